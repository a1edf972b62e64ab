package argmap.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import argmap.document.Document;
import argmap.document.Note;
import argmap.text.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Whatever is done to a text, reading it never throws, never gives two notes one id, never loses or
 * invents a character, and never takes over ten times as long as the text took before, its own
 * length allowed for.
 *
 * <p>{@code -Dmutants=10000} makes so many of each kind instead of a few dozen; {@code
 * -Dmutants.keep=out/mutants} writes those that fail there.
 */
class MutatedTextTest {
    private static final Path RESOURCES = Path.of("src/test/resources/argmap");
    private static final int MUTANTS = Integer.getInteger("mutants", 24);
    private static final String KEEP = System.getProperty("mutants.keep", "");
    private static final int SHOWN = 8;

    /** Longer texts are mutated in part: what is tried is the reader, not the machine. */
    private static final int LONGEST = 20_000;

    /** How many times the unmutated text's time a mutant may take. */
    private static final double SLOWER = 10;

    /** Below this a measurement is that of the machine and not of the reader. */
    private static final long SHORT = 50_000_000;

    private enum Kind {
        DELETED_LINES,
        DOUBLED_LINES,
        SWAPPED_LINES,
        DROPPED_CHARACTERS,
        DOUBLED_CHARACTERS,
        CARRIAGE_RETURNS,
        MOVED_FORM_FEEDS,
        DIGITS_FOR_LETTERS,
        A_PAGE_TWICE,
        MANY_LINES_OF_ONE_SORT
    }

    /** Lines of which a text may hold a hundred or a thousand. */
    private static final List<String> SORTS =
            List.of(
                    "",
                    "\f",
                    "12",
                    "IV.",
                    "12 Ibid., p. 4.",
                    "[3] See Orme, Charters, p. 118.",
                    "* * *",
                    "* The dues of the haven.",
                    "(a) every tenth basket",
                    "? ? The Haven",
                    "THE DUES OF THE HAVEN",
                    "NOTES",
                    "- 14 -",
                    "The roll was read.7",
                    "[^1]: See the roll.",
                    "| a | b |",
                    "-----",
                    "“The roll",
                    "Footnote 3: the roll",
                    "1. The roll was read aloud");

    @TestFactory
    Stream<DynamicTest> mutantsAreReadLikeOtherTexts() throws IOException {
        List<String> texts = texts();
        assertTrue(texts.size() > 100, "texts: " + texts.size());
        return Arrays.stream(Kind.values())
                .map(kind -> dynamicTest(MUTANTS + " of " + kind, () -> check(kind, texts)));
    }

