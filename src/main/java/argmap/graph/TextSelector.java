package argmap.graph;

/**
 * Words of a text and what helps to find them again when the text has changed: the
 * TextQuoteSelector and the TextPositionSelector of the Web Annotation Data Model.
 *
 * <pre>{@code
 * new TextSelector("the pipes froze", "In January ", " and burst.", 1041, 1056)
 * }</pre>
 *
 * @param prefix the characters before the words; empty when unknown
 * @param suffix the characters behind the words; empty when unknown
 * @param start where they started, in code points of the text file; -1 when unknown
 * @param end where they ended; -1 when unknown
 * @see <a href="https://www.w3.org/TR/annotation-model/#selectors">Web Annotation Data Model,
 *     4.2</a>
 */
public record TextSelector(String exact, String prefix, String suffix, int start, int end) {
    public TextSelector {
        if (end < start) {
            throw new IllegalArgumentException("not a stretch: [" + start + ", " + end + ")");
        }
    }

    /** Words alone. */
    public static TextSelector of(String exact) {
        return new TextSelector(exact, "", "", -1, -1);
    }

    public TextSelector in(String before, String behind) {
        return new TextSelector(exact, before, behind, start, end);
    }

    public TextSelector at(int from, int to) {
        return new TextSelector(exact, prefix, suffix, from, to);
    }
}
