package argmap.ingest;

import argmap.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Words whose letters stand apart: "R a m a z a n i", "1 9 1 9-1939", and small capitals, of which
 * the reading sets the first letter off: "T HE E CONOMIC R EVOLUTION".
 */
final class SpacedLetters {
    /** Fewer single letters in a row are initials or words. */
    private static final int FEWEST = 4;

    private static final int FEWEST_DIGITS = 3;

    /** No word is longer; more single letters are something else. */
    private static final int MOST = 200;

    /**
     * The letters of words in a row.
     *
     * @param words each the places of its letters
     * @param end behind the last; where there are no words, the negative of the offset before which
     *     none begins, or -1
     */
    record Run(List<List<Span>> words, int end) {}

    static final Run NONE = new Run(List.of(), -1);

    private SpacedLetters() {}

    /** The run that begins here; one without words when there is none. */
    static Run at(String text, int start, int end, Dictionary dictionary) {
        if (start + 2 >= end || !Lines.isBlank(text.charAt(start + 1))) {
            return NONE;
        }
        char first = text.charAt(start);
        if (Letters.isDigit(first)) {
            return digits(text, start, end);
        }
        if (!Character.isLetter(first)) {
            return NONE;
        }
        Run capitals = capitals(text, start, end, dictionary);
        return capitals.end() > 0 ? capitals : letters(text, start, end);
    }

    private static Run letters(String text, int start, int end) {
        List<List<Span>> words = new ArrayList<>();
        List<Span> word = new ArrayList<>();
        int letters = 0;
        int at = start;
        int last = start;
        while (at < end && letters <= MOST) {
            int stop = Letters.tokenEnd(text, at, end);
            char c = text.charAt(at);
            boolean letter = stop == at + 1 && Character.isLetter(c);
            boolean sign = stop == at + 1 && ",;:.".indexOf(c) >= 0 && !word.isEmpty();
            if (!letter && !sign) {
                break;
            }
            boolean opens = letter && Character.isUpperCase(c) && !word.isEmpty();
            if (opens) {
                words.add(word);
                word = new ArrayList<>();
            }
            word.add(new Span(at, stop));
            letters += letter ? 1 : 0;
            last = stop;
            if (sign) {
                words.add(word);
                word = new ArrayList<>();
            }
            at = Letters.skipBlanks(text, stop, end);
        }
        if (!word.isEmpty()) {
            words.add(word);
        }
        if (letters > MOST) {
            return new Run(List.of(), -last);
        }
        boolean longWord = words.stream().anyMatch(w -> w.size() >= FEWEST);
        return letters >= FEWEST && letters <= MOST && longWord ? new Run(words, last) : NONE;
    }

    private static Run digits(String text, int start, int end) {
        List<Span> number = new ArrayList<>();
        int digits = 0;
        int at = start;
        int last = start;
        while (at < end && Letters.isDigit(text.charAt(at))) {
            int stop = Letters.tokenEnd(text, at, end);
            boolean tail = stop > at + 1;
            boolean number2 = !tail || !Letters.isDigit(text.charAt(at + 1));
            if (!number2) {
                break;
            }
            number.add(new Span(at, stop));
            digits++;
            last = stop;
            at = Letters.skipBlanks(text, stop, end);
            if (tail) {
                break;
            }
        }
        return digits >= FEWEST_DIGITS ? new Run(List.of(number), last) : NONE;
    }

    /**
     * A capital apart from the rest of its word, all in capitals; more than once, or a known word.
     */
    private static Run capitals(String text, int start, int end, Dictionary dictionary) {
        List<List<Span>> words = new ArrayList<>();
        int at = start;
        int last = -1;
        while (at + 2 < end
                && Character.isUpperCase(text.charAt(at))
                && Lines.isBlank(text.charAt(at + 1))) {
            int next = Letters.skipBlanks(text, at + 1, end);
            int stop = Letters.tokenEnd(text, next, end);
            if (!isCapitals(text, next, stop)) {
                break;
            }
            words.add(List.of(new Span(at, at + 1), new Span(next, stop)));
            last = stop;
            at = Letters.skipBlanks(text, stop, end);
        }
        if (words.size() == 1) {
            Span rest = words.get(0).get(1);
            String tail = text.substring(rest.start(), rest.end());
            boolean article = "AIO".indexOf(text.charAt(start)) >= 0;
            int joined = dictionary.frequency(text.charAt(start) + tail);
            if (article
                    || tail.length() < 3
                    || dictionary.frequency(tail) >= Math.max(0, joined)) {
                return NONE;
            }
        }
        return words.isEmpty() ? NONE : new Run(words, last);
    }

    private static boolean isCapitals(String text, int start, int end) {
        int letters = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Character.isUpperCase(c)) {
                letters++;
            } else if (Character.isLetterOrDigit(c)
                    || (i < end - 1 && c != '\u2019' && c != '\'' && c != '-')) {
                return false;
            }
        }
        return letters >= 2;
    }
}
