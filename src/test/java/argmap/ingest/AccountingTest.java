package argmap.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import argmap.document.Document;
import argmap.text.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Never lose, never invent: every character of every text is accounted for. */
class AccountingTest {
    @TestFactory
    Stream<DynamicTest> everyCharacterOfTheSeedsIsAccountedFor() {
        return Stream.of(Path.of("seeds", "walt-revolution-and-war.txt")).map(this::test);
    }

    @TestFactory
    Stream<DynamicTest> everyCharacterOfTheSharedBooksIsAccountedFor() {
        List<Path> readings = SharedBooks.readings();
        assumeFalse(readings.isEmpty(), "skipped: no books in " + SharedBooks.books());
        return readings.stream().map(this::test);
    }

    private DynamicTest test(Path file) {
        return dynamicTest(file.toString(), () -> check(SharedBooks.text(file)));
    }

    static void check(String text) {
        Document document = Ingest.read(new Source("text", text)).value();
        List<String> wrong = new ArrayList<>();
        wrong.addAll(Accounting.lost(document));
        wrong.addAll(Accounting.invented(document));
        wrong.addAll(Accounting.misplaced(document));
        assertEquals(List.of(), wrong.subList(0, Math.min(wrong.size(), 12)));
    }
}
