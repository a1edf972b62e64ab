package argmap.ingest;

import argmap.ingest.marks.WordAlignment;
import argmap.text.Source;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Counts what letters are misread as in generated books, and measures the repair of words on works
 * left out.
 *
 * <pre>{@code
 * LetterTrainer test FOLDER...                  learns from half of the works, measures on the others
 * LetterTrainer learn CHANNEL WEIGHTS FOLDER...  learns from all but what -Dheld leaves out
 * }</pre>
 */
final class LetterTrainer {
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final List<String> READINGS = List.of("clean.txt", "L1-ocr.txt", "L2-ocr.txt");

    /** Seen less often, a misreading is chance. */
    private static final int FEWEST = 3;

    record Pair(String printed, String read, String before, String after) {}

    /** The readings of a word and which of them was printed; the first where none was. */
    private record Example(List<WordReadings.Reading> readings, int right) {}

    /** A reading of a book and its truth. */
    record Book(
            String work,
            String name,
            String text,
            List<String> paragraphs,
            List<String> notes,
            List<Pair> pairs) {}

    public static void main(String[] args) throws IOException {
        if (args[0].equals("learn")) {
            List<Book> books = load(List.of(args).subList(3, args.length));
            String channel = learn(books);
            Files.writeString(Path.of(args[1]), channel);
            Files.writeString(Path.of(args[2]), weights(books, channel(channel)).write());
            return;
        }
        List<Book> books = load(List.of(args).subList(1, args.length));
        List<String> works = books.stream().map(Book::work).distinct().sorted().toList();
        Map<String, int[]> sums = new TreeMap<>();
        for (int f = 0; f < 2; f++) {
            int fold = f;
            List<Book> seen =
                    books.stream().filter(b -> works.indexOf(b.work()) % 2 != fold).toList();
            LetterChannel channel = channel(learn(seen));
            WordModel model = weights(seen, channel);
            if (f == 0) {
                System.out.println(model.write());
            }
            for (Book book : books) {
                if (works.indexOf(book.work()) % 2 == fold) {
                    measure(book, channel, model, sums);
                }
            }
        }
        sums.forEach(
                (k, n) ->
                        System.out.printf(
                                Locale.ROOT,
                                "%-24s words %6d misread %5d (doubtful %5d, among %5d) changed"
                                        + " %5d right %5d precision %.3f"
                                        + " accuracy %.4f -> %.4f%n",
                                k,
                                n[0],
                                n[1],
                                n[5],
                                n[6],
                                n[2],
                                n[3],
                                n[3] / Math.max(1.0, n[2]),
                                1 - (double) n[1] / n[0],
                                1 - (double) (n[1] - n[3] + n[4]) / n[0]));
    }

    private static LetterChannel channel(String learned) {
        return LetterChannel.read(new BufferedReader(new StringReader(learned)));
    }

    /** A book's words as the program has them. */
    private record Setting(
            WordRepair repair, WordReadings readings, Language language, boolean worn) {
        static Setting of(Book book, LetterChannel channel, WordModel model) {
            Vocabulary own = Vocabulary.of(new Lines(new Source(book.name(), book.text()), true));
            Language language = Languages.ofText(book.text()).whole();
            Dictionary dictionary = Dictionary.of(language);
            boolean worn =
                    own.isWorn(dictionary) || new StopRepair(book.text(), dictionary).isHabit();
            return new Setting(
                    new WordRepair(own, dictionary, worn, channel, model),
                    new WordReadings(own, dictionary, channel),
                    language,
                    worn);
        }

        int odd(Pair pair) {
            int start = pair.before().length() + 1;
            int end = start + pair.read().length();
            return repair.odd(pair.before() + " " + pair.read() + " " + pair.after(), start, end);
        }
    }

    private static void measure(
            Book book, LetterChannel channel, WordModel model, Map<String, int[]> sums) {
        Setting setting = Setting.of(book, channel, model);
        int[] sum =
                sums.computeIfAbsent(
                        setting.language() + " " + book.name().replaceAll(".* ", ""),
                        k -> new int[7]);
        StringBuilder show = new StringBuilder();
        for (Pair pair : book.pairs()) {
            sum[0]++;
            boolean misread = !pair.printed().equals(pair.read());
            sum[1] += misread ? 1 : 0;
            boolean doubtful = setting.repair().isDoubtful(pair.read());
            sum[5] += misread && doubtful ? 1 : 0;
            if (misread && doubtful && FOUND) {
                boolean among =
                        setting.readings().of(pair.read(), 0).stream()
                                .anyMatch(r -> r.word().equals(pair.printed()));
                sum[6] += among ? 1 : 0;
            }
            String read =
                    doubtful
                            ? setting.repair()
                                    .read(pair.read(), setting.odd(pair))
                                    .map(WordRepair.Reading::word)
                                    .orElse(pair.read())
                            : pair.read();
            if (!read.equals(pair.read())) {
                boolean right = read.equals(pair.printed());
                sum[2]++;
                sum[3] += right ? 1 : 0;
                sum[4] += !right && !misread ? 1 : 0;
                if (!right) {
                    show.append("   ")
                            .append(pair.read())
                            .append(" -> ")
                            .append(read)
                            .append(" printed ")
                            .append(pair.printed())
                            .append('\n');
                }
            }
        }
        if (Boolean.getBoolean("show")) {
            System.out.print(show);
        }
    }

