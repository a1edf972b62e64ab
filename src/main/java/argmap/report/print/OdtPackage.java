package argmap.report.print;

import java.io.StringWriter;
import java.util.Set;

/** What stands around the text in an OpenDocument package. */
final class OdtPackage {
    static final String TYPE = "application/vnd.oasis.opendocument.text";

    private static final String VERSION = "1.2";

    private static final String BASE = "urn:oasis:names:tc:opendocument:xmlns:";

    /** Names and addresses of the namespaces, by turns. */
    static final String[] NAMES = {
        "xmlns:office", BASE + "office:1.0",
        "xmlns:style", BASE + "style:1.0",
        "xmlns:text", BASE + "text:1.0",
        "xmlns:table", BASE + "table:1.0",
        "xmlns:draw", BASE + "drawing:1.0",
        "xmlns:fo", BASE + "xsl-fo-compatible:1.0",
        "xmlns:svg", BASE + "svg-compatible:1.0",
        "xmlns:xlink", "http://www.w3.org/1999/xlink",
        "xmlns:dc", "http://purl.org/dc/elements/1.1/",
        "office:version", VERSION
    };

    private OdtPackage() {}

    /** Opens a file of the package. */
    static StringWriter file(Tags out, String root) {
        StringWriter text = new StringWriter();
        text.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        out.to(text);
        out.open(root, NAMES);
        return text;
    }

    static String meta(Printed printed) {
        Tags out = new Tags();
        StringWriter text = file(out, "office:document-meta");
        out.open("office:meta");
        out.element("dc:title", printed.title());
        out.element("dc:subject", printed.subject());
        out.element("dc:language", printed.language());
        out.close("office:meta");
        out.close("office:document-meta");
        out.end();
        return text.toString();
    }

    static String manifest(Set<String> files) {
        Tags out = new Tags();
        StringWriter text = new StringWriter();
        text.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        out.to(text);
        out.open(
                "manifest:manifest",
                "xmlns:manifest",
                BASE + "manifest:1.0",
                "manifest:version",
                VERSION);
        entry(out, "/", TYPE);
        for (String file : files) {
            if (!file.equals("mimetype")) {
                entry(out, file, file.endsWith(".png") ? "image/png" : "text/xml");
            }
        }
        out.close("manifest:manifest");
        out.end();
        return text.toString();
    }

    private static void entry(Tags out, String path, String type) {
        out.empty("manifest:file-entry", "manifest:full-path", path, "manifest:media-type", type);
    }
}
