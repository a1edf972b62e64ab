package argmap.ingest;

import argmap.text.Shipped;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What worn letters are read as, and how often: a noisy channel whose costs {@code LetterTrainer}
 * counted in aligned scans.
 */
final class LetterChannel {
    /**
     * A misreading.
     *
     * @param read what stands in the text; empty where a letter was lost
     * @param printed what was printed; empty where a letter is too many
     * @param cost in nats, against the letter read right
     */
    record Misprint(String read, String printed, double cost) {}

    private static final class Holder {
        static final LetterChannel SHIPPED = shipped();
    }

    private final Map<Character, List<Misprint>> byFirst = new HashMap<>();
    private final List<Misprint> lost = new ArrayList<>();

    private LetterChannel() {}

    static LetterChannel get() {
        return Holder.SHIPPED;
    }

    private static LetterChannel shipped() {
        return Shipped.read(
                LetterChannel.class,
                "letters.channel",
                in -> read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))));
    }

    /** One line a misreading: what was read, what was printed, the cost, with tabs between. */
    static LetterChannel read(BufferedReader in) {
        LetterChannel channel = new LetterChannel();
        in.lines()
                .forEach(
                        line -> {
                            String[] parts = line.split("\t", -1);
                            channel.add(
                                    new Misprint(parts[0], parts[1], Double.parseDouble(parts[2])));
                        });
        return channel;
    }

    private void add(Misprint misprint) {
        if (misprint.read().isEmpty()) {
            lost.add(misprint);
        } else {
            byFirst.computeIfAbsent(misprint.read().charAt(0), c -> new ArrayList<>())
                    .add(misprint);
        }
    }

    /** What may have been read so from a letter on. */
    List<Misprint> from(char first) {
        return byFirst.getOrDefault(first, List.of());
    }

    /** Letters that may have been lost. */
    List<Misprint> lost() {
        return lost;
    }
}
