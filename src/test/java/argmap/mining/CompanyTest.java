package argmap.mining;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompanyTest {
    /** Eleven sentences of one kind and eleven of another: each hears of its own kind alone. */
    @Test
    void aSentenceIsRankedByItsLikes() {
        List<double[]> rows = new ArrayList<>();
        double[] values = new double[22];
        double[] expected = new double[22];
        for (int i = 0; i < 22; i++) {
            boolean first = i < 11;
            double[] row = new double[ClaimFeatures.NAMES.size()];
            row[ClaimFeatures.firstOf(ClaimFeatures.Part.MEANING) + (first ? 0 : 1)] = 1 + i;
            rows.add(row);
            values[i] = first ? 2 : -1;
            expected[i] = values[i];
        }
        assertArrayEquals(expected, Company.means(rows, values), 1e-9);
    }

    @Test
    void aLoneSentenceHasNone() {
        double[] row = new double[ClaimFeatures.NAMES.size()];
        assertArrayEquals(new double[1], Company.means(List.of(row), new double[] {3}));
    }
}
