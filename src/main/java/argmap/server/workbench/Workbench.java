package argmap.server.workbench;

import argmap.Pipeline;
import argmap.Reading;
import argmap.diagram.Drawing;
import argmap.document.Document;
import argmap.document.Works;
import argmap.files.Inputs;
import argmap.files.Workspace;
import argmap.graph.Draft;
import argmap.graph.GroundedMap;
import argmap.ingest.TextHead;
import argmap.mining.DraftOptions;
import argmap.product.LoadedMap;
import argmap.product.Pictures;
import argmap.report.HandoutMap;
import argmap.server.CheckedMap;
import argmap.server.CheckedMaps;
import argmap.server.LanguageConnection;
import argmap.server.Threads;
import argmap.server.workbench.SharedMap.Outside;
import argmap.server.workbench.SharedMap.Step;
import argmap.text.Source;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One map, open in as many tabs as a person likes: takes their steps, writes the file, and tells
 * each tab what the map comes to.
 *
 * <pre>{@code
 * try (Workbench bench = Workbench.open(map, List.of(), 0)) {
 *     System.out.println(bench.address());
 * }
 * }</pre>
 */
public final class Workbench implements AutoCloseable {
    /**
     * Milliseconds without a step before a map is looked through: below a typist's pause, and
     * longer than what is between two keys that are struck together.
     */
    private static final int QUIET = 60;

    /** Milliseconds between looks at the file: a person does not wait for it. */
    private static final int LOOK = 500;

    private static final String DRAFTING = "The text is being read, and claims are looked for …";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;
    private final SharedMap map;
    private final CheckedMaps versions;
    private final Door door = new Door();
    private final List<Tab> tabs = new CopyOnWriteArrayList<>();
    private final List<LanguageConnection> conversations = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService thinking =
            Executors.newSingleThreadScheduledExecutor(Threads.named("workbench"));
    private final ScheduledExecutorService drawing =
            Executors.newSingleThreadScheduledExecutor(Threads.named("workbench picture"));
    private final ScheduledExecutorService watching =
            Executors.newSingleThreadScheduledExecutor(Threads.named("workbench file"));
    private final ExecutorService serving = Executors.newFixedThreadPool(4, Threads.named("page"));
    private final PageServer pages;
    private final Channels channels;
    private String said = "";
    private @Nullable Future<?> waiting;
    private volatile @Nullable LiveState state;

    /** The map without its text, until that has been read. */
    private volatile @Nullable LiveState early;

    private volatile @Nullable ObjectNode picture;

    private Workbench(Path file, List<Path> allowed, int port) throws IOException {
        this.file = file;
        this.versions = new CheckedMaps(allowed);
        this.map = new SharedMap(file);
        this.pages = new PageServer(door, new Exports(this::loaded)::made, port, serving);
        this.channels = new Channels(door, this::opened);
    }

    /**
     * Opens a map.
     *
     * @param allowed folders that its text may lie in, besides its project
     * @param port of the page; 0 for any that is free
     */
    public static Workbench open(Path file, List<Path> allowed, int port)
            throws IOException, InterruptedException {
        Workbench bench = new Workbench(file.toAbsolutePath().normalize(), allowed, port);
        bench.changed(); // the text is read while the page is fetched
        bench.drawing.execute(bench::claimsFirst);
        bench.channels.open();
        bench.door.opened(bench.pages.port(), bench.channels.getPort());
        bench.pages.start();
        var unused =
                bench.watching.scheduleWithFixedDelay(
                        bench::look, LOOK, LOOK, TimeUnit.MILLISECONDS);
        return bench;
    }

    /** Where the page is, its secret included. */
    public String address() {
        return door.address();
    }

    /** A map of a text that has no claims yet. */
    public static String head(Path text) {
        Draft none = new Draft(List.of(), List.of(), List.of());
        return written(text, none, new Reading(Document.EMPTY, Works.NONE));
    }

    private static String written(Path text, Draft draft, Reading reading) {
        String name = String.valueOf(text.getFileName());
        return Pipeline.draftMap(draft, reading, TextHead.NONE, Workspace.stem(text), name);
    }

