package argmap.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import argmap.document.Document;
import argmap.document.Works;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class HostileNotesTest {
    /** "Seconds" on a machine shared with others. */
    private static final Duration SECONDS = Duration.ofSeconds(15);

    @TestFactory
    Stream<DynamicTest> hostileNotesEndInSeconds() {
        int many = 50_000;
        Map<String, String> notes = new LinkedHashMap<>();
        notes.put("semicolons", ";".repeat(many));
        notes.put("semicolons between words", "See Smith; ".repeat(many));
        notes.put("nested brackets", "(".repeat(many) + "Smith, Title, 5" + ")".repeat(many));
        notes.put("nested citations", "(Smith, Title, 5 ".repeat(many) + ")".repeat(many));
        notes.put("unclosed brackets", "[".repeat(many));
        notes.put("quotation marks", "\"".repeat(many));
        notes.put("quotations", "Talk \"Title\" ".repeat(many));
        notes.put("quotations that end", "Talk. \"He said so.\" ".repeat(many));
        notes.put("commas", "Smith, ".repeat(many));
        notes.put("commas alone", ",".repeat(many * 4));
        notes.put("and", "Smith and ".repeat(many));
        notes.put("initials", "A. ".repeat(many));
        notes.put("signals", "see ".repeat(many));
        notes.put("capitals", "Smith ".repeat(many * 4));
        notes.put("numbers", "1, ".repeat(many * 4));
        notes.put("lone digits", "1 ".repeat(many * 4));
        notes.put("lone letters", "a ".repeat(many * 4));
        notes.put("to", "Smith to ".repeat(many));
        notes.put("versus", "Smith v. ".repeat(many));
        notes.put("ibid", "Ibid. ".repeat(many));
        notes.put("years in brackets", "The Title (1999) ".repeat(many));
        notes.put("vol.", "vol. 1: ".repeat(many));
        notes.put("names with strokes", "Smith/".repeat(many));
        notes.put("authors and years", "Smith 1999, 3; ".repeat(many));
        notes.put("authors and years in a row", "Smith 1999 ".repeat(many));
        notes.put("years in a row", "Smith 1999, " + "2001, ".repeat(many));
        notes.put("inverted names", "Smith, J., ".repeat(many));
        notes.put("German quotation marks", "\u201e".repeat(many));
        notes.put("sections", "\u00a7 5 ".repeat(many));
        notes.put("in:", "Smith, Titel, in: ".repeat(many));
        notes.put("places", "Berlin/".repeat(many) + " 1978");
        notes.put("volumes", "Smith, Title, 3, and vol. 2: ".repeat(many));
        notes.put("one word of five megabytes", "x".repeat(5_000_000));
        notes.put("one number of five megabytes", "1".repeat(5_000_000));
        notes.put(
                "five megabytes of talk",
                "The treaty of 1921 was signed, and see below. ".repeat(110_000));
        notes.put(
                "five megabytes of citations",
                "See Smith, Title of a Book (London: Press, 1999), 5; ".repeat(95_000));
        return notes.entrySet().stream()
                .map(
                        note ->
                                DynamicTest.dynamicTest(
                                        note.getKey(),
                                        () -> assertTimeout(SECONDS, () -> read(note.getValue()))));
    }

    private static Works read(String note) {
        return Citations.read(NoteDocuments.of(note, "Ibid., 5.")).value();
    }

    @Test
    void aHundredThousandNotesAreReadWithinAMinute() {
        Map<String, String> notes = new LinkedHashMap<>();
        for (int i = 0; i < 100_000; i++) {
            notes.put(
                    Integer.toString(i),
                    switch (i % 5) {
                        case 0 ->
                                "See Anna Author%d, A Book of Things %d (London: Press, 1999), %d."
                                        .formatted(i % 700, i, i % 300);
                        case 1 -> "Ibid., " + i % 300 + ".";
                        case 2 ->
                                "Author%d, Things %d, 12; and Author%d, Book, 17."
                                        .formatted(i % 700, i - 2, i % 700);
                        case 3 -> "He said \"so much for that matter.\" Quoted in ibid., 7.";
                        default -> "As was said above, this is what the paper had of it.";
                    });
        }
        Document document = NoteDocuments.of(notes);
        Works works = assertTimeout(Duration.ofSeconds(60), () -> Citations.read(document).value());
        assertTrue(works.citations().size() >= 80_000);
    }

    @Test
    void aTextWithoutNotesCitesNothing() {
        assertEquals(Works.NONE, Citations.read(NoteDocuments.of()).value());
    }
}
