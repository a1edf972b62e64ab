package argmap.interchange.carneades;

import argmap.graph.ArgumentMap;
import argmap.graph.DatumYaml;
import argmap.interchange.YamlTree;
import argmap.message.Diagnosed;
import argmap.text.Source;
import java.util.regex.Pattern;

/**
 * Carneades YAML.
 *
 * <pre>{@code
 * ArgumentMap map = Carneades.read(new Source("toulmin.yml", yaml)).value();
 * }</pre>
 */
public final class Carneades {
    /** The name under which a map keeps what Carneades says beyond it. */
    static final String NAME = "carneades";

    private static final Pattern BEGIN = Pattern.compile("(?m)^(statements|arguments)\\s*:");

    private Carneades() {}

    public static boolean knows(Source source) {
        String text = source.text();
        String start = text.substring(0, Math.min(text.length(), 1 << 16));
        return !start.stripLeading().startsWith("===")
                && !start.stripLeading().startsWith("{")
                && BEGIN.matcher(start).find();
    }

    public static Diagnosed<ArgumentMap> read(Source source) {
        return YamlTree.read(source, "Carneades YAML")
                .then(places -> new CarneadesReader(places).read());
    }

    public static String write(ArgumentMap map) {
        // "statements:", its entries, and theirs have lines of their own.
        String yaml = DatumYaml.block(new CarneadesWriter(map).write(), "  ", 3);
        return yaml.isEmpty() ? "{}\n" : yaml;
    }
}
