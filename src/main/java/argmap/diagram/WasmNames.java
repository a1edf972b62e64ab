package argmap.diagram;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The names of what the Graphviz module imports and exports. Inside the module they are letters
 * that change with each release; the build reads both from one script (ExtractGraphviz).
 */
final class WasmNames {
    private static final Map<String, String> NAMES = read();

    private WasmNames() {}

    /** The letter of an exported function. */
    static String export(String function) {
        return named("export." + function);
    }

    /** The C name of an imported function. */
    static String imported(String letter) {
        return named("import." + letter);
    }

    private static String named(String key) {
        String name = NAMES.get(key);
        if (name == null) {
            throw new IllegalArgumentException("the graphviz module has no " + key);
        }
        return name;
    }

    private static Map<String, String> read() {
        try (InputStream in = WasmNames.class.getResourceAsStream("graphviz-names.properties")) {
            if (in == null) {
                throw new IllegalStateException(
                        "the program was built without graphviz-names.properties");
            }
            Properties properties = new Properties();
            properties.load(in);
            Map<String, String> names = new TreeMap<>();
            properties
                    .stringPropertyNames()
                    .forEach(key -> names.put(key, properties.getProperty(key)));
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
