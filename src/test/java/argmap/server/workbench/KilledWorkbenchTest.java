package argmap.server.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLClassLoader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.java_websocket.client.WebSocketClient;
import org.java_websocket.handshake.ServerHandshake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that is killed while a person types has lost at most what it had not answered to. */
class KilledWorkbenchTest {
    private static final String START = "[A]: One.\n";

    @TempDir private Path folder;

    @Test
    void aKillLosesAtMostTheLastKey() throws Exception {
        int kills = 0;
        for (int after : List.of(1, 7, 23, 40)) {
            kills++;
            Path map = Files.writeString(folder.resolve("map" + after + ".argdown"), START);
            int saved = typeAndKill(map, after);
            String words = Files.readString(map);
            String typed = words.substring(0, words.length() - START.length());
            assertEquals(START, words.substring(typed.length()));
            assertEquals("x".repeat(typed.length()), typed);
            assertTrue(typed.length() >= saved, typed.length() + " of " + saved + " told as saved");
            try (Stream<Path> left = Files.list(folder)) {
                // A kill in the middle of a save leaves the hidden copy that was being written.
                assertTrue(left.filter(file -> file.toString().endsWith(".part")).count() <= kills);
            }
        }
    }

    /** That of this test, whoever runs it: Maven's runner keeps it in a property of its own. */
    private static String classPath() {
        if (KilledWorkbenchTest.class.getClassLoader() instanceof URLClassLoader loader) {
            return Stream.of(loader.getURLs())
                    .map(url -> Path.of(URI.create(url.toString())).toString())
                    .collect(Collectors.joining(File.pathSeparator));
        }
        String usual = System.getProperty("java.class.path", "");
        return System.getProperty("surefire.test.class.path", usual);
    }

    /** Types letters as fast as they are answered, and kills after so many; gives those saved. */
    private static int typeAndKill(Path map, int after) throws Exception {
        Process program =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home", ""), "bin", "java")
                                        .toString(),
                                "-cp",
                                classPath(),
                                "-XX:TieredStopAtLevel=1",
                                "argmap.cli.Main",
                                "open",
                                map.toString(),
                                "--no-browser")
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        try (BufferedReader out = program.inputReader(StandardCharsets.UTF_8)) {
            String line = String.valueOf(out.readLine());
            Tab tab = Tab.open(URI.create(line.substring(line.indexOf("http://"))));
            int saved = 0;
            for (int i = 0; i < after; i++) {
                tab.send(
                        "{\"type\":\"steps\",\"version\":"
                                + i
                                + ",\"steps\":[{\"by\":\"t\",\"changes\":[[0,\"x\"],"
                                + (START.length() + i)
                                + "]}]}");
                if (i < after - 1) {
                    saved = tab.saved(i + 1);
                }
            }
            program.destroyForcibly().waitFor();
            return saved;
        } finally {
            program.destroyForcibly();
        }
    }

    /** A page's side of its channel. */
    private static final class Tab extends WebSocketClient {
        private final LinkedBlockingQueue<JsonNode> heard = new LinkedBlockingQueue<>();

        Tab(URI address, String origin) {
            super(address, Map.of("Origin", origin));
        }

        static Tab open(URI page) throws IOException, InterruptedException {
            String html =
                    HttpClient.newHttpClient()
                            .send(
                                    HttpRequest.newBuilder(page).build(),
                                    HttpResponse.BodyHandlers.ofString())
                            .body();
            Matcher port = Pattern.compile("data-channel=\"(\\d+)\"").matcher(html);
            assertTrue(port.find(), html);
            Tab tab =
                    new Tab(
                            URI.create("ws://127.0.0.1:" + port.group(1) + page.getPath() + "tab"),
                            "http://127.0.0.1:" + page.getPort());
            assertTrue(tab.connectBlocking());
            return tab;
        }

        /** Waits until the file has that version. */
        int saved(int version) throws InterruptedException {
            while (true) {
                JsonNode news = heard.poll(20, TimeUnit.SECONDS);
                assertTrue(news != null, "no answer");
                if (news.path("type").asText().equals("saved")
                        && news.path("version").asInt() >= version) {
                    assertEquals("", news.path("why").asText());
                    return news.path("version").asInt();
                }
            }
        }

        @Override
        public void onMessage(String message) {
            try {
                heard.add(new ObjectMapper().readTree(message));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void onOpen(ServerHandshake opened) {}

        @Override
        public void onClose(int code, String reason, boolean remote) {}

        @Override
        public void onError(Exception failure) {}
    }
}
