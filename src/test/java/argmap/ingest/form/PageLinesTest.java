package argmap.ingest.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import argmap.ingest.form.PageLines.Line;
import argmap.ingest.form.PageLines.Piece;
import argmap.text.Geometry.Box;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageLinesTest {
    private static Line line(String text, double left, double right, double baseline) {
        List<Piece> pieces = List.of(new Piece(text, false, false, 0));
        return new Line(new Box(1, 0, 0, 1, 1), pieces, left, right, baseline, 10, false, false, 0);
    }

    @Test
    void columnsAreReadOneBehindTheOther() {
        List<Line> rows = new ArrayList<>();
        for (int row = 0; row < 10; row++) {
            rows.add(line("left" + row, 50, 290, 100 + 12 * row));
            rows.add(line("right" + row, 310, 550, 100 + 12 * row));
        }
        PageLines page = PageLines.of(List.of(rows)).get(0);
        assertEquals("left9", page.lines().get(9).text());
        assertEquals("right0", page.lines().get(10).text());
    }

    /** A damaged file may put a word anywhere. */
    @Test
    void aPageOfAnyWidthIsSoonRead() {
        List<Line> rows = new ArrayList<>();
        for (int row = 0; row < 1000; row++) {
            rows.add(line("row", 50, 550, 100 + 12 * row));
        }
        rows.add(line("far", 1e9, 2e9, 100));
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertEquals(-1, PageLines.of(List.of(rows)).get(0).gutter()));
    }
}
