package argmap.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is no message is answered by an error; where it cannot be told what follows, that is the
 * end.
 */
class FramesTest {
    private static final String ASKED =
            frame(
                    "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"initialize\",\"params\":{\"capabilities\":{}}}");

    private final StringWriter log = new StringWriter();

    private static String frame(String body) {
        int length = body.getBytes(StandardCharsets.UTF_8).length;
        return "Content-Length: " + length + "\r\n\r\n" + body;
    }

    private String answers(String input) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayInputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        int code = LanguageConnection.serve(in, out, new PrintWriter(log));
        assertEquals(1, code); // nothing was shut down
        return out.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"jsonrpc\": \"2.0\", \"id\": 1,",
                "garbage",
                "5",
                "[1,2]",
                "null",
                "",
                "\"x"
            })
    void whatIsNoMessageIsAnsweredAndTheNextOneToo(String body) throws IOException {
        String said = answers(frame(body) + ASKED);
        assertTrue(said.contains("\"error\":{\"code\":-32"), said);
        assertTrue(said.contains("\"id\":2,\"result\""), said);
        assertEquals("", log.toString());
    }

    @Test
    void parametersOfAnotherKindAreAnsweredInWords() throws IOException {
        String said =
                answers(
                        frame(
                                "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"textDocument/hover\","
                                        + "\"params\":{\"position\":\"x\"}}"));
        assertTrue(said.contains("\"id\":7,\"error\":{\"code\":-32602"), said);
        assertFalse(said.contains("Exception"), said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hello world\r\n\r\n",
                "Content-Length: abc\r\n\r\n{}",
                "Content-Length: -5\r\n\r\n{}",
                "Content-Length: 999999999\r\n\r\n{}",
                "Content-Length: 99999999999999\r\n\r\n{}"
            })
    void aStreamThatIsNotTheProtocolEndsWithAWord(String input) throws IOException {
        String said = answers(input + ASKED);
        assertTrue(said.contains("\"code\":-32700"), said);
        assertFalse(said.contains("\"id\":2"), said);
        assertTrue(log.toString().startsWith("argmap lsp: "), log.toString());
        assertEquals(1, log.toString().lines().count());
    }

    @Test
    void headerLinesWithoutEndAreNotReadWhole() throws IOException {
        assertTrue(answers("x".repeat(5_000_000)).contains("-32700"));
    }
}
