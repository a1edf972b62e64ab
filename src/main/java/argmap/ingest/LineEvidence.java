package argmap.ingest;

import java.util.Arrays;

/**
 * Whether a line's wording is that of notes or of running text.
 *
 * <p>Counts what citations are made of: years in brackets, page ranges, volume and page, and the
 * abbreviations that every citation manual lists. Each is worth about one nat; a line without any
 * speaks a little for running text.
 */
final class LineEvidence {
    private static final String[] CITING = {
        "ibid",
        "idem",
        "op. cit",
        "loc. cit",
        "pp.",
        "p.",
        "vol.",
        "vols.",
        "no.",
        "nos.",
        "ed.",
        "eds.",
        "trans.",
        "chap.",
        "n.",
        "ff.",
        "cf.",
        "see ",
        "quoted in",
        "press",
        "university",
        "journal",
        "review",
        "quarterly",
        "ser.",
        "cited in",
        "passim"
    };

    /** The same by their first letter. */
    private static final String[][] BY_LETTER = new String[26][0];

    static {
        for (String word : CITING) {
            int letter = word.charAt(0) - 'a';
            String[] words = Arrays.copyOf(BY_LETTER[letter], BY_LETTER[letter].length + 1);
            words[words.length - 1] = word;
            BY_LETTER[letter] = words;
        }
    }

    private static final int LONGEST_LOOK = 3000;

    private LineEvidence() {}

    /** Above 0 for the wording of notes, below for that of running text; in nats. */
    static double wording(Lines lines, int line) {
        String text = lines.text();
        int start = lines.start(line);
        int end = Math.min(lines.end(line), start + LONGEST_LOOK);
        double hits = 0;
        int digits = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Letters.isDigit(c)) {
                digits++;
                if (i + 2 < end
                        && Letters.isDash(text.charAt(i + 1))
                        && Letters.isDigit(text.charAt(i + 2))) {
                    hits += 0.4;
                }
                if (i + 2 < end
                        && text.charAt(i + 1) == ':'
                        && Letters.isDigit(text.charAt(i + 2))) {
                    hits += 0.7;
                }
                if (i - start > 3
                        && i + 1 < end
                        && text.charAt(i + 1) == ')'
                        && Letters.isDigit(text.charAt(i - 1))) {
                    hits += 0.5;
                }
            } else if (i == start || !Character.isLetter(text.charAt(i - 1))) {
                hits += cites(text, i, c, end);
            }
        }
        int length = Math.max(30, end - start);
        double share = (double) digits / length;
        return hits * 80 / (length + 40) + Math.min(2, share * 12) - 0.75;
    }

    private static double cites(String text, int at, char first, int end) {
        int letter = (first | 0x20) - 'a';
        if (letter < 0 || letter >= BY_LETTER.length) {
            return 0;
        }
        for (String word : BY_LETTER[letter]) {
            if (at + word.length() <= end && text.regionMatches(true, at, word, 0, word.length())) {
                return 1;
            }
        }
        return 0;
    }
}
