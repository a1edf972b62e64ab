package argmap.fuzz;

import argmap.Pipeline;
import argmap.Sample;
import argmap.graph.GroundedMap;
import argmap.ingest.SourceReader;
import argmap.interchange.Formats;
import argmap.interchange.MapFormat;
import argmap.product.Handouts;
import argmap.report.Edition;
import argmap.report.Handout;
import argmap.report.HandoutOptions;
import argmap.report.print.Form;
import argmap.report.print.Paper;
import argmap.text.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * Tries mutants of the project's seeds, maps and cases for so many seconds, and prints a table for
 * {@code docs/reliability.md}. Mutants that fail are kept in {@code out/fuzz}.
 */
final class Fuzz {
    /** Longer files are tried in part: what is tried is the program, not the machine. */
    private static final int LONGEST = 5_000;

    /** How many times the unmutated file's processor time a step may take, for its length. */
    private static final double SLOWER = 10;

    /** Below this a measurement is that of the machine: nanoseconds. */
    private static final long SHORT = 60_000_000;

    private static final int HANG_SECONDS = 120;

    private static final Path KEPT = Path.of("out/fuzz");

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Seed(String name, byte[] bytes) {
        String kind() {
            return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        }
    }

    private final Map<String, int[]> tried = new TreeMap<>();
    private final Map<String, Integer> faults = new TreeMap<>();
    private ExecutorService worker = worker();

    private Fuzz() {}

    public static void main(String[] args) throws IOException {
        long seconds = args.length > 0 ? Long.parseLong(args[0]) : 60;
        long chance = args.length > 1 ? Long.parseLong(args[1]) : System.nanoTime();
        System.out.println("seed of chance: " + chance);
        boolean fine = new Fuzz().run(seconds, chance);
        System.exit(fine ? 0 : 1);
    }

    private static ExecutorService worker() {
        return Executors.newSingleThreadExecutor(
                task -> {
                    Thread thread = new Thread(task, "trial");
                    thread.setDaemon(true);
                    return thread;
                });
    }

