package argmap.diagram;

import argmap.diagram.Sheets.Placed;
import argmap.diagram.SourceCards.Footers;
import argmap.diagram.SourceCards.Layers;
import argmap.document.Document;
import argmap.document.Works;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The view of sources on paper. What does not fit on one sheet becomes an overview of the most
 * cited works and a sheet for as many sections as fit, each with all the works it cites; a section
 * that cites more than a sheet holds has several. A work says on which other sheets it stands.
 */
final class SourceSheets {
    /** Works of an overview: more than these do not say at a glance what carries the text. */
    private static final int OVERVIEW = 40;

    private static final double LEAST_GAP = 90;
    private static final double MOST_GAP = 260;

    private final Document document;
    private final Works works;
    private final DiagramOptions options;
    private final Sheets sheets;
    private final CitedSections cited;
    private final SourcesDiagram all;
    private final List<Piece> pieces = new ArrayList<>();

    /** What one sheet shows. */
    private record Piece(String title, List<Integer> sections, List<SourceRow> rows) {}

    SourceSheets(Document document, Works works, DiagramOptions options, Sheets sheets) {
        this.document = document;
        this.works = works;
        this.options = options;
        this.sheets = sheets;
        this.cited = CitedSections.of(document, works, Integer.MAX_VALUE);
        this.all = new SourcesDiagram(cited, options);
    }

