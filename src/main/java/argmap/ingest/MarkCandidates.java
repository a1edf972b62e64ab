package argmap.ingest;

import java.util.ArrayList;
import java.util.List;

/**
 * Places in a line of body text where a note mark may have been printed.
 *
 * <p>Marks stand behind words: raised in print, they come out as a number after a blank ("time.
 * 144"), glued to a word or quotation mark ({@code "156}, "tury.101"), or as letters and signs.
 */
final class MarkCandidates {
    /** Longest mark with the dirt around it. */
    private static final int LONGEST = 6;

    /**
     * @param start of the characters that would be cut from the text
     * @param end of them
     * @param context what it costs to believe in a mark here, whatever its number
     * @param skip what it costs to take the characters for ordinary text
     */
    record Candidate(int start, int end, double context, double skip) {}

    private MarkCandidates() {}

    static List<Candidate> in(Lines lines, int line) {
        String text = lines.text();
        int end = lines.end(line);
        List<Candidate> found = List.of();
        int at = lines.start(line);
        int tokenStart = at;
        while (at < end) {
            tokenStart = Letters.skipBlanks(text, at, end);
            at = Letters.tokenEnd(text, tokenStart, end);
            if (at <= tokenStart || !isWorthALook(text, tokenStart, at)) {
                continue;
            }
            if (found.isEmpty()) {
                found = new ArrayList<>();
            }
            standing(text, lines.start(line), end, tokenStart, at, found);
            glued(text, tokenStart, at, found);
            opening(text, lines.start(line), tokenStart, at, found);
            within(text, tokenStart, at, found);
        }
        return found;
    }

