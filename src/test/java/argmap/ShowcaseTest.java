package argmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import argmap.graph.ArgumentMap;
import argmap.graph.Claim;
import argmap.graph.Evidence;
import argmap.graph.GroundedMap;
import argmap.graph.Passage.Match;
import argmap.graph.Relation;
import argmap.ingest.SourceReader;
import argmap.message.Diagnosed;
import argmap.message.Message;
import argmap.message.Severity;
import argmap.text.Source;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The project's own map of the seed: every quotation in the text, every link grounded. */
class ShowcaseTest {
    private static final Path MAP = Path.of("maps/russian-revolution.argdown");

    private static Diagnosed<ArgumentMap> map = Diagnosed.of(ArgumentMap.EMPTY);
    private static Diagnosed<GroundedMap> grounded =
            Diagnosed.of(
                    new GroundedMap(
                            ArgumentMap.EMPTY,
                            argmap.document.Document.EMPTY,
                            argmap.document.Works.NONE,
                            List.of()));

    @BeforeAll
    static void read() throws IOException {
        map = read(MAP).then(Pipeline::map);
        Path text = MAP.resolveSibling(map.value().info().source());
        Reading reading = read(text).then(Pipeline::read).value();
        grounded = Pipeline.ground(map.value(), reading);
    }

    private static Diagnosed<Source> read(Path file) throws IOException {
        return SourceReader.read(file.toString(), Files.readAllBytes(file));
    }

    @Test
    void theCheckHasNothingToSay() {
        assertEquals(List.of(), map.diagnostics());
        assertEquals(List.of(), grounded.diagnostics());
    }

    @Test
    void everyQuotationIsInTheTextWithAllItsLetters() {
        for (Evidence evidence : grounded.value().evidence()) {
            assertTrue(evidence.passage().match() != Match.NEAR, evidence.quotation().text());
        }
        long quotations =
                map.value().claims().stream()
                        .mapToLong(claim -> claim.annotations().quotations().size())
                        .sum();
        assertTrue(grounded.value().evidence().size() >= quotations);
    }

    @Test
    void itHasTheSizeAndVarietyOfAChapter() {
        ArgumentMap m = map.value();
        assertTrue(m.claims().size() >= 25, () -> m.claims().size() + " claims");
        assertTrue(m.claims().stream().filter(Claim::isConcession).count() >= 4);
        assertTrue(m.arguments().stream().anyMatch(a -> !a.inferences().isEmpty()));
        assertTrue(
                m.relations().stream()
                        .anyMatch(relation -> relation.fold(between -> false, undercut -> true)));
        Set<Relation.Kind> kinds = new TreeSet<>();
        m.relations().forEach(r -> r.fold(b -> kinds.add(b.kind()), u -> false));
        assertTrue(
                kinds.containsAll(
                        Set.of(
                                Relation.Kind.SUPPORT,
                                Relation.Kind.ATTACK,
                                Relation.Kind.CONCESSION)));
        assertEquals(1, m.theses().size());
    }

    @Test
    void theTextIsReadWithoutErrors() throws IOException {
        Path text = MAP.resolveSibling(map.value().info().source());
        List<Message> diagnostics = read(text).then(Pipeline::read).diagnostics();
        assertTrue(diagnostics.stream().noneMatch(d -> d.severity() == Severity.ERROR));
    }
}
