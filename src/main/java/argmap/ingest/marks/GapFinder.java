package argmap.ingest.marks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * Finds the gaps between the words of a passage where a mark may stand, and the ways to cut a mark
 * out of what stands there.
 *
 * <p>No list of characters decides: every sign, digit or stray letter behind a word's last letter
 * may be a mark, and so may a token that is no word. How likely each is, the model says.
 */
final class GapFinder {
    private static final int LONGEST_TAIL = 10;

    /** Figures of the highest number of a note. */
    private static final int MOST_DIGITS = 6;

    private static final int LONGEST_MARK = 8;

    private final String text;
    private final List<int[]> lines;
    private final boolean endings;
    private final SignCounts words;
    private final MarkPrint print;
    private final List<MarkGap> gaps = new ArrayList<>();

    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private int count;

    /** The words that lines begin with. */
    private final BitSet leads = new BitSet();

    /** Whether a double quotation mark is open where the reading stands. */
    private boolean open;

    private List<MarkCandidate> here = new ArrayList<>();

    /**
     * @param words how often each word stands in the book, where labels are letters or signs that
     *     may be read as letters; else null
     */
    private GapFinder(
            String text,
            List<int[]> lines,
            @org.jspecify.annotations.Nullable SignCounts words,
            MarkPrint print) {
        this.print = print;
        this.text = text;
        this.lines = lines;
        this.endings = words != null;
        this.words = words == null ? new SignCounts() : words;
        tokens();
    }

    static List<MarkGap> in(
            String text,
            List<int[]> lines,
            @org.jspecify.annotations.Nullable SignCounts words,
            MarkPrint print) {
        GapFinder finder = new GapFinder(text, lines, words, print);
        finder.find();
        return finder.gaps;
    }

    /** The pattern of signs at each word of a passage. */
    static void patterns(String text, List<int[]> lines, LongConsumer each) {
        GapFinder finder = new GapFinder(text, lines, null, new MarkPrint(null));
        for (int t = 0; t < finder.count; t++) {
            int s = finder.starts[t];
            int e = finder.ends[t];
            int next = finder.next(t);
            if (finder.isStanding(s, e)) {
                each.accept(finder.pattern(' ', s, e, e, e, next));
                continue;
            }
            int tail = finder.tail(s, e);
            each.accept(finder.pattern('.', tail, e, e, e, next));
            finder.inner(
                    s, tail, (from, to) -> each.accept(finder.pattern('~', from, to, to, to, 0)));
        }
    }

    static void words(String text, List<int[]> lines, SignCounts words) {
        GapFinder finder = new GapFinder(text, lines, null, new MarkPrint(null));
        for (int t = 0; t < finder.count; t++) {
            int s = finder.starts[t];
            int tail = finder.tail(s, finder.ends[t]);
            words.add(finder.word(s, tail), 1);
        }
    }

    private void tokens() {
        for (int[] line : lines) {
            leads.set(count, line.length < 3 || line[2] == 0);
            int at = line[0];
            while (at < line[1]) {
                while (at < line[1] && CharacterClasses.isBlank(text.charAt(at))) {
                    at++;
                }
                int stop = at;
                while (stop < line[1] && !CharacterClasses.isBlank(text.charAt(stop))) {
                    stop++;
                }
                if (stop > at) {
                    if (count == starts.length) {
                        starts = Arrays.copyOf(starts, count * 2);
                        ends = Arrays.copyOf(ends, count * 2);
                    }
                    starts[count] = at;
                    ends[count++] = stop;
                }
                at = stop;
            }
        }
    }

