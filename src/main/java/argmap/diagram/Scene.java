package argmap.diagram;

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
 * @param width in points, like the height
 */
record Scene(
        String prefix,
        String title,
        String description,
        double width,
        double height,
        String ground,
        List<Part> parts) {
    Scene {
        parts = List.copyOf(parts);
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
            String name,
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
            this(role, id, Subject.OTHER, name, tooltip, address, bounds, marks, NONE);
        }

        /** The same, showing something of the map. */
        Part of(Subject shown) {
            return new Part(role, id, shown, name, tooltip, address, bounds, marks, window);
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
    sealed interface Mark {}

    /**
     * An outline.
     *
     * @param path absolute M, L, C and Z, numbers apart by blanks
     * @param fill {@code #rrggbb} or empty for none, like {@code line}
     * @param dash lengths of strokes and gaps; empty for an unbroken line
     */
    record Outline(String path, String fill, String line, double weight, String dash)
            implements Mark {}

    /**
     * A line of text, whose words have their places on the page.
     *
     * @param on the ground it stands on, so that its contrast can be checked
     */
    record Text(Words words, String on) implements Mark {}
}
