package argmap.text;

import java.util.Arrays;

/**
 * A text reduced to its {@link Folding#letters letters and digits}, with the way back. Blanks,
 * hyphens, quotation marks, dots, accents, ligatures and capitals are what print and scan change
 * most and what a reader does not take for a difference in wording.
 */
public final class FoldedText {
    public static final FoldedText NONE = new FoldedText("", new int[0]);

    private final String letters;
    private final int[] origins;

    private FoldedText(String letters, int[] origins) {
        this.letters = letters;
        this.origins = origins;
    }

    public static FoldedText of(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        int[] origins = new int[text.length() + 8];
        for (int i = 0; i < text.length(); i++) {
            int from = letters.length();
            Folding.appendLetters(text.charAt(i), letters);
            if (letters.length() > origins.length) {
                origins = Arrays.copyOf(origins, letters.length() * 2);
            }
            Arrays.fill(origins, from, letters.length(), i);
        }
        return new FoldedText(letters.toString(), Arrays.copyOf(origins, letters.length()));
    }

    public String letters() {
        return letters;
    }

    /** The letters that come from a span of the text itself. */
    public Span folded(Span original) {
        return new Span(firstFrom(original.start()), firstFrom(original.end()));
    }

    private int firstFrom(int original) {
        int at = Arrays.binarySearch(origins, original);
        if (at < 0) {
            return -at - 1;
        }
        while (at > 0 && origins[at - 1] == original) {
            at--;
        }
        return at;
    }

    /** The span of the text itself that a span of the letters came from. */
    public Span original(Span span) {
        return new Span(origins[span.start()], origins[span.end() - 1] + 1);
    }
}
