package argmap.message;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A value and what there is to say about the input it was made from.
 *
 * <pre>{@code
 * Diagnosed<Document> read = Ingest.read(source);
 * read.diagnostics().forEach(...);
 * }</pre>
 *
 * @param diagnostics in the order they were found
 */
public record Diagnosed<T>(T value, List<Message> diagnostics) {
    public Diagnosed {
        diagnostics = List.copyOf(diagnostics);
    }

    public static <T> Diagnosed<T> of(T value) {
        return new Diagnosed<>(value, List.of());
    }

    /** The next stage's value, with the diagnostics of both. */
    public <R> Diagnosed<R> then(Function<? super T, Diagnosed<R>> stage) {
        Diagnosed<R> next = stage.apply(value);
        List<Message> all = new ArrayList<>(diagnostics);
        all.addAll(next.diagnostics);
        return new Diagnosed<>(next.value, all);
    }

    public <R> Diagnosed<R> map(Function<? super T, R> change) {
        return new Diagnosed<>(change.apply(value), diagnostics);
    }

    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
    }
}
