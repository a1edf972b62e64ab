package argmap.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Scores a library against the known answer of {@link LibraryBooks}: pairs of places in different
 * books that mean one work, or quote the same words. Works and quotations with an even number were
 * looked at while the program was written; figures are said of the odd ones.
 *
 * <pre>LibraryScores MADE CITATIONS.csv QUOTATIONS.csv BOOKS.csv</pre>
 */
final class LibraryScores {
    private LibraryScores() {}

    /** A place in a book, and what it means or was taken to mean. */
    private record Place(String path, String note) {}

    public static void main(String[] args) throws IOException {
        Path made = Path.of(args[0]);
        Map<Place, Set<String>> cited = meant(made.resolve("cited.tsv"));
        Map<Place, Set<String>> quoted = meant(made.resolve("quoted.tsv"));
        System.out.println("books\t" + books(made, Path.of(args[3])));
        Set<String> counted = new HashSet<>();
        for (List<String> row : csv(Path.of(args[3]))) {
            if (row.get(1).isEmpty() && row.get(2).isEmpty()) {
                counted.add(row.get(0));
            }
        }
        cited.keySet().removeIf(place -> !counted.contains(place.path()));
        quoted.keySet().removeIf(place -> !counted.contains(place.path()));
        for (int parity = 0; parity < 2; parity++) {
            String half = parity == 0 ? "tuned on" : "held out";
            System.out.println(
                    "works\t"
                            + half
                            + "\t"
                            + pairs(cited, found(Path.of(args[1]), counted), parity));
            System.out.println(
                    "quotations\t"
                            + half
                            + "\t"
                            + pairs(quoted, found(Path.of(args[2]), counted), parity));
        }
    }