    private void find() {
        int after = -1;
        for (int t = 0; t < count; t++) {
            int s = starts[t];
            int e = ends[t];
            int next = next(t);
            int token = t;
            if (after >= 0) {
                opening(t, s, e, after);
            }
            if (after >= 0 && isStanding(s, e)) {
                standing(s, e, next, leads.get(t));
                flush(t - 1, after);
                quotes(s, e);
                after = hasAlnum(s, e) ? lastAlnum(s, e) : after;
                continue;
            }
            int tail = tail(s, e);
            quotes(s, Math.min(tail, e));
            boolean wasOpen = open;
            inner(s, tail, (from, to) -> inside(from, to, token));
            open = wasOpen;
            int last = lastAlnum(s, tail);
            after = last > s ? last : after < 0 ? s : after;
            if (tail < e || next >= 0) {
                if (e - tail <= LONGEST_TAIL) {
                    cuts(MarkCandidate.GLUED, tail, e, next, s, '.');
                }
                if (endings && tail == e || endings && e - tail <= 2) {
                    ending(s, tail, e, next);
                }
                flush(t, after);
            }
            quotes(tail, e);
        }
    }

    private void flush(int token, int after) {
        if (!here.isEmpty()) {
            gaps.add(new MarkGap(token, after, here));
            here = new ArrayList<>();
        }
    }

    /** All cuts of a run of signs: before the mark only punctuation stays, and behind it too. */
    private void cuts(int attach, int from, int to, int next, int tokenStart, char kind) {
        long whole = pattern(kind, from, to, to, to, next);
        if (attach == MarkCandidate.GLUED && to > from) {
            // The mark itself is lost; a place to infer is behind punctuation.
            add(to, to, attach, tokenStart, to, next, whole, whole);
        }
        int x = from;
        while (x < to) {
            boolean splits =
                    x > tokenStart
                            && CharacterClasses.isDigit(text.charAt(x - 1))
                            && CharacterClasses.isDigit(text.charAt(x));
            if (!splits) {
                for (int y = to; y > x && y >= to - 4; y--) {
                    if (y < to && !CharacterClasses.isPunctuation(text.charAt(y))) {
                        break;
                    }
                    if (y - x <= LONGEST_MARK) {
                        boolean nothing = kind == ' ' && x == from && y == to;
                        long rest = nothing ? 0 : pattern('.', from, to, x, y, next);
                        add(x, y, attach, tokenStart, to, next, whole, rest);
                    }
                }
            }
            if (!CharacterClasses.isPunctuation(text.charAt(x))) {
                break;
            }
            x++;
        }
    }

    private void standing(int s, int e, int next, boolean leads) {
        int attach = leads ? MarkCandidate.LEADING : MarkCandidate.STANDING;
        if (!hasAlnum(s, e)) {
            long whole = pattern(' ', s, e, e, e, next);
            add(e, e, attach, s, e, next, whole, whole);
        }
        cuts(attach, s, e, next, s, ' ');
    }

    private void opening(int token, int s, int e, int after) {
        int stop = s;
        while (stop < e
                && stop < s + 4
                && (CharacterClasses.isDigit(text.charAt(stop))
                        || CharacterClasses.isSuperior(text.charAt(stop)))) {
            stop++;
        }
        if (stop == s || stop >= e) {
            return;
        }
        int word = stop;
        while (word < e && CharacterClasses.isOpening(text.charAt(word))) {
            word++;
        }
        if (word < e && Character.isUpperCase(text.charAt(word))) {
            add(
                    s,
                    stop,
                    MarkCandidate.OPENING,
                    s,
                    stop,
                    firstOf(stop, e),
                    pattern('^', s, stop, stop, stop, 0),
                    0);
            flush(token - 1, after);
        }
    }

    private void inside(int from, int to, int token) {
        int next = firstOf(to, to + 1);
        long whole = pattern('~', from, to, to, to, 0);
        for (int x = from; x < to; x++) {
            boolean splits =
                    x > from
                            && CharacterClasses.isDigit(text.charAt(x - 1))
                            && CharacterClasses.isDigit(text.charAt(x));
            for (int y = to; y > x && !splits; y--) {
                if (y < to && !CharacterClasses.isPunctuation(text.charAt(y))) {
                    break;
                }
                if (y - x <= LONGEST_MARK) {
                    long rest = pattern('~', from, to, x, y, 0);
                    add(x, y, MarkCandidate.INSIDE, from, to, next, whole, rest);
                }
            }
            if (!CharacterClasses.isPunctuation(text.charAt(x))) {
                break;
            }
        }
        flush(token, from);
    }

