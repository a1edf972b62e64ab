package argmap.bench;

import argmap.Pipeline;
import argmap.Reading;
import argmap.audit.Audit;
import argmap.audit.AuditReport;
import argmap.audit.Finding;
import argmap.audit.Relinking;
import argmap.document.Document;
import argmap.document.NoteMarker;
import argmap.document.Paragraph;
import argmap.graph.GroundedMap;
import argmap.graph.Linked;
import argmap.graph.NodeId;
import argmap.ingest.SourceReader;
import argmap.text.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Whether the audit tells of a change. One thing is changed in the map or in its text, both are
 * read anew, and a change counts as told when a claim that it bears on has a finding that it did
 * not have; a new finding at any other claim is a false one. Findings on the untouched map that can
 * only come from a change are false, too.
 *
 * <p>The maps: the showcase, and for each book one claim for each sentence with a note, each
 * supporting an earlier one.
 */
public final class MutationAccuracy {
    private static final long SEED = Long.getLong("argmap.seed", 3);
    private static final int MOST = Integer.getInteger("argmap.mutants", 25);

    /** Only kinds of change whose names have this. */
    private static final String KIND = System.getProperty("argmap.change", "");

    /** Findings that tell that something does not agree; the others describe what is there. */
    private static final Set<String> DISAGREEMENTS =
            Set.of(
                    "quotation-not-found",
                    "quotation-ambiguous",
                    "quotation-altered",
                    "number-not-in-text",
                    "changed-since-linked",
                    "note-missing",
                    "note-fits-elsewhere",
                    "note-touches-nothing",
                    "note-number-missing",
                    "relation-changed",
                    "bears-on-nothing",
                    "unmarked-attack",
                    "marked-support",
                    "stronger-than-text");

    private MutationAccuracy() {}

    /** A map with its text. */
    private record Material(String name, Source map, Source text, boolean showcase) {}

    private static final class Tally {
        int made;
        int exact;
        int alone;
        int recorded;
        int others;
        int told;
    }

    /** Takes the data folder. */
    public static void main(String[] arguments) throws IOException {
        boolean tell = arguments.length > 1;
        Map<String, Tally> tallies = new LinkedHashMap<>();
        System.out.println(
                "Untouched maps: claims, findings, and those that can only come from a change"
                        + " (all false); in brackets claims whose words are not in the text as they"
                        + " stand.\n");
        System.out.println("| material | claims | findings | false |");
        System.out.println("|---|---|---|---|");
        List<Material> all = materials(Path.of(arguments[0]));
        for (Material material : all) {
            System.out.println(measure(material, MOST, tallies, tell));
        }
        System.out.println(
                "\nChanges told of, without and with a record of what the map rested on; in the"
                        + " first column what a search for the exact words tells. The last column:"
                        + " findings at other claims, of all new findings (with the record).\n");
        System.out.println("| change | made | exact words | audit | with record | elsewhere |");
        System.out.println("|---|---|---|---|---|---|");
        tallies.forEach(
                (kind, t) ->
                        System.out.printf(
                                Locale.ROOT,
                                "| %s | %d | %s | %s | %s | %d of %d |%n",
                                kind,
                                t.made,
                                share(t.exact, t.made),
                                share(t.alone, t.made),
                                share(t.recorded, t.made),
                                t.others,
                                t.told));
    }

    /**
     * The shares of changes told of without and with a record, by the kind of change.
     *
     * @param data a folder with books; nothing for the showcase alone
     */
    static Map<String, Map<String, Double>> shares(Optional<Path> data, int most)
            throws IOException {
        Map<String, Tally> tallies = new LinkedHashMap<>();
        for (Material material : data.isEmpty() ? List.of(showcase()) : books(data.get())) {
            measure(material, most, tallies, false);
        }
        Map<String, Map<String, Double>> shares = new LinkedHashMap<>();
        tallies.forEach(
                (kind, t) -> {
                    double made = Math.max(1, t.made);
                    Map<String, Double> its = new LinkedHashMap<>();
                    its.put("made", made / most);
                    its.put("told", t.alone / made);
                    its.put("told with record", t.recorded / made);
                    its.put("not elsewhere", 1 - t.others / (double) Math.max(1, t.told));
                    shares.put(kind, its);
                });
        return shares;
    }

