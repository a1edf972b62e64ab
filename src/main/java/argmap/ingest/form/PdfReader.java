package argmap.ingest.form;

import argmap.ingest.form.PdfLines.Line;
import argmap.ingest.form.PdfLines.PageLines;
import argmap.ingest.form.PdfLines.Piece;
import argmap.text.Source;
import argmap.text.Structure.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * PDF pages with text in them: what is set smaller at a page's foot is a note, what stands raised
 * and small in a line is a mark, what recurs at a page's head or foot is no text. Sizes are
 * compared with the book's own usual size, never with fixed ones.
 */
final class PdfReader {
    /** Notes are at most this share of the text's size; printers set them at .78 to .9 of it. */
    private static final double NOTE_SIZE = 0.94;

    /**
     * A size is common that has this share of the letters of the commonest: the text is the largest
     * common size, as a book's notes may have more letters than its text.
     */
    private static final double COMMON_SIZE = 0.3;

    /** A heading in larger type is at least this much of the text's size. */
    private static final double HEADING_SIZE = 1.07;

    /** A first line is indented by at least this much, in ems of the text. */
    private static final double INDENT = 0.7;

    /** Lines this much further apart than usual are two paragraphs. */
    private static final double BLOCK_GAP = 1.3;

    private static final Pattern LABEL =
            Pattern.compile(
                    "^\\s*([\\[(]?)(\\d{1,4}|[*†‡§‖¶#]{1,4}|[a-z](?=[\\]).]))([\\])]?\\.?)(\\s|(?=\\p{Lu}))");

    /** The brackets that a mark may stand in. */
    private static final List<Pattern> BRACKETED =
            List.of(
                    Pattern.compile("\\[(\\d{1,4}|[*†‡§]{1,4})\\]"),
                    Pattern.compile("\\((\\d{1,4}|[*†‡§]{1,4})\\)"));

    /** A word cut by a hyphen at a line's end, and how its rest begins. */
    private static final Pattern CUT_WORD = Pattern.compile("(\\p{L}+)[-\u2010\u00AD]$");

