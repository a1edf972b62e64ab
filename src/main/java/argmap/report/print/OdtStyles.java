package argmap.report.print;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** The styles of an OpenDocument text: those with names, and those that a place needs. */
final class OdtStyles {
    private static final String FONT = "Liberation Serif";

    private final Printed printed;

    /** Styles that places need, by name: what they are based on, and their properties. */
    private final Map<String, Needed> needed = new LinkedHashMap<>();

    private final TreeSet<Integer> columns = new TreeSet<>();

    /** A style for one place, and the page that it starts. */
    private record Needed(String basis, String page, String[] properties) {}

    OdtStyles(Printed printed) {
        this.printed = printed;
    }

    /** The kind of page that a section stands on. */
    String page(Section section) {
        if (!section.isMap()) {
            return "Standard";
        }
        return DocxPage.isLying(section, printed.paper()) ? "Lying" : "Standing";
    }

    /** A style for the first paragraph on a page; names are kept apart by a sign. */
    String opening(String page, boolean breaks) {
        return page + (breaks ? "+" : "");
    }

    String starting(String style, String opening) {
        String page = opening.replace("+", "");
        String name = style + "_on_" + (page.isEmpty() ? "new" : page);
        String[] properties =
                page.isEmpty() ? new String[] {"fo:break-before", "page"} : new String[0];
        needed.putIfAbsent(name, new Needed(style, page, properties));
        return name;
    }

    String paragraph(Style style, int indent, boolean labelled, boolean keep) {
        int deep = Math.min(4, indent);
        boolean quote = style == Style.QUOTE;
        if (deep == 0 && !labelled && !keep && !quote) {
            return style.key();
        }
        String name = style.key() + "_" + deep + (labelled ? "_label" : "") + (keep ? "_kept" : "");
        double hang = (double) DocxStyles.hang(style) / DocxStyles.TWIPS;
        double left = 12 * deep + (labelled || deep > 0 || quote ? hang : 0);
        needed.putIfAbsent(
                name,
                new Needed(
                        style.key(),
                        "",
                        new String[] {
                            "fo:margin-left",
                            points(left),
                            "fo:text-indent",
                            points(labelled ? -hang : 0),
                            "fo:keep-with-next",
                            keep ? "always" : "auto"
                        }));
        return name;
    }

    String column(int width) {
        columns.add(width);
        return "Column" + width;
    }

    private static String points(double length) {
        return String.format(Locale.ROOT, "%.1fpt", length);
    }

    /** The text with the styles it needs before it. */
    String content(String body) {
        Tags out = new Tags();
        StringWriter text = OdtPackage.file(out, "office:document-content");
        out.open("office:automatic-styles");
        needed.forEach((name, style) -> needed(out, name, style));
        letters(out, "Italic", "fo:font-style", "italic");
        letters(out, "Bold", "fo:font-weight", "bold");
        letters(out, "Small", "fo:font-size", "8.5pt");
        letters(out, "Blank", "style:text-underline-style", "solid");
        out.open("style:style", "style:name", "Columns", "style:family", "section");
        out.open("style:section-properties");
        out.empty("style:columns", "fo:column-count", "2", "fo:column-gap", "6mm");
        out.close("style:section-properties");
        out.close("style:style");
        tables(out);
        out.close("office:automatic-styles");
        out.open("office:body");
        out.raw(body);
        out.close("office:body");
        out.close("office:document-content");
        out.end();
        return text.toString();
    }

    private static void needed(Tags out, String name, Needed style) {
        if (style.page().isEmpty()) {
            out.open(
                    "style:style",
                    "style:name",
                    name,
                    "style:family",
                    "paragraph",
                    "style:parent-style-name",
                    style.basis());
        } else {
            out.open(
                    "style:style",
                    "style:name",
                    name,
                    "style:family",
                    "paragraph",
                    "style:parent-style-name",
                    style.basis(),
                    "style:master-page-name",
                    style.page());
        }
        out.empty("style:paragraph-properties", style.properties());
        out.close("style:style");
    }

    private static void letters(Tags out, String name, String property, String value) {
        out.open("style:style", "style:name", name, "style:family", "text");
        out.empty("style:text-properties", property, value);
        out.close("style:style");
    }

    private void tables(Tags out) {
        out.open("style:style", "style:name", "Table", "style:family", "table");
        out.empty("style:table-properties", "style:rel-width", "100%", "table:align", "margins");
        out.close("style:style");
        out.open("style:style", "style:name", "Row", "style:family", "table-row");
        out.empty("style:table-row-properties", "fo:keep-together", "always");
        out.close("style:style");
        out.open("style:style", "style:name", "Cell", "style:family", "table-cell");
        out.empty(
                "style:table-cell-properties",
                "fo:padding",
                "1mm",
                "fo:border-bottom",
                "0.4pt solid #000000");
        out.close("style:style");
        for (int width : columns) {
            out.open("style:style", "style:name", "Column" + width, "style:family", "table-column");
            out.empty("style:table-column-properties", "style:rel-column-width", width + "*");
            out.close("style:style");
        }
    }

    String styles() {
        return new OdtPages(printed, FONT).styles();
    }
}
