package argmap.interchange.aml;

import argmap.graph.ArgumentMap;
import argmap.interchange.PlacedXml;
import argmap.message.Diagnosed;
import argmap.text.Source;

/**
 * Araucaria's AML.
 *
 * <pre>{@code
 * ArgumentMap map = Aml.read(new Source("argument.aml", xml)).value();
 * }</pre>
 */
public final class Aml {
    /** The name under which a map keeps what AML says beyond it. */
    static final String NAME = "aml";

    private Aml() {}

    public static boolean knows(Source source) {
        String text = source.text();
        String start = text.substring(0, Math.min(4096, text.length()));
        return start.stripLeading().startsWith("<") && start.contains("<ARG");
    }

    public static Diagnosed<ArgumentMap> read(Source source) {
        return PlacedXml.read(source, "AML").then(root -> new AmlReader(root).read());
    }

    public static String write(ArgumentMap map) {
        return new AmlWriter(map).write();
    }
}
