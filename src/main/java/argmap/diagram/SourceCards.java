package argmap.diagram;

import argmap.diagram.Card.Dash;
import argmap.diagram.Card.Form;
import argmap.diagram.Scene.Subject;
import argmap.diagram.Sketch.Link;
import argmap.graph.Fragment;
import argmap.graph.MapEdge;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Works and sections as cards, and the lines between them. */
final class SourceCards {
    // Widths of lines to the size of type.
    private static final double WORK_WIDTH = 20;
    private static final double SECTION_WIDTH = 17;

    /** The same where cards stand side by side. */
    private static final double NARROW = 11;

    private final DiagramOptions options;
    private final Theme theme;
    private final Theme.Palette colours;

    SourceCards(DiagramOptions options) {
        this.options = options;
        this.theme = options.theme();
        this.colours = theme.palette();
    }

    /**
     * What one sheet shows.
     *
     * @param heads the sections, which lines lead to
     */
    record Layers(Sketch sketch, List<Card> heads) {}

    /**
     * What is said below a name: of a row by its place in the list, of a section by its index;
     * empty for nothing.
     */
    interface Footers {
        String ofRow(SourceRow row);

        String ofSection(int section);
    }

    /**
     * The rows against some sections; what none of them cites is left out.
     *
     * @param keys put behind the works' keys, so that each sheet has its own
     * @param compact sections of one line, as many as can be on a sheet
     */
    Layers layers(
            CitedSections cited,
            List<SourceRow> rows,
            List<Integer> sections,
            Footers footers,
            String keys,
            boolean compact) {
        List<SourceRow> shown =
                rows.stream()
                        .map(row -> row.within(sections))
                        .filter(row -> row.citations() > 0)
                        .toList();
        List<Card> cards = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        Map<Integer, Double> arriving = new TreeMap<>();
        for (SourceRow row : shown) {
            String key = "w" + row.id() + keys;
            cards.add(row(row, key, footers.ofRow(row)));
            new TreeMap<>(row.bySection())
                    .forEach(
                            (section, n) -> {
                                links.add(
                                        new Link(
                                                MapEdge.Kind.CITED_IN,
                                                key,
                                                "s" + section,
                                                false,
                                                n));
                                arriving.merge(section, TwoLayers.end(n), Double::sum);
                            });
        }
        List<Card> tails = wide(cards);
        List<Card> heads = new ArrayList<>();
        for (int section : sections) {
            String footer = footers.ofSection(section);
            // Lines into a card of one line lie close.
            double room = compact ? 0 : arriving.getOrDefault(section, 0.0) + 4;
            heads.add(section(cited.sections().get(section), section, footer, room, compact));
        }
        heads = wide(heads);
        List<Card> all = new ArrayList<>(tails);
        all.addAll(heads);
        Sketch sketch =
                new Sketch(
                        "Works against sections",
                        "Which section rests on which works: "
                                + shown.size()
                                + " works, "
                                + sections.size()
                                + " sections; the weight of a line tells how often.",
                        all,
                        links,
                        List.of(),
                        theme,
                        options.direction(),
                        PictureWords.ENGLISH);
        return new Layers(sketch, heads);
    }

    /** A row's cards as wide as the widest, so that it reads like a list. */
    private List<Card> wide(List<Card> row) {
        double widest = row.stream().mapToDouble(Card::width).max().orElse(0);
        return isUpright() ? row : row.stream().map(card -> card.ofWidth(widest)).toList();
    }

    private boolean isUpright() {
        return options.direction().isUpright();
    }

    private double width(double ems) {
        return options.fontSize() * (isUpright() ? NARROW : ems);
    }

    private Card row(SourceRow row, String key, String footer) {
        CardText text = new CardText(9, 2.5);
        int lines = isUpright() ? 4 : 2;
        double width = width(WORK_WIDTH);
        text.lines(row.words(), Face.SANS, options.smallSize(), colours.ink(), width, lines);
        text.lines(footer, Face.SANS, options.smallSize(), colours.faint(), width, 2);
        double leaving = 4 + row.bySection().values().stream().mapToDouble(TwoLayers::start).sum();
        return card(
                key,
                Form.WORK,
                colours.evidence(),
                text,
                leaving,
                new Card.Name("Work", CardNotes.shortened(row.words()), ""),
                row.words() + ", " + counted(row.citations()),
                linked(Fragment.work(row.id())));
    }

    private Card section(
            CitedSections.Part part, int index, String footer, double room, boolean compact) {
        CardText text = new CardText(9, compact ? 1.2 : 2.5);
        double size = options.smallSize();
        double width = width(SECTION_WIDTH);
        int lines = compact && !isUpright() ? 1 : 3;
        String title = compact && !footer.isEmpty() ? footer + "  " + part.title() : part.title();
        text.lines(title, Face.SANS_BOLD, size, colours.ink(), width, lines);
        if (!compact) {
            text.lines(footer, Face.SANS, size, colours.faint(), width, 4);
        }
        String about = part.citations() == 0 ? "no citations" : counted(part.citations());
        return card(
                "s" + index,
                Form.SECTION,
                colour(index),
                text,
                room,
                new Card.Name("Section", CardNotes.shortened(part.title()), ""),
                part.title() + ", " + about,
                part.heading() < 0 ? "" : linked(Fragment.heading(part.heading())));
    }

    private Card card(
            String key,
            Form form,
            String line,
            CardText text,
            double along,
            Card.Name name,
            String tooltip,
            String address) {
        double width = isUpright() ? Math.max(text.width(), along) : text.width();
        double height = isUpright() ? text.height() : Math.max(text.height(), along);
        double down = (height - text.height()) / 2;
        return new Card(
                key,
                form,
                Dash.SOLID,
                form == Form.SECTION ? 1.4 : 0.9,
                colours.claim(),
                line,
                text.words().stream().map(w -> w.moved(0, down)).toList(),
                List.of(),
                width,
                height,
                -1,
                name,
                CardNotes.shortened(tooltip),
                address,
                Subject.OTHER);
    }

    private String linked(Fragment place) {
        return options.page().isEmpty() ? "" : options.page() + place.link();
    }

    static String counted(int citations) {
        return citations == 1 ? "1 citation" : citations + " citations";
    }

    /** Sections beside each other differ, in themes that have colours. */
    private String colour(int section) {
        List<String> all =
                List.of(
                        colours.line(),
                        theme.edge(MapEdge.Kind.CONCESSION),
                        theme.edge(MapEdge.Kind.UNDERCUT),
                        theme.edge(MapEdge.Kind.SUPPORT),
                        theme.edge(MapEdge.Kind.ATTACK));
        return all.get(section % all.size());
    }
}
