package argmap.bench;

import argmap.citation.Citations;
import argmap.citation.NoteDocuments;
import argmap.document.Citation;
import argmap.document.NoteNumber;
import argmap.document.Work;
import argmap.document.Works;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/**
 * Whether damage by a scan makes short forms lead astray. Works with made-up authors and titles,
 * many alike ("Horn" and "Home", two works of one author), are cited in full and in short, and
 * works that the text never describes in short alone; then letters are misread as often as a
 * scanner was seen to, or more often. A short form may be lost or reported; one that leads to a
 * described work that is not the one meant is a false resolution.
 */
final class DamagedNotes {
    private static final List<String> SURNAMES =
            List.of(
                    "Horn", "Home", "Hornby", "Bell", "Ball", "Beale", "Marsh", "March", "Finch",
                    "French", "Coleman", "Colman", "Rowe", "Howe", "Dale", "Hale", "Pryce", "Price",
                    "Voss", "Moss");

    private static final List<String> TOPICS =
            List.of(
                    "Salt", "Silk", "Coal", "Tides", "Dykes", "Ferries", "Canals", "Harbors",
                    "Marshes", "Mills", "Wool", "Wheat");

    private static final List<String> KINDS =
            List.of("A History of %s", "The Politics of %s", "The Trade in %s", "%s and Power");

    private final Map<String, TreeMap<Double, String>> becomes = new LinkedHashMap<>();
    private final Map<String, Double> rates = new LinkedHashMap<>();

    /** What was counted. */
    record Count(int right, int reported, int wrong, int all) {}

    private record Meant(String note, Optional<Integer> work) {}

    static DamagedNotes of(Path confusions) throws IOException {
        DamagedNotes damage = new DamagedNotes();
        JsonNode table = new ObjectMapper().readTree(confusions.toFile());
        for (Map.Entry<String, JsonNode> entry : table.properties()) {
            JsonNode wrong = entry.getValue();
            double seen = Math.max(1, wrong.get("seen").asDouble());
            double all = Math.max(1, wrong.get("wrong").asDouble());
            TreeMap<Double, String> ways = new TreeMap<>();
            double sum = 0;
            for (JsonNode way : wrong.get("became")) {
                sum += way.get(1).asDouble() / all;
                ways.put(sum, way.get(0).asText());
            }
            damage.becomes.put(entry.getKey(), ways);
            damage.rates.put(entry.getKey(), all / seen);
        }
        return damage;
    }

    /**
     * A text with each letter misread by the table.
     *
     * @param times how much more often than in the table
     */
    String damaged(String text, double times, Random random) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            String c = text.substring(i, i + 1);
            TreeMap<Double, String> ways = becomes.get(c);
            boolean hit = random.nextDouble() < rates.getOrDefault(c, 0.0) * times;
            Map.Entry<Double, String> way =
                    hit && ways != null ? ways.ceilingEntry(random.nextDouble()) : null;
            out.append(way == null ? c : way.getValue());
        }
        return out.toString();
    }

    Count count(double times, long seed) {
        Random random = new Random(seed);
        List<String> surnames = new ArrayList<>();
        List<String> titles = new ArrayList<>();
        Map<String, String> notes = new LinkedHashMap<>();
        List<Meant> meant = new ArrayList<>();
        // Two in three works are described in the text; the rest occur in short alone.
        int described = 80;
        for (int i = 0; i < described * 3 / 2; i++) {
            String surname = SURNAMES.get(random.nextInt(SURNAMES.size()));
            String topic = TOPICS.get(random.nextInt(TOPICS.size()));
            String title = KINDS.get(random.nextInt(KINDS.size())).formatted(topic);
            boolean known = false;
            for (int k = 0; k < surnames.size(); k++) {
                known |= surnames.get(k).equals(surname) && titles.get(k).endsWith(topic);
                known |= surnames.get(k).equals(surname) && titles.get(k).equals(title);
                known |= surnames.get(k).equals(surname) && titles.get(k).startsWith(topic);
            }
            if (!known) {
                surnames.add(surname);
                titles.add(title);
            }
        }
        Map<String, Integer> fullNote = new LinkedHashMap<>();
        for (int i = 0; i < surnames.size(); i++) {
            if (i % 3 != 2) {
                String label = Integer.toString(notes.size() + 1);
                notes.put(
                        label,
                        "Ada %s, %s (Boston: Mill Press, %d), %d."
                                .formatted(
                                        surnames.get(i),
                                        titles.get(i),
                                        1900 + random.nextInt(80),
                                        1 + random.nextInt(300)));
                fullNote.put(label, i);
            }
            for (int k = 0; k < 2; k++) {
                int work = random.nextInt(i + 1);
                String label = Integer.toString(notes.size() + 1);
                notes.put(
                        label,
                        "See %s, %s, %d."
                                .formatted(
                                        surnames.get(work),
                                        titles.get(work).replaceFirst("^(A|The) ", ""),
                                        1 + random.nextInt(300)));
                meant.add(new Meant(label, Optional.of(work).filter(w -> w % 3 != 2)));
            }
        }
        Map<String, String> printed = new LinkedHashMap<>();
        notes.forEach((label, note) -> printed.put(label, damaged(note, times, random)));
        return compare(Citations.read(NoteDocuments.of(printed)).value(), fullNote, meant);
    }

    private static Count compare(Works works, Map<String, Integer> fullNote, List<Meant> meant) {
        Map<String, Integer> described = new LinkedHashMap<>();
        fullNote.forEach(
                (label, work) ->
                        works.ofNote(NoteNumber.of(label)).stream()
                                .filter(c -> c.form() == Citation.Form.FULL)
                                .findFirst()
                                .ifPresent(c -> described.putIfAbsent(c.workId(), work)));
        int right = 0;
        int wrong = 0;
        int reported = 0;
        for (Meant one : meant) {
            List<Citation> read = works.ofNote(NoteNumber.of(one.note()));
            Optional<Integer> led =
                    read.stream()
                            .filter(c -> works.work(c.workId()).map(Work::full).orElse(false))
                            .map(c -> described.getOrDefault(c.workId(), -1))
                            .findFirst();
            if (led.equals(one.work())) {
                right++;
            } else if (led.isEmpty() || led.get() == -1) {
                reported++;
            } else {
                wrong++;
            }
        }
        return new Count(right, reported, wrong, meant.size());
    }

    static List<Row> rows(Path confusions) throws IOException {
        DamagedNotes damage = of(confusions);
        List<Row> rows = new ArrayList<>();
        for (double times : new double[] {0, 1, 3, 6}) {
            int right = 0;
            int wrong = 0;
            int all = 0;
            for (long seed = 1; seed <= 5; seed++) {
                Count count = damage.count(times, seed);
                right += count.right();
                wrong += count.wrong();
                all += count.all();
            }
            rows.add(
                    new Row(
                            "damaged notes",
                            "false resolutions, letters misread "
                                    + (int) times
                                    + " times as often as seen",
                            "",
                            "0",
                            wrong + " (" + right + " of " + all + " right)",
                            (double) right / all));
        }
        return rows;
    }
}
