package argmap.ingest;

/**
 * What a scan leaves by itself in a note: a blank behind a lone figure ("167, 1 78"), a speck
 * between two words read as a figure ("on1British"), a mark between blanks that no printer sets so
 * ("Sir ~ George").
 */
final class LoneCharacters {
    /** No "|": that is a letter or a figure misread. */
    private static final String STRAY = "_~\u00b0*";

    private static final int LONGEST_ABBREVIATION = 5;

    private LoneCharacters() {}

    /**
     * @param worn false leaves lone figures and marks: in a clean text they were set ("5 207-229",
     *     a journal's volume and pages)
     */
    static void repair(String note, boolean worn, Edits edits) {
        for (int i = 1; i + 1 < note.length(); i++) {
            if (isGapInNumber(note, i, worn)) {
                edits.replace(i, i + 1, "", "blank in a number", 0.7);
            } else if (isSpeck(note, i)) {
                edits.replace(i, i + 1, " ", "speck", 0.7);
            } else if (worn && isStray(note, i)) {
                edits.replace(i, i + 2, "", "speck", 0.7);
            } else if (worn && isBar(note, i)) {
                String read = isBehindAbbreviation(note, i) ? "1" : "I";
                edits.replace(i, i + 1, read, "misread word", 0.7);
            }
        }
    }

    /**
     * Pages in a row have commas between them; a day before its year ("9 1919") stays apart.
     *
     * @param worn false closes only what no journal's volume and pages can be: ", 1 78."
     */
    private static boolean isGapInNumber(String s, int i, boolean worn) {
        boolean gap =
                s.charAt(i) == ' '
                        && isDigit(s, i - 1)
                        && isDigit(s, i + 1)
                        && i >= 2
                        && s.charAt(i - 2) == ' ';
        boolean third = isDigit(s, i + 3);
        boolean year = isDigit(s, i + 2) && third && isDigit(s, i + 4);
        boolean page = i >= 3 && s.charAt(i - 3) == ',' && isDigit(s, i + 2) && !third;
        boolean range = i + 3 < s.length() && "-\u2013\u2014".indexOf(s.charAt(i + 3)) >= 0;
        return gap && !year && (worn || (page && !range));
    }

    private static boolean isSpeck(String s, int i) {
        return isDigit(s, i)
                && i + 2 < s.length()
                && Character.isLowerCase(s.charAt(i - 1))
                && Character.isUpperCase(s.charAt(i + 1))
                && Character.isLowerCase(s.charAt(i + 2));
    }

    private static boolean isStray(String s, int i) {
        char c = s.charAt(i);
        boolean dash = c == '-' && !isDigit(s, i - 2) && !isDigit(s, i + 2);
        return (dash || STRAY.indexOf(c) >= 0) && s.charAt(i - 1) == ' ' && s.charAt(i + 1) == ' ';
    }

    /** "| believe", "26 Cong. | sess.": a stroke by itself before a small letter. */
    private static boolean isBar(String s, int i) {
        return s.charAt(i) == '|'
                && s.charAt(i - 1) == ' '
                && s.charAt(i + 1) == ' '
                && i + 2 < s.length()
                && Character.isLowerCase(s.charAt(i + 2));
    }

    /** Behind a point and a short word with a capital, which a number follows: "Ed.", "Cong." */
    private static boolean isBehindAbbreviation(String s, int i) {
        int end = i - 2;
        int start = end;
        while (start > 0 && Character.isLetter(s.charAt(start - 1))) {
            start--;
        }
        return s.charAt(Math.max(0, end)) == '.'
                && start < end
                && end - start <= LONGEST_ABBREVIATION
                && Character.isUpperCase(s.charAt(start));
    }

    private static boolean isDigit(String s, int i) {
        return i >= 0 && i < s.length() && Character.isDigit(s.charAt(i));
    }
}
