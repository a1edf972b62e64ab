package argmap.citation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Signals with what they mean, by hand; the file says how the classes are told apart. */
public final class SignalTable {
    private SignalTable() {}

    /** What was counted, and the lines read otherwise. */
    public record Count(int right, int all, int mostFrequent, List<String> wrong) {}

    public static Count count() {
        int right = 0;
        int all = 0;
        int background = 0;
        List<String> wrong = new ArrayList<>();
        for (String line : lines()) {
            int tab = line.indexOf('\t');
            if (line.startsWith("#") || tab < 0) {
                continue;
            }
            String meant = line.substring(0, tab);
            String read = Signals.meaning(line.substring(tab + 1)).name();
            all++;
            background += meant.equals("BACKGROUND") ? 1 : 0;
            if (read.equals(meant)) {
                right++;
            } else {
                wrong.add("signal\t" + line + "\tread " + read);
            }
        }
        return new Count(right, all, background, wrong);
    }

    private static List<String> lines() {
        try (InputStream in =
                SignalTable.class.getResourceAsStream("/argmap/citation/signals.tsv")) {
            if (in == null) {
                throw new IllegalStateException("no resource signals.tsv");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
