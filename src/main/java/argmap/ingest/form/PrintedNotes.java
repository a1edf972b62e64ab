package argmap.ingest.form;

import argmap.ingest.form.PageLines.Line;
import argmap.ingest.form.PageLines.Piece;
import argmap.text.Geometry.Box;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The notes of printed pages: small type at a page's foot, or a list under a heading. */
final class PrintedNotes {
    private static final Pattern LABEL =
            Pattern.compile(
                    "^\\s*([\\[(]?)(\\d{1,4}|[*†‡§‖¶#]{1,4}|[a-z](?=[\\]).]))([\\])]?\\.?)(\\s|(?=\\p{Lu}))");

    private static final Pattern NOTES_HEADING =
            Pattern.compile(
                    "(?i)\\s*(?:end|foot)?notes?\\s*|anmerkungen|fu(?:ß|ss)noten|notas|note");

    /** Signs in the order in which printers take them; the last two come in either. */
    private static final String SIGNS = "*†‡§‖¶";

    private static final String RAISED = "raised";

    /** Notes that make a habit; a label set otherwise than all but one in so many is none. */
    private static final int FEW = 4;

    private final PageMeasures book;
    private final Set<Line> furniture;
    private final Map<Integer, List<Line>> noteLines = new HashMap<>();
    private final List<NoteText> notes = new ArrayList<>();
    private final Set<Line> inNotes = new HashSet<>();
    private double lastNoteSize;
    private boolean listOpen;
    private boolean raisedLabels;

    /** How many notes have begun with a label set so: what stands before and behind it. */
    private final Map<String, Integer> setting = new HashMap<>();

    /**
     * A note being put together.
     *
     * <p>{@code listed} is where it stands in a list and not on its mark's page.
     */
    static final class NoteText {
        final String key;
        final String label;
        final int page;
        final boolean listed;
        final StringBuilder words = new StringBuilder();

        /** Of each of its lines. */
        final List<Box> boxes = new ArrayList<>();

        private int ended;
        boolean marked;

        NoteText(String key, String label, int page, boolean listed) {
            this.key = key;
            this.label = label;
            this.page = page;
            this.listed = listed;
        }

        void add(String more, Box box) {
            if (boxes.size() == ended) {
                boxes.add(box);
            }
            words.append(more);
        }

        void endLine() {
            words.append('\n');
            ended = boxes.size();
        }
    }

    private PrintedNotes(PageMeasures book, Set<Line> furniture) {
        this.book = book;
        this.furniture = furniture;
    }

    /**
     * Finds the notes; their lines are put among those that are no text.
     *
     * @param furniture lines that are no text
     */
    static PrintedNotes of(PageMeasures book, Set<Line> furniture) {
        PrintedNotes found = new PrintedNotes(book, furniture);
        found.notes();
        return found;
    }

    List<NoteText> all() {
        return notes;
    }

    boolean holds(Line line) {
        return inNotes.contains(line);
    }

    private void notes() {
        boolean list = false;
        for (int i = 0; i < book.pages.size(); i++) {
            List<Line> text =
                    book.pages.get(i).lines().stream().filter(l -> !furniture.contains(l)).toList();
            int from = 0;
            if (!list) {
                from = footStart(text, i);
                for (int k = 0; k < from; k++) {
                    if (isNotesHeading(text, k)) {
                        list = true;
                        from = k + 1;
                        furniture.add(text.get(k));
                    }
                }
            }
            if (list) {
                // A list of notes ends where a heading of the text begins.
                int end = from;
                while (end < text.size() && !endsList(text, end)) {
                    end++;
                }
                take(text.subList(from, end), i, true);
                list = end == text.size();
                if (!list) {
                    int foot = Math.max(end, footStart(text, i));
                    take(text.subList(foot, text.size()), i, false);
                }
                continue;
            }
            double gutter = book.pages.get(i).gutter();
            if (gutter < 0) {
                take(text.subList(from, text.size()), i, false);
                continue;
            }
            // Each column has its own notes at its foot.
            for (boolean left : new boolean[] {true, false}) {
                List<Line> column =
                        text.stream()
                                .filter(l -> left ? l.right() <= gutter : l.left() >= gutter)
                                .toList();
                take(column.subList(footStart(column, i), column.size()), i, false);
            }
        }
    }

