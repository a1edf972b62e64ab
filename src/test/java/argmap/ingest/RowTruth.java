package argmap.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;

/**
 * What each row of a reading is, found by aligning it with the book's truth: by its letters with
 * the headings and paragraphs on one hand and the notes on the other, by its place with the heads
 * and folios.
 */
@NullUnmarked
final class RowTruth {
    /** Rows are compared by this many of their first letters. */
    private static final int PREFIX = 60;

    private static final int GRAM = 5;

    /** A paragraph of fewer letters without a stop behind it may be a heading. */
    private static final int TITLE = 40;

    private static final int LONGEST_TITLE = 60;

    /** Letters by which the opening of a note is known. */
    private static final int SURE = 8;

    private final Lines lines;
    private final Pages pages;
    private final RowFacts facts;
    private final JsonNode truth;
    final RowKind[] kinds;
    final int[] ordinals;
    final int[] noteKinds;
    int unmatched;

    /** Rows that a reader would take for headings though the source has them as paragraphs. */
    final BitSet doubtful = new BitSet();

    /** One stretch of the truth: all body text, or all notes. */
    private static final class Stream {
        final StringBuilder letters = new StringBuilder();
        final List<Integer> starts = new ArrayList<>();
        final List<Integer> kinds = new ArrayList<>();
        final Map<String, List<Integer>> grams = new HashMap<>();
        int expected;

        void add(String text, int kind) {
            starts.add(letters.length());
            kinds.add(kind);
            letters.append(letters(text));
        }

        void index() {
            for (int i = 0; i + GRAM <= letters.length(); i++) {
                grams.computeIfAbsent(letters.substring(i, i + GRAM), g -> new ArrayList<>())
                        .add(i);
            }
        }

        int segment(int at) {
            int low = 0;
            int high = starts.size() - 1;
            while (low < high) {
                int middle = (low + high + 1) / 2;
                if (starts.get(middle) <= at) {
                    low = middle;
                } else {
                    high = middle - 1;
                }
            }
            return low;
        }
    }

    private record Match(Stream stream, int at, double cost) {}

    private final Stream body = new Stream();
    private final Stream notes = new Stream();
    private final List<String> labels = new ArrayList<>();
    private final List<Integer> notePages = new ArrayList<>();

    RowTruth(Lines lines, Pages pages, RowFacts facts, JsonNode truth) {
        this.lines = lines;
        this.pages = pages;
        this.facts = facts;
        this.truth = truth;
        kinds = new RowKind[lines.count()];
        ordinals = new int[lines.count()];
        noteKinds = new int[lines.count()];
        streams();
        align();
        repair();
    }

    /** A text whose rows are known from its setting. */
    interface Labelled {
        void label(Lines lines, RowKind[] kinds, int[] ordinals, int[] noteKinds);
    }

    /** The truth of a text that was set as text. */
    RowTruth(Lines lines, Pages pages, RowFacts facts, Labelled set) {
        this.lines = lines;
        this.pages = pages;
        this.facts = facts;
        this.truth = com.fasterxml.jackson.databind.node.NullNode.getInstance();
        kinds = new RowKind[lines.count()];
        ordinals = new int[lines.count()];
        noteKinds = new int[lines.count()];
        set.label(lines, kinds, ordinals, noteKinds);
        repair();
    }

    /** The truth of some rows of a text, read for themselves. */
    RowTruth(Lines lines, Pages pages, RowFacts facts, RowTruth whole, int first) {
        this.lines = lines;
        this.pages = pages;
        this.facts = facts;
        this.truth = whole.truth;
        kinds = Arrays.copyOfRange(whole.kinds, first, first + lines.count());
        ordinals = Arrays.copyOfRange(whole.ordinals, first, first + lines.count());
        noteKinds = Arrays.copyOfRange(whole.noteKinds, first, first + lines.count());
        doubtful.or(whole.doubtful.get(first, first + lines.count()));
        repair();
    }

    static String letters(String text) {
        StringBuilder out = new StringBuilder();
        String lower =
                text.toLowerCase(Locale.ROOT)
                        .replace("\ufb01", "fi")
                        .replace("\ufb02", "fl")
                        .replace("\ufb00", "ff");
        for (int i = 0; i < lower.length(); i++) {
            if (Character.isLetter(lower.charAt(i))) {
                out.append(lower.charAt(i));
            }
        }
        return out.toString();
    }

