package argmap.ingest;

import argmap.ingest.marks.WordAlignment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * Learns which stop was printed where one was read, from generated scans, and measures it on works
 * left out.
 *
 * <pre>{@code
 * StopTrainer test FOLDER...       learns from half of the works, measures on the other half
 * StopTrainer learn OUT FOLDER...  learns from all
 * }</pre>
 */
final class StopTrainer {
    private static final int ROUNDS = 12;
    private static final double RATE = 0.15;
    private static final double SHRINK = 2e-5;

    /** A sign must be seen so often, and in so many works. */
    private static final int FEWEST = 12;

    private static final int WORKS = 3;

    private record Example(String work, String kind, List<String> signs, int read, int printed) {}

    public static void main(String[] args) throws IOException {
        boolean learn = args[0].equals("learn");
        List<Example> all = new ArrayList<>();
        for (LetterTrainer.Book book :
                LetterTrainer.load(List.of(args).subList(learn ? 2 : 1, args.length))) {
            examples(book, all);
        }
        if (learn) {
            Files.writeString(Path.of(args[1]), train(all).write());
            return;
        }
        List<String> works = all.stream().map(Example::work).distinct().sorted().toList();
        double[] least = {0.5, 0.7, 0.8, 0.9, 0.95, 0.98};
        Map<String, int[]> sums = new TreeMap<>();
        for (int f = 0; f < 2; f++) {
            int fold = f;
            StopModel model =
                    train(all.stream().filter(e -> works.indexOf(e.work()) % 2 != fold).toList());
            for (Example e : all) {
                if (works.indexOf(e.work()) % 2 != fold) {
                    continue;
                }
                double[] shares = model.shares(e.signs());
                int best = e.read();
                for (int i = 0; i < shares.length; i++) {
                    best = shares[i] > shares[best] ? i : best;
                }
                for (double l : least) {
                    int[] sum = sums.computeIfAbsent(e.kind() + " " + l, k -> new int[5]);
                    sum[0]++;
                    sum[1] += e.read() == e.printed() ? 0 : 1;
                    if (best != e.read() && shares[best] >= l) {
                        sum[2]++;
                        sum[3] += best == e.printed() ? 1 : 0;
                        sum[4] += e.read() == e.printed() ? 1 : 0;
                    }
                }
            }
        }
        sums.forEach(
                (k, n) ->
                        System.out.printf(
                                Locale.ROOT,
                                "%-24s stops %6d misread %5d changed %5d right %5d broken %5d"
                                        + " precision %.3f%n",
                                k,
                                n[0],
                                n[1],
                                n[2],
                                n[3],
                                n[4],
                                n[3] / Math.max(1.0, n[2])));
    }

    private static void examples(LetterTrainer.Book book, List<Example> all) {
        Language language = Languages.ofText(book.text()).whole();
        Dictionary dictionary = Dictionary.of(language);
        if (dictionary.isEmpty()) {
            return;
        }
        String[] read = tokens(book.text().replaceAll("(\\p{L})-\\R\\s*(\\p{Ll})", "$1$2"));
        StopSigns signs = new StopSigns(String.join(" ", read), dictionary);
        if (signs.perThousand() < StopRepair.HABIT) {
            return;
        }
        for (List<String> parts : List.of(book.paragraphs(), book.notes())) {
            List<String> printed = new ArrayList<>();
            List<Integer> part = new ArrayList<>();
            for (int p = 0; p < parts.size(); p++) {
                for (String token : tokens(parts.get(p))) {
                    printed.add(token);
                    part.add(p);
                }
            }
            int[] to = WordAlignment.of(cores(printed.toArray(String[]::new)), cores(read));
            for (int from = 0; from < to.length; ) {
                int end = from;
                StringBuilder text = new StringBuilder();
                List<int[]> stops = new ArrayList<>();
                while (end < to.length && part.get(end).equals(part.get(from))) {
                    if (to[end] >= 0 && (end == 0 || to[end - 1] != to[end])) {
                        String r = read[to[end]];
                        String w = printed.get(end);
                        text.append(text.length() > 0 ? " " : "").append(r);
                        int is = StopSigns.STOPS.indexOf(r.charAt(r.length() - 1));
                        int was = StopSigns.STOPS.indexOf(w.charAt(w.length() - 1));
                        if (is >= 0 && was >= 0) {
                            stops.add(new int[] {text.length() - 1, is, was});
                        }
                    }
                    end++;
                }
                String whole = text.toString();
                for (int[] stop : stops) {
                    if (StopSigns.isStop(whole, stop[0])) {
                        all.add(
                                new Example(
                                        book.work(),
                                        language
                                                + (parts == book.notes() ? " note " : " text ")
                                                + book.name().replaceAll(".* ", ""),
                                        signs.of(whole, stop[0]),
                                        stop[1],
                                        stop[2]));
                    }
                }
                from = end;
            }
        }
    }

    private static String[] tokens(String text) {
        return text.strip().split("\\s+", -1);
    }

    private static String[] cores(String[] tokens) {
        String[] cores = new String[tokens.length];
        for (int i = 0; i < tokens.length; i++) {
            cores[i] = tokens[i].replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "");
        }
        return cores;
    }

    private static StopModel train(List<Example> examples) {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Set<String>> works = new HashMap<>();
        for (Example example : examples) {
            for (String sign : example.signs()) {
                counts.merge(sign, 1, Integer::sum);
                works.computeIfAbsent(sign, s -> new HashSet<>()).add(example.work());
            }
        }
        Map<String, float[]> weights = new HashMap<>();
        Map<String, float[]> squares = new HashMap<>();
        counts.forEach(
                (sign, n) -> {
                    if (n >= FEWEST && works.getOrDefault(sign, Set.of()).size() >= WORKS) {
                        weights.put(sign, new float[StopSigns.STOPS.length()]);
                        squares.put(sign, new float[] {1e-4f, 1e-4f, 1e-4f, 1e-4f});
                    }
                });
        StopModel model = new StopModel(weights);
        List<Example> order = new ArrayList<>(examples);
        Random random = new Random(5);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            for (Example example : order) {
                double[] shares = model.shares(example.signs());
                for (String sign : example.signs()) {
                    float[] each = weights.get(sign);
                    float[] square = squares.get(sign);
                    for (int i = 0; each != null && square != null && i < shares.length; i++) {
                        double g = (i == example.printed() ? 1 : 0) - shares[i];
                        g -= SHRINK * each[i];
                        square[i] += (float) (g * g);
                        each[i] += (float) (RATE * g / Math.sqrt(square[i]));
                    }
                }
            }
        }
        return model;
    }
}
