package argmap.server;

import argmap.Pipeline;
import argmap.files.Failure;
import argmap.files.IndexedText;
import argmap.files.Inputs;
import argmap.product.LoadedMap;
import argmap.text.Source;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * One version of a map that is being written, with what it comes to, found out when it is first
 * asked for.
 */
final class OpenMap {
    private final String uri;
    private final int version;
    private final Source source;
    private final Optional<Path> file;
    private final TextCache texts;
    private Optional<LoadedMap> checked = Optional.empty();

    /**
     * @param file where it is saved; empty for one that is not saved yet
     */
    OpenMap(String uri, int version, Source source, Optional<Path> file, TextCache texts) {
        this.uri = uri;
        this.version = version;
        this.source = source;
        this.file = file;
        this.texts = texts;
    }

    OpenMap changed(int to, String text) {
        return new OpenMap(uri, to, new Source(source.name(), text), file, texts);
    }

    String uri() {
        return uri;
    }

    int version() {
        return version;
    }

    Source source() {
        return source;
    }

    Optional<Path> file() {
        return file;
    }

    /** The map with its text and all that {@code argmap check} says of it. */
    synchronized LoadedMap checked() {
        LoadedMap map =
                checked.orElseGet(
                        () ->
                                Inputs.checked(
                                        file.orElse(Inputs.STANDARD_INPUT),
                                        source,
                                        List.of(),
                                        List.of(),
                                        this::text));
        checked = Optional.of(map);
        return map;
    }

    /** A map that is not saved, or lies where nothing may be read, reaches no text. */
    private IndexedText text(Path named) {
        if (file.isEmpty()) {
            throw Failure.of(named, "the map has to be saved first");
        }
        return texts.read(named);
    }

    /** False for a file that is a map of another program: it is checked and not edited. */
    boolean isOurs() {
        return Pipeline.isOurs(source);
    }
}
