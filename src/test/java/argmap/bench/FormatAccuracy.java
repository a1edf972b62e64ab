package argmap.bench;

import argmap.Pipeline;
import argmap.graph.ArgumentMap;
import argmap.graph.RandomMaps;
import argmap.interchange.MapFormat;
import argmap.message.Diagnosed;
import argmap.text.Source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Every format to every other and back on 200 random maps: equal, announced, or lost in silence.
 */
public final class FormatAccuracy {
    private static final int MAPS = 200;

    private FormatAccuracy() {}

    /** A map as it came out of a format, and whether anything of it was told to be lost. */
    private record Passed(ArgumentMap map, boolean told) {}

    /** Maps that came back equal, changed as was told, and changed without a word. */
    record Count(int equal, int told, int silent) {
        double share(int some) {
            return (double) some / (equal + told + silent);
        }
    }

    /** Prints a table, a line for each format that maps set out from. */
    public static void main(String[] arguments) {
        System.out.println("| from and back to | by way of | equal | loss told | silent |");
        System.out.println("|---|---|---|---|---|");
        int all = Pipeline.mapFormats().size();
        of(MAPS).forEach(
                        (from, count) ->
                                System.out.printf(
                                        "| %s | %d formats | %d | %d | **%d** |%n",
                                        from, all, count.equal(), count.told(), count.silent()));
    }

    /** Ways from a format to all formats and back, over so many maps, by the format's name. */
    static Map<String, Count> of(int maps) {
        Map<String, Count> counts = new LinkedHashMap<>();
        for (MapFormat from : Pipeline.mapFormats()) {
            List<Passed> first = new ArrayList<>();
            for (int seed = 0; seed < maps; seed++) {
                first.add(through(from, RandomMaps.of(new Random(seed))));
            }
            int equal = 0;
            int told = 0;
            int silent = 0;
            for (MapFormat to : Pipeline.mapFormats()) {
                for (int seed = 0; seed < maps; seed++) {
                    Passed there = through(to, first.get(seed).map());
                    Passed back = through(from, there.map());
                    boolean same =
                            RandomMaps.sorted(RandomMaps.of(new Random(seed)))
                                    .equals(RandomMaps.sorted(back.map()));
                    boolean announced = first.get(seed).told() || there.told() || back.told();
                    equal += same ? 1 : 0;
                    told += !same && announced ? 1 : 0;
                    silent += !same && !announced ? 1 : 0;
                }
            }
            counts.put(from.name(), new Count(equal, told, silent));
        }
        return counts;
    }

    private static Passed through(MapFormat format, ArgumentMap map) {
        Diagnosed<String> written = format.written(map);
        Source source = new Source("map." + format.extensions().get(0), written.value());
        return new Passed(format.read().apply(source).value(), !written.diagnostics().isEmpty());
    }
}