    private static Map<Place, Set<String>> meant(Path file) throws IOException {
        Map<Place, Set<String>> meant = new HashMap<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            String[] cells = line.split("\t", -1);
            if (cells.length == 3 && !cells[0].equals("path")) {
                meant.computeIfAbsent(new Place(cells[0], cells[1]), p -> new HashSet<>())
                        .add(cells[2]);
            }
        }
        return meant;
    }

    private static Map<Place, Set<String>> found(Path file, Set<String> counted)
            throws IOException {
        Map<Place, Set<String>> found = new HashMap<>();
        for (List<String> row : csv(file)) {
            if (!row.get(2).isEmpty() && counted.contains(row.get(0))) {
                found.computeIfAbsent(new Place(row.get(0), row.get(1)), p -> new HashSet<>())
                        .add(row.get(2));
            }
        }
        return found;
    }

    static List<List<String>> csv(Path file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            List<String> cells = new ArrayList<>();
            StringBuilder cell = new StringBuilder();
            boolean inside = false;
            for (int i = 0; i < line.length(); i++) {
                char c = line.charAt(i);
                if (c == '"') {
                    inside = !inside;
                } else if (c == ',' && !inside) {
                    cells.add(cell.toString());
                    cell.setLength(0);
                } else {
                    cell.append(c);
                }
            }
            cells.add(cell.toString());
            rows.add(cells);
        }
        return rows.subList(1, rows.size());
    }

    /**
     * What is found of a book's mention of a work: the work that the program saw in most of the
     * notes that mean it. Notes that mean several works count for each.
     */
    private static String pairs(
            Map<Place, Set<String>> meant, Map<Place, Set<String>> found, int parity) {
        Map<String, Map<String, Map<String, Integer>>> votes = new TreeMap<>();
        meant.forEach(
                (place, ids) -> {
                    for (String id : ids) {
                        Map<String, Integer> seen =
                                votes.computeIfAbsent(id, i -> new TreeMap<>())
                                        .computeIfAbsent(place.path(), p -> new TreeMap<>());
                        if (ids.size() == 1) {
                            found.getOrDefault(place, Set.of())
                                    .forEach(work -> seen.merge(work, 1, Integer::sum));
                        }
                    }
                });
        // Mentions: of a work, in a book, seen as.
        Map<String, Map<String, Integer>> byMeant = new TreeMap<>();
        Map<String, Map<String, Integer>> bySeen = new TreeMap<>();
        long all = 0;
        for (var work : votes.entrySet()) {
            int mentions = 0;
            for (var book : work.getValue().entrySet()) {
                if (book.getValue().isEmpty()
                        && onlyWithOthers(meant, book.getKey(), work.getKey())) {
                    continue; // never alone in a note: the answer cannot be told from its
                    // neighbour's
                }
                mentions++;
                String seen =
                        book.getValue().entrySet().stream()
                                .max(
                                        Map.Entry.<String, Integer>comparingByValue()
                                                .thenComparing(Map.Entry.comparingByKey()))
                                .map(Map.Entry::getKey)
                                .orElse("");
                if (!seen.isEmpty()) {
                    byMeant.computeIfAbsent(work.getKey(), w -> new TreeMap<>())
                            .merge(seen, 1, Integer::sum);
                    bySeen.computeIfAbsent(seen, s -> new TreeMap<>())
                            .merge(work.getKey(), 1, Integer::sum);
                }
            }
            if (Integer.parseInt(work.getKey()) % 2 == parity) {
                all += (long) mentions * (mentions - 1) / 2;
            }
        }
        long right = 0;
        for (var work : byMeant.entrySet()) {
            if (Integer.parseInt(work.getKey()) % 2 == parity) {
                for (int count : work.getValue().values()) {
                    right += (long) count * (count - 1) / 2;
                }
            }
        }
        long wrong = 0;
        for (Map<String, Integer> seen : bySeen.values()) {
            List<Map.Entry<String, Integer>> meanings = List.copyOf(seen.entrySet());
            for (int i = 0; i < meanings.size(); i++) {
                for (int j = i + 1; j < meanings.size(); j++) {
                    boolean ours =
                            Integer.parseInt(meanings.get(i).getKey()) % 2 == parity
                                    || Integer.parseInt(meanings.get(j).getKey()) % 2 == parity;
                    wrong +=
                            ours
                                    ? (long) meanings.get(i).getValue() * meanings.get(j).getValue()
                                    : 0;
                }
            }
        }
        return String.format(
                Locale.ROOT,
                "P %.3f\tR %.3f\t%d pairs, %d right, %d wrong",
                (double) right / Math.max(1, right + wrong),
                (double) right / Math.max(1, all),
                all,
                right,
                wrong);
    }

    private static boolean onlyWithOthers(Map<Place, Set<String>> meant, String path, String id) {
        return meant.entrySet().stream()
                .filter(e -> e.getKey().path().equals(path) && e.getValue().contains(id))
                .allMatch(e -> e.getValue().size() > 1);
    }

    private static String books(Path made, Path csv) throws IOException {
        Set<String> broken =
                new HashSet<>(
                        Files.readAllLines(made.resolve("broken.tsv"), StandardCharsets.UTF_8));
        int files = 0;
        try (var all = Files.list(made.resolve("books"))) {
            files = (int) all.count();
        }
        Map<String, String> again = new HashMap<>();
        for (String line : Files.readAllLines(made.resolve("again.tsv"), StandardCharsets.UTF_8)) {
            String[] cells = line.split("\t", -1);
            if (cells.length == 2) {
                again.put(cells[0], cells[1]);
            }
        }
        int good = 0;
        int told = 0;
        int sames = 0;
        int falseSames = 0;
        double copies = 0;
        for (List<String> row : csv(csv)) {
            boolean isBroken = broken.contains(row.get(0));
            good += !isBroken && row.get(1).isEmpty() ? 1 : 0;
            told += isBroken && !row.get(1).isEmpty() ? 1 : 0;
            boolean same = !row.get(2).isEmpty();
            boolean known = again.containsKey(row.get(0)) || again.containsValue(row.get(0));
            sames += same && known ? 1 : 0;
            falseSames += same && !known ? 1 : 0;
            double copiesOfIt = Integer.parseInt(row.get(3)); // each of them is a row here
            copies += isBroken ? 0 : (copiesOfIt - 1) / copiesOfIt;
        }
        return files
                + " files; good in the tables "
                + good
                + " of "
                + (files - broken.size())
                + "; broken with a reason "
                + told
                + " of "
                + broken.size()
                + "; second scans told "
                + sames
                + " and copies "
                + Math.round(copies)
                + " of "
                + again.size()
                + ", books wrongly taken for another "
                + falseSames;
    }
}
