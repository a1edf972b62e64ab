package argmap.diagram;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Looks at a finished SVG as a reader's eye would: does anything lie on anything else? */
public final class SvgGeometry {
    private record Label(String text, Area area, String owner, double size) {}

    private final List<Area> boxes = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();
    private final List<List<Place>> lines = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private double smallest = Double.MAX_VALUE;

    private SvgGeometry() {}

    /** What is wrong, a sentence each; empty for a good picture. */
    public static List<String> faults(String svg) {
        SvgGeometry geometry = new SvgGeometry();
        Element root = SvgDocument.read(svg);
        geometry.read(root);
        geometry.compare(SvgDocument.page(root));
        return geometry.faults;
    }

    private void read(Element root) {
        for (Node n = root.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element part && "g".equals(part.getLocalName())) {
                part(part);
            }
        }
    }

    private void part(Element part) {
        String kind = part.getAttribute("class");
        NodeList paths = part.getElementsByTagNameNS("*", "path");
        Area box = null;
        for (int i = 0; i < paths.getLength(); i++) {
            Element path = (Element) paths.item(i);
            if (i == 0 && ("node".equals(kind) || "group".equals(kind))) {
                box = bounds(path.getAttribute("d"));
                if ("node".equals(kind)) {
                    boxes.add(box);
                    names.add(part.getAttribute("id"));
                }
            }
            if ("edge".equals(kind) && "none".equals(path.getAttribute("fill"))) {
                lines.addAll(pieces(path.getAttribute("d")));
            }
        }
        NodeList texts = part.getElementsByTagNameNS("*", "text");
        for (int i = 0; i < texts.getLength(); i++) {
            Element text = (Element) texts.item(i);
            double size = Double.parseDouble(text.getAttribute("font-size"));
            double x = Double.parseDouble(text.getAttribute("x"));
            double y = Double.parseDouble(text.getAttribute("y"));
            Face face =
                    text.hasAttribute("font-weight")
                            ? text.hasAttribute("font-style")
                                    ? Face.SANS_BOLD_ITALIC
                                    : Face.SANS_BOLD
                            : text.hasAttribute("font-style") ? Face.SANS_ITALIC : Face.SANS;
            double width = Fonts.width(text.getTextContent(), face, size);
            Area area = new Area(x, y - 0.76 * size, width, 0.95 * size);
            smallest = Math.min(smallest, size);
            String says = part.getAttribute("id") + " \"" + text.getTextContent() + "\"";
            if (box != null && !within(area, box)) {
                faults.add("label outside its box: " + says);
            }
            if (!"node".equals(kind)) {
                labels.add(new Label(says, area, kind, size));
            }
        }
    }

    private static boolean within(Area inner, Area outer) {
        return inner.x() >= outer.x()
                && inner.right() <= outer.right()
                && inner.y() >= outer.y()
                && inner.bottom() <= outer.bottom();
    }

    private void compare(Area page) {
        if (smallest < 7.995) {
            faults.add("text of " + smallest + " points");
        }
        for (int i = 0; i < boxes.size(); i++) {
            if (!within(boxes.get(i), page)) {
                faults.add("box outside the page: " + names.get(i));
            }
            for (int j = i + 1; j < boxes.size(); j++) {
                if (boxes.get(i).overlaps(boxes.get(j))) {
                    faults.add("boxes overlap: " + names.get(i) + ", " + names.get(j));
                }
            }
        }
        for (Label label : labels) {
            if (!within(label.area(), page)) {
                faults.add("label outside the page: " + label.text());
            }
            for (int i = 0; i < boxes.size(); i++) {
                if (boxes.get(i).overlaps(label.area())) {
                    faults.add("label on a box: " + label.text() + " on " + names.get(i));
                }
            }
            for (List<Place> line : lines) {
                for (int i = 1; i < line.size(); i++) {
                    if (label.area().crossedBy(line.get(i - 1), line.get(i))) {
                        faults.add("label on a line: " + label.text());
                        break;
                    }
                }
            }
        }
    }

    private static Area bounds(String path) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (List<Place> piece : pieces(path)) {
            for (Place p : piece) {
                left = Math.min(left, p.x());
                top = Math.min(top, p.y());
                right = Math.max(right, p.x());
                bottom = Math.max(bottom, p.y());
            }
        }
        return new Area(left, top, right - left, bottom - top);
    }

    /** Each unbroken line as short straight pieces. */
    private static List<List<Place>> pieces(String path) {
        List<List<Place>> all = new ArrayList<>();
        List<Place> now = new ArrayList<>();
        String[] tokens = path.split(" ", -1);
        int i = 0;
        while (i < tokens.length) {
            String letter = tokens[i++];
            switch (letter) {
                case "M" -> {
                    now = new ArrayList<>(List.of(place(tokens, i)));
                    all.add(now);
                    i += 2;
                }
                case "L" -> {
                    now.add(place(tokens, i));
                    i += 2;
                }
                case "C" -> {
                    List<Place> four =
                            List.of(
                                    now.get(now.size() - 1),
                                    place(tokens, i),
                                    place(tokens, i + 2),
                                    place(tokens, i + 4));
                    now.addAll(new Curve(four).flat());
                    i += 6;
                }
                default -> {} // Z
            }
        }
        return all;
    }

    private static Place place(String[] tokens, int i) {
        return new Place(Double.parseDouble(tokens[i]), Double.parseDouble(tokens[i + 1]));
    }
}
