package argmap.server;

import argmap.Pipeline;
import argmap.audit.AuditReport;
import argmap.files.Failure;
import argmap.files.IndexedText;
import argmap.files.Inputs;
import argmap.graph.MapSheet;
import argmap.product.LoadedMap;
import argmap.report.Standings;
import argmap.text.Source;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One version of a map's words, with what it comes to: each found out when it is first asked for,
 * and once for all that ask ({@link CheckedMaps}).
 */
public final class CheckedMap {
    private final Source source;
    private final Once<LoadedMap> loaded;
    private final Once<MapPlaces> places;
    private final Once<AuditReport> audit;
    private final Once<Standings> standings;

    /** Made by the first who asks; who asks meanwhile waits for it. */
    private static final class Once<T> {
        private final Supplier<T> how;
        private volatile @Nullable T made;

        Once(Supplier<T> how) {
            this.how = how;
        }

        T get() {
            T its = made;
            return its == null ? first() : its;
        }

        private synchronized T first() {
            T its = made;
            if (its == null) {
                its = how.get();
                made = its;
            }
            return its;
        }

        Optional<T> known() {
            return Optional.ofNullable(made);
        }
    }

    /**
     * A version that nobody asked about yet.
     *
     * @param file where it is saved; empty for one that is not saved, and reaches no text
     */
    CheckedMap(Optional<Path> file, Source source, TextCache texts) {
        this.source = source;
        this.loaded =
                new Once<>(
                        () ->
                                Inputs.checked(
                                        file.orElse(Inputs.STANDARD_INPUT),
                                        source,
                                        List.of(),
                                        texts.allowed(),
                                        named -> text(file, texts, named)));
        this.places = new Once<>(() -> MapPlaces.of(source));
        this.audit = new Once<>(() -> Pipeline.audit(loaded().grounded()));
        this.standings = new Once<>(() -> Pipeline.standings(loaded().grounded()));
    }

    private static IndexedText text(Optional<Path> file, TextCache texts, Path named) {
        if (file.isEmpty()) {
            throw Failure.of(named, "the map has to be saved first");
        }
        return texts.read(named);
    }

    Source source() {
        return source;
    }

    /** The map with its text and all that {@code argmap check} says of it. */
    public LoadedMap loaded() {
        return loaded.get();
    }

    /** What stands where in the file. */
    MapPlaces places() {
        return places.get();
    }

    /** How the file itself is written down, without what it includes. */
    public MapSheet sheet() {
        return places().sheet();
    }

    public AuditReport audit() {
        return audit.get();
    }

    /** The audit where somebody asked for it before. */
    Optional<AuditReport> auditIfKnown() {
        return audit.known();
    }

    /** How each claim comes out of the analysis. */
    Standings standings() {
        return standings.get();
    }
}
