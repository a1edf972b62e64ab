package argmap.ingest;

import argmap.text.Roman;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * What can be seen of each row without knowing what it is: width, spacing, first and last
 * characters, label, repetition. Small numbers in arrays, a few bytes a row.
 */
final class RowFacts {
    /** The texture of a text without pages, as people have typed or saved it. */
    private static final int TRANSCRIBED = 4;

    /**
     * Numbers of notes that are told apart; a larger one, of a row of signs, counts as the last.
     */
    private static final int NUMBERS = 2000;

    /** A printed line is no longer; a row that is holds a paragraph or a torn piece of one. */
    private static final int LONGEST_PRINTED = 130;

    /** Rows over which the width of a full line is taken to be the same. */
    private static final int STRETCH = 300;

    /** Words of a row, counted in steps. */
    private static final double[] WORDS = {2, 3, 5, 8, 13, 21};

    /** Characters of a row, counted in steps. */
    private static final double[] LENGTHS = {15, 40, 80, 130, 300, 800};

    /** How much a row's words are like those of citations, counted in steps. */
    private static final double[] CITES = {-.6, -.2, .3, .8, 1.5, 2.5};

    /** Numbers in order for each block of the text, in steps. */
    private static final double[] LABEL_SHARES = {.08, .3, .7};

    /** Numbers in order that are called in the text, of all such numbers, in steps. */
    private static final double[] MARKED_SHARES = {.2, .7};

    /** Widths in full lines, counted in steps. */
    private static final double[] WIDTHS = {.2, .4, .6, .8, .93, .98, 1.04, 1.12};

    /** Rows that begin with a star, in brackets or against a word, that show notes with signs. */
    private static final int FEWEST_STARS = 3;

    private static final Set<String> NOTES =
            Set.of(
                    ("notes note footnotes endnotes anmerkungen fu\u00dfnoten fussnoten "
                                    + "notas anm notesandreferences notestochapter notesettreferences noten references")
                            .split(" ", -1));

    private static final Set<String> DIVISIONS =
            Set.of(
                    ("chapter part book section appendix kapitel teil abschnitt buch chapitre "
                                    + "partie livre cap\u00edtulo capitolo parte introduction preface conclusion summary einleitung vorwort")
                            .split(" ", -1));

    private final Lines lines;
    private final String text;
    final int count;

    /** 0 plain, 1 with blank lines, 2 with its indents, 3 run on, 4 without pages. */
    int texture;

    /** Whether any two labels follow one another, or a sign that begins every page stands often. */
    boolean numbered;

    /** Not null behind {@link #chains}. */
    private DoubtlessNotes doubtless;

    /** Without pages, places and torn words, as a hand that types leaves it. */
    private boolean typed;

    /** How many words hold a sign or figure amid letters: 0 hardly any to 3 most of a worn scan. */
    int wear;

    /** How many of the text's blocks begin with a number in order: 0 hardly any to 3 most. */
    int labelShare;

    /** How many numbers in order at beginnings of rows stand in the text before: 0 unknown to 3. */
    int markedShare;

    /** How common empty lines are: 0 hardly any to 3 most rows. */
    int gapRate;

    final byte[] opens;
    final byte[] ends;
    final byte[] wide;
    final int[] width;
    private final int[] printed;
    final int[] measure;
    final byte[] long_;
    final byte[] cites;
    final byte[] digits;
    final byte[] capitals;
    final byte[] words;
    final byte[] shape;
    final byte[] kind;
    final short[] ordinal;

    /** The first row from each one on that begins with a label; {@link #count} for none. */
    final int[] nextLabel;

    final byte[] chainBefore;
    final byte[] chainAfter;
    final byte[] marked;
    final byte[] lone;
    final byte[] repeated;
    final byte[] letters;
    final int[] page;
    final byte[] flags;

    /** The number of a section that a row begins with, in steps of {@link SectionNumbers}. */
    final byte[] section;

    /** Of a heading that the file names, as {@link argmap.text.Geometry.Type#level}; else 0. */
    final byte[] named;

    /**
     * How each page ends and the next begins: 1 where its last row ends a sentence, and 2 where the
     * next page's first goes on with one. Both together, and the text broke off above its notes.
     */
    final byte[] tail;

