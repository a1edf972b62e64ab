package argmap.diagram;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;

/**
 * An SVG made ready to paint: its shapes, and its lines of text beside them.
 *
 * <p>The text is kept apart because jsvg paints letters as shapes from Java's fonts. Painting it
 * ourselves, on top, keeps it text in a PDF and takes the fonts inside the program. Nothing in a
 * Graphviz drawing lies above a label, so the order does no harm.
 *
 * @param width in the units of the view box, which for Graphviz are points
 */
record SvgPicture(double width, double height, SVGDocument shapes, List<SvgText> texts) {
    /** Of nesting and of the parts of one path; a Graphviz edge has tens of parts. */
    private static final DocumentLimits LIMITS = new DocumentLimits(30, 10, 1_000_000);

    SvgPicture {
        texts = List.copyOf(texts);
    }

    /** Reads an SVG as Graphviz writes it; throws IllegalArgumentException where it is not one. */
    static SvgPicture read(String svg) {
        Document document = SvgReader.parse(svg);
        SvgReader.Box box = SvgReader.box(document.getDocumentElement());
        List<SvgText> texts = SvgReader.takeTexts(document.getDocumentElement(), box);
        document.getDocumentElement().setAttribute("width", Double.toString(box.width()));
        document.getDocumentElement().setAttribute("height", Double.toString(box.height()));
        LoaderContext context =
                LoaderContext.builder()
                        .externalResourcePolicy(ResourcePolicy.DENY_ALL)
                        .documentLimits(LIMITS)
                        .build();
        SVGDocument shapes =
                new SVGLoader().load(new ByteArrayInputStream(bytes(document)), null, context);
        if (shapes == null) {
            throw new IllegalArgumentException("the SVG cannot be painted");
        }
        return new SvgPicture(box.width(), box.height(), shapes, texts);
    }

    private static byte[] bytes(Document document) {
        try {
            Transformer transformer = TransformerFactory.newInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            transformer.transform(new DOMSource(document), new StreamResult(out));
            return out.toByteArray();
        } catch (TransformerException e) {
            throw new IllegalStateException("cannot write the SVG back", e);
        }
    }
}
