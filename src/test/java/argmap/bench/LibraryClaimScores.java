package argmap.bench;

import argmap.library.SharedWords;
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

/**
 * Scores the claims of a library against what {@link LibraryBooks} planted: which claims the books
 * suggested, which of them were seen to be alike, and which to rest on one work.
 *
 * <pre>LibraryClaimScores MADE CITATIONS.csv CLAIMS.csv BOOKS.csv</pre>
 */
final class LibraryClaimScores {
    /** Share of a planted sentence's letters that a suggested claim must have to be it. */
    private static final double SAME = 0.8;

    private LibraryClaimScores() {}

    /**
     * A claim that was suggested.
     *
     * @param meant what it says, "12" or "not 12"; empty for a sentence that was not planted
     * @param one true where its notes cite one work
     */
    private record Claim(
            String path,
            String meant,
            boolean odd,
            boolean one,
            String cited,
            List<String> works,
            boolean open,
            String alike,
            boolean everywhere) {
        boolean isFoundOne() {
            return works.size() == 1 && !open;
        }

        boolean counts(int parity) {
            return meant.isEmpty() || odd == (parity == 1);
        }
    }

    /** Right, wrong and missed. */
    private static final class Count {
        private long right;
        private long found;
        private long all;

        void add(boolean isFound, boolean isMeant, boolean isRight) {
            right += isFound && isMeant && isRight ? 1 : 0;
            found += isFound ? 1 : 0;
            all += isMeant ? 1 : 0;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "P %.3f\tR %.3f\t%d there, %d right, %d wrong",
                    (double) right / Math.max(1, found),
                    (double) right / Math.max(1, all),
                    all,
                    right,
                    found - right);
        }
    }

    public static void main(String[] args) throws IOException {
        Set<String> counted = new HashSet<>();
        for (List<String> row : LibraryScores.csv(Path.of(args[3]))) {
            if (row.get(1).isEmpty() && row.get(2).isEmpty()) {
                counted.add(row.get(0));
            }
        }
        Map<String, String> workOfNote = new HashMap<>();
        for (List<String> row : LibraryScores.csv(Path.of(args[1]))) {
            workOfNote.put(row.get(0) + " " + row.get(1), row.get(2));
        }
        Map<String, List<List<String>>> suggested = new HashMap<>();
        for (List<String> row : LibraryScores.csv(Path.of(args[2]))) {
            suggested.computeIfAbsent(row.get(0), p -> new ArrayList<>()).add(row);
        }
        List<Claim> claims = new ArrayList<>();
        int planted = 0;
        for (String line :
                Files.readAllLines(
                        Path.of(args[0]).resolve("claimed.tsv"), StandardCharsets.UTF_8)) {
            String[] cells = line.split("\t", -1);
            if (!counted.contains(cells[0])) {
                continue;
            }
            planted++;
            List<List<String>> there = suggested.getOrDefault(cells[0], List.of());
            for (List<String> row : there) {
                if (SharedWords.between(cells[5], row.get(1)) >= SAME) {
                    there.remove(row);
                    claims.add(claim(row, cells, workOfNote));
                    break;
                }
            }
        }
        System.out.printf(
                Locale.ROOT, "claims\tsuggested\t%d of %d planted%n", claims.size(), planted);
        for (Map.Entry<String, List<List<String>>> book : suggested.entrySet()) {
            if (counted.contains(book.getKey())) {
                book.getValue().forEach(row -> claims.add(claim(row, new String[0], workOfNote)));
            }
        }
        for (int parity = 0; parity < 2; parity++) {
            String half = parity == 0 ? "tuned on" : "held out";
            System.out.println("alike\t" + half + "\t" + alike(claims, parity));
            Count one = new Count();
            for (Claim claim : claims) {
                if (!claim.meant.isEmpty() && claim.counts(parity)) {
                    one.add(
                            claim.isFoundOne(),
                            claim.one,
                            claim.works.equals(List.of(claim.cited)));
                }
            }
            System.out.println("rests on one\t" + half + "\t" + one);
            System.out.println("everywhere\t" + half + "\t" + everywhere(claims, parity));
        }
    }

    private static Claim claim(List<String> row, String[] planted, Map<String, String> workOfNote) {
        boolean known = planted.length > 0;
        return new Claim(
                row.get(0),
                known ? (planted[2].equals("true") ? "not " : "") + planted[1] : "",
                known && Integer.parseInt(planted[1]) % 2 == 1,
                known && planted[4].equals("true"),
                known ? workOfNote.getOrDefault(row.get(0) + " " + planted[3], "?") : "",
                row.get(2).isEmpty() ? List.of() : List.of(row.get(2).split("; ", -1)),
                row.get(3).equals("true"),
                row.get(4),
                row.get(5).equals("true"));
    }

    /** Pairs of suggested claims in different books; a sentence not planted is like no other. */
    private static Count alike(List<Claim> claims, int parity) {
        Count pairs = new Count();
        for (int i = 0; i < claims.size(); i++) {
            for (int j = i + 1; j < claims.size(); j++) {
                Claim a = claims.get(i);
                Claim b = claims.get(j);
                if (a.path.equals(b.path) || !a.counts(parity) && !b.counts(parity)) {
                    continue;
                }
                boolean meant = !a.meant.isEmpty() && a.meant.equals(b.meant);
                boolean found = !a.alike.isEmpty() && a.alike.equals(b.alike);
                if (found && !meant && System.getenv("LIBRARY_SHOW") != null && parity == 0) {
                    System.out.println("wrong\t" + a + "\t" + b);
                }
                pairs.add(found, meant, true);
            }
        }
        return pairs;
    }

    /** Claims of several books that rest on one source in all of them. */
    private static Count everywhere(List<Claim> claims, int parity) {
        Map<String, List<Claim>> groups = new HashMap<>();
        claims.stream()
                .filter(claim -> !claim.meant.isEmpty() && claim.counts(parity))
                .forEach(
                        claim ->
                                groups.computeIfAbsent(claim.meant, m -> new ArrayList<>())
                                        .add(claim));
        Count count = new Count();
        for (List<Claim> group : groups.values()) {
            if (group.stream().map(Claim::path).distinct().count() > 1) {
                boolean meant =
                        group.stream().allMatch(Claim::one)
                                && group.stream().map(Claim::cited).distinct().count() == 1;
                count.add(group.stream().anyMatch(Claim::everywhere), meant, true);
            }
        }
        return count;
    }
}
