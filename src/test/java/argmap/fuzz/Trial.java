package argmap.fuzz;

import argmap.Pipeline;
import argmap.Reading;
import argmap.analysis.AnalysisReport;
import argmap.argdown.IncludedFiles;
import argmap.audit.AuditReport;
import argmap.audit.Relinked;
import argmap.citation.Citations;
import argmap.document.Document;
import argmap.document.Note;
import argmap.document.Works;
import argmap.graph.ArgumentMap;
import argmap.graph.Draft;
import argmap.graph.GroundedMap;
import argmap.graph.MapSheet;
import argmap.ingest.SourceReader;
import argmap.ingest.TextHead;
import argmap.interchange.Formats;
import argmap.interchange.MapFormat;
import argmap.interchange.works.CitedText;
import argmap.message.Diagnosed;
import argmap.message.Message;
import argmap.message.Severity;
import argmap.mining.DraftOptions;
import argmap.report.AnalysisText;
import argmap.report.AuditText;
import argmap.report.ReadingPage;
import argmap.report.Standings;
import argmap.text.Source;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One file put through all that is done with a file of its kind, and what was wrong then.
 *
 * <p>A text is read, written in every form, drafted; the draft is read as a map, tied, checked,
 * audited and relinked. A map is read, checked and mended, and written in every format, each of
 * which must read back without an error.
 *
 * <p>A short trial does what every later step rests on: a text is read and written in one form, a
 * map is read, checked, mended and written in one format, which must read back. It costs a tenth.
 */
final class Trial {
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final Pattern ID = Pattern.compile("<[a-zA-Z][^<>]* id=\"([^\"]*)\"");
    private static final IncludedFiles NO_FILES = path -> IncludedFiles.Answer.none("no folder");

    /** Larger numbers differ by a quarter, where a trial is compared with others. */
    private static final double STEP = Math.log(1.25);

    private final String name;
    private final byte[] bytes;
    private final boolean whole;
    private final List<String> seen = new ArrayList<>();
    private final Map<String, Long> times = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();

    private Trial(String name, byte[] bytes, boolean whole) {
        this.name = name;
        this.bytes = bytes;
        this.whole = whole;
    }

    /**
     * What a trial came to.
     *
     * @param times nanoseconds of processor time for each step
     * @param seen what the readers made of the file: the codes of their messages, and about how
     *     many parts of each kind
     */
    record Outcome(Map<String, Long> times, List<String> faults, List<String> seen) {}

    /** Everything that is done with such a file. */
    static Outcome of(String name, byte[] bytes) {
        return of(name, bytes, true);
    }

    /** Reading alone, and one way to write. */
    static Outcome shortly(String name, byte[] bytes) {
        return of(name, bytes, false);
    }

    private static Outcome of(String name, byte[] bytes, boolean whole) {
        Trial trial = new Trial(name, bytes, whole);
        try {
            if (isMap(name)) {
                trial.map();
            } else {
                trial.text();
            }
        } catch (RuntimeException | StackOverflowError e) {
            StackTraceElement[] trace = e.getStackTrace();
            trial.faults.add(
                    e.getClass().getSimpleName()
                            + " in "
                            + trial.last()
                            + (trace.length == 0 ? "" : " at " + own(trace)));
        }
        return new Outcome(trial.times, trial.faults, trial.seen);
    }

    private void saw(String what, int count) {
        seen.add(what + (count < 4 ? count : 4 + Math.round(Math.log(count / 4.0) / STEP)));
    }

    private void saw(List<Message> messages) {
        messages.stream().map(m -> m.code().toString()).distinct().sorted().forEach(seen::add);
    }

    /** All of them, or one that the file's bytes choose. */
    private <T> List<T> some(List<T> all) {
        return whole ? all : List.of(all.get(Math.floorMod(Arrays.hashCode(bytes), all.size())));
    }

    private static String own(StackTraceElement[] trace) {
        for (StackTraceElement element : trace) {
            if (element.getClassName().startsWith("argmap.")) {
                return element.toString();
            }
        }
        return trace[0].toString();
    }

    private String last() {
        return times.keySet().stream().reduce("start", (a, b) -> b);
    }

    /** A file whose ending is a map's is tried as one. */
    static boolean isMap(String name) {
        return name.endsWith(".argdown")
                || name.endsWith(".map")
                || Pipeline.mapFormats().stream().anyMatch(f -> name.endsWith("." + f.name()));
    }

    private <T> T step(String what, Supplier<T> work) {
        long start = CLOCK.getCurrentThreadCpuTime();
        times.put(what, 0L);
        T made = work.get();
        times.put(what, CLOCK.getCurrentThreadCpuTime() - start);
        return made;
    }

