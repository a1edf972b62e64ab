package argmap.diagram;

import argmap.diagram.Card.Words;
import argmap.diagram.Scene.Mark;
import argmap.diagram.Scene.Outline;
import argmap.diagram.Scene.Part;
import argmap.diagram.Scene.Role;
import argmap.diagram.Scene.Text;
import java.text.Normalizer;

/**
 * A scene as SVG that stands alone: title, description and roles for screen readers (WAI-ARIA
 * Graphics Module 1.0), a tooltip and a link on each box, no script and nothing fetched.
 *
 * <p>Each line of text says how long it is, so that it keeps to its box where another font stands
 * in.
 */
final class SvgWriter {
    private final Scene scene;
    private final StringBuilder svg = new StringBuilder();

    private SvgWriter(Scene scene) {
        this.scene = scene;
    }

    static String write(Scene scene) {
        SvgWriter writer = new SvgWriter(scene);
        writer.head();
        scene.parts().forEach(writer::part);
        return writer.svg.append("</svg>\n").toString();
    }

    private void head() {
        String width = Pen.number(scene.width());
        String height = Pen.number(scene.height());
        String title = scene.prefix() + "title";
        String description = scene.prefix() + "desc";
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" ");
        svg.append("xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"").append(width);
        svg.append("pt\" height=\"").append(height).append("pt\" viewBox=\"0 0 ").append(width);
        svg.append(' ').append(height).append("\" role=\"graphics-document document\" ");
        svg.append("aria-labelledby=\"").append(title).append("\" aria-describedby=\"");
        svg.append(description).append("\">\n<title id=\"").append(title).append("\">");
        svg.append(escaped(scene.title())).append("</title>\n<desc id=\"").append(description);
        svg.append("\">").append(escaped(scene.description())).append("</desc>\n");
        svg.append("<path d=\"")
                .append(Pen.rectangle(new Area(0, 0, scene.width(), scene.height())));
        svg.append("\" fill=\"").append(scene.ground()).append("\"/>\n");
        scene.parts().stream()
                .filter(Part::isCut)
                .findFirst()
                .ifPresent(
                        part -> {
                            svg.append("<clipPath id=\"").append(window()).append("\"><path d=\"");
                            svg.append(Pen.rectangle(part.window()));
                            svg.append("\"/></clipPath>\n");
                        });
    }

    private String window() {
        return scene.prefix() + "window";
    }

    private void part(Part part) {
        svg.append("<g id=\"").append(escaped(scene.prefix() + part.id())).append("\" class=\"");
        svg.append(part.role().name().toLowerCase(java.util.Locale.ROOT)).append('"');
        if (part.isCut()) {
            svg.append(" clip-path=\"url(#").append(window()).append(")\"");
        }
        switch (part.role()) {
            // What a line says is said with the box it starts from.
            case EDGE, CUT -> svg.append(" aria-hidden=\"true\">\n");
            case HEADING -> svg.append(" role=\"heading\" aria-level=\"1\">\n");
            case GROUP, NODE, LEGEND -> {
                String role = part.role() == Role.GROUP ? "img" : "graphics-symbol img";
                svg.append(" role=\"").append(role).append("\" aria-label=\"");
                svg.append(escaped(part.name())).append("\">\n");
            }
        }
        if (!part.address().isEmpty()) {
            svg.append("<a xlink:href=\"").append(escaped(part.address())).append("\" href=\"");
            svg.append(escaped(part.address())).append("\">\n");
        }
        if (!part.tooltip().isEmpty()) {
            svg.append("<title>").append(escaped(part.tooltip())).append("</title>\n");
        }
        part.marks().forEach(this::mark);
        svg.append(part.address().isEmpty() ? "</g>\n" : "</a>\n</g>\n");
    }

    private void mark(Mark mark) {
        if (mark instanceof Outline outline) {
            outline(outline);
        } else if (mark instanceof Text text) {
            words(text.words());
        }
    }

    private void outline(Outline outline) {
        svg.append("<path d=\"").append(outline.path()).append("\" fill=\"");
        svg.append(outline.fill().isEmpty() ? "none" : outline.fill()).append('"');
        if (!outline.line().isEmpty()) {
            svg.append(" stroke=\"").append(outline.line()).append("\" stroke-width=\"");
            svg.append(Pen.number(outline.weight())).append('"');
        }
        if (!outline.dash().isEmpty()) {
            svg.append(" stroke-dasharray=\"").append(outline.dash()).append('"');
        }
        svg.append("/>\n");
    }

    private void words(Words words) {
        svg.append("<text x=\"").append(Pen.number(words.x())).append("\" y=\"");
        svg.append(Pen.number(words.y())).append("\" font-family=\"DejaVu Sans, Verdana, ");
        svg.append("sans-serif\" font-size=\"").append(Pen.number(words.size())).append('"');
        svg.append(words.face().bold() ? " font-weight=\"bold\"" : "");
        svg.append(words.face().italic() ? " font-style=\"italic\"" : "");
        // Its end, not its beginning, is then on the left.
        svg.append(words.isRightToLeft() ? " direction=\"rtl\" text-anchor=\"end\"" : "");
        svg.append(" fill=\"").append(words.colour()).append("\" textLength=\"");
        svg.append(Pen.number(words.width())).append("\" lengthAdjust=\"spacingAndGlyphs\">");
        svg.append(escaped(words.text())).append("</text>\n");
    }

    /** Text without what no font draws: control characters become blanks. */
    static String plain(String text) {
        StringBuilder out = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .forEach(c -> out.appendCodePoint(DotText.drawable(c) ? c : ' '));
        return out.toString();
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
                                default -> out.appendCodePoint(DotText.drawable(c) ? c : ' ');
                            }
                        });
        return out.toString();
    }
}