    /** A word that is unknown but for its last letter, which may be a sign that was misread. */
    private void ending(int s, int tail, int e, int next) {
        if (tail - s < 4 || !CharacterClasses.isLetter(text.charAt(tail - 1))) {
            return;
        }
        double whole = words.get(word(s, tail));
        double stem = words.get(word(s, tail - 1));
        double ratio = Math.log((stem + 0.3) / (Math.max(0, whole - 1) + 0.3));
        if (stem > 0 && ratio > 0) {
            long key = pattern('.', tail, e, e, e, next);
            here.add(
                    new MarkCandidate(
                            tail - 1,
                            tail,
                            MarkCandidate.ENDING,
                            MarkFeatures.before(text, tail - 2),
                            next,
                            tail < e ? 1 : 0,
                            MarkFeatures.shape(text, tail - 1, tail),
                            0,
                            key,
                            key,
                            print.of(tail - 1, tail),
                            ratio));
        }
    }

    private void add(
            int start, int end, int attach, int from, int to, int next, long whole, long rest) {
        int before = start - 1;
        while (before >= lines.get(0)[0] && CharacterClasses.isBlank(text.charAt(before))) {
            before--;
        }
        int behind = end >= to ? 0 : ",.;:!?".indexOf(text.charAt(end)) >= 0 ? 1 : 2;
        here.add(
                new MarkCandidate(
                        start,
                        end,
                        attach,
                        MarkFeatures.before(text, before),
                        next,
                        behind,
                        MarkFeatures.shape(text, start, end),
                        quoteEffect(from, start, end),
                        whole,
                        rest,
                        print.of(start, end),
                        0));
    }

