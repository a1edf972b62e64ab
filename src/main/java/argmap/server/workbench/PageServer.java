package argmap.server.workbench;

import argmap.report.LivePage;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Serves the page, its scripts and styles, and what is made of the map, to this machine alone.
 * Names stand in a fixed table: no path that is asked for opens a file.
 */
final class PageServer implements AutoCloseable {
    static final String HTML = "text/html; charset=utf-8";
    private static final String SCRIPT = "text/javascript; charset=utf-8";
    private static final String STYLE = "text/css; charset=utf-8";

    /** What the page is made of. */
    private static final Map<String, String> ASSETS =
            Map.ofEntries(
                    Map.entry("", HTML),
                    Map.entry("editor.js", SCRIPT),
                    Map.entry("panzoom.js", SCRIPT),
                    Map.entry("workbench.js", SCRIPT),
                    Map.entry("source.js", SCRIPT),
                    Map.entry("channel.js", SCRIPT),
                    Map.entry("text.js", SCRIPT),
                    Map.entry("queue.js", SCRIPT),
                    Map.entry("outline.js", SCRIPT),
                    Map.entry("picture.js", SCRIPT),
                    Map.entry("choose.js", SCRIPT),
                    Map.entry("reading.css", STYLE),
                    Map.entry("workbench.css", STYLE));

    private static final String MADE = "made/";

    private final Door door;
    private final Function<String, Optional<Made>> made;
    private final HttpServer server;

    /** By which the editor may put its styles into the page; what a map says cannot know it. */
    private final String nonce = Door.random();

    private final Map<String, byte[]> zipped = new ConcurrentHashMap<>();

    /** What is made of the map when it is asked for. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Made(String type, byte[] bytes) {
        /**
         * A page that was made has its own policy in it, and here no part in the workbench's
         * origin; a browser shows no PDF within a sandbox.
         */
        String policy() {
            return switch (type) {
                case HTML -> "sandbox allow-scripts allow-popups; frame-ancestors 'none'";
                case "application/pdf" -> "";
                default -> "sandbox; default-src 'none'; style-src 'unsafe-inline'";
            };
        }
    }

    /**
     * Opens the door.
     *
     * @param made gives a file that is made of the map, by its name
     * @param port 0 for any that is free
     */
    PageServer(Door door, Function<String, Optional<Made>> made, int port, ExecutorService threads)
            throws IOException {
        this.door = door;
        this.made = made;
        this.server =
                HttpServer.create(
                        new InetSocketAddress(
                                InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port),
                        0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
    }

    int port() {
        return server.getAddress().getPort();
    }

    void start() {
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getRequestBody().close();
            String method = exchange.getRequestMethod();
            Optional<String> asked = door.asked(exchange);
            if (asked.isEmpty()) {
                refuse(exchange, 403);
            } else if (!method.equals("GET") && !method.equals("HEAD")) {
                refuse(exchange, 405);
            } else if (asked.get().startsWith(MADE)) {
                Optional<Made> file = made.apply(asked.get().substring(MADE.length()));
                if (file.isPresent()) {
                    send(
                            exchange,
                            file.get().type(),
                            file.get().policy(),
                            file.get().bytes(),
                            false);
                } else {
                    refuse(exchange, 404);
                }
            } else {
                String type = ASSETS.get(asked.get());
                if (type == null) {
                    refuse(exchange, 404);
                } else {
                    asset(exchange, asked.get(), type);
                }
            }
        }
    }

    private static void refuse(HttpExchange exchange, int code) throws IOException {
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.sendResponseHeaders(code, -1);
    }

    private void asset(HttpExchange exchange, String name, String type) throws IOException {
        String accepts = exchange.getRequestHeaders().getFirst("Accept-Encoding");
        if (accepts != null && accepts.contains("gzip")) {
            send(exchange, type, policy(), zipped.computeIfAbsent(name, n -> zip(bytes(n))), true);
        } else {
            send(exchange, type, policy(), bytes(name), false);
        }
    }

    private byte[] bytes(String name) {
        String text =
                switch (name) {
                    case "" ->
                            resource("workbench.html")
                                    .replace("{channel}", String.valueOf(door.channelPort()))
                                    .replace("{nonce}", nonce);
                    case "reading.css" -> LivePage.style();
                    case "panzoom.js" -> LivePage.panzoom();
                    default -> resource(name);
                };
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String resource(String name) {
        try (@Nullable InputStream in = PageServer.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] zip(byte[] bytes) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (OutputStream zip = new GZIPOutputStream(all)) {
            zip.write(bytes);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return all.toByteArray();
    }

    /**
     * What runs in the page are the scripts of its own address, and nothing that stands in the page
     * itself: Content Security Policy Level 3.
     */
    private String policy() {
        int port = door.channelPort();
        return "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-"
                + nonce
                + "'; img-src 'self' data:;"
                + " connect-src ws://127.0.0.1:"
                + port
                + " ws://localhost:"
                + port
                + "; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }

    private static void send(
            HttpExchange exchange, String type, String policy, byte[] bytes, boolean isZipped)
            throws IOException {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type);
        if (!policy.isEmpty()) {
            headers.set("Content-Security-Policy", policy);
        }
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Cache-Control", "no-store");
        if (isZipped) {
            headers.set("Content-Encoding", "gzip");
        }
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(200, head ? -1 : bytes.length);
        if (!head) {
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
