package argmap.mining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * The signs of one sentence, each 0 to 1.
 *
 * @param marks the words that gave a sign, where words gave it
 */
record SentenceFeatures(Map<Sign, Double> strength, Map<Sign, String> marks) {
    /** What weighs less is not worth a reader's time as a reason. */
    private static final double WORTH_SAYING = 0.05;

    SentenceFeatures {
        strength = Map.copyOf(strength);
        marks = Map.copyOf(marks);
    }

    double of(Sign sign) {
        return strength.getOrDefault(sign, 0.0);
    }

    boolean has(Sign sign) {
        return strength.containsKey(sign);
    }

    /**
     * What speaks for it, weightiest first.
     *
     * @param gain what each sign adds to its log-odds
     */
    List<String> reasons(int most, ToDoubleFunction<Sign> gain) {
        List<Sign> signs = new ArrayList<>(List.of(Sign.values()));
        signs.removeIf(sign -> !has(sign) || gain.applyAsDouble(sign) < WORTH_SAYING);
        signs.sort(Comparator.comparingDouble(gain).reversed());
        return signs.stream()
                .limit(most)
                .map(sign -> sign.reason(marks.getOrDefault(sign, "")))
                .toList();
    }

    /** Gathers a sentence's signs. */
    static final class Builder {
        private final Map<Sign, Double> strength = new EnumMap<>(Sign.class);
        private final Map<Sign, String> marks = new EnumMap<>(Sign.class);

        void put(Sign sign, double value) {
            if (value > 0) {
                strength.put(sign, Math.min(1, value));
            }
        }

        void put(Sign sign, boolean there) {
            put(sign, there ? 1 : 0);
        }

        void mark(Sign sign, Connectives mark, String text, TextTongue tongue) {
            String words = mark.found(text, tongue);
            if (!words.isEmpty()) {
                put(sign, 1);
                marks.put(sign, words);
            }
        }

        SentenceFeatures build() {
            return new SentenceFeatures(strength, marks);
        }
    }
}
