package argmap.diagram;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * What a PDF says of itself: title, subject, and in its XMP that it is PDF/UA-1 (ISO 14289-1, 5),
 * without the moment it was made, which the library would write. Pages are gone through in the
 * order of their tags (7.18.3).
 *
 * <pre>{@code
 * PdfAbout.describe(document, "The Rent Strike", "An argument map of 9 claims.");
 * }</pre>
 */
public final class PdfAbout {
    /** PDFBox derives the file's identifier from this instead of the clock. */
    private static final long DOCUMENT_ID = 0;

    private PdfAbout() {}

    /** Before the document is saved. */
    public static void describe(PDDocument document, String title, String subject)
            throws IOException {
        PDDocumentInformation about = new PDDocumentInformation();
        about.setTitle(title);
        about.setSubject(subject);
        about.setProducer("Argmap");
        document.setDocumentInformation(about);
        document.setDocumentId(DOCUMENT_ID);
        byte[] packet = packet(title, subject).getBytes(StandardCharsets.UTF_8);
        document.getDocumentCatalog()
                .setMetadata(new PDMetadata(document, new ByteArrayInputStream(packet)));
        for (PDPage page : document.getPages()) {
            page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        }
    }

    private static String packet(String title, String subject) {
        return """
               <?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
               <x:xmpmeta xmlns:x="adobe:ns:meta/">\
               <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">\
               <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
               xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">\
               <pdfuaid:part>1</pdfuaid:part>%s%s</rdf:Description></rdf:RDF></x:xmpmeta>
               <?xpacket end="r"?>"""
                .formatted(
                        alternatives("dc:title", title), alternatives("dc:description", subject));
    }

    private static String alternatives(String name, String value) {
        return "<%s><rdf:Alt><rdf:li xml:lang=\"x-default\">%s</rdf:li></rdf:Alt></%s>"
                .formatted(name, SvgPainter.escaped(value), name);
    }
}
