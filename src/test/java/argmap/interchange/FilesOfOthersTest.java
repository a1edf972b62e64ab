package argmap.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import argmap.Pipeline;
import argmap.graph.Argument;
import argmap.graph.ArgumentMap;
import argmap.graph.Claim;
import argmap.graph.Datum.Fields;
import argmap.graph.RandomMaps;
import argmap.graph.Relation;
import argmap.message.Diagnosed;
import argmap.message.Message;
import argmap.text.Source;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Files as other programs write them, read and written again, straight and through Argdown. */
class FilesOfOthersTest {
    private static ArgumentMap read(String format, String file) {
        Source source = new Source("file", file);
        assertEquals(format, Pipeline.formatOf(source).map(MapFormat::name).orElse(""));
        Diagnosed<ArgumentMap> read = named(format).read().apply(source);
        assertFalse(read.hasErrors(), () -> read.diagnostics().toString());
        return read.value();
    }

    private static MapFormat named(String name) {
        return Pipeline.mapFormats().stream()
                .filter(format -> format.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** What is read, in lines: claims, steps and relations. */
    private static List<String> lines(ArgumentMap map) {
        List<String> lines = new ArrayList<>();
        for (Claim claim : map.claims()) {
            lines.add(claim.id().written() + " " + claim.text());
        }
        for (Argument argument : map.arguments()) {
            argument.inferences()
                    .forEach(
                            step ->
                                    lines.add(
                                            argument.id().written()
                                                    + " "
                                                    + step.premises()
                                                    + " -> "
                                                    + step.conclusion()));
        }
        for (Relation relation : map.relations()) {
            lines.add(
                    OwnRelations.of(relation).entries().values().stream()
                            .map(value -> value.string())
                            .reduce((a, b) -> a + " " + b)
                            .orElse(""));
        }
        return lines;
    }

    /** The same map after the file was written again, and after it went through Argdown. */
    private static void assertKept(String format, ArgumentMap map) {
        MapFormat its = named(format);
        String written = its.text(map);
        assertEquals(List.of(), its.written(map).diagnostics());
        MapFormat argdown = named("argdown");
        ArgumentMap through =
                argdown.read().apply(new Source("map.argdown", argdown.text(map))).value();
        assertEquals(RandomMaps.sorted(map), RandomMaps.sorted(through));
        ArgumentMap again = its.read().apply(new Source("file", written)).value();
        assertEquals(RandomMaps.sorted(map), RandomMaps.sorted(again));
    }

    @Test
    void sadface() {
        ArgumentMap map =
                read(
                        "sadface",
                        """
                        {"metadata": {"core": {"title": "Rent", "analyst_name": "Ann", "version": "0.1"}},
                         "nodes": [
                          {"id": "aa-1", "type": "atom", "text": "The rent is due.", "sources": [], "metadata": {}},
                          {"id": "bb-1", "type": "atom", "text": "The contract says so.", "sources": [{"id": 3}], "metadata": {"x": 1}},
                          {"id": "cc-1", "type": "atom", "text": "It was never signed.", "sources": [], "metadata": {}},
                          {"id": "s1", "type": "scheme", "name": "support", "metadata": {}},
                          {"id": "s2", "type": "scheme", "name": "attack", "metadata": {}}],
                         "edges": [
                          {"id": "1", "source_id": "bb-1", "target_id": "s1"},
                          {"id": "2", "source_id": "s1", "target_id": "aa-1"},
                          {"id": "3", "source_id": "cc-1", "target_id": "s2"},
                          {"id": "4", "source_id": "s2", "target_id": "s1"}],
                         "resources": []}
                        """);
        assertEquals(
                List.of(
                        "[The rent is due] The rent is due.",
                        "[The contract says so] The contract says so.",
                        "[It was never signed] It was never signed.",
                        "<Inference s1> [[The contract says so]] -> [The rent is due]",
                        "[It was never signed] undercut <Inference s1> 0"),
                lines(map));
        assertEquals("Rent", map.info().title());
        assertKept("sadface", map);
        assertTrue(written("sadface", map).contains("\"id\" : 3"));
    }

    @Test
    void arguebuf() {
        ArgumentMap map =
                read(
                        "arguebuf",
                        """
                        {"nodes": {
                          "a": {"atom": {"text": "The rent is due.", "reference": {"offset": 4}}, "metadata": {"created": "2020-01-01T00:00:00Z"}},
                          "b": {"atom": {"text": "A lawyer says so."}},
                          "s": {"scheme": {"support": "SUPPORT_EXPERT_OPINION", "premiseDescriptors": ["x"]}},
                          "r": {"scheme": {"rephrase": "REPHRASE_DEFAULT"}}},
                         "edges": {"1": {"source": "b", "target": "s"}, "2": {"source": "s", "target": "a"},
                          "3": {"source": "b", "target": "r"}, "4": {"source": "r", "target": "a"}},
                         "majorClaim": "a", "schemaVersion": 1, "libraryVersion": "2.0"}
                        """);
        assertEquals("expert opinion", map.arguments().get(0).annotations().scheme());
        assertKept("arguebuf", map);
        String written = written("arguebuf", map);
        for (String kept :
                List.of("majorClaim", "REPHRASE_DEFAULT", "premiseDescriptors", "created")) {
            assertTrue(written.contains(kept), kept);
        }
    }

    @Test
    void argdownsOwnExport() {
        ArgumentMap map =
                read(
                        "argdown-json",
                        """
                        {"arguments": {"A": {"type": "argument", "title": "A", "members": [], "section": "s1",
                          "pcs": [{"type": "statement", "role": "premise", "title": "P", "text": "One."},
                                  {"type": "statement", "role": "main-conclusion", "title": "C",
                                   "inference": {"type": "inference", "inferenceRules": ["modus ponens"],
                                     "relations": [{"type": "relation", "relationType": "undercut", "from": "U", "fromType": "equivalence-class", "toType": "inference"}]}}]}},
                         "statements": {
                          "P": {"type": "equivalence-class", "title": "P", "members": [{"text": "One."}], "tags": ["t"], "data": {"color": "red", "quote": "words"}},
                          "C": {"type": "equivalence-class", "title": "C", "members": [{"text": "Two."}, {"isReference": true}]},
                          "U": {"type": "equivalence-class", "title": "U", "members": []}},
                         "relations": [{"type": "relation", "relationType": "entails", "from": "U", "fromType": "equivalence-class", "to": "P", "toType": "equivalence-class"},
                          {"type": "relation", "relationType": "undercut", "from": "U", "fromType": "equivalence-class", "toType": "inference"}],
                         "sections": [{"type": "section", "id": "s1", "level": 1, "title": "One", "children": []}]}
                        """);
        assertEquals(
                List.of(
                        "[P] One.",
                        "[C] Two.",
                        "[U] ",
                        "<A> [[P]] -> [C]",
                        "[U] support [P]",
                        "[U] undercut <A> 0"),
                lines(map));
        assertKept("argdown-json", map);
    }

    @Test
    void carneades() {
        ArgumentMap map =
                read(
                        "carneades",
                        """
                        meta:
                          title: Rent
                          note: >
                            A made-up
                            case.
                        statements:
                          due: The rent is due.
                          signed: {text: The contract was signed., assumed: true}
                          ¬signed: It was not signed.
                          frozen:
                            text: The pipes froze.
                        issues:
                          i1: {positions: [signed, ¬signed], standard: PE}
                        arguments:
                          a1:
                            scheme: rule
                            premises: {major: signed}
                            conclusion: due
                            undercutter: frozen
                            weight: 0.5
                          a2: {premises: [], conclusion: ¬signed}
                        assumptions: [frozen]
                        tests: {in: [frozen], out: [due]}
                        """);
        assertEquals(
                List.of(
                        "[due] The rent is due.",
                        "[signed] The contract was signed.",
                        "[¬signed] It was not signed.",
                        "[frozen] The pipes froze.",
                        "<a1> [[signed]] -> [due]",
                        "[frozen] undercut <a1> 0",
                        "<a2> support [¬signed]",
                        "[signed] contrary [¬signed]"),
                lines(map));
        assertKept("carneades", map);
        String written = written("carneades", map);
        for (String kept :
                List.of("assumed", "standard", "weight", "major", "assumptions", "tests")) {
            assertTrue(written.contains(kept), kept);
        }
    }

    @Test
    void everySharedCarneadesFileIsReadAndKept() throws IOException {
        Path folder = Path.of("../shared/data/carneades");
        assumeTrue(Files.isDirectory(folder), "no " + folder + " here");
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.toString().endsWith(".yml")).sorted().toList();
        }
        assertFalse(files.isEmpty());
        for (Path file : files) {
            ArgumentMap map = read("carneades", Files.readString(file));
            assertFalse(map.claims().isEmpty(), file.toString());
            Fields tests = map.info().foreign().fields("carneades").fields("tests");
            assertFalse(tests.isEmpty(), file.toString());
            assertKept("carneades", map);
        }
    }