    /** What a cut does: 1 takes the closing mark of an open quotation, 2 one that closes none. */
    private int quoteEffect(int from, int start, int end) {
        boolean isOpen = open;
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (i >= start && CharacterClasses.isClosingDouble(c)) {
                return isOpen ? 1 : 2;
            }
            if (CharacterClasses.isClosingDouble(c)) {
                if (!isOpen) {
                    return 3;
                }
                isOpen = false;
            } else if (c == '\u201c' || c == '\u201e' || c == '\u00ab') {
                isOpen = true;
            }
        }
        return 0;
    }

    private void quotes(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\u201c' || c == '\u201e' || c == '\u00ab') {
                open = true;
            } else if (c == '"') {
                boolean opens =
                        i + 1 < text.length()
                                && CharacterClasses.isAlnum(text.charAt(i + 1))
                                && (i == 0 || !CharacterClasses.isAlnum(text.charAt(i - 1)));
                open = opens || !open && CharacterClasses.isBlank(text.charAt(Math.max(0, i - 1)));
            } else if (CharacterClasses.isClosingDouble(c)) {
                open = false;
            }
        }
    }

    private interface Range {
        void accept(int from, int to);
    }

    /** Runs between two letters that hold more than punctuation. */
    private void inner(int s, int tail, Range each) {
        for (int i = s + 1; i < tail - 1; i++) {
            if (CharacterClasses.isLetter(text.charAt(i))
                    || !CharacterClasses.isLetter(text.charAt(i - 1))) {
                continue;
            }
            int stop = i;
            boolean strange = false;
            while (stop < tail && !CharacterClasses.isLetter(text.charAt(stop))) {
                char c = text.charAt(stop);
                strange |= !CharacterClasses.isPunctuation(c) && "&/\u00ad@_".indexOf(c) < 0;
                stop++;
            }
            if (strange && stop < tail && stop - i <= LONGEST_TAIL) {
                each.accept(i, stop);
            }
            i = stop;
        }
    }

    /** Where the word ends and what may be signs begins. */
    private int tail(int s, int e) {
        int last = lastAlnum(s, e);
        if (last == s) {
            return s;
        }
        int at = last;
        int run = at;
        boolean digit = false;
        boolean letter = false;
        while (run > s && CharacterClasses.isAlnum(text.charAt(run - 1))) {
            digit |= CharacterClasses.isDigit(text.charAt(run - 1));
            letter |= CharacterClasses.isLetter(text.charAt(run - 1));
            run--;
        }
        if (digit && letter) {
            // Digits against a word: "harbour12".
            int digits = at;
            while (digits > run && CharacterClasses.isDigit(text.charAt(digits - 1))) {
                digits--;
            }
            if (digits < at
                    && at - digits <= MOST_DIGITS
                    && CharacterClasses.isLetter(text.charAt(digits - 1))
                    && digits - run > 1) {
                return digits;
            }
        }
        int length = at - run;
        int before = run > s ? lastAlnum(s, run) : s;
        boolean more = before > s && run - before <= 4;
        if (more && (length <= (letter ? digit ? 3 : 2 : MOST_DIGITS))) {
            return before;
        }
        return at;
    }

    private int lastAlnum(int s, int e) {
        int at = e;
        while (at > s && !CharacterClasses.isAlnum(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private boolean hasAlnum(int s, int e) {
        return lastAlnum(s, e) > s;
    }

    /** A token that is no word. */
    private boolean isStanding(int s, int e) {
        if (e - s > 7) {
            return false;
        }
        int letters = 0;
        int digits = 0;
        for (int i = s; i < e; i++) {
            letters += CharacterClasses.isLetter(text.charAt(i)) ? 1 : 0;
            digits += CharacterClasses.isDigit(text.charAt(i)) ? 1 : 0;
        }
        if (letters == 0) {
            return digits <= MOST_DIGITS && !isTwoNumbers(s, e);
        }
        // "it.[4]" is a word with its mark.
        boolean word =
                letters == 2
                        && digits > 0
                        && e - s > 3
                        && CharacterClasses.isLetter(text.charAt(s))
                        && CharacterClasses.isLetter(text.charAt(s + 1))
                        && !CharacterClasses.isAlnum(text.charAt(s + 2));
        return !word
                && letters <= 2
                && digits <= 3
                && (digits > 0 || e - s <= 4 && letters == 1 || e - s <= 2);
    }

    /** A number, a stop and another number: "1860.4". */
    private boolean isTwoNumbers(int s, int e) {
        int at = s;
        while (at < e && CharacterClasses.isDigit(text.charAt(at))) {
            at++;
        }
        int stop = at;
        while (stop < e
                && CharacterClasses.isPunctuation(text.charAt(stop))
                && !CharacterClasses.isDash(text.charAt(stop))) {
            stop++;
        }
        return at > s && stop > at && stop < e && CharacterClasses.isDigit(text.charAt(stop));
    }

    /** What the token after this one begins with; -1 at the end. */
    private int next(int token) {
        return token + 1 < count ? firstOf(starts[token + 1], ends[token + 1]) : 4;
    }

    private int firstOf(int s, int e) {
        int at = s;
        while (at < e && CharacterClasses.isOpening(text.charAt(at))) {
            at++;
        }
        if (at >= e) {
            return 5;
        }
        char c = text.charAt(at);
        if (Character.isUpperCase(c)) {
            return at > s ? 3 : 1;
        }
        return CharacterClasses.isLetter(c) ? 0 : CharacterClasses.isDigit(c) ? 2 : 5;
    }

    private long word(int s, int e) {
        long key = 7;
        for (int i = s; i < e; i++) {
            if (CharacterClasses.isLetter(text.charAt(i))) {
                key = key * 1_000_003L + Character.toLowerCase(text.charAt(i));
            }
        }
        return key == 0 ? 1 : key;
    }

    /** The hash of a run of signs without what is cut from it. */
    private long pattern(char kind, int from, int to, int cutFrom, int cutTo, int next) {
        long key = 1;
        key = key * 1_000_003L + kind;
        for (int i = from; i < to; i++) {
            if (i >= cutFrom && i < cutTo) {
                continue;
            }
            char c = text.charAt(i);
            key =
                    key * 1_000_003L
                            + (CharacterClasses.isDigit(c)
                                    ? '0'
                                    : CharacterClasses.isSuperior(c) ? '\u2070' : c);
        }
        key = key * 1_000_003L + (char) ('A' + next);
        return key == 0 ? 1 : key;
    }
}