    private boolean isNotesHeading(List<Line> text, int at) {
        return NOTES_HEADING.matcher(text.get(at).text()).matches()
                && at + 1 < text.size()
                && startsNote(text.get(at + 1));
    }

    private boolean endsList(List<Line> text, int at) {
        Line line = text.get(at);
        boolean large =
                line.size() > PageMeasures.HEADING_SIZE * book.body
                        || line.size() > 1.2 * noteSize();
        return large && !startsNote(line) && !NOTES_HEADING.matcher(line.text()).matches();
    }

    private double noteSize() {
        return lastNoteSize == 0 ? book.body : lastNoteSize;
    }

    /** Where the small type at a page's foot begins; the number of lines where there is none. */
    private int footStart(List<Line> text, int page) {
        List<Line> byPlace = new ArrayList<>(text);
        int from = byPlace.size();
        while (from > 0 && byPlace.get(from - 1).size() < PageMeasures.NOTE_SIZE * book.body) {
            from--;
        }
        // Small type above the first label goes on with the last page's note, or is no note.
        int first = from;
        while (first < byPlace.size() && !startsNote(byPlace.get(first))) {
            first++;
        }
        if (first == byPlace.size()) {
            boolean goesOn = from > 0 && page > 0 && noteLines.containsKey(page - 1);
            return goesOn && from < byPlace.size() && !PageMeasures.endsSentence(lastNote())
                    ? from
                    : byPlace.size();
        }
        boolean goesOn = noteLines.containsKey(page - 1) && !PageMeasures.endsSentence(lastNote());
        if (first > from && !goesOn) {
            return first;
        }
        return from;
    }

    private String lastNote() {
        return notes.isEmpty() ? "" : notes.get(notes.size() - 1).words.toString();
    }

    private boolean startsNote(Line line) {
        return raisedLabel(line.pieces().get(0)) || LABEL.matcher(line.text()).find();
    }

    static boolean raisedLabel(Piece piece) {
        return piece.raised()
                && piece.text().strip().matches("[\\[(]?(\\d{1,4}|[*†‡§‖¶#]{1,4}|[a-z])[\\])]?");
    }

    private void take(List<Line> lines, int page, boolean inList) {
        if (lines.isEmpty()) {
            return;
        }
        noteLines.put(page, lines);
        furniture.addAll(lines);
        inNotes.addAll(lines);
        lastNoteSize = lines.get(0).size();
        listOpen = inList;
        double left = lines.stream().mapToDouble(Line::left).min().orElse(0);
        for (Line line : lines) {
            line(line, page, inList, left);
        }
    }

    private void line(Line line, int page, boolean inList, double left) {
        List<Piece> pieces = line.pieces();
        int from = 0;
        String rest = null;
        Piece first = pieces.get(0);
        Matcher printed = LABEL.matcher(line.text() + " ");
        if (raisedLabel(first) && pieces.size() > 1) {
            raisedLabels = true;
            setting.merge(RAISED, 1, Integer::sum);
            open(first.text(), page);
            from = 1;
        } else if (printed.find()
                && (raisedLabel(first)
                        || isUsual(printed.group(1) + printed.group(3))
                        || isDue(printed.group(2)))
                && follows(printed.group(2), page, line, left, inList)) {
            setting.merge(printed.group(1) + printed.group(3), 1, Integer::sum);
            open(printed.group(2), page);
            rest = (line.text() + " ").substring(printed.end());
        }
        if (notes.isEmpty()) {
            return;
        }
        if (rest != null) {
            raisedLabels = false;
        }
        if (rest != null || !raisedLabels) {
            addWords(rest == null ? line.text() : rest, line.box());
            notes.get(notes.size() - 1).endLine();
            return;
        }
        for (int i = from; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (i > 0
                    && raisedLabel(piece)
                    && isNext(PageMeasures.bare(piece.text()))
                    && (piece.gap() > 0.8 || PageMeasures.endsSentence(lastNote()))) {
                open(piece.text(), page);
            } else {
                notes.get(notes.size() - 1).add(piece.text(), line.box());
            }
        }
        notes.get(notes.size() - 1).endLine();
    }

    /** Whether labels are set so in this book, as far as it was read: raised, {@code 7.}, (7). */
    private boolean isUsual(String about) {
        int all = setting.values().stream().mapToInt(Integer::intValue).sum();
        int so = setting.getOrDefault(about, 0);
        return all < FEW || so * FEW > all;
    }

