package argmap.ingest.marks;

import argmap.ingest.SourceReader;
import argmap.text.Source;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;

/**
 * Learns {@code marks.model} from generated books.
 *
 * <pre>{@code
 * MarkTrainer test 3 FOLDER...          on works and faces left out, in three folds
 * MarkTrainer learn OUT FOLDER...       learns from all and writes the model
 * MarkTrainer measure MODEL FOLDER...   measures a model, or with - the one that is shipped
 * }</pre>
 *
 * <p>The weights maximise the likelihood of the true places given the notes, over all ways to give
 * notes to gaps; steps by AdaGrad (Duchi and others, JMLR 12, 2011), their later ones averaged.
 */
@NullUnmarked
final class MarkTrainer {
    /** Whether texts with the places of their words are learned from: with {@code -Dplaces=1}. */
    private static final boolean PLACED = System.getProperty("places") != null;

    static final List<String> READINGS =
            PLACED
                    ? List.of(
                            "clean-blocks.txt",
                            "clean-seedstyle.txt",
                            "L1-ocr.txt",
                            "L2-ocr.txt",
                            "L1.hocr",
                            "L2-alto.xml",
                            "L2-searchable.pdf")
                    : List.of(
                            "clean.txt",
                            "clean-layout.txt",
                            "clean-blocks.txt",
                            "clean-seedstyle.txt",
                            "L1-ocr.txt",
                            "L1-seedstyle.txt",
                            "L2-ocr.txt",
                            "L2-seedstyle.txt");

    private static final double RATE = 0.5;
    private static final double L2 = 1e-3;
    private static final int ROUNDS = 10;

    /** A reading of a book with its truth. */
    record Book(
            Path folder, String face, String reading, Source source, List<MarkGold.Page> pages) {
        String text() {
            return source.text();
        }

        MarkPrint print() {
            return new MarkPrint(source.geometry().orElse(null));
        }

        String name() {
            return String.valueOf(folder.getFileName());
        }

        /** Two chapters of one book are one work. */
        String work() {
            return name().replaceAll("^d\\d+-", "")
                    .replaceAll("-\\d+$", "")
                    .replaceAll("\\d+$", "");
        }

        List<MarkAligner.Passage> passages() {
            return pages.stream()
                    .map(
                            p ->
                                    new MarkAligner.Passage(
                                            p.lines().stream()
                                                    .map(l -> new int[] {l[0], l[1]})
                                                    .toList(),
                                            p.notes().stream()
                                                    .map(
                                                            n ->
                                                                    new CalledNote(
                                                                            n.label(),
                                                                            n.start(),
                                                                            n.end(),
                                                                            !n.found()))
                                                    .toList()))
                    .toList();
        }
    }

    /** One passage with what is true of it. */
    static final class Case {
        MarkScope scope;
        boolean[][][] right;
        int[][][] contextAt;
        double[][][] contextValue;
        MarkHabits habits;
        MarkGold.Page page;
        int[] gold;
    }

    private static Map<Character, Map<Character, Double>> readings = new HashMap<>();
    private static Map<Character, Double> any = new HashMap<>();
    private static double extra = -3;

    public static void main(String[] args) throws IOException {
        List<String> rest = List.of(args).subList(2, args.length);
        switch (args[0]) {
            case "test" -> test(load(rest), Integer.parseInt(args[1]));
            case "learn" -> Files.writeString(Path.of(args[1]), train(load(rest)));
            default -> measure(args);
        }
    }

    /** Learns without some works and without some faces, and measures on those. */
    private static void test(List<Book> books, int folds) throws IOException {
        System.out.println(books.size() + " readings");
        List<String> works = books.stream().map(Book::work).distinct().sorted().toList();
        List<String> faces = books.stream().map(Book::face).distinct().sorted().toList();
        Map<String, double[]> ofWorks = new TreeMap<>();
        Map<String, double[]> ofBoth = new TreeMap<>();
        for (int f = 0; f < folds; f++) {
            int fold = f;
            Predicate<Book> work = b -> works.indexOf(b.work()) % folds == fold;
            Predicate<Book> face = b -> faces.indexOf(b.face()) % folds == fold;
            long start = System.currentTimeMillis();
            String learned =
                    train(books.stream().filter(work.negate()).filter(face.negate()).toList());
            MarkModel model = MarkModel.read(new BufferedReader(new StringReader(learned)));
            System.out.println(
                    "fold " + fold + " " + (System.currentTimeMillis() - start) / 1000 + " s");
            measure(books.stream().filter(work).toList(), model, ofWorks, false);
            measure(books.stream().filter(work).filter(face).toList(), model, ofBoth, false);
        }
        print("works left out", ofWorks);
        print("works and faces left out", ofBoth);
    }

