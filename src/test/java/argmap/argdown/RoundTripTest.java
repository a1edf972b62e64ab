package argmap.argdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import argmap.graph.ArgumentMap;
import argmap.graph.RandomMaps;
import argmap.message.Diagnosed;
import argmap.message.Severity;
import argmap.text.Source;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;

class RoundTripTest {
    /** Each seed is its own test, so a failure names the map that broke. */
    @TestFactory
    Stream<DynamicTest> readingWhatWasWrittenGivesTheSameMap() {
        return LongStream.range(0, 200)
                .mapToObj(seed -> dynamicTest("seed " + seed, () -> check(seed)));
    }

    private static void check(long seed) {
        ArgumentMap map = RandomMaps.of(new Random(seed));
        String written = ArgdownWriter.write(map);
        Diagnosed<ArgumentMap> read = ArgdownReader.read(new Source("map.argdown", written));
        assertEquals(
                List.of(),
                read.diagnostics().stream().filter(d -> d.severity() == Severity.ERROR).toList(),
                written);
        assertEquals(
                RandomMaps.sorted(map).toString(),
                RandomMaps.sorted(read.value()).toString(),
                written);
        String again = ArgdownWriter.write(read.value());
        ArgumentMap second = ArgdownReader.read(new Source("map.argdown", again)).value();
        assertEquals(
                RandomMaps.sorted(map).toString(), RandomMaps.sorted(second).toString(), again);
        assertEquals(again, ArgdownWriter.write(second), "printing twice gives the same bytes");
    }
}
