package argmap.diagram;

import argmap.diagram.Card.Dash;
import argmap.diagram.Card.Form;
import argmap.diagram.Card.Words;
import argmap.diagram.Scene.Mark;
import argmap.diagram.Scene.Outline;
import argmap.diagram.Scene.Part;
import argmap.diagram.Scene.Role;
import argmap.diagram.Scene.Subject;
import argmap.diagram.Scene.Text;
import argmap.graph.MapEdge;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the lines, boxes and badges mean that occur in a picture, in rows below it. */
final class Legend {
    private static final double SIZE = 8;
    private static final double ROW = 16;
    private static final double SAMPLE = 36;
    private static final double GAP = 16;

    private final Theme theme;
    private final PictureWords words;
    private final double width;
    private final List<Part> parts = new ArrayList<>();
    private double x;
    private double y;

    private Legend(Sketch sketch, double width) {
        this.theme = sketch.theme();
        this.words = sketch.words();
        this.width = width;
    }

    /** The parts, from their own upper left corner on, and how high they are. */
    record Made(List<Part> parts, double height) {
        Made {
            parts = List.copyOf(parts);
        }

        double width() {
            return parts.stream().mapToDouble(part -> part.bounds().right()).max().orElse(0);
        }
    }

    static Made of(Sketch sketch, double width) {
        Legend legend = new Legend(sketch, width);
        Map<MapEdge.Kind, Boolean> kinds = new EnumMap<>(MapEdge.Kind.class);
        sketch.links().stream()
                .filter(link -> link.count() == 0)
                .forEach(l -> kinds.merge(l.kind(), l.headed(), Boolean::logicalOr));
        kinds.forEach(legend::line);
        if (sketch.links().stream().anyMatch(link -> link.count() > 0)) {
            legend.counted();
        }
        Map<Form, Card> forms = new EnumMap<>(Form.class);
        Set<Dash> dashes = EnumSet.noneOf(Dash.class);
        Set<Badge> badges = EnumSet.noneOf(Badge.class);
        for (Card card : sketch.cards()) {
            forms.putIfAbsent(card.form(), card);
            if (card.form() == Form.CLAIM || card.form() == Form.ARGUMENT) {
                dashes.add(card.dash());
            }
            card.pills().forEach(pill -> badges.add(pill.badge()));
        }
        forms.forEach(
                (form, card) ->
                        legend.box(form, card, sketch.words().say("box", form), Dash.SOLID));
        Card any = sketch.cards().isEmpty() ? null : sketch.cards().get(0);
        if (any != null && dashes.contains(Dash.DASHED)) {
            legend.box(Form.CLAIM, any, sketch.words().say("unstated"), Dash.DASHED);
        }
        if (any != null && dashes.contains(Dash.DOTTED)) {
            legend.box(Form.CLAIM, any, sketch.words().say("unaccepted"), Dash.DOTTED);
        }
        badges.forEach(legend::badge);
        return new Made(legend.parts, legend.parts.isEmpty() ? 0 : legend.y + ROW);
    }

    private void line(MapEdge.Kind kind, boolean headed) {
        Look look = Look.of(kind, words);
        double wide = Fonts.width(look.name(), Face.SANS, SIZE);
        begin(SAMPLE + 5 + wide);
        double middle = y + ROW / 2;
        String colour = theme.edge(kind);
        double weight = look.weight() * theme.weight();
        Look.Head head = headed ? look.head() : Look.Head.NONE;
        List<Mark> marks = new ArrayList<>();
        Place tip = new Place(x + SAMPLE, middle);
        Place tail = new Place(x, middle);
        double start = x;
        if (look.both()) {
            marks.addAll(Outlines.head(head, tail, tip, colour, theme.palette().ground(), weight));
            start = x + Outlines.length(head);
        }
        double end = tip.x() - Outlines.length(head);
        boolean signed = headed && look.sign().length() == 1;
        double cut = x + (look.both() ? SAMPLE / 2 : SAMPLE / 2 - 3);
        Path path =
                signed
                        ? Path.joined(
                                List.of(
                                        Path.line(start, middle, cut - 5.8, middle),
                                        Path.line(cut + 5.8, middle, end, middle)))
                        : Path.line(start, middle, end, middle);
        marks.add(new Outline(path, "", colour, weight, look.dash()));
        marks.addAll(Outlines.head(head, tip, tail, colour, theme.palette().ground(), weight));
        if (signed) {
            sign(look.sign(), cut, middle, colour, marks);
        }
        end(look.name(), SAMPLE, wide, marks);
    }