    private static final boolean FOUND = Boolean.getBoolean("found");
    private static final int ROUNDS = 60;
    private static final double RATE = 0.2;
    private static final double SHRINK = 1e-5;

    /** Weights under which what was printed is likeliest: gradient ascent, a rate for each sign. */
    private static WordModel weights(List<Book> books, LetterChannel channel) {
        List<Example> examples = new ArrayList<>();
        for (Book book : books) {
            Setting setting = Setting.of(book, channel, new WordModel(new double[WordModel.COUNT]));
            if (!setting.worn()) {
                continue;
            }
            for (Pair pair : book.pairs()) {
                if (setting.repair().isDoubtful(pair.read())
                        && !Dictionary.anyContains(pair.read())) {
                    List<WordReadings.Reading> all =
                            setting.readings().of(pair.read(), setting.odd(pair));
                    int right = 0;
                    for (int i = 1; i < all.size(); i++) {
                        right = all.get(i).word().equals(pair.printed()) ? i : right;
                    }
                    if (all.size() > 1) {
                        examples.add(new Example(all, right));
                    }
                }
            }
        }
        double[] weights = new double[WordModel.COUNT];
        double[] squares = new double[WordModel.COUNT];
        java.util.Arrays.fill(squares, 1e-6);
        java.util.Random random = new java.util.Random(7);
        for (int round = 0; round < ROUNDS; round++) {
            java.util.Collections.shuffle(examples, random);
            for (int from = 0; from < examples.size(); from += 200) {
                double[] gradient = new double[WordModel.COUNT];
                List<Example> some = examples.subList(from, Math.min(examples.size(), from + 200));
                WordModel model = new WordModel(weights);
                for (Example example : some) {
                    double[] share =
                            example.readings().stream()
                                    .mapToDouble(r -> model.score(r.signs()))
                                    .toArray();
                    double most = java.util.Arrays.stream(share).max().orElse(0);
                    double sum = 0;
                    for (int i = 0; i < share.length; i++) {
                        share[i] = Math.exp(share[i] - most);
                        sum += share[i];
                    }
                    for (int i = 0; i < share.length; i++) {
                        double step = (i == example.right() ? 1 : 0) - share[i] / sum;
                        double[] signs = example.readings().get(i).signs();
                        for (int k = 0; k < gradient.length; k++) {
                            gradient[k] += step * signs[k];
                        }
                    }
                }
                for (int k = 0; k < gradient.length; k++) {
                    double g = gradient[k] / some.size() - SHRINK * weights[k];
                    squares[k] += g * g;
                    weights[k] += RATE * g / Math.sqrt(squares[k]);
                }
            }
        }
        return new WordModel(weights);
    }

    static List<Book> load(List<String> folders) throws IOException {
        List<Book> books = new ArrayList<>();
        for (String folder : folders) {
            List<Path> dirs;
            try (Stream<Path> list = Files.list(Path.of(folder))) {
                dirs =
                        list.filter(d -> Files.exists(d.resolve("truth.json")))
                                .filter(LetterTrainer::isSeen)
                                .sorted()
                                .toList();
            }
            for (Path dir : dirs) {
                String name = String.valueOf(dir.getFileName());
                String work = name.replaceAll("^d\\d+-|-\\d+$", "").replaceAll("\\d+$", "");
                for (String reading : READINGS) {
                    if (Files.exists(dir.resolve(reading))) {
                        String text = Files.readString(dir.resolve(reading));
                        JsonNode truth =
                                new ObjectMapper().readTree(dir.resolve("truth.json").toFile());
                        books.add(
                                new Book(
                                        work,
                                        name + " " + reading,
                                        text,
                                        texts(truth.path("paragraphs")),
                                        texts(truth.path("notes")),
                                        pairs(truth, text)));
                    }
                }
            }
        }
        return books;
    }

