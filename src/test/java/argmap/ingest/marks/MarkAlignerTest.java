package argmap.ingest.marks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import argmap.ingest.marks.MarkAligner.Passage;
import argmap.text.Source;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Marks are found from their notes, however they are printed and however badly they are read. */
class MarkAlignerTest {
    private static final String[] SUBJECTS = {
        "The harbour master", "A widow of the quay", "The council", "Every second miller",
        "The old ferry", "Her brother", "The clerk of the tolls", "No carter"
    };

    private static final String[] VERBS = {
        "kept the ledger", "asked for a new bridge", "sold the grain", "counted the barrels",
        "wrote to the bishop", "closed the lower gate", "paid the masons", "left the valley"
    };

    private static final String[] ENDS = {
        "before the thaw", "in the second winter", "without a word", "for nine weeks",
        "when the river fell", "against all custom", "with some regret", "at his own cost"
    };

    /** How raised figures come out of a scan. */
    private static final String[] GARBLES = {
        "!", "?", "*", "\u00ae", "\u201d", "\u2019", "\u00b0", "'", "!\u00b0", "'*", "?\u00ae"
    };

    private static String sentence(Random random) {
        return pick(SUBJECTS, random) + " " + pick(VERBS, random) + " " + pick(ENDS, random);
    }

    private static String pick(String[] words, Random random) {
        return words[random.nextInt(words.length)];
    }

    /** Pages of text with the true places of their marks. */
    private record Book(String text, List<Passage> passages, List<List<Integer>> places) {}

