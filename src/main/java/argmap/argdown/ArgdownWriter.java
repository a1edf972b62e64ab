package argmap.argdown;

import argmap.graph.ArgdownData;
import argmap.graph.ArgumentMap;
import argmap.graph.Datum.Fields;
import argmap.graph.DatumYaml;
import argmap.graph.MapInfo;
import java.util.List;

/**
 * Writes a map so that {@link ArgdownReader} reads the same map back. Each claim is worded once, in
 * its own section, under the first thing it bears on; the same map always gives the same text.
 *
 * <p>What the language cannot carry: line breaks in titles and texts, which become blanks, and a
 * heading, tag or title without a character.
 */
public final class ArgdownWriter {
    /** So many levels of the head get lines of their own. */
    private static final int LINES = 5;

    private ArgdownWriter() {}

    public static String write(ArgumentMap map) {
        RelationSigns signs = new RelationSigns(map);
        Fields kept = ArgdownData.of(map.info().foreign());
        StringBuilder out = new StringBuilder(head(map.info(), kept, signs.strict()));
        out.append(new MapLayout(map, signs).text());
        List<String> comments = kept.texts(ArgdownData.COMMENTS);
        if (!comments.isEmpty()) {
            out.append('\n');
            comments.forEach(line -> out.append(comment(line)).append('\n'));
        }
        return out.toString();
    }

    /** A comment as it is written on a line of its own. */
    static String comment(String line) {
        return ("// " + line.replaceAll("\\R", " ")).stripTrailing();
    }

    private static String head(MapInfo info, Fields kept, boolean strict) {
        StringBuilder head = new StringBuilder();
        for (String line : kept.texts(ArgdownData.HEAD_COMMENTS)) {
            head.append(("# " + line.replaceAll("\\R", " ")).stripTrailing()).append('\n');
        }
        entry(head, "title", info.title());
        entry(head, "subTitle", info.subTitle());
        entry(head, "author", info.author());
        entry(head, "work", info.work());
        entry(head, "source", info.source());
        Fields keys = KeptData.headKeys(kept);
        if (strict) {
            Fields mode = Fields.NONE.withText("mode", "strict");
            keys = keys.withFields("model", keys.fields("model").withAll(mode));
        }
        Fields blocks =
                Fields.NONE
                        .withFields("handout", info.handout())
                        .withAll(keys)
                        .withFields(
                                "foreign",
                                KeptData.rest(
                                        info.foreign(),
                                        KeptData.headKeys(kept),
                                        ArgdownData.COMMENTS,
                                        ArgdownData.HEAD_COMMENTS));
        head.append(DatumYaml.block(blocks, "    ", LINES));
        return head.isEmpty() ? "" : "===\n" + head + "===\n\n";
    }

    private static void entry(StringBuilder head, String key, String value) {
        if (!value.isEmpty()) {
            head.append(key).append(": ").append(DatumYaml.line(value)).append('\n');
        }
    }
}
