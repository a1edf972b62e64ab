package argmap.report;

import argmap.report.print.Svg;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * The map's picture, made fit to stand in a page: each box a link to its claim, and nothing in it
 * that runs, is fetched, or that the page's policy forbids.
 */
final class PageMap {
    private static final String SVG = "http://www.w3.org/2000/svg";

    /** Elements of a drawing; all else is left out with what is in it. */
    private static final Set<String> DRAWN =
            Set.of(
                    "svg",
                    "g",
                    "a",
                    "defs",
                    "rect",
                    "circle",
                    "ellipse",
                    "line",
                    "polyline",
                    "polygon",
                    "path",
                    "text",
                    "tspan",
                    "marker",
                    "pattern",
                    "clippath",
                    "lineargradient",
                    "radialgradient",
                    "stop",
                    "style");

    private final Map<String, String> links;
    private final Map<String, String> names;
    private final List<String> styles = new ArrayList<>();

    private PageMap(Map<String, String> links, Map<String, String> names) {
        this.links = links;
        this.names = names;
    }

    /**
     * A drawing for a page.
     *
     * @param styles the style sheets in it
     */
    record Inline(String svg, double width, double height, List<String> styles) {
        Inline {
            styles = List.copyOf(styles);
        }
    }

    /**
     * Makes a picture fit.
     *
     * @param links where the boxes lead, by their keys
     * @param names what the boxes are called, by their keys
     */
    static Inline of(String svg, Map<String, String> links, Map<String, String> names) {
        Svg picture = Svg.of(svg);
        Document drawing = parse(picture.drawing());
        PageMap map = new PageMap(links, names);
        Element root = drawing.getDocumentElement();
        map.clean(root);
        root.removeAttribute("width");
        root.removeAttribute("height");
        return new Inline(write(drawing), picture.width(), picture.height(), map.styles);
    }

    private void clean(Element element) {
        attributes(element);
        if (element.getLocalName().equals("a")) {
            element.removeAttribute("href");
        }
        for (Node node = element.getFirstChild(); node != null; ) {
            Node next = node.getNextSibling();
            boolean text = node.getNodeType() == Node.TEXT_NODE;
            if (node instanceof Element child && isDrawn(child)) {
                clean(child);
            } else if (!text) {
                element.removeChild(node);
            }
            node = next;
        }
        if (element.getLocalName().equals("style")) {
            styles.add(element.getTextContent());
        }
        String link = links.get(element.getAttribute("id"));
        if (link != null && element.getAttribute("class").contains("node")) {
            link(element, link, names.getOrDefault(element.getAttribute("id"), ""));
        }
    }

    private static boolean isDrawn(Element element) {
        String name = element.getLocalName().toLowerCase(Locale.ROOT);
        return SVG.equals(element.getNamespaceURI()) && DRAWN.contains(name);
    }

    /** All that the box holds goes into one link; links that were in it lead nowhere now. */
    private static void link(Element box, String link, String name) {
        Element a = box.getOwnerDocument().createElementNS(SVG, "a");
        a.setAttribute("href", link);
        a.setAttribute("aria-label", name);
        while (box.getFirstChild() != null) {
            a.appendChild(box.getFirstChild());
        }
        box.appendChild(a);
    }

    private static void attributes(Element element) {
        for (int i = element.getAttributes().getLength() - 1; i >= 0; i--) {
            Attr attribute = (Attr) element.getAttributes().item(i);
            String name = attribute.getName().toLowerCase(Locale.ROOT);
            String value = attribute.getValue();
            boolean away =
                    value.replaceAll("\\s+", "").toLowerCase(Locale.ROOT).contains("url(")
                            && !value.strip().matches("url\\(#[\\w-]+\\)");
            if (name.equals("style")) {
                element.removeAttributeNode(attribute);
                presentation(element, value);
            } else if (name.startsWith("on")
                    || away
                    || (name.contains(":") && !name.equals("xmlns:xlink"))) {
                element.removeAttributeNode(attribute);
            }
        }
        element.removeAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xlink");
    }

    /** The policy allows no style on an element: SVG has an attribute for each property used. */
    private static void presentation(Element element, String style) {
        for (String property : style.split(";", -1)) {
            int colon = property.indexOf(':');
            String name = colon < 0 ? "" : property.substring(0, colon).strip();
            if (name.matches("[a-z-]+") && !property.contains("(")) {
                element.setAttribute(name, property.substring(colon + 1).strip());
            }
        }
    }

    private static Document parse(String svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        } catch (SAXException e) {
            throw new IllegalArgumentException("not an SVG: " + e.getMessage(), e);
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException("cannot read from memory", e);
        }
    }

    private static String write(Document drawing) {
        try {
            Transformer writer = TransformerFactory.newInstance().newTransformer();
            writer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            writer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            StringWriter out = new StringWriter();
            writer.transform(new DOMSource(drawing), new StreamResult(out));
            return out.toString();
        } catch (TransformerException e) {
            throw new IllegalStateException("cannot write to memory", e);
        }
    }
}
