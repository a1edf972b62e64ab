package argmap.diagram;

import argmap.diagram.Card.Name;
import argmap.diagram.Card.Words;
import argmap.graph.InferenceId;
import argmap.graph.NodeId;
import argmap.graph.Relation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A picture in which everything has its place, ready to be written in any form. What comes later
 * lies above what came before; cards come in reading order.
 *
 * @param prefix of all ids, so that several pictures can stand in one page
 * @param area of the plane that is shown, in points
 */
record Scene(
        String prefix,
        String title,
        String description,
        Area area,
        String ground,
        List<Part> parts) {
    Scene {
        parts = List.copyOf(parts);
    }

    Scene(
            String prefix,
            String title,
            String description,
            double width,
            double height,
            String ground,
            List<Part> parts) {
        this(prefix, title, description, new Area(0, 0, width, height), ground, parts);
    }

    /** A smaller part of it. */
    Scene within(Area part) {
        return new Scene(prefix, title, description, part, ground, parts);
    }

    double left() {
        return area.x();
    }

    double top() {
        return area.y();
    }

    double width() {
        return area.width();
    }

    double height() {
        return area.height();
    }

    /** What of a map a part shows. */
    sealed interface Subject {
        /** A claim or an argument. */
        record OfNode(NodeId id) implements Subject {}

        /** A step of an argument: its box, the point where its premises join, its own lines. */
        record OfStep(InferenceId id) implements Subject {}

        /** A line between two of them. */
        record OfRelation(Relation relation) implements Subject {}

        /** Nothing of the map's own: a note, a work, a section, a legend. */
        record Other() implements Subject {}

        Subject OTHER = new Other();
    }

    /** The share of it that boxes cover. */
    double boxes() {
        double covered = 0;
        for (Part part : parts) {
            if (part.role() == Role.NODE) {
                covered += part.bounds().width() * part.bounds().height();
            }
        }
        return covered / (width() * height());
    }

    /** The claims and arguments that are drawn, in reading order. */
    Set<NodeId> nodes() {
        Set<NodeId> nodes = new LinkedHashSet<>();
        for (Part part : parts) {
            if (part.role() == Role.NODE && part.subject() instanceof Subject.OfNode node) {
                nodes.add(node.id());
            }
        }
        return nodes;
    }

    /** The relations that are drawn, in the order of their lines. */
    Set<Relation> relations() {
        Set<Relation> relations = new LinkedHashSet<>();
        for (Part part : parts) {
            if (part.subject() instanceof Subject.OfRelation drawn) {
                relations.add(drawn.relation());
            }
        }
        return relations;
    }

    /** What a part is to those who cannot see it. */
    enum Role {
        /** Says what the page is. */
        HEADING,
        GROUP,
        EDGE,
        NODE,
        LEGEND,
        /** The rest of what is said in full on another sheet, or a mark of the printer. */
        CUT
    }

    /**
     * A thing of the picture.
     *
     * @param subject what of the map it shows
     * @param name in words; empty for what need not be read out
     * @param tooltip more about it
     * @param address where a click leads; empty for nowhere
     * @param bounds what it covers
     * @param window outside of which nothing of it is drawn; without width for no such window. One
     *     scene has one window.
     */
    record Part(
            Role role,
            String id,
            Subject subject,
            Name name,
            String tooltip,
            String address,
            Area bounds,
            List<Mark> marks,
            Area window) {
        private static final Area NONE = new Area(0, 0, 0, 0);

        Part {
            marks = List.copyOf(marks);
        }

        Part(
                Role role,
                String id,
                String name,
                String tooltip,
                String address,
                Area bounds,
                List<Mark> marks) {
            this(role, id, Subject.OTHER, Name.of(name), tooltip, address, bounds, marks, NONE);
        }

        Part(
                Role role,
                String id,
                Name name,
                String tooltip,
                String address,
                Area bounds,
                List<Mark> marks) {
            this(role, id, Subject.OTHER, name, tooltip, address, bounds, marks, NONE);
        }

        /** The same, showing something of the map. */
        Part of(Subject shown) {
            return new Part(role, id, shown, name, tooltip, address, bounds, marks, window);
        }

        Part moved(double scale, double dx, double dy) {
            return new Part(
                    role,
                    id,
                    subject,
                    name,
                    tooltip,
                    address,
                    bounds.moved(scale, dx, dy),
                    marks.stream().map(mark -> mark.moved(scale, dx, dy)).toList(),
                    window);
        }

        /** With other marks, as another kind of part. */
        Part with(Role other, List<Mark> some) {
            return new Part(other, id, subject, name, tooltip, address, bounds, some, window);
        }

        /** The same, cut to a window. */
        Part within(Area other) {
            return new Part(role, id, subject, name, tooltip, address, bounds, marks, other);
        }

        boolean isCut() {
            return window.width() > 0;
        }
    }

    /** What is put on the paper. */
    sealed interface Mark {
        Mark moved(double scale, double dx, double dy);

        /** What it covers at the most. */
        Area bounds();
    }

    /**
     * An outline.
     *
     * @param fill {@code #rrggbb} or empty for none, like {@code line}
     * @param dash lengths of strokes and gaps; empty for an unbroken line
     */
    record Outline(Path path, String fill, String line, double weight, List<Double> dash)
            implements Mark {
        Outline {
            dash = List.copyOf(dash);
        }

        /** With an unbroken line. */
        Outline(Path path, String fill, String line, double weight) {
            this(path, fill, line, weight, List.of());
        }

        @Override
        public Mark moved(double scale, double dx, double dy) {
            List<Double> dashes = dash.stream().map(length -> length * scale).toList();
            return new Outline(path.moved(scale, dx, dy), fill, line, weight * scale, dashes);
        }

        @Override
        public Area bounds() {
            return path.bounds().grown(weight / 2 + 0.1);
        }
    }

    /**
     * A line of text, whose words have their places on the page.
     *
     * @param on the ground it stands on, so that its contrast can be checked
     */
    record Text(Words words, String on) implements Mark {
        @Override
        public Mark moved(double scale, double dx, double dy) {
            return new Text(words.moved(scale, dx, dy), on);
        }

        @Override
        public Area bounds() {
            return new Area(
                    words.x(), words.y() - words.size(), words.width(), 1.25 * words.size());
        }
    }
}
