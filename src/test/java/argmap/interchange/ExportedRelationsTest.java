package argmap.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import argmap.Pipeline;
import argmap.argdown.ArgdownFacts;
import argmap.interchange.argdownjson.ArgdownJson;
import argmap.text.Source;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Argdown's JSON has the very relations that the reference implementation exports. */
class ExportedRelationsTest {
    @Test
    void onAllRecordedInputs() throws IOException {
        assumeTrue(
                Files.exists(ArgdownFacts.file()),
                "skipped: no " + ArgdownFacts.file() + "; set -Dargmap.shared to the folder");
        List<String> differing = new ArrayList<>();
        for (var fact : ArgdownFacts.recorded().properties()) {
            List<String> due = new ArrayList<>();
            for (JsonNode row : fact.getValue().path("relations")) {
                List<String> cells = new ArrayList<>();
                row.forEach(cell -> cells.add(cell.asText()));
                due.add(String.join(" | ", cells));
            }
            List<String> got = exported(fact.getValue().path("source").asText());
            if (fact.getValue().path("accept").asBoolean() && !sorted(due).equals(sorted(got))) {
                differing.add(fact.getKey() + "\n  due " + sorted(due) + "\n  got " + sorted(got));
            }
        }
        assertEquals(
                List.of(),
                differing,
                differing.size() + " differ: " + String.join("\n", differing));
    }

    private static List<String> sorted(List<String> rows) {
        return rows.stream().sorted().toList();
    }

    private static List<String> exported(String argdown) throws IOException {
        String json = ArgdownJson.write(Pipeline.map(new Source("map.argdown", argdown)).value());
        List<String> rows = new ArrayList<>();
        for (JsonNode relation : new ObjectMapper().readTree(json).path("relations")) {
            rows.add(
                    relation.path("fromType").asText()
                            + " | "
                            + ArgdownFacts.title(
                                    relation.path("from").asText(),
                                    relation.path("fromType").asText().equals("argument"))
                            + " | "
                            + relation.path("relationType").asText()
                            + " | "
                            + relation.path("toType").asText()
                            + " | "
                            + ArgdownFacts.title(
                                    relation.path("to").asText(),
                                    !relation.path("toType").asText().startsWith("equi")));
        }
        return rows;
    }
}