    private static final Pattern FIRST_WORD = Pattern.compile("^\\p{Ll}\\p{L}*");

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}(?:-\\p{L}{2,})*");

    private static final Pattern FOLIO =
            Pattern.compile("(?i)[\\[(–—-]*\\s*(\\d{1,4}|[ivxlcdm]{1,8})\\s*[\\])–—-]*");

    private static final Pattern NOTES_HEADING =
            Pattern.compile(
                    "(?i)\\s*(?:end|foot)?notes?\\s*|anmerkungen|fu(?:ß|ss)noten|notas|note");

    private final List<PageLines> pages;
    private final TextWithStructure out = new TextWithStructure();
    private final Set<Line> furniture = new HashSet<>();
    private final Map<Integer, String> folios = new TreeMap<>();
    private final Map<Integer, List<Line>> noteLines = new HashMap<>();
    private final List<NoteText> notes = new ArrayList<>();
    private final Set<Line> inNotes = new HashSet<>();
    private final List<Line> paragraph = new ArrayList<>();
    private final Map<Integer, String> pageStarts = new HashMap<>();
    private final Set<String> vocabulary = new HashSet<>();
    private final Set<String> hyphenated = new HashSet<>();
    private double lastNoteSize;
    private int pageOpen = -1;
    private boolean raisedMarks;
    private boolean raisedLabels;
    private Pattern brackets = BRACKETED.get(0);
    private double body;
    private double leading;

    private PdfReader(List<PageLines> pages) {
        this.pages = pages;
    }

    /** A note being put together. */
    private static final class NoteText {
        final String key;
        final String label;
        final int page;
        final StringBuilder words = new StringBuilder();
        boolean marked;

        NoteText(String key, String label, int page) {
            this.key = key;
            this.label = label;
            this.page = page;
        }
    }

    static Source read(String name, byte[] bytes) throws UnreadableForm {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            PdfReader reader = new PdfReader(PdfLines.of(document));
            PDDocumentInformation about = document.getDocumentInformation();
            reader.out.title(about.getTitle() == null ? "" : about.getTitle());
            reader.out.author(about.getAuthor() == null ? "" : about.getAuthor());
            reader.run(document);
            return reader.out.source(name);
        } catch (InvalidPasswordException e) {
            throw new UnreadableForm("it is locked with a password; save it without one");
        } catch (IOException | IllegalArgumentException | IllegalStateException e) {
            throw new UnreadableForm(
                    "it is damaged or cut off; open it in a viewer and save it anew");
        }
    }

    private void run(PDDocument document) throws UnreadableForm, IOException {
        int letters = 0;
        int unreadable = 0;
        for (PageLines page : pages) {
            letters += page.lines().stream().mapToInt(line -> line.text().length()).sum();
            unreadable += page.unreadable();
        }
        if (letters == 0) {
            throw new UnreadableForm(
                    unreadable > 0
                            ? "its letters have no characters behind them; print it and scan it with"
                                    + " text recognition"
                            : "it holds pictures of "
                                    + pages.size()
                                    + " pages and no text; run text recognition (OCR) over it first,"
                                    + " for example ocrmypdf");
        }
        measure();
        furniture();
        marginNumbers();
        notes();
        body(document);
        asides();
        for (NoteText note : notes) {
            out.note(
                    note.key, note.label, joined(note.words.toString()), "page " + (note.page + 1));
        }
    }

    // The book's own measures

    private void measure() {
        Map<Double, Integer> sizes = new HashMap<>();
        for (PageLines page : pages) {
            for (Line line : page.lines()) {
                sizes.merge(Math.rint(line.size() * 4) / 4, line.text().length(), Integer::sum);
                Matcher word = WORD.matcher(line.text().toLowerCase(Locale.ROOT));
                while (word.find()) {
                    (word.group().indexOf('-') > 0 ? hyphenated : vocabulary).add(word.group());
                }
            }
        }
        int most = sizes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        body =
                sizes.entrySet().stream()
                        .filter(e -> e.getValue() > COMMON_SIZE * most)
                        .mapToDouble(Map.Entry::getKey)
                        .max()
                        .orElse(10);
        Map<Double, Integer> gaps = new HashMap<>();
        for (PageLines page : pages) {
            for (int i = 1; i < page.lines().size(); i++) {
                Line line = page.lines().get(i);
                Line before = page.lines().get(i - 1);
                double gap = line.baseline() - before.baseline();
                if (isBody(line) && isBody(before) && gap > 0.5 * body && gap < 4 * body) {
                    gaps.merge(Math.rint(gap * 2) / 2, 1, Integer::sum);
                }
            }
        }
        leading =
                gaps.entrySet().stream()
                        .max(
                                Map.Entry.<Double, Integer>comparingByValue()
                                        .thenComparing(
                                                Map.Entry.comparingByKey(
                                                        Comparator.reverseOrder())))
                        .map(Map.Entry::getKey)
                        .orElse(1.2 * body);
    }

    private boolean isBody(Line line) {
        return Math.abs(line.size() - body) < 0.05 * body;
    }

    // Running heads, folios, numbers in the margin

    private static String key(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}]+", " ")
                .strip()
                .replaceAll("^[ivxlc]{1,7} | [ivxlc]{1,7}$", "");
    }

    /**
     * What stands at the very top or foot of a page and recurs there on others, or is but a page's
     * number; and what stands in a place where other pages have such a line.
     */
    private void furniture() {
        Map<String, Integer> recurring = new HashMap<>();
        Map<Long, Integer> places = new HashMap<>();
        for (PageLines page : pages) {
            Set<String> keys = new HashSet<>();
            for (Line line : edges(page)) {
                keys.add(key(line.text()));
            }
            keys.forEach(key -> recurring.merge(key, 1, Integer::sum));
        }
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < pages.size(); i++) {
                for (Line line : edges(pages.get(i))) {
                    String text = line.text();
                    boolean alone =
                            FOLIO.matcher(text).matches() && standsApart(pages.get(i), line);
                    boolean recurs =
                            !key(text).isEmpty()
                                    && recurring.getOrDefault(key(text), 0) >= 2
                                    && text.length() < 120;
                    boolean inPlace =
                            round > 0
                                    && places.getOrDefault(place(line), 0) * 3 >= pages.size()
                                    && places.getOrDefault(place(line), 0) > 1;
                    if ((alone || recurs || inPlace) && furniture.add(line)) {
                        places.merge(place(line), 1, Integer::sum);
                        folio(i, text);
                    }
                }
            }
        }
    }

    private static long place(Line line) {
        return Math.round(line.baseline() / 2);
    }

    /** The outermost two rows at head and foot. */
    private static List<Line> edges(PageLines page) {
        List<Line> sorted = new ArrayList<>(page.lines());
        sorted.sort(Comparator.comparingDouble(Line::baseline));
        List<Line> edges = new ArrayList<>();
        int n = sorted.size();
        for (int i = 0; i < Math.min(2, n); i++) {
            edges.add(sorted.get(i));
        }
        for (int i = Math.max(2, n - 2); i < n; i++) {
            edges.add(sorted.get(i));
        }
        return edges;
    }

    private boolean standsApart(PageLines page, Line line) {
        double above = Double.MAX_VALUE;
        double below = Double.MAX_VALUE;
        for (Line other : page.lines()) {
            double gap = other.baseline() - line.baseline();
            if (other.equals(line) || Math.abs(gap) < 0.3 * body) {
                continue;
            }
            above = gap < 0 ? Math.min(above, -gap) : above;
            below = gap > 0 ? Math.min(below, gap) : below;
        }
        return Math.min(above, below) > 1.25 * leading
                        && (above == Double.MAX_VALUE
                                || below == Double.MAX_VALUE
                                || Math.max(above, below) > 3 * leading)
                || above == Double.MAX_VALUE
                || below == Double.MAX_VALUE;
    }

    private void folio(int page, String text) {
        Matcher whole = FOLIO.matcher(text);
        if (whole.matches()) {
            folios.putIfAbsent(page, whole.group(1));
            return;
        }
        Matcher edge =
                Pattern.compile(
                                "(?i)^[\\[(]?(\\d{1,4}|[ivxlc]{1,7})[\\])]?\\s|\\s[\\[(]?(\\d{1,4}|[ivxlc]{1,7})[\\])]?$")
                        .matcher(text);
        if (edge.find()) {
            folios.putIfAbsent(page, edge.group(1) == null ? edge.group(2) : edge.group(1));
        }
    }

    /** Numbers that count lines, left or right of the text. */
    private void marginNumbers() {
        List<Line> numbers = new ArrayList<>();
        for (PageLines page : pages) {
            double left = usualLeft(page.lines());
            List<Double> rights =
                    page.lines().stream()
                            .filter(l -> isBody(l) && !isNumber(l))
                            .map(Line::right)
                            .sorted()
                            .toList();
            double right = rights.isEmpty() ? 0 : rights.get(rights.size() * 3 / 4);
            for (Line line : page.lines()) {
                if (isNumber(line)
                        && !furniture.contains(line)
                        && (line.right() < left - 0.2 * body || line.left() > right + 0.2 * body)) {
                    numbers.add(line);
                }
            }
        }
        furniture.addAll(numbers);
    }

    private static boolean isNumber(Line line) {
        return line.text().matches("\\d{1,4}");
    }

    private double usualLeft(List<Line> lines) {
        Map<Long, Integer> lefts = new HashMap<>();
        for (Line line : lines) {
            if (isBody(line) && !isNumber(line)) {
                lefts.merge(Math.round(line.left()), 1, Integer::sum);
            }
        }
        return lefts.entrySet().stream()
                .max(
                        Map.Entry.<Long, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(e -> e.getKey().doubleValue())
                .orElse(0.0);
    }

    // Notes

    private void notes() {
        boolean list = false;
        for (int i = 0; i < pages.size(); i++) {
            List<Line> text =
                    pages.get(i).lines().stream().filter(l -> !furniture.contains(l)).toList();
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
            double gutter = pages.get(i).gutter();
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
                && LABEL.matcher(text.get(at + 1).text()).find();
    }

    private boolean endsList(List<Line> text, int at) {
        Line line = text.get(at);
        boolean large = line.size() > HEADING_SIZE * body || line.size() > 1.2 * noteSize();
        return large
                && !LABEL.matcher(line.text()).find()
                && !NOTES_HEADING.matcher(line.text()).matches();
    }

    private double noteSize() {
        return notes.isEmpty() || lastNoteSize == 0 ? body : lastNoteSize;
    }

    /** Where the small type at a page's foot begins; the number of lines where there is none. */
    private int footStart(List<Line> text, int page) {
        List<Line> byPlace = new ArrayList<>(text);
        int from = byPlace.size();
        while (from > 0 && byPlace.get(from - 1).size() < NOTE_SIZE * body) {
            from--;
        }
        // Small type above the first label goes on with the last page's note, or is no note.
        int first = from;
        while (first < byPlace.size() && !startsNote(byPlace.get(first))) {
            first++;
        }
        if (first == byPlace.size()) {
            boolean goesOn = from > 0 && page > 0 && noteLines.containsKey(page - 1);
            return goesOn && from < byPlace.size() && !endsSentence(lastNote())
                    ? from
                    : byPlace.size();
        }
        boolean goesOn = noteLines.containsKey(page - 1) && !endsSentence(lastNote());
        if (first > from && !goesOn) {
            return first;
        }
        return from;
    }

    private String lastNote() {
        return notes.isEmpty() ? "" : notes.get(notes.size() - 1).words.toString();
    }

    private static boolean endsSentence(String words) {
        return words.strip().matches("(?s).*[.!?][\"”’»)\\]]*");
    }

    private static boolean startsNote(Line line) {
        return raisedLabel(line.pieces().get(0)) || LABEL.matcher(line.text()).find();
    }

    private static boolean raisedLabel(Piece piece) {
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
            open(first.text(), page);
            from = 1;
        } else if (printed.find() && follows(printed.group(2), page, line, left, inList)) {
            open(printed.group(2), page);
            rest = (line.text() + " ").substring(printed.end());
        }
        if (notes.isEmpty()) {
            return;
        }
        if (rest != null) {
            raisedLabels = false;
            addWords(rest);
            notes.get(notes.size() - 1).words.append('\n');
            return;
        }
        if (!raisedLabels) {
            addWords(line.text());
            notes.get(notes.size() - 1).words.append('\n');
            return;
        }
        for (int i = from; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (i > 0
                    && raisedLabel(piece)
                    && isNext(bare(piece.text()))
                    && (piece.gap() > 0.8 || endsSentence(lastNote()))) {
                open(piece.text(), page);
            } else {
                notes.get(notes.size() - 1).words.append(piece.text());
            }
        }
        notes.get(notes.size() - 1).words.append('\n');
    }

    private void addWords(String words) {
        // Short notes may stand side by side: the next number in order behind a sentence's end.
        String left = words;
        while (true) {
            Optional<int[]> next = nextInside(left);
            if (next.isEmpty()) {
                break;
            }
            int[] at = next.get();
            NoteText last = notes.get(notes.size() - 1);
            last.words.append(left, 0, at[0]);
            open(left.substring(at[0], at[1]), last.page);
            left = left.substring(at[2]);
        }
        notes.get(notes.size() - 1).words.append(left);
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
        boolean letters = Character.isLetter(label.charAt(0));
        return !label.matches("\\d+")
                && !last.matches("\\d+")
                && letters == Character.isLetter(last.charAt(0))
                && !label.equals(last);
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
            return !last.label.matches("\\d+") && last.page != page;
        }
        int number = Integer.parseInt(label);
        boolean restarts =
                number == 1
                        && (last.page != page
                                || inList
                                || hasHeading(page) && endsSentence(lastNote()));
        boolean skips =
                last.label.matches("\\d+")
                        && number > Integer.parseInt(last.label)
                        && number < Integer.parseInt(last.label) + 6
                        && endsSentence(lastNote());
        return outermost && (restarts || skips);
    }

    /** Whether a number stands as a mark on a page. */
    private boolean isMarked(String label, int page) {
        return pages.get(page).lines().stream()
                .flatMap(line -> line.pieces().stream())
                .anyMatch(
                        piece ->
                                piece.raised() && bare(piece.text()).equals(label)
                                        || piece.text().contains("[" + label + "]")
                                        || piece.text().contains("(" + label + ")"));
    }

    /** Whether a chapter may begin on a page. */
    private boolean hasHeading(int page) {
        return pages.get(page).lines().stream()
                .anyMatch(l -> l.size() > HEADING_SIZE * body && l.text().length() > 3);
    }

    private void open(String label, int page) {
        notes.add(new NoteText("n" + (notes.size() + 1), bare(label), page));
    }

    private static String bare(String label) {
        String plain = label.replaceAll("[\\[\\]().\\s]", "");
        StringBuilder figures = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            int raised = "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(c);
            figures.append(raised >= 0 ? Integer.toString(raised) : String.valueOf(c));
        }
        return figures.toString();
    }

    // The text

    private void body(PDDocument document) throws IOException {
        Map<Integer, String> numbers = numbers(document);
        raisedMarks = raised() * 2 >= notes.size();
        brackets = brackets();
        Line before = null;
        double beforeRight = 0;
        List<Line> heading = new ArrayList<>();
        String initial = "";
        double besideInitial = -1;
        for (int i = 0; i < pages.size(); i++) {
            List<Line> text =
                    initialsFirst(
                            pages.get(i).lines().stream()
                                    .filter(l -> !furniture.contains(l))
                                    .toList());
            besideInitial = -1;
            double left = usualLeft(text);
            double gutter = pages.get(i).gutter();
            pageStarts.put(i, numbers.getOrDefault(i, ""));
            for (int k = 0; k < text.size(); k++) {
                Line line = text.get(k);
                if (isInitial(line)) {
                    initial = line.text();
                    besideInitial = line.baseline() + 0.3 * body;
                    continue;
                }
                double right = columnRight(text, line, gutter);
                if (isHeading(text, k, columnLeft(text, k, left), right)) {
                    flush();
                    boolean goesOn =
                            !heading.isEmpty()
                                    && heading.get(0).page() == line.page()
                                    && line.baseline() - heading.get(heading.size() - 1).baseline()
                                            < 2.2 * Math.max(line.size(), heading.get(0).size());
                    if (!goesOn) {
                        heading(heading);
                    }
                    heading.add(line);
                    before = null;
                    continue;
                }
                heading(heading);
                double edge = columnLeft(text, k, left);
                if (!initial.isEmpty()) {
                    flush();
                    line = withInitial(initial, line);
                    initial = "";
                } else if (before == null
                        || line.baseline() > besideInitial
                                && begins(line, before, edge, beforeRight)) {
                    flush();
                }
                paragraph.add(line);
                before = line;
                beforeRight = right;
            }
        }
        heading(heading);
        flush();
    }

    /** The brackets that the book's marks stand in: those that fit most notes and little else. */
    private Pattern brackets() {
        Pattern best = BRACKETED.get(0);
        double bestScore = -1;
        for (Pattern pattern : BRACKETED) {
            Set<String> fitting = new HashSet<>();
            int all = 0;
            for (PageLines page : pages) {
                for (Line line : page.lines()) {
                    Matcher mark = pattern.matcher(furniture.contains(line) ? "" : line.text());
                    while (mark.find()) {
                        all++;
                        String label = mark.group(1);
                        int at = line.page();
                        if (notes.stream().anyMatch(n -> n.page >= at && n.label.equals(label))) {
                            fitting.add(label);
                        }
                    }
                }
            }
            double score = fitting.size() - 0.25 * (all - fitting.size());
            if (score > bestScore) {
                best = pattern;
                bestScore = score;
            }
        }
        return best;
    }

    /** How many raised figures of the text are the number of a note. */
    private long raised() {
        Set<String> labels = new HashSet<>();
        notes.forEach(note -> labels.add(note.label));
        return pages.stream()
                .flatMap(page -> page.lines().stream())
                .filter(line -> !furniture.contains(line))
                .flatMap(line -> line.pieces().stream())
                .filter(piece -> piece.raised() && labels.contains(bare(piece.text())))
                .count();
    }

    /** A large initial hangs over several lines: it goes before the first of them. */
    private List<Line> initialsFirst(List<Line> text) {
        List<Line> ordered = new ArrayList<>(text);
        for (Line line : text) {
            if (!isInitial(line)) {
                continue;
            }
            int at = ordered.indexOf(line);
            int to = at;
            while (to > 0
                    && ordered.get(to - 1).baseline() > line.baseline() - 0.95 * line.size()
                    && ordered.get(to - 1).left() > line.left()) {
                to--;
            }
            ordered.add(to, ordered.remove(at));
        }
        return ordered;
    }

    private boolean isInitial(Line line) {
        return line.size() > 1.7 * body && line.text().matches("[“‘\"']?\\p{Lu}");
    }

    private static Line withInitial(String initial, Line line) {
        List<Piece> pieces = new ArrayList<>(line.pieces());
        Piece first = pieces.get(0);
        pieces.set(0, new Piece(initial + first.text(), false, first.bold(), 0));
        return new Line(
                line.page(),
                pieces,
                line.left(),
                line.right(),
                line.baseline(),
                line.size(),
                false);
    }

    /** The left edge of the column that a line stands in. */
    private double columnLeft(List<Line> text, int at, double left) {
        Line line = text.get(at);
        Map<Long, Integer> lefts = new LinkedHashMap<>();
        for (Line other : text) {
            if (isBody(other) && Math.abs(other.left() - line.left()) < 6 * body) {
                lefts.merge(Math.round(other.left()), 1, Integer::sum);
            }
        }
        return lefts.entrySet().stream()
                .max(
                        Map.Entry.<Long, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(e -> e.getKey().doubleValue())
                .orElse(left);
    }

    /** The right edge of the column that a line stands in. */
    private double columnRight(List<Line> text, Line line, double gutter) {
        boolean left = gutter > 0 && line.right() <= gutter;
        return text.stream()
                .filter(l -> isBody(l) && (!left || l.right() <= gutter))
                .mapToDouble(Line::right)
                .max()
                .orElse(line.right());
    }

    private boolean isHeading(List<Line> text, int at, double left, double right) {
        Line line = text.get(at);
        String words = line.text();
        if (words.length() > 160 || words.matches("[\\W\\d_]*")) {
            return false;
        }
        if (line.size() > HEADING_SIZE * body) {
            return true;
        }
        double above = at == 0 ? 9 * leading : line.baseline() - text.get(at - 1).baseline();
        double below =
                at + 1 == text.size() ? 9 * leading : text.get(at + 1).baseline() - line.baseline();
        boolean apart = (above > BLOCK_GAP * leading || above < 0) && below > 1.08 * leading;
        double centre = (line.left() + line.right()) / 2 - (left + right) / 2;
        boolean centred = Math.abs(centre) < 1.5 * body && line.left() > left + 2 * body;
        boolean caps = isCapitals(words);
        boolean small = line.right() < right - 3 * body;
        if (line.bold()) {
            return isBoldBlock(text, at);
        }
        return apart
                && small
                && !words.matches(".*[,;]")
                && (caps || centred && !words.matches(".*[.:]"));
    }

    /** A few bold lines that nothing but blanks and other lines of theirs stand beside. */
    private boolean isBoldBlock(List<Line> text, int at) {
        int from = at;
        int to = at;
        while (from > 0 && text.get(from - 1).bold() && near(text.get(from - 1), text.get(from))) {
            from--;
        }
        while (to + 1 < text.size()
                && text.get(to + 1).bold()
                && near(text.get(to), text.get(to + 1))) {
            to++;
        }
        boolean above =
                from == 0 || !near(text.get(from - 1), text.get(from)) || wider(text, from - 1);
        boolean below = to + 1 == text.size() || wider(text, to);
        return to - from < 4 && above && below;
    }

    private boolean near(Line upper, Line lower) {
        double gap = lower.baseline() - upper.baseline();
        return gap > 0 && gap < BLOCK_GAP * leading;
    }

    /** Whether more than the usual blank stands below a line. */
    private boolean wider(List<Line> text, int at) {
        double gap = text.get(at + 1).baseline() - text.get(at).baseline();
        return gap < 0 || gap > 1.08 * leading;
    }

    private static boolean isCapitals(String words) {
        long upper = words.chars().filter(Character::isUpperCase).count();
        long lower = words.chars().filter(Character::isLowerCase).count();
        return upper > 2 && lower * 8 < upper;
    }

    private boolean begins(Line line, Line before, double left, double right) {
        if (line.page() != before.page() || line.baseline() < before.baseline()) {
            boolean indented = line.left() > left + INDENT * body;
            boolean full = before.right() > right - 0.12 * (right - left);
            return indented || (endsSentence(textOf(before)) && !full);
        }
        double gap = line.baseline() - before.baseline();
        if (gap > BLOCK_GAP * leading) {
            return true;
        }
        boolean sizes = Math.abs(line.size() - before.size()) > 0.06 * body;
        boolean deeper = line.left() > before.left() + INDENT * body;
        boolean outdented = line.left() < before.left() - INDENT * body;
        boolean firstOfParagraph = paragraph.size() <= 1;
        List<Line> beside =
                paragraph.stream()
                        .filter(l -> l.page() == line.page())
                        .filter(l -> Math.abs(l.left() - line.left()) < 6 * body)
                        .toList();
        double edge =
                beside.size() > 1
                        ? beside.stream().mapToDouble(Line::right).max().orElse(right)
                        : right;
        String next = line.text();
        int word = next.indexOf(' ') < 0 ? next.length() : next.indexOf(' ');
        // The next line's first word would have found room: the printer ended the line on purpose.
        boolean ended = edge - before.right() > (word * 0.5 + 2) * body;
        return sizes && !before.text().isEmpty()
                || ended
                || deeper
                || outdented && !firstOfParagraph && line.left() > left - 1;
    }

    private static String textOf(Line line) {
        StringBuilder text = new StringBuilder();
        for (Piece piece : line.pieces()) {
            if (!piece.raised()) {
                text.append(piece.text());
            }
        }
        return text.toString().strip();
    }

    private void heading(List<Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        startPage(lines.get(0).page());
        double size = lines.stream().mapToDouble(Line::size).max().orElse(body);
        out.begin(Kind.HEADING, size > 1.25 * body ? 1 : 2, "page " + (lines.get(0).page() + 1));
        words(lines);
        out.end();
        lines.clear();
    }

    private void flush() {
        if (paragraph.isEmpty()) {
            return;
        }
        Line first = paragraph.get(0);
        startPage(first.page());
        double smaller = paragraph.stream().mapToDouble(Line::size).max().orElse(body);
        double left = usualLeft(pages.get(first.page()).lines());
        boolean narrow =
                paragraph.size() > 1
                        && paragraph.stream().allMatch(l -> l.left() > left + INDENT * body);
        boolean quotation = narrow || smaller < NOTE_SIZE * body;
        out.begin(quotation ? Kind.QUOTATION : Kind.PARAGRAPH, 0, "page " + (first.page() + 1));
        words(paragraph);
        out.end();
        paragraph.clear();
    }

    private void startPage(int page) {
        if (page > pageOpen) {
            for (int i = pageOpen + 1; i <= page; i++) {
                out.page(pageStarts.getOrDefault(i, ""));
            }
            pageOpen = page;
        }
    }

    private void words(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            startPage(line.page());
            List<Piece> pieces = line.pieces();
            String next = i + 1 < lines.size() ? lines.get(i + 1).text() : "";
            for (int k = 0; k < pieces.size(); k++) {
                Piece piece = pieces.get(k);
                boolean last = k + 1 == pieces.size();
                Optional<NoteText> note =
                        piece.raised() ? noteOf(bare(piece.text()), line.page()) : Optional.empty();
                if (note.isPresent()) {
                    note.get().marked = true;
                    out.mark(note.get().key, piece.text().strip());
                    out.words(piece.text().endsWith(" ") || last ? " " : "");
                } else {
                    marksInWords(last ? lineEnd(piece.text(), next) : piece.text(), line.page());
                }
            }
        }
    }

    /** Marks that are not raised but in brackets: {@code war.[12]}. */
    private void marksInWords(String words, int page) {
        Matcher mark = brackets.matcher(words);
        int from = 0;
        while (!raisedMarks && mark.find()) {
            Optional<NoteText> note = noteOf(mark.group(1), page);
            if (note.isPresent()) {
                out.words(words.substring(from, mark.start()));
                note.get().marked = true;
                out.mark(note.get().key, mark.group());
                from = mark.end();
            }
        }
        out.words(words.substring(from));
    }

    /** A line's last words with what joins them to the next line. */
    private String lineEnd(String text, String next) {
        String line = text.stripTrailing();
        Matcher cut = CUT_WORD.matcher(line);
        Matcher rest = FIRST_WORD.matcher(next);
        if (!cut.find()) {
            return line + " ";
        }
        if (!rest.find()) {
            return line;
        }
        String before = cut.group(1).toLowerCase(Locale.ROOT);
        String after = rest.group().toLowerCase(Locale.ROOT);
        boolean kept =
                hyphenated.contains(before + "-" + after) && !vocabulary.contains(before + after);
        return kept ? line : line.substring(0, line.length() - 1);
    }

    /** Lines of a note as one text. */
    private String joined(String lines) {
        StringBuilder joined = new StringBuilder();
        String[] all = lines.split("\n", -1);
        for (int i = 0; i < all.length; i++) {
            joined.append(lineEnd(all[i], i + 1 < all.length ? all[i + 1] : ""));
        }
        return joined.toString();
    }

    private Optional<NoteText> noteOf(String label, int page) {
        return notes.stream()
                .filter(n -> n.page >= page && n.label.equals(label) && !n.marked)
                .findFirst();
    }

    /** What is set aside stays in the source, behind the text. */
    private void asides() {
        for (PageLines page : pages) {
            for (Line line : page.lines()) {
                if (furniture.contains(line) && !inNotes.contains(line)) {
                    out.begin(Kind.ASIDE, 0, "page " + (line.page() + 1));
                    out.words(line.text());
                    out.end();
                }
            }
        }
    }

    /**
     * Each page's number: as printed where most pages agree how far it lies from the sheet's
     * number, so that pages without one get theirs too; else the file's own page labels.
     */
    private Map<Integer, String> numbers(PDDocument document) throws IOException {
        Map<Integer, Integer> distances = new TreeMap<>();
        folios.forEach(
                (page, folio) -> {
                    int value = value(folio);
                    if (value > 0) {
                        distances.merge(value - page, 1, Integer::sum);
                    }
                });
        Map<Integer, String> numbers = new HashMap<>();
        Optional<Map.Entry<Integer, Integer>> usual =
                distances.entrySet().stream().max(Map.Entry.comparingByValue());
        if (usual.isPresent() && usual.get().getValue() * 3 >= pages.size()) {
            for (int i = 0; i < pages.size(); i++) {
                int number = usual.get().getKey() + i;
                numbers.put(i, number > 0 ? Integer.toString(number) : "");
            }
            return numbers;
        }
        PDPageLabels labels = document.getDocumentCatalog().getPageLabels();
        String[] all = labels == null ? new String[0] : labels.getLabelsByPageIndices();
        for (int i = 0; i < all.length; i++) {
            numbers.put(i, all[i]);
        }
        return numbers;
    }

    private static final int[] ROMAN_VALUES = {1, 5, 10, 50, 100, 500, 1000};

    /** A roman numeral's value, 0 for anything else. */
    private static int roman(String folio) {
        int sum = 0;
        int before = 0;
        String small = folio.toLowerCase(Locale.ROOT);
        for (int i = small.length() - 1; i >= 0; i--) {
            int at = "ivxlcdm".indexOf(small.charAt(i));
            if (at < 0) {
                return 0;
            }
            int value = ROMAN_VALUES[at];
            sum += value < before ? -value : value;
            before = Math.max(before, value);
        }
        return sum;
    }

    private static int value(String folio) {
        return folio.matches("\\d+") ? Integer.parseInt(folio) : roman(folio);
    }
}