    static final int TITLE = 1;
    static final int NOTES_WORD = 2;
    static final int RULE = 4;
    static final int DIVISION = 8;
    static final int NUMERAL = 16;
    static final int WORD_BEHIND = 32;

    /**
     * How often the first number of a page's rows is 1: 0 unknown, 1 seldom, 2 at times, 3 mostly.
     */
    int pageHabit;

    RowFacts(Lines lines, Pages pages) {
        this.lines = lines;
        this.text = lines.text();
        this.count = lines.count();
        opens = new byte[count];
        ends = new byte[count];
        wide = new byte[count];
        width = new int[count];
        printed = new int[count];
        measure = new int[count];
        long_ = new byte[count];
        cites = new byte[count];
        digits = new byte[count];
        capitals = new byte[count];
        words = new byte[count];
        shape = new byte[count];
        kind = new byte[count];
        ordinal = new short[count];
        nextLabel = new int[count + 1];
        chainBefore = new byte[count];
        chainAfter = new byte[count];
        marked = new byte[count];
        lone = new byte[count];
        repeated = new byte[count];
        letters = new byte[count];
        page = new int[count];
        flags = new byte[count];
        named = new byte[count];
        lines.source()
                .geometry()
                .ifPresent(
                        geometry -> {
                            for (int i = 0; i < count; i++) {
                                named[i] = (byte) geometry.typeAt(lines.start(i)).level();
                            }
                        });
        texture();
        measureOfRunOn = runOn() ? RunOnMeasure.of(lines) : 0;
        for (int p = 0; p < pages.count(); p++) {
            Arrays.fill(page, pages.first(p), pages.end(p), p);
        }
        for (int i = 0; i < count; i++) {
            row(i);
        }
        printedWidths();
        measures();
        for (int i = 0; i < count; i++) {
            wide[i] = step((double) printed[i] / measure[i], WIDTHS);
        }
        tail = new byte[pages.count()];
        for (int p = 0; p + 1 < tail.length; p++) {
            int last = edge(pages.end(p) - 1, pages.first(p), -1);
            int next = edge(pages.first(p + 1), pages.end(p + 1) - 1, 1);
            tail[p] =
                    (byte)
                            ((ends[last] == 0 || ends[last] == 5 ? 1 : 0)
                                    + (opens[next] == 0 ? 2 : 0));
        }
        wear = Wear.of(text);
        typed =
                texture == TRANSCRIBED
                        && lines.source().geometry().isEmpty()
                        && (wear == 0 || Wear.ofTyped(text) == 0);
        chains();
        CalledNumbers.mark(this, lines);
        shares();
        section = SectionNumbers.of(lines);
        RepeatedRows.mark(this, lines, pages);
    }

    /** Whether somebody typed the text: it has no pages, and no word in it is torn. */
    boolean isTranscription() {
        return typed;
    }

    /** Whether the text's notes are all of one shape that no list's numbers have. */
    boolean isBeyondDoubt() {
        return doubtless.isAll();
    }

    /** A row with words in it is never taken for dirt, nor a long one for a head or a folio. */
    boolean possible(int row, RowKind kind) {
        int length = lines.length(row);
        if (lines.role(row) == Lines.Role.STRAY) {
            return kind == RowKind.NOISE;
        }
        if (named[row] != 0) {
            return kind == (named[row] > 0 ? RowKind.HEADING : RowKind.HEADING_GOES_ON);
        }
        if (!doubtless.allows(row, kind)) {
            return false;
        }
        return switch (kind) {
            case NOISE -> !opensNote(row) && (length < 14 || (letters[row] < 3 && length < 40));
            case FOLIO -> length < 16 && !opensNote(row);
            // A running head comes back, or stands beside a number; in a worn text it may not show.
            case HEAD ->
                    length < LONGEST_PRINTED
                            && (repeated[row] > 1
                                    || lines.role(row) == Lines.Role.HEAD
                                    || (length < 60 && (digits[row] > 0 || wear > 1)));
            case HEADING, HEADING_GOES_ON -> length < 200;
            case NOTES_HEADING -> length < 60;
            default -> true;
        };
    }

    /** Whether "[Footnote 2]" at a row's beginning is a mark: the sentence goes on around it. */
    private boolean isNamedMark(NoteLabel label, int i) {
        return NoteLabel.isNamedMark(text, label, lines.end(i))
                && i > 0
                && lines.gap(i) == 0
                && !lines.within(i);
    }