    @Test
    void kialo() {
        ArgumentMap map =
                read(
                        "kialo",
                        """
                        Discussion Title: Should the rent be paid?

                        1. The rent should be paid.
                        1.1. Pro: The contract \\(signed\\) says so.
                        It is dated.
                        1.1.1. Con: It was never signed.
                        1.2. Con: -> See 1.1.1.
                        """);
        assertEquals(
                List.of(
                        "[The rent should be paid] The rent should be paid.",
                        "[The contract (signed) says so. It is dated] The contract (signed) says"
                            + " so. It is dated.",
                        "[It was never signed] It was never signed.",
                        "[The contract (signed) says so. It is dated] support"
                                + " [The rent should be paid]",
                        "[It was never signed] attack"
                                + " [The contract (signed) says so. It is dated]",
                        "[It was never signed] attack [The rent should be paid]"),
                lines(map));
        assertKept("kialo", map);
    }

    @Test
    void aml() {
        ArgumentMap map =
                read(
                        "aml",
                        """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <!DOCTYPE ARG SYSTEM "argument.dtd">
                        <ARG>
                          <TEXT>The rent is due &amp; more.</TEXT>
                          <EDATA><AUTHOR>Ann</AUTHOR></EDATA>
                          <AU>
                            <PROP identifier="A" missing="no"><PROPTEXT offset="0">The rent is due.</PROPTEXT><OWNER name="Ann"/></PROP>
                            <REFUTATION><AU><PROP identifier="B" missing="yes"><PROPTEXT offset="-1">It was never signed.</PROPTEXT></PROP></AU></REFUTATION>
                            <LA>
                              <AU><PROP identifier="C" missing="no"><PROPTEXT offset="3">A lawyer says so.</PROPTEXT><INSCHEME scheme="Expert opinion" schid="0"/></PROP></AU>
                              <AU><PROP identifier="D" missing="yes"><PROPTEXT offset="-1">Lawyers know.</PROPTEXT><INSCHEME scheme="Expert opinion" schid="0"/></PROP></AU>
                            </LA>
                            <CA><AU><PROP identifier="E" missing="no"><PROPTEXT offset="9">All pay.</PROPTEXT></PROP></AU></CA>
                          </AU>
                        </ARG>
                        """);
        assertEquals(
                List.of(
                        "[The rent is due] The rent is due.",
                        "[It was never signed] It was never signed.",
                        "[A lawyer says so] A lawyer says so.",
                        "[Lawyers know] Lawyers know.",
                        "[All pay] All pay.",
                        "<Expert opinion 1> [[A lawyer says so], [Lawyers know]] -> [The rent is"
                            + " due]",
                        "[It was never signed] attack [The rent is due]",
                        "[All pay] support [The rent is due]"),
                lines(map));
        assertTrue(map.claims().get(1).annotations().implicit());
        assertKept("aml", map);
        assertTrue(written("aml", map).contains("<OWNER name=\"Ann\">"));
    }

