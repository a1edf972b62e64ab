package argmap.interchange;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import argmap.Pipeline;
import argmap.graph.ArgumentMap;
import argmap.graph.RandomMaps;
import argmap.message.Diagnosed;
import argmap.text.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What a file of any format says that nobody knows, put into a place that the format allows: it is
 * written again, or reading says that it is not kept.
 */
class UnknownDataTest {
    private static final int SEEDS = 60;

    /** Where something can be put, and what. */
    private static final Map<String, List<String>> PLACES =
            Map.ofEntries(
                    Map.entry("argdown", List.of("(?<=\")\\}(?=\n)", ", zebra: 1}")),
                    Map.entry("dot", List.of("(?<=\")\\](?=\n)", ", zebra=1]")),
                    Map.entry("graphml", List.of("(?<=<(node|edge|graph))(?= )", " zebra=\"1\"")),
                    Map.entry("mermaid", List.of("(?=\n  [ca]1)", "\n  click c1 \"zebra\"")),
                    Map.entry("kialo", List.of("(?<=^)", "zebra\n")));

    @TestFactory
    Stream<DynamicTest> isKeptOrToldInEveryPlace() {
        return Pipeline.mapFormats().stream()
                .filter(format -> PLACES.containsKey(format.name()))
                .map(format -> dynamicTest(format.name(), () -> check(format)));
    }

    private static void check(MapFormat format) {
        List<String> place = PLACES.getOrDefault(format.name(), List.of());
        assertFalse(place.isEmpty(), "no place is named for " + format.name());
        int tried = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            String written = format.text(RandomMaps.of(random));
            List<Integer> at = new ArrayList<>();
            Matcher places = Pattern.compile(place.get(0)).matcher(written);
            while (places.find()) {
                at.add(places.start());
            }
            if (at.isEmpty()) {
                continue;
            }
            tried++;
            int start = at.get(random.nextInt(at.size()));
            Matcher here = Pattern.compile(place.get(0)).matcher(written);
            assertTrue(here.find(start));
            String with =
                    written.substring(0, start) + place.get(1) + written.substring(here.end());
            Source source = new Source("map." + format.extensions().get(0), with);
            Diagnosed<ArgumentMap> read = format.read().apply(source);
            boolean told =
                    read.diagnostics().stream().anyMatch(d -> d.toString().contains("zebra"));
            boolean line =
                    read.diagnostics().stream().anyMatch(d -> d.toString().contains("ODD_L"));
            boolean kept = format.text(read.value()).contains("zebra");
            String where = format.name() + ", seed " + seed + "\n" + with;
            assertTrue(kept || told || line, () -> where + read.diagnostics());
        }
        assertTrue(tried > 5, () -> format.name() + " was not tried");
    }
}
