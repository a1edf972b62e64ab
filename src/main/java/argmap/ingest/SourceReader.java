package argmap.ingest;

import argmap.diagnostic.Diagnosed;
import argmap.diagnostic.Diagnostic;
import argmap.diagnostic.SourceDiagnostic;
import argmap.ingest.form.TextForms;
import argmap.text.Source;
import argmap.text.Span;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

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

    private SourceReader() {}

    /** Gives the text, or an empty one with an error where there is none to read. */
    public static Diagnosed<Source> read(String name, byte[] bytes) {
        Optional<TextForms.Result> formed = TextForms.read(name, bytes);
        if (formed.isPresent()) {
            TextForms.Result result = formed.get();
            return result.problem().isEmpty()
                    ? Diagnosed.of(result.source())
                    : refused(
                            name,
                            new SourceDiagnostic.UnreadableForm(
                                    new Span(0, 0), result.form(), result.problem()));
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return text(name, decoded(bytes, 2, StandardCharsets.UTF_16BE), List.of());
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return text(name, decoded(bytes, 2, StandardCharsets.UTF_16LE), List.of());
        }
        if (isBinary(bytes)) {
            return refused(name, new SourceDiagnostic.BinarySource(new Span(0, 0)));
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
            return text(
                    name,
                    text,
                    List.of(new SourceDiagnostic.NotUtf8(new Span(0, 0), "Windows-1252")));
        }
    }

    private static Diagnosed<Source> text(String name, String text, List<Diagnostic> diagnostics) {
        return text.isBlank()
                ? refused(name, new SourceDiagnostic.EmptySource(new Span(0, 0)))
                : new Diagnosed<>(new Source(name, text), diagnostics);
    }

    private static Diagnosed<Source> refused(String name, Diagnostic why) {
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
