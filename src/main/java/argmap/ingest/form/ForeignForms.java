package argmap.ingest.form;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Forms that people have texts in and that are not read: what each is, and what to do instead. */
final class ForeignForms {
    private static final String LOCKED = "it is locked with a password; save it without one";

    private ForeignForms() {}

    /** A clause for a file known by its first bytes. */
    static Optional<String> problem(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(80, bytes.length), StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            String all = new String(bytes, StandardCharsets.UTF_16LE);
            String odd = new String(bytes, 1, bytes.length - 1, StandardCharsets.UTF_16LE);
            return Optional.of(
                    all.contains("EncryptedPackage") || odd.contains("EncryptedPackage")
                            ? LOCKED
                            : "it is a Word file of the kind before 2007; open it in Word or"
                                    + " LibreOffice and save it as DOCX");
        }
        if (head.startsWith("AT&TFORM")) {
            return Optional.of("it is DjVu; convert it to PDF, for example with ddjvu");
        }
        if (head.startsWith("%!PS")) {
            return Optional.of("it is PostScript; convert it to PDF, for example with ps2pdf");
        }
        if (head.startsWith("BOOKMOBI", 60)) {
            return Optional.of("it is a Kindle book; convert it to EPUB, for example with Calibre");
        }
        if (head.startsWith("\u0089PNG")
                || head.startsWith("\u00FF\u00D8\u00FF")
                || head.startsWith("GIF8")
                || head.startsWith("II*\u0000")
                || head.startsWith("MM\u0000*")
                || head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
            return Optional.of(
                    "it is a picture; put the pages' pictures into one PDF, for example with"
                            + " img2pdf");
        }
        if (head.startsWith("\u001F\u008B")
                || head.startsWith("Rar!")
                || head.startsWith("7z\u00BC\u00AF")) {
            return Optional.of("it is an archive; unpack it and give the file that is meant");
        }
        return Optional.empty();
    }

    /** A clause for an archive of another program's; empty for what may be a text. */
    static String problem(FileParts parts) {
        String type = parts.text("mimetype");
        if (parts.has("xl/workbook.xml") || type.contains("opendocument.spreadsheet")) {
            return "it is a spreadsheet, no text";
        }
        if (parts.has("ppt/presentation.xml") || type.contains("opendocument.presentation")) {
            return "it is a presentation; export its notes or pages as PDF";
        }
        return "";
    }
}
