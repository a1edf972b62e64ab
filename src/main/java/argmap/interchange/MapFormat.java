package argmap.interchange;

import argmap.diagnostic.Diagnosed;
import argmap.graph.ArgumentMap;
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
 * @param write the map as far as the format can carry it
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
        Function<ArgumentMap, String> write,
        List<String> data,
        String carries,
        String lacks) {
    public MapFormat {
        data = List.copyOf(data);
        extensions = List.copyOf(extensions);
    }

    /**
     * The map in this format and what got lost. What is lost is not listed by hand: what was
     * written is read back, and every difference is told. So nothing is lost in silence, and
     * nothing is said to be lost that is there.
     */
    public Diagnosed<String> written(ArgumentMap map) {
        String text = write.apply(map);
        ArgumentMap back = read.apply(new Source(name, text)).value();
        return new Diagnosed<>(text, Losses.between(name, data, map, back));
    }

    /** True where a file of that name is usually in this format. */
    public boolean isNamed(String file) {
        String lower = file.toLowerCase(Locale.ROOT);
        return extensions.stream().anyMatch(extension -> lower.endsWith("." + extension));
    }
}
