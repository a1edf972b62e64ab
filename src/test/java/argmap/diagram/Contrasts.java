package argmap.diagram;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The contrast of everything in a finished SVG with every ground it can stand on there. */
public final class Contrasts {
    private Contrasts() {}

    /** What is too faint, a sentence each. */
    public static List<String> faults(String svg) {
        Element root = SvgDocument.read(svg);
        List<String> grounds = new ArrayList<>();
        List<Element> groups = new ArrayList<>();
        NodeList all = root.getElementsByTagNameNS("*", "g");
        for (int i = 0; i < all.getLength(); i++) {
            Element part = (Element) all.item(i);
            groups.add(part);
            if ("group".equals(part.getAttribute("class"))) {
                add(grounds, fill(part));
            }
        }
        add(grounds, fill(root));
        List<String> faults = new ArrayList<>();
        for (Element part : groups) {
            String kind = part.getAttribute("class");
            List<String> under = new ArrayList<>(grounds);
            String own = fill(part);
            boolean boxed = "node".equals(kind) || "group".equals(kind);
            NodeList paths = part.getElementsByTagNameNS("*", "path");
            for (int i = 0; i < paths.getLength(); i++) {
                String line = ((Element) paths.item(i)).getAttribute("stroke");
                check(line, i == 0 || !boxed ? under : List.of(own), kind, faults);
            }
            NodeList texts = part.getElementsByTagNameNS("*", "text");
            for (int i = 0; i < texts.getLength(); i++) {
                String ink = ((Element) texts.item(i)).getAttribute("fill");
                check(ink, boxed && !own.isEmpty() ? List.of(own) : under, kind, faults);
            }
        }
        return faults;
    }

    private static void add(List<String> grounds, String ground) {
        if (ground.startsWith("#") && !grounds.contains(ground)) {
            grounds.add(ground);
        }
    }

    private static String fill(Element part) {
        NodeList paths = part.getElementsByTagNameNS("*", "path");
        return paths.getLength() == 0 ? "" : ((Element) paths.item(0)).getAttribute("fill");
    }

    private static void check(String ink, List<String> grounds, String kind, List<String> faults) {
        for (String ground : grounds) {
            if (ink.startsWith("#") && ground.startsWith("#")) {
                double contrast = Contrast.of(ink, ground);
                if (contrast < Contrast.ENOUGH) {
                    faults.add(kind + ": " + ink + " on " + ground + ": " + contrast);
                }
            }
        }
    }
}