    /** Whether a number of a row may be a note's, as this text sets its notes. */
    boolean mayBeNote(int row) {
        boolean sign = kind[row] == NoteLabel.Kind.SIGN.ordinal() && ordinal[row] > 0;
        return doubtless.allowsNumber(row) || sign;
    }

    /** A number that has its neighbours, with a word behind it: neither dirt nor a folio. */
    private boolean opensNote(int row) {
        return chainBefore[row] + chainAfter[row] > 0 && (flags[row] & WORD_BEHIND) != 0;
    }

    /**
     * How full the last printed line of a run-on row is, in steps: 0 unknown, 1 hardly, 4 full, 5 a
     * row that is one full line. Line-end hyphens left in the text mark where printed lines ended.
     */
    int fill(int row) {
        int hyphen = measureOfRunOn == 0 ? -1 : RunOnMeasure.lastHyphen(lines, row);
        if (measureOfRunOn > 0 && lines.length(row) < LONGEST_PRINTED) {
            double rows = (double) width[row] / measureOfRunOn;
            if (rows > .93 && rows < 1.07) {
                return 5;
            }
        }
        if (hyphen < 0) {
            return 0;
        }
        double rows = (double) TypeWidth.of(text, hyphen, lines.end(row)) / measureOfRunOn;
        if (rows > 6) {
            return 0;
        }
        double fill = rows - Math.floor(rows);
        return fill < .05 && rows > .5 ? 0 : fill < .4 ? 1 : fill < .75 ? 2 : fill < .92 ? 3 : 4;
    }

    private void texture() {
        long characters = 0;
        long longCharacters = 0;
        int gaps = 0;
        int indented = 0;
        for (int i = 0; i < count; i++) {
            int length = lines.length(i);
            characters += length;
            longCharacters += length > LONGEST_PRINTED ? length : 0;
            gaps += lines.gap(i) > 0 ? 1 : 0;
            indented += lines.indent(i) > 0 ? 1 : 0;
        }
        double rate = count == 0 ? 0 : (double) gaps / count;
        gapRate = rate < .02 ? 0 : rate < .12 ? 1 : rate < .5 ? 2 : 3;
        boolean indents = indented * 40 > count;
        texture =
                longCharacters * 4 >= characters
                        ? 3
                        : !lines.hasFeeds() ? 4 : indents ? 2 : gapRate == 0 ? 0 : 1;
    }

    /** The width of a printed line of a run-on text; 0 where nothing tells. */
    private int measureOfRunOn;

    boolean runOn() {
        return texture == 3;
    }

    private void row(int i) {
        int start = lines.start(i);
        int end = lines.end(i);
        NoteLabel label = NoteLabel.at(text, start, end);
        if (isNamedMark(label, i)) {
            label = NoteLabel.NONE;
        }
        shape[i] = (byte) label.shape().ordinal();
        kind[i] = (byte) label.kind().ordinal();
        ordinal[i] = (short) Math.min(label.ordinal(), NUMBERS - 1);
        opens[i] = (byte) RowEdges.opens(text, start, end);
        ends[i] = (byte) RowEdges.ends(text, start, end);
        width[i] = TypeWidth.of(text, start, end);
        wording(i, start, end, label);
        cites[i] = step(LineEvidence.wording(lines, i), CITES);
        lone[i] = (byte) lone(i);
    }

    /** Whether three characters stand there that may be a word. */
    private boolean opensWord(int from, int end) {
        return from + 3 <= end
                && Character.isLetter(text.charAt(from))
                && Character.isLetter(text.charAt(from + 2));
    }

    /** How many of some rising bounds a number reaches. */
    private static byte step(double number, double[] bounds) {
        byte step = 0;
        while (step < bounds.length && number >= bounds[step]) {
            step++;
        }
        return step;
    }

