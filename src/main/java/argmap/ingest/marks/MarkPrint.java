package argmap.ingest.marks;

import argmap.text.Geometry;
import argmap.text.Geometry.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How what may be a mark is printed, where boxes of words tell: by itself or within a word's box,
 * raised, small, and how sure recognition was of the word.
 */
final class MarkPrint {
    /** Nothing known; in six steps by itself; within a word, in four by how sure that is. */
    static final int KINDS = 11;

    /** Parts of an em that a raised word's foot stands above its line's. */
    private static final double LIFTED = 0.12;

    private static final double RAISED = 0.25;

    /** Share of the line's size. */
    private static final double SMALL = 0.8;

    private static final double DOUBTFUL = 0.6;
    private static final double NEARLY_SURE = 0.85;

    private final @Nullable Geometry geometry;

    MarkPrint(@Nullable Geometry geometry) {
        this.geometry = geometry;
    }

    int of(int start, int end) {
        int line = geometry == null ? -1 : geometry.lineAt(start);
        if (geometry == null || line < 0) {
            return 0;
        }
        Word word = wordAt(geometry.lines().get(line).type().words(), start, end);
        if (word == null) {
            return 0;
        }
        if (start < end && word.span().start() >= start - 1 && word.span().end() <= end + 1) {
            int lift = word.lift() > RAISED ? 2 : word.lift() > LIFTED ? 1 : 0;
            return 1 + 2 * lift + (word.size() < SMALL ? 1 : 0);
        }
        double sure = word.confidence();
        return 7 + (sure < 0 ? 0 : sure < DOUBTFUL ? 1 : sure < NEARLY_SURE ? 2 : 3);
    }

    private static @Nullable Word wordAt(List<Word> words, int start, int end) {
        for (Word word : words) {
            if (word.span().end() > start || (start == end && word.span().end() == start)) {
                return word.span().start() <= start ? word : null;
            }
        }
        return null;
    }
}
