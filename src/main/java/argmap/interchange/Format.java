package argmap.interchange;

import java.util.function.Function;

/**
 * One format that a value can be written in.
 *
 * <pre>{@code
 * Formats.named(Formats.TEXT, "tei").map(tei -> tei.write().apply(document));
 * }</pre>
 *
 * @param name as the command line takes it: "tei"
 * @param description one line for a help text
 * @param extension of a file in this format, without the dot
 */
public record Format<T>(
        String name, String description, String extension, Function<T, String> write) {}