    private void wording(int i, int start, int end, NoteLabel label) {
        int from = label.isSome() ? label.after() : start;
        int stop = Math.min(end, start + 400);
        int upper = 0;
        int lower = 0;
        int count = 0;
        int letterCount = 0;
        int capitalLetters = 0;
        int figure = 0;
        boolean inWord = false;
        int wordStart = 0;
        for (int k = start; k <= stop; k++) {
            char c = k < stop ? text.charAt(k) : ' ';
            boolean letter = Character.isLetter(c);
            figure += Letters.isDigit(c) ? 1 : 0;
            letterCount += letter ? 1 : 0;
            capitalLetters += letter && Character.isUpperCase(c) ? 1 : 0;
            if (letter && !inWord) {
                wordStart = k;
            } else if (!letter && inWord && c != '\'' && c != '\u2019') {
                if (wordStart >= from) {
                    count++;
                    if (Character.isUpperCase(text.charAt(wordStart))) {
                        upper++;
                    } else if (k - wordStart > 3) {
                        lower++;
                    }
                }
            }
            inWord = letter || (inWord && (c == '\'' || c == '\u2019'));
        }
        int length = stop - start;
        words[i] = step(count, WORDS);
        boolean all = letterCount > 2 && capitalLetters * 10 >= letterCount * 8;
        capitals[i] =
                (byte)
                        (all
                                ? 5
                                : upper == 0
                                        ? 0
                                        : lower == 0
                                                ? 4
                                                : upper >= 2 * lower ? 3 : upper >= lower ? 2 : 1);
        letters[i] =
                (byte)
                        (letterCount == 0
                                ? 0
                                : letterCount < 4 ? 1 : letterCount * 2 < length ? 2 : 3);
        digits[i] =
                (byte)
                        (figure == 0
                                ? 0
                                : figure * 40 < length
                                        ? 1
                                        : figure * 15 < length ? 2 : figure * 6 < length ? 3 : 4);
        int full = lines.length(i);
        long_[i] = step(full, LENGTHS);
        int flag = label.isSome() && opensWord(label.after(), end) ? WORD_BEHIND : 0;
        if (letterCount == 0 && length > 4 && figure == 0) {
            flag |= RULE;
        }
        if (count > 0 && count <= 4 && length < 40) {
            String key = Fuzzy.key(text, start, end);
            flag |= NOTES.contains(key) ? NOTES_WORD : 0;
        }
        if (count > 0 && length < 120) {
            int token = Letters.tokenEnd(text, start, end);
            String first = text.substring(start, token).toLowerCase(Locale.ROOT);
            String bare =
                    first.endsWith(".") || first.endsWith(":")
                            ? first.substring(0, first.length() - 1)
                            : first;
            flag |= DIVISIONS.contains(bare) ? DIVISION : 0;
            boolean roman =
                    Character.isUpperCase(text.charAt(start))
                            && bare.length() < 8
                            && Roman.value(bare) > 0;
            flag |= roman && (count <= 1 || !bare.equals(first)) ? NUMERAL : 0;
        }
        flags[i] = (byte) flag;
    }

    /**
     * Number alone on its row: 0 no, 1 figures, 2 bracketed or between dashes, 3 roman, 4 like a
     * number.
     */
    private int lone(int i) {
        if (lines.within(i) || (i + 1 < count && lines.within(i + 1)) || lines.length(i) > 13) {
            return 0;
        }
        argmap.text.Span token = FolioReading.alone(text, lines.start(i), lines.end(i));
        if (token.isEmpty()) {
            return 0;
        }
        boolean figures = true;
        for (int k = token.start(); k < token.end(); k++) {
            figures &= Letters.isDigit(text.charAt(k));
        }
        boolean about = token.start() > lines.start(i) && token.end() < lines.end(i);
        if (figures) {
            return about ? 2 : 1;
        }
        return Roman.value(text.substring(token.start(), token.end())) > 0 ? 3 : 4;
    }

    /** The outermost row of a page that is neither head nor folio by its looks. */
    private int edge(int from, int to, int way) {
        int row = from;
        while (row != to
                && (lines.role(row) == Lines.Role.HEAD
                        || lines.role(row) == Lines.Role.FOLIO
                        || lone[row] > 0)) {
            row += way;
        }
        return row;
    }

    /** The width of the printed line that each row is part of. */
    private void printedWidths() {
        for (int from = 0; from < count; ) {
            int to = from + 1;
            long all = width[from];
            while (to < count && lines.within(to)) {
                all += width[to++] + 250;
            }
            Arrays.fill(printed, from, to, (int) Math.min(Integer.MAX_VALUE, all));
            from = to;
        }
    }

