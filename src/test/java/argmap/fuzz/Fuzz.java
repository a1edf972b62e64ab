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
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Tries mutants of the project's seeds, maps and cases for so many seconds, and prints a table for
 * {@code docs/reliability.md}. Mutants that fail are kept in {@code out/fuzz}.
 *
 * <p>Two workers try mutants side by side, in one warm machine. Seeds are short pieces of files, so
 * that many are tried: what is tried is the program, not the machine. One in forty is longer.
 *
 * <p>Most mutants are only read and written once, which costs a tenth of the whole trial. The whole
 * of it is done with every eighth, and with each of which the readers make what they have made of
 * none before it: other messages, or other numbers of parts. Such a mutant becomes a file to start
 * from, so that changes add up.
 */
final class Fuzz {
    /** Characters of a piece that a seed is cut to. */
    private static final int SHORT_PIECE = 700;

    private static final int LONG_PIECE = 5_000;

    private static final String SHARED = "../shared/data";

    /** One piece in so many is a longer one. */
    private static final int LONG_EVERY = 40;

    private static final int MUTANTS_A_PIECE = 16;

    /** One mutant in so many goes the whole way though nothing about it is new. */
    private static final int WHOLE_EVERY = 8;

    /** Mutants that are kept to start from: of each kind, the newest take the oldest's place. */
    private static final int FOUND_OF_A_KIND = 400;

    /** One start in so many is from a mutant that was new. */
    private static final int FOUND_EVERY = 3;

    /** How many times the unmutated file's processor time a step may take, for its length. */
    private static final double SLOWER = 10;

    /** Below this a measurement is that of the machine: nanoseconds. */
    private static final long SHORT = 60_000_000;

    private static final int HANG_SECONDS = 120;

    private static final int WORKERS = 2;

    private static final Path KEPT = Path.of("out/fuzz");

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Seed(String name, byte[] bytes) {
        String kind() {
            return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        }

        boolean isArchive() {
            return name.matches(".*\\.(pdf|docx|odt|epub)");
        }

        Seed piece(int from, int length) {
            int end = Math.min(bytes.length, from + length);
            return new Seed(name, Arrays.copyOfRange(bytes, from, end));
        }
    }

    private final List<Seed> seeds;
    private final List<List<Seed>> kinds;
    private final long end;
    private final Set<String> outcomes = ConcurrentHashMap.newKeySet();
    private final Map<String, List<Seed>> found = new ConcurrentHashMap<>();
    private final AtomicInteger wholes = new AtomicInteger();
    private final Map<String, int[]> tried = new TreeMap<>();
    private final Map<String, Integer> faults = new TreeMap<>();
    private final Map<String, long[]> spent = new TreeMap<>();

    private Fuzz(long seconds) throws IOException {
        seeds = seeds();
        Map<String, List<Seed>> byKind = new TreeMap<>();
        seeds.forEach(s -> byKind.computeIfAbsent(s.kind(), k -> new ArrayList<>()).add(s));
        kinds = List.copyOf(byKind.values());
        end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        long seconds = args.length > 0 ? Long.parseLong(args[0]) : 60;
        long chance = args.length > 1 ? Long.parseLong(args[1]) : System.nanoTime();
        System.out.println("seed of chance: " + chance);
        Fuzz fuzz = new Fuzz(seconds);
        System.out.println(fuzz.seeds.size() + " files to start from");
        List<Thread> workers = new ArrayList<>();
        for (int i = 0; i < WORKERS; i++) {
            Worker worker = fuzz.new Worker(new Random(chance + i));
            workers.add(new Thread(worker, "worker " + i));
        }
        workers.forEach(Thread::start);
        for (Thread worker : workers) {
            worker.join();
        }
        fuzz.print(seconds);
        System.exit(fuzz.faults.isEmpty() ? 0 : 1);
    }

