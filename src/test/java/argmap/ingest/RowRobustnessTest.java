package argmap.ingest;

import static org.junit.jupiter.api.Assertions.assertTrue;

import argmap.text.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** No single weight and no single line decides how a text is read. */
class RowRobustnessTest {
    private static final Path SEED = Path.of("seeds/walt-revolution-and-war.txt");

    /** Of a text's rows, how many may be read otherwise. */
    private static final double MOST = .02;

    private static RowKind[] kinds(String text, RowModel model) {
        Lines lines = new Lines(new Source("text", text), true);
        Pages pages = PageSplitter.split(lines);
        PageFurniture.setAside(lines, pages);
        StrayText.setAside(lines, pages);
        RowFacts facts = new RowFacts(lines, pages);
        RowKind[] kinds = new RowKind[facts.count];
        RowReader reader = new RowReader(lines, pages, facts, model);
        for (RowState s = reader.read(); s != null && s.row >= 0; s = s.before) {
            kinds[s.row] = s.kind;
        }
        return kinds;
    }

    @Test
    void aWeightMovedByAFifthChangesHardlyAnything() throws IOException {
        String text = Files.readString(SEED);
        RowModel shipped = RowModel.shipped();
        RowKind[] read = kinds(text, shipped);
        Random random = new Random(7);
        int changed = 0;
        int moved = 0;
        while (moved < 60) {
            int member = moved % shipped.networks().size();
            float[] weights = shipped.networks().get(member).clone();
            int at = random.nextInt(weights.length);
            if (weights[at] == 0) {
                continue;
            }
            weights[at] *= random.nextBoolean() ? 1.2f : .8f;
            List<float[]> networks = new ArrayList<>(shipped.networks());
            networks.set(member, weights);
            RowKind[] other = kinds(text, new RowModel(networks, shipped.numbers()));
            int differs = 0;
            for (int row = 0; row < read.length; row++) {
                differs += read[row] == other[row] ? 0 : 1;
            }
            assertTrue(differs <= MOST * read.length, differs + " rows by weight " + at);
            changed += differs;
            moved++;
        }
        assertTrue(changed < MOST * read.length * moved / 4, changed + " rows in all");
    }

    @Test
    void aLineLeftOutOrDoubledChangesHardlyAnythingElse() throws IOException {
        String[] rows = Files.readString(SEED).split("\n", -1);
        Map<String, RowKind> read = byText(String.join("\n", rows));
        Random random = new Random(8);
        int differs = 0;
        int all = 0;
        for (int turn = 0; turn < 30; turn++) {
            int at = random.nextInt(rows.length);
            String[] other = Arrays.copyOf(rows, rows.length);
            other[at] = turn % 2 == 0 ? "" : rows[at] + "\n" + rows[at];
            for (Map.Entry<String, RowKind> row : byText(String.join("\n", other)).entrySet()) {
                RowKind before = read.get(row.getKey());
                if (before != null && !rows[at].contains(row.getKey())) {
                    all++;
                    differs += before == row.getValue() ? 0 : 1;
                }
            }
        }
        assertTrue(differs < MOST * all, differs + " of " + all);
    }

    /** What each row that stands once is read as. */
    private static Map<String, RowKind> byText(String text) {
        RowKind[] kinds = kinds(text, RowModel.shipped());
        Lines lines = new Lines(new Source("text", text), true);
        Map<String, RowKind> all = new HashMap<>();
        for (int row = 0; row < kinds.length; row++) {
            all.merge(lines.text(row), kinds[row], (a, b) -> a);
        }
        return all;
    }
}
