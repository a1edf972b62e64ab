package argmap.report;

import argmap.diagram.Face;
import argmap.diagram.Fonts;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page set as a PDF, in the book face inside the program and without date or random number. */
final class Pdf {
    /** PDFBox derives the file's identifier from this instead of the clock. */
    private static final long DOCUMENT_ID = 0;

    private final byte[] bytes;
    private final int pages;

    static {
        // Its log would stand between the lines of the command that called it.
        XRLog.setLoggingEnabled(false);
    }

    private Pdf(byte[] bytes, int pages) {
        this.bytes = bytes;
        this.pages = pages;
    }

    byte[] bytes() {
        return bytes;
    }

    /** How many pages it has. */
    int pages() {
        return pages;
    }

    /**
     * Sets a page.
     *
     * @param html well-formed XML
     * @param maps the PDFs that its images show, in order
     */
    static Pdf of(String html, List<byte[]> maps, String title, String subject) {
        Document page = parse(html);
        show(page, maps);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfVersion(1.7f);
        builder.withW3cDocument(page, null);
        builder.useUriResolver((base, uri) -> uri.startsWith("data:") ? uri : null);
        List.of(Face.SERIF, Face.SERIF_ITALIC, Face.SERIF_BOLD, Face.SERIF_BOLD_ITALIC)
                .forEach(face -> use(face, builder));
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            PDDocument document = renderer.getPdfDocument();
            PDDocumentInformation about = new PDDocumentInformation();
            about.setTitle(title);
            about.setSubject(subject);
            about.setProducer("Argmap");
            document.setDocumentInformation(about);
            document.setDocumentId(DOCUMENT_ID);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out, CompressParameters.DEFAULT_COMPRESSION);
            int pages = document.getNumberOfPages();
            document.close();
            return new Pdf(out.toByteArray(), pages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void use(Face face, PdfRendererBuilder builder) {
        builder.useFont(
                () -> new ByteArrayInputStream(Fonts.file(face)),
                face.family(),
                face.bold() ? 700 : 400,
                face.italic() ? FontStyle.ITALIC : FontStyle.NORMAL,
                true);
    }

    private static void show(Document page, List<byte[]> maps) {
        NodeList images = page.getElementsByTagName("img");
        for (int i = 0; i < Math.min(images.getLength(), maps.size()); i++) {
            String data = Base64.getEncoder().encodeToString(maps.get(i));
            Element image = (Element) images.item(i);
            image.setAttribute("src", "data:application/pdf;base64," + data);
        }
    }

    private static Document parse(String html) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setExpandEntityReferences(false);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(html)));
        } catch (SAXException | ParserConfigurationException | IOException e) {
            throw new IllegalStateException("the template made no well-formed page", e);
        }
    }
}
