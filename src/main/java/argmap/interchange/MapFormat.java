package argmap.interchange;

import argmap.document.Document;
import argmap.document.Works;
import argmap.graph.ArgumentMap;
import argmap.graph.GroundedMap;
import argmap.message.Diagnosed;
import argmap.message.Message;
import argmap.text.Source;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One format that an argument map can be read from and written in.
 *
 * <pre>{@code
 * Diagnosed<String> written = format.written(map);
 * written.diagnostics(); // what the format does not keep, item by item
 * }</pre>
 *
 * @param name as the command line takes it: "aif"
 * @param description one line for a help text
 * @param extensions of files in this format, without the dot; the first is the usual one
 * @param knows tells from its content whether a file is in this format
 * @param write the map as far as the format can carry it, with places in its text where it is tied
 *     to one
 * @param data names of the foreign data that this format writes as its own
 * @param carries what a file in this format says in the format's own words
 * @param lacks what is kept only as extra data, or not at all
 */
public record MapFormat(
        String name,
        String description,
        List<String> extensions,
        Predicate<Source> knows,
        Function<Source, Diagnosed<ArgumentMap>> read,
        Function<GroundedMap, String> write,
        List<String> data,
        String carries,
        String lacks) {
    public MapFormat {
        data = List.copyOf(data);
        extensions = List.copyOf(extensions);
    }

    /** A writer that has no use for the text. */
    public static Function<GroundedMap, String> alone(Function<ArgumentMap, String> write) {
        return new Alone(write);
    }

    private record Alone(Function<ArgumentMap, String> map)
            implements Function<GroundedMap, String> {
        @Override
        public String apply(GroundedMap grounded) {
            return map.apply(grounded.map());
        }
    }

    /** True where it says more of a map that is tied to its text. */
    public boolean usesText() {
        return !(write instanceof Alone);
    }

    /** The map in this format, without a text. */
    public String text(ArgumentMap map) {
        return write.apply(new GroundedMap(map, Document.EMPTY, Works.NONE, List.of()));
    }

    /** The map in this format and what got lost, without a text. */
    public Diagnosed<String> written(ArgumentMap map) {
        return written(new GroundedMap(map, Document.EMPTY, Works.NONE, List.of()));
    }

    /**
     * The map in this format and what got lost. What is lost is not listed by hand: what was
     * written is read back, and every difference is reported. So nothing is lost in silence, and
     * nothing is said to be lost that is there.
     */
    public Diagnosed<String> written(GroundedMap grounded) {
        String text = write.apply(grounded);
        ArgumentMap back = read.apply(new Source(name, text)).value();
        return new Diagnosed<>(text, Losses.between(name, data, grounded.map(), back));
    }

    /** What reading a file in this format left out of the map, at its places. */
    public List<Message> leftOut(Source file, Diagnosed<ArgumentMap> read) {
        return LeftOut.of(name, text(read.value()), file, read.diagnostics());
    }

    /** True where a file of that name is usually in this format. */
    public boolean isNamed(String file) {
        String lower = file.toLowerCase(Locale.ROOT);
        return extensions.stream().anyMatch(extension -> lower.endsWith("." + extension));
    }
}