    @Test
    void graphmlOfYed() {
        ArgumentMap map =
                read(
                        "graphml",
                        """
                        <?xml version="1.0"?>
                        <graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
                          <key id="d0" for="node" yfiles.type="nodegraphics"/>
                          <key id="d1" for="edge" yfiles.type="edgegraphics"/>
                          <key id="d2" for="node" attr.name="weight" attr.type="double"/>
                          <graph edgedefault="directed">
                            <node id="n0"><data key="d0"><y:ShapeNode><y:NodeLabel>The rent
                        is due.</y:NodeLabel></y:ShapeNode></data><data key="d2">0.5</data></node>
                            <node id="n1"><data key="d0"><y:ShapeNode><y:NodeLabel>It was never signed.</y:NodeLabel></y:ShapeNode></data></node>
                            <edge source="n1" target="n0"><data key="d1"><y:PolyLineEdge><y:LineStyle color="#FF0000"/></y:PolyLineEdge></data></edge>
                          </graph>
                        </graphml>
                        """);
        assertEquals(
                List.of(
                        "[The rent is due] The rent is due.",
                        "[It was never signed] It was never signed.",
                        "[It was never signed] attack [The rent is due]"),
                lines(map));
        assertKept("graphml", map);
    }

    @Test
    void dotOfOthers() {
        ArgumentMap map =
                read(
                        "dot",
                        """
                        // a debate
                        digraph "rent" {
                          node [shape=box]; rankdir=BT
                          a [label="The rent\\nis \\"due\\"."];
                          subgraph cluster_x { b [label=<It was <b>never</b> signed.>] c }
                          { b; c } -> a -> d [label=attacks]
                        }
                        """);
        assertEquals(
                List.of(
                        "[The rent is \"due\"] The rent is \"due\".",
                        "[It was never signed] It was never signed.",
                        "[c] c",
                        "[d] d",
                        "[It was never signed] attack [The rent is \"due\"]",
                        "[c] attack [The rent is \"due\"]",
                        "[The rent is \"due\"] attack [d]"),
                lines(map));
        assertKept("dot", map);
    }

