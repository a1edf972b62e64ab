package argmap.ingest.form;

import argmap.message.Diagnosed;
import argmap.text.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/**
 * Every form of a text that says how it is built. A file is known by its content, whatever its name
 * says.
 */
public final class TextForms {
    /** Characters looked at to know a form by its content. */
    private static final int HEAD = 4096;

    private static final String SCAN = "scan's reading";

    /** How hOCR, ALTO and PAGE begin. */
    private static final Pattern SCANNED =
            Pattern.compile("['\"]ocr_page|<(\\w+:)?(alto|PcGts)[\\s>]|ocr-system");

    private static final Pattern WEB_PAGE =
            Pattern.compile(
                    "(?i)^<!doctype html|<html[\\s>]|<body[\\s>]|^<(h[1-6]|p|div|section|article|head|title|meta)[\\s>]");

    private TextForms() {}

    /**
     * What a file was read as.
     *
     * @param form its name, for messages: "Word file"
     * @param source the text, with remarks on it; empty where it could not be read
     * @param problem a clause that says why not, and what to do; empty where it was read
     */
    public record Result(String form, Diagnosed<Source> source, String problem) {
        /** A file that could not be read. */
        Result(String form, String name, String problem) {
            this(form, Diagnosed.of(new Source(name, "")), problem);
        }
    }

    private interface Reader {
        Diagnosed<Source> read() throws UnreadableForm;
    }

    /** A file read by its form; empty where it is in none of them, such as a plain text. */
    public static Optional<Result> read(String name, byte[] bytes, TextRecognition recognition) {
        if (FileParts.isZip(bytes)) {
            return Optional.of(zipped(name, bytes));
        }
        if (isPdf(bytes)) {
            return Optional.of(result("PDF", name, () -> PdfReader.read(name, bytes, recognition)));
        }
        if (isRtf(bytes)) {
            return Optional.of(result("RTF file", name, () -> RtfReader.read(name, bytes)));
        }
        Optional<String> foreign = ForeignForms.problem(bytes);
        if (foreign.isPresent()) {
            return Optional.of(new Result("file", name, foreign.get()));
        }
        String start = head(bytes);
        if (!start.startsWith("<")) {
            return Optional.empty();
        }
        if (isScan(start)) {
            var one = new TreeMap<>(Map.of(name, bytes));
            return Optional.of(result(SCAN, name, () -> OcrReader.read(name, one)));
        }
        if (XmlEditionReader.isTei(start) || XmlEditionReader.isJats(start)) {
            String form = XmlEditionReader.isTei(start) ? "TEI file" : "JATS file";
            return Optional.of(result(form, name, () -> XmlEditionReader.read(name, bytes)));
        }
        if (WEB_PAGE.matcher(start).find()) {
            return Optional.of(result("web page", name, () -> html(name, bytes)));
        }
        return Optional.empty();
    }

    /** The files of a folder as one text, in the order of their names: a scan's pages. */
    public static Result read(String name, SortedMap<String, byte[]> files) {
        SortedMap<String, byte[]> pages = new TreeMap<>(files);
        pages.values().removeIf(bytes -> !isScan(head(bytes)));
        return pages.isEmpty()
                ? new Result(
                        "folder",
                        name,
                        "no file in it is a scan's reading (hOCR, ALTO or PAGE XML); give the file"
                                + " that is meant")
                : result(SCAN, name, () -> OcrReader.read(name, pages));
    }

    /** The first characters, in the encoding that the first bytes say. */
    private static String head(byte[] bytes) {
        int length = Math.min(HEAD, bytes.length);
        boolean two = length > 1;
        boolean big = two && ((bytes[0] & 0xFF) == 0xFE || bytes[0] == 0 && bytes[1] == '<');
        boolean small = two && ((bytes[0] & 0xFF) == 0xFF || bytes[0] == '<' && bytes[1] == 0);
        Charset charset =
                big
                        ? StandardCharsets.UTF_16BE
                        : small ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
        return new String(bytes, 0, length, charset).replace("\uFEFF", "").stripLeading();
    }

    private static boolean isScan(String start) {
        return start.startsWith("<") && SCANNED.matcher(start).find();
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
            return new Result("archive", name, e.clause());
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
        String office = ForeignForms.problem(parts);
        if (!office.isEmpty()) {
            return new Result("file", name, office);
        }
        Result pages = read(name, parts.all());
        return pages.form().equals(SCAN)
                ? pages
                : new Result(
                        "archive",
                        name,
                        "it is a ZIP archive, but no Word file, OpenDocument text, e-book or scan's"
                                + " reading; unpack it and give the file that is meant");
    }

    private static Result result(String form, String name, Reader reader) {
        try {
            Diagnosed<Source> read = reader.read();
            boolean empty = read.value().text().isBlank();
            return new Result(form, read, empty ? "it has no text in it" : "");
        } catch (UnreadableForm e) {
            return new Result(form, name, e.clause());
        }
    }

    private static Diagnosed<Source> html(String name, byte[] bytes) throws UnreadableForm {
        try {
            var page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
            TextWithStructure out = new TextWithStructure();
            HtmlReader.read(List.of(new HtmlReader.Chapter("", page, false)), out);
            return out.source(name);
        } catch (IOException e) {
            throw new UnreadableForm("its characters cannot be read");
        }
    }
}
