package argmap.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import argmap.Pipeline;
import argmap.graph.ArgumentMap;
import argmap.graph.RandomMaps;
import argmap.message.Diagnosed;
import argmap.text.Source;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every format to every other and back: the same map, or what is gone was announced. */
class EveryFormatTest {
    /** Maps for each format by itself. */
    private static final int SEEDS = 200;

    /** Maps for each pair of formats; the bench takes 200, which is minutes. */
    private static final int SEEDS_OF_A_PAIR = 5;

    /** Formats without room for data of ours. */
    private static final Set<String> LOSSY = Set.of("kialo", "aml");

    @TestFactory
    Stream<DynamicTest> aFormatGivesBackWhatItTook() {
        return Pipeline.mapFormats().stream()
                .map(format -> dynamicTest(format.name(), () -> back(format)));
    }

    private static void back(MapFormat format) {
        for (int seed = 0; seed < SEEDS; seed++) {
            back(format, seed, RandomMaps.of(new Random(seed)));
        }
    }

    /** The same maps with all that files of Argdown's say beyond a map. */
    @TestFactory
    Stream<DynamicTest> aFormatGivesBackWhatItHasNoWordFor() {
        return Pipeline.mapFormats().stream()
                .map(
                        format ->
                                dynamicTest(
                                        format.name(),
                                        () -> {
                                            for (int seed = 0; seed < SEEDS; seed++) {
                                                Random random = new Random(seed);
                                                back(format, seed, RandomMaps.withMore(random));
                                            }
                                        }));
    }

    private static void back(MapFormat format, int seed, ArgumentMap map) {
        Diagnosed<String> written = format.written(map);
        Diagnosed<ArgumentMap> read = format.read().apply(source(format, written.value()));
        String where = format.name() + ", seed " + seed + ":\n" + written.value();
        assertFalse(read.hasErrors(), () -> where + read.diagnostics());
        if (!LOSSY.contains(format.name())) {
            assertEquals(List.of(), written.diagnostics(), where);
        }
        if (written.diagnostics().isEmpty()) {
            assertEquals(RandomMaps.sorted(map), RandomMaps.sorted(read.value()), where);
        }
        assertEquals(written.value(), format.text(map), "equal bytes for equal maps");
    }

    @TestFactory
    Stream<DynamicTest> everyFormatToEveryOtherAndBack() {
        return Pipeline.mapFormats().stream()
                .flatMap(
                        from ->
                                Pipeline.mapFormats().stream()
                                        .map(
                                                to ->
                                                        dynamicTest(
                                                                from.name() + " to " + to.name(),
                                                                () -> across(from, to))));
    }

    private static void across(MapFormat from, MapFormat to) {
        int start = Math.floorMod((from.name() + to.name()).hashCode(), SEEDS);
        for (int seed = start; seed < start + SEEDS_OF_A_PAIR; seed++) {
            ArgumentMap map = RandomMaps.of(new Random(seed));
            Diagnosed<String> first = from.written(map);
            ArgumentMap middle = from.read().apply(source(from, first.value())).value();
            Diagnosed<String> second = to.written(middle);
            ArgumentMap there = to.read().apply(source(to, second.value())).value();
            Diagnosed<String> third = from.written(there);
            ArgumentMap back = from.read().apply(source(from, third.value())).value();
            boolean announced =
                    !first.diagnostics().isEmpty()
                            || !second.diagnostics().isEmpty()
                            || !third.diagnostics().isEmpty();
            assertTrue(
                    announced || text(map).equals(text(back)),
                    () ->
                            from.name()
                                    + " to "
                                    + to.name()
                                    + ":\n"
                                    + first.value()
                                    + second.value());
        }
    }

    @TestFactory
    Stream<DynamicTest> aFormatKnowsItsOwnFiles() {
        return Pipeline.mapFormats().stream()
                .map(format -> dynamicTest(format.name(), () -> known(format)));
    }

    private static void known(MapFormat format) {
        for (int seed = 0; seed < 20; seed++) {
            String written = format.text(RandomMaps.of(new Random(seed)));
            Source unnamed = new Source("-", written);
            assertEquals(
                    format.name(),
                    Pipeline.formatOf(unnamed).map(MapFormat::name).orElse(""),
                    written);
        }
    }

    private static Source source(MapFormat format, String text) {
        return new Source("map." + format.extensions().get(0), text);
    }

    private static String text(ArgumentMap map) {
        return RandomMaps.sorted(map).toString();
    }
}
