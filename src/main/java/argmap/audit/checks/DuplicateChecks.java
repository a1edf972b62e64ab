package argmap.audit.checks;

import static argmap.message.Detail.node;
import static argmap.message.Detail.nodes;

import argmap.graph.Claim;
import argmap.graph.ClaimId;
import argmap.message.Code;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Claims that say the same. */
final class DuplicateChecks {
    static final List<Check> ALL =
            List.of(
                    new Check(Code.SAME_WORDS, DuplicateChecks::sameWords),
                    new Check(Code.NEARLY_SAME_WORDS, DuplicateChecks::nearlySame));

    /** Share of common words from which two wordings are taken for one that was changed. */
    private static final double LIKE = 0.8;

    /** Words below which two claims may be alike by chance. */
    private static final int FEWEST = 6;

    /** Claims with one word that are compared; a word that more have tells nothing apart. */
    private static final int MOST = 40;

    private DuplicateChecks() {}

    static void sameWords(Subject map, Report report) {
        Map<ClaimId, List<ClaimId>> classes = new LinkedHashMap<>();
        for (Claim claim : map.map().claims()) {
            if (map.isRemark(claim.id())) {
                continue;
            }
            ClaimId first = map.same(claim.id());
            classes.computeIfAbsent(first, f -> new ArrayList<>()).add(claim.id());
        }
        Set<Object> reported = new HashSet<>(StructureChecks.restated(map));
        reported.addAll(CircleChecks.ofSameWords(map));
        for (List<ClaimId> all : classes.values()) {
            if (all.size() > 1 && !reported.contains(all.get(0))) {
                report.say(
                        Code.SAME_WORDS.at(
                                map.at(all.get(1)),
                                nodes(all.subList(1, all.size())),
                                node(all.get(0))));
            }
        }
    }

    /** A wording as its words by how rare they are, ascending: the rarest of the map has rank 0. */
    private static final class Text {
        private final ClaimId id;
        private final ClaimWords words;
        private final int[] ranks;

        Text(ClaimId id, ClaimWords words, int[] ranks) {
            this.id = id;
            this.words = words;
            this.ranks = ranks;
        }

        /** Of two sets that share four fifths, each has a shared word among so many first. */
        int prefix() {
            return Math.min(ranks.length, ranks.length - (int) Math.ceil(LIKE * ranks.length) + 1);
        }

        /** Whether the two share four fifths of all their words. */
        boolean isLike(Text other) {
            int all = ranks.length + other.ranks.length;
            int a = 0;
            int b = 0;
            int both = 0;
            while (a < ranks.length && b < other.ranks.length) {
                int most = both + Math.min(ranks.length - a, other.ranks.length - b);
                if (most < LIKE * (all - most)) {
                    return false; // though all that are left were shared
                }
                int one = ranks[a];
                int two = other.ranks[b];
                both += one == two ? 1 : 0;
                a += one <= two ? 1 : 0;
                b += one >= two ? 1 : 0;
            }
            return both >= LIKE * (all - both);
        }
    }

    /**
     * Claims of nearly the same words, by the prefix filter: two sets that share four fifths of
     * their members share one of the rarest fifth of each (Chaudhuri, Ganti and Kaushik, "A
     * primitive operator for similarity joins in data cleaning", ICDE 2006). Numbers, negations and
     * what is reported as the same already are left alone.
     */
    static void nearlySame(Subject map, Report report) {
        Map<Integer, List<Text>> byWord = new HashMap<>();
        for (Text text : texts(map)) {
            Text found = null;
            for (int i = 0; i < text.prefix(); i++) {
                List<Text> sharing =
                        byWord.computeIfAbsent(text.ranks[i], word -> new ArrayList<>());
                for (Text other : sharing) {
                    boolean like = found == null && text.isLike(other);
                    found = like && saysSame(map, text, other) ? other : found;
                }
                if (sharing.size() < MOST) {
                    sharing.add(text);
                }
            }
            if (found != null) {
                report.say(
                        Code.NEARLY_SAME_WORDS.at(map.at(text.id), node(text.id), node(found.id)));
            }
        }
    }

    private static List<Text> texts(Subject map) {
        Map<String, Integer> counts = new HashMap<>();
        List<ClaimId> claims = new ArrayList<>();
        for (Claim claim : map.map().claims()) {
            boolean first = map.same(claim.id()).equals(claim.id());
            if (!claim.text().isBlank() && first) {
                claims.add(claim.id());
                new HashSet<>(map.words(claim.id()).all())
                        .forEach(word -> counts.merge(word, 1, Integer::sum));
            }
        }
        List<String> rareFirst = new ArrayList<>(counts.keySet());
        rareFirst.sort(
                Comparator.comparing((String word) -> counts.getOrDefault(word, 0))
                        .thenComparing(Comparator.naturalOrder()));
        Map<String, Integer> rank = new HashMap<>();
        rareFirst.forEach(word -> rank.put(word, rank.size()));
        List<Text> texts = new ArrayList<>();
        for (ClaimId id : claims) {
            ClaimWords words = map.words(id);
            int[] ranks =
                    words.all().stream()
                            .distinct()
                            .mapToInt(word -> rank.getOrDefault(word, 0))
                            .sorted()
                            .toArray();
            if (ranks.length >= FEWEST) {
                texts.add(new Text(id, words, ranks));
            }
        }
        return texts;
    }

    /** No number, name or negation makes the difference. */
    private static boolean saysSame(Subject map, Text a, Text b) {
        Set<String> one = new HashSet<>(a.words.all());
        Set<String> other = new HashSet<>(b.words.all());
        Set<String> apart = new HashSet<>(one);
        apart.removeAll(other);
        other.removeAll(one);
        apart.addAll(other);
        return a.words.negations() == b.words.negations()
                && apart.stream().noneMatch(word -> turns(a.words, word))
                && isLowerCase(map, a.id, apart)
                && isLowerCase(map, b.id, apart);
    }

    private static boolean turns(ClaimWords words, String word) {
        return words.isNegation(word) || word.chars().anyMatch(Character::isDigit);
    }

    /** A name that differs makes another claim: "Brandt knew it", "Kolar knew it". */
    private static boolean isLowerCase(Subject map, ClaimId id, Set<String> words) {
        String text = map.claim(id).text();
        for (String word : words) {
            String name =
                    word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
            if (text.contains(name)) {
                return false;
            }
        }
        return true;
    }
}
