package argmap.ingest;

import java.util.ArrayList;
import java.util.List;

/** Places within a line where one sentence ends and another begins with a capital. */
final class SentenceEnds {
    /**
     * @param stop behind the sentence's last character
     * @param next the next sentence's first
     * @param specks true where dirt lies between the two
     * @param marked true where a note mark stands between the two
     * @param title true where the next begins with words all in capitals
     */
    record End(int stop, int next, boolean specks, boolean title, boolean marked) {}

    private SentenceEnds() {}

    static List<End> in(Lines lines, int line, NoteReading reading) {
        List<End> ends = new ArrayList<>();
        String text = lines.text();
        int end = lines.end(line);
        List<NoteReading.Numeral> marks = reading.marksIn(line);
        int mark = 0;
        for (int i = lines.start(line); i < end; i++) {
            if (!Letters.isStop(text.charAt(i)) || isInitial(text, i)) {
                continue;
            }
            int stop = i + 1;
            while (stop < end && closes(text.charAt(stop))) {
                stop++;
            }
            int next = Letters.skipBlanks(text, stop, end);
            if (next + 1 < end
                    && text.charAt(next) == '"'
                    && Lines.isBlank(text.charAt(next + 1))) {
                next = Letters.skipBlanks(text, next + 1, end);
            }
            boolean marked = false;
            while (mark < marks.size() && marks.get(mark).span().end() <= i) {
                mark++;
            }
            if (mark < marks.size()
                    && marks.get(mark).span().start() >= i
                    && marks.get(mark).span().start() <= next + 1) {
                next = Letters.skipBlanks(text, marks.get(mark).span().end(), end);
                marked = true;
            }
            int clean = skipSpecks(text, next, end);
            boolean apart = clean < end && Lines.isBlank(text.charAt(clean - 1));
            if (apart && Letters.startsUpper(text, clean, end)) {
                boolean title = isCapitals(text, clean, end);
                ends.add(new End(stop, clean, clean > next, title, marked));
                i = clean - 1;
            }
        }
        return ends;
    }

    private static boolean closes(char c) {
        return Letters.isClosingQuote(c) || c == ')' || c == ']';
    }

    /** "E. H. Carr", "II. The Reformers": the point belongs to a capital or a numeral. */
    private static boolean isInitial(String text, int point) {
        int from = point;
        while (from > 0 && point - from < 6 && Character.isUpperCase(text.charAt(from - 1))) {
            from--;
        }
        if (from == point || (from > 0 && Character.isLetterOrDigit(text.charAt(from - 1)))) {
            return false;
        }
        return point - from == 1 || Roman.value(text.substring(from, point)) > 0;
    }

    private static int skipSpecks(String text, int from, int end) {
        int at = from;
        for (int tries = 0; tries < 2; tries++) {
            int stop = Letters.tokenEnd(text, at, end);
            boolean specks = stop - at <= 2 && stop > at;
            for (int i = at; i < stop; i++) {
                specks &=
                        Letters.isSpeck(text.charAt(i))
                                && text.charAt(i) != '"'
                                && text.charAt(i) != '.';
            }
            if (!specks) {
                break;
            }
            at = Letters.skipBlanks(text, stop, end);
        }
        return at;
    }

    /** Two long words, or a numeral and a long word, without a small letter. */
    private static boolean isCapitals(String text, int from, int end) {
        int at = from;
        int letters = 0;
        for (int words = 0; words < 3 && at < end; words++) {
            int stop = Letters.tokenEnd(text, at, end);
            for (int i = at; i < stop; i++) {
                if (Character.isLowerCase(text.charAt(i))) {
                    return words >= 2 && letters >= 7;
                }
                if (Character.isUpperCase(text.charAt(i))) {
                    letters++;
                }
            }
            at = Letters.skipBlanks(text, stop, end);
        }
        return letters >= 9;
    }
}
