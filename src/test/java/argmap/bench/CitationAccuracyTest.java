package argmap.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import argmap.citation.Citations;
import argmap.document.Works;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The bars of issue 4 that need no training, as tests; the table is {@link CitationAccuracy}. */
class CitationAccuracyTest {
    private static final Path SHARED = Path.of(System.getProperty("argmap.shared", "../shared"));

    @Test
    void theSeedsCitationsAreReadAsByHand() throws IOException {
        Works works = Citations.read(SeedCitations.document()).value();
        List<SeedCitations.Pair> pairs = SeedCitations.pairs(works);
        assertEquals(99, works.citations().size());
        assertEquals(41, works.works().size());
        assertTrue(pairs.stream().filter(SeedCitations.Pair::right).count() >= 95);
        assertEquals(0, SeedCitations.falseResolutions(pairs, works));
    }

    @Test
    void shortFormsOfAWholeBookLeadWhereTheirAuthorMeant() throws IOException {
        Path book = SHARED.resolve("data/ocr/embassy-times");
        assumeTrue(Files.isDirectory(book), "skipped: no " + book);
        Row wrong = EmbassyResolution.rows(book, new ArrayList<>()).get(1);
        assertEquals("0", wrong.score());
    }
}
