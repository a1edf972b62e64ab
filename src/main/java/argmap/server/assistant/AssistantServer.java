package argmap.server.assistant;

import argmap.files.Failure;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.jackson2.JacksonMcpJsonMapper;
import io.modelcontextprotocol.json.schema.JsonSchemaValidator;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpServerFeatures.SyncResourceSpecification;
import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.server.transport.StdioServerTransportProvider;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Offers the tools of {@link AssistantTools} and the folder's files over two streams. */
public final class AssistantServer {
    private static final String INSTRUCTIONS =
            "Maps of arguments, and the texts they are of. Read a text with read_text, look words up"
                    + " with find_quotation, and put claims into a map with propose_claims: it takes"
                    + " only claims whose quotation stands in the text word for word, as suggestions"
                    + " for a person to accept or reject. check_map, audit_claim and what_rests_on say"
                    + " what is wrong with a map and what its claims stand on.";

    private AssistantServer() {}

    /**
     * Holds back the end of its stream until what was asked is answered: the protocol's library
     * drops answers that come after it.
     */
    private static final class Ending extends FilterInputStream {
        private final Running running;
        private final CountDownLatch ended = new CountDownLatch(1);

        Ending(InputStream in, Running running) {
            super(in);
            this.running = running;
        }

        private int told(int read) throws IOException {
            if (read < 0) {
                try {
                    running.awaitQuiet();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new IOException("interrupted", e);
                } finally {
                    ended.countDown();
                }
            }
            return read;
        }

        @Override
        public int read() throws IOException {
            return told(super.read());
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            return told(super.read(bytes, from, length));
        }
    }

    /**
     * Serves until the input ends and what was asked is answered.
     *
     * @param folder what the assistant may look into
     */
    public static void serve(Path folder, InputStream in, OutputStream out, String version)
            throws InterruptedException {
        ObjectMapper objects = new ObjectMapper();
        McpJsonMapper json = new JacksonMcpJsonMapper(objects);
        OpenFolder open = new OpenFolder(folder);
        AssistantTools tools = new AssistantTools(open);
        Running running = new Running();
        Ending ending = new Ending(in, running);
        McpSyncServer server =
                McpServer.sync(new StdioServerTransportProvider(json, ending, out))
                        .serverInfo("argmap", version)
                        .instructions(INSTRUCTIONS)
                        .jsonMapper(json)
                        .jsonSchemaValidator(new Unchecked())
                        .validateToolInputs(false)
                        .capabilities(
                                McpSchema.ServerCapabilities.builder()
                                        .tools(false)
                                        .resources(false, false)
                                        .build())
                        .tools(specifications(tools, json, running))
                        .resources(resources(open))
                        .build();
        ending.ended.await();
        server.closeGracefully();
    }

    /** Calls that are being answered. */
    private static final class Running {
        /** Seconds for the longest call, the first reading of a long book. */
        private static final int LONGEST = 120;

        /** Milliseconds from the reading of a call to its beginning, at the most. */
        private static final int MOMENT = 400;

        private int calls;

        synchronized void begin() {
            calls++;
        }

        synchronized void end() {
            calls--;
            notifyAll();
        }

        /** Waits for answers, first a moment for calls that are read but not begun. */
        synchronized void awaitQuiet() throws InterruptedException {
            long begun = System.nanoTime();
            long moment = begun + TimeUnit.MILLISECONDS.toNanos(MOMENT);
            long end = begun + TimeUnit.SECONDS.toNanos(LONGEST);
            while (System.nanoTime() < (calls > 0 ? end : moment)) {
                wait(MOMENT / 4);
            }
            // What was answered last is being written.
            long written = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(MOMENT / 4);
            while (System.nanoTime() < written) {
                wait(MOMENT / 4);
            }
        }
    }

    /** Tools look at their arguments themselves, and say what is wrong in words. */
    private static final class Unchecked implements JsonSchemaValidator {
        @Override
        public ValidationResponse validate(Map<String, Object> schema, Object content) {
            return ValidationResponse.asValid("");
        }
    }

    private static List<SyncToolSpecification> specifications(
            AssistantTools tools, McpJsonMapper json, Running running) {
        List<SyncToolSpecification> all = new ArrayList<>();
        for (AssistantTools.Offer offer : tools.offers()) {
            McpSchema.Tool tool =
                    McpSchema.Tool.builder(offer.name(), offer.schema())
                            .description(offer.description())
                            .annotations(
                                    new McpSchema.ToolAnnotations(
                                            offer.title(),
                                            !offer.writes(),
                                            false,
                                            true,
                                            false,
                                            null))
                            .build();
            all.add(
                    new SyncToolSpecification(
                            tool,
                            (exchange, request) -> {
                                running.begin();
                                try {
                                    return answer(offer, request.arguments(), json);
                                } finally {
                                    running.end();
                                }
                            }));
        }
        return all;
    }

    private static CallToolResult answer(
            AssistantTools.Offer offer, Map<String, Object> arguments, McpJsonMapper json) {
        try {
            AssistantTools.Answer answer =
                    offer.call().apply(arguments == null ? Map.of() : arguments);
            CallToolResult.Builder result = CallToolResult.builder();
            if (!answer.picture().isEmpty()) {
                result.addContent(
                        McpSchema.ImageContent.builder(answer.picture(), "image/png").build());
            } else {
                result.addTextContent(
                        answer.value() instanceof String text
                                ? text
                                : json.writeValueAsString(answer.value()));
            }
            return result.isError(false).build();
        } catch (IllegalArgumentException | IOException e) {
            return wrong(String.valueOf(e.getMessage()));
        } catch (Failure e) {
            return wrong(e.reason());
        }
    }

    private static CallToolResult wrong(String why) {
        return CallToolResult.builder().addTextContent(why).isError(true).build();
    }

    private static List<SyncResourceSpecification> resources(OpenFolder open) {
        List<SyncResourceSpecification> all = new ArrayList<>();
        for (String file : open.files()) {
            boolean map = OpenFolder.isMap(file);
            McpSchema.Resource resource =
                    McpSchema.Resource.builder(address(file), file)
                            .description(map ? "A map of an argument" : "A text, as it was read")
                            .mimeType(map ? "text/x-argdown" : "text/plain")
                            .build();
            all.add(
                    new SyncResourceSpecification(
                            resource, (exchange, request) -> resource(open, file, map)));
        }
        return all;
    }

    private static String address(String file) {
        return "argmap:///"
                + URLEncoder.encode(file, StandardCharsets.UTF_8)
                        .replace("+", "%20")
                        .replace("%2F", "/");
    }

    private static McpSchema.ReadResourceResult resource(
            OpenFolder open, String file, boolean map) {
        String text;
        try {
            text = map ? open.content(open.file(file)) : AssistantTools.plain(open.text(file));
        } catch (IOException | IllegalArgumentException | Failure e) {
            text = "This cannot be read: " + e.getMessage();
        }
        McpSchema.ResourceContents contents =
                McpSchema.TextResourceContents.builder(address(file), text)
                        .mimeType(map ? "text/x-argdown" : "text/plain")
                        .build();
        return McpSchema.ReadResourceResult.builder(List.of(contents)).build();
    }
}
