package argmap.argdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import argmap.graph.ArgumentMap;
import argmap.graph.Claim;
import argmap.graph.ClaimId;
import argmap.graph.Quotation;
import argmap.graph.Relation;
import argmap.message.Diagnosed;
import argmap.text.Source;

import org.junit.jupiter.api.Test;

import java.util.List;

class ArgdownReaderTest {
    private static Diagnosed<ArgumentMap> read(String text) {
        return ArgdownReader.read(new Source("map.argdown", text));
    }

    private static String messages(String text) {
        return MapText.diagnostics(new Source("map.argdown", text), read(text));
    }

    @Test
    void aQuotationKnowsWhereItStandsInTheFile() {
        String text = "[😀]: x 😀 {page: 1, quote: [\"a \\\"b\\\" c\", 'd']}\n";
        List<Quotation> quotes = read(text).value().claims().get(0).annotations().quotations();
        assertEquals(List.of("a \"b\" c", "d"), quotes.stream().map(Quotation::text).toList());
        Source source = new Source("map.argdown", text);
        assertEquals("a \\\"b\\\" c", source.text(quotes.get(0).span()));
        assertEquals("d", source.text(quotes.get(1).span()));
    }

    @Test
    void anAttackFromAConcessionIsOne() {
        ArgumentMap map = read("[A]\n  - [B]: yes #concession\n  - [C]\n").value();
        List<Relation.Kind> kinds =
                map.relations().stream()
                        .map(r -> r.fold(Relation.Between::kind, u -> Relation.Kind.ATTACK))
                        .toList();
        assertEquals(List.of(Relation.Kind.CONCESSION, Relation.Kind.ATTACK), kinds);
    }

    @Test
    void ourTagsAreFlagsAndNotTags() {
        Claim claim = read("[A]: x #implicit #suggested #mine\n").value().claims().get(0);
        assertTrue(claim.annotations().implicit() && claim.annotations().suggested());
        assertEquals(List.of("mine"), claim.tags());
        assertEquals("x", claim.text());
    }

    @Test
    void theLastDefinitionWordsAClaimUnlessOneIsMarked() {
        assertEquals("b", read("[A]: a\n\n[A]: b\n").value().claims().get(0).text());
        String marked = "[A]: a {isCanonical: true}\n\n[A]: b\n";
        assertEquals("a", read(marked).value().claims().get(0).text());
    }

    @Test
    void anUndercutOfAConclusionAttacksItsInference() {
        ArgumentMap map = read("<A>\n\n(1) p\n----\n(2) [C]\n  <_ [U]\n").value();
        assertTrue(map.relations().get(0) instanceof Relation.Undercut);
    }

    @Test
    void anUndercutOfAClaimIsReported() {
        assertEquals(
                "2:3: warning: an undercut attacks an inference, but [A] is a claim; it is read as"
                        + " an attack (-) [argdown.undercut-of-claim]\n",
                messages("[A]\n  <_ <Frost>: The pipes froze.\n"));
    }

    @Test
    void oneBadLineDoesNotCostTheOthers() {
        Diagnosed<ArgumentMap> read = read("[A]\n  + [B] [C]\n  + [D]\n\n[E]: x [F]\n\n[G]: y\n");
        assertEquals(2, read.diagnostics().size());
        ArgumentMap map = read.value();
        assertTrue(map.claim(new ClaimId("D")).isPresent());
        assertEquals("y", map.claim(new ClaimId("G")).orElseThrow().text());
        assertEquals(2, map.relations().size());
    }

    @Test
    void anEmptyFileIsAnError() {
        assertTrue(read("").hasErrors());
        assertFalse(read("x").hasErrors());
    }
}