    private synchronized void print(long seconds) {
        System.out.println();
        System.out.println("| kind | mutants | with a fault |");
        System.out.println("|---|---:|---:|");
        tried.forEach(
                (kind, n) -> System.out.println("| " + kind + " | " + n[0] + " | " + n[1] + " |"));
        int count = tried.values().stream().mapToInt(n -> n[0]).sum();
        System.out.println("\n" + count + " mutants in " + seconds + " s");
        double processor = spent.values().stream().mapToLong(step -> step[1]).sum() / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%d of them the whole way, %d new; %.1f ms of processor time each%n%n",
                wholes.get(),
                outcomes.size(),
                1000 * processor / Math.max(1, count));
        System.out.println("| step | times | processor time, s |");
        System.out.println("|---|---:|---:|");
        spent.entrySet().stream()
                .sorted(Comparator.comparingLong(step -> -step.getValue()[1]))
                .limit(12)
                .forEach(
                        step ->
                                System.out.printf(
                                        Locale.ROOT,
                                        "| %s | %d | %.1f |%n",
                                        step.getKey(),
                                        step.getValue()[0],
                                        step.getValue()[1] / 1e9));
        faults.forEach((fault, n) -> System.out.println(n + " x " + fault));
    }

    private synchronized void count(Seed mutant, Trial.Outcome outcome, List<String> wrong)
            throws IOException {
        outcome.times()
                .forEach(
                        (step, time) -> {
                            long[] sum = spent.computeIfAbsent(step, s -> new long[2]);
                            sum[0]++;
                            sum[1] += time;
                        });
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

    /** Tries one mutant after the other; each in a thread of its own kind, so that none hangs. */
    private final class Worker implements Runnable {
        private final Random random;
        private ExecutorService trials = trials();

        Worker(Random random) {
            this.random = random;
        }

        @Override
        public void run() {
            try {
                while (System.nanoTime() < end) {
                    one();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Some mutants of one piece, which itself is tried once before. */
        private void one() throws IOException {
            boolean longer = random.nextInt(LONG_EVERY) == 0;
            List<Seed> kind = kinds.get(random.nextInt(kinds.size())); // each as often
            Seed whole = start(kind);
            if (whole.isArchive() && whole.name().startsWith(SHARED) && !longer) {
                return; // a whole book, and an archive cannot be cut
            }
            Seed seed = piece(whole, longer ? LONG_PIECE : SHORT_PIECE);
            Map<String, Long> usual = attempt(seed).times();
            for (int i = 0; i < MUTANTS_A_PIECE && System.nanoTime() < end; i++) {
                byte[] other = seeds.get(random.nextInt(seeds.size())).bytes();
                byte[] bytes = new Mutator(random).mutant(seed.bytes(), other);
                judge(new Seed(seed.name(), bytes), usual, seed.bytes().length);
            }
        }

        private Seed start(List<Seed> kind) {
            List<Seed> mutants = found.getOrDefault(kind.get(0).kind(), List.of());
            synchronized (mutants) {
                return mutants.isEmpty() || random.nextInt(FOUND_EVERY) > 0
                        ? kind.get(random.nextInt(kind.size()))
                        : mutants.get(random.nextInt(mutants.size()));
            }
        }

        private Seed piece(Seed whole, int length) {
            if (whole.isArchive() || whole.bytes().length <= length) {
                return whole;
            }
            // Half begin where the file does, which tells what it is.
            int pieces = whole.bytes().length / length;
            return whole.piece(random.nextBoolean() ? 0 : random.nextInt(pieces) * length, length);
        }

        private void judge(Seed mutant, Map<String, Long> usual, int length) throws IOException {
            Trial.Outcome outcome = tried(mutant);
            List<String> wrong = new ArrayList<>(outcome.faults());
            double longer = Math.max(1, mutant.bytes().length / (double) Math.max(1, length));
            List<String> slow = slow(outcome, usual, longer);
            if (!slow.isEmpty()) {
                // Once more: a machine has its moments.
                slow.retainAll(slow(attempt(mutant), usual, longer));
                wrong.addAll(slow);
            }
            count(mutant, outcome, wrong);
        }

        /** Shortly, and the whole way where that shows something new or chance wants it. */
        private Trial.Outcome tried(Seed mutant) {
            Trial.Outcome shortly = attempt(() -> Trial.shortly(mutant.name(), mutant.bytes()));
            boolean isNew = outcomes.add(mutant.kind() + shortly.seen());
            if (isNew && mutant.bytes().length <= LONG_PIECE) {
                List<Seed> mutants = found.computeIfAbsent(mutant.kind(), k -> new ArrayList<>());
                synchronized (mutants) {
                    if (mutants.size() == FOUND_OF_A_KIND) {
                        mutants.remove(0);
                    }
                    mutants.add(mutant);
                }
            }
            if (!shortly.faults().isEmpty() || !isNew && random.nextInt(WHOLE_EVERY) > 0) {
                return shortly;
            }
            wholes.incrementAndGet();
            return attempt(mutant);
        }

        private Trial.Outcome attempt(Seed seed) {
            return attempt(() -> Trial.of(seed.name(), seed.bytes()));
        }

        private Trial.Outcome attempt(Callable<Trial.Outcome> what) {
            Future<Trial.Outcome> trial = trials.submit(what);
            try {
                return trial.get(HANG_SECONDS, TimeUnit.SECONDS);
            } catch (TimeoutException e) {
                trials.shutdownNow();
                trials = trials();
                return nothing("no end after " + HANG_SECONDS + " s");
            } catch (ExecutionException e) {
                return nothing(String.valueOf(e.getCause()));
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        private static Trial.Outcome nothing(String fault) {
            return new Trial.Outcome(Map.of(), List.of(fault), List.of());
        }

        private static ExecutorService trials() {
            return Executors.newSingleThreadExecutor(
                    task -> {
                        Thread thread = new Thread(task, "trial");
                        thread.setDaemon(true);
                        return thread;
                    });
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
                        Path.of(SHARED, "carneades"),
                        Path.of(SHARED, "books/d02-smith"))) {
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
                String as = name.replaceAll("\\.in$", ".txt").replaceAll("\\.yml$", ".carneades");
                seeds.add(new Seed(as, bytes));
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