    /** The very next number, behind a note that has ended, counts however it is set. */
    private boolean isDue(String label) {
        return label.matches("\\d+") && isNext(label) && PageMeasures.endsSentence(lastNote());
    }

    private void addWords(String words, Box box) {
        // Short notes may stand side by side: the next number in order behind a sentence's end.
        String left = words;
        while (true) {
            Optional<int[]> next = nextInside(left);
            if (next.isEmpty()) {
                break;
            }
            int[] at = next.get();
            NoteText last = notes.get(notes.size() - 1);
            last.add(left.substring(0, at[0]), box);
            open(left.substring(at[0], at[1]), last.page);
            left = left.substring(at[2]);
        }
        notes.get(notes.size() - 1).add(left, box);
    }

    private Optional<int[]> nextInside(String words) {
        Matcher label =
                Pattern.compile(
                                "(?<=[.!?”’)]\\s{1,9})[\\[(]?(\\d{1,4}|[*†‡§‖¶]{1,4})(?:[\\])]\\s+(?=[\\p{L}\\d“‘\"'])|\\.?\\s+(?=[\\p{Lu}“‘\"']))")
                        .matcher(words);
        while (label.find()) {
            if (isNext(label.group(1))) {
                return Optional.of(new int[] {label.start(), label.end(1), label.end()});
            }
        }
        return Optional.empty();
    }

    private boolean isNext(String label) {
        if (notes.isEmpty()) {
            return true;
        }
        String last = notes.get(notes.size() - 1).label;
        if (label.matches("\\d+") && last.matches("\\d+")) {
            return Integer.parseInt(label) == Integer.parseInt(last) + 1;
        }
        if (label.matches("\\d+") || last.matches("\\d+")) {
            return false;
        }
        boolean letters = Character.isLetter(label.charAt(0));
        return letters
                ? label.charAt(0) == last.charAt(0) + 1
                : !Character.isLetter(last.charAt(0)) && isNextSign(last, label);
    }

    /** Signs follow one another in the printers' order, then doubled. */
    private static boolean isNextSign(String last, String label) {
        if (label.length() != last.length()) {
            return label.length() == last.length() + 1 && label.charAt(0) == SIGNS.charAt(0);
        }
        int before = SIGNS.indexOf(last.charAt(0));
        int next = SIGNS.indexOf(label.charAt(0));
        boolean either = before >= SIGNS.length() - 3 && next >= SIGNS.length() - 2;
        return next == before + 1 || either && next != before || next < 0;
    }

    /** Whether a number at a line's start is a note's own, and no year or page in its words. */
    private boolean follows(String label, int page, Line line, double left, boolean inList) {
        if (notes.isEmpty()) {
            return !label.matches("\\d+") || label.equals("1") || isMarked(label, page);
        }
        if (isNext(label)) {
            return true;
        }
        NoteText last = notes.get(notes.size() - 1);
        boolean outermost = line.left() < left + 1.6 * line.size();
        if (!label.matches("\\d+")) {
            boolean later =
                    SIGNS.indexOf(label.charAt(0)) > SIGNS.indexOf(last.label.charAt(0))
                            && PageMeasures.endsSentence(lastNote());
            return !last.label.matches("\\d+") && (last.page != page || outermost && later);
        }
        int number = Integer.parseInt(label);
        boolean restarts =
                number == 1
                        && (last.page != page
                                || inList
                                || book.hasHeading(page) && PageMeasures.endsSentence(lastNote()));
        boolean skips =
                last.label.matches("\\d+")
                        && number > Integer.parseInt(last.label)
                        && number < Integer.parseInt(last.label) + 6
                        && PageMeasures.endsSentence(lastNote());
        return outermost && (restarts || skips);
    }

    /** Whether a number stands as a mark on a page. */
    private boolean isMarked(String label, int page) {
        return book.pages.get(page).lines().stream()
                .flatMap(line -> line.pieces().stream())
                .anyMatch(
                        piece ->
                                piece.raised() && PageMeasures.bare(piece.text()).equals(label)
                                        || piece.text().contains("[" + label + "]")
                                        || piece.text().contains("(" + label + ")"));
    }

    private void open(String label, int page) {
        notes.add(new NoteText("n" + (notes.size() + 1), PageMeasures.bare(label), page, listOpen));
    }
}