    private static void measure(String[] args) throws IOException {
        MarkModel model = MarkModel.get();
        if (!args[1].equals("-")) {
            try (BufferedReader in = Files.newBufferedReader(Path.of(args[1]))) {
                model = MarkModel.read(in);
            }
        }
        for (int i = 2; i < args.length; i++) {
            Map<String, double[]> sums = new TreeMap<>();
            measure(load(List.of(args[i])), model, sums, true);
            print(args[i], sums);
        }
    }

    static void print(String title, Map<String, double[]> sums) {
        System.out.println(title);
        sums.forEach(
                (k, v) ->
                        System.out.printf(
                                Locale.ROOT,
                                "  %-22s mean F1 %.3f  P %.3f R %.3f  worst %.3f  cut right %.3f label %.3f (%d)%n",
                                k,
                                v[3] / v[4],
                                v[0] / Math.max(1, v[1]),
                                v[0] / Math.max(1, v[2]),
                                v[5],
                                v[6] / Math.max(1, v[0]),
                                v[7] / Math.max(1, v[0]),
                                (int) v[4]));
    }

    /** Books set anew: the marks of clean texts in other styles, and read worse. */
    static List<Book> varied(List<Book> books) throws IOException {
        List<String[]> garbles = new ArrayList<>();
        for (Book book : books) {
            if (book.reading().startsWith("L")) {
                marks(
                        book,
                        (page, note, c) ->
                                garbles.add(
                                        new String[] {
                                            note.label(), book.text().substring(c.start(), c.end())
                                        }));
            }
        }
        Map<String, List<String>> byLabel = new HashMap<>();
        garbles.forEach(
                g ->
                        byLabel.computeIfAbsent(g[0], x -> new ArrayList<>())
                                .add(g[1].replaceAll("[()\\[\\]{}]", "")));
        Random random = new Random(11);
        List<Book> varied = new ArrayList<>();
        for (Book book : books) {
            boolean clean =
                    book.reading().equals("clean-blocks.txt")
                            || book.reading().equals("clean-seedstyle.txt");
            for (int copy = 0; clean && copy < 2; copy++) {
                String text = vary(book, byLabel, random);
                varied.add(
                        new Book(
                                book.folder(),
                                book.face(),
                                book.reading(),
                                new Source(book.reading(), text),
                                MarkGold.read(book.folder(), book.reading(), text)));
            }
        }
        return varied;
    }

    private static final String[][] STYLES = {
        {"", ""},
        {" ", ""},
        {"(", ")"},
        {" (", ")"},
        {"[", "]"},
        {" [", "]"},
        {"", ")"},
        {"^", ""},
        {"", ""}
    };

    private static String vary(Book book, Map<String, List<String>> garbles, Random random) {
        String[] style = STYLES[random.nextInt(STYLES.length)];
        boolean inward = random.nextInt(3) == 0;
        double legible = random.nextInt(5) / 4.0;
        TreeMap<Integer, String[]> edits = new TreeMap<>();
        marks(
                book,
                (page, note, c) -> {
                    String read = note.label();
                    String open = style[0];
                    String close = style[1];
                    if (random.nextDouble() >= legible) {
                        List<String> others =
                                garbles.getOrDefault(
                                        note.label(),
                                        List.of("\u201d", "*", "?", "!", "'", "\u00ae", ""));
                        read =
                                random.nextInt(8) == 0
                                        ? ""
                                        : others.get(random.nextInt(others.size()));
                        if (random.nextInt(3) > 0) {
                            open = open.startsWith(" ") && !read.isEmpty() ? " " : "";
                        }
                        close = random.nextBoolean() || read.isEmpty() ? "" : close;
                    } else if (style[0].equals("^")) {
                        StringBuilder raised = new StringBuilder();
                        read.chars()
                                .forEach(
                                        d ->
                                                raised.append(
                                                        d >= '0' && d <= '9'
                                                                ? "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079"
                                                                        .charAt(d - '0')
                                                                : (char) d));
                        read = raised.toString();
                    }
                    open = open.equals("^") ? "" : open;
                    String mark = open + read + close;
                    int start = c.start();
                    while (start > note.after()
                            && CharacterClasses.isBlank(book.text().charAt(start - 1))) {
                        start--;
                    }
                    String between = book.text().substring(note.after(), start);
                    boolean move =
                            inward
                                    && between.length() <= 2
                                    && between.chars().allMatch(ch -> ".,;:".indexOf(ch) >= 0);
                    edits.put(
                            note.after(),
                            new String[] {
                                String.valueOf(c.end()), move ? mark + between : between + mark
                            });
                });
        if (random.nextInt(3) == 0) {
            countParagraphs(book, random, edits);
        }
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (Map.Entry<Integer, String[]> edit : edits.entrySet()) {
            if (edit.getKey() < at) {
                continue;
            }
            out.append(book.text(), at, edit.getKey()).append(edit.getValue()[1]);
            at = Integer.parseInt(edit.getValue()[0]);
        }
        return out.append(book.text().substring(at)).toString();
    }

