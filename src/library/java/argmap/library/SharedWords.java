package argmap.library;

import argmap.text.Folding;
import argmap.text.Glyphs;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether two quotations give the same words, misread letters and left-out words allowed.
 *
 * <p>Candidates come by {@link #shingles runs of letters}; {@link #between} then aligns them
 * exactly (Smith and Waterman, "Identification of common molecular subsequences", Journal of
 * Molecular Biology 147, 1981), letters alone, in time {@code one × other}.
 */
public final class SharedWords {
    /**
     * Letters in a row that count as one thing shared. Nine letters are two words: chance gives two
     * long texts few of them, and with one letter in fifty misread five in six of them survive.
     */
    private static final int SHINGLE = 9;

    /**
     * Letters that a piece of a long quotation has, and by which the next piece begins later. A
     * piece holds two printed lines: a quotation of one line is a third of it and not a twentieth
     * of the whole, which the hashes could not see.
     */
    private static final int PIECE = 160;

    private static final int STEP = 80;

    /**
     * Letters that must agree, or the whole shorter quotation: five or six words. Shorter stretches
     * are turns of phrase that writers share without quoting.
     */
    static final int FEWEST = 28;

    /** Share of letters, 0 to 1, that must agree in the stretch: a badly worn scan keeps .85. */
    static final double AGREE = 0.8;

    private static final int MATCH = 2;
    private static final int ALIKE = 0;
    private static final int MISMATCH = -3;
    private static final int GAP = -2;

    /** Letters that are aligned at most of either: a page. */
    private static final int LONGEST = 3000;

    private SharedWords() {}

    /** Pieces of a quotation's letters. */
    public static List<String> pieces(String text) {
        String letters = Folding.letters(text);
        List<String> pieces = new ArrayList<>();
        for (int from = 0; from == 0 || from + STEP < letters.length(); from += STEP) {
            pieces.add(letters.substring(from, Math.min(letters.length(), from + PIECE)));
        }
        return pieces;
    }

    /** Runs of letters of a piece; itself where it is shorter than one. */
    public static List<String> shingles(String piece) {
        Set<String> shingles = new LinkedHashSet<>();
        for (int i = 0; i + SHINGLE <= piece.length(); i++) {
            shingles.add(piece.substring(i, i + SHINGLE));
        }
        if (shingles.isEmpty()) {
            shingles.add(piece);
        }
        return List.copyOf(shingles);
    }

    /**
     * The letters that both have in one stretch, as a share of the shorter's; 0 where the stretch
     * is too short or too many letters differ.
     */
    public static double between(String one, String other) {
        String a = cut(Folding.letters(one));
        String b = cut(Folding.letters(other));
        int shorter = Math.min(a.length(), b.length());
        if (shorter < QuotedPassages.FEWEST_LETTERS) {
            return 0;
        }
        int[] best = stretch(a, b);
        int agreed = best[0];
        int columns = best[1];
        boolean enough = agreed >= Math.min(FEWEST, shorter * AGREE);
        return enough && agreed >= columns * AGREE ? (double) agreed / shorter : 0;
    }

    private static String cut(String letters) {
        return letters.length() <= LONGEST ? letters : letters.substring(0, LONGEST);
    }

    /** The best stretch: letters that agree, and its length with what was put in or left out. */
    private static int[] stretch(String a, String b) {
        int width = b.length() + 1;
        int[] score = new int[width];
        int[] agreed = new int[width];
        int[] columns = new int[width];
        int best = 0;
        int[] found = {0, 0};
        for (int i = 1; i <= a.length(); i++) {
            int leftScore = 0;
            int leftAgreed = 0;
            int leftColumns = 0;
            int diagonalScore = 0;
            int diagonalAgreed = 0;
            int diagonalColumns = 0;
            char letter = a.charAt(i - 1);
            for (int j = 1; j < width; j++) {
                char other = b.charAt(j - 1);
                boolean same = letter == other;
                int step = same ? MATCH : Glyphs.alike(letter, other) ? ALIKE : MISMATCH;
                int newScore = diagonalScore + step;
                int newAgreed = diagonalAgreed + (same ? 1 : 0);
                int newColumns = diagonalColumns + 1;
                if (score[j] + GAP > newScore) {
                    newScore = score[j] + GAP;
                    newAgreed = agreed[j];
                    newColumns = columns[j] + 1;
                }
                if (leftScore + GAP > newScore) {
                    newScore = leftScore + GAP;
                    newAgreed = leftAgreed;
                    newColumns = leftColumns + 1;
                }
                if (newScore <= 0) {
                    newScore = 0;
                    newAgreed = 0;
                    newColumns = 0;
                }
                diagonalScore = score[j];
                diagonalAgreed = agreed[j];
                diagonalColumns = columns[j];
                score[j] = newScore;
                agreed[j] = newAgreed;
                columns[j] = newColumns;
                leftScore = newScore;
                leftAgreed = newAgreed;
                leftColumns = newColumns;
                if (newScore > best) {
                    best = newScore;
                    found[0] = newAgreed;
                    found[1] = newColumns;
                }
            }
        }
        return found;
    }
}
