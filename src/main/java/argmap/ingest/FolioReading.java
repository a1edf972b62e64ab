package argmap.ingest;

import argmap.text.Roman;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds the characters that may be a page number, damaged or not. */
final class FolioReading {
    /** "[1771" is a folio of three digits between brackets. */
    private static final int LONGEST = 7;

    private static final Span NONE = new Span(0, 0);

    private FolioReading() {}

    /** The number that is all that stands between two offsets; empty when more or less does. */
    static Span alone(String text, int start, int end) {
        if (end - start > LONGEST + 6) {
            return NONE;
        }
        return trimmed(text, start, end);
    }

    private static Span trimmed(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isTrim(text.charAt(from))) {
            from++;
        }
        while (to > from && isTrim(text.charAt(to - 1))) {
            to--;
        }
        return isNumberish(text, from, to) ? new Span(from, to) : NONE;
    }

    /** Numbers that stand at the beginning or the end of a running head. */
    static List<Span> atEnds(String text, int start, int end) {
        List<Span> found = new ArrayList<>();
        int stop = Letters.tokenEnd(text, start, end);
        addIfNumber(found, text, start, stop);
        int to = end;
        for (int tries = 0; tries < 3 && to > start; tries++) {
            while (to > start && Lines.isBlank(text.charAt(to - 1))) {
                to--;
            }
            int from = to;
            while (from > start && !Lines.isBlank(text.charAt(from - 1))) {
                from--;
            }
            addIfNumber(found, text, from, to);
            to = from;
        }
        return found;
    }

    private static void addIfNumber(List<Span> found, String text, int start, int end) {
        Span number = trimmed(text, start, end);
        if (!number.isEmpty()) {
            found.add(number);
        }
    }

    private static boolean isTrim(char c) {
        return Lines.isBlank(c) || Letters.isSpeck(c) || "[](){}*+".indexOf(c) >= 0;
    }

    private static boolean isNumberish(String text, int from, int to) {
        int length = to - from;
        if (length == 0 || length > LONGEST) {
            return false;
        }
        int digits = 0;
        int like = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (Letters.isDigit(c)) {
                digits++;
            } else if (Misreading.looksLikeDigit(c) || Lines.isBlank(c)) {
                like++;
            }
        }
        if (digits + like < length) {
            return Roman.value(text.substring(from, to)) > 0;
        }
        int letters = like;
        return digits == 0 ? length <= 4 : letters <= digits + 1;
    }
}