    /** Numbers before some lines, as of paragraphs or of the items of a list: no marks. */
    private static void countParagraphs(Book book, Random random, Map<Integer, String[]> edits) {
        boolean brackets = random.nextInt(3) == 0;
        int number = 1;
        for (MarkGold.Page page : book.pages()) {
            for (int[] line : page.lines()) {
                if (random.nextInt(12) == 0) {
                    String counted = brackets ? "(" + number + ") " : number + ". ";
                    edits.putIfAbsent(line[0], new String[] {String.valueOf(line[0]), counted});
                    number++;
                }
            }
        }
    }

    private interface Each {
        void accept(MarkGold.Page page, MarkGold.GoldNote note, MarkCandidate c);
    }

    private static void marks(Book book, Each each) {
        for (MarkGold.Page page : book.pages()) {
            Case c = new Case();
            c.scope = scope(book, page, null, null);
            right(c, page);
            for (int j = 0; j < page.notes().size(); j++) {
                boolean done = false;
                for (int g = 0; g < c.right.length && !done; g++) {
                    for (int k = 0; k < c.right[g].length && !done; k++) {
                        MarkCandidate candidate = c.scope.gaps.get(g).candidates().get(k);
                        if (c.right[g][k][j]
                                && !candidate.isEmpty()
                                && candidate.start() >= page.notes().get(j).after()) {
                            each.accept(page, page.notes().get(j), candidate);
                            done = true;
                        }
                    }
                }
            }
        }
    }

    static List<Book> load(List<String> folders) throws IOException {
        List<Path> dirs = new ArrayList<>();
        for (String folder : folders) {
            try (Stream<Path> list = Files.list(Path.of(folder))) {
                list.filter(d -> Files.exists(d.resolve("verify.json")))
                        .sorted()
                        .forEach(dirs::add);
            }
        }
        List<Book> books = new ArrayList<>();
        for (Path dir : dirs) {
            JsonNode style = new ObjectMapper().readTree(dir.resolve("style.json").toFile());
            String face = style.path("style").path("font").asText();
            boolean columns = style.path("style").path("columns").asInt(1) > 1;
            for (String reading : READINGS) {
                // What stands in columns side by side is no text to find words in.
                if (Files.exists(dir.resolve(reading))
                        && !(columns && reading.contains("layout"))) {
                    Source text =
                            PLACED
                                    ? SourceReader.read(
                                                    reading,
                                                    Files.readAllBytes(dir.resolve(reading)))
                                            .value()
                                    : new Source(reading, Files.readString(dir.resolve(reading)));
                    books.add(
                            new Book(
                                    dir,
                                    face,
                                    reading,
                                    text,
                                    MarkGold.read(dir, reading, text.text())));
                }
            }
        }
        return books;
    }

    static String train(List<Book> real) throws IOException {
        List<Book> books = new ArrayList<>(real);
        // The same words and marks as in the plain reading.
        books.removeIf(
                b -> b.reading().equals("clean-blocks.txt") || b.reading().contains("layout"));
        books.addAll(varied(real));
        SignCounts prior = new SignCounts();
        Map<Long, Double> priorCounts = new HashMap<>();
        readings = new HashMap<>();
        any = new HashMap<>();
        extra = -3;
        // Signs without marks.
        for (Book book : books) {
            for (MarkGold.Page page : book.pages()) {
                List<int[]> lines = page.lines().stream().map(l -> new int[] {l[0], l[1]}).toList();
                GapFinder.patterns(
                        book.text(), lines, key -> priorCounts.merge(key, 1.0, Double::sum));
            }
        }
        List<Object[]> golds = new ArrayList<>();
        for (Book book : books) {
            SignCounts words =
                    MarkAligner.words(
                            book.text(),
                            book.passages().stream().flatMap(p -> p.lines().stream()).toList(),
                            book.passages());
            for (MarkGold.Page page : book.pages()) {
                Case c = new Case();
                c.page = page;
                c.scope = scope(book, page, null, words);
                right(c, page);
                for (int g = 0; g < c.right.length; g++) {
                    for (int k = 0; k < c.right[g].length; k++) {
                        MarkCandidate candidate = c.scope.gaps.get(g).candidates().get(k);
                        for (int j = 0; j < page.notes().size(); j++) {
                            if (c.right[g][k][j] && !candidate.isEmpty()) {
                                golds.add(
                                        new Object[] {
                                            book.text()
                                                    .substring(candidate.start(), candidate.end()),
                                            page.notes().get(j).label()
                                        });
                                priorCounts.merge(candidate.whole(), -1.0, Double::sum);
                                if (candidate.rest() != 0) {
                                    priorCounts.merge(candidate.rest(), 1.0, Double::sum);
                                }
                            }
                        }
                    }
                }
            }
        }
        priorCounts.forEach((key, n) -> prior.add(key, Math.max(0, n)));
        confusions(golds);
        LabelReadings table = new LabelReadings(readings, any, extra);
        Random random = new Random(1);
        double[] first = MarkFeatures.prior();
        List<Case> cases = new ArrayList<>();
        MarkHabits usual = MarkHabits.none();
        for (Book book : books) {
            cases.addAll(cases(book, prior, null, MarkHabits.none(), table, random));
        }
        learn(cases, first);
        for (Case c : cases) {
            usual(c, first, usual);
        }
        cases.clear();
        double[] second = first.clone();
        MarkModel halfway = new MarkModel(first, second, table, prior, usual);
        for (Book book : books) {
            MarkAligner aligner = new MarkAligner(book.source(), book.passages(), halfway);
            MarkAligner.Look look = aligner.firstLook();
            cases.addAll(
                    cases(
                            book,
                            prior,
                            look.marked(),
                            look.habits().against(usual),
                            look.readings(),
                            random));
        }
        learn(cases, second);
        return write(first, second, priorCounts, usual);
    }

