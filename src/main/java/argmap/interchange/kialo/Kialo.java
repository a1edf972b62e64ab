package argmap.interchange.kialo;

import argmap.graph.ArgumentMap;
import argmap.message.Diagnosed;
import argmap.text.Source;

import java.util.regex.Pattern;

/**
 * Kialo's text.
 *
 * <pre>{@code
 * ArgumentMap map = Kialo.read(new Source("debate.txt", text)).value();
 * }</pre>
 */
public final class Kialo {
    static final String TITLE = "Discussion Title:";
    static final String SEE = "-> See ";

    private static final Pattern BEGIN = Pattern.compile("\\A\\s*Discussion (Title|Name):");
    private static final Pattern LINES =
            Pattern.compile("\\A\\s*1\\. .*+(?:\\n(?!1\\.\\d).*+){0,50}\\n1\\.1\\. (?:Pro|Con): ");

    private Kialo() {}

    public static boolean knows(Source source) {
        String text = source.text();
        String start = text.substring(0, Math.min(text.length(), 1 << 14));
        return BEGIN.matcher(start).find() || LINES.matcher(start).find();
    }

    public static Diagnosed<ArgumentMap> read(Source source) {
        return new KialoReader(source).read();
    }

    public static String write(ArgumentMap map) {
        return new KialoWriter(map).write();
    }
}