    private static String share(int some, int all) {
        return all == 0 ? "" : String.format(Locale.ROOT, "%.0f %%", 100.0 * some / all);
    }

    private static List<Material> materials(Path data) throws IOException {
        List<Material> all = new ArrayList<>(List.of(showcase()));
        all.addAll(books(data.resolve("ocr")));
        return all;
    }

    private static Material showcase() throws IOException {
        Path map = Path.of("maps/russian-revolution.argdown");
        Source mapFile = read(map);
        String named = Pipeline.map(mapFile).value().info().source();
        return new Material("showcase", mapFile, read(map.resolveSibling(named)), true);
    }

    private static List<Material> books(Path data) throws IOException {
        List<Material> all = new ArrayList<>();
        List<Path> truths;
        try (var files = Files.walk(data)) {
            truths = files.filter(f -> f.endsWith("truth.json")).sorted().toList();
        }
        for (Path truth : truths) {
            Source clean = read(truth.resolveSibling("clean.txt"));
            Source book = map(Pipeline.document(clean).value());
            String name = String.valueOf(truth.resolveSibling("").getFileName());
            all.add(new Material(name, book, clean, false));
            all.add(
                    new Material(
                            name + " L1", book, read(truth.resolveSibling("L1-ocr.txt")), false));
        }
        return all;
    }

    private static Source read(Path file) throws IOException {
        return SourceReader.read(file.toString(), Files.readAllBytes(file)).value();
    }

    /** A claim for each sentence with a note, each supporting one before it. */
    private static Source map(Document document) {
        Random random = new Random(SEED);
        StringBuilder map = new StringBuilder("[Claim a]: What the book says.\n");
        List<String> names = new ArrayList<>(List.of("Claim a"));
        for (Paragraph paragraph : document.paragraphs()) {
            String text = paragraph.text().text();
            for (NoteMarker marker : paragraph.markers()) {
                int stop = text.lastIndexOf(". ", Math.max(0, marker.offset() - 3));
                int from = stop < 0 ? 0 : stop + 2;
                String words = text.substring(Math.min(from, marker.offset()), marker.offset());
                String[] all = words.strip().split(" +");
                if (all.length < 6) {
                    continue;
                }
                int start = Math.max(0, all.length - 30);
                String quote =
                        String.join(" ", List.of(all).subList(start, all.length))
                                .replace("\\", "")
                                .replace("\"", "\\\"");
                String name = "Claim " + letters(names.size());
                map.append(
                        "\n[" + name + "]: A sentence of the book. {quote: \"" + quote + "\"}\n");
                map.append("  +> [" + names.get(random.nextInt(names.size())) + "]\n");
                names.add(name);
            }
        }
        return new Source("book.argdown", map.toString());
    }

    private static String letters(int number) {
        StringBuilder name = new StringBuilder();
        for (int n = number; n >= 0; n = n / 26 - 1) {
            name.insert(0, (char) ('a' + n % 26));
        }
        return name.toString();
    }

