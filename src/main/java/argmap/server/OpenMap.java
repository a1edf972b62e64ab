package argmap.server;

import argmap.Pipeline;
import argmap.audit.AuditReport;
import argmap.files.Failure;
import argmap.files.IndexedText;
import argmap.files.Inputs;
import argmap.product.LoadedMap;
import argmap.report.Standings;
import argmap.text.Source;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
    private @Nullable LoadedMap checked;
    private @Nullable MapPlaces places;
    private @Nullable AuditReport audit;
    private @Nullable Standings standings;

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
        LoadedMap map = checked;
        if (map == null) {
            map =
                    Inputs.checked(
                            file.orElse(Inputs.STANDARD_INPUT),
                            source,
                            List.of(),
                            texts.allowed(),
                            this::text);
            checked = map;
        }
        return map;
    }

    /** What stands where in the file. */
    synchronized MapPlaces places() {
        MapPlaces its = places == null ? MapPlaces.of(source) : places;
        places = its;
        return its;
    }

    synchronized AuditReport audit() {
        AuditReport its = audit == null ? Pipeline.audit(checked().grounded()) : audit;
        audit = its;
        return its;
    }

    /** How each claim comes out of the analysis. */
    synchronized Standings standings() {
        Standings its = standings == null ? Pipeline.standings(checked().grounded()) : standings;
        standings = its;
        return its;
    }

    /** The file of the text, where it was read. */
    Optional<Path> textFile() {
        LoadedMap map = checked();
        String named = map.grounded().map().info().source();
        boolean none = named.isEmpty() || map.grounded().document().paragraphs().isEmpty();
        return none ? Optional.empty() : file.map(own -> Inputs.textPath(own, named));
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
