package argmap.ingest;

import java.util.BitSet;

/** Columns of bare numbers: tables, in which no note begins and no mark stands. */
final class FigureColumns {
    /** Numbers of notes that a scan tore off stand in shorter columns. */
    private static final int SHORTEST = 25;

    private FigureColumns() {}

    /** The lines that stand in such a column. */
    static BitSet of(Lines lines) {
        BitSet columns = new BitSet();
        int from = 0;
        for (int i = 0; i <= lines.count(); i++) {
            boolean bare = i < lines.count() && isNumber(lines, i);
            if (!bare) {
                if (i - from >= SHORTEST) {
                    columns.set(from, i);
                }
                from = i + 1;
            }
        }
        return columns;
    }

    private static boolean isNumber(Lines lines, int line) {
        return !FolioReading.alone(lines.text(), lines.start(line), lines.end(line)).isEmpty();
    }
}
