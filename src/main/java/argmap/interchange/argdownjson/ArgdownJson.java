package argmap.interchange.argdownjson;

import argmap.graph.ArgumentMap;
import argmap.interchange.JsonShape;
import argmap.interchange.JsonText;
import argmap.interchange.JsonTree;
import argmap.message.Diagnosed;
import argmap.text.Source;
import java.util.Set;

/**
 * Argdown's JSON export.
 *
 * <pre>{@code
 * ArgumentMap map = ArgdownJson.read(new Source("debate.json", json)).value();
 * }</pre>
 */
public final class ArgdownJson {
    /** Among our fields: true on what follows from the rest of the file. */
    static final String DERIVED = "derived";

    private ArgdownJson() {}

    public static boolean knows(Source source) {
        return JsonShape.of(source).containsAll(Set.of("statements", "arguments"));
    }

    public static Diagnosed<ArgumentMap> read(Source source) {
        return JsonTree.read(source, "Argdown JSON")
                .then(places -> new ArgdownJsonReader(places).read());
    }

    public static String write(ArgumentMap map) {
        return JsonText.write(new ArgdownJsonWriter(map).write());
    }
}