    private void streams() {
        int heading = 0;
        JsonNode headings = truth.path("headings");
        JsonNode paragraphs = truth.path("paragraphs");
        for (int p = 0; p <= paragraphs.size(); p++) {
            while (heading < headings.size()
                    && headings.get(heading).path("before_paragraph").asInt() <= p) {
                body.add(headings.get(heading++).path("text").asText(), 1);
            }
            if (p < paragraphs.size()) {
                body.add(paragraphs.get(p).path("text").asText(), 0);
            }
        }
        for (JsonNode note : truth.path("notes")) {
            notes.add(note.path("text").asText(), 2);
            labels.add(note.path("n").asText());
            notePages.add(note.path("page").asInt());
        }
        body.index();
        notes.index();
    }

    private void align() {
        JsonNode printed = truth.path("pages");
        boolean lineNumbers = truth.path("style").path("linenumbers").asBoolean();
        boolean noteHeads = truth.has("noteHeadings");
        for (int row = 0; row < lines.count(); row++) {
            int page = facts.page[row];
            boolean paged = pages.count() == printed.size();
            JsonNode here = paged ? printed.get(page) : null;
            boolean edge =
                    rowsOfWords(pages.first(page), row) < 3
                            || rowsOfWords(row + 1, pages.end(page)) < 3;
            String text = lines.text(row);
            String letters = letters(text);
            if (lines.within(row) && isOnward(row, letters)) {
                continue;
            }
            String folio = here == null ? "" : here.path("folio").asText();
            boolean figures =
                    letters.length() <= 2
                            && text.length() <= 12
                            && text.chars().anyMatch(Character::isDigit);
            boolean opensWords = (facts.flags[row] & RowFacts.WORD_BEHIND) != 0;
            boolean likeFolio = (facts.lone[row] > 0 || figures) && !opensWords;
            if (edge
                    && likeFolio
                    && (here == null ? pages.count() > 1 : !folio.isEmpty())
                    && (folio.isEmpty() || near(text, folio))
                    && !isLoneLabel(row, letters)) {
                kinds[row] = RowKind.FOLIO;
                continue;
            }
            if (lineNumbers
                    && letters.isEmpty()
                    && text.matches("\\d{1,3}")
                    && !isLoneLabel(row, letters)) {
                kinds[row] = RowKind.NOISE;
                continue;
            }
            if (edge
                    && letters.length() >= 3
                    && isHead(letters, here)
                    && !(hasHeading(here) && isExpectedHeading(letters))) {
                kinds[row] = RowKind.HEAD;
                continue;
            }
            if (noteHeads && (facts.flags[row] & RowFacts.NOTES_WORD) != 0) {
                kinds[row] = RowKind.NOTES_HEADING;
                continue;
            }
            match(row, letters);
        }
    }

    /** Rows that hold more than figures, up to three. */
    private int rowsOfWords(int from, int to) {
        int count = 0;
        for (int row = from; row < to && count < 3; row++) {
            count += facts.letters[row] > 1 ? 1 : 0;
        }
        return count;
    }

    /** A number alone above its note. */
    private boolean isLoneLabel(int row, String letters) {
        if (!letters.isEmpty() || row + 1 >= lines.count() || facts.ordinal[row] == 0) {
            return false;
        }
        Match next = best(row + 1, letters(lines.text(row + 1)));
        if (next == null || next.stream() != notes) {
            return false;
        }
        int segment = notes.segment(next.at());
        return next.at() - notes.starts.get(segment) <= 2
                && labels.get(segment).equals(Integer.toString(facts.ordinal[row]));
    }

    private static boolean near(String text, String folio) {
        String digits = text.replaceAll("[^0-9A-Za-z]", "");
        String wanted = folio.replaceAll("[^0-9A-Za-z]", "");
        return digits.length() <= wanted.length() + 2
                && distance(digits, wanted) <= Math.max(1, wanted.length() - 1);
    }

    private boolean isHead(String letters, JsonNode here) {
        if (here != null) {
            String head = letters(here.path("header").asText());
            String folio = letters(here.path("folio").asText());
            return !head.isEmpty()
                    && (isLike(letters, head)
                            || (!folio.isEmpty()
                                    && (isLike(letters, head + folio)
                                            || isLike(letters, folio + head))));
        }
        for (JsonNode head : truth.path("runningHeaders")) {
            if (isLike(letters, letters(head.asText()))) {
                return true;
            }
        }
        return false;
    }

