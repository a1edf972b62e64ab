package argmap.server.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.java_websocket.client.WebSocketClient;
import org.java_websocket.handshake.ServerHandshake;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may come in, asked as a hostile page or program would ask. */
class DoorTest {
    private static final Pattern CHANNEL = Pattern.compile("data-channel=\"(\\d+)\"");

    @TempDir private Path folder;

    private Workbench bench;
    private URI page;
    private String secret;
    private int channel;

    @BeforeEach
    void open() throws IOException, InterruptedException {
        Path map = Files.writeString(folder.resolve("map.argdown"), "[A]: One.\n");
        Files.writeString(folder.resolve("secret.txt"), "nobody's");
        bench = Workbench.open(map, List.of(), 0);
        page = URI.create(bench.address());
        secret = page.getPath();
        Matcher port = CHANNEL.matcher(body(get(secret, here())));
        assertTrue(port.find());
        channel = Integer.parseInt(port.group(1));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private String here() {
        return "Host: 127.0.0.1:" + page.getPort() + "\r\n";
    }

    private String get(String path, String headers) throws IOException {
        return ask(page.getPort(), "GET " + path + " HTTP/1.1\r\n" + headers);
    }

    /** The whole answer, as it comes. */
    private static String ask(int port, String request) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write(
                            (request + "Connection: close\r\n\r\n")
                                    .getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String code(String answer) {
        return answer.isEmpty() ? "" : answer.split(" ", 3)[1];
    }

    private static String body(String answer) {
        return answer.substring(answer.indexOf("\r\n\r\n") + 4);
    }

    @Test
    void onlyTheSecretOpens() throws IOException {
        assertEquals("200", code(get(secret, here())));
        assertEquals("403", code(get("/", here())));
        assertEquals("403", code(get("/x" + secret.substring(2), here())));
        assertEquals("403", code(get(secret.substring(0, secret.length() - 2) + "/", here())));
        assertEquals("403", code(get("/workbench.js", here())));
    }

    @Test
    void onlyThisMachinesOwnNamesOpen() throws IOException {
        assertEquals("200", code(get(secret, "Host: localhost:" + page.getPort() + "\r\n")));
        assertEquals("403", code(get(secret, "Host: evil.example:" + page.getPort() + "\r\n")));
        assertEquals("403", code(get(secret, "Host: 127.0.0.1\r\n")));
        assertEquals("403", code(get(secret, "Host: evil.example\r\n")));
    }

    @Test
    void noOtherPageOpens() throws IOException {
        assertEquals("403", code(get(secret, here() + "Origin: http://evil.example\r\n")));
        assertEquals("403", code(get(secret, here() + "Origin: null\r\n")));
        assertEquals("403", code(get(secret, here() + "Sec-Fetch-Site: cross-site\r\n")));
        assertEquals("403", code(get(secret, here() + "Sec-Fetch-Site: same-site\r\n")));
        assertEquals("200", code(get(secret, here() + "Sec-Fetch-Site: same-origin\r\n")));
    }

    @Test
    void nothingIsWrittenOverHttp() throws IOException {
        for (String method : List.of("POST", "PUT", "DELETE", "OPTIONS", "TRACE")) {
            String answer = ask(page.getPort(), method + " " + secret + " HTTP/1.1\r\n" + here());
            assertEquals("405", code(answer), method);
        }
    }

    @Test
    void noPathOpensAFile() throws IOException {
        for (String path :
                List.of(
                        "secret.txt",
                        "map.argdown",
                        "../secret.txt",
                        "../../../../../../etc/passwd",
                        "..%2f..%2f..%2fetc%2fpasswd",
                        "%2e%2e/%2e%2e/etc/passwd",
                        "made/../../secret.txt",
                        "made/secret.txt",
                        "made/..%2fsecret.txt",
                        "Workbench.class",
                        "workbench.html",
                        "/etc/passwd",
                        "\\..\\secret.txt")) {
            String answer = get(secret + path, here());
            assertTrue(List.of("400", "403", "404").contains(code(answer)), path + ": " + answer);
            assertFalse(answer.contains("nobody's"), path);
            assertFalse(answer.contains("root:"), path);
        }
    }

    @Test
    void everyAnswerSaysWhatMayRun() throws IOException {
        for (String path : List.of("made/map.svg", "made/index.html", "made/handout.html")) {
            String answer = get(secret + path, here());
            assertEquals("200", code(answer), path);
            assertTrue(answer.contains("sandbox"), path);
            assertFalse(answer.contains("allow-same-origin"), path);
        }
        for (String path : List.of("", "workbench.js", "editor.js", "reading.css")) {
            String answer = get(secret + path, here());
            assertEquals("200", code(answer), path);
            String head = answer.substring(0, answer.indexOf("\r\n\r\n"));
            assertTrue(head.contains("default-src 'none'; script-src 'self'"), head);
            assertFalse(head.contains("unsafe"), head);
            assertTrue(head.contains("frame-ancestors 'none'"), head);
            assertTrue(head.toLowerCase(java.util.Locale.ROOT).contains("nosniff"), head);
            assertTrue(head.contains("no-referrer"), head);
        }
        String html = body(get(secret, here()));
        assertFalse(Pattern.compile("<script(?![^>]*src=)|<style|\\son\\w+=").matcher(html).find());
    }

    @Test
    void channelsOpenForTheOwnPageAlone() throws IOException {
        String own = "http://127.0.0.1:" + page.getPort();
        assertEquals("101", handshake(secret + "tab", "127.0.0.1:" + channel, own));
        assertEquals(
                "404", handshake(secret + "tab", "127.0.0.1:" + channel, "http://evil.example"));
        assertEquals("404", handshake(secret + "tab", "127.0.0.1:" + channel, "null"));
        assertEquals("404", handshake(secret + "tab", "evil.example:" + channel, own));
        assertEquals("404", handshake("/x/tab", "127.0.0.1:" + channel, own));
        assertEquals("404", handshake("/tab", "127.0.0.1:" + channel, own));
    }

    private String handshake(String path, String host, String origin) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), channel)) {
            socket.setSoTimeout(20_000);
            String request =
                    "GET "
                            + path
                            + " HTTP/1.1\r\nHost: "
                            + host
                            + "\r\nOrigin: "
                            + origin
                            + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                            + "Sec-WebSocket-Version: 13\r\n"
                            + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            byte[] start = socket.getInputStream().readNBytes(12);
            return code(new String(start, StandardCharsets.UTF_8));
        }
    }

    /** What is sent by a page that is ours and means harm: the file stays, the tab hears why. */
    @Test
    void wrongMessagesChangeNothing() throws Exception {
        List<String> heard = new ArrayList<>();
        URI address = URI.create("ws://127.0.0.1:" + channel + secret + "tab");
        WebSocketClient tab =
                new WebSocketClient(
                        address, java.util.Map.of("Origin", "http://127.0.0.1:" + page.getPort())) {
                    @Override
                    public void onOpen(ServerHandshake opened) {}

                    @Override
                    public void onMessage(String message) {
                        synchronized (heard) {
                            heard.add(message);
                            heard.notifyAll();
                        }
                    }

                    @Override
                    public void onClose(int code, String reason, boolean remote) {}

                    @Override
                    public void onError(Exception failure) {}
                };
        assertTrue(tab.connectBlocking());
        for (String wrong :
                List.of(
                        "",
                        "{",
                        "[]",
                        "{\"type\":\"steps\",\"version\":0,\"steps\":[{\"by\":\"x\",\"changes\":[99]}]}",
                        "{\"type\":\"steps\",\"version\":0,\"steps\":[{\"changes\":[[-5]]}]}",
                        "{\"type\":\"steps\",\"version\":0,\"steps\":[{\"changes\":\"x\"}]}",
                        "{\"type\":\"write\",\"file\":\"/etc/passwd\"}",
                        "{\"type\":\"steps\",\"version\":7,\"steps\":[]}")) {
            int before;
            synchronized (heard) {
                before = heard.size();
            }
            tab.send(wrong);
            synchronized (heard) {
                for (int i = 0; i < 100 && heard.size() == before; i++) {
                    heard.wait(100);
                }
                assertTrue(heard.size() > before, "an answer to " + wrong);
            }
        }
        assertTrue(tab.isOpen());
        tab.closeBlocking();
        assertEquals("[A]: One.\n", Files.readString(folder.resolve("map.argdown")));
    }
}
