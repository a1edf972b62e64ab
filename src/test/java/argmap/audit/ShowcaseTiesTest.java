package argmap.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import argmap.Pipeline;
import argmap.Reading;
import argmap.graph.Evidence;
import argmap.graph.GroundedMap;
import argmap.text.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The notes that count for the showcase's claims are those judged by hand, and none is false. */
class ShowcaseTiesTest {
    private static final Path MAP = Path.of("maps/russian-revolution.argdown");
    private static final Path TEXT = Path.of("seeds/walt-revolution-and-war.txt");

    private static List<String[]> judged() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(
                        ShowcaseTiesTest.class.getResourceAsStream("showcase-ties.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        }
    }

    @Test
    void everyNoteThatCountsWasJudgedAndNoneIsFalse() throws IOException {
        Reading reading =
                Pipeline.read(new Source(TEXT.toString(), Files.readString(TEXT))).value();
        GroundedMap grounded =
                Pipeline.ground(
                                Pipeline.map(new Source(MAP.toString(), Files.readString(MAP)))
                                        .value(),
                                reading)
                        .value();
        List<String> counted = new ArrayList<>();
        for (Evidence evidence : grounded.evidence()) {
            evidence.counted()
                    .forEach(
                            support ->
                                    counted.add(
                                            evidence.node().title()
                                                    + "|"
                                                    + support.note().label()
                                                    + "|"
                                                    + support.tie()
                                                            .name()
                                                            .toLowerCase(Locale.ROOT)
                                                            .replace('_', '-')));
        }
        List<String[]> judged = judged();
        assertEquals(
                judged.stream().map(row -> row[0] + "|" + row[1] + "|" + row[2]).toList(), counted);
        assertTrue(judged.stream().noneMatch(row -> row[3].equals("false")));
        assertTrue(judged.stream().filter(row -> row[3].equals("right")).count() >= 7);
    }
}
