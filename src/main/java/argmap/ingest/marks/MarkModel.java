package argmap.ingest.marks;

import argmap.text.Shipped;
import argmap.text.Source;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What was learned from generated books: the weights of the features for a first and a second look,
 * what raised characters are read as, which signs stand behind words, and how marks usually look.
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; read once and only read from
record MarkModel(
        double[] first,
        double[] second,
        LabelReadings readings,
        SignCounts signs,
        MarkHabits usual) {

    private static final class Plain {
        static final MarkModel MODEL = shipped("marks.model");
    }

    private static final class Placed {
        static final MarkModel MODEL = shipped("marks-with-places.model");
    }

    /** What was learned of plain texts. */
    static MarkModel get() {
        return Plain.MODEL;
    }

    /** What was learned of texts like one: plain, or with the places of words. */
    static MarkModel get(Source source) {
        return source.geometry().isPresent() ? Placed.MODEL : Plain.MODEL;
    }

    private static MarkModel shipped(String file) {
        return Shipped.read(
                MarkModel.class,
                file,
                in -> read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))));
    }

    /** One line an entry: its kind, its key, its value, with tabs between. */
    static MarkModel read(BufferedReader in) throws IOException {
        double[] first = new double[MarkFeatures.COUNT];
        double[] second = new double[MarkFeatures.COUNT];
        Map<Character, Map<Character, Double>> readings = new HashMap<>();
        Map<Character, Double> any = new HashMap<>();
        double extra = -3;
        SignCounts signs = new SignCounts();
        MarkHabits usual = MarkHabits.none();
        for (String line : in.lines().toList()) {
            List<String> parts = new ArrayList<>(List.of(line.split("\t")));
            double value = Double.parseDouble(parts.get(parts.size() - 1));
            switch (parts.get(0)) {
                case "first" -> first[Integer.parseInt(parts.get(1))] = value;
                case "second" -> second[Integer.parseInt(parts.get(1))] = value;
                case "read" ->
                        readings.computeIfAbsent(character(parts.get(1)), c -> new HashMap<>())
                                .put(character(parts.get(2)), value);
                case "any" -> any.put(character(parts.get(1)), value);
                case "extra" -> extra = value;
                case "signs" -> signs.add(Long.parseUnsignedLong(parts.get(1), 16), value);
                case "usual" ->
                        usual.counts()[Integer.parseInt(parts.get(1))][
                                        Integer.parseInt(parts.get(2))] =
                                value;
                default -> throw new IOException("unknown entry: " + line);
            }
        }
        return new MarkModel(first, second, new LabelReadings(readings, any, extra), signs, usual);
    }

    private static char character(String code) {
        return (char) Integer.parseInt(code, 16);
    }
}