    static MarkScope scope(Book book, MarkGold.Page page, LabelReadings table, SignCounts words) {
        LabelReadings t = table == null ? new LabelReadings(Map.of(), Map.of(), -3) : table;
        return new MarkScope(
                book.text(),
                page.lines().stream().map(l -> new int[] {l[0], l[1]}).toList(),
                page.notes().stream()
                        .map(n -> new CalledNote(n.label(), n.start(), n.end(), !n.found()))
                        .toList(),
                t,
                words,
                Map.of(),
                book.print());
    }

    static List<Case> cases(
            Book book,
            SignCounts prior,
            SignCounts marked,
            MarkHabits habits,
            LabelReadings table,
            Random random) {
        List<Case> cases = new ArrayList<>();
        MarkAligner aligner =
                new MarkAligner(
                        book.source(),
                        book.passages(),
                        new MarkModel(
                                new double[MarkFeatures.COUNT],
                                new double[MarkFeatures.COUNT],
                                table,
                                prior,
                                habits));
        aligner.seeds();
        BookSigns signs =
                marked == null
                        ? aligner.firstSigns()
                        : new BookSigns(aligner.own(), marked, prior, 0);
        SignCounts words =
                MarkAligner.words(
                        book.text(),
                        book.passages().stream().flatMap(p -> p.lines().stream()).toList(),
                        book.passages());
        for (MarkGold.Page page : book.pages()) {
            if (page.notes().isEmpty() || page.lines().isEmpty()) {
                continue;
            }
            Case c = new Case();
            List<CalledNote> notes = new ArrayList<>();
            List<MarkGold.GoldNote> truth = new ArrayList<>();
            for (MarkGold.GoldNote n : page.notes()) {
                double r = random.nextDouble();
                if (r < 0.04) {
                    continue;
                }
                if (r > 0.97) {
                    // A false note: a line of text taken for one.
                    int at = page.lines().get(random.nextInt(page.lines().size()))[0];
                    notes.add(
                            new CalledNote(
                                    n.label(), at, Math.min(book.text().length(), at + 60), false));
                    truth.add(new MarkGold.GoldNote(n.label(), 0, 0, -1, "", true));
                }
                notes.add(new CalledNote(n.label(), n.start(), n.end(), !n.found() || r < 0.1));
                truth.add(n);
            }
            if (notes.isEmpty()) {
                continue;
            }
            c.scope =
                    new MarkScope(
                            book.text(),
                            page.lines().stream().map(l -> new int[] {l[0], l[1]}).toList(),
                            notes,
                            table,
                            words,
                            aligner.alike(),
                            book.print());
            c.page = new MarkGold.Page(book.text(), page.lines(), truth);
            c.habits = habits;
            right(c, c.page);
            int gaps = c.scope.gaps.size();
            c.contextAt = new int[gaps][][];
            c.contextValue = new double[gaps][][];
            for (int g = 0; g < gaps; g++) {
                List<MarkCandidate> candidates = c.scope.gaps.get(g).candidates();
                c.contextAt[g] = new int[candidates.size()][];
                c.contextValue[g] = new double[candidates.size()][];
                for (int k = 0; k < candidates.size(); k++) {
                    int n =
                            MarkFeatures.context(
                                    candidates.get(k), signs, habits, c.scope.at, c.scope.value);
                    c.contextAt[g][k] = Arrays.copyOf(c.scope.at, n);
                    c.contextValue[g][k] = Arrays.copyOf(c.scope.value, n);
                }
            }
            cases.add(c);
        }
        return cases;
    }