    private static List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        for (String folder : List.of("ingest", "cases", "bench/pages")) {
            try (Stream<Path> files = Files.walk(RESOURCES.resolve(folder))) {
                for (Path file : files.sorted().toList()) {
                    if (file.toString().matches(".*\\.(in|txt|md)")) {
                        texts.add(SharedBooks.text(file));
                    }
                }
            }
        }
        Path seeds = Path.of("seeds");
        try (Stream<Path> files = Files.list(seeds)) {
            files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .forEach(file -> texts.add(SharedBooks.text(file)));
        }
        return texts;
    }

    private static void check(Kind kind, List<String> texts) throws IOException {
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < MUTANTS; i++) {
            Random random = new Random(1000L * kind.ordinal() + 31L * i);
            String text = part(texts.get(random.nextInt(texts.size())), random);
            String mutant = mutant(kind, text, random);
            List<String> faults = faults(text, mutant);
            if (!faults.isEmpty()) {
                wrong.add(i + ": " + faults);
                if (!KEEP.isEmpty()) {
                    Path folder = Files.createDirectories(Path.of(KEEP));
                    Files.writeString(folder.resolve(kind + "-" + i + ".txt"), mutant);
                }
            }
        }
        List<String> shown = wrong.subList(0, Math.min(SHOWN, wrong.size()));
        assertEquals(List.of(), shown, kind + ": " + wrong.size() + " of " + MUTANTS);
    }

    private static String part(String text, Random random) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int from = text.indexOf('\n', random.nextInt(text.length() - LONGEST)) + 1;
        return text.substring(from, Math.min(text.length(), from + LONGEST));
    }

    private static List<String> faults(String text, String mutant) {
        List<String> faults = new ArrayList<>();
        try {
            Document document = read(mutant);
            List<String> ids = document.notes().stream().map(Note::id).toList();
            if (ids.stream().distinct().count() < ids.size()) {
                faults.add("two notes with one id: " + ids);
            }
            Accounting.lost(document).stream()
                    .limit(2)
                    .forEach(lost -> faults.add("lost: " + lost));
            faults.addAll(Accounting.invented(document));
            Accounting.misplaced(document).stream()
                    .limit(2)
                    .forEach(run -> faults.add("misplaced: " + run));
            if (isSlow(text, mutant)) {
                faults.add(
                        "slow: "
                                + (least(mutant, 1) / 1_000_000)
                                + " ms, before "
                                + (least(text, 1) / 1_000_000)
                                + " ms");
            }
        } catch (RuntimeException | StackOverflowError e) {
            faults.add("throws: " + e + Arrays.stream(e.getStackTrace()).limit(2).toList());
        }
        return faults;
    }

    /**
     * Whether it takes over ten times as long, its length allowed for: measured again, the least of
     * ever more runs of both, before it is believed.
     */
    private static boolean isSlow(String text, String mutant) {
        double longer = Math.max(1, (double) mutant.length() / Math.max(1, text.length()));
        for (int runs = 1; runs <= 4; runs *= 2) {
            long took = least(mutant, runs);
            if (took < SHORT || took < SLOWER * longer * least(text, runs)) {
                return false;
            }
        }
        return true;
    }

    private static long least(String text, int runs) {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < runs; i++) {
            long start = System.nanoTime();
            read(text);
            least = Math.min(least, System.nanoTime() - start);
        }
        return least;
    }

    private static Document read(String text) {
        return Ingest.read(new Source("mutant.txt", text)).value();
    }

    private static String mutant(Kind kind, String text, Random random) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        int some = 1 + random.nextInt(Math.max(1, lines.size() / 4));
        switch (kind) {
            case DELETED_LINES -> {
                for (int i = 0; i < some && lines.size() > 1; i++) {
                    lines.remove(random.nextInt(lines.size()));
                }
            }
            case DOUBLED_LINES -> {
                for (int i = 0; i < some; i++) {
                    int at = random.nextInt(lines.size());
                    lines.add(at, lines.get(random.nextInt(4) == 0 ? 0 : at));
                }
            }
            case SWAPPED_LINES -> {
                for (int i = 0; i < some; i++) {
                    int last = lines.size();
                    Collections.swap(lines, random.nextInt(last), random.nextInt(last));
                }
            }
            case MANY_LINES_OF_ONE_SORT -> {
                int count = random.nextBoolean() ? 100 : 1000;
                String line =
                        random.nextInt(3) == 0
                                ? lines.get(random.nextInt(lines.size()))
                                : SORTS.get(random.nextInt(SORTS.size()));
                boolean apart = random.nextBoolean();
                List<String> many = new ArrayList<>();
                for (int i = 0; i < count; i++) {
                    many.add(line);
                    if (apart) {
                        many.add("");
                    }
                }
                lines.addAll(random.nextInt(lines.size() + 1), many);
            }
            case A_PAGE_TWICE -> {
                List<String> pages = new ArrayList<>(Arrays.asList(text.split("\f", -1)));
                String page = pages.get(random.nextInt(pages.size()));
                pages.add(random.nextInt(pages.size() + 1), page);
                return String.join("\f", pages);
            }
            case CARRIAGE_RETURNS -> {
                return text.replace("\n", random.nextInt(4) == 0 ? "\r" : "\r\n");
            }
            default -> {
                return characters(kind, text, random);
            }
        }
        return String.join("\n", lines);
    }

    private static String characters(Kind kind, String text, Random random) {
        StringBuilder mutant = new StringBuilder(text);
        int some = 1 + random.nextInt(Math.max(1, text.length() / 20));
        if (kind == Kind.MOVED_FORM_FEEDS) {
            int feeds = 1 + (int) text.chars().filter(c -> c == '\f').count();
            mutant = new StringBuilder(text.replace("\f", ""));
            some = feeds;
        }
        for (int i = 0; i < some && mutant.length() > 1; i++) {
            int at = random.nextInt(mutant.length());
            switch (kind) {
                case DROPPED_CHARACTERS -> mutant.deleteCharAt(at);
                case DOUBLED_CHARACTERS -> mutant.insert(at, mutant.charAt(at));
                case MOVED_FORM_FEEDS -> mutant.insert(at, '\f');
                default -> {
                    char c = mutant.charAt(at);
                    if (Character.isLetter(c)) {
                        mutant.setCharAt(at, (char) ('0' + random.nextInt(10)));
                    } else if (Character.isDigit(c)) {
                        mutant.setCharAt(at, (char) ('a' + random.nextInt(26)));
                    }
                }
            }
        }
        return mutant.toString();
    }
}