    private static boolean isWorthALook(String text, int from, int to) {
        boolean onlySigns = true;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (Letters.isDigit(c)) {
                return true;
            }
            onlySigns &= !Character.isLetter(c);
        }
        char last = text.charAt(to - 1);
        boolean letter =
                Character.isLetter(last)
                        && !Character.isLetter(text.charAt(to - 2 >= from ? to - 2 : from));
        return to - from <= (onlySigns ? 4 : 3) || letter;
    }

    /** A token of its own: "144", "!11", "30)". */
    private static void standing(
            String text, int lineStart, int lineEnd, int from, int to, List<Candidate> found) {
        int core = to - from;
        if (core > LONGEST) {
            return;
        }
        int digits = 0;
        int letters = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (Letters.isDigit(c)) {
                digits++;
            } else if (Character.isLetter(c)) {
                letters++;
            }
            if (!Misreading.looksLikeDigit(c)
                    && !Letters.isSpeck(c)
                    && "*\u2020\u2021".indexOf(c) < 0) {
                return;
            }
        }
        int before = previous(text, lineStart, from);
        double context = before < 0 ? 3.0 : contextAfter(text.charAt(before));
        boolean sentenceEnd = before >= 0 && context < 0.3;
        if (digits == 0) {
            if (!sentenceEnd || (letters > 0 && isWord(text, from, to))) {
                return;
            }
            found.add(new Candidate(from, to, context + 1.0, 0.3));
            return;
        }
        if (context > 2.5 && digits >= 3 && letters == 0) {
            context = 1.5;
        }
        if (before >= 0 && Months.isBefore(text, lineStart, before + 1)) {
            context += 2.0;
        }
        boolean plain = letters == 0 && digits <= 3;
        boolean nextOpens =
                to >= lineEnd
                        || Letters.startsUpper(
                                text, Letters.skipBlanks(text, to, lineEnd), lineEnd);
        double skip = sentenceEnd && plain ? (nextOpens ? 3.5 : 2.0) : letters > 0 ? 0.6 : 0.0;
        found.add(new Candidate(from, to, context, skip));
    }

    /** Between two words without any blank: "passed.46Herrick". */
    private static void within(String text, int from, int to, List<Candidate> found) {
        for (int i = from + 2; i < to - 1; i++) {
            char before = text.charAt(i - 1);
            boolean opens = Letters.isDigit(text.charAt(i)) && !Letters.isDigit(before);
            int stop = i;
            while (opens && stop < to && Letters.isDigit(text.charAt(stop))) {
                stop++;
            }
            boolean behind = Letters.isStop(before) || Letters.isClosingQuote(before);
            boolean word =
                    Character.isLetter(text.charAt(i - 2)) || Letters.isStop(text.charAt(i - 2));
            if (opens
                    && behind
                    && word
                    && stop < to
                    && stop - i <= 3
                    && Character.isUpperCase(text.charAt(stop))) {
                found.add(new Candidate(i, stop, 0.3, 2.5));
                return;
            }
        }
    }

    /** Before a word without a blank: "46Herrick". */
    private static void opening(
            String text, int lineStart, int from, int to, List<Candidate> found) {
        int stop = from;
        while (stop < to && Letters.isDigit(text.charAt(stop))) {
            stop++;
        }
        int before = previous(text, lineStart, from);
        if (stop == from || stop - from > 3 || stop >= to || before < 0) {
            return;
        }
        if (Character.isUpperCase(text.charAt(stop))) {
            double context = contextAfter(text.charAt(before));
            found.add(new Candidate(from, stop, context + 0.3, context < 0.3 ? 2.5 : 0.5));
        }
    }

    /** Behind a word or quotation mark without a blank: {@code Britain."169}, "tury.!01". */
    private static void glued(String text, int from, int to, List<Candidate> found) {
        int stop = to;
        while (stop > from + 1 && ".,;:)'\u2019\u201d\"-_".indexOf(text.charAt(stop - 1)) >= 0) {
            stop--;
        }
        int start = stop;
        int digits = 0;
        while (start > from && isRaised(text.charAt(start - 1)) && stop - start < 5) {
            start--;
            if (Letters.isDigit(text.charAt(start))) {
                digits++;
            }
        }
        if (digits == 0) {
            letter(text, from, stop, found);
        }
        if (digits == 0 || start == from) {
            return;
        }
        // Closing marks belong to the sentence, not to the number.
        while (start < stop
                && ".,!?;:)\u201d\u2019\"'".indexOf(text.charAt(start)) >= 0
                && !(text.charAt(start) == '!' && Letters.isDigit(next(text, start + 1, stop)))) {
            start++;
        }
        addGlued(text, from, start, stop, found);
        if (start + 1 < stop && text.charAt(start) == '!') {
            addGlued(text, from, start + 1, stop, found);
        }
        int wider = start;
        while (wider > from
                && wider > start - 2
                && "lItiorzsSbgq".indexOf(text.charAt(wider - 1)) >= 0) {
            wider--;
        }
        if (wider < start && wider > from && !Character.isLetter(text.charAt(wider - 1))) {
            addGlued(text, from, wider, stop, found);
        }
    }

    /** One letter that looks like a figure, behind a word and its stop: "badly,S". */
    private static void letter(String text, int from, int stop, List<Candidate> found) {
        int at = stop - 1;
        boolean behind = at > from + 3 && ".,;\u201d\"".indexOf(text.charAt(at - 1)) >= 0;
        if (!behind || "SlIOBgozZ".indexOf(text.charAt(at)) < 0) {
            return;
        }
        boolean word = true;
        for (int i = at - 4; i < at - 1; i++) {
            word &= Character.isLowerCase(text.charAt(i)) || Letters.isStop(text.charAt(i));
        }
        if (word && Character.isLowerCase(text.charAt(at - 3))) {
            found.add(new Candidate(at, stop, 0.3, 0.3));
        }
    }

    private static void addGlued(
            String text, int from, int start, int stop, List<Candidate> found) {
        if (start <= from || start >= stop) {
            return;
        }
        char before = text.charAt(start - 1);
        if (Letters.isDigit(before) || Letters.isDash(before) || before == '$' || before == '/') {
            if (before != '/' || isNumber(text, start, stop)) {
                return;
            }
        }
        boolean decimal =
                (before == '.' || before == ',' || before == ':')
                        && start - 2 >= from
                        && Letters.isDigit(text.charAt(start - 2));
        double context = Character.isLetter(before) ? 0.8 : decimal ? 1.5 : 0.1;
        double skip = decimal ? 0.0 : Character.isLetter(before) ? 2.0 : 3.5;
        found.add(new Candidate(start, stop, context, skip));
    }

    private static boolean isNumber(String text, int from, int to) {
        boolean digits = true;
        for (int i = from; i < to; i++) {
            digits &= Letters.isDigit(text.charAt(i));
        }
        return digits;
    }

    private static char next(String text, int at, int stop) {
        return at < stop ? text.charAt(at) : ' ';
    }

    private static boolean isRaised(char c) {
        return Letters.isDigit(c) || "!|$?\u00b0\u00a7&)(][}{\u00a9'\u2019*".indexOf(c) >= 0;
    }

    /** How unlikely a mark is behind this character, in nats. */
    private static double contextAfter(char before) {
        if (Letters.isStop(before)
                || Letters.isClosingQuote(before)
                || before == ')'
                || before == ']') {
            return 0;
        }
        if (before == ',' || before == ';' || before == ':' || Letters.isDash(before)) {
            return 0.7;
        }
        return 3.0;
    }

    private static boolean isWord(String text, int from, int to) {
        String token = text.substring(from, to);
        return token.length() == 1 ? "aAI".contains(token) : EnglishWords.contains(token);
    }

    private static int previous(String text, int lineStart, int from) {
        int at = from - 1;
        while (at >= lineStart && Lines.isBlank(text.charAt(at))) {
            at--;
        }
        return at >= lineStart ? at : -1;
    }
}