    private static String measure(
            Material material, int most, Map<String, Tally> tallies, boolean tell) {
        Reading reading = Pipeline.read(material.text()).value();
        GroundedMap grounded = ground(material.map(), reading);
        List<Linked> links = Relinking.record(grounded);
        AuditReport alone = Audit.of(grounded);
        AuditReport recorded = Audit.of(grounded, links);
        String text = material.text().text();
        List<Finding> wrong =
                recorded.findings().stream().filter(f -> DISAGREEMENTS.contains(f.code())).toList();
        long unequal =
                grounded.map().claims().stream()
                        .flatMap(c -> c.annotations().quotations().stream())
                        .filter(q -> !text.contains(q.text()))
                        .count();
        String untouched =
                String.format(
                        Locale.ROOT,
                        "| %s | %d | %d | %d (%d) |",
                        material.name(),
                        grounded.map().claims().size(),
                        recorded.findings().size(),
                        wrong.size(),
                        unequal);
        if (tell) {
            wrong.forEach(f -> System.out.println("    FALSE " + f.node() + ": " + f.sentence()));
        }
        Mutations mutations = new Mutations(grounded, material.map(), new Random(SEED));
        Map<String, Supplier<Optional<Mutant>>> kinds = new LinkedHashMap<>();
        boolean clean = !material.name().endsWith(" L1");
        String of = clean ? "" : " (worn text)";
        kinds.put("a negation dropped in a quotation" + of, mutations::dropDenial);
        kinds.put("a number or date changed in a quotation" + of, mutations::changeNumber);
        kinds.put("a name changed in a quotation" + of, mutations::changeName);
        if (clean) {
            kinds.put("two notes swapped", mutations::swapNotes);
            kinds.put("a note's mark moved", mutations::moveMark);
            kinds.put("a note removed", mutations::removeNote);
            kinds.put("a support turned round", mutations::turnRelation);
        }
        if (material.showcase()) {
            kinds.put("a support made an attack (showcase)", mutations::turnSign);
        }
        Function<Mutant, Reading> readings =
                m -> m.text().equals(material.text()) ? reading : Pipeline.read(m.text()).value();
        kinds.keySet().removeIf(kind -> !kind.contains(KIND));
        kinds.forEach(
                (kind, make) -> {
                    Tally tally = tallies.computeIfAbsent(kind, k -> new Tally());
                    for (Mutant mutant : Mutations.some(most, make)) {
                        tally.made++;
                        GroundedMap now = ground(mutant.map(), readings.apply(mutant));
                        if (!mutant.quotation().isEmpty()
                                && now.map().claims().stream()
                                        .filter(c -> mutant.touched().contains(c.id()))
                                        .flatMap(c -> c.annotations().quotations().stream())
                                        .anyMatch(q -> !text.contains(q.text()))) {
                            tally.exact++;
                        }
                        List<Finding> fresh = fresh(alone, Audit.of(now));
                        List<Finding> freshRecorded = fresh(recorded, Audit.of(now, links));
                        boolean told = told(fresh, mutant.touched());
                        boolean toldRecorded = told(freshRecorded, mutant.touched());
                        tally.alone += told ? 1 : 0;
                        tally.recorded += toldRecorded ? 1 : 0;
                        Set<NodeId> reached = Reach.of(grounded, now, mutant.touched());
                        tally.told += freshRecorded.size();
                        tally.others +=
                                (int)
                                        freshRecorded.stream()
                                                .filter(f -> !reached.contains(f.node()))
                                                .count();
                        if (tell && !told) {
                            System.out.println("    ALONE MISSED " + kind + " " + mutant.touched());
                            System.out.println(where(material.text(), mutant.text()));
                        }
                        if (tell && !toldRecorded) {
                            System.out.println("    MISSED " + kind + " " + mutant.touched());
                        }
                        if (tell) {
                            freshRecorded.stream()
                                    .filter(f -> !reached.contains(f.node()))
                                    .forEach(
                                            f ->
                                                    System.out.println(
                                                            "    ELSEWHERE "
                                                                    + kind
                                                                    + " "
                                                                    + f.node()
                                                                    + " "
                                                                    + f.sentence()));
                        }
                    }
                });
        return untouched;
    }

    /** What stood and what stands where a changed text first differs and where it last does. */
    private static String where(Source before, Source now) {
        String one = before.text();
        String other = now.text();
        int first = 0;
        int shorter = Math.min(one.length(), other.length());
        while (first < shorter && one.charAt(first) == other.charAt(first)) {
            first++;
        }
        int last = 0;
        while (last < shorter - first
                && one.charAt(one.length() - 1 - last) == other.charAt(other.length() - 1 - last)) {
            last++;
        }
        return "      "
                + around(one, first)
                + "\n   to "
                + around(other, first)
                + "\n  and "
                + around(one, one.length() - last)
                + "\n   to "
                + around(other, other.length() - last);
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 60))
                .replace('\n', ' ');
    }

    private static List<Finding> fresh(AuditReport before, AuditReport now) {
        Set<Finding> known = new HashSet<>(before.findings());
        return now.findings().stream().filter(f -> !known.contains(f)).toList();
    }

    private static boolean told(List<Finding> fresh, Set<NodeId> touched) {
        return fresh.stream().anyMatch(f -> touched.contains(f.node()));
    }

    private static GroundedMap ground(Source map, Reading reading) {
        return Pipeline.ground(Pipeline.map(map).value(), reading).value();
    }
}