    @Test
    void mermaidOfOthers() {
        ArgumentMap map =
                read(
                        "mermaid",
                        """
                        %% a debate
                        flowchart TD
                          A["The rent is #quot;due#quot;."]:::big
                          B(It was never signed.) -->|attacks| A
                          C{All pay.} & D -- supports --> A
                          classDef big fill:#fff
                        """);
        assertEquals(
                List.of(
                        "[The rent is \"due\"] The rent is \"due\".",
                        "[It was never signed] It was never signed.",
                        "[All pay] All pay.",
                        "[D] D",
                        "[It was never signed] attack [The rent is \"due\"]",
                        "[All pay] support [The rent is \"due\"]",
                        "[D] support [The rent is \"due\"]"),
                lines(map));
        assertKept("mermaid", map);
    }

    @Test
    void csvOfASpreadsheet() {
        ArgumentMap map =
                read(
                        "csv",
                        """
                        id;text;weight
                        1;"The rent; is due.";3
                        2;It was never signed.;

                        source;target;relation
                        2;1;against
                        """);
        assertEquals(
                List.of(
                        "[The rent; is due] The rent; is due.",
                        "[It was never signed] It was never signed.",
                        "[It was never signed] attack [The rent; is due]"),
                lines(map));
        assertKept("csv", map);
    }

    @Test
    void errorsAreToldWithLineAndColumn() {
        Source source =
                new Source("x.json", "{\"nodes\": [\n  {\"nodeID\": \"1\",, \"type\": \"I\"}\n]}");
        List<Message> all = named("aif").read().apply(source).diagnostics();
        assertEquals("2:18", source.position(all.get(0).span().start()).toString());
        Source dangling =
                new Source(
                        "x.json",
                        "{\"nodes\": [],\n\"edges\": [{\"fromID\": \"7\", \"toID\": \"8\"}]}");
        Message first = named("aif").read().apply(dangling).diagnostics().get(0);
        assertEquals("2:11", dangling.position(first.span().start()).toString());
        assertEquals("the edge 7 -> 8 names \"7\", which the file does not have", first.message());
    }

    private static String written(String format, ArgumentMap map) {
        return named(format).text(map);
    }
}
