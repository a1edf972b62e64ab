package argmap.interchange;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import argmap.Pipeline;
import argmap.graph.ArgumentMap;
import argmap.message.Diagnosed;
import argmap.message.Message;
import argmap.text.Source;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** Whatever a file holds, every reader ends soon, with a map and without an exception. */
class HostileFormatsTest {
    /** The bar is seconds; a test machine may be ten times as slow as a reader's. */
    private static final Duration SOON = Duration.ofSeconds(60);

    private static final int MANY = 100_000;

    private static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("empty object", "{}");
        files.put("nested arrays", "[".repeat(1_000_000));
        files.put("nested objects", "{\"a\":".repeat(MANY));
        files.put("nodes of wrong kinds", "{\"nodes\":[1,null,\"x\",[],{}],\"edges\":[{},3]}");
        files.put("nodes that are no list", "{\"nodes\":7,\"edges\":{\"a\":1},\"statements\":[]}");
        files.put(
                "long line",
                "{\"nodes\":[{\"nodeID\":\"1\",\"type\":\"I\",\"text\":\""
                        + "x".repeat(5_000_000)
                        + "\"}],\"edges\":[]}");
        files.put("nested elements", "<ARG>" + "<AU>".repeat(MANY));
        files.put("nested groups", "digraph {" + "{".repeat(MANY));
        files.put("nested subgraphs", "digraph { a -> " + "{ b -> ".repeat(MANY));
        files.put("open quotation", "digraph { a [label=\"" + "x".repeat(MANY));
        files.put("open HTML label", "digraph { a [label=<" + "<".repeat(MANY));
        files.put("nested YAML", "statements: " + "[".repeat(MANY));
        files.put("deep YAML", "statements:\n" + deepYaml());
        files.put("YAML aliases", aliases());
        files.put(
                "broken characters",
                "{\"nodes\":[{\"nodeID\":\"\uD800\",\"text\":\"\uFFFD\u0000\"}]}");
        files.put("many brackets", "flowchart TD\nA" + "[".repeat(MANY));
        files.put("long link", "flowchart TD\nA " + "-".repeat(MANY) + " B");
        files.put("long labelled link", "flowchart TD\nA -- " + "x -".repeat(MANY) + " B");
        files.put("long chain", "flowchart TD\n" + "A --> ".repeat(MANY) + "B");
        files.put("long number", "Discussion Title: x\n\n" + "1.".repeat(MANY) + " Pro: x");
        files.put("open cell", "id,text\n1,\"" + "x,".repeat(MANY));
        files.put("many quotes", "id,text\n1," + "\"".repeat(MANY));
        files.put("noise", noise());
        return files;
    }

    private static String deepYaml() {
        StringBuilder yaml = new StringBuilder();
        for (int i = 1; i < 3_000; i++) {
            yaml.append(" ".repeat(i)).append("a:\n");
        }
        return yaml.toString();
    }

    private static String aliases() {
        StringBuilder yaml =
                new StringBuilder("statements:\n  a: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 40; i++) {
            String before = "*a" + (i - 1);
            yaml.append("  b").append(i).append(": &a").append(i).append(" [").append(before);
            yaml.append((", " + before).repeat(8)).append("]\n");
        }
        return yaml.toString();
    }

    private static String noise() {
        Random random = new Random(7);
        StringBuilder noise = new StringBuilder();
        String signs = "{}[]<>\"'\\:,;=-|%#&!/ \n\tabc1.";
        for (int i = 0; i < MANY; i++) {
            noise.append(signs.charAt(random.nextInt(signs.length())));
        }
        return noise.toString();
    }

    @TestFactory
    Stream<DynamicTest> everyReaderEndsWithAMap() {
        return Formats.MAPS.stream()
                .flatMap(
                        format ->
                                files().entrySet().stream()
                                        .map(
                                                file ->
                                                        dynamicTest(
                                                                format.name()
                                                                        + ": "
                                                                        + file.getKey(),
                                                                () ->
                                                                        read(
                                                                                format,
                                                                                file.getValue()))));
    }

    private static void read(MapFormat format, String text) {
        Source source = new Source("hostile", text);
        assertTimeoutPreemptively(
                SOON,
                () -> {
                    Pipeline.formatOf(source);
                    Diagnosed<ArgumentMap> read = format.read().apply(source);
                    for (Message diagnostic : read.diagnostics()) {
                        assertTrue(diagnostic.span().end() <= source.length(), diagnostic.code());
                        assertFalse(diagnostic.message().isBlank());
                    }
                    format.text(read.value());
                });
    }

    @Test
    void entitiesAreRefusedAndNothingIsFetched() {
        String external =
                "<?xml version=\"1.0\"?><!DOCTYPE ARG [<!ENTITY x SYSTEM"
                    + " \"file:///etc/passwd\">]><ARG><AU><PROP"
                    + " identifier=\"A\"><PROPTEXT>&x;</PROPTEXT></PROP></AU></ARG>";
        String laughs =
                "<!DOCTYPE graphml [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><graphml><graph>"
                        + "<node id=\"1\"><data key=\"label\">&b;</data></node></graph></graphml>";
        for (Map.Entry<String, String> file :
                Map.of("aml", external, "graphml", laughs).entrySet()) {
            MapFormat format = named(file.getKey());
            Diagnosed<ArgumentMap> read = format.read().apply(new Source("x.xml", file.getValue()));
            assertTrue(read.hasErrors());
            assertTrue(read.value().claims().isEmpty());
        }
        String undeclared =
                "<!DOCTYPE ARG SYSTEM \"http://example.invalid/argument.dtd\"><ARG><AU>"
                        + "<PROP identifier=\"A\"><PROPTEXT>One.</PROPTEXT></PROP></AU></ARG>";
        Diagnosed<ArgumentMap> read = named("aml").read().apply(new Source("x.aml", undeclared));
        assertFalse(read.hasErrors(), () -> read.diagnostics().toString());
        assertTrue(read.value().claims().get(0).text().equals("One."));
    }

    @Test
    void aMapOfManyClaimsIsConvertedSoon() {
        StringBuilder json =
                new StringBuilder("{\"nodes\":[{\"nodeID\":\"0\",\"type\":\"I\",\"text\":\"c0\"}");
        StringBuilder edges = new StringBuilder();
        int size = 10_000;
        for (int i = 1; i < size; i++) {
            json.append(",{\"nodeID\":\"").append(i).append("\",\"type\":\"I\",\"text\":\"c");
            json.append(i).append("\"},{\"nodeID\":\"s").append(i).append("\",\"type\":\"RA\"}");
            edges.append(i > 1 ? "," : "").append("{\"fromID\":\"").append(i);
            edges.append("\",\"toID\":\"s").append(i).append("\"},{\"fromID\":\"s").append(i);
            edges.append("\",\"toID\":\"").append(i - 1).append("\"}");
        }
        json.append("],\"edges\":[").append(edges).append("]}");
        ArgumentMap map =
                named("aif").read().apply(new Source("big.json", json.toString())).value();
        assertTrue(map.arguments().size() == size - 1);
        for (MapFormat format : Formats.MAPS) {
            assertTimeoutPreemptively(SOON, () -> format.written(map), format.name());
        }
    }

    private static MapFormat named(String name) {
        List<MapFormat> all = Formats.MAPS;
        return all.stream().filter(f -> f.name().equals(name)).findFirst().orElseThrow();
    }
}
