package argmap.diagram;

import argmap.diagram.SourceCards.Layers;
import argmap.document.Document;
import argmap.document.Works;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Draws works against sections: which part of a text rests on whom. Works stand on the left, the
 * text's sections on the right in reading order; the heavier a line, the more citations, with their
 * number where there are several.
 *
 * <pre>{@code
 * SourcesDiagram.pages(document, works, options, SheetSize.A4).pdf();
 * }</pre>
 */
public final class SourcesDiagram {
    /** How arrows point where nobody asked: as one reads, from a work to where it is cited. */
    public static final Direction USUAL = Direction.RIGHT;

    private final CitedSections cited;
    private final List<SourceRow> rows;
    private final SourceCards cards;

    SourcesDiagram(CitedSections cited, DiagramOptions options) {
        this.cited = cited;
        this.rows = SourceRow.all(cited);
        this.cards = new SourceCards(options);
    }

    /**
     * The picture in DOT.
     *
     * @param most works that are drawn, the most cited; of the rest sections tell how often
     */
    public static String dot(Document document, Works works, int most, DiagramOptions options) {
        CitedSections cited = CitedSections.of(document, works, most);
        Sketch sketch = new SourcesDiagram(cited, options).whole(false).sketch();
        return DotWriter.write(sketch);
    }

    /** One picture as large as it takes. */
    public static MapPages free(Document document, Works works, int most, DiagramOptions options) {
        CitedSections cited = CitedSections.of(document, works, most);
        Layers layers = new SourcesDiagram(cited, options).whole(false);
        Scene scene = Composer.free(layers.sketch(), plan(layers, FREE_GAP));
        String few = "the " + most + " most cited works are drawn, " + cited.otherWorks();
        return new MapPages(
                List.of(scene),
                cited.otherWorks() == 0 ? List.of() : List.of(few + " more are not"));
    }

    /**
     * All works on paper with no letter below 8 points: on one sheet where they fit, else an
     * overview of the most cited and sheets by section.
     */
    public static MapPages pages(
            Document document, Works works, DiagramOptions options, SheetSize size) {
        double points = Math.max(options.fontSize(), DiagramOptions.SMALLEST);
        return new SourceSheets(document, works, options.withFontSize(points), new Sheets(size))
                .pages();
    }

    /** All works in one drawing, cut over sheets that are glued together. */
    public static MapPages tiles(
            Document document, Works works, DiagramOptions options, SheetSize size) {
        CitedSections cited = CitedSections.of(document, works, Integer.MAX_VALUE);
        double points = Math.max(options.fontSize(), DiagramOptions.SMALLEST);
        Layers layers = new SourcesDiagram(cited, options.withFontSize(points)).whole(false);
        Scene whole = Composer.free(layers.sketch(), plan(layers, FREE_GAP));
        Tiling tiling = Tiling.of(whole.width(), whole.height(), size);
        return tiling.isPoster()
                ? Tiles.of(whole, options.theme(), tiling)
                : tiling.otherwise(pages(document, works, options, size));
    }

    /** Points between works and sections in a picture of its own size. */
    private static final double FREE_GAP = 220;

    static Plan plan(Layers layers, double gap) {
        return TwoLayers.of(layers.sketch(), layers.heads(), gap);
    }

    List<SourceRow> rows() {
        return rows;
    }

    SourceCards cards() {
        return cards;
    }

    /** All sections but a first one that is only what comes before them and cites nothing. */
    List<Integer> sections() {
        boolean empty = cited.sections().size() > 1 && cited.sections().get(0).citations() == 0;
        return IntStream.range(empty ? 1 : 0, cited.sections().size()).boxed().toList();
    }

    /** Everything in one picture. */
    Layers whole(boolean compact) {
        return cards.layers(cited, rows, sections(), new Totals(cited), "", compact);
    }

    /** How often a work is cited, where its one line does not tell; and where a section starts. */
    record Totals(CitedSections cited) implements SourceCards.Footers {
        @Override
        public String ofRow(SourceRow row) {
            return row.bySection().size() > 1 ? SourceCards.counted(row.citations()) : "";
        }

        @Override
        public String ofSection(int section) {
            CitedSections.Part part = cited.sections().get(section);
            List<String> said = new ArrayList<>();
            if (part.page() > 0) {
                said.add("p. " + part.page());
            }
            said.add(
                    part.citations() == 0 ? "no citations" : SourceCards.counted(part.citations()));
            of(cited.others(), section, " of other works", said);
            of(cited.unfollowed(), section, " not followed", said);
            return String.join(" \u00b7 ", said);
        }

        private static void of(
                Map<Integer, Integer> counts, int section, String what, List<String> said) {
            int n = counts.getOrDefault(section, 0);
            if (n > 0) {
                said.add(n + what);
            }
        }
    }
}
