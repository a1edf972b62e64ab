package argmap.ingest.form;

import argmap.ingest.form.PageLines.Line;
import argmap.ingest.form.PageLines.Piece;
import argmap.ingest.form.PrintedNotes.NoteText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the marks of notes stand: raised, or in brackets. */
final class PrintedMarks {
    /** The brackets that a mark may stand in. */
    private static final List<Pattern> BRACKETED =
            List.of(
                    Pattern.compile("\\[(\\d{1,4}|[*†‡§]{1,4})\\]"),
                    Pattern.compile("\\((\\d{1,4}|[*†‡§]{1,4})\\)"));

    /**
     * A mark.
     *
     * @param piece which piece of the line it stands in
     * @param from within the piece's text, likewise {@code to}
     * @param shown as it is printed
     */
    record At(int piece, int from, int to, NoteText note, String shown) {}

    private final PageMeasures book;
    private final List<NoteText> notes;
    private final Set<Line> furniture;
    private final Map<Line, List<At>> marks = new HashMap<>();
    private final Map<String, List<NoteText>> byLabel = new HashMap<>();

    private PrintedMarks(PageMeasures book, List<NoteText> notes, Set<Line> furniture) {
        this.book = book;
        this.notes = notes;
        this.furniture = furniture;
        for (NoteText note : notes) {
            byLabel.computeIfAbsent(note.label, label -> new ArrayList<>()).add(note);
        }
    }

    /** Finds the marks of notes in all lines that are text. */
    static PrintedMarks of(PageMeasures book, List<NoteText> notes, Set<Line> furniture) {
        PrintedMarks found = new PrintedMarks(book, notes, furniture);
        found.find();
        return found;
    }

    List<At> in(Line line) {
        return marks.getOrDefault(line, List.of());
    }

    private void find() {
        boolean raised = raised() * 2 >= notes.size();
        Pattern brackets = brackets();
        for (PageLines page : book.pages) {
            for (Line line : page.lines()) {
                if (furniture.contains(line)) {
                    continue;
                }
                List<At> found = new ArrayList<>();
                for (int k = 0; k < line.pieces().size(); k++) {
                    Piece piece = line.pieces().get(k);
                    Optional<NoteText> note =
                            piece.raised()
                                    ? take(PageMeasures.bare(piece.text()), line.page())
                                    : Optional.empty();
                    if (note.isPresent()) {
                        String shown = piece.text().strip();
                        int from = piece.text().indexOf(shown);
                        found.add(new At(k, from, from + shown.length(), note.get(), shown));
                    } else if (!raised) {
                        bracketed(brackets, piece.text(), line.page(), k, found);
                    }
                }
                if (!found.isEmpty()) {
                    marks.put(line, found);
                }
            }
        }
    }

    /** Marks that are not raised but in brackets: {@code war.[12]}. */
    private void bracketed(Pattern brackets, String words, int page, int piece, List<At> found) {
        Matcher mark = brackets.matcher(words);
        while (mark.find()) {
            Optional<NoteText> note = take(mark.group(1), page);
            note.ifPresent(
                    n -> found.add(new At(piece, mark.start(), mark.end(), n, mark.group())));
        }
    }

    /** The next note of a label that has no mark yet. */
    private Optional<NoteText> take(String label, int page) {
        Optional<NoteText> next =
                byLabel.getOrDefault(label, List.of()).stream()
                        .filter(n -> n.page >= page && !n.marked)
                        .findFirst();
        next.ifPresent(note -> note.marked = true);
        return next;
    }

    /** The brackets that the book's marks stand in: those that fit most notes and little else. */
    private Pattern brackets() {
        Pattern best = BRACKETED.get(0);
        double bestScore = -1;
        for (Pattern pattern : BRACKETED) {
            Set<String> fitting = new HashSet<>();
            int all = 0;
            for (PageLines page : book.pages) {
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
        return book.pages.stream()
                .flatMap(page -> page.lines().stream())
                .filter(line -> !furniture.contains(line))
                .flatMap(line -> line.pieces().stream())
                .filter(piece -> piece.raised() && labels.contains(PageMeasures.bare(piece.text())))
                .count();
    }
}
