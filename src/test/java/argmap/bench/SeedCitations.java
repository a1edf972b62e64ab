package argmap.bench;

import argmap.Pipeline;
import argmap.citation.Citations;
import argmap.document.Citation;
import argmap.document.CitationField;
import argmap.document.Document;
import argmap.document.Work;
import argmap.document.Works;
import argmap.text.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The 99 citations of the seed's notes against a reading by hand ({@code seed-citations.tsv}: note,
 * form, signal, meaning, work, full form given or not, pinpoint, fields).
 */
final class SeedCitations {
    private SeedCitations() {}

    record Gold(
            String note,
            String form,
            String signal,
            String work,
            boolean full,
            String pinpoint,
            Map<String, String> fields) {}

    /** One citation of the reading by hand and what was read at its place. */
    record Pair(Gold gold, java.util.Optional<Citation> read, boolean workRight) {
        boolean right() {
            return workRight
                    && read.isPresent()
                    && read.get().form().name().equals(gold.form())
                    && Folding.fold(read.get().signal()).equals(Folding.fold(gold.signal()))
                    && Folding.fold(read.get().pinpoint()).equals(Folding.fold(gold.pinpoint()));
        }

        boolean fieldsRight() {
            if (read.isEmpty()) {
                return false;
            }
            Map<String, String> fields = new HashMap<>();
            read.get().fields().forEach((k, v) -> fields.put(name(k), Folding.fold(v)));
            return fields.equals(gold.fields());
        }
    }

    static List<Row> rows(List<String> predictions) throws IOException {
        return rows("seed notes", document(), predictions);
    }

    /** The seed as the program reads it: mending words is no part of reading citations. */
    static Document document() throws IOException {
        Path seed = Path.of("seeds/walt-revolution-and-war.txt");
        return Pipeline.document(new Source("seed.txt", Files.readString(seed))).value();
    }

    /** The measures for one reading of the seed's notes. */
    static List<Row> rows(String set, Document document, List<String> predictions)
            throws IOException {
        Works works = Citations.read(document).value();
        List<Pair> pairs = pairs(works);
        long right = pairs.stream().filter(Pair::right).count();
        long full = pairs.stream().filter(p -> p.gold().form().equals("FULL")).count();
        long fullRight =
                pairs.stream()
                        .filter(p -> p.gold().form().equals("FULL") && p.fieldsRight())
                        .count();
        long shorts = pairs.stream().filter(p -> p.gold().form().equals("SHORT")).count();
        long shortRight =
                pairs.stream()
                        .filter(p -> p.gold().form().equals("SHORT") && p.fieldsRight())
                        .count();
        long resolved =
                pairs.stream()
                        .filter(p -> p.gold().full() && !p.gold().form().equals("FULL"))
                        .filter(Pair::workRight)
                        .count();
        long wrong = falseResolutions(pairs, works);
        pairs.stream()
                .filter(p -> !p.right() || !p.fieldsRight())
                .forEach(p -> predictions.add(set + "\t" + p));
        return List.of(
                Row.share(set, "citations read", "99", "", works.citations().size(), 99),
                Row.share(set, "works", "41", "", works.works().size(), 41),
                Row.share(set, "form, signal, work, pinpoint right", "95", "", right, 99),
                Row.share(set, "full forms, every field", "21", "17 (AnyStyle)", fullRight, full),
                Row.share(
                        set, "short forms, every field", "68", "45 (AnyStyle)", shortRight, shorts),
                Row.share(set, "resolved in the excerpt", "19", "", resolved, 19),
                Row.none(set, "false resolutions", wrong));
    }

    static long falseResolutions(List<Pair> pairs, Works works) {
        return pairs.stream().filter(p -> isFalse(p, works)).count();
    }

    /** Followed to a full form that is not the work meant. */
    private static boolean isFalse(Pair pair, Works works) {
        return pair.read().isPresent()
                && !pair.read().get().form().equals(Citation.Form.FULL)
                && !pair.workRight()
                && works.work(pair.read().get().workId()).map(Work::full).orElse(false);
    }

    static List<Pair> pairs(Works works) throws IOException {
        List<Gold> gold = gold();
        Map<String, List<Citation>> byNote = new LinkedHashMap<>();
        works.citations()
                .forEach(c -> byNote.computeIfAbsent(c.note().id(), k -> new ArrayList<>()).add(c));
        List<java.util.Optional<Citation>> read = new ArrayList<>();
        for (Gold one : gold) {
            read.add(take(byNote.getOrDefault(one.note(), List.of()), one));
        }
        Map<String, String> workOf = majority(gold, read);
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            String meant = workOf.getOrDefault(gold.get(i).work(), "");
            boolean right = read.get(i).map(c -> c.workId().equals(meant)).orElse(false);
            boolean full = works.work(meant).map(Work::full).orElse(false);
            pairs.add(new Pair(gold.get(i), read.get(i), right && full == gold.get(i).full()));
        }
        return pairs;
    }

    /** The citation of the note with the same pinpoint, else with the same title. */
    private static java.util.Optional<Citation> take(List<Citation> ofNote, Gold gold) {
        for (boolean byTitle : new boolean[] {false, true}) {
            for (Citation citation : ofNote) {
                String title = Folding.fold(citation.field(CitationField.TITLE));
                boolean sameTitle = title.equals(gold.fields().getOrDefault("title", ""));
                boolean samePage =
                        Folding.fold(citation.pinpoint()).equals(Folding.fold(gold.pinpoint()));
                if (byTitle ? sameTitle : samePage && (sameTitle || !gold.pinpoint().isEmpty())) {
                    ofNote.remove(citation);
                    return java.util.Optional.of(citation);
                }
            }
        }
        return java.util.Optional.empty();
    }

    /** For each work meant the work read most often for it. */
    private static Map<String, String> majority(
            List<Gold> gold, List<java.util.Optional<Citation>> read) {
        Map<String, Map<String, Integer>> votes = new LinkedHashMap<>();
        for (int i = 0; i < gold.size(); i++) {
            String work = gold.get(i).work();
            read.get(i)
                    .ifPresent(
                            c ->
                                    votes.computeIfAbsent(work, k -> new LinkedHashMap<>())
                                            .merge(c.workId(), 1, Integer::sum));
        }
        Map<String, String> most = new HashMap<>();
        votes.forEach(
                (work, ids) ->
                        ids.entrySet().stream()
                                .max(Map.Entry.comparingByValue())
                                .ifPresent(e -> most.put(work, e.getKey())));
        return most;
    }

    static List<Gold> gold() throws IOException {
        List<Gold> gold = new ArrayList<>();
        for (String line : resource("seed-citations.tsv").split("\n", -1)) {
            String[] cells = line.split("\t", -1);
            if (cells.length < 8) {
                continue;
            }
            Map<String, String> fields = new HashMap<>();
            for (String field : cells[7].split(" \\| ", -1)) {
                int equals = field.indexOf('=');
                if (equals > 0) {
                    fields.put(
                            field.substring(0, equals), Folding.fold(field.substring(equals + 1)));
                }
            }
            gold.add(
                    new Gold(
                            cells[0],
                            cells[1],
                            cells[2],
                            cells[4],
                            cells[5].equals("full"),
                            cells[6],
                            fields));
        }
        return gold;
    }

    private static String name(CitationField field) {
        return field.name().toLowerCase(java.util.Locale.ROOT);
    }

    static String resource(String name) throws IOException {
        try (InputStream in = SeedCitations.class.getResourceAsStream("/argmap/citation/" + name)) {
            if (in == null) {
                throw new IOException("no test resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