    /**
     * Adds a first draft to a map that began as {@link #head}, while its page is open: as one step,
     * beside what a person has written meanwhile.
     *
     * @return how many claims are suggested
     */
    public int draft(Path text, DraftOptions options) {
        tell(DRAFTING);
        Path named = Inputs.textPath(file, String.valueOf(text.getFileName()));
        Reading reading = versions.text(named).text().reading();
        Draft draft = Pipeline.draft(reading, options);
        synchronized (map) {
            told(map.look());
            int version = map.version();
            String words = map.text();
            String grown =
                    words.equals(head(text))
                            ? written(text, draft, reading)
                            : Pipeline.draftInto(source(words), draft, reading).text();
            map.take(
                    version,
                    List.of(new Step("draft", Edit.between(words, grown), words.length())));
            broadcast(version);
        }
        tell(draft.claims().size() + " claims are suggested.");
        return draft.claims().size();
    }

    /** Says something on every page, and on those that are opened until the next is said. */
    private void tell(String words) {
        synchronized (map) {
            said = words;
            tabs.forEach(tab -> tab.say(news("note").put("why", words)));
        }
    }

    private Optional<Channels.Listener> opened(String name, Consumer<String> send) {
        return switch (name) {
            case "tab" -> Optional.of(new Tab(send));
            case "language" -> Optional.of(language(send));
            default -> Optional.empty();
        };
    }

    private Channels.Listener language(Consumer<String> send) {
        LanguageConnection connection = LanguageConnection.open(roots(), versions, send);
        conversations.add(connection);
        return new Channels.Listener() {
            @Override
            public void message(String message) {
                connection.receive(message);
            }

            @Override
            public void closed() {
                conversations.remove(connection);
                connection.close();
            }
        };
    }

    /** What a page may open beside its map: what lies in the map's folder. */
    private List<Path> roots() {
        Path folder = file.getParent();
        return folder == null ? List.of(file) : List.of(folder);
    }

    /** An open page. */
    private final class Tab implements Channels.Listener {
        private final Consumer<String> send;
        private final Map<String, Integer> known = new HashMap<>();

        Tab(Consumer<String> send) {
            this.send = send;
            synchronized (map) {
                ObjectNode opened = news("open");
                opened.put("version", map.version()).put("text", map.text());
                opened.put("file", String.valueOf(file.getFileName()));
                opened.put("uri", file.toUri().toString());
                say(opened);
                tabs.add(this);
                if (!said.isEmpty()) {
                    say(news("note").put("why", said));
                }
                trouble(this);
            }
            showEarly(this);
            thinking.execute(
                    () -> {
                        show(this);
                        ObjectNode drawn = picture;
                        if (drawn != null) {
                            say(drawn);
                        }
                    });
        }

        void say(ObjectNode message) {
            send.accept(message.toString());
        }

        @Override
        public void message(String message) {
            try {
                JsonNode said = JSON.readTree(message);
                switch (said.path("type").asText()) {
                    case "steps" -> take(this, said);
                    case "since" -> since(this, said.path("version").asInt(-1));
                    case "mine" -> choose(true);
                    case "theirs" -> choose(false);
                    default -> refused(this, "nobody knows " + said.path("type"));
                }
            } catch (JsonProcessingException | IllegalArgumentException e) {
                refused(this, String.valueOf(e.getMessage()));
            }
        }

        @Override
        public void closed() {
            tabs.remove(this);
        }
    }

    private static ObjectNode news(String type) {
        return JsonNodeFactory.instance.objectNode().put("type", type);
    }

    private static void refused(Tab tab, String why) {
        tab.say(news("refused").put("why", why));
    }

    private void take(Tab tab, JsonNode said) {
        synchronized (map) {
            told(map.look());
            int version = said.path("version").asInt(-1);
            if (version == map.version()) {
                List<Step> steps = new ArrayList<>();
                int length = map.text().length();
                for (JsonNode one : said.path("steps")) {
                    Edit edit = Edit.read(one.path("changes"), length);
                    steps.add(new Step(one.path("by").asText(), edit, length));
                    length += edit.grows();
                }
                map.take(version, steps);
                broadcast(version);
            } else {
                tab.say(news("stale").put("version", map.version()));
            }
        }
    }

    /** Tells a tab that was away what it missed. */
    private void since(Tab tab, int version) {
        synchronized (map) {
            if (version >= 0 && version <= map.version()) {
                tab.say(steps(version));
            }
        }
    }

    private ObjectNode steps(int from) {
        ObjectNode news = news("steps").put("from", from);
        ArrayNode steps = news.putArray("steps");
        for (Step step : map.since(from)) {
            steps.addObject().put("by", step.by()).set("changes", step.edit().json(step.length()));
        }
        return news;
    }

