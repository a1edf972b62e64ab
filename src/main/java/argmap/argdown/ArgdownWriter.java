package argmap.argdown;

import argmap.graph.ArgumentMap;
import argmap.graph.MapInfo;

/**
 * Writes a map so that {@link ArgdownReader} reads the same map back. Each claim is worded once, in
 * its own section, under the first thing it bears on; the same map always gives the same text.
 *
 * <p>What the language cannot carry: line breaks in titles and texts, which become blanks, and a
 * heading, tag or title without a character.
 */
public final class ArgdownWriter {
    private ArgdownWriter() {}

    public static String write(ArgumentMap map) {
        RelationSigns signs = new RelationSigns(map);
        return head(map.info(), signs.strict()) + new MapLayout(map, signs).text();
    }

    private static String head(MapInfo info, boolean strict) {
        StringBuilder head = new StringBuilder();
        entry(head, "title", info.title());
        entry(head, "subTitle", info.subTitle());
        entry(head, "author", info.author());
        entry(head, "work", info.work());
        entry(head, "source", info.source());
        if (!info.handout().isEmpty()) {
            head.append("handout:\n").append(ForeignData.block(info.handout()));
        }
        if (!info.foreign().isEmpty()) {
            head.append("foreign:\n").append(ForeignData.block(info.foreign()));
        }
        if (strict) {
            head.append("model:\n    mode: strict\n");
        }
        return head.isEmpty() ? "" : "===\n" + head + "===\n\n";
    }

    private static void entry(StringBuilder head, String key, String value) {
        if (!value.isEmpty()) {
            head.append(key).append(": ").append(scalar(value)).append('\n');
        }
    }

    /** Without quotation marks where nothing in it could mean anything to YAML. */
    private static String scalar(String value) {
        boolean plain =
                value.matches("[\\p{L}./][\\p{L}\\p{N} ,.;/()’“”–—'-]*")
                        && !value.endsWith(" ")
                        && !value.matches("(?i)true|false|null|yes|no|on|off|\\.inf|\\.nan");
        return plain ? value : DataWriter.quoted(value);
    }
}
