package argmap.diagram;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Looks whether a picture holds anything that could run or fetch. */
final class SvgSafety {
    private static final Set<String> KNOWN =
            Set.of("svg", "title", "desc", "g", "a", "path", "text");

    private SvgSafety() {}

    /** Elements that draw or say something, no attribute that runs, no address but our page's. */
    static void onlyDraws(String svg, String page) {
        onlyDraws(SvgDocument.read(svg), page);
    }

    private static void onlyDraws(Element element, String page) {
        assertTrue(KNOWN.contains(element.getLocalName()), element.getLocalName());
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            assertFalse(attribute.getNodeName().startsWith("on"), attribute.getNodeName());
            if (attribute.getNodeName().endsWith("href")) {
                assertTrue(attribute.getNodeValue().startsWith(page), attribute.getNodeValue());
            }
        }
        for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element child) {
                onlyDraws(child, page);
            }
        }
    }
}