    private static Book book(long seed, double legible, int pages, int notes) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        List<Passage> passages = new ArrayList<>();
        List<List<Integer>> places = new ArrayList<>();
        int number = 0;
        for (int page = 0; page < pages; page++) {
            number = pages < 1000 ? number : 0;
            int start = text.length();
            List<Integer> there = new ArrayList<>();
            List<String> labels = new ArrayList<>();
            for (int i = 0; i < notes * 4; i++) {
                text.append(sentence(random)).append('.');
                if (i % 4 == 1) {
                    there.add(text.length());
                    labels.add(Integer.toString(++number));
                    boolean clear = random.nextDouble() < legible;
                    text.append(clear ? Integer.toString(number) : pick(GARBLES, random));
                }
                text.append(i % 3 == 2 ? '\n' : ' ');
            }
            int end = text.length();
            List<CalledNote> called = new ArrayList<>();
            for (String label : labels) {
                text.append(label).append(' ');
                int from = text.length();
                text.append("Ledger of the year, leaf ").append(random.nextInt(90)).append(".\n");
                called.add(new CalledNote(label, from, text.length(), false));
            }
            passages.add(new Passage(List.of(new int[] {start, end}), called));
            places.add(there);
        }
        return new Book(text.toString(), passages, places);
    }

    private static double f1(Book book) {
        return f1(book, MarkModel.get());
    }

    private static double f1(Book book, MarkModel model) {
        List<List<FoundMark>> found =
                new MarkAligner(new Source("t", book.text()), book.passages(), model).align();
        int right = 0;
        int all = 0;
        int wanted = 0;
        for (int p = 0; p < found.size(); p++) {
            wanted += book.places().get(p).size();
            all += found.get(p).size();
            for (FoundMark mark : found.get(p)) {
                right += book.places().get(p).contains(mark.start()) ? 1 : 0;
            }
        }
        return 2.0 * right / (all + wanted);
    }

    /** The share of figures that were read rightly moves the result, and never flips it. */
    @Test
    void resultFallsWithoutAStepAsMarksBecomeIllegible() {
        double last = -1;
        for (int tenths = 0; tenths <= 10; tenths++) {
            double legible = tenths / 10.0;
            double mean =
                    IntStream.range(0, 4)
                            .mapToDouble(seed -> f1(book(seed, legible, 10, 4)))
                            .average()
                            .orElse(0);
            if (last >= 0) {
                assertTrue(Math.abs(mean - last) <= 0.1, "from " + last + " to " + mean);
            }
            last = mean;
        }
        assertTrue(last > 0.97, "all legible: " + last);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The dues were old.1 The chain was not;2 nobody knew.3 So it stayed.|1,2,3",
                "The dues were old.\u00b9 The chain was not;\u00b2 nobody knew.\u00b3 So it stayed.|\u00b9,\u00b2,\u00b3",
                "The dues were old.(1) The chain was not;(2) nobody knew.(3) So it stayed.|(1),(2),(3)",
                "The dues were old. [1] The chain was not; [2] nobody knew. [3] So it stayed.|[1],[2],[3]",
                "In 1911 the dues were old.1 The 24 chains were not;2 page 3 says so.3 In 1912 it stayed.|1,2,3",
                "The dues were old.1The chain was not,2when somebody knew.3 So it stayed.|1,2,3"
            })
    void marksAreCutAsTheyStand(String text, String marks) {
        List<CalledNote> notes =
                IntStream.rangeClosed(1, 3)
                        .mapToObj(n -> new CalledNote(Integer.toString(n), 0, 0, false))
                        .toList();
        List<int[]> lines = List.of(new int[] {0, text.length()});
        List<String> cut =
                MarkAligner.align(new Source("t", text), lines, List.of(new Passage(lines, notes)))
                        .get(0)
                        .stream()
                        .map(mark -> text.substring(mark.start(), mark.end()))
                        .toList();
        assertEquals(List.of(marks.split(",")), cut);
    }

    /**
     * No single weight that was learned decides: a fifth more or less of any changes next to
     * nothing.
     */
    @Test
    void noWeightDecidesAlone() {
        List<Book> books =
                IntStream.range(0, 8).mapToObj(seed -> book(seed, seed / 7.0, 4, 4)).toList();
        MarkModel model = MarkModel.get();
        double before = books.stream().mapToDouble(MarkAlignerTest::f1).average().orElse(0);
        for (int i = 0; i < model.second().length; i++) {
            for (double factor : new double[] {0.8, 1.2}) {
                if (Math.abs(model.second()[i]) < 0.3) {
                    continue;
                }
                double[] moved = model.second().clone();
                moved[i] *= factor;
                MarkModel other =
                        new MarkModel(
                                model.first(),
                                moved,
                                model.readings(),
                                model.signs(),
                                model.usual());
                double after = books.stream().mapToDouble(b -> f1(b, other)).average().orElse(0);
                assertEquals(before, after, 0.02, "weight " + i + " times " + factor);
            }
        }
    }

    /** Paragraphs that are counted, and a list, are no marks though they go up as the notes do. */
    @Test
    void numbersOfParagraphsAreNoMarks() {
        StringBuilder text = new StringBuilder();
        Random random = new Random(5);
        List<int[]> lines = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        List<CalledNote> notes = new ArrayList<>();
        for (int n = 1; n <= 12; n++) {
            int start = text.length();
            text.append(n).append(". ").append(sentence(random)).append(". ");
            text.append(sentence(random)).append('.');
            places.add(text.length());
            text.append(n).append(' ').append(sentence(random)).append('.');
            lines.add(new int[] {start, text.length()});
            text.append('\n');
            notes.add(new CalledNote(Integer.toString(n), 0, 0, false));
        }
        List<Integer> found =
                MarkAligner.align(
                                new Source("t", text.toString()),
                                lines,
                                List.of(new Passage(lines, notes)))
                        .get(0)
                        .stream()
                        .map(FoundMark::start)
                        .toList();
        assertEquals(places, found);
    }

    /** A note at a page's foot whose mark is lost is not given another page's. */
    @Test
    void marksStandOnTheirPage() {
        StringBuilder text = new StringBuilder();
        Random random = new Random(6);
        List<int[]> lines = new ArrayList<>();
        List<CalledNote> notes = new ArrayList<>();
        List<Integer> wanted = new ArrayList<>();
        for (int page = 0; page < 20; page++) {
            int start = text.length();
            text.append(sentence(random)).append(". ").append(sentence(random)).append('.');
            if (page % 5 != 4) {
                wanted.add(text.length());
                text.append('1');
            }
            text.append(' ').append(sentence(random)).append(".\n");
            lines.add(new int[] {start, text.length() - 1});
            int note = text.length();
            text.append("1 Ledger, leaf ").append(page).append(".\n");
            notes.add(
                    new CalledNote(
                            "1",
                            note + 2,
                            text.length(),
                            false,
                            new CalledNote.Reach(start, start, text.length())));
        }
        List<FoundMark> found =
                MarkAligner.align(
                                new Source("t", text.toString()),
                                lines,
                                List.of(new Passage(lines, notes)))
                        .get(0);
        assertTrue(found.stream().map(FoundMark::start).toList().containsAll(wanted));
        for (FoundMark mark : found) {
            int[] page = lines.get(mark.note());
            assertTrue(mark.start() >= page[0] && mark.start() <= page[1], mark.toString());
        }
    }

    /** A list of ten thousand notes for one text, and a hundred thousand on their pages. */
    @ParameterizedTest
    @CsvSource({"1,10000", "10000,10"})
    void timeIsLinear(int pages, int notes) {
        Book book = book(1, 0.9, pages, notes);
        assertTimeoutPreemptively(Duration.ofMinutes(2), () -> assertEquals(1, f1(book), 0.2));
    }

    /** Text of signs alone, and notes without text. */
    @Test
    void anythingIsAligned() {
        Random random = new Random(3);
        String signs = "a1\u00b9*\u2020.,;\"'()[]\u201d\u2019 \n\u00ae?!\u00df\ud83d\ude00-";
        for (int i = 0; i < 300; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = 0; k < 200; k++) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            List<int[]> lines = List.of(new int[] {0, 100}, new int[] {100, 200});
            List<CalledNote> notes = new ArrayList<>();
            for (int n = 0; n < 6; n++) {
                String label = n % 2 == 0 ? Integer.toString(n + 1) : "*".repeat(n);
                notes.add(new CalledNote(label, 0, random.nextInt(200), n == 4));
            }
            List<FoundMark> found =
                    MarkAligner.align(
                                    new Source("t", text.toString()),
                                    lines,
                                    List.of(new Passage(lines, notes)))
                            .get(0);
            found.forEach(mark -> assertTrue(mark.start() <= mark.end()));
        }
    }
}
