package argmap.text;

import java.util.function.IntPredicate;

/**
 * A text on one line: single blanks for all runs of blanks and line ends, none at its ends; with
 * the way from places in what it was made of.
 */
public final class OneLine {
    private final StringBuilder text = new StringBuilder();
    private final int[] before;
    private final boolean[] blank;

    private OneLine(CharSequence source, IntPredicate cut) {
        before = new int[source.length() + 1];
        blank = new boolean[source.length() + 1];
        boolean open = false;
        for (int i = 0; i < source.length(); i++) {
            before[i] = text.length();
            blank[i] = open;
            char c = source.charAt(i);
            if (c == ' ' || (c >= '\t' && c <= '\r')) {
                open = !text.isEmpty();
            } else if (!cut.test(i)) {
                text.append(open ? " " : "").append(c);
                open = false;
            }
        }
        before[source.length()] = text.length();
    }

    /**
     * @param cut tells of an offset that its character is left out
     */
    public static OneLine of(CharSequence source, IntPredicate cut) {
        return new OneLine(source, cut);
    }

    public String text() {
        return text.toString();
    }

    /** Where a stretch of the source stands now; empty where nothing of it is left. */
    public Span place(int start, int end) {
        int from = before[start] + (blank[start] ? 1 : 0);
        return new Span(from, Math.max(from, before[end]));
    }
}
