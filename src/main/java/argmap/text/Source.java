package argmap.text;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/**
 * A text exactly as it was read, with the name it is known by in messages. Lines end with {@code
 * \n}, {@code \r\n} or {@code \r}.
 *
 * <p>{@code new Source("brief.txt", "one\ntwo").position(4)} is line 2, column 1.
 */
public final class Source {
    private final String name;
    private final String text;
    private final int[] lineStarts;
    private final Optional<Structure> structure;
    private final Optional<Geometry> geometry;

    public Source(String name, String text) {
        this(name, text, Optional.empty(), Optional.empty());
    }

    /** The text of a file that says how it is built. */
    public Source(String name, String text, Structure structure) {
        this(name, text, Optional.of(structure), Optional.empty());
    }

    public Source(
            String name, String text, Optional<Structure> structure, Optional<Geometry> geometry) {
        this.name = name;
        this.text = text;
        this.lineStarts = lineStarts(text);
        this.structure = structure;
        this.geometry = geometry;
    }

    /** The same under another name. */
    public Source named(String other) {
        return new Source(other, text, structure, geometry);
    }

    /** What the file says of its own text; empty for a plain text. */
    public Optional<Structure> structure() {
        return structure;
    }

    /** Where its words stand on sheets; empty for a text that has none, or does not say. */
    public Optional<Geometry> geometry() {
        return geometry;
    }

    public String name() {
        return name;
    }

    public String text() {
        return text;
    }

    public int length() {
        return text.length();
    }

    public String text(Span span) {
        return text.substring(span.start(), span.end());
    }

    public int lineCount() {
        return lineStarts.length;
    }

    /** The line and column of an offset; the end of the text is a place too. */
    public Position position(int offset) {
        if (offset < 0 || offset > text.length()) {
            throw new IllegalArgumentException("offset " + offset + " is not in " + name);
        }
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Position(line + 1, offset - lineStarts[line] + 1);
    }

    /** The span of a line, counted from 1, without its line end. */
    public Span line(int line) {
        int start = lineStarts[line - 1];
        int end = line < lineStarts.length ? lineStarts[line] : text.length();
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return new Span(start, end);
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[64];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends =
                    c == '\n'
                            || (c == '\r'
                                    && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
            if (ends) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Source that && name.equals(that.name) && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, text);
    }

    @Override
    public String toString() {
        return name + " (" + text.length() + " characters)";
    }
}
