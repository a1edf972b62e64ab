package argmap.ingest.marks;

/**
 * What speaks for and against a mark at a gap, as numbered features of a log-linear model. Most are
 * yes or no; the others are capped, so that no single sign decides.
 */
final class MarkFeatures {
    static final int BEFORES = 9;
    static final int NEXTS = 6;
    static final int SHAPES = 12;
    static final int EMPTY = 0;

    private static final int BIAS = 0;
    private static final int ATTACH_BEFORE = BIAS + 1;
    private static final int ATTACH_NEXT = ATTACH_BEFORE + MarkCandidate.ATTACHMENTS * BEFORES;
    private static final int BEFORE_NEXT = ATTACH_NEXT + MarkCandidate.ATTACHMENTS * NEXTS;
    private static final int SHAPE_ATTACH = BEFORE_NEXT + BEFORES * NEXTS;
    private static final int BEHIND = SHAPE_ATTACH + SHAPES * MarkCandidate.ATTACHMENTS;
    private static final int QUOTES = BEHIND + 3 * MarkCandidate.ATTACHMENTS;
    private static final int REAL = QUOTES + 4;
    static final int RARITY = REAL;
    private static final int RARE_2 = REAL + 1;
    private static final int RARE_5 = REAL + 2;
    private static final int REST = REAL + 3;
    private static final int STEM = REAL + 4;
    static final int HABIT_ATTACH = REAL + 5;
    static final int HABIT_BEFORE = REAL + 6;
    static final int HABIT_SHAPE = REAL + 7;
    static final int HABIT_BEHIND = REAL + 8;
    private static final int ALIKE = REAL + 9;
    private static final int ALIKE_LOW = REAL + 10;
    private static final int SHARED = REAL + 11;

    /** By what it looks like: bare, raised, in brackets, other. */
    static final int EXACT = REAL + 12;

    /** How many figures more than one the label has. */
    private static final int EXACT_LONGER = EXACT + 4;

    private static final int MISSING = EXACT_LONGER + 1;
    private static final int UNLIKE = MISSING + 1;
    static final int LOST = UNLIKE + 4;
    static final int LOST_MISSING = LOST + 1;
    static final int LOST_HABIT = LOST + 2;
    static final int AMBIGUOUS = LOST + 3;
    private static final int PRINT = LOST + 4;
    static final int HABIT_PRINT = PRINT + MarkPrint.KINDS;
    static final int COUNT = HABIT_PRINT + 1;

    private static final double MOST_RARE = 9;
    private static final double LEAST_ALIKE = -12;
    private static final double MOST_AMBIGUOUS = 4;

    private MarkFeatures() {}

    static int before(String text, int at) {
        if (at < 0) {
            return 8;
        }
        char c = text.charAt(at);
        if (CharacterClasses.isStop(c)) {
            return 0;
        } else if (c == ',') {
            return 1;
        } else if (c == ';' || c == ':') {
            return 2;
        } else if (CharacterClasses.isQuote(c)) {
            return 3;
        } else if (c == ')' || c == ']') {
            return 4;
        } else if (CharacterClasses.isLetter(c)) {
            return 5;
        } else if (CharacterClasses.isDigit(c)) {
            return 6;
        } else if (CharacterClasses.isDash(c)) {
            return 7;
        }
        return 8;
    }