    /** Marks the candidates that leave what was printed beside the mark, or as near as can be. */
    static void right(Case c, MarkGold.Page page) {
        int gaps = c.scope.gaps.size();
        c.right = new boolean[gaps][][];
        for (int g = 0; g < gaps; g++) {
            c.right[g] = new boolean[c.scope.gaps.get(g).candidates().size()][page.notes().size()];
        }
        for (int j = 0; j < page.notes().size(); j++) {
            MarkGold.GoldNote note = page.notes().get(j);
            if (note.after() < 0) {
                continue;
            }
            int best = Integer.MAX_VALUE;
            List<int[]> at = new ArrayList<>();
            for (int g = 0; g < gaps; g++) {
                MarkGap gap = c.scope.gaps.get(g);
                if (gap.after() != note.after()) {
                    continue;
                }
                for (int k = 0; k < gap.candidates().size(); k++) {
                    MarkCandidate m = gap.candidates().get(k);
                    String left = left(page.text(), gap.after(), m);
                    int distance =
                            distance(fold(note.rest()), fold(left)) * 4 + (m.isEmpty() ? 1 : 0);
                    // Against a letter of the word itself only where nothing else is there.
                    distance += m.attach() == MarkCandidate.ENDING ? 2 : 0;
                    if (distance < best) {
                        best = distance;
                        at.clear();
                    }
                    if (distance == best) {
                        at.add(new int[] {g, k});
                    }
                }
            }
            for (int[] gk : at) {
                c.right[gk[0]][gk[1]][j] = true;
            }
        }
    }

    /** The signs that stay behind the word when the mark is cut. */
    static String left(String text, int after, MarkCandidate m) {
        StringBuilder left = new StringBuilder();
        for (int i = Math.min(after, m.start()); i < m.start(); i++) {
            if (!CharacterClasses.isBlank(text.charAt(i))) {
                left.append(text.charAt(i));
            }
        }
        for (int i = m.end();
                i < text.length()
                        && !CharacterClasses.isBlank(text.charAt(i))
                        && !CharacterClasses.isAlnum(text.charAt(i))
                        && m.attach() != MarkCandidate.OPENING;
                i++) {
            left.append(text.charAt(i));
        }
        return left.toString();
    }

