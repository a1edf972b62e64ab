package argmap.diagram;

import argmap.diagram.Sketch.Group;

/** The measures of a group's box, in points. */
final class Frames {
    /** Between the box and what lies in it. */
    static final double MARGIN = 9;

    static final double SIZE = 9;

    /** The height that its title takes at the top. */
    static final double STRIP = 14;

    /** A longer title ends in "…". */
    private static final double MOST_WIDTH = 260;

    private Frames() {}

    static String title(Group group) {
        return group.title().isBlank()
                ? ""
                : Wrap.lines(group.title(), Face.SANS_BOLD, SIZE, MOST_WIDTH, 1).get(0);
    }

    static double titleWidth(Group group) {
        return Fonts.width(title(group), Face.SANS_BOLD, SIZE) + 4;
    }
}
