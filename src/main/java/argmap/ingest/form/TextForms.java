package argmap.ingest.form;

import argmap.text.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;

/**
 * Every form of a text that says how it is built. A file is known by its content, whatever its name
 * says.
 */
public final class TextForms {
    /** Characters looked at to know a form by its content. */
    private static final int HEAD = 4096;

    private TextForms() {}

    /**
     * What a file was read as.
     *
     * @param form its name, for messages: "Word file"
     * @param source the text; empty where it could not be read
     * @param problem a clause that says why not, and what to do; empty where it was read
     */
    public record Result(String form, Source source, String problem) {}

    private interface Reader {
        Source read() throws UnreadableForm;
    }

    /** A file read by its form; empty where it is in none of them, such as a plain text. */
    public static Optional<Result> read(String name, byte[] bytes) {
        if (FileParts.isZip(bytes)) {
            return Optional.of(zipped(name, bytes));
        }
        if (isPdf(bytes)) {
            return Optional.of(result("PDF", name, () -> PdfReader.read(name, bytes)));
        }
        if (isRtf(bytes)) {
            return Optional.of(result("RTF file", name, () -> RtfReader.read(name, bytes)));
        }
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.UTF_8);
        String start = head.replace("\uFEFF", "").stripLeading();
        if (!start.startsWith("<")) {
            return Optional.empty();
        }
        String lower = start.toLowerCase(Locale.ROOT);
        if (XmlEditionReader.isTei(start) || XmlEditionReader.isJats(start)) {
            String form = XmlEditionReader.isTei(start) ? "TEI file" : "JATS file";
            return Optional.of(
                    result(form, name, () -> XmlEditionReader.read(name, decoded(bytes))));
        }
        if (lower.startsWith("<!doctype html")
                || lower.contains("<html")
                || lower.contains("<body")) {
            return Optional.of(result("web page", name, () -> html(name, bytes)));
        }
        return Optional.empty();
    }

    // Looked for here, so that a plain text loads the classes of no reader.

    private static boolean isPdf(byte[] bytes) {
        for (int i = 0; i + 4 < bytes.length && i < 1024; i++) {
            if (bytes[i] == '%'
                    && bytes[i + 1] == 'P'
                    && bytes[i + 2] == 'D'
                    && bytes[i + 3] == 'F') {
                return true;
            }
        }
        return false;
    }

    private static boolean isRtf(byte[] bytes) {
        return bytes.length > 5
                && new String(bytes, 0, 5, StandardCharsets.US_ASCII).equals("{\\rtf");
    }

    private static Result zipped(String name, byte[] bytes) {
        FileParts parts;
        try {
            parts = FileParts.of(bytes);
        } catch (UnreadableForm e) {
            return new Result("archive", new Source(name, ""), e.clause());
        }
        if (DocxReader.is(parts)) {
            return result("Word file", name, () -> DocxReader.read(name, parts));
        }
        if (OdtReader.is(parts)) {
            return result("OpenDocument file", name, () -> OdtReader.read(name, parts));
        }
        if (parts.has("META-INF/container.xml")) {
            return result("e-book", name, () -> EpubReader.read(name, parts));
        }
        return new Result(
                "archive",
                new Source(name, ""),
                "it is a ZIP archive, but no Word file, OpenDocument text or e-book");
    }

    private static Result result(String form, String name, Reader reader) {
        try {
            Source source = reader.read();
            boolean empty = source.text().isBlank();
            return new Result(form, source, empty ? "it has no text in it" : "");
        } catch (UnreadableForm e) {
            return new Result(form, new Source(name, ""), e.clause());
        }
    }

    private static Source html(String name, byte[] bytes) throws UnreadableForm {
        try {
            var page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
            TextWithStructure out = new TextWithStructure();
            HtmlReader.read(List.of(new HtmlReader.Chapter("", page, false)), out);
            return out.source(name);
        } catch (IOException e) {
            throw new UnreadableForm("its characters cannot be read");
        }
    }

    private static String decoded(byte[] bytes) {
        int from = bytes.length > 2 && (bytes[0] & 0xFF) == 0xEF ? 3 : 0;
        return new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
    }
}
