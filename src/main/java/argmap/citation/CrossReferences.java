package argmap.citation;

import argmap.citation.NoteCutter.Range;
import java.util.ArrayList;
import java.util.List;

/** Finds where a note's own words send the reader within the text: "see note 12 above". */
final class CrossReferences {
    private CrossReferences() {}

    /**
     * A place in the same text.
     *
     * @param unit "note", "chapter", "page", ..., "text" for a bare "see below"
     * @param number empty for a bare one
     */
    record Found(Range range, String unit, String number) {}

    static List<Found> in(Tokens tokens, List<Range> remarks) {
        List<Found> found = new ArrayList<>();
        for (Range remark : remarks) {
            for (int i = remark.from(); i < remark.to(); i++) {
                int end = numberedEnd(tokens, i, remark);
                if (end > i) {
                    String unit = Vocabulary.unit(tokens.plain(i));
                    found.add(new Found(new Range(i, end), unit, tokens.get(i + 1).text()));
                    i = end - 1;
                } else if (isBare(tokens, i, remark)) {
                    found.add(new Found(new Range(i, i + 2), "text", ""));
                    i++;
                }
            }
        }
        return found;
    }

    /**
     * "note 12 above", "chapter 6", "see p. 40 below": a unit with a number that is no page of a
     * book.
     */
    private static int numberedEnd(Tokens tokens, int i, Range remark) {
        boolean unit = tokens.get(i).isWord() && isOwnUnit(Vocabulary.unit(tokens.plain(i)));
        if (!unit || tokens.isQuoted(i) || i + 1 >= remark.to()) {
            return i;
        }
        Token number = tokens.get(i + 1);
        if (!number.isNumber() && !Vocabulary.isRoman(number.text())) {
            return i;
        }
        boolean after = i + 2 < remark.to() && isDirection(tokens.plain(i + 2));
        boolean before = isDirection(tokens.plain(i - 1)) || calls(tokens.plain(i - 1));
        return after ? i + 3 : before ? i + 2 : i;
    }

    private static boolean isBare(Tokens tokens, int i, Range remark) {
        boolean see = tokens.plain(i).equals("see") || tokens.plain(i).equals("discussed");
        String next = i + 1 < remark.to() ? tokens.plain(i + 1) : "";
        return see && (isDirection(next) || next.equals("here"));
    }

    private static boolean isOwnUnit(String unit) {
        return switch (unit) {
            case "note", "chapter", "page", "section", "part", "table", "figure", "appendix" ->
                    true;
            default -> false;
        };
    }

    private static boolean isDirection(String plain) {
        return switch (plain) {
            case "above", "below", "supra", "infra" -> true;
            default -> false;
        };
    }

    private static boolean calls(String plain) {
        return switch (plain) {
            case "see", "in", "cf", "also", "and" -> true;
            default -> false;
        };
    }
}