    static String fold(String s) {
        return s.replace('\u201c', '"')
                .replace('\u201d', '"')
                .replace('\u2019', '\'')
                .replace('\u2018', '\'')
                .replace('\u2014', '-')
                .replace('\u2013', '-')
                .replace("--", "-")
                .replace("\u2026", "...");
    }

    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                } else {
                    d[i][j] =
                            Math.min(
                                    Math.min(d[i - 1][j], d[i][j - 1]) + 1,
                                    d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1));
                }
            }
        }
        return d[a.length()][b.length()];
    }

    private static void confusions(List<Object[]> golds) {
        Map<Character, Double> all = new HashMap<>();
        double total = 0;
        for (Object[] gold : golds) {
            for (char ch : ((String) gold[0]).toCharArray()) {
                all.merge(CharacterClasses.plain(ch), 1.0, Double::sum);
                total++;
            }
        }
        for (Map.Entry<Character, Double> e : all.entrySet()) {
            if (e.getValue() >= 2) {
                any.put(e.getKey(), Math.log(e.getValue() / (total + 20)));
            }
        }
        for (int round = 0; round < 4; round++) {
            LabelReadings now = new LabelReadings(readings, any, extra);
            Map<Character, Map<Character, Double>> counts = new HashMap<>();
            double[] extras = {1, 10};
            for (Object[] gold : golds) {
                align((String) gold[0], (String) gold[1], now, counts, extras);
            }
            extra = Math.log(extras[0] / extras[1]);
            Map<Character, Map<Character, Double>> next = new HashMap<>();
            counts.forEach(
                    (printed, map) -> {
                        double n = map.values().stream().mapToDouble(Double::doubleValue).sum();
                        double mix = 8;
                        Map<Character, Double> row = new HashMap<>();
                        map.forEach(
                                (read, count) -> {
                                    if (count >= 1) {
                                        double general =
                                                read == 0
                                                        ? 0.05
                                                        : Math.exp(
                                                                any.getOrDefault(
                                                                        read,
                                                                        LabelReadings.UNSEEN));
                                        row.put(
                                                read,
                                                Math.log((count + mix * general) / (n + mix)));
                                    }
                                });
                        row.put('\uffff', Math.log(mix / (n + mix)));
                        row.putIfAbsent('\0', Math.log(0.05 * mix / (n + mix)));
                        if (n >= 5) {
                            next.put(printed, row);
                        }
                    });
            readings = next;
        }
    }

    private static void align(
            String read,
            String label,
            LabelReadings table,
            Map<Character, Map<Character, Double>> counts,
            double[] extras) {
        String r = read;
        if (r.length() > 1 && "([{".indexOf(r.charAt(0)) >= 0) {
            r = r.substring(1);
        }
        if (r.length() > 1 && ")]}".indexOf(r.charAt(r.length() - 1)) >= 0) {
            r = r.substring(0, r.length() - 1);
        }
        if (Math.abs(r.length() - label.length()) > 3) {
            return;
        }
        int n = r.length();
        int m = label.length();
        double[][] best = new double[n + 1][m + 1];
        int[][] by = new int[n + 1][m + 1];
        for (int i = 0; i <= n; i++) {
            for (int j = 0; j <= m; j++) {
                best[i][j] = i == 0 && j == 0 ? 0 : -1e9;
                if (i > 0
                        && best[i - 1][j]
                                        + extra
                                        + any.getOrDefault(
                                                CharacterClasses.plain(r.charAt(i - 1)), -7.0)
                                > best[i][j]) {
                    best[i][j] =
                            best[i - 1][j]
                                    + extra
                                    + any.getOrDefault(
                                            CharacterClasses.plain(r.charAt(i - 1)), -7.0);
                    by[i][j] = 1;
                }
                if (j > 0 && best[i][j - 1] + table.read(label.charAt(j - 1), '\0') > best[i][j]) {
                    best[i][j] = best[i][j - 1] + table.read(label.charAt(j - 1), '\0');
                    by[i][j] = 2;
                }
                if (i > 0
                        && j > 0
                        && best[i - 1][j - 1] + table.read(label.charAt(j - 1), r.charAt(i - 1))
                                > best[i][j]) {
                    best[i][j] =
                            best[i - 1][j - 1] + table.read(label.charAt(j - 1), r.charAt(i - 1));
                    by[i][j] = 3;
                }
            }
        }
        int i = n;
        int j = m;
        extras[1] += m;
        while (i > 0 || j > 0) {
            switch (by[i][j]) {
                case 1 -> {
                    i--;
                    extras[0]++;
                }
                case 2 ->
                        counts.computeIfAbsent(label.charAt(--j), x -> new HashMap<>())
                                .merge('\0', 1.0, Double::sum);
                default -> {
                    char to = CharacterClasses.plain(r.charAt(--i));
                    counts.computeIfAbsent(label.charAt(--j), x -> new HashMap<>())
                            .merge(to, 1.0, Double::sum);
                }
            }
        }
    }

    static void learn(List<Case> cases, double[] w) {
        double[] squares = new double[w.length];
        double[] prior = MarkFeatures.prior();
        Arrays.fill(squares, 1);
        List<Case> order = new ArrayList<>(cases);
        Random random = new Random(7);
        double[] mean = new double[w.length];
        int steps = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            double loss = 0;
            for (Case c : order) {
                double[] gradient = new double[w.length];
                loss += gradient(c, w, gradient);
                double norm = Math.sqrt(c.page.notes().size());
                for (int i = 0; i < w.length; i++) {
                    double d = gradient[i] / norm - L2 * (w[i] - prior[i]);
                    if (d != 0) {
                        squares[i] += d * d;
                        w[i] += RATE * d / Math.sqrt(squares[i]);
                    }
                }
                // The mean of the later steps swings less than the last of them.
                steps += round * 2 >= ROUNDS ? 1 : 0;
                for (int i = 0; i < w.length && round * 2 >= ROUNDS; i++) {
                    mean[i] += (w[i] - mean[i]) / steps;
                }
            }
            if (round == ROUNDS - 1) {
                System.out.printf(
                        Locale.ROOT,
                        "   loss a note %.4f%n",
                        loss / order.stream().mapToInt(c -> c.page.notes().size()).sum());
            }
        }
        System.arraycopy(mean, 0, w, 0, w.length);
    }

    static double gradient(Case c, double[] w, double[] gradient) {
        int gaps = c.scope.gaps.size();
        int notes = c.page.notes().size();
        double[][][] score = scores(c, w);
        double[] lost = lost(c, w);
        MarkLattice free = new MarkLattice(gaps, lost, (g, j) -> sum(score[g], j, null));
        double[] bound = lost.clone();
        MarkLattice forced =
                new MarkLattice(gaps, lostIf(c, bound), (g, j) -> sum(score[g], j, c.right[g]));
        if (!Double.isFinite(forced.logTotal()) || forced.logTotal() < -600) {
            return 0;
        }
        for (int g = 0; g < gaps; g++) {
            int lo = Math.min(free.lowest(g), forced.lowest(g));
            int hi = Math.max(free.lowest(g) + free.width(g), forced.lowest(g) + forced.width(g));
            for (int j = lo; j < Math.min(hi, notes); j++) {
                double all = free.given(g, j);
                double own = forced.given(g, j);
                if (all < 1e-6 && own < 1e-6) {
                    continue;
                }
                double sumAll = sum(score[g], j, null);
                double sumOwn = sum(score[g], j, c.right[g]);
                for (int k = 0; k < score[g].length; k++) {
                    double s = score[g][k][j];
                    double d =
                            (c.right[g][k][j] && sumOwn > 0 ? own * s / sumOwn : 0)
                                    - (sumAll > 0 ? all * s / sumAll : 0);
                    if (Math.abs(d) < 1e-7) {
                        continue;
                    }
                    for (int i = 0; i < c.contextAt[g][k].length; i++) {
                        gradient[c.contextAt[g][k][i]] += d * c.contextValue[g][k][i];
                    }
                    int n = c.scope.pair(g, k, j);
                    for (int i = 0; i < n; i++) {
                        gradient[c.scope.at[i]] += d * c.scope.value[i];
                    }
                }
            }
        }
        for (int j = 0; j < notes; j++) {
            double d = forced.lost(j) - free.lost(j);
            int n = MarkFeatures.lost(c.scope.notes.get(j), c.habits, c.scope.at, c.scope.value);
            for (int i = 0; i < n; i++) {
                gradient[c.scope.at[i]] += d * c.scope.value[i];
            }
        }
        return free.logTotal() - forced.logTotal();
    }

    private static double[] lostIf(Case c, double[] lost) {
        double[] bound = lost.clone();
        for (int j = 0; j < bound.length; j++) {
            int note = j;
            boolean any =
                    Arrays.stream(c.right).anyMatch(g -> Arrays.stream(g).anyMatch(k -> k[note]));
            bound[j] *= any ? 1e-6 : 1;
        }
        return bound;
    }

    private static double sum(double[][] score, int j, boolean[][] only) {
        double sum = 0;
        for (int k = 0; k < score.length; k++) {
            if (only == null || only[k][j]) {
                sum += score[k][j];
            }
        }
        return sum;
    }

    private static double[][][] scores(Case c, double[] w) {
        int gaps = c.scope.gaps.size();
        int notes = c.page.notes().size();
        double[][][] score = new double[gaps][][];
        for (int g = 0; g < gaps; g++) {
            List<MarkCandidate> candidates = c.scope.gaps.get(g).candidates();
            score[g] = new double[candidates.size()][notes];
            for (int k = 0; k < candidates.size(); k++) {
                double base = 0;
                for (int i = 0; i < c.contextAt[g][k].length; i++) {
                    base += w[c.contextAt[g][k][i]] * c.contextValue[g][k][i];
                }
                for (int j = 0; j < notes; j++) {
                    if (base < -11 && !c.right[g][k][j]) {
                        continue;
                    }
                    int n = c.scope.pair(g, k, j);
                    double s = base;
                    for (int i = 0; i < n; i++) {
                        s += w[c.scope.at[i]] * c.scope.value[i];
                    }
                    score[g][k][j] = Math.exp(Math.max(-40, Math.min(40, s)));
                }
            }
        }
        return score;
    }

    private static double[] lost(Case c, double[] w) {
        double[] lost = new double[c.page.notes().size()];
        for (int j = 0; j < lost.length; j++) {
            int n = MarkFeatures.lost(c.scope.notes.get(j), c.habits, c.scope.at, c.scope.value);
            double s = 0;
            for (int i = 0; i < n; i++) {
                s += w[c.scope.at[i]] * c.scope.value[i];
            }
            lost[j] = Math.exp(s);
        }
        return lost;
    }

    private static void usual(Case c, double[] w, MarkHabits usual) {
        double[][][] score = scores(c, w);
        MarkLattice forced =
                new MarkLattice(
                        c.scope.gaps.size(),
                        lostIf(c, lost(c, w)),
                        (g, j) -> sum(score[g], j, c.right[g]));
        for (int g = 0; g < c.scope.gaps.size(); g++) {
            for (int j = forced.lowest(g); j < forced.lowest(g) + forced.width(g); j++) {
                double own = forced.given(g, j);
                if (own < 0.01) {
                    continue;
                }
                double all = sum(score[g], j, c.right[g]);
                for (int k = 0; k < score[g].length; k++) {
                    if (c.right[g][k][j]) {
                        usual.count(
                                c.scope.gaps.get(g).candidates().get(k),
                                own * score[g][k][j] / all);
                    }
                }
            }
        }
        for (int j = 0; j < c.page.notes().size(); j++) {
            usual.countLost(forced.lost(j));
        }
    }

    static String write(
            double[] first, double[] second, Map<Long, Double> signs, MarkHabits usual) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < first.length; i++) {
            if (first[i] != 0) {
                out.append(String.format(Locale.ROOT, "first\t%d\t%.4f%n", i, first[i]));
            }
            if (second[i] != 0) {
                out.append(String.format(Locale.ROOT, "second\t%d\t%.4f%n", i, second[i]));
            }
        }
        new TreeMap<>(readings)
                .forEach(
                        (p, row) ->
                                new TreeMap<>(row)
                                        .forEach(
                                                (r, v) ->
                                                        out.append(
                                                                String.format(
                                                                        Locale.ROOT,
                                                                        "read\t%04x\t%04x\t%.3f%n",
                                                                        (int) p,
                                                                        (int) r,
                                                                        v))));
        new TreeMap<>(any)
                .forEach(
                        (r, v) ->
                                out.append(
                                        String.format(
                                                Locale.ROOT, "any\t%04x\t%.3f%n", (int) r, v)));
        out.append(String.format(Locale.ROOT, "extra\t%.3f%n", extra));
        double total = signs.values().stream().mapToDouble(v -> Math.max(0, v)).sum();
        double left = 0;
        for (Map.Entry<Long, Double> e : new TreeMap<>(signs).entrySet()) {
            if (e.getValue() >= total * 1e-5) {
                out.append(
                        String.format(
                                Locale.ROOT,
                                "signs\t%s\t%.2f%n",
                                Long.toHexString(e.getKey()).length() > 15
                                        ? String.format("%x", e.getKey())
                                        : Long.toHexString(e.getKey()),
                                e.getValue() * 1e5 / total));
            } else {
                left += Math.max(0, e.getValue()) * 1e5 / total;
            }
        }
        out.append(String.format(Locale.ROOT, "signs\t1\t%.2f%n", left));
        double[][] counts = usual.counts();
        for (int i = 0; i < counts.length; i++) {
            for (int k = 0; k < counts[i].length; k++) {
                out.append(String.format(Locale.ROOT, "usual\t%d\t%d\t%.2f%n", i, k, counts[i][k]));
            }
        }
        return out.toString();
    }

    /**
     * F1 of places within one word, by reading; sums: right, found, true, F1s, books, worst, cut.
     */
    static void measure(
            List<Book> books, MarkModel model, Map<String, double[]> sums, boolean tell) {
        for (Book book : books) {
            List<List<FoundMark>> found =
                    new MarkAligner(book.source(), book.passages(), model).align();
            int right = 0;
            int predicted = 0;
            int wanted = 0;
            int cut = 0;
            int label = 0;
            for (int p = 0; p < found.size(); p++) {
                MarkGold.Page page = book.pages().get(p);
                predicted += found.get(p).size();
                List<MarkGold.GoldNote> left =
                        new ArrayList<>(page.notes().stream().filter(n -> n.after() >= 0).toList());
                wanted += left.size();
                for (FoundMark mark : found.get(p)) {
                    MarkGold.GoldNote hit =
                            left.stream()
                                    .filter(n -> near(book.text(), n.after(), mark.start()))
                                    .findFirst()
                                    .orElse(null);
                    if (hit != null) {
                        left.remove(hit);
                        right++;
                        label += page.notes().get(mark.note()).equals(hit) ? 1 : 0;
                        String rest =
                                left(
                                        book.text(),
                                        hit.after(),
                                        new MarkCandidate(
                                                mark.start(),
                                                mark.end(),
                                                0,
                                                0,
                                                0,
                                                0,
                                                0,
                                                0,
                                                0,
                                                0,
                                                0,
                                                0));
                        cut += fold(rest).equals(fold(hit.rest())) ? 1 : 0;
                    }
                }
            }
            double p = predicted == 0 ? 1 : (double) right / predicted;
            double r = wanted == 0 ? 1 : (double) right / wanted;
            double f = p + r == 0 ? 0 : 2 * p * r / (p + r);
            double[] sum =
                    sums.computeIfAbsent(
                            book.reading(), x -> new double[] {0, 0, 0, 0, 0, 1, 0, 0});
            sum[0] += right;
            sum[1] += predicted;
            sum[2] += wanted;
            sum[3] += f;
            sum[4]++;
            sum[5] = Math.min(sum[5], f);
            sum[6] += cut;
            sum[7] += label;
            if (tell && f < 0.5) {
                System.out.printf(
                        Locale.ROOT,
                        "   %-18s %-20s F1 %.3f right %d found %d true %d%n",
                        book.name(),
                        book.reading(),
                        f,
                        right,
                        predicted,
                        wanted);
            }
        }
    }

    /** Within one word of the place. */
    static boolean near(String text, int after, int start) {
        int from = Math.min(after, start);
        int to = Math.max(after, start);
        if (to - from > 40) {
            return false;
        }
        int words = 0;
        boolean in = false;
        for (int i = from; i < to; i++) {
            boolean letter = CharacterClasses.isAlnum(text.charAt(i));
            words += letter && !in ? 1 : 0;
            in = letter;
        }
        return words <= 1;
    }
}
