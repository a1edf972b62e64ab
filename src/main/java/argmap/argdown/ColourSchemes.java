package argmap.argdown;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Colours and lists of colours that a map's head may name. The lists are Cynthia Brewer's
 * (colorbrewer2.org, Apache-2.0) and D3's ten, by the names that Argdown's guide gives them; the
 * colours are the sixteen of HTML 4. Argdown's "iwanthue" lists are not known here.
 */
final class ColourSchemes {
    private static final Map<String, String> SCHEMES =
            Map.of(
                    "colorbrewer-category10",
                    "1f77b4 ff7f0e 2ca02c d62728 9467bd 8c564b e377c2 7f7f7f bcbd22 17becf",
                    "colorbrewer-accent",
                    "7fc97f beaed4 fdc086 ffff99 386cb0 f0027f bf5b17 666666",
                    "colorbrewer-dark2",
                    "1b9e77 d95f02 7570b3 e7298a 66a61e e6ab02 a6761d 666666",
                    "colorbrewer-paired",
                    "a6cee3 1f78b4 b2df8a 33a02c fb9a99 e31a1c fdbf6f ff7f00 cab2d6 6a3d9a ffff99"
                            + " b15928",
                    "colorbrewer-set",
                    "e41a1c 377eb8 4daf4a 984ea3 ff7f00 ffff33 a65628 f781bf 999999",
                    "colorbrewer-set2",
                    "66c2a5 fc8d62 8da0cb e78ac3 a6d854 ffd92f e5c494 b3b3b3",
                    "colorbrewer-set3",
                    "8dd3c7 ffffb3 bebada fb8072 80b1d3 fdb462 b3de69 fccde5 d9d9d9 bc80bd ccebc5"
                            + " ffed6f");

    private static final Map<String, String> NAMED =
            Map.ofEntries(
                    Map.entry("black", "#000000"),
                    Map.entry("silver", "#c0c0c0"),
                    Map.entry("gray", "#808080"),
                    Map.entry("white", "#ffffff"),
                    Map.entry("maroon", "#800000"),
                    Map.entry("red", "#ff0000"),
                    Map.entry("purple", "#800080"),
                    Map.entry("fuchsia", "#ff00ff"),
                    Map.entry("green", "#008000"),
                    Map.entry("lime", "#00ff00"),
                    Map.entry("olive", "#808000"),
                    Map.entry("yellow", "#ffff00"),
                    Map.entry("navy", "#000080"),
                    Map.entry("blue", "#0000ff"),
                    Map.entry("teal", "#008080"),
                    Map.entry("aqua", "#00ffff"));

    private ColourSchemes() {}

    /** The colours of a list, as {@code #rrggbb}. */
    static Optional<List<String>> scheme(String name) {
        return Optional.ofNullable(SCHEMES.get(name.toLowerCase(Locale.ROOT)))
                .map(all -> all.split(" ", -1))
                .map(all -> java.util.Arrays.stream(all).map(colour -> "#" + colour).toList());
    }

    /** The same colour as {@code #rrggbb}, where it is one of the sixteen. */
    static String inHex(String colour) {
        return NAMED.getOrDefault(colour.toLowerCase(Locale.ROOT), colour);
    }
}
