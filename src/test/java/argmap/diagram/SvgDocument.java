package argmap.diagram;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads an SVG of ours back, which only tests do. */
final class SvgDocument {
    private SvgDocument() {}

    /** Its root. */
    static Element read(String svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg)))
                    .getDocumentElement();
        } catch (SAXException | ParserConfigurationException | IOException e) {
            throw new AssertionError("not an SVG: " + e.getMessage(), e);
        }
    }

    /** What of the plane is drawn. */
    static Area page(Element root) {
        String[] box = root.getAttribute("viewBox").split(" ", -1);
        return new Area(
                Double.parseDouble(box[0]),
                Double.parseDouble(box[1]),
                Double.parseDouble(box[2]),
                Double.parseDouble(box[3]));
    }
}
