package argmap.argdown;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Colours and lists of colours that a map's head may name, by the names that Argdown's guide gives
 * them ("Colorizing maps"). The lists are Cynthia Brewer's (colorbrewer2.org, Apache-2.0) and D3's
 * ten; the single colours are the sixteen of HTML 4.
 */
final class ColourSchemes {
    private static final String DARK = "1b9e77 d95f02 7570b3 e7298a 66a61e e6ab02 a6761d 666666";

    private static final Map<String, String> SCHEMES =
            Map.ofEntries(
                    Map.entry(
                            "colorbrewer-category10",
                            "1f77b4 ff7f0e 2ca02c d62728 9467bd 8c564b e377c2 7f7f7f bcbd22 17becf"),
                    Map.entry(
                            "colorbrewer-accent",
                            "7fc97f beaed4 fdc086 ffff99 386cb0 f0027f bf5b17 666666"),
                    Map.entry("colorbrewer-dark2", DARK),
                    Map.entry(
                            "colorbrewer-paired",
                            "a6cee3 1f78b4 b2df8a 33a02c fb9a99 e31a1c fdbf6f ff7f00 cab2d6 6a3d9a"
                                    + " ffff99 b15928"),
                    Map.entry(
                            "colorbrewer-set",
                            "e41a1c 377eb8 4daf4a 984ea3 ff7f00 ffff33 a65628 f781bf 999999"),
                    Map.entry(
                            "colorbrewer-set2",
                            "66c2a5 fc8d62 8da0cb e78ac3 a6d854 ffd92f e5c494 b3b3b3"),
                    Map.entry(
                            "colorbrewer-set3",
                            "8dd3c7 ffffb3 bebada fb8072 80b1d3 fdb462 b3de69 fccde5 d9d9d9 bc80bd"
                                    + " ccebc5 ffed6f"));

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

    /** The colours of a list, as {@code #rrggbb}; Argdown's usual list where none has the name. */
    static List<String> scheme(String name) {
        String all = SCHEMES.getOrDefault(name.toLowerCase(Locale.ROOT), DARK);
        return Arrays.stream(all.split(" ", -1)).map(colour -> "#" + colour).toList();
    }

    /** The same colour as {@code #rrggbb}, where it is one of the sixteen. */
    static String inHex(String colour) {
        return NAMED.getOrDefault(colour.toLowerCase(Locale.ROOT), colour);
    }
}
