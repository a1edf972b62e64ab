package argmap.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A note cut into words, numbers and single signs, each with its place and its kind. */
final class NoteTokens {
    /** What a token is, for habits that hold for all of a kind. */
    enum Kind {
        EDGE,
        NAME,
        CAPITALS,
        INITIAL,
        WORD,
        ABBREVIATION,
        SMALL_NUMBER,
        NUMBER,
        YEAR,
        MIXED,
        SIGN
    }

    record Token(int start, int end, String text, Kind kind) {
        boolean isSign() {
            return kind == Kind.SIGN;
        }
    }

    static final Token EDGE = new Token(0, 0, "", Kind.EDGE);

    private static final Set<String> ABBREVIATIONS =
            Set.of(
                    "p", "pp", "vol", "vols", "no", "nos", "ed", "eds", "trans", "chap", "ch", "n",
                    "cf", "co", "ltd", "jr", "sr", "st", "dr", "mr", "mrs", "maj", "col", "gen",
                    "capt", "gov", "sen", "rep", "jan", "feb", "aug", "sept", "oct", "nov", "dec",
                    "ibid", "op", "cit", "ser", "pt", "fol", "ff", "ms", "mss", "etc", "vs", "rev",
                    "bd", "art", "sec", "inc");

    private NoteTokens() {}

    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Lines.isBlank(c)) {
                at++;
                continue;
            }
            int stop = at + 1;
            if (Character.isLetterOrDigit(c)) {
                while (stop < text.length() && Character.isLetterOrDigit(text.charAt(stop))) {
                    stop++;
                }
            }
            String word = text.substring(at, stop);
            tokens.add(new Token(at, stop, word, kind(word)));
            at = stop;
        }
        return tokens;
    }

    static boolean isAbbreviation(String word) {
        return ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
    }

    static Kind kind(String word) {
        if (!Character.isLetterOrDigit(word.charAt(0))) {
            return Kind.SIGN;
        }
        int digits = 0;
        int capitals = 0;
        for (int i = 0; i < word.length(); i++) {
            digits += Letters.isDigit(word.charAt(i)) ? 1 : 0;
            capitals += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
        }
        if (digits == word.length()) {
            boolean year = digits == 4 && (word.charAt(0) == '1' || word.charAt(0) == '2');
            return year ? Kind.YEAR : digits <= 3 ? Kind.SMALL_NUMBER : Kind.NUMBER;
        }
        if (digits > 0) {
            return Kind.MIXED;
        }
        if (isAbbreviation(word)) {
            return Kind.ABBREVIATION;
        }
        if (word.length() == 1) {
            return capitals == 1 ? Kind.INITIAL : Kind.WORD;
        }
        if (capitals == word.length()) {
            return Kind.CAPITALS;
        }
        return capitals > 0 ? Kind.NAME : Kind.WORD;
    }
}