    MapPages pages() {
        Optional<Placed> one = placed(all.whole(false));
        if (one.isPresent()) {
            Scene scene = scene(one.get(), "", one.get().sketch().title());
            return new MapPages(List.of(scene), List.of());
        }
        cut();
        List<Scene> scenes = new ArrayList<>();
        scenes.add(scene(overview(), "s1-", "Sheet 1: works against sections, the most cited"));
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            Layers layers = layers(piece, new Elsewhere(i), "-" + (i + 2));
            String heading = "Sheet " + (i + 2) + ": " + piece.title();
            scenes.add(scene(forced(layers), "s" + (i + 2) + "-", heading));
        }
        String why =
                "the works do not fit on one sheet with letters of 8 points: an overview of the"
                        + " most cited and "
                        + pieces.size()
                        + (pieces.size() == 1 ? " sheet" : " sheets")
                        + " by section";
        return new MapPages(scenes, List.of(why));
    }

    private Scene scene(Placed p, String prefix, String heading) {
        return Composer.sheet(
                p.sketch(), p.plan(), prefix, heading, sheets.size(), p.lying(), p.scale());
    }

    /** As many sections on each sheet as fit. */
    private void cut() {
        List<Integer> left = new ArrayList<>(all.sections());
        while (!left.isEmpty()) {
            int n = 1;
            while (n < left.size() && fits(left.subList(0, n + 1), all.rows())) {
                n++;
            }
            List<Integer> some = List.copyOf(left.subList(0, n));
            if (n > 1 || fits(some, all.rows())) {
                pieces.add(new Piece(title(some), some, all.rows()));
            } else {
                cutSection(some);
            }
            left = left.subList(n, left.size());
        }
    }

    /** The works of one section, in their order, over several sheets. */
    private void cutSection(List<Integer> section) {
        List<SourceRow> left =
                all.rows().stream().filter(row -> row.within(section).citations() > 0).toList();
        int part = 0;
        while (!left.isEmpty()) {
            int n = left.size();
            while (n > 1 && !fits(section, left.subList(0, n))) {
                n = Math.max(1, Math.min(n - 1, n * 9 / 10));
            }
            String title = title(section) + (part == 0 ? "" : " (" + (part + 1) + ")");
            pieces.add(new Piece(title, section, List.copyOf(left.subList(0, n))));
            left = left.subList(n, left.size());
            part++;
        }
    }

    private String title(List<Integer> some) {
        String first = cited.sections().get(some.get(0)).title();
        String last = cited.sections().get(some.get(some.size() - 1)).title();
        return first.equals(last) ? first : first + " to " + last;
    }

    private boolean fits(List<Integer> sections, List<SourceRow> rows) {
        Layers layers = layers(new Piece("", sections, rows), new Elsewhere(-1), "");
        return placed(layers).isPresent();
    }

    private Layers layers(Piece piece, Footers footers, String keys) {
        return all.cards().layers(cited, piece.rows(), piece.sections(), footers, keys, false);
    }

    /** Beside each other as far apart as the sheet is wide. */
    private Optional<Placed> placed(Layers layers) {
        for (boolean lying : new boolean[] {false, true}) {
            Plan near = SourcesDiagram.plan(layers, LEAST_GAP);
            boolean across = !options.direction().isUpright();
            double room = across ? sheets.width(lying) : sheets.height(layers.sketch(), lying);
            double spare = room - (across ? near.width() : near.height());
            double gap = Math.min(MOST_GAP, LEAST_GAP + spare);
            if (gap >= LEAST_GAP) {
                Plan plan = SourcesDiagram.plan(layers, gap);
                Optional<Placed> placed = sheets.placed(layers.sketch(), plan);
                if (placed.isPresent() && placed.get().lying() == lying) {
                    return placed;
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Where even one work and one section do not fit, they are drawn smaller, as nothing else is.
     */
    private Placed forced(Layers layers) {
        Plan plan = SourcesDiagram.plan(layers, LEAST_GAP);
        return placed(layers).orElse(new Placed(layers.sketch(), plan, false, 1));
    }

    private Placed overview() {
        for (int most = OVERVIEW; most > 2; most = most * 4 / 5) {
            CitedSections few = CitedSections.of(document, works, most);
            SourcesDiagram diagram = new SourcesDiagram(few, options);
            Layers layers =
                    diagram.cards()
                            .layers(
                                    few,
                                    diagram.rows(),
                                    diagram.sections(),
                                    new SheetNumbers(),
                                    "",
                                    true);
            Optional<Placed> placed = placed(layers);
            if (placed.isPresent()) {
                return placed.get();
            }
        }
        List<String> names = pieces.stream().map(Piece::title).toList();
        return contents(all.whole(true).sketch(), names);
    }

    private String sheetsOf(int section) {
        TreeSet<Integer> found = new TreeSet<>();
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).sections().contains(section)) {
                found.add(i + 2);
            }
        }
        return found.first().equals(found.last())
                ? found.first().toString()
                : found.first() + "\u2013" + found.last();
    }

    private final class SheetNumbers implements Footers {
        @Override
        public String ofRow(SourceRow row) {
            return row.bySection().size() > 1 ? SourceCards.counted(row.citations()) : "";
        }

        @Override
        public String ofSection(int section) {
            return "sheet " + sheetsOf(section) + ":";
        }
    }

    /** On which other sheets a work stands; while that is not known, room for saying so. */
    private final class Elsewhere implements Footers {
        private static final int NAMED = 4;

        private final int piece;

        Elsewhere(int piece) {
            this.piece = piece;
        }

        @Override
        public String ofRow(SourceRow row) {
            SourceRow whole =
                    all.rows().stream().filter(other -> same(other, row)).findFirst().orElse(row);
            if (whole.citations() == row.citations()) {
                return "";
            }
            if (piece < 0) {
                return "also on sheet 88";
            }
            List<String> found = new ArrayList<>();
            for (int i = 0; i < pieces.size(); i++) {
                Piece other = pieces.get(i);
                if (i != piece
                        && other.rows().stream().anyMatch(r -> same(r, row))
                        && whole.within(other.sections()).citations() > 0) {
                    found.add(Integer.toString(i + 2));
                }
            }
            String more = found.size() > NAMED ? ", \u2026" : "";
            return "also on sheet "
                    + String.join(", ", found.subList(0, Math.min(NAMED, found.size())))
                    + more;
        }

        @Override
        public String ofSection(int section) {
            return new SourcesDiagram.Totals(cited).ofSection(section);
        }

        private boolean same(SourceRow a, SourceRow b) {
            return a.id().equals(b.id());
        }
    }

    /** Where not even what stands on top fits: the sections and their sheets. */
    private Placed contents(Sketch titles, List<String> names) {
        Theme.Palette colours = titles.theme().palette();
        double width = sheets.size().width(false) - 2 * sheets.size().margin();
        double most = sheets.size().height(false) - 2 * sheets.size().margin() - 90;
        List<Card> cards = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            CardText text = new CardText(7, 4);
            text.lines(names.get(i), Face.SANS_BOLD, 9, colours.ink(), 110, 2);
            text.lines("sheet " + (i + 2), Face.SANS, 8, colours.faint(), 110, 1);
            Card card = entry("sheet-" + (i + 2), text, names.get(i), colours);
            cards.add(card);
            Plan plan = GridPlan.of(titles.showing(cards, List.of(), List.of()), width);
            if (plan.height() > most) {
                int left = names.size() - i;
                cards.remove(cards.size() - 1);
                cards.remove(cards.size() - 1);
                CardText rest = new CardText(7, 4);
                rest.lines("and " + (left + 1) + " more", Face.SANS, 9, colours.ink(), 110, 1);
                cards.add(entry("more", rest, "more", colours));
                break;
            }
        }
        Sketch sketch = titles.showing(cards, List.of(), List.of());
        Plan plan = GridPlan.of(sketch, width);
        return new Placed(sketch, plan, false, 1);
    }

    private static Card entry(String key, CardText text, String name, Theme.Palette colours) {
        return Card.connector(key, text, text.width(), colours, Card.Name.of(name), name, "");
    }
}