    /** What a mark looks like: of figures, of signs, of letters, in brackets, raised. */
    static int shape(String text, int start, int end) {
        if (start == end) {
            return EMPTY;
        }
        int digits = 0;
        int letters = 0;
        int signs = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (CharacterClasses.isSuperior(c)) {
                return 1;
            }
            digits += CharacterClasses.isDigit(c) ? 1 : 0;
            letters += CharacterClasses.isLetter(c) ? 1 : 0;
            signs += CharacterClasses.isAlnum(c) ? 0 : 1;
        }
        boolean opens = "([{".indexOf(text.charAt(start)) >= 0;
        boolean closes = ")]}".indexOf(text.charAt(end - 1)) >= 0;
        if (end - start > 1 && (opens || closes)) {
            return opens && closes ? text.charAt(start) == '(' ? 2 : 11 : 3;
        }
        if (signs == 0) {
            return letters == 0 ? 4 : digits > 0 ? 5 : letters == 1 ? 6 : 7;
        }
        return digits + letters > 0 ? 8 : signs == 1 ? 9 : 10;
    }

    /** How rare a pattern is in its book, in nats; a pattern of nothing is not rare. */
    static double rarity(BookSigns signs, MarkCandidate c) {
        double whole = signs.rarity(c.whole(), 1);
        double rest = c.rest() == 0 ? 0 : signs.rarity(c.rest(), c.rest() == c.whole() ? 1 : 0);
        return whole - rest;
    }

    /** Writes the features of a candidate by itself into {@code out}; how many. */
    static int context(
            MarkCandidate c, BookSigns signs, MarkHabits habits, int[] at, double[] value) {
        int n = 0;
        n = put(BIAS, 1, at, value, n);
        n = put(ATTACH_BEFORE + c.attach() * BEFORES + c.before(), 1, at, value, n);
        n = put(ATTACH_NEXT + c.attach() * NEXTS + c.next(), 1, at, value, n);
        n = put(BEFORE_NEXT + c.before() * NEXTS + c.next(), 1, at, value, n);
        n = put(SHAPE_ATTACH + c.shape() * MarkCandidate.ATTACHMENTS + c.attach(), 1, at, value, n);
        n = put(BEHIND + c.behind() * MarkCandidate.ATTACHMENTS + c.attach(), 1, at, value, n);
        n = put(QUOTES + c.quotes(), 1, at, value, n);
        double rare = Math.max(-3, Math.min(MOST_RARE, rarity(signs, c)));
        n = put(RARITY, rare, at, value, n);
        n = put(RARE_2, Math.max(0, rare - 2), at, value, n);
        n = put(RARE_5, Math.max(0, rare - 5), at, value, n);
        double rest =
                c.rest() == 0
                        ? 0
                        : Math.min(
                                MOST_RARE, signs.rarity(c.rest(), c.rest() == c.whole() ? 1 : 0));
        n = put(REST, rest, at, value, n);
        if (c.stem() > 0) {
            n = put(STEM, Math.min(4, c.stem()), at, value, n);
        }
        n = put(HABIT_ATTACH, habits.attach(c.attach()), at, value, n);
        n = put(HABIT_BEFORE, habits.before(c.before()), at, value, n);
        n = put(HABIT_SHAPE, habits.shape(c.shape()), at, value, n);
        n = put(HABIT_BEHIND, habits.behind(c.behind()), at, value, n);
        if (c.print() > 0) {
            n = put(PRINT + c.print(), 1, at, value, n);
            n = put(HABIT_PRINT, habits.print(c.print()), at, value, n);
        }
        return n;
    }

    /** The features of a candidate as the mark of one note. */
    static int pair(
            MarkCandidate c,
            CalledNote note,
            double alike,
            double ambiguous,
            double shared,
            int[] at,
            double[] value) {
        int n = 0;
        if (!c.isEmpty()) {
            int look = look(c.shape());
            if (alike == 0) {
                int longer = Math.min(4, note.label().length()) - 1;
                n = put(EXACT + look, 1, at, value, n);
                n = put(EXACT_LONGER, longer, at, value, n);
                n = put(AMBIGUOUS, Math.min(MOST_AMBIGUOUS, ambiguous), at, value, n);
            } else {
                double capped = Math.max(LEAST_ALIKE, alike);
                n = put(ALIKE, capped, at, value, n);
                n = put(ALIKE_LOW, Math.min(0, capped + 5), at, value, n);
                n = put(UNLIKE + look, 1, at, value, n);
            }
        }
        if (shared > 0) {
            n = put(SHARED, Math.min(3, shared), at, value, n);
        }
        if (note.missing()) {
            n = put(MISSING, 1, at, value, n);
        }
        return n;
    }

    /** What is expected before anything is learned; what the data do not speak of stays so. */
    static double[] prior() {
        double[] weights = new double[COUNT];
        weights[BIAS] = -4;
        weights[RARITY] = 0.8;
        weights[ALIKE] = 0.4;
        for (int look = 0; look < 4; look++) {
            weights[EXACT + look] = look == 1 || look == 2 ? 3 : 2;
        }
        weights[EXACT_LONGER] = 1;
        weights[UNLIKE + 1] = -2;
        weights[UNLIKE + 2] = -1;
        weights[HABIT_ATTACH] = 0.3;
        weights[HABIT_BEFORE] = 0.3;
        weights[HABIT_SHAPE] = 0.5;
        weights[HABIT_BEHIND] = 0.5;
        weights[HABIT_PRINT] = 0.5;
        // A number with a point behind it counts paragraphs or the items of a list.
        weights[BEHIND + MarkCandidate.ATTACHMENTS + MarkCandidate.STANDING] = -2;
        weights[BEHIND + MarkCandidate.ATTACHMENTS + MarkCandidate.LEADING] = -3;
        weights[AMBIGUOUS] = -0.5;
        weights[LOST] = -2;
        weights[LOST_HABIT] = 0.2;
        return weights;
    }

    private static int look(int shape) {
        return switch (shape) {
            case 4 -> 0;
            case 1 -> 1;
            case 2, 3, 11 -> 2;
            default -> 3;
        };
    }

    static int lost(CalledNote note, MarkHabits habits, int[] at, double[] value) {
        if (note.missing()) {
            return put(LOST_MISSING, 1, at, value, 0);
        }
        int n = put(LOST, 1, at, value, 0);
        return put(LOST_HABIT, habits.lost(), at, value, n);
    }

    private static int put(int feature, double v, int[] at, double[] value, int n) {
        at[n] = feature;
        value[n] = v;
        return n + 1;
    }
}
