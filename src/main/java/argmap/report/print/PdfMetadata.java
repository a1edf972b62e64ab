package argmap.report.print;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * The XMP of a PDF: title, subject and that it is PDF/UA-1 (ISO 14289-1, 5), without the moment it
 * was made, which the library would write.
 */
final class PdfMetadata {
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    private PdfMetadata() {}

    static void describe(PDDocument document, Printed printed) throws IOException {
        byte[] bytes = packet(printed).getBytes(StandardCharsets.UTF_8);
        document.getDocumentCatalog()
                .setMetadata(new PDMetadata(document, new ByteArrayInputStream(bytes)));
    }

    private static String packet(Printed printed) {
        Tags out = new Tags();
        StringWriter text = new StringWriter();
        text.write("<?xpacket begin=\"\ufeff\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
        out.to(text);
        out.open("x:xmpmeta", "xmlns:x", "adobe:ns:meta/");
        out.open("rdf:RDF", "xmlns:rdf", RDF);
        out.open(
                "rdf:Description",
                "rdf:about",
                "",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/",
                "xmlns:pdfuaid",
                "http://www.aiim.org/pdfua/ns/id/");
        out.element("pdfuaid:part", "1");
        alternatives(out, "dc:title", printed.title());
        alternatives(out, "dc:description", printed.subject());
        out.close("rdf:Description");
        out.close("rdf:RDF");
        out.close("x:xmpmeta");
        out.end();
        return text.append("\n<?xpacket end=\"r\"?>").toString();
    }

    private static void alternatives(Tags out, String name, String value) {
        out.open(name);
        out.open("rdf:Alt");
        out.open("rdf:li", "xml:lang", "x-default");
        out.text(value);
        out.close("rdf:li");
        out.close("rdf:Alt");
        out.close(name);
    }
}