    /** Tells all tabs the steps since a version; the map's lock is held. */
    private void broadcast(int from) {
        ObjectNode news = steps(from);
        tabs.forEach(tab -> tab.say(news));
        tabs.forEach(this::trouble);
        changed();
    }

    private void trouble(Tab tab) {
        ObjectNode saved = news("saved").put("version", map.version()).put("why", map.trouble());
        map.conflict().ifPresent(theirs -> saved.put("conflict", true));
        tab.say(saved);
    }

    private void look() {
        synchronized (map) {
            String before = map.trouble();
            told(map.look());
            if (!before.equals(map.trouble())) {
                tabs.forEach(this::trouble);
            }
        }
        if (versions.textsChanged()) {
            changed();
            conversations.forEach(LanguageConnection::recheck);
        }
    }

    private void told(Optional<Outside> outside) {
        if (outside.isEmpty()) {
            return;
        }
        ObjectNode news = news("outside");
        ArrayNode before = news.putArray("before");
        outside.get().before().forEach(before::add);
        ArrayNode after = news.putArray("after");
        outside.get().after().forEach(after::add);
        if (map.conflict().isEmpty()) {
            broadcast(map.version() - 1);
        }
        tabs.forEach(tab -> tab.say(news));
    }

    private void choose(boolean mine) {
        synchronized (map) {
            int version = map.version();
            if (mine) {
                map.keepMine();
            } else {
                map.takeTheirs();
            }
            broadcast(version);
        }
    }

    /** Looks through the map a moment after its last step. */
    private synchronized void changed() {
        Future<?> before = waiting;
        if (before != null) {
            before.cancel(false);
        }
        int quiet = state == null ? 0 : QUIET;
        waiting = thinking.schedule(() -> watched(this::think), quiet, TimeUnit.MILLISECONDS);
    }

    /** A fault of the program's is told on the page, and the next step is looked through again. */
    private void watched(Runnable work) {
        CompletableFuture.runAsync(work, Runnable::run)
                .exceptionally(
                        failure -> {
                            ObjectNode news = news("note");
                            news.put("why", "The map could not be looked through: " + failure);
                            tabs.forEach(tab -> tab.say(news));
                            return null;
                        });
    }

    private void think() {
        String text;
        int version;
        synchronized (map) {
            text = map.text();
            version = map.version();
        }
        LiveState now = LiveState.of(version, checked(text));
        state = now;
        tabs.forEach(this::show);
        drawing.execute(() -> watched(() -> draw(now)));
    }

    private LoadedMap loaded() {
        String text;
        synchronized (map) {
            text = map.text();
        }
        return checked(text).loaded();
    }

    private CheckedMap checked(String text) {
        return versions.of(Optional.of(file), source(text));
    }

    private Source source(String text) {
        return new Source(Workspace.shown(file), text);
    }

    private void show(Tab tab) {
        LiveState now = state;
        if (now != null) {
            synchronized (tab.known) {
                tab.say(now.json(tab.known));
            }
        }
    }

    /** Claims can be gone through while the text is still being read. */
    private void claimsFirst() {
        String text;
        int version;
        synchronized (map) {
            text = map.text();
            version = map.version();
        }
        early = LiveState.of(version, versions.of(Optional.empty(), source(text)));
        tabs.forEach(this::showEarly);
    }

    private void showEarly(Tab tab) {
        synchronized (tab.known) {
            LiveState first = early;
            if (first != null && state == null) {
                tab.say(first.beforeTheText(tab.known));
            }
        }
    }

    private void draw(LiveState now) {
        GroundedMap grounded = now.map().loaded().grounded();
        if (!now.equals(state) || grounded.map().claims().isEmpty()) {
            return;
        }
        Drawing drawn = Pictures.overview(HandoutMap.numbered(grounded, now.map().audit()));
        ObjectNode news = news("picture").put("version", now.version());
        news.put("svg", now.page().picture(drawn));
        ObjectNode before = picture;
        if (before == null || !before.get("svg").equals(news.get("svg"))) {
            picture = news;
            tabs.forEach(tab -> tab.say(news));
        }
    }

    @Override
    public void close() {
        watching.shutdownNow();
        thinking.shutdownNow();
        drawing.shutdownNow();
        pages.close();
        serving.shutdownNow();
        try {
            channels.stop(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
