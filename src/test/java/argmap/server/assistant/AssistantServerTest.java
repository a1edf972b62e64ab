package argmap.server.assistant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an assistant is answered, message for message. */
class AssistantServerTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String MAP =
            """
            ===
            source: text.txt
            ===

            [Rent is due]: The rent is due. {quote: "The rent is due on Monday"}
            """;

    private Path open;

    @BeforeEach
    void files(@TempDir Path folder) throws Exception {
        open = Files.createDirectory(folder.resolve("open"));
        Files.writeString(
                open.resolve("text.txt"),
                "The rent is due on Monday, as the contract says.\n\nNobody had paid it yet.\n");
        Files.writeString(open.resolve("map.argdown"), MAP);
        Files.writeString(folder.resolve("secret.txt"), "What nobody is to read.\n");
        Files.createSymbolicLink(open.resolve("link.txt"), folder.resolve("secret.txt"));
    }

    /** The answer to one call of a tool. */
    private JsonNode call(String tool, Map<String, Object> arguments) throws Exception {
        List<Object> messages =
                List.of(
                        Map.of(
                                "jsonrpc",
                                "2.0",
                                "id",
                                1,
                                "method",
                                "initialize",
                                "params",
                                Map.of(
                                        "protocolVersion",
                                        "2025-06-18",
                                        "capabilities",
                                        Map.of(),
                                        "clientInfo",
                                        Map.of("name", "test", "version", "1"))),
                        Map.of("jsonrpc", "2.0", "method", "notifications/initialized"),
                        Map.of(
                                "jsonrpc",
                                "2.0",
                                "id",
                                2,
                                "method",
                                "tools/call",
                                "params",
                                Map.of("name", tool, "arguments", arguments)));
        StringBuilder in = new StringBuilder();
        for (Object message : messages) {
            in.append(JSON.writeValueAsString(message)).append('\n');
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AssistantServer.serve(
                open,
                new ByteArrayInputStream(in.toString().getBytes(StandardCharsets.UTF_8)),
                out,
                "test");
        for (String line : out.toString(StandardCharsets.UTF_8).lines().toList()) {
            JsonNode message = JSON.readTree(line);
            if (message.path("id").asInt() == 2) {
                return message.path("result");
            }
        }
        throw new AssertionError("no answer in " + out.toString(StandardCharsets.UTF_8));
    }

    private static String text(JsonNode result) {
        return result.path("content").path(0).path("text").asText();
    }

    @Test
    void onlyWhatStandsInTheTextIsAdded() throws Exception {
        JsonNode result =
                call(
                        "propose_claims",
                        Map.of(
                                "map",
                                "map.argdown",
                                "by",
                                "a model",
                                "claims",
                                List.of(
                                        Map.of(
                                                "title",
                                                "Unpaid",
                                                "quotation",
                                                "Nobody had paid it yet",
                                                "kind",
                                                "attack",
                                                "to",
                                                "[Rent is due]"),
                                        Map.of(
                                                "title",
                                                "Invented",
                                                "quotation",
                                                "The landlord never complained about that"))));
        JsonNode said = JSON.readTree(text(result));
        assertEquals("[\"Unpaid\"]", said.path("added").toString());
        assertEquals("Invented", said.path("refused").path(0).path("title").asText());
        assertEquals(
                MAP
                        + "  - [Unpaid]: Nobody had paid it yet #suggested"
                        + " {quote: \"Nobody had paid it yet\","
                        + " reason: \"proposed by a model\"}\n",
                Files.readString(open.resolve("map.argdown")));
    }

    @Test
    void whatAPersonRejectedIsNotProposedAgain() throws Exception {
        Files.writeString(
                open.resolve("map.argdown"), MAP + "\n// rejected: Nobody had paid it yet\n");
        JsonNode result =
                call(
                        "propose_claims",
                        Map.of(
                                "map",
                                "map.argdown",
                                "by",
                                "a model",
                                "claims",
                                List.of(
                                        Map.of(
                                                "title",
                                                "Unpaid",
                                                "quotation",
                                                "Nobody had paid it yet"))));
        JsonNode said = JSON.readTree(text(result));
        assertEquals("[]", said.path("added").toString());
        assertTrue(said.path("refused").path(0).path("why").asText().contains("rejected"));
    }

    @Test
    void wordsAreFoundOrNot() throws Exception {
        Map<String, Object> exact = Map.of("text", "text.txt", "quotation", "the contract says");
        assertEquals(
                "exact", JSON.readTree(text(call("find_quotation", exact))).path("found").asText());
        Map<String, Object> none =
                Map.of("text", "text.txt", "quotation", "quartz zebras jump over xylophones");
        assertEquals(
                "none", JSON.readTree(text(call("find_quotation", none))).path("found").asText());
    }

    @Test
    void nothingOutsideTheFolderIsRead() throws Exception {
        for (String path : List.of("../secret.txt", "link.txt", "/etc/passwd", "a\0b")) {
            JsonNode result = call("read_text", Map.of("text", path));
            assertTrue(result.path("isError").asBoolean(), path);
            assertFalse(text(result).contains("nobody is to read"), path);
        }
    }

    @Test
    void aMapLeadsToNoTextOutsideTheFolder() throws Exception {
        Files.writeString(open.resolve("map.argdown"), MAP.replace("text.txt", "../secret.txt"));
        JsonNode result =
                call(
                        "propose_claims",
                        Map.of(
                                "map",
                                "map.argdown",
                                "by",
                                "x",
                                "claims",
                                List.of(Map.of("title", "T", "quotation", "nobody"))));
        assertTrue(result.path("isError").asBoolean());
    }

    @Test
    void whatIsMissingIsSaid() throws Exception {
        JsonNode result = call("find_quotation", Map.of("text", "text.txt"));
        assertTrue(result.path("isError").asBoolean());
        assertEquals("\"quotation\" is missing", text(result));
    }
}
