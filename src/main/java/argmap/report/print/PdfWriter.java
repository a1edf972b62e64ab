package argmap.report.print;

import argmap.diagram.Face;
import argmap.diagram.Fonts;
import argmap.diagram.PdfAbout;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.lucene.analysis.compound.hyphenation.Hyphenation;
import org.apache.lucene.analysis.compound.hyphenation.HyphenationTree;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
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

    /**
     * A page less full than this, but for the last, looks like a mistake: 60 % of the paper, the
     * margin above counted, is 62 % of the height between margins; a line of letters is higher than
     * they are.
     */
    static final double FULL = .64;

    /** Sizes of type that are tried until the pages are full, in parts of the usual one. */
    private static final List<Double> SCALES = List.of(1.0, .96, 1.05, .92, 1.1, .88, .84);

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

    static byte[] write(Printed printed) {
        List<byte[]> pictures = pictures(printed);
        double scale = printed.slides() ? 1 : fill(printed, pictures).scale();
        try (PdfBoxRenderer renderer = renderer(printed, pictures, scale)) {
            renderer.createPDFWithoutClosing();
            PDDocument document = renderer.getPdfDocument();
            PdfAbout.describe(document, printed.title(), printed.subject());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out, CompressParameters.DEFAULT_COMPRESSION);
            document.close();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How the PDF's pages would be filled. */
    static PageFill fill(Printed printed) {
        return fill(printed, pictures(printed));
    }

    /** In the first size of type that leaves no page empty; else the one that does least. */
    private static PageFill fill(Printed printed, List<byte[]> pictures) {
        PageFill fullest = laidOut(printed, pictures, 1);
        for (double scale : SCALES) {
            PageFill fill = scale == 1 ? fullest : laidOut(printed, pictures, scale);
            boolean roomy = fill.pages() <= ROOMY_PAGES || scale < 1;
            if (roomy && fill.least() >= FULL) {
                return fill;
            }
            if (fill.least() > fullest.least()) {
                fullest = fill;
            }
        }
        return fullest;
    }

    private static PageFill laidOut(Printed printed, List<byte[]> pictures, double scale) {
        try (PdfBoxRenderer renderer = renderer(printed, pictures, scale)) {
            return PageFill.of(renderer, scale);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<byte[]> pictures(Printed printed) {
        List<byte[]> all = new ArrayList<>();
        for (PrintedSection section : printed.sections()) {
            for (Block block : section.blocks()) {
                block.fold(
                        new Block.Cases<>(
                                heading -> false,
                                paragraph -> false,
                                picture ->
                                        all.add(
                                                PicturePlace.of(picture, printed)
                                                        .drawing()
                                                        .pdfToEmbed()),
                                table -> false));
            }
        }
        return all;
    }

    private static PdfBoxRenderer renderer(Printed printed, List<byte[]> pictures, double scale)
            throws IOException {
        UnaryOperator<String> hyphens = Hyphens.in(printed.textLanguage());
        Document page = parse(HtmlWriter.forPdf(printed, hyphens, scale));
        show(page, pictures);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfVersion(1.7f);
        builder.usePdfUaAccessibility(true);
        builder.withW3cDocument(page, null);
        builder.useUriResolver((base, uri) -> uri.startsWith("data:") ? uri : null);
        FACES.forEach(face -> use(face, builder));
        PdfBoxRenderer renderer = builder.buildPdfRenderer();
        renderer.layout();
        return renderer;
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

    /**
     * How far down the pages of a layout are filled, notes at their feet counted.
     *
     * @param scale of the type, in parts of the usual one
     * @param least of the emptiest but the last, 0 to 1; 1 where there is but one
     */
    record PageFill(double scale, int pages, double least) {
        static PageFill of(PdfBoxRenderer renderer, double scale) {
            List<PageBox> pages = renderer.getRootBox().getLayer().getPages();
            int[] bottoms = new int[pages.size()];
            read(renderer.getRootBox(), pages, bottoms);
            double least = 1;
            for (int i = 0; i + 1 < bottoms.length; i++) {
                PageBox page = pages.get(i);
                double high = page.getBottom() - page.getTop();
                double filled = bottoms[i] - page.getTop() + page.getFootnoteAreaHeight();
                least = Math.min(least, filled / high);
            }
            return new PageFill(scale, pages.size(), least);
        }

        private static void read(Box box, List<PageBox> pages, int[] bottoms) {
            boolean inside = false;
            for (Box child : box.getChildren()) {
                read(child, pages, bottoms);
                inside = true;
            }
            if (!inside && box.getHeight() > 0) {
                int bottom = box.getAbsY() + box.getHeight();
                for (int i = 0; i < bottoms.length; i++) {
                    PageBox page = pages.get(i);
                    if (page.getTop() < bottom && bottom <= page.getBottom()) {
                        bottoms[i] = Math.max(bottoms[i], bottom);
                    }
                }
            }
        }
    }

    /**
     * Puts soft hyphens where a word may be broken, by TeX's patterns (Liang, <i>Word
     * Hy-phen-a-tion by Com-put-er</i>, 1983), which Lucene reads. The patterns lie in the program
     * as their authors published them; a language without patterns is left as it is.
     */
    static final class Hyphens {
        /** Shorter words are not worth a break. */
        private static final Pattern WORD = Pattern.compile("\\p{L}{6,40}");

        /** Letters that stay together before and after a break. */
        private static final int BEFORE = 2;

        private static final int AFTER = 3;

        private static final Map<String, Optional<HyphenationTree>> TREES =
                new ConcurrentHashMap<>();

        private Hyphens() {}

        /** What hyphenates the words of a language. */
        static UnaryOperator<String> in(String language) {
            if (!language.matches("en|de|es")) {
                return UnaryOperator.identity();
            }
            return TREES.computeIfAbsent(language, Hyphens::read)
                    .<UnaryOperator<String>>map(tree -> text -> hyphenated(text, tree))
                    .orElse(UnaryOperator.identity());
        }

        private static Optional<HyphenationTree> read(String language) {
            try (InputStream in = Hyphens.class.getResourceAsStream("hyph/" + language + ".xml")) {
                if (in == null) {
                    throw new IllegalStateException("the program was built without " + language);
                }
                HyphenationTree tree = new HyphenationTree();
                tree.loadPatterns(new InputSource(in));
                return Optional.of(tree);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static String hyphenated(String text, HyphenationTree tree) {
            return WORD.matcher(text).replaceAll(match -> hyphenated(match, tree));
        }

        private static String hyphenated(MatchResult match, HyphenationTree tree) {
            String word = match.group();
            Hyphenation breaks = tree.hyphenate(word, BEFORE, AFTER);
            if (breaks == null) {
                return word;
            }
            StringBuilder out = new StringBuilder(word);
            int[] points = breaks.getHyphenationPoints();
            for (int i = points.length - 1; i >= 0; i--) {
                if (points[i] >= BEFORE && points[i] <= word.length() - AFTER) {
                    out.insert(points[i], '\u00ad');
                }
            }
            return out.toString();
        }
    }
}