    private void text() {
        Diagnosed<Source> source = step("bytes", () -> SourceReader.read(name, bytes));
        if (source.hasErrors()) {
            return;
        }
        Diagnosed<Document> read = step("text", () -> Pipeline.document(source.value()));
        Document document = read.value();
        Works works = step("works", () -> Citations.read(document).value());
        saw(read.diagnostics());
        saw("paragraphs ", document.paragraphs().size());
        saw("notes ", document.notes().size());
        saw("works ", works.works().size());
        Reading reading = new Reading(document, works);
        Set<String> ids = new HashSet<>();
        for (Note note : document.notes()) {
            if (!ids.add(note.id())) {
                faults.add("two notes " + note.id());
            }
        }
        some(Formats.TEXT)
                .forEach(
                        f ->
                                step(
                                        "text to " + f.name(),
                                        () -> f.write().apply(reading.document())));
        if (whole) {
            textAndDraft(reading);
        }
    }

    private void textAndDraft(Reading reading) {
        CitedText cited = new CitedText(reading.document(), reading.works());
        Formats.WORKS.forEach(f -> step("works to " + f.name(), () -> f.write().apply(cited)));
        String page =
                step(
                        "page",
                        () -> ReadingPage.write(reading.document(), reading.works(), List.of()));
        Set<String> elements = new HashSet<>();
        Matcher id = ID.matcher(page);
        while (id.find()) {
            if (!elements.add(id.group(1))) {
                faults.add("two elements " + id.group(1));
            }
        }
        DraftOptions options = DraftOptions.DEFAULT.withEmbedding(false);
        Draft draft = step("draft", () -> Pipeline.draft(reading, options));
        if (!draft.claims().isEmpty()) {
            String map = Pipeline.draftMap(draft, reading, TextHead.NONE, "A title", "text.txt");
            drafted(new Source("draft.argdown", map), reading);
        }
    }

    private void drafted(Source draft, Reading reading) {
        Diagnosed<ArgumentMap> map = step("read the draft", () -> Pipeline.map(draft));
        errors("the draft", map.diagnostics());
        Diagnosed<GroundedMap> tied = step("tie", () -> Pipeline.tie(map.value(), reading));
        errors("the draft, tied", tied.diagnostics());
        GroundedMap grounded = tied.value();
        step(
                "check",
                () ->
                        Pipeline.checkAll(
                                grounded, Pipeline.sheet(draft, NO_FILES), tied.diagnostics()));
        AuditReport audit = step("audit", () -> Pipeline.audit(grounded));
        Standings standings = Pipeline.standings(grounded);
        step("audit to text", () -> AuditText.write(grounded, audit, standings));
        List<Relinked> again =
                step("relink", () -> Pipeline.relink(grounded, Pipeline.links(grounded)));
        for (Relinked one : again) {
            if (one.found().isPlaced() && one.outcome() != Relinked.Outcome.SAME) {
                faults.add("relinked to the same text: " + one.outcome());
            }
        }
    }

    private void errors(String what, List<Message> messages) {
        messages.stream()
                .filter(message -> message.severity() == Severity.ERROR)
                .map(message -> what + " has " + message.code() + ": " + message.message())
                .limit(3)
                .forEach(faults::add);
    }

    private void map() {
        Diagnosed<Source> source = step("bytes", () -> SourceReader.read(name, bytes));
        if (source.hasErrors()) {
            return;
        }
        MapFormat format =
                name.endsWith(".argdown")
                        ? Pipeline.mapFormats().get(0)
                        : step("known", () -> Pipeline.formatOf(source.value()).orElseThrow());
        Diagnosed<ArgumentMap> map = step("read", () -> format.read().apply(source.value()));
        saw(map.diagnostics());
        saw("claims ", map.value().claims().size());
        saw("arguments ", map.value().arguments().size());
        saw("relations ", map.value().relations().size());
        GroundedMap alone = new GroundedMap(map.value(), Document.EMPTY, Works.NONE, List.of());
        boolean ours = format.name().equals("argdown");
        MapSheet sheet =
                ours
                        ? step("sheet", () -> Pipeline.sheet(source.value(), NO_FILES))
                        : MapSheet.NONE;
        List<Message> found =
                step("check", () -> Pipeline.checkAll(alone, sheet, map.diagnostics()));
        if (ours) {
            step("mend", () -> Pipeline.mend(source.value(), found));
        }
        if (whole) {
            AnalysisReport analysis = step("analyze", () -> Pipeline.analyze(alone));
            step("analysis to text", () -> AnalysisText.write(alone, analysis));
            AuditReport audit = step("audit", () -> Pipeline.audit(alone));
            step("audit to text", () -> AuditText.write(alone, audit, Pipeline.standings(alone)));
        }
        if (map.value().claims().isEmpty() && map.value().arguments().isEmpty()) {
            return; // no format has a way to say nothing
        }
        for (MapFormat target : some(Pipeline.mapFormats())) {
            Diagnosed<String> written =
                    step("to " + target.name(), () -> target.written(map.value()));
            Source back = new Source("x." + target.extensions().get(0), written.value());
            Diagnosed<ArgumentMap> again =
                    step("from " + target.name(), () -> target.read().apply(back));
            errors("own " + target.name(), again.diagnostics());
        }
    }
}
