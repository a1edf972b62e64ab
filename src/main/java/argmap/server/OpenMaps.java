package argmap.server;

import argmap.message.Message;
import argmap.message.Severity;
import argmap.product.LoadedMap;
import argmap.text.Source;
import argmap.text.Span;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.jsonrpc.CompletableFutures;
import org.eclipse.lsp4j.services.LanguageClient;
import org.jspecify.annotations.Nullable;

/** The maps that an editor has open, and the checking of each a moment after its last change. */
final class OpenMaps implements AutoCloseable {
    /**
     * Milliseconds without a key before a map is checked. A fast typist's keys are 60 to 100 apart;
     * longer is felt as waiting, shorter checks maps that nobody will see.
     */
    private static final int QUIET = 40;

    /** The same after a map that takes long to check: not all the time is to go into checking. */
    private static final int MOST_QUIET = 1500;

    /** Of the time that a check took: a map of a second's check waits for an eighth of one. */
    private static final int SHARE = 8;

    private final List<Path> roots;
    private final CheckedMaps versions;
    private final Map<String, OpenMap> open = new ConcurrentHashMap<>();
    private final Map<String, Future<?>> waiting = new HashMap<>();
    private final ScheduledExecutorService checking =
            Executors.newSingleThreadScheduledExecutor(Threads.named("argmap checks"));
    private final ScheduledExecutorService answering =
            Executors.newScheduledThreadPool(2, Threads.named("argmap answers"));
    private final Set<String> begun = ConcurrentHashMap.newKeySet();
    private volatile long quiet = QUIET;
    private @Nullable LanguageClient client;

    OpenMaps(List<Path> roots, CheckedMaps versions) {
        this.versions = versions;
        this.roots = roots.stream().map(root -> root.toAbsolutePath().normalize()).toList();
    }

    void connect(LanguageClient to) {
        client = to;
    }

    LanguageClient client() {
        LanguageClient its = client;
        if (its == null) {
            throw new IllegalStateException("no editor is connected");
        }
        return its;
    }

    void open(String uri, int version, String text) {
        Optional<Path> file = file(uri);
        String name = file.map(OpenMaps::name).orElse(uri);
        put(uri, version, file, new Source(name, text));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /** The file that an address names; empty for one that is no file, or that lies elsewhere. */
    private Optional<Path> file(String uri) {
        try {
            URI address = URI.create(uri);
            if (!"file".equals(address.getScheme())) {
                return Optional.empty();
            }
            Path file = Path.of(address).toAbsolutePath().normalize();
            boolean within = roots.isEmpty() || roots.stream().anyMatch(file::startsWith);
            return within ? Optional.of(file) : Optional.empty();
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            return Optional.empty();
        }
    }

    void change(String uri, int version, List<TextDocumentContentChangeEvent> changes) {
        OpenMap map = open.get(uri);
        if (map == null) {
            return;
        }
        Source source = map.source();
        for (TextDocumentContentChangeEvent change : changes) {
            Span span =
                    change.getRange() == null
                            ? new Span(0, source.length())
                            : Lines.span(source, change.getRange());
            String text = source.text();
            source =
                    new Source(
                            source.name(),
                            text.substring(0, span.start())
                                    + change.getText()
                                    + text.substring(span.end()));
        }
        put(uri, version, map.file(), source);
    }

    private void put(String uri, int version, Optional<Path> file, Source source) {
        OpenMap map = new OpenMap(uri, version, file, versions.of(file, source));
        open.put(uri, map);
        synchronized (waiting) {
            Future<?> before = waiting.get(uri);
            if (before != null) {
                before.cancel(false);
            }
            waiting.put(uri, checking.schedule(() -> check(map), quiet, TimeUnit.MILLISECONDS));
        }
    }

    /** Checks all anew: a text or an included file may be another. */
    void recheck() {
        versions.forget();
        open.values().forEach(m -> put(m.uri(), m.version(), m.file(), m.source()));
    }

    void close(String uri) {
        open.remove(uri);
        client().publishDiagnostics(new PublishDiagnosticsParams(uri, List.of()));
    }

    Optional<OpenMap> map(String uri) {
        return Optional.ofNullable(open.get(uri));
    }

    /** Answers a question about a map beside the reading of messages; nothing for one not open. */
    <T> CompletableFuture<@Nullable T> answer(String uri, Function<OpenMap, @Nullable T> how) {
        OpenMap map = open.get(uri);
        if (map == null) {
            return CompletableFuture.completedFuture(null);
        }
        return CompletableFutures.computeAsync(
                answering,
                asked -> {
                    asked.checkCanceled();
                    return how.apply(map);
                });
    }

    private void check(OpenMap map) {
        if (!map.equals(open.get(map.uri()))) {
            return;
        }
        long start = System.nanoTime();
        LoadedMap checked = map.checked();
        long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        if (!begun.add(map.uri())) { // the first time the text is read too
            quiet = Math.max(QUIET, Math.min(took / SHARE, MOST_QUIET));
        }
        if (map.equals(open.get(map.uri()))) {
            PublishDiagnosticsParams params =
                    new PublishDiagnosticsParams(
                            map.uri(), diagnostics(map, checked.diagnostics()));
            params.setVersion(map.version());
            client().publishDiagnostics(params);
        }
    }

    private static List<Diagnostic> diagnostics(OpenMap map, List<Message> messages) {
        List<Diagnostic> all = new ArrayList<>();
        for (Message message : messages) {
            all.add(diagnostic(map, message));
        }
        return all;
    }

    /** A message as an editor shows it. */
    static Diagnostic diagnostic(OpenMap map, Message message) {
        String within = message.within().isEmpty() ? "" : message.within() + ": ";
        Diagnostic diagnostic =
                new Diagnostic(
                        Lines.range(map.source(), message.span()),
                        within + message.message(),
                        severity(message.severity()),
                        "argmap",
                        message.code());
        List<DiagnosticRelatedInformation> related = new ArrayList<>();
        for (Message.Related other : message.related()) {
            related.add(
                    new DiagnosticRelatedInformation(
                            new Location(map.uri(), Lines.range(map.source(), other.span())),
                            other.words()));
        }
        if (!related.isEmpty()) {
            diagnostic.setRelatedInformation(related);
        }
        return diagnostic;
    }

    private static DiagnosticSeverity severity(Severity severity) {
        return switch (severity) {
            case ERROR -> DiagnosticSeverity.Error;
            case WARNING -> DiagnosticSeverity.Warning;
            case INFO -> DiagnosticSeverity.Information;
        };
    }

    @Override
    public void close() {
        checking.shutdownNow();
        answering.shutdownNow();
    }
}
