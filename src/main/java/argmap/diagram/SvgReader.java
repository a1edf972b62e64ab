package argmap.diagram;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Reads the SVG that Graphviz writes: one {@code text} element for each line, in groups that may be
 * moved, scaled and turned. Presentation attributes only, no style sheets and no {@code tspan}.
 */
final class SvgReader {
    private static final Pattern CALL = Pattern.compile("(\\w+)\\s*\\(([^)]*)\\)");
    private static final Pattern WINDOW = Pattern.compile("url\\(#([\\w-]+)\\)");
    private static final Pattern SEPARATOR = Pattern.compile("[\\s,]+");

    /** SVG's own value where a text has no size. */
    private static final double USUAL_SIZE = 16;

    /** The names a label may sensibly have; any other colour is written as #rrggbb. */
    private static final Map<String, Color> NAMED =
            Map.of(
                    "black", Color.BLACK,
                    "white", Color.WHITE,
                    "red", Color.RED,
                    "green", new Color(0, 128, 0),
                    "blue", Color.BLUE,
                    "gray", Color.GRAY,
                    "grey", Color.GRAY,
                    "transparent", new Color(0, 0, 0, 0),
                    "none", new Color(0, 0, 0, 0));

    private SvgReader() {}

    /** The part of the plane that is drawn. */
    record Box(double x, double y, double width, double height) {}

    /** Parses without fetching anything: no DTD, no entity from outside. */
    static Document parse(String svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(
                    "http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            factory.setNamespaceAware(true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setEntityResolver(
                    (publicId, systemId) -> new InputSource(new StringReader("")));
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(svg)));
        } catch (SAXException e) {
            throw new IllegalArgumentException("not an SVG: " + e.getMessage(), e);
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException("cannot read from memory", e);
        }
    }

    /** The view box, or else width and height. */
    static Box box(Element svg) {
        double[] box = numbers(svg.getAttribute("viewBox"));
        Box found =
                box.length == 4
                        ? new Box(box[0], box[1], box[2], box[3])
                        : new Box(0, 0, length(svg, "width"), length(svg, "height"));
        if (!(found.width > 0 && found.height > 0)) {
            throw new IllegalArgumentException("the SVG has no size");
        }
        return found;
    }

    /** Removes all text elements and returns them, in the order of the document. */
    static List<SvgText> takeTexts(Element svg, Box box) {
        List<SvgText> texts = new ArrayList<>();
        List<Element> taken = new ArrayList<>();
        collect(svg, AffineTransform.getTranslateInstance(-box.x, -box.y), texts, taken);
        taken.forEach(element -> element.getParentNode().removeChild(element));
        return texts;
    }

    private static void collect(
            Element element, AffineTransform outer, List<SvgText> texts, List<Element> taken) {
        AffineTransform here = new AffineTransform(outer);
        here.concatenate(transform(element.getAttribute("transform")));
        if ("text".equals(element.getLocalName())) {
            texts.add(text(element, here, window(element)));
            taken.add(element);
            return;
        }
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                collect(child, here, texts, taken);
            }
        }
    }

    /** What the group that it stands in is cut to, as our own writer says it. */
    private static Optional<Area> window(Element text) {
        for (Node node = text; node instanceof Element element; node = node.getParentNode()) {
            Matcher named = WINDOW.matcher(element.getAttribute("clip-path"));
            if (named.matches()) {
                NodeList all = text.getOwnerDocument().getElementsByTagNameNS("*", "clipPath");
                for (int i = 0; i < all.getLength(); i++) {
                    Element clip = (Element) all.item(i);
                    if (clip.getAttribute("id").equals(named.group(1))) {
                        Element path = (Element) clip.getElementsByTagNameNS("*", "path").item(0);
                        return Optional.of(Trace.of(path.getAttribute("d")).bounds());
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static SvgText text(Element element, AffineTransform here, Optional<Area> window) {
        Face face =
                Face.of(
                        element.getAttribute("font-family"),
                        element.getAttribute("font-weight"),
                        element.getAttribute("font-style"));
        String text = Fonts.drawable(element.getTextContent(), face);
        double size = element.hasAttribute("font-size") ? length(element, "font-size") : USUAL_SIZE;
        double width = Fonts.width(text, face, size);
        boolean back = "rtl".equals(element.getAttribute("direction"));
        double shift =
                switch (element.getAttribute("text-anchor")) {
                    case "middle" -> width / 2;
                    case "end" -> back ? 0 : width;
                    default -> back ? width : 0;
                };
        AffineTransform place = new AffineTransform(here);
        place.translate(length(element, "x") - shift, length(element, "y"));
        place.scale(1, -1);
        return new SvgText(text, face, size, colour(element), place, window);
    }

    private static Color colour(Element element) {
        Color colour = colour(element.getAttribute("fill").toLowerCase(Locale.ROOT));
        double[] opacity = numbers(element.getAttribute("fill-opacity"));
        if (opacity.length != 1) {
            return colour;
        }
        int alpha = (int) Math.round(colour.getAlpha() * Math.max(0, Math.min(1, opacity[0])));
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), alpha);
    }

    private static Color colour(String fill) {
        if (fill.matches("#[0-9a-f]{6}")) {
            return new Color(Integer.parseInt(fill.substring(1), 16));
        }
        return NAMED.getOrDefault(fill, Color.BLACK);
    }

    private static AffineTransform transform(String text) {
        AffineTransform all = new AffineTransform();
        Matcher call = CALL.matcher(text);
        while (call.find()) {
            double[] n = numbers(call.group(2));
            all.concatenate(
                    switch (call.group(1) + n.length) {
                        case "translate1" -> AffineTransform.getTranslateInstance(n[0], 0);
                        case "translate2" -> AffineTransform.getTranslateInstance(n[0], n[1]);
                        case "scale1" -> AffineTransform.getScaleInstance(n[0], n[0]);
                        case "scale2" -> AffineTransform.getScaleInstance(n[0], n[1]);
                        case "rotate1" -> AffineTransform.getRotateInstance(Math.toRadians(n[0]));
                        case "rotate3" ->
                                AffineTransform.getRotateInstance(Math.toRadians(n[0]), n[1], n[2]);
                        case "matrix6" -> new AffineTransform(n);
                        default ->
                                throw new IllegalArgumentException(
                                        "unknown transform " + call.group());
                    });
        }
        return all;
    }

    /** A length in px or pt, the unit dropped: in a Graphviz drawing both mean one point. */
    private static double length(Element element, String attribute) {
        double[] value = numbers(element.getAttribute(attribute).replaceAll("p[xt]$", ""));
        return value.length == 1 ? value[0] : 0;
    }

    /** How far an element moves what lies in it, where that is all its transform does. */
    static double[] translation(Element element) {
        AffineTransform all = transform(element.getAttribute("transform"));
        return new double[] {all.getTranslateX(), all.getTranslateY()};
    }

    static double[] numbers(String text) {
        if (text.isBlank()) {
            return new double[0];
        }
        try {
            return SEPARATOR.splitAsStream(text.strip()).mapToDouble(Double::parseDouble).toArray();
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("not a list of numbers: '" + text + "'", e);
        }
    }
}
