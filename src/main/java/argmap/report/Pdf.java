package argmap.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Sets a page as a PDF, with the book face inside the program and without date or random number.
 */
final class Pdf {
    /** The family that the style sheet asks for first. */
    private static final String FAMILY = "Liberation Serif";

    private static final String FONTS = "/argmap/diagram/fonts/liberation/LiberationSerif-";

    /** PDFBox derives the file's identifier from this instead of the clock. */
    private static final long DOCUMENT_ID = 0;

    static {
        // Its log would stand between the lines of the command that called it.
        XRLog.setLoggingEnabled(false);
    }

    private Pdf() {}

    /** Where the first page of a PDF fits on a sheet. */
    static Figure fit(byte[] pdf, Paper paper) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDRectangle box = document.getPage(0).getMediaBox();
            return Figure.fit("", box.getWidth(), box.getHeight(), paper);
        } catch (IOException e) {
            throw new IllegalArgumentException("the map's picture is no PDF: " + e.getMessage(), e);
        }
    }

    /**
     * Sets a page.
     *
     * @param html well-formed XML
     * @param map the PDF that the element with the id "map" shows; empty for none
     */
    static byte[] of(String html, byte[] map, String title, String subject) {
        Document page = parse(html);
        if (map.length > 0) {
            show(page, map);
        }
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfVersion(1.7f);
        builder.withW3cDocument(page, null);
        builder.useUriResolver((base, uri) -> uri.startsWith("data:") ? uri : null);
        font(builder, "Regular", 400, FontStyle.NORMAL);
        font(builder, "Italic", 400, FontStyle.ITALIC);
        font(builder, "Bold", 700, FontStyle.NORMAL);
        font(builder, "BoldItalic", 700, FontStyle.ITALIC);
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
            document.close();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void font(PdfRendererBuilder builder, String face, int weight, FontStyle style) {
        builder.useFont(() -> open(FONTS + face + ".ttf"), FAMILY, weight, style, true);
    }

    private static InputStream open(String name) {
        InputStream in = Pdf.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("the program was built without " + name);
        }
        return in;
    }

    private static void show(Document page, byte[] map) {
        NodeList images = page.getElementsByTagName("img");
        for (int i = 0; i < images.getLength(); i++) {
            if (images.item(i) instanceof Element image && image.getAttribute("id").equals("map")) {
                image.setAttribute(
                        "src",
                        "data:application/pdf;base64," + Base64.getEncoder().encodeToString(map));
            }
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
