package argmap.diagram;

import argmap.diagram.Card.Name;
import argmap.diagram.Card.Words;
import argmap.diagram.Scene.Mark;
import argmap.diagram.Scene.Outline;
import argmap.diagram.Scene.Part;
import argmap.diagram.Scene.Role;
import argmap.diagram.Scene.Text;
import argmap.diagram.Sketch.Group;
import argmap.diagram.Sketch.Link;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Draws a sketch where its plan puts it. */
final class Illustrator {
    private final Sketch sketch;
    private final Plan plan;
    private final Theme theme;
    private final Map<String, Card> cards;
    private final LabelPlaces signs;
    private final Function<Curve, List<Curve>> gaps;
    private final List<Part> parts = new ArrayList<>();

    private Illustrator(Sketch sketch, Plan plan) {
        this.sketch = sketch;
        this.plan = plan;
        this.theme = sketch.theme();
        this.cards = sketch.byKey();
        this.signs = LabelPlaces.of(sketch, plan);
        this.gaps = signs.gaps();
    }

    /** Groups, lines and cards, in that order, without ground and legend. */
    static List<Part> parts(Sketch sketch, Plan plan) {
        Illustrator made = new Illustrator(sketch, plan);
        for (int g = 0; g < sketch.groups().size(); g++) {
            made.group(g);
        }
        for (int i = 0; i < sketch.links().size(); i++) {
            made.link(i);
        }
        Map<String, String> relations = made.relations();
        sketch.cards().forEach(card -> made.card(card, relations));
        return made.parts;
    }

    private void group(int g) {
        Group group = sketch.groups().get(g);
        List<List<Area>> pieces = plan.frames().get(g).pieces();
        String ground = sketch.ground(g);
        for (int i = 0; i < pieces.size(); i++) {
            List<Area> piece = pieces.get(i);
            List<Mark> marks = new ArrayList<>();
            List<Path> paths =
                    piece.stream().map(a -> Path.rounded(a, SectionFrames.ROUND)).toList();
            marks.add(new Outline(Path.joined(paths), ground, "", 0));
            Area place = signs.titles().get(g).get(i);
            Words title = SectionFrames.title(group.title(), piece.get(0), theme.palette().faint());
            if (!title.text().isEmpty()) {
                double right = place.x() - piece.get(0).x() - SectionFrames.INDENT;
                marks.add(new Text(title.moved(right, 0), ground));
            }
            Name name = new Name("Section", CardNotes.shortened(group.title()), "");
            String id = "g" + g + (i == 0 ? "" : "." + (i + 1));
            String tooltip = CardNotes.shortened(group.title());
            Area all = Path.joined(paths).bounds();
            parts.add(
                    new Part(Role.GROUP, id, i == 0 ? name : Name.of(""), tooltip, "", all, marks));
        }
    }

    // ------------------------------------------------------------------ lines

    private void link(int i) {
        Link link = sketch.links().get(i);
        Look look = link.look();
        String colour = colour(link);
        double weight = look.weight() * theme.weight();
        Look.Head head = link.headed() ? look.head() : Look.Head.NONE;
        Curve whole = touching(link, plan.curves().get(i));
        Curve line = whole;
        List<Mark> marks = new ArrayList<>();
        String ground = theme.palette().ground();
        if (head != Look.Head.NONE) {
            double before = Math.max(Outlines.length(head), 0.01);
            double at = line.before(before);
            marks.addAll(
                    Outlines.head(
                            head,
                            line.last(),
                            line.at(line.before(Math.max(4, before))),
                            colour,
                            ground,
                            weight));
            line = line.part(0, Math.max(at, line.end() * 0.05));
            if (look.both()) {
                Curve back = line.reversed();
                marks.addAll(
                        Outlines.head(
                                head,
                                back.last(),
                                back.at(back.before(Math.max(4, before))),
                                colour,
                                ground,
                                weight));
                line = back.part(0, Math.max(back.before(before), 0.05)).reversed();
            }
        }
        List<Path> pieces = gaps.apply(line).stream().map(Path::of).toList();
        if (!pieces.isEmpty()) {
            marks.add(0, new Outline(Path.joined(pieces), "", colour, weight, look.dash()));
        }
        sign(look, signs.signs().get(i), colour, marks);
        String says = says(link, name(link.from()));
        parts.add(
                new Part(
                                Role.EDGE,
                                "e" + i,
                                "",
                                says,
                                "",
                                plan.area(cards.getOrDefault(link.from(), sketch.cards().get(0))),
                                marks)
                        .of(link.subject()));
    }

