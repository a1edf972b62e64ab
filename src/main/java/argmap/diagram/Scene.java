package argmap.diagram;

import argmap.diagram.Card.Words;
import java.util.List;

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
            this(role, id, name, tooltip, address, bounds, marks, NONE);
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
