package argmap.server;

import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.MessageIssueException;
import org.eclipse.lsp4j.jsonrpc.RemoteEndpoint;
import org.eclipse.lsp4j.jsonrpc.json.JsonRpcMethod;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.json.StreamMessageConsumer;
import org.eclipse.lsp4j.jsonrpc.messages.Message;
import org.eclipse.lsp4j.jsonrpc.messages.NotificationMessage;
import org.eclipse.lsp4j.jsonrpc.messages.RequestMessage;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseMessage;
import org.eclipse.lsp4j.jsonrpc.services.ServiceEndpoints;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.jspecify.annotations.Nullable;

/**
 * One conversation with one editor. What carries the messages is the caller's: standard streams
 * here, a WebSocket in the workbench, a message of it being one message of the protocol.
 *
 * <pre>{@code
 * LanguageConnection editor = LanguageConnection.open(List.of(folder), versions, socket::send);
 * socket.onMessage(editor::receive);
 * socket.onClose(editor::close);
 * }</pre>
 */
public final class LanguageConnection implements AutoCloseable {
    /** The library's own log: a method that nobody knows is answered, and no news for a user. */
    private static final Logger PROTOCOL = Logger.getLogger("org.eclipse.lsp4j");

    static {
        PROTOCOL.setLevel(Level.OFF);
    }

    private final ArgdownLanguageServer server;
    private final MessageJsonHandler json;
    private final MessageConsumer out;
    private final RemoteEndpoint remote;

    private LanguageConnection(ArgdownLanguageServer server, Sender sender) {
        this.server = server;
        Map<String, JsonRpcMethod> methods = new LinkedHashMap<>();
        methods.putAll(ServiceEndpoints.getSupportedMethods(LanguageClient.class));
        methods.putAll(ServiceEndpoints.getSupportedMethods(LanguageServer.class));
        this.json = new MessageJsonHandler(methods);
        this.out = sender.to(json);
        this.remote = new RemoteEndpoint(out, ServiceEndpoints.toEndpoint(server));
        json.setMethodProvider(remote);
        server.connect(ServiceEndpoints.toServiceObject(remote, LanguageClient.class));
    }

    /** Where messages go once it is known how they are written. */
    @FunctionalInterface
    private interface Sender {
        MessageConsumer to(MessageJsonHandler json);
    }

    /**
     * Begins a conversation.
     *
     * @param roots folders outside of which nothing is read for this editor; none where it runs
     *     beside the program and has its own user's rights
     * @param versions of maps, which other conversations may share
     * @param send takes each message, as JSON; called by several threads, one at a time
     */
    public static LanguageConnection open(
            List<Path> roots, CheckedMaps versions, Consumer<String> send) {
        Object one = new Object();
        return new LanguageConnection(
                new ArgdownLanguageServer(roots, versions),
                json ->
                        message -> {
                            String written = json.serialize(message);
                            synchronized (one) {
                                send.accept(written);
                            }
                        });
    }

    /** A message of the editor, as JSON. What is no message is answered as the protocol says. */
    public void receive(String message) {
        try {
            Message read = json.parseMessage(message);
            if (read == null) {
                wrong(ResponseErrorCode.ParseError, "a message is empty");
            } else {
                remote.consume(read);
            }
        } catch (MessageIssueException e) {
            if (isJson(message)) {
                wrong(e.getRpcMessage());
            } else {
                wrong(ResponseErrorCode.ParseError, "a message is no JSON object");
            }
        } catch (JsonParseException | IllegalStateException e) {
            wrong(ResponseErrorCode.ParseError, "a message is no JSON object");
        }
    }

    /** The library reports a message that breaks off as one without a method. */
    private static boolean isJson(String message) {
        try {
            return JsonParser.parseString(message).isJsonObject();
        } catch (JsonParseException e) {
            return false;
        }
    }

    /** What is no message has no number to be answered by; it is answered all the same. */
    private void wrong(ResponseErrorCode code, String why) {
        ResponseMessage answer = new ResponseMessage();
        answer.setError(new ResponseError(code, why, null));
        out.consume(answer);
    }

    /** A message whose fields are not those of its method; one that asks nothing is left out. */
    private void wrong(@Nullable Message message) {
        if (message instanceof RequestMessage request) {
            ResponseMessage answer = new ResponseMessage();
            answer.setRawId(request.getRawId());
            answer.setError(
                    new ResponseError(
                            ResponseErrorCode.InvalidParams,
                            request.getMethod() + ": these are not its parameters",
                            null));
            out.consume(answer);
        } else if (!(message instanceof NotificationMessage)) {
            wrong(ResponseErrorCode.InvalidRequest, "a message has no method");
        }
    }

    /** Checks what is open anew: a text may be another. */
    public void recheck() {
        server.recheck();
    }

    /** Ends it, whether the editor said so or went away. */
    @Override
    public void close() {
        server.close();
    }

    /**
     * Talks over streams until the editor ends it.
     *
     * @param log where faults are told; never the stream that carries the protocol
     * @return the exit code that the protocol asks for: 0 after a shutdown, 1 without one
     */
    public static int serve(InputStream in, OutputStream out, PrintWriter log) throws IOException {
        ArgdownLanguageServer server =
                new ArgdownLanguageServer(List.of(), new CheckedMaps(List.of()));
        ExecutorService reader = Executors.newSingleThreadExecutor(Threads.named("argmap lsp"));
        try (server;
                LanguageConnection connection =
                        new LanguageConnection(
                                server, json -> new StreamMessageConsumer(out, json))) {
            Frames frames = new Frames(in);
            reader.execute(() -> connection.read(frames, log));
            return server.untilExit();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            log.println("argmap: interrupted");
            return 1;
        } finally {
            reader.shutdown(); // its thread may wait for a message for ever
        }
    }

    /** Takes messages until they end, or until it cannot be told where the next begins. */
    private void read(Frames frames, PrintWriter log) {
        try {
            for (String next = frames.next(); next != null; next = frames.next()) {
                receive(next);
            }
        } catch (IOException e) {
            log.println("argmap lsp: " + e.getMessage());
            log.flush();
            wrong(ResponseErrorCode.ParseError, String.valueOf(e.getMessage()));
        }
        server.exit();
    }
}
