package argmap.ingest;

import argmap.text.Roman;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that sections are headed with: "IV.", "XII The Effects", "3.1 The rolls", "A.1.b.",
 * "B. Sources". A row that begins with one says little; one whose neighbours in order stand at the
 * beginnings of other rows says much.
 */
final class SectionNumbers {
    /** What the number is written with, each alone or with a neighbour; 0 for none. */
    static final int STEPS = 1 + 2 * Form.values().length;

    /** A longer row is no heading's. */
    private static final int LONGEST_ROW = 200;

    private static final int LONGEST_NUMBER = 12;

    private enum Form {
        /** "IV." or "XII". */
        ROMAN,
        /** "3.1" or "A.1.b.". */
        NESTED,
        /** "B.". */
        LETTER,
        /** "IH." or "Il.": what a reader makes of roman numerals. */
        MISREAD_ROMAN
    }

    /**
     * @param ordinal the last part of the number
     * @param within the parts before it
     */
    private record SectionNumber(Form form, String within, int ordinal) {}

    private SectionNumbers() {}

    /** One step a row. */
    static byte[] of(Lines lines) {
        @Nullable SectionNumber[] numbers = new SectionNumber[lines.count()];
        Set<SectionNumber> known = new HashSet<>();
        for (int row = 0; row < numbers.length; row++) {
            if (lines.length(row) < LONGEST_ROW && !lines.within(row)) {
                SectionNumber number = at(lines.text(), lines.start(row), lines.end(row));
                numbers[row] = number;
                if (number != null) {
                    known.add(number);
                }
            }
        }
        byte[] steps = new byte[numbers.length];
        for (int row = 0; row < steps.length; row++) {
            SectionNumber number = numbers[row];
            if (number != null) {
                boolean linked = has(known, number, -1) || has(known, number, 1);
                steps[row] = (byte) (1 + 2 * number.form().ordinal() + (linked ? 1 : 0));
            }
        }
        return steps;
    }

    private static boolean has(Set<SectionNumber> known, SectionNumber number, int more) {
        return known.contains(
                new SectionNumber(number.form(), number.within(), number.ordinal() + more));
    }

    /** The number that a row begins with, before words that begin with a capital, or alone. */
    private static @Nullable SectionNumber at(String text, int start, int end) {
        int stop = start;
        while (stop < end && stop - start <= LONGEST_NUMBER && !Lines.isBlank(text.charAt(stop))) {
            stop++;
        }
        if (stop - start > LONGEST_NUMBER) {
            return null;
        }
        int next = Letters.skipBlanks(text, stop, end);
        if (next < end
                && !Character.isUpperCase(text.charAt(next))
                && !Letters.isOpeningQuote(text.charAt(next))) {
            return null;
        }
        boolean dot = text.charAt(stop - 1) == '.' || text.charAt(stop - 1) == ':';
        String number = text.substring(start, dot ? stop - 1 : stop);
        if (number.isEmpty()) {
            return null;
        }
        if (number.indexOf('.') > 0) {
            return nested(number);
        }
        int roman = isAll(number, "IVXLC") ? Roman.value(number) : 0;
        if (roman > 0) {
            return new SectionNumber(Form.ROMAN, "", roman);
        }
        if (number.length() == 1 && dot && next < end && Character.isUpperCase(number.charAt(0))) {
            return new SectionNumber(Form.LETTER, "", number.charAt(0));
        }
        boolean misread =
                number.length() > 1 && number.length() < 6 && isAll(number, "IVXLCHTUilv1!|");
        return misread && dot ? new SectionNumber(Form.MISREAD_ROMAN, "", 0) : null;
    }

    /** Figures and single letters with points between them. */
    private static @Nullable SectionNumber nested(String number) {
        int last = 0;
        for (int from = 0; from <= number.length(); ) {
            int to = number.indexOf('.', from);
            to = to < 0 ? number.length() : to;
            boolean figures = to > from && to - from <= 2;
            for (int i = from; i < to; i++) {
                figures &= Letters.isDigit(number.charAt(i));
            }
            boolean letter = to - from == 1 && Character.isLetter(number.charAt(from));
            if (!figures && !letter) {
                return null;
            }
            last = figures ? Integer.parseInt(number.substring(from, to)) : number.charAt(from);
            from = to + 1;
        }
        boolean counts = number.chars().anyMatch(c -> Letters.isDigit((char) c));
        return counts
                ? new SectionNumber(Form.NESTED, number.substring(0, number.lastIndexOf('.')), last)
                : null;
    }

    private static boolean isAll(String word, String characters) {
        for (int i = 0; i < word.length(); i++) {
            if (characters.indexOf(word.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
