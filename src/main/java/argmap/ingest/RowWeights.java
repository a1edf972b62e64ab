package argmap.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * The trained weights of {@link RowReader}: one line a step of a sign, {@code SIGN step} and a
 * weight in hundredths for each kind of row.
 */
final class RowWeights {
    private static final String FILE = "rows.weights";

    private RowWeights() {}

    static float[] shipped() {
        return Holder.WEIGHTS;
    }

    private static final class Holder {
        static final float[] WEIGHTS = load();
    }

    private static float[] load() {
        try (InputStream in = RowWeights.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is not in the program");
            }
            return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static float[] read(BufferedReader in) throws IOException {
        float[] weights = new float[RowSign.COUNT * RowKind.COUNT];
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String[] parts = line.split(" ", -1);
            int at = RowSign.valueOf(parts[0]).at(Integer.parseInt(parts[1])) * RowKind.COUNT;
            for (int k = 0; k < RowKind.COUNT; k++) {
                weights[at + k] = Integer.parseInt(parts[2 + k]) / 100f;
            }
        }
        return weights;
    }

    static void write(Path file, float[] weights) throws IOException {
        StringBuilder out = new StringBuilder();
        for (RowSign sign : RowSign.values()) {
            for (int step = 0; step < sign.steps(); step++) {
                StringBuilder row = new StringBuilder();
                boolean some = false;
                for (int k = 0; k < RowKind.COUNT; k++) {
                    int weight = Math.round(weights[sign.at(step) * RowKind.COUNT + k] * 100);
                    some |= weight != 0;
                    row.append(' ').append(weight);
                }
                if (some) {
                    out.append(String.format(Locale.ROOT, "%s %d%s%n", sign, step, row));
                }
            }
        }
        Files.writeString(file, out);
    }
}
