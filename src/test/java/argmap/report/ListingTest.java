package argmap.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import argmap.Sample;
import argmap.audit.Audit;
import argmap.graph.ArgumentMap;
import argmap.graph.ClaimId;
import argmap.graph.GroundedMap;
import argmap.graph.Relation;
import argmap.report.Entry.Quote;
import argmap.report.Entry.WrittenNote;
import argmap.text.Span;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;

class ListingTest {
    private static final List<Relation.Kind> KINDS = List.of(Relation.Kind.values());

    private final GroundedMap grounded = Sample.grounded();
    private final Listing listing = Listing.of(grounded, Sample.audit());

    @Test
    void everyQuotationStandsInTheTextAsItIsShown() {
        String text = String.join("\n", words());
        for (Entry entry : listing.entries()) {
            for (Quote quote : entry.quotes()) {
                assertTrue(text.contains(quote.text()), quote.text());
            }
        }
    }

    @Test
    void everyNoteIsShownOnceAndAsItIs() {
        Set<String> shown = new HashSet<>();
        for (Entry entry : listing.entries()) {
            for (WrittenNote note : entry.notes()) {
                assertTrue(shown.add(note.label()), note.label());
                assertEquals(
                        grounded.document().notesCalled(note.label()).get(0).text().text(),
                        note.text());
            }
        }
        assertEquals(Set.of("7", "8", "*"), shown);
    }

    @Test
    void claimsStandUnderWhatTheyBearOnInTheirSection() {
        assertEquals(
                List.of(
                        "1 0 ",
                        "2 1 supports 1: ",
                        "3 0 speaks against 1: ",
                        "4 1 supports 3: ",
                        "5 0 is granted against 1: "),
                listing.entries().stream()
                        .map(e -> e.number() + " " + e.depth() + " " + listing.signsInWords(e))
                        .toList());
    }

    @Test
    void pagesAreShortenedAsThePrintersDo() {
        assertEquals("p. 174", Words.pages(174, 174));
        assertEquals("pp. 174–75", Words.pages(174, 175));
        assertEquals("pp. 199–201", Words.pages(199, 201));
        assertEquals("pp. 100–104", Words.pages(100, 104));
        assertEquals("pp. 71–72", Words.pages(71, 72));
        assertEquals("pp. 101–8", Words.pages(101, 108));
    }

    /** Relations drawn at random, circles among them: each claim is placed once, parents first. */
    @TestFactory
    Stream<DynamicTest> everyClaimIsPlacedOnce() {
        return LongStream.range(0, 50)
                .mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> place(seed)));
    }

    private void place(long seed) {
        Random random = new Random(seed);
        ArgumentMap map = grounded.map();
        List<Relation> relations = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            ClaimId from = map.claims().get(random.nextInt(map.claims().size())).id();
            ClaimId to = map.claims().get(random.nextInt(map.claims().size())).id();
            Relation.Kind kind = KINDS.get(random.nextInt(KINDS.size()));
            relations.add(new Relation.Between(kind, from, to, new Span(0, 0)));
        }
        ArgumentMap drawn =
                new ArgumentMap(
                        map.info(), map.sections(), map.claims(), map.arguments(), relations);
        GroundedMap tied =
                new GroundedMap(drawn, grounded.document(), grounded.works(), grounded.evidence());
        List<Entry> entries = Listing.of(tied, Audit.of(tied)).entries();
        assertEquals(map.claims().size(), entries.size());
        for (Entry entry : entries) {
            assertTrue(entry.under() < entry.number());
            int above = entry.under() == 0 ? -1 : entries.get(entry.under() - 1).depth();
            assertEquals(above + 1, entry.depth());
        }
    }

    private List<String> words() {
        return Stream.concat(
                        grounded.document().paragraphs().stream().map(p -> p.text().text()),
                        grounded.document().notes().stream().map(n -> n.text().text()))
                .toList();
    }
}
