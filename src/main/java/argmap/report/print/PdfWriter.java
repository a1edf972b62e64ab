package argmap.report.print;

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
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.UnaryOperator;
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

/**
 * Sets a PDF from the page that {@link HtmlWriter} writes: hyphenated, with notes at the foot of
 * the page, tagged (PDF/UA-1), with bookmarks, in the book face inside the program. Pictures keep
 * their lines as lines and their words as words. No date and no random number is in it.
 */
final class PdfWriter {
    /** Three sheets printed on both sides; what is longer is set in smaller type. */
    private static final int ROOMY_PAGES = 6;

    /** PDFBox derives the file's identifier from this instead of the clock. */
    private static final long DOCUMENT_ID = 0;

    private static final List<Face> FACES =
            List.of(
                    Face.SERIF,
                    Face.SERIF_ITALIC,
                    Face.SERIF_BOLD,
                    Face.SERIF_BOLD_ITALIC,
                    Face.SANS);

    static {
        // Its log would stand between the lines of the command that called it.
        XRLog.setLoggingEnabled(false);
    }

    private PdfWriter() {}

    /** A PDF and how many pages it has; no record, which would compare its bytes by identity. */
    private static final class Made {
        private final byte[] bytes;
        private final int pages;

        Made(byte[] bytes, int pages) {
            this.bytes = bytes;
            this.pages = pages;
        }

        byte[] bytes() {
            return bytes;
        }

        int pages() {
            return pages;
        }
    }

    static byte[] write(Printed printed) {
        return make(printed).bytes();
    }

    /** How many pages the PDF would have. */
    static int pages(Printed printed) {
        return make(printed).pages();
    }

    private static Made make(Printed printed) {
        UnaryOperator<String> hyphens = Hyphens.in(printed.textLanguage());
        List<byte[]> pictures = pictures(printed);
        Made roomy = set(HtmlWriter.forPdf(printed, hyphens, "roomy"), pictures, printed);
        if (roomy.pages() <= ROOMY_PAGES || printed.slides()) {
            return roomy;
        }
        Made compact = set(HtmlWriter.forPdf(printed, hyphens, "compact"), pictures, printed);
        return compact.pages() < roomy.pages() ? compact : roomy;
    }

    private static List<byte[]> pictures(Printed printed) {
        List<byte[]> all = new ArrayList<>();
        for (Section section : printed.sections()) {
            for (Block block : section.blocks()) {
                block.fold(
                        new Block.Cases<>(
                                heading -> false,
                                paragraph -> false,
                                picture ->
                                        all.add(
                                                PicturePlace.of(
                                                                picture.drawing(),
                                                                printed.paper())
                                                        .drawing()
                                                        .pdf()),
                                table -> false));
            }
        }
        return all;
    }

    private static Made set(String html, List<byte[]> pictures, Printed printed) {
        Document page = parse(html);
        show(page, pictures);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfVersion(1.7f);
        builder.usePdfUaAccessibility(true);
        builder.withW3cDocument(page, null);
        builder.useUriResolver((base, uri) -> uri.startsWith("data:") ? uri : null);
        FACES.forEach(face -> use(face, builder));
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            PDDocument document = renderer.getPdfDocument();
            PDDocumentInformation about = new PDDocumentInformation();
            about.setTitle(printed.title());
            about.setSubject(printed.subject());
            about.setProducer("Argmap");
            document.setDocumentInformation(about);
            document.setDocumentId(DOCUMENT_ID);
            PdfMetadata.describe(document, printed);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out, CompressParameters.DEFAULT_COMPRESSION);
            int pages = document.getNumberOfPages();
            document.close();
            return new Made(out.toByteArray(), pages);
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

    private static void show(Document page, List<byte[]> pictures) {
        NodeList images = page.getElementsByTagName("img");
        for (int i = 0; i < Math.min(images.getLength(), pictures.size()); i++) {
            String data = Base64.getEncoder().encodeToString(pictures.get(i));
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
            throw new IllegalStateException("no well-formed page was written", e);
        }
    }
}
