package argmap.diagram;

import static java.util.stream.Collectors.joining;

import argmap.diagram.Card.Words;
import argmap.diagram.Drawing.Target;
import argmap.diagram.Scene.Mark;
import argmap.diagram.Scene.Outline;
import argmap.diagram.Scene.Part;
import argmap.diagram.Scene.Role;
import argmap.diagram.Scene.Subject;
import argmap.diagram.Scene.Text;
import argmap.graph.NodeId;
import argmap.graph.Relation;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A scene as SVG that stands alone: title, description and roles for screen readers (WAI-ARIA
 * Graphics Module 1.0), a tooltip and a link on each box, no script and nothing fetched. Each box
 * and line says which claim, argument or relation of the map it shows.
 *
 * <p>Each line of text says how long it is, so that it keeps to its box where another font stands
 * in.
 */
final class SvgPainter {
    private final Scene scene;
    private final @Nullable Map<NodeId, Target> targets;
    private final StringBuilder svg = new StringBuilder();

    private SvgPainter(Scene scene, @Nullable Map<NodeId, Target> targets) {
        this.scene = scene;
        this.targets = targets;
    }

    static String paint(Scene scene) {
        return new SvgPainter(scene, null).painted();
    }

    /** For a page that says itself what is in the picture: links, and no roles, names, tooltips. */
    static String paintForPage(Scene scene, Map<NodeId, Target> targets) {
        return new SvgPainter(scene, targets).painted();
    }

    private String painted() {
        head();
        scene.parts().forEach(this::part);
        return svg.append("</svg>\n").toString();
    }

    private void head() {
        String width = number(scene.width());
        String height = number(scene.height());
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" ");
        if (targets == null) {
            svg.append("xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"").append(width);
            svg.append("pt\" height=\"").append(height).append("pt\" ");
        }
        svg.append("viewBox=\"").append(number(scene.left())).append(' ');
        svg.append(number(scene.top())).append(' ').append(width).append(' ').append(height);
        svg.append(targets == null ? "\" role=\"graphics-document document\" " : "\">\n");
        if (targets == null) {
            String title = escaped(scene.prefix() + "title");
            String description = escaped(scene.prefix() + "desc");
            svg.append("aria-labelledby=\"").append(title).append("\" aria-describedby=\"");
            svg.append(description).append("\">\n<title id=\"").append(title).append("\">");
            svg.append(escaped(scene.title())).append("</title>\n<desc id=\"");
            svg.append(description).append("\">").append(escaped(scene.description()));
            svg.append("</desc>\n");
        }
        path(Path.rectangle(scene.area()));
        svg.append(" fill=\"").append(scene.ground()).append("\"/>\n");
        scene.parts().stream()
                .filter(Part::isCut)
                .findFirst()
                .ifPresent(
                        part -> {
                            svg.append("<clipPath id=\"").append(window()).append("\">");
                            path(Path.rectangle(part.window()));
                            svg.append("/></clipPath>\n");
                        });
    }

    private String window() {
        return escaped(scene.prefix() + "window");
    }

    private void part(Part part) {
        svg.append("<g id=\"").append(escaped(scene.prefix() + part.id())).append("\" class=\"");
        svg.append(part.role().name().toLowerCase(Locale.ROOT)).append('"');
        subject(part.subject());
        if (part.isCut()) {
            svg.append(" clip-path=\"url(#").append(window()).append(")\"");
        }
        Target target = target(part);
        if (targets == null) {
            role(part);
            svg.append(">\n");
            if (!target.address().isEmpty()) {
                svg.append("<a xlink:href=\"").append(escaped(target.address()));
                svg.append("\" href=\"").append(escaped(target.address())).append("\">\n");
            }
            if (!part.tooltip().isEmpty()) {
                svg.append("<title>").append(escaped(part.tooltip())).append("</title>\n");
            }
        } else {
            svg.append(">\n");
            if (!target.address().isEmpty()) {
                svg.append("<a href=\"").append(escaped(target.address()));
                svg.append("\" aria-label=\"").append(escaped(target.name())).append("\">\n");
            }
        }
        part.marks().forEach(this::mark);
        svg.append(target.address().isEmpty() ? "</g>\n" : "</a>\n</g>\n");
    }

    private Target target(Part part) {
        Target none = new Target("", "");
        if (targets == null) {
            return new Target(part.address(), part.name().full());
        }
        return part.role() == Role.NODE && part.subject() instanceof Subject.OfNode node
                ? targets.getOrDefault(node.id(), none)
                : none;
    }

