package argmap.audit.checks;

import argmap.graph.ArgumentId;
import argmap.graph.NodeId;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds titles that differ from a title in a letter or two. One slip leaves either the first or the
 * last half of a title whole, so that only titles which share a half are compared.
 */
final class TitleIndex {
    /** Titles compared with one title; in a map of a hundred thousand like titles it is no use. */
    private static final int MOST = 200;

    private static final int HALF = 4;

    private final Map<String, List<NodeId>> byHalf = new HashMap<>();

    TitleIndex(Iterable<? extends NodeId> titles) {
        for (NodeId id : titles) {
            String key = key(id);
            put("<" + start(key), id);
            put(">" + end(key), id);
        }
    }

    private void put(String half, NodeId id) {
        List<NodeId> its = byHalf.computeIfAbsent(half, h -> new ArrayList<>());
        if (its.size() < MOST) {
            its.add(id);
        }
    }

    /** A title's letters and digits, small. */
    static String key(NodeId id) {
        StringBuilder key = new StringBuilder();
        id.title()
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(c -> key.appendCodePoint(Character.toLowerCase(c)));
        return key.toString().toLowerCase(Locale.ROOT);
    }

    private static String start(String key) {
        return key.substring(0, Math.min(HALF, key.length()));
    }

    private static String end(String key) {
        return key.substring(Math.max(0, key.length() - HALF));
    }

    /**
     * The nearest other title of the same kind, at most two slips off; none where nothing is so
     * near.
     */
    List<NodeId> near(NodeId node) {
        String key = key(node);
        int allowed = key.length() >= 8 ? 2 : key.length() >= 4 ? 1 : 0;
        if (key.length() > 200) {
            return List.of();
        }
        List<NodeId> candidates = new ArrayList<>(byHalf.getOrDefault("<" + start(key), List.of()));
        candidates.addAll(byHalf.getOrDefault(">" + end(key), List.of()));
        List<NodeId> best = List.of();
        int least = allowed + 1;
        for (NodeId candidate : candidates) {
            String other = key(candidate);
            boolean kind = candidate instanceof ArgumentId == node instanceof ArgumentId;
            boolean close = Math.abs(other.length() - key.length()) <= allowed;
            if (kind && close && !candidate.equals(node) && sameNumbers(key, other)) {
                int slips = Spelling.slips(key, other);
                if (slips < least) {
                    least = slips;
                    best = List.of(candidate);
                }
            }
        }
        return best;
    }

    /** "Premise 1" is not a slip for "Premise 2". */
    private static boolean sameNumbers(String a, String b) {
        return a.replaceAll("\\D+", " ").equals(b.replaceAll("\\D+", " "));
    }
}
