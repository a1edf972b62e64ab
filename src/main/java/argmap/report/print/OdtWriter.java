package argmap.report.print;

import argmap.report.print.Block.Heading;
import argmap.report.print.Block.Paragraph;
import argmap.report.print.Block.Picture;
import argmap.report.print.Block.Table;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * An OpenDocument text (ISO/IEC 26300, version 1.2), written as the XML it is: a few elements, for
 * which the libraries there are would bring a triple store along (docs/decisions/0096).
 */
final class OdtWriter {
    private static final double SHARP = 300.0 / 72;

    private static final double MOST_PIXELS = 6000;

    private final Printed printed;
    private final Set<String> targets;
    private final Tags out = new Tags();
    private final List<byte[]> pictures = new ArrayList<>();
    private final OdtStyles styles;
    private String opening = "";
    private int tables;

    private final Block.Cases<Void> cases =
            new Block.Cases<>(this::heading, this::paragraph, this::picture, this::table);

    private OdtWriter(Printed printed) {
        this.printed = printed;
        this.targets = Anchors.of(printed);
        this.styles = new OdtStyles(printed);
    }

    static byte[] write(Printed printed) {
        try {
            return new OdtWriter(printed).write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] write() throws IOException {
        StringWriter body = new StringWriter();
        out.to(body);
        body();
        out.end();
        Map<String, byte[]> files = new LinkedHashMap<>();
        put(files, "mimetype", OdtPackage.TYPE);
        put(files, "content.xml", styles.content(body.toString()));
        put(files, "styles.xml", styles.styles());
        put(files, "meta.xml", OdtPackage.meta(printed));
        for (int i = 0; i < pictures.size(); i++) {
            files.put(name(i + 1), pictures.get(i));
        }
        put(files, "META-INF/manifest.xml", OdtPackage.manifest(files.keySet()));
        return FixedZip.packed(files, "mimetype");
    }

    private static void put(Map<String, byte[]> files, String name, String text) {
        files.put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String name(int picture) {
        return "Pictures/map-" + picture + ".png";
    }

    private void body() {
        out.open("office:text");
        String page = "";
        int number = 0;
        for (Section section : printed.sections()) {
            String needed = styles.page(section);
            opening =
                    !needed.equals(page)
                            ? styles.opening(needed, false)
                            : section.newPage() ? styles.opening("", true) : "";
            page = needed;
            number++;
            boolean columns = section.columns(printed) == 2;
            if (columns) {
                String name = "Columns" + number;
                out.open("text:section", "text:name", name, "text:style-name", "Columns");
            }
            section.blocks().forEach(block -> block.fold(cases));
            if (columns) {
                out.close("text:section");
            }
        }
        out.close("office:text");
    }

    /** The style of the next paragraph: the first of a section may start a page. */
    private String styled(String style) {
        String start = opening;
        opening = "";
        return start.isEmpty() ? style : styles.starting(style, start);
    }

    private Void heading(Heading heading) {
        String style = heading.level() == 1 ? "Title" : "Heading_" + (heading.level() - 1);
        if (heading.level() == 1) {
            out.open("text:p", "text:style-name", styled(style));
            anchored(heading.anchor());
            out.text(heading.text());
            out.close("text:p");
        } else {
            String level = String.valueOf(heading.level() - 1);
            out.open("text:h", "text:style-name", styled(style), "text:outline-level", level);
            anchored(heading.anchor());
            out.text(heading.text());
            out.close("text:h");
        }
        return null;
    }

    private void anchored(String anchor) {
        if (targets.contains(anchor)) {
            out.open("text:bookmark", "text:name", anchor);
            out.close("text:bookmark");
        }
    }

    private Void paragraph(Paragraph paragraph) {
        boolean labelled = !paragraph.label().isEmpty();
        String style =
                styles.paragraph(paragraph.style(), paragraph.indent(), labelled, paragraph.keep());
        out.open("text:p", "text:style-name", styled(style));
        anchored(paragraph.anchor());
        if (labelled) {
            words(paragraph.label(), Run.Face.BOLD);
            out.open("text:tab");
            out.close("text:tab");
        }
        paragraph.runs().forEach(this::run);
        out.close("text:p");
        return null;
    }

    private Void picture(Picture picture) {
        PicturePlace place = PicturePlace.of(picture.drawing(), printed.paper());
        double scale = Math.min(SHARP, MOST_PIXELS / place.longer());
        pictures.add(place.drawing().png(scale));
        out.open("text:p", "text:style-name", styled("Picture"));
        out.open(
                "draw:frame",
                "draw:name",
                "Map " + pictures.size(),
                "text:anchor-type",
                "as-char",
                "svg:width",
                millimetres(place.width()),
                "svg:height",
                millimetres(place.height()));
        out.open(
                "draw:image",
                "xlink:href",
                name(pictures.size()),
                "xlink:type",
                "simple",
                "xlink:show",
                "embed",
                "xlink:actuate",
                "onLoad");
        out.close("draw:image");
        out.element("svg:title", picture.name());
        out.close("draw:frame");
        out.close("text:p");
        if (!picture.caption().isEmpty()) {
            out.open("text:p", "text:style-name", "Caption");
            out.text(picture.caption());
            out.close("text:p");
        }
        return null;
    }

    private static String millimetres(double length) {
        return String.format(Locale.ROOT, "%.2fmm", length);
    }

    private Void table(Table table) {
        tables++;
        out.open("table:table", "table:name", "Table" + tables, "table:style-name", "Table");
        for (int width : table.widths()) {
            out.open("table:table-column", "table:style-name", styles.column(width));
            out.close("table:table-column");
        }
        out.open("table:table-header-rows");
        row(table.head().stream().map(head -> List.of(Run.bold(head))).toList());
        out.close("table:table-header-rows");
        table.rows().forEach(this::row);
        out.close("table:table");
        return null;
    }

    private void row(List<List<Run>> cells) {
        out.open("table:table-row", "table:style-name", "Row");
        for (List<Run> cell : cells) {
            out.open("table:table-cell", "table:style-name", "Cell");
            out.open("text:p", "text:style-name", Style.ENTRY.key());
            cell.forEach(this::run);
            out.close("text:p");
            out.close("table:table-cell");
        }
        out.close("table:table-row");
    }

    private void run(Run run) {
        run.fold(
                new Run.Cases<Void>(
                        words -> words(words.text(), words.face()),
                        this::mark,
                        this::link,
                        blank -> span("Blank", "\u00a0".repeat(2 * blank.letters()))));
    }

    private Void words(String text, Run.Face face) {
        return switch (face) {
            case PLAIN -> spaced(text);
            case ITALIC -> span("Italic", text);
            case BOLD -> span("Bold", text);
            case SMALL -> span("Small", text);
        };
    }

    private Void span(String style, String text) {
        out.open("text:span", "text:style-name", style);
        spaced(text);
        out.close("text:span");
        return null;
    }

    private Void spaced(String text) {
        out.text(text.replaceAll("\\s*[\\r\\n\\t]\\s*", " "));
        return null;
    }

    /** A footnote that keeps the number it has in the text. */
    private Void mark(Run.Mark mark) {
        if (mark.note().isEmpty()) {
            return words(mark.label(), Run.Face.SMALL);
        }
        out.open("text:note", "text:id", mark.anchor(), "text:note-class", "footnote");
        out.open("text:note-citation", "text:label", mark.label());
        out.text(mark.label());
        out.close("text:note-citation");
        out.open("text:note-body");
        out.open("text:p", "text:style-name", "Footnote");
        spaced(mark.note());
        out.close("text:p");
        out.close("text:note-body");
        out.close("text:note");
        return null;
    }

    private Void link(Run.Link link) {
        if (!targets.contains(link.anchor())) {
            return words(link.text(), link.face());
        }
        out.open("text:a", "xlink:type", "simple", "xlink:href", "#" + link.anchor());
        words(link.text(), link.face());
        out.close("text:a");
        return null;
    }
}
