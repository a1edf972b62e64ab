package argmap.audit;

import argmap.text.Span;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text reduced to its letters and digits, with the way back. Blanks, hyphens, quotation marks,
 * dots, accents, ligatures and capitals are what print and scan change most and what a reader does
 * not take for a difference in wording.
 */
final class FoldedText {
    static final FoldedText NONE = new FoldedText("", new int[0]);

    private final String letters;
    private final int[] origins;

    private FoldedText(String letters, int[] origins) {
        this.letters = letters;
        this.origins = origins;
    }

    static FoldedText of(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        int[] origins = new int[text.length() + 8];
        for (int i = 0; i < text.length(); i++) {
            String piece = fold(text.charAt(i));
            for (int k = 0; k < piece.length(); k++) {
                if (letters.length() == origins.length) {
                    origins = Arrays.copyOf(origins, origins.length * 2);
                }
                origins[letters.length()] = i;
                letters.append(piece.charAt(k));
            }
        }
        return new FoldedText(letters.toString(), Arrays.copyOf(origins, letters.length()));
    }

    private static String fold(char c) {
        if (c < 128) {
            return Character.isLetterOrDigit(c) ? String.valueOf(Character.toLowerCase(c)) : "";
        }
        String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
        StringBuilder kept = new StringBuilder(2);
        for (int i = 0; i < plain.length(); i++) {
            if (Character.isLetterOrDigit(plain.charAt(i)) || Character.isSurrogate(c)) {
                kept.append(plain.charAt(i));
            }
        }
        return kept.toString().toLowerCase(Locale.ROOT);
    }

    String letters() {
        return letters;
    }

    /** The letters that come from a span of the text itself. */
    Span folded(Span original) {
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
    Span original(Span span) {
        return new Span(origins[span.start()], origins[span.end() - 1] + 1);
    }
}
