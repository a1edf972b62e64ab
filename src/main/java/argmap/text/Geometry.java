package argmap.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Where the words of a text stand on the sheets that it was read off, and how they are set there.
 *
 * @param lines in the order of the text; not overlapping
 * @param labels the sheets' page numbers as the file names them; empty where it does not
 */
public record Geometry(List<Line> lines, List<String> labels) {
    public Geometry {
        lines = List.copyOf(lines);
        labels = List.copyOf(labels);
    }

    /**
     * A rectangle on a sheet, in the file's own unit (points of a PDF, pixels of a scan).
     *
     * @param sheet from 0
     * @param left from the sheet's left edge, likewise {@code right}
     * @param top from the sheet's upper edge, likewise {@code bottom}
     */
    public record Box(int sheet, double left, double top, double right, double bottom) {
        /** The smallest rectangle around both. */
        public Box with(Box other) {
            return new Box(
                    sheet,
                    Math.min(left, other.left),
                    Math.min(top, other.top),
                    Math.max(right, other.right),
                    Math.max(bottom, other.bottom));
        }
    }

    /**
     * A printed line, or what of it stands in one place of the text.
     *
     * @param type how it is set; {@link Type#NONE} where nothing depends on it
     */
    public record Line(Span span, Box box, Type type) {}

    /**
     * How a line is set, in ems of the body's type, on a page put straight.
     *
     * @param indent how far behind its column's left edge it begins; less than 0 where before
     * @param room from its end to its column's right edge
     * @param above from the foot of the line above to its own, in usual steps from line to line; 0
     *     where it is a column's first
     * @param height of its foot on the page: 0 for the head, 1 for the lowest line of the book
     * @param size of its letters
     * @param bold whether most of its letters are, or are small capitals; likewise {@code italic}
     * @param level of a heading that the file says begins here; less than 0 where it goes on; 0
     *     where it says nothing
     * @param ruled whether a rule stands between it and the line above
     * @param speck whether it is what recognition made of dirt
     * @param words in the order of the text; empty where they have no boxes of their own
     */
    public record Type(
            double indent,
            double room,
            double above,
            double height,
            double size,
            boolean bold,
            boolean italic,
            int level,
            boolean ruled,
            boolean speck,
            List<Word> words) {
        public static final Type NONE =
                new Type(0, 0, 0, 0, 1, false, false, 0, false, false, List.of());

        public Type {
            words = List.copyOf(words);
        }

        public Type with(List<Word> others) {
            return new Type(
                    indent, room, above, height, size, bold, italic, level, ruled, speck, others);
        }
    }

    /**
     * A word, or part of one, as recognition parted them.
     *
     * @param gap blank before it, in ems of its line
     * @param size of its letters, as a share of its line's
     * @param lift how far its foot is above its line's, in ems of its line
     * @param confidence of recognition, 0 to 1; -1 where it does not say
     */
    public record Word(Span span, double gap, double size, double lift, double confidence) {}

    /** The place among the lines of the last that begins at or before an offset; -1 for none. */
    public int lineAt(int offset) {
        int low = -1;
        int high = lines.size();
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (lines.get(middle).span().start() <= offset) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** How the line at an offset is set. */
    public Type typeAt(int offset) {
        int line = lineAt(offset);
        return line < 0 ? Type.NONE : lines.get(line).type();
    }

    /** The boxes of the lines that a text's words stand in, whole; in the order of the text. */
    public List<Box> boxes(CleanText words) {
        Set<Box> boxes = new LinkedHashSet<>();
        words.sourcePieces().forEach(piece -> boxes.addAll(boxes(piece)));
        return List.copyOf(boxes);
    }

    /** The boxes of the lines that a span lies in, whole; in the order of the text. */
    public List<Box> boxes(Span span) {
        List<Box> boxes = new ArrayList<>();
        for (int i = Math.max(0, lineAt(span.start())); i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.span().start() >= span.end() && !span.isEmpty()) {
                break;
            }
            if (line.span().end() > span.start()) {
                boxes.add(line.box());
            }
        }
        return boxes;
    }
}