    /** False for books whose name or type face matches the pattern of what is left out. */
    private static boolean isSeen(Path dir) {
        try {
            String face =
                    new ObjectMapper()
                            .readTree(dir.resolve("style.json").toFile())
                            .path("style")
                            .path("font")
                            .asText();
            return !(dir.getFileName() + " " + face).matches(System.getProperty("held", "none"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> texts(JsonNode parts) {
        List<String> texts = new ArrayList<>();
        parts.forEach(part -> texts.add(part.path("text").asText()));
        return texts;
    }

    private static List<Pair> pairs(JsonNode truth, String text) {
        String[] read = words(text.replaceAll("(\\p{L})-\\R\\s*(\\p{Ll})", "$1$2"));
        List<Pair> pairs = new ArrayList<>();
        for (String part : List.of("paragraphs", "notes")) {
            StringBuilder all = new StringBuilder();
            truth.path(part).forEach(p -> all.append(p.path("text").asText()).append(' '));
            String[] printed = words(all.toString());
            int[] to = WordAlignment.of(printed, read);
            for (int i = 0; i < to.length; i++) {
                boolean alone =
                        (i == 0 || to[i - 1] != to[i])
                                && (i + 1 == to.length || to[i + 1] != to[i]);
                if (to[i] >= 0 && alone) {
                    pairs.add(
                            new Pair(
                                    printed[i],
                                    read[to[i]],
                                    to[i] > 0 ? read[to[i] - 1] : "",
                                    to[i] + 1 < read.length ? read[to[i] + 1] : ""));
                }
            }
        }
        return pairs;
    }

    private static String[] words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words.toArray(String[]::new);
    }

    static String learn(List<Book> books) {
        Map<String, Integer> counts = new HashMap<>();
        Map<Character, Integer> seen = new HashMap<>();
        int letters = 0;
        for (Book book : books) {
            for (Pair pair : book.pairs()) {
                if (!book.name().contains("L2")) {
                    continue;
                }
                for (char c : pair.printed().toCharArray()) {
                    seen.merge(c, 1, Integer::sum);
                    letters++;
                }
                if (!pair.printed().equals(pair.read())
                        && Math.abs(pair.printed().length() - pair.read().length()) <= 2) {
                    count(pair.printed(), pair.read(), counts);
                }
            }
        }
        StringBuilder out = new StringBuilder();
        int all = letters;
        new TreeMap<>(counts)
                .forEach(
                        (key, n) -> {
                            if (n >= FEWEST) {
                                String[] parts = key.split("\t", -1);
                                int of =
                                        parts[1].isEmpty()
                                                ? all
                                                : seen.getOrDefault(parts[1].charAt(0), 1);
                                double cost = -Math.log((double) n / Math.max(n + 1, of));
                                out.append(String.format(Locale.ROOT, "%s\t%.2f%n", key, cost));
                            }
                        });
        return out.toString();
    }

    /** The misreadings of the cheapest way from one word to the other; none where they are far. */
    private static void count(String printed, String read, Map<String, Integer> counts) {
        int n = printed.length();
        int m = read.length();
        double[][] cost = new double[n + 1][m + 1];
        int[][] by = new int[n + 1][m + 1];
        for (int i = 0; i <= n; i++) {
            for (int j = 0; j <= m; j++) {
                cost[i][j] = i + j == 0 ? 0 : 1e9;
                for (int a = 0; a <= 2 && a <= i; a++) {
                    for (int b = 0; b <= 2 && b <= j; b++) {
                        if (a + b == 0) {
                            continue;
                        }
                        boolean same =
                                a == 1 && b == 1 && printed.charAt(i - 1) == read.charAt(j - 1);
                        double step = same ? 0 : a == 1 && b == 1 ? 1 : 1 + 0.2 * (a + b);
                        if (a + b > 2 && shares(printed, i, a, read, j, b)) {
                            continue;
                        }
                        if (a == 0 && b == 2 || a == 2 && b == 0) {
                            continue;
                        }
                        if (cost[i - a][j - b] + step < cost[i][j]) {
                            cost[i][j] = cost[i - a][j - b] + step;
                            by[i][j] = a * 3 + b;
                        }
                    }
                }
            }
        }
        if (cost[n][m] > 3.5 || cost[n][m] > n * 0.45) {
            return;
        }
        int i = n;
        int j = m;
        while (i > 0 || j > 0) {
            int a = by[i][j] / 3;
            int b = by[i][j] % 3;
            String from = printed.substring(i - a, i);
            String to = read.substring(j - b, j);
            if (!from.equals(to)) {
                counts.merge(to + "\t" + from, 1, Integer::sum);
            }
            i -= a;
            j -= b;
        }
    }

    /** True where two pieces begin or end alike: the rest alone was misread. */
    private static boolean shares(String printed, int i, int a, String read, int j, int b) {
        return a > 0
                && b > 0
                && (printed.charAt(i - 1) == read.charAt(j - 1)
                        || printed.charAt(i - a) == read.charAt(j - b));
    }
}
