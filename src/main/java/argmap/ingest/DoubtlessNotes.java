package argmap.ingest;

import java.util.HashSet;
import java.util.Set;

/**
 * Notes that a text marks beyond doubt: "[Footnote 3: ...]", or in a typed text "[3]" or "[A]"
 * before a row and within another. No other number is a note's there, and a note in brackets ends
 * where they close.
 */
final class DoubtlessNotes {
    /** So many numbers stand both before a row and within one. */
    private static final int FEWEST_PAIRS = 5;

    /** Share of the numbers in square brackets before rows that stand within rows too. */
    private static final double PAIRED = .9;

    /** Rows that a note in brackets has at most: a bracket that was never closed ends nothing. */
    private static final int LONGEST = 150;

    private static final String FOOTNOTE = "[Footnote ";

    private static final byte BEGINS = 1;
    private static final byte GOES_ON = 2;
    private static final byte ENDED = 3;

    private final Lines lines;
    private final String text;
    private final RowFacts facts;
    private final byte[] rows;

    /** The shape that all notes' numbers have; {@code NONE} where nothing is beyond doubt. */
    private NoteLabel.Shape shape = NoteLabel.Shape.NONE;

    private DoubtlessNotes(Lines lines, RowFacts facts) {
        this.lines = lines;
        this.facts = facts;
        text = lines.text();
        rows = new byte[facts.count];
    }

    /**
     * @param typed whether the text has neither pages nor torn words
     */
    static DoubtlessNotes of(Lines lines, RowFacts facts, boolean typed) {
        DoubtlessNotes notes = new DoubtlessNotes(lines, facts);
        if (lines.source().geometry().isEmpty() && !notes.named() && typed) {
            notes.paired();
        }
        return notes;
    }

    /** Whether all notes have numbers of one shape. */
    boolean isAll() {
        return shape != NoteLabel.Shape.NONE;
    }

    /** Whether a row's number may be a note's. */
    boolean allowsNumber(int row) {
        return switch (shape) {
            case NONE -> true;
            case SQUARE -> isSquare(row);
            default -> facts.shape[row] == shape.ordinal();
        };
    }

    /** Whether a row may be of a kind, as far as this tells. */
    boolean allows(int row, RowKind kind) {
        return switch (rows[row]) {
            case BEGINS -> kind == RowKind.NOTE;
            case GOES_ON -> kind == RowKind.NOTE_GOES_ON;
            case ENDED -> kind != RowKind.NOTE_GOES_ON;
            default -> true;
        };
    }

    private boolean named() {
        for (int i = 0; i < facts.count; i++) {
            boolean begins =
                    facts.shape[i] == NoteLabel.Shape.NAMED.ordinal()
                            && text.regionMatches(
                                    true, lines.start(i), FOOTNOTE, 0, FOOTNOTE.length());
            if (begins) {
                shape = NoteLabel.Shape.NAMED;
                rows[i] = BEGINS;
                i = toClose(i);
            }
        }
        return shape == NoteLabel.Shape.NAMED;
    }

    /** The last row of the note that begins in a row; that row where its bracket stays open. */
    private int toClose(int row) {
        int open = 0;
        for (int i = row; i < Math.min(facts.count, row + LONGEST); i++) {
            for (int at = lines.start(i); at < lines.end(i); at++) {
                char c = text.charAt(at);
                open += c == '[' ? 1 : c == ']' ? -1 : 0;
                if (open == 0) {
                    for (int on = row + 1; on <= i; on++) {
                        rows[on] = GOES_ON;
                    }
                    if (i + 1 < facts.count) {
                        rows[i + 1] = ENDED;
                    }
                    return i;
                }
            }
        }
        return row;
    }

    private void paired() {
        Set<Integer> before = new HashSet<>();
        for (int i = 0; i < facts.count; i++) {
            if (isSquare(i)) {
                before.add(key(facts.kind[i], facts.ordinal[i]));
            }
        }
        Set<Integer> paired = new HashSet<>(before);
        paired.retainAll(within());
        // A slip of the hand leaves one or two without the other.
        if (paired.size() < FEWEST_PAIRS || paired.size() < PAIRED * before.size()) {
            return;
        }
        shape = NoteLabel.Shape.SQUARE;
        for (int i = 0; i < facts.count; i++) {
            if (isSquare(i) && paired.contains(key(facts.kind[i], facts.ordinal[i]))) {
                rows[i] = BEGINS;
            }
        }
    }

    /** Whether a row begins with a number in square brackets, or is no more. */
    private boolean isSquare(int row) {
        return facts.shape[row] == NoteLabel.Shape.SQUARE.ordinal()
                || (facts.shape[row] == NoteLabel.Shape.ALONE.ordinal()
                        && text.charAt(lines.start(row)) == '[');
    }

    /** Numbers in square brackets that do not begin a row, each with its kind. */
    private Set<Integer> within() {
        Set<Integer> within = new HashSet<>();
        for (int at = text.indexOf('['); at >= 0; at = text.indexOf('[', at + 1)) {
            int row = lines.lineAt(at);
            if (row >= 0 && at > lines.start(row)) {
                NoteLabel label = NoteLabel.at(text, at, lines.end(row));
                if (label.isSome()) {
                    within.add(key(label.kind().ordinal(), label.ordinal()));
                }
            }
        }
        return within;
    }

    private static int key(int kind, int ordinal) {
        return kind << 16 | ordinal;
    }
}