    private boolean hasHeading(JsonNode here) {
        if (here == null) {
            return true;
        }
        for (JsonNode heading : truth.path("headings")) {
            if (heading.path("page").asInt() == here.path("page").asInt()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLike(String letters, String head) {
        int most = Math.max(2, head.length() / 4);
        return Math.abs(letters.length() - head.length()) <= most + 3
                && distance(letters, head) <= most;
    }

    private boolean isExpectedHeading(String letters) {
        int at = body.expected;
        for (int segment = Math.max(0, body.segment(Math.max(0, at - 3)));
                segment < body.starts.size();
                segment++) {
            int start = body.starts.get(segment);
            if (start > at + 12) {
                break;
            }
            if (start >= at - 3 && body.kinds.get(segment) == 1) {
                int end =
                        segment + 1 < body.starts.size()
                                ? body.starts.get(segment + 1)
                                : body.letters.length();
                if (cost(letters, body.letters, start) < .3
                        && letters.length() <= end - start + 8
                        && (truth.path("pages").size() == pages.count()
                                || letters.length() * 5 >= (end - start) * 4)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isOnward(int row, String letters) {
        RowKind before = kinds[row - 1];
        if (!before.isNote() && before != RowKind.NOTE) {
            // A figure amid a line of text is a mark, unless a note begins here.
            Match match = best(row, letters(lines.text().substring(after(row), lines.end(row))));
            boolean note =
                    match != null
                            && match.stream() == notes
                            && match.cost() < .2
                            && isNoteStart(match)
                            && labelFits(row, match);
            if (!note) {
                kinds[row] = before.onward();
                if (match != null) {
                    match.stream().expected = match.at() + letters.length();
                }
                return true;
            }
        }
        return false;
    }

    private int after(int row) {
        NoteLabel label = NoteLabel.at(lines.text(), lines.start(row), lines.end(row));
        return label.isSome() ? label.after() : lines.start(row);
    }

    private boolean isNoteStart(Match match) {
        int segment = notes.segment(match.at() + 2);
        return Math.abs(match.at() - notes.starts.get(segment)) <= 3;
    }

    private boolean labelFits(int row, Match match) {
        int segment = notes.segment(match.at() + 2);
        return labels.get(segment).equals(printed(row));
    }

    private String printed(int row) {
        return facts.ordinal[row] == 0
                ? ""
                : NoteLabel.print(NoteLabel.Kind.values()[facts.kind[row]], facts.ordinal[row]);
    }

    private void match(int row, String letters) {
        if (letters.isEmpty()) {
            if (facts.ordinal[row] > 0 && isLoneLabel(row, letters)) {
                note(row, notes.segment(best(row + 1, letters(lines.text(row + 1))).at()));
            } else {
                kinds[row] = isPrinted(row) ? kinds[row - 1].onward() : RowKind.NOISE;
            }
            return;
        }
        int short1 = letters.length() < SURE ? shortOpening(row) : -1;
        if (short1 >= 0) {
            notes.expected = notes.starts.get(short1) + letters.length();
            note(row, short1);
            return;
        }
        Match match = best(row, letters);
        if (facts.ordinal[row] > 0
                && after(row) > lines.start(row)
                && after(row) < lines.end(row)) {
            // Letters of the label itself, as in "a" or "[Footnote 3:", are none of the note's.
            Match behind = best(row, letters(lines.text().substring(after(row), lines.end(row))));
            if (behind != null
                    && behind.stream() == notes
                    && (match == null || behind.cost() <= match.cost() + .02)) {
                match = behind;
            }
        }
        if (match == null) {
            unmatched++;
            kinds[row] =
                    letters.length() < 6
                            ? RowKind.NOISE
                            : row == 0 ? RowKind.PARAGRAPH : kinds[row - 1].onward();
            if (row > 0
                    && letters.length() >= 6
                    && !kinds[row - 1].isBody()
                    && !kinds[row - 1].isNote()) {
                kinds[row] = body.expected > 0 ? RowKind.PARAGRAPH_GOES_ON : RowKind.PARAGRAPH;
            }
            return;
        }
        Stream stream = match.stream();
        int slack = 3;
        int segment = stream.segment(Math.min(stream.letters.length() - 1, match.at() + slack));
        int start = stream.starts.get(segment);
        boolean opens = Math.abs(match.at() - start) <= slack;
        if (!opens) {
            segment = stream.segment(match.at());
        }
        stream.expected = match.at() + letters.length();
        if (stream == notes) {
            boolean lone = hasOpened(row, segment);
            // A few letters ("1973), pp. 101-130.") may be like the opening of any note.
            boolean sure = letters.length() >= SURE || labels.get(segment).equals(printed(row));
            if (opens && !lone && (sure || row == 0 || !kinds[row - 1].isNote())) {
                note(row, segment);
            } else {
                kinds[row] = RowKind.NOTE_GOES_ON;
            }
        } else if (stream.kinds.get(segment) == 1) {
            kinds[row] = opens ? RowKind.HEADING : RowKind.HEADING_GOES_ON;
        } else {
            kinds[row] = opens ? RowKind.PARAGRAPH : RowKind.PARAGRAPH_GOES_ON;
            int end =
                    segment + 1 < stream.starts.size()
                            ? stream.starts.get(segment + 1)
                            : stream.letters.length();
            String text = lines.text(row);
            boolean open = ".,;:?!".indexOf(text.charAt(text.length() - 1)) < 0;
            boolean title = end - start < TITLE && (open || end - start < 6);
            doubtful.set(row, title && lines.length(row) < LONGEST_TITLE);
        }
    }

    /** Whether a row of figures ("1915), 440.") goes on with the note or paragraph before it. */
    private boolean isPrinted(int row) {
        String text = lines.text(row).replaceAll("[\\s\u2013\u2014-]", "");
        boolean behind =
                row > 0
                        && facts.page[row] == facts.page[row - 1]
                        && (kinds[row - 1].isBody() || kinds[row - 1].isNote());
        if (!behind || text.length() < 3 || text.chars().filter(Character::isDigit).count() < 2) {
            return false;
        }
        return printedText().contains(text) || text.chars().filter(Character::isDigit).count() >= 5;
    }

    private String printedText = "";

    private String printedText() {
        if (printedText.isEmpty()) {
            StringBuilder all = new StringBuilder();
            for (JsonNode paragraph : truth.path("paragraphs")) {
                all.append(paragraph.path("text").asText()).append(' ');
            }
            for (JsonNode note : truth.path("notes")) {
                all.append(note.path("text").asText()).append(' ');
            }
            printedText = all.toString().replaceAll("[\\s\u2013\u2014-]", "") + ' ';
        }
        return printedText;
    }

    /** The note that a row of a number and a few letters ("170 The") opens; -1 for none. */
    private int shortOpening(int row) {
        int from = after(row);
        if (facts.ordinal[row] == 0 || from <= lines.start(row) || from >= lines.end(row)) {
            return -1;
        }
        String opening = letters(lines.text().substring(from, lines.end(row)));
        for (int i = 0; i < labels.size() && opening.length() > 1; i++) {
            if (labels.get(i).equals(printed(row))
                    && notes.letters.indexOf(opening, notes.starts.get(i)) == notes.starts.get(i)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a note has its number, alone or with its first word, on a row just before. */
    private boolean hasOpened(int row, int segment) {
        for (int i = Math.max(0, row - 3); i < row; i++) {
            boolean same = Integer.toString(ordinals[i]).equals(labels.get(segment));
            if (kinds[i] == RowKind.NOTE && same) {
                return true;
            }
        }
        return false;
    }

    private void note(int row, int segment) {
        kinds[row] = RowKind.NOTE;
        NoteLabel label =
                NoteLabel.at(labels.get(segment) + " X", 0, labels.get(segment).length() + 2);
        ordinals[row] = label.ordinal();
        noteKinds[row] = label.kind().ordinal();
    }

    /** The place whose letters are most like the row's; the expected ones win when as good. */
    private Match best(int row, String letters) {
        if (letters.isEmpty()) {
            return null;
        }
        String prefix = letters.substring(0, Math.min(PREFIX, letters.length()));
        Match best = null;
        for (Stream stream : List.of(body, notes)) {
            boolean labelled = stream == notes && facts.ordinal[row] > 0;
            if (prefix.length() < 25 || labelled) {
                continue;
            }
            double least = .15;
            int place = -1;
            for (int shift = -5; shift <= 5; shift++) {
                int at = stream.expected + shift;
                if (at >= 0 && at < stream.letters.length()) {
                    double cost = cost(prefix, stream.letters, at);
                    if (cost < least) {
                        least = cost;
                        place = at;
                    }
                }
            }
            if (place >= 0) {
                return new Match(stream, place, 0);
            }
        }
        for (Stream stream : List.of(body, notes)) {
            for (int at : candidates(stream, prefix, row)) {
                double cost = cost(prefix, stream.letters, at);
                int far = Math.abs(at - stream.expected);
                double fit =
                        cost
                                + (far <= 6 ? 0 : far < 400 ? .04 : .08)
                                + (stream == notes && facts.ordinal[row] == 0 && far > 6 ? .05 : 0);
                if (stream == notes && facts.ordinal[row] > 0) {
                    int segment = notes.segment(Math.min(notes.letters.length() - 1, at + 2));
                    if (Math.abs(notes.starts.get(segment) - at) <= 3
                            && labels.get(segment).equals(printed(row))) {
                        fit -= .08;
                    }
                }
                if (cost < (prefix.length() < 12 ? .3 : .4)
                        && (best == null || fit < best.cost())) {
                    best = new Match(stream, at, fit);
                }
            }
        }
        return best;
    }

    private List<Integer> candidates(Stream stream, String prefix, int row) {
        List<Integer> all = new ArrayList<>();
        if (stream.letters.length() == 0) {
            return all;
        }
        for (int shift = -4; shift <= 4; shift++) {
            int at = stream.expected + shift;
            if (at >= 0 && at < stream.letters.length()) {
                all.add(at);
            }
        }
        int segment =
                stream.segment(Math.min(stream.letters.length() - 1, Math.max(0, stream.expected)));
        for (int next = segment; next <= segment + 2 && next < stream.starts.size(); next++) {
            all.add(stream.starts.get(next));
        }
        if (stream == notes && facts.ordinal[row] > 0) {
            String label = printed(row);
            for (int n = 0; n < labels.size(); n++) {
                if (labels.get(n).equals(label)
                        && (labels.size() < 100 || Math.abs(n - segment) < 40)) {
                    all.add(stream.starts.get(n));
                }
            }
        }
        Map<Integer, Integer> votes = new HashMap<>();
        for (int i = 0; i + GRAM <= prefix.length(); i++) {
            List<Integer> places =
                    stream.grams.getOrDefault(prefix.substring(i, i + GRAM), List.of());
            if (places.size() <= 40) {
                for (int place : places) {
                    votes.merge(place - i, 1, Integer::sum);
                }
            }
        }
        votes.entrySet().stream()
                .sorted(
                        (a, b) ->
                                a.getValue().equals(b.getValue())
                                        ? Integer.compare(a.getKey(), b.getKey())
                                        : Integer.compare(b.getValue(), a.getValue()))
                .limit(4)
                .filter(e -> e.getKey() >= 0)
                .forEach(e -> all.add(e.getKey()));
        return all;
    }

    /** Share of the row's first letters that are not those of the truth from a place on. */
    private static double cost(String prefix, CharSequence letters, int at) {
        int n = prefix.length();
        int m = Math.min(n + 6, letters.length() - at);
        if (m <= 0) {
            return 1;
        }
        int[] row = new int[m + 1];
        for (int j = 0; j <= m; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= n; i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= m; j++) {
                int exchanged =
                        diagonal + (prefix.charAt(i - 1) == letters.charAt(at + j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(exchanged, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        int best = n;
        for (int cost : row) {
            best = Math.min(best, cost);
        }
        return (double) best / n;
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int exchanged = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(exchanged, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }

    /** Makes the kinds a sequence that the reader can have. */
    private void repair() {
        RowState state = RowReader.start();
        for (int row = 0; row < kinds.length; row++) {
            RowKind kind = kinds[row];
            boolean within = lines.within(row);
            if (lines.role(row) == Lines.Role.STRAY) {
                kind = RowKind.NOISE;
                kinds[row] = kind;
            } else if (!within && !facts.possible(row, kind)) {
                // The reader cannot read it so: nothing is to be learned from it.
                doubtful.set(row);
                kind = state.bodyKind > 2 ? RowKind.PARAGRAPH_GOES_ON : RowKind.PARAGRAPH;
                kinds[row] = kind;
            }
            if (!RowReader.allowed(state, kind, within)) {
                kind =
                        within
                                ? kinds[row - 1].onward()
                                : kind == RowKind.HEADING_GOES_ON
                                        ? RowKind.HEADING
                                        : kind == RowKind.NOTE_GOES_ON
                                                ? RowKind.NOISE
                                                : RowKind.PARAGRAPH;
                kinds[row] = kind;
            }
            RowState to = new RowState(state, row, kind, null);
            if (kind.isBody()) {
                to.bodyKind = kind.ordinal() - RowKind.HEADING.ordinal() + 1;
                to.lastBody = row;
            } else if (kind.isNote()) {
                to.lastNote = row;
            }
            state = to;
        }
    }
}