    private String colour(Link link) {
        Card to = cards.get(link.to());
        return link.count() > 0 && to != null ? to.line() : theme.edge(link.kind());
    }

    /** Ends before the outline of a box, not in it, and goes on into a point. */
    private Curve touching(Link link, Curve curve) {
        Card to = cards.get(link.to());
        Card from = cards.get(link.from());
        Curve line = curve;
        if (to != null && to.form() == Card.Form.POINT) {
            line = extended(line, plan.area(to).centre());
        } else if (to != null && link.headed()) {
            line = line.part(0, Math.max(line.before(to.weight() / 2 + 0.2), line.end() * 0.05));
        }
        if (from != null && from.form() == Card.Form.POINT) {
            line = extended(line.reversed(), plan.area(from).centre()).reversed();
        } else if (from != null && link.look().both()) {
            Curve back = line.reversed();
            double at = back.before(from.weight() / 2 + 0.2);
            line = back.part(0, Math.max(at, 0.05)).reversed();
        }
        return line;
    }

    private static Curve extended(Curve curve, Place to) {
        List<Place> points = new ArrayList<>(curve.points());
        points.addAll(Curve.straight(curve.last(), to).points().subList(1, 4));
        return new Curve(points);
    }

    private void sign(Look look, Area place, String colour, List<Mark> marks) {
        if (place.width() <= 0) {
            return;
        }
        boolean word = !look.ringed();
        Face face = look.face();
        String ground = theme.palette().ground();
        if (!word) {
            marks.add(new Outline(Path.circle(place.centre(), 5), ground, colour, 0.8));
        }
        double width = Fonts.width(look.sign(), face, LabelPlaces.SIZE);
        marks.add(
                new Text(
                        new Words(
                                look.sign(),
                                face,
                                LabelPlaces.SIZE,
                                colour,
                                place.centre().x() - width / 2,
                                place.centre().y() + 0.36 * LabelPlaces.SIZE),
                        word ? "" : ground));
    }

    // ------------------------------------------------------------------ cards

    private void card(Card card, Map<String, String> relations) {
        Area area = plan.area(card);
        List<Mark> marks = new ArrayList<>(Outlines.outline(card, area));
        for (Card.Pill pill : card.pills()) {
            Area frame =
                    new Area(area.x() + pill.x(), area.y() + pill.y(), pill.width(), pill.height());
            marks.add(new Outline(Path.rounded(frame, 4), card.fill(), pill.colour(), 0.8));
        }
        card.words().forEach(w -> marks.add(new Text(w.moved(area.x(), area.y()), card.fill())));
        Name name = card.name().and(relations.getOrDefault(card.key(), ""));
        parts.add(
                new Part(Role.NODE, card.key(), name, card.tooltip(), card.address(), area, marks)
                        .of(card.subject()));
    }

    /** What each card does to others, for those who cannot follow lines with their eyes. */
    private Map<String, String> relations() {
        Map<String, String> all = new HashMap<>();
        for (Link link : sketch.links()) {
            Card to = cards.get(link.to());
            if (to != null && to.form() != Card.Form.POINT) {
                String says = ". " + sketch.words().say("it", says(link, ""));
                all.merge(link.from(), says, String::concat);
            }
        }
        return all;
    }

    /** "Frost supports Rent is due"; what stands first may be left out. */
    private String says(Link link, String from) {
        return link.count() > 0
                ? (from + " " + link.look().name() + " " + name(link.to())).strip()
                : sketch.words().says(link.kind(), from, name(link.to()));
    }

    private String name(String key) {
        Card card = cards.get(key);
        if (card == null) {
            return "";
        }
        return card.name().title();
    }
}