    private void measures() {
        for (int from = 0; from < count; from += STRETCH) {
            int low = Math.max(0, from - STRETCH / 2);
            int high = Math.min(count, from + STRETCH + STRETCH / 2);
            int[] sorted = new int[high - low];
            int n = 0;
            for (int i = low; i < high; i++) {
                if (!lines.within(i)) {
                    sorted[n++] = printed[i];
                }
            }
            Arrays.fill(measure, from, Math.min(count, from + STRETCH), mode(sorted, n));
        }
    }

    /** The centre of the narrowest band that holds a third of all lines: justified lines crowd. */
    private static int mode(int[] widths, int n) {
        int[] sorted = Arrays.copyOf(widths, n);
        Arrays.sort(sorted);
        int third = Math.max(1, n / 3);
        int best = n == 0 ? 1 : sorted[n - 1];
        double narrowest = Double.MAX_VALUE;
        for (int i = n / 5; i + third < n; i++) {
            double band = (double) (sorted[i + third] - sorted[i]) / Math.max(1, sorted[i + third]);
            if (sorted[i] > 0 && band < narrowest) {
                narrowest = band;
                best = sorted[i + third / 2];
            }
        }
        return Math.max(1, best);
    }

    /**
     * How long ago, and in which shape, the number before this label was seen; and the one behind.
     */
    private void chains() {
        int[][] seen = new int[4][NUMBERS];
        for (int[] row : seen) {
            Arrays.fill(row, -1);
        }
        for (int i = 0; i < count; i++) {
            if (ordinal[i] > 0) {
                int k = kind[i];
                chainBefore[i] = (byte) near(seen[k][ordinal[i] - 1], i);
                seen[k][ordinal[i]] = i;
            }
        }
        for (int[] row : seen) {
            Arrays.fill(row, -1);
        }
        for (int i = count - 1; i >= 0; i--) {
            if (ordinal[i] > 0) {
                int k = kind[i];
                chainAfter[i] =
                        (byte) near(ordinal[i] + 1 < NUMBERS ? seen[k][ordinal[i] + 1] : -1, i);
                seen[k][ordinal[i]] = i;
            }
        }
        nextLabel[count] = count;
        for (int i = count - 1; i >= 0; i--) {
            nextLabel[i] = ordinal[i] > 0 ? i : nextLabel[i + 1];
        }
        int stars = 0;
        doubtless = DoubtlessNotes.of(lines, this, isTranscription());
        for (int i = 0; i < count && !numbered; i++) {
            boolean bare = shape[i] == NoteLabel.Shape.BARE.ordinal();
            stars += kind[i] == NoteLabel.Kind.SIGN.ordinal() && ordinal[i] == 1 && !bare ? 1 : 0;
            numbered = chainAfter[i] > 0 || stars >= FEWEST_STARS;
        }
        int[] starts = new int[2];
        int last = -1;
        for (int i = 0; i < count; i++) {
            if (ordinal[i] > 0 && page[i] != last && chainBefore[i] + chainAfter[i] > 0) {
                last = page[i];
                starts[ordinal[i] == 1 ? 1 : 0]++;
            }
        }
        int all = starts[0] + starts[1];
        pageHabit = all < 3 ? 0 : starts[1] * 5 < all ? 1 : starts[1] * 2 < all ? 2 : 3;
    }

    private int near(int other, int row) {
        if (other < 0) {
            return 0;
        }
        int apart = Math.abs(other - row);
        boolean same = shape[other] == shape[row];
        return apart > 500 ? 0 : !same ? 1 : apart > 60 ? 2 : 3;
    }

    private void shares() {
        int blocks = 0;
        int labels = 0;
        int called = 0;
        for (int i = 0; i < count; i++) {
            blocks += i == 0 || lines.gap(i) > 0 || gapRate == 0 ? 1 : 0;
            if (chainBefore[i] + chainAfter[i] > 0) {
                labels++;
                called += marked[i] > 1 ? 1 : 0;
            }
        }
        labelShare = step((double) labels / Math.max(1, blocks), LABEL_SHARES);
        // In a worn text the marks are there and not legible.
        markedShare =
                labels < 2 || wear > 0 ? 0 : 1 + step((double) called / labels, MARKED_SHARES);
    }
}
