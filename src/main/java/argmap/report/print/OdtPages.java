package argmap.report.print;

import java.io.StringWriter;
import java.util.Arrays;
import java.util.Locale;

/** The named styles and the pages of an OpenDocument text. */
final class OdtPages {
    private final Printed printed;
    private final String font;
    private final Tags out = new Tags();

    OdtPages(Printed printed, String font) {
        this.printed = printed;
        this.font = font;
    }

    String styles() {
        StringWriter text = OdtPackage.file(out, "office:document-styles");
        out.open("office:styles");
        out.open("style:default-style", "style:family", "paragraph");
        out.empty("style:paragraph-properties", "fo:orphans", "2", "fo:widows", "2");
        out.empty(
                "style:text-properties",
                "fo:font-family",
                font,
                "fo:font-size",
                "10pt",
                "fo:language",
                printed.language());
        out.close("style:default-style");
        paragraph("Standard", "Standard", 10, "", "normal", "");
        paragraph("Title", "Title", 21, "", "normal", "");
        paragraph("Heading_1", "Heading 1", 12, "bold", "normal", "");
        paragraph("Heading_2", "Heading 2", 10.5, "", "italic", "");
        paragraph("Caption", "Caption", 9, "", "italic", "");
        paragraph("Footnote", "Footnote", 8.5, "", "normal", printed.textLanguage());
        paragraph("Picture", "Picture", 10, "", "normal", "");
        for (Style style : Style.values()) {
            boolean italic = style == Style.SUBTITLE || style == Style.KEY;
            String language = style.own() ? printed.textLanguage() : "";
            paragraph(
                    style.key(),
                    style.title(),
                    style.points(),
                    "",
                    italic ? "italic" : "normal",
                    language);
        }
        out.empty(
                "text:notes-configuration",
                "text:note-class",
                "footnote",
                "text:footnotes-position",
                "page");
        out.close("office:styles");
        pages();
        out.close("office:document-styles");
        out.end();
        return text.toString();
    }

    private void paragraph(
            String name,
            String shown,
            double points,
            String weight,
            String slant,
            String language) {
        out.open(
                "style:style",
                "style:name",
                name,
                "style:display-name",
                shown,
                "style:family",
                "paragraph");
        boolean heading = name.startsWith("Heading");
        out.empty(
                "style:paragraph-properties",
                "fo:margin-top",
                heading ? "10pt" : name.equals(Style.RULE.key()) ? "12pt" : "0pt",
                "fo:margin-bottom",
                name.equals(Style.PREMISE.key()) ? "1pt" : "2pt",
                "fo:keep-with-next",
                heading || name.equals("Picture") ? "always" : "auto",
                "fo:border-bottom",
                name.equals(Style.RULE.key()) ? "0.6pt solid #000000" : "none");
        if (language.isEmpty() || language.equals("und")) {
            out.empty("style:text-properties", letters(points, weight, slant));
        } else {
            String[] letters = letters(points, weight, slant);
            String[] all = Arrays.copyOf(letters, letters.length + 2);
            all[letters.length] = "fo:language";
            all[letters.length + 1] = language;
            out.empty("style:text-properties", all);
        }
        out.close("style:style");
    }

    private static String[] letters(double points, String weight, String slant) {
        return new String[] {
            "fo:font-size",
            String.format(Locale.ROOT, "%.1fpt", points),
            "fo:font-weight",
            weight.isEmpty() ? "normal" : weight,
            "fo:font-style",
            slant
        };
    }

    private void pages() {
        Paper paper = printed.paper();
        out.open("office:automatic-styles");
        layout("PageStandard", paper.width(), paper.height(), 16);
        layout("PageStanding", paper.width(), paper.height(), 10);
        layout("PageLying", paper.height(), paper.width(), 10);
        out.open("style:style", "style:name", "Foot", "style:family", "paragraph");
        out.empty("style:paragraph-properties", "fo:text-align", "end");
        out.close("style:style");
        out.close("office:automatic-styles");
        out.open("office:master-styles");
        for (String name : new String[] {"Standard", "Standing", "Lying"}) {
            out.open(
                    "style:master-page",
                    "style:name",
                    name,
                    "style:page-layout-name",
                    "Page" + name);
            out.open("style:footer");
            out.open("text:p", "text:style-name", "Foot");
            out.element("text:page-number", "1");
            out.text(" / ");
            out.element("text:page-count", "1");
            out.close("text:p");
            out.close("style:footer");
            out.close("style:master-page");
        }
        out.close("office:master-styles");
    }

    private void layout(String name, double width, double height, int margin) {
        out.open("style:page-layout", "style:name", name);
        out.empty(
                "style:page-layout-properties",
                "fo:page-width",
                width + "mm",
                "fo:page-height",
                height + "mm",
                "style:print-orientation",
                width > height ? "landscape" : "portrait",
                "fo:margin",
                margin + "mm",
                "fo:margin-bottom",
                "8mm");
        out.open("style:footer-style");
        out.empty("style:header-footer-properties", "fo:min-height", "6mm");
        out.close("style:footer-style");
        out.close("style:page-layout");
    }
}
