package argmap.diagram;

import argmap.graph.MapEdge;
import argmap.message.Detail;
import argmap.message.OutputLanguage;
import argmap.message.Templates;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The printed words of a picture in one language, those of {@link Templates} under "diagram.".
 *
 * <pre>{@code
 * words.say("some", 9, 38)                                  // "9 of 38 claims"
 * words.line(MapEdge.Kind.SUPPORT)                          // "supports"
 * words.says(MapEdge.Kind.SUPPORT, "Frost", "Rent is due")  // "Frost supports Rent is due"
 * }</pre>
 */
record PictureWords(OutputLanguage language) {
    static final PictureWords ENGLISH = new PictureWords(OutputLanguage.EN);

    /** A phrase with {@code {0}}, {@code {1}} and so on filled in. */
    String say(String key, Object... values) {
        return Templates.of(language)
                .say(
                        "diagram." + key,
                        Stream.of(values)
                                .map(
                                        value ->
                                                value instanceof Number number
                                                        ? Detail.number(number.longValue())
                                                        : Detail.text(String.valueOf(value)))
                                .toArray(Detail[]::new));
    }

    /** A kind of thing, by its constant's name. */
    String say(String group, Enum<?> kind) {
        return say(group + "." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** A kind of line as the legend has it. */
    String line(MapEdge.Kind kind) {
        return say("line", kind);
    }

    /** What one thing does to another; either may be left out. */
    String says(MapEdge.Kind kind, String from, String to) {
        String key = "says." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return say(key, from, to).strip();
    }
}
