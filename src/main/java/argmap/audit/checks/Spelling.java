package argmap.audit.checks;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the known word that a misspelled one is meant for. */
final class Spelling {
    /** Longer words than this are no slip of the finger in a keyword. */
    private static final int LONGEST = 80;

    private Spelling() {}

    /**
     * The one known word that differs by a capital, by one slip, or in six letters and more by two;
     * none where several do. A slip is a letter put in, left out, exchanged, or swapped with the
     * next, which make up most misspellings (Damerau, Communications of the ACM 7(3), 1964).
     */
    static Optional<String> meant(String word, Collection<String> known) {
        if (word.length() > LONGEST || known.contains(word)) {
            return Optional.empty();
        }
        String small = word.toLowerCase(Locale.ROOT);
        int allowed = word.length() >= 6 ? 2 : word.length() >= 4 ? 1 : 0;
        String best = "";
        int least = allowed + 1;
        boolean several = false;
        for (String candidate : known) {
            if (Math.abs(candidate.length() - word.length()) > allowed) {
                continue;
            }
            int slips = slips(small, candidate.toLowerCase(Locale.ROOT));
            if (slips < least) {
                best = candidate;
                least = slips;
                several = false;
            } else if (slips == least) {
                several = true;
            }
        }
        return best.isEmpty() || several ? Optional.empty() : Optional.of(best);
    }

    /** Slips between two words, as Damerau counts them, each letter moved at most once. */
    static int slips(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int keep = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(keep, Math.min(last[j], row[j - 1]) + 1);
                boolean swapped =
                        i > 1
                                && j > 1
                                && a.charAt(i - 1) == b.charAt(j - 2)
                                && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }
}