    private void counted() {
        String says = words.say("counted");
        double said = Fonts.width(says, Face.SANS, SIZE);
        begin(SAMPLE + 5 + said);
        double middle = y + ROW / 2;
        Look look = Look.counted(9);
        String colour = theme.palette().line();
        double wide = Fonts.width(look.sign(), look.face(), LabelPlaces.SIZE);
        Path path =
                Path.joined(
                        List.of(
                                Path.line(x, middle, x + 4, middle),
                                Path.line(x + 8 + wide, middle, x + SAMPLE, middle)));
        Words number =
                new Words(
                        look.sign(),
                        look.face(),
                        LabelPlaces.SIZE,
                        colour,
                        x + 6,
                        middle + 0.36 * LabelPlaces.SIZE);
        List<Mark> marks = new ArrayList<>();
        marks.add(new Outline(path, "", colour, look.weight() * theme.weight()));
        marks.add(new Text(number, theme.palette().ground()));
        end(says, SAMPLE, said, marks);
    }

    private void sign(String sign, double at, double middle, String colour, List<Mark> marks) {
        String ground = theme.palette().ground();
        marks.add(new Outline(Path.circle(new Place(at, middle), 5), ground, colour, 0.8));
        double wide = Fonts.width(sign, Face.SANS_BOLD, LabelPlaces.SIZE);
        marks.add(
                new Text(
                        new Words(
                                sign,
                                Face.SANS_BOLD,
                                LabelPlaces.SIZE,
                                colour,
                                at - wide / 2,
                                middle + 0.36 * LabelPlaces.SIZE),
                        ground));
    }

    private void box(Form form, Card sample, String says, Dash dash) {
        double said = Fonts.width(says, Face.SANS, SIZE);
        double wide = form == Form.POINT ? 8 : 24;
        double high = form == Form.POINT ? 8 : 11;
        begin(wide + 5 + said);
        Card small =
                new Card(
                        "",
                        form,
                        dash,
                        form == Form.CLAIM ? 1.8 : Math.min(1.4, sample.weight()),
                        form == Form.CLAIM ? theme.palette().claim() : sample.fill(),
                        form == Form.CLAIM ? theme.palette().line() : sample.line(),
                        List.of(),
                        List.of(),
                        wide,
                        high,
                        -1,
                        Card.Name.of(""),
                        "",
                        "",
                        Subject.OTHER);
        Area area = new Area(x, y + (ROW - high) / 2, wide, high);
        end(says, wide, said, new ArrayList<>(Outlines.outline(small, area)));
    }

    private void badge(Badge badge) {
        double wide = Fonts.width(badge.word(), Face.SANS_BOLD, SIZE) + 8;
        double said = Fonts.width(badge.meaning(), Face.SANS, SIZE);
        begin(wide + 5 + said);
        String colour = theme.badge(badge.tone());
        String ground = theme.palette().claim();
        List<Mark> marks = new ArrayList<>();
        Area frame = new Area(x, y + 2, wide, ROW - 4);
        marks.add(new Outline(Path.rounded(frame, 4), ground, colour, 0.8));
        marks.add(
                new Text(
                        new Words(
                                badge.word(),
                                Face.SANS_BOLD,
                                SIZE,
                                colour,
                                x + 4,
                                y + ROW / 2 + 0.36 * SIZE),
                        ground));
        end(badge.meaning(), wide, said, marks);
    }

    private void begin(double wide) {
        if (x > 0 && x + wide > width) {
            x = 0;
            y += ROW;
        }
    }

    private void end(String says, double sample, double said, List<Mark> marks) {
        marks.add(
                new Text(
                        new Words(
                                says,
                                Face.SANS,
                                SIZE,
                                theme.palette().ink(),
                                x + sample + 5,
                                y + ROW / 2 + 0.36 * SIZE),
                        theme.palette().ground()));
        Area bounds = new Area(x, y, sample + 5 + said, ROW);
        parts.add(
                new Part(
                        Role.LEGEND,
                        "k" + parts.size(),
                        words.say("legend", says),
                        "",
                        "",
                        bounds,
                        marks));
        x += sample + 5 + said + GAP;
    }
}