    private void role(Part part) {
        switch (part.role()) {
            // What a line says is said with the box it starts from.
            case EDGE, CUT -> svg.append(" aria-hidden=\"true\"");
            case HEADING -> svg.append(" role=\"heading\" aria-level=\"1\"");
            case GROUP, NODE, LEGEND -> {
                String role = part.role() == Role.GROUP ? "img" : "graphics-symbol img";
                svg.append(" role=\"").append(role).append("\" aria-label=\"");
                svg.append(escaped(part.name().full())).append('"');
            }
        }
    }

    /** Which claim, argument or relation of the map it shows, as Argdown writes their names. */
    private void subject(Subject subject) {
        if (subject instanceof Subject.OfNode node) {
            data("node", node.id().written());
        } else if (subject instanceof Subject.OfRelation shown) {
            Relation relation = shown.relation();
            data("from", relation.from().written());
            data(
                    "relation",
                    relation.fold(
                            b -> b.kind().name().toLowerCase(Locale.ROOT), u -> "undercut"));
            data(
                    "to",
                    relation.fold(b -> b.to().written(), u -> u.inference().argument().written()));
        }
    }

    private void data(String name, String value) {
        svg.append(" data-").append(name).append("=\"");
        svg.append(escaped(CardNotes.shortened(value))).append('"');
    }

    private void mark(Mark mark) {
        if (mark instanceof Outline outline) {
            outline(outline);
        } else if (mark instanceof Text text) {
            words(text.words());
        }
    }

    private void outline(Outline outline) {
        path(outline.path());
        svg.append(" fill=\"").append(outline.fill().isEmpty() ? "none" : outline.fill());
        svg.append('"');
        if (!outline.line().isEmpty()) {
            svg.append(" stroke=\"").append(outline.line()).append("\" stroke-width=\"");
            svg.append(number(outline.weight())).append('"');
        }
        if (!outline.dash().isEmpty()) {
            svg.append(" stroke-dasharray=\"");
            svg.append(outline.dash().stream().map(SvgPainter::number).collect(joining(",")));
            svg.append('"');
        }
        svg.append("/>\n");
    }

    /** Absolute M, L, C and Z, everything apart by blanks. */
    private void path(Path path) {
        svg.append("<path d=\"");
        String blank = "";
        for (Path.Step step : path.steps()) {
            svg.append(blank);
            svg.append(
                    switch (step.kind()) {
                        case MOVE -> 'M';
                        case LINE -> 'L';
                        case CURVE -> 'C';
                        case CLOSE -> 'Z';
                    });
            for (Place place : step.places()) {
                svg.append(' ').append(number(place.x())).append(' ').append(number(place.y()));
            }
            blank = " ";
        }
        svg.append('"');
    }

    private void words(Words words) {
        svg.append("<text x=\"").append(number(words.x())).append("\" y=\"");
        svg.append(number(words.y())).append("\" font-family=\"DejaVu Sans, Verdana, ");
        svg.append("sans-serif\" font-size=\"").append(number(words.size())).append('"');
        svg.append(words.face().bold() ? " font-weight=\"bold\"" : "");
        svg.append(words.face().italic() ? " font-style=\"italic\"" : "");
        // Its end, not its beginning, is then on the left.
        svg.append(words.isRightToLeft() ? " direction=\"rtl\" text-anchor=\"end\"" : "");
        svg.append(" fill=\"").append(words.colour()).append("\" textLength=\"");
        svg.append(number(words.width())).append("\" lengthAdjust=\"spacingAndGlyphs\">");
        svg.append(escaped(words.text())).append("</text>\n");
    }

    /** In hundredths, without zeros at the end. */
    private static String number(double value) {
        long hundredths = Math.round(value * 100);
        if (hundredths % 100 == 0) {
            return Long.toString(hundredths / 100);
        }
        String sign = hundredths < 0 ? "-" : "";
        long size = Math.abs(hundredths);
        long rest = size % 100;
        String tail = rest % 10 == 0 ? Long.toString(rest / 10) : (rest < 10 ? "0" : "") + rest;
        return sign + size / 100 + "." + tail;
    }

    /** Text as XML 1.0 holds it, also within quotation marks. */
    static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .forEach(
                        c -> {
                            switch (c) {
                                case '&' -> out.append("&amp;");
                                case '<' -> out.append("&lt;");
                                case '>' -> out.append("&gt;");
                                case '"' -> out.append("&quot;");
                                case '\'' -> out.append("&#39;");
                                default -> out.appendCodePoint(Fonts.isDrawable(c) ? c : ' ');
                            }
                        });
        return out.toString();
    }
}
