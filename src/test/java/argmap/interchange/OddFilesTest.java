package argmap.interchange;

import static org.junit.jupiter.api.Assertions.assertTrue;

import argmap.interchange.jsonld.LinkRecord;
import argmap.message.Code;
import argmap.message.Message;
import argmap.text.Source;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a file of another program has and a map has not is reported, each in words of its own. */
class OddFilesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "UNREADABLE_SYNTAX | aif | {\"nodes\": [",
                "UNREADABLE_SYNTAX | graphml | <graphml><graph>",
                "UNREADABLE_SYNTAX | carneades | statements: [",
                "UNREADABLE_ROOT | graphml | <html/>",
                "UNREADABLE_ROOT | aml | <html/>",
                "UNREADABLE_ENTITIES | aml | <!DOCTYPE ARG [<!ENTITY a \"b\">]><ARG/>",
                "UNREADABLE_NO_LIST | aif | {\"edges\": []}",
                "UNREADABLE_ITEM | aif | {\"nodes\": [7], \"edges\": []}",
                "UNREADABLE_NO_OBJECT | arguebuf | {\"edges\": {}}",
                "UNREADABLE_ENTRY | arguebuf | {\"nodes\": {\"a\": 7}, \"edges\": {}}",
                "UNREADABLE_MAPPING | carneades | statements: seven",
                "UNREADABLE_EMPTY_ARGUMENT | carneades | `arguments: {a: }`",
                "UNREADABLE_NO_GRAPH | dot | nothing",
                "UNREADABLE_OPEN_BRACE | dot | digraph { a -> b",
                "UNREADABLE_TOKEN | dot | digraph { = }",
                "UNREADABLE_COLUMNS | csv | one,two",
                "UNREADABLE_UNNUMBERED | kialo | Discussion Title: x",
                "ODD_TWICE | aif | {\"nodes\": [], \"nodes\": [], \"edges\": []}",
                "ODD_HYPEREDGE | graphml | <graphml><graph><hyperedge/></graph></graphml>",
                "ODD_UNIT | aml | <ARG><AU/></ARG>",
                "ODD_ATTRIBUTE | dot | digraph { subgraph cluster_a { wibble=7; a; b } }",
                "DANGLING_EDGE | aif | {\"nodes\": [], \"edges\": [{\"fromID\": \"1\", \"toID\":"
                        + " \"2\"}]}",
                "ODD_NAMELESS | aif | {\"nodes\": [{\"type\": \"I\", \"text\": \"x\"}], \"edges\":"
                        + " []}",
            })
    void whatIsOddIsReported(String code, String format, String text) {
        MapFormat reader =
                Formats.MAPS.stream()
                        .filter(f -> f.name().equals(format))
                        .findFirst()
                        .orElseThrow();
        List<Message> said = reader.read().apply(new Source("file", text)).diagnostics();
        assertTrue(said.stream().anyMatch(m -> m.kind() == Code.valueOf(code)), said.toString());
    }

    @Test
    void twoOfOneNameAndLinesWithoutANumberAreReported() {
        says(
                "kialo",
                "Discussion Title: x\n\nlost\n1. A claim.\n1.1. A reason.\n1.1. Pro: again\n",
                Code.ODD_LINE,
                Code.ODD_SECOND_CLAIM,
                Code.ODD_STANCE);
        says(
                "kialo",
                "Discussion Title: x\n\n1. A claim.\n1.2.1. Pro: far below\n",
                Code.DANGLING_ITEM);
        says(
                "aif",
                "{\"nodes\": [{\"nodeID\": \"1\", \"type\": \"I\", \"text\": \"a\"},"
                        + " {\"nodeID\": \"1\", \"type\": \"I\", \"text\": \"b\"},"
                        + " {\"nodeID\": \"2\", \"type\": \"I\", \"text\": \"c\"}],"
                        + " \"edges\": [{\"fromID\": \"1\", \"toID\": \"2\"}]}",
                Code.ODD_SECOND_NODE,
                Code.ODD_EDGE);
        says("mermaid", "flowchart TD\nA[x]\n%%% ???\n!! no node !!\n", Code.ODD_STATEMENT);
    }

    @Test
    void aRecordOfLinksThatIsNoneIsRefused() {
        List<Message> said = LinkRecord.read(new Source("links", "{}")).diagnostics();
        assertTrue(said.stream().anyMatch(m -> m.kind() == Code.UNREADABLE_NO_PAGE));
    }

    private static void says(String format, String text, Code... codes) {
        MapFormat reader =
                Formats.MAPS.stream()
                        .filter(f -> f.name().equals(format))
                        .findFirst()
                        .orElseThrow();
        List<Code> said =
                reader.read().apply(new Source("file", text)).diagnostics().stream()
                        .map(Message::kind)
                        .toList();
        assertTrue(said.containsAll(List.of(codes)), said.toString());
    }
}