    private boolean run(long seconds, long chance) throws IOException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        List<Seed> seeds = seeds();
        System.out.println(seeds.size() + " files to start from");
        Map<String, List<Seed>> byKind = new TreeMap<>();
        seeds.forEach(s -> byKind.computeIfAbsent(s.kind(), k -> new ArrayList<>()).add(s));
        List<List<Seed>> kinds = List.copyOf(byKind.values());
        Random random = new Random(chance);
        Map<String, Map<String, Long>> usual = new TreeMap<>();
        long count = 0;
        while (System.nanoTime() < end) {
            List<Seed> kind = kinds.get(random.nextInt(kinds.size())); // each as often
            Seed seed = kind.get(random.nextInt(kind.size()));
            Map<String, Long> its = usual.get(seed.name());
            if (its == null) {
                its = attempt(seed).times();
                usual.put(seed.name(), its);
            }
            byte[] other = seeds.get(random.nextInt(seeds.size())).bytes();
            Seed mutant = new Seed(seed.name(), new Mutator(random).mutant(seed.bytes(), other));
            judge(mutant, its, seed.bytes().length);
            count++;
        }
        System.out.println();
        System.out.println("| kind | mutants | with a fault |");
        System.out.println("|---|---:|---:|");
        tried.forEach(
                (kind, n) -> System.out.println("| " + kind + " | " + n[0] + " | " + n[1] + " |"));
        System.out.println("\n" + count + " mutants in " + seconds + " s");
        faults.forEach((fault, n) -> System.out.println(n + " x " + fault));
        return faults.isEmpty();
    }

    private void judge(Seed mutant, Map<String, Long> usual, int length) throws IOException {
        Trial.Outcome outcome = attempt(mutant);
        List<String> wrong = new ArrayList<>(outcome.faults());
        double longer = Math.max(1, mutant.bytes().length / (double) Math.max(1, length));
        List<String> slow = slow(outcome, usual, longer);
        if (!slow.isEmpty()) {
            // Once more: a machine has its moments.
            slow.retainAll(slow(attempt(mutant), usual, longer));
            wrong.addAll(slow);
        }
        int[] counts = tried.computeIfAbsent(mutant.kind(), k -> new int[2]);
        counts[0]++;
        if (wrong.isEmpty()) {
            return;
        }
        counts[1]++;
        for (String fault : wrong) {
            String sort = fault.replaceAll("[0-9]+", "N").replaceAll("\".*", "");
            if (faults.merge(sort, 1, Integer::sum) <= 3) {
                Files.createDirectories(KEPT);
                String name =
                        Integer.toHexString(Arrays.hashCode(mutant.bytes())) + "." + mutant.kind();
                Files.write(KEPT.resolve(name), mutant.bytes());
                System.out.println(KEPT.resolve(name) + " (" + mutant.name() + "): " + fault);
            }
        }
    }

    private static List<String> slow(
            Trial.Outcome outcome, Map<String, Long> usual, double longer) {
        List<String> slow = new ArrayList<>();
        outcome.times()
                .forEach(
                        (step, time) -> {
                            long before = Math.max(SHORT, usual.getOrDefault(step, 0L));
                            if (time > SLOWER * before * longer) {
                                slow.add("slow: " + step);
                            }
                        });
        return slow;
    }

    private Trial.Outcome attempt(Seed seed) {
        Future<Trial.Outcome> trial = worker.submit(() -> Trial.of(seed.name(), seed.bytes()));
        try {
            return trial.get(HANG_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            worker.shutdownNow();
            worker = worker();
            return new Trial.Outcome(Map.of(), List.of("no end after " + HANG_SECONDS + " s"));
        } catch (ExecutionException e) {
            return new Trial.Outcome(Map.of(), List.of(String.valueOf(e.getCause())));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Seed> seeds() throws IOException {
        List<Seed> seeds = new ArrayList<>();
        Path resources = Path.of("src/test/resources/argmap");
        for (Path folder :
                List.of(
                        Path.of("seeds"),
                        Path.of("maps"),
                        resources.resolve("cases"),
                        resources.resolve("ingest"),
                        resources.resolve("bench/pages"),
                        resources.resolve("interchange"),
                        resources.resolve("fuzz"),
                        Path.of("../shared/data/carneades"),
                        Path.of("../shared/data/books/d02-smith"))) {
            add(seeds, folder);
        }
        made(seeds);
        return seeds;
    }

    private static void add(List<Seed> seeds, Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                String name = file.toString();
                if (name.matches(".*(LICENSE|truth.*|\\.out|\\.json|transcript)")
                        || Files.size(file) > 2_000_000) {
                    continue;
                }
                byte[] bytes = Files.readAllBytes(file);
                boolean archive = name.matches(".*\\.(pdf|docx|odt|epub)");
                String as = name.replaceAll("\\.in$", ".txt").replaceAll("\\.yml$", ".carneades");
                seeds.add(
                        new Seed(
                                as,
                                archive || bytes.length <= LONGEST
                                        ? bytes
                                        : Arrays.copyOf(bytes, LONGEST)));
            }
        }
    }

    /** What the program itself writes, in every form that it reads. */
    private static void made(List<Seed> seeds) throws IOException {
        GroundedMap sample = Sample.grounded();
        for (MapFormat format : Pipeline.mapFormats()) {
            String text = format.written(sample.map()).value();
            seeds.add(new Seed("sample." + format.name(), text.getBytes(StandardCharsets.UTF_8)));
        }
        Formats.TEXT.forEach(
                format ->
                        seeds.add(
                                new Seed(
                                        "sample-text." + format.extension(),
                                        format.write()
                                                .apply(sample.document())
                                                .getBytes(StandardCharsets.UTF_8))));
        HandoutOptions options = HandoutOptions.of(Edition.FULL, Paper.A4);
        Handouts.source(sample, Pipeline.audit(sample), options, Handouts.STYLE)
                .ifPresent(
                        handout -> {
                            for (Form form : Form.values()) {
                                seeds.add(
                                        new Seed(
                                                "sample-handout." + form.extension(),
                                                Handout.write(handout, options, form)));
                            }
                        });
        Path map = Path.of("maps/russian-revolution.argdown");
        if (Files.exists(map)) {
            Source source = SourceReader.read("map", Files.readAllBytes(map)).value();
            for (MapFormat format : Pipeline.mapFormats()) {
                String text = format.written(Pipeline.map(source).value()).value();
                seeds.add(
                        new Seed(
                                "showcase." + format.name(),
                                text.getBytes(StandardCharsets.UTF_8)));
            }
        }
    }
}
