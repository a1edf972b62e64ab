package argmap.ingest;

import argmap.ingest.form.TextForms;
import argmap.ingest.form.TextRecognition;
import argmap.message.Code;
import argmap.message.Detail;
import argmap.message.Diagnosed;
import argmap.message.Message;
import argmap.text.Source;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Turns a file's bytes into text: UTF-8, with or without a byte order mark; UTF-16 with one; and
 * whatever else as Windows-1252, which is what older word processors wrote.
 *
 * <pre>{@code
 * Diagnosed<Source> read = SourceReader.read("reading.txt", bytes);
 * }</pre>
 */
public final class SourceReader {
    /**
     * Control characters, as a share of the first stretch, above which a file is no text. A text
     * has none but tabs, line ends and form feeds; one in a hundred allows for a damaged export.
     */
    private static final double MAX_CONTROL_SHARE = 0.01;

    /** Bytes looked at to tell a text from a picture or an archive. */
    private static final int STRETCH = 8192;

    /**
     * Share of characters of a Western text whose higher byte is zero: all but dashes and quotes.
     */
    private static final double WIDE_SHARE = 0.8;

    /** What a name's ending says the file is; endings of several forms say nothing. */
    private static final Map<String, String> FORM_OF_ENDING =
            Map.of(
                    "pdf", "PDF",
                    "docx", "Word file",
                    "odt", "OpenDocument file",
                    "rtf", "RTF file",
                    "epub", "e-book",
                    "txt", "plain text",
                    "md", "plain text");

    private SourceReader() {}

    /** Gives the text, or an empty one with an error where there is none to read. */
    public static Diagnosed<Source> read(String name, byte[] bytes) {
        return read(name, bytes, TextRecognition.NONE);
    }

    /** The same; pictures of pages are read by a program for that. */
    public static Diagnosed<Source> read(String name, byte[] bytes, TextRecognition recognition) {
        Optional<TextForms.Result> formed = TextForms.read(name, bytes, recognition);
        if (formed.isPresent()) {
            return formed(name, formed.get());
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return text(name, decoded(bytes, 2, StandardCharsets.UTF_16BE), List.of());
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return text(name, decoded(bytes, 2, StandardCharsets.UTF_16LE), List.of());
        }
        Optional<Charset> wide = wide(bytes);
        if (wide.isPresent()) {
            return text(name, decoded(bytes, 0, wide.get()), List.of());
        }
        if (isBinary(bytes)) {
            return refused(name, Code.BINARY_SOURCE.of());
        }
        int from = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        try {
            String text =
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                            .toString();
            return text(name, text, List.of());
        } catch (CharacterCodingException e) {
            String text = decoded(bytes, from, Charset.forName("windows-1252"));
            return text(name, text, List.of(Code.NOT_UTF8.of(Detail.text("Windows-1252"))));
        }
    }

    /** The files of a folder as one text: the pages of a scan, read one by one. */
    public static Diagnosed<Source> read(String name, SortedMap<String, byte[]> files) {
        return formed(name, TextForms.read(name, files));
    }

    private static Diagnosed<Source> formed(String name, TextForms.Result result) {
        if (!result.problem().isEmpty()) {
            return refused(
                    name,
                    Code.UNREADABLE_FORM.of(
                            Detail.text(result.form()), Detail.text(result.problem())));
        }
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String said = FORM_OF_ENDING.getOrDefault(ending, result.form());
        List<Message> remarks = new ArrayList<>(result.source().diagnostics());
        if (!said.equals(result.form())) {
            remarks.add(
                    Code.NAMED_OTHERWISE.of(Detail.text(result.form()), Detail.text("." + ending)));
        }
        return new Diagnosed<>(result.source().value(), remarks);
    }

    private static Diagnosed<Source> text(String name, String text, List<Message> diagnostics) {
        return text.isBlank()
                ? refused(name, Code.EMPTY_SOURCE.of())
                : new Diagnosed<>(new Source(name, text), diagnostics);
    }

    private static Diagnosed<Source> refused(String name, Message why) {
        return new Diagnosed<>(new Source(name, ""), List.of(why));
    }

    private static String decoded(byte[] bytes, int from, Charset charset) {
        return new String(bytes, from, bytes.length - from, charset);
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * UTF-16 without a byte order mark: of Latin letters every second byte is zero, and hardly any
     * of the others.
     */
    private static Optional<Charset> wide(byte[] bytes) {
        int end = Math.min(bytes.length, STRETCH) / 2 * 2;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < end; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        int pairs = end / 2;
        if (pairs < 2 || Math.max(even, odd) < pairs * WIDE_SHARE || Math.min(even, odd) > 0) {
            return Optional.empty();
        }
        return Optional.of(even > odd ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }

    private static boolean isBinary(byte[] bytes) {
        int end = Math.min(bytes.length, STRETCH);
        int controls = 0;
        for (int i = 0; i < end; i++) {
            int b = bytes[i] & 0xFF;
            if (b == 0) {
                return true;
            }
            boolean layout = b == '\t' || b == '\n' || b == '\r' || b == '\f';
            if ((b < 0x20 && !layout) || b == 0x7F) {
                controls++;
            }
        }
        return controls > end * MAX_CONTROL_SHARE;
    }
}
