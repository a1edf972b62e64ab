package argmap.audit.checks;

import static argmap.message.Detail.nodes;

import argmap.audit.checks.DataChecks.Spelling;
import argmap.audit.checks.RelationChecks.CircleChecks;
import argmap.document.Document;
import argmap.graph.Annotations;
import argmap.graph.Argument;
import argmap.graph.ArgumentId;
import argmap.graph.ArgumentMap;
import argmap.graph.Claim;
import argmap.graph.ClaimId;
import argmap.graph.Evidence;
import argmap.graph.GroundedMap;
import argmap.graph.Inference;
import argmap.graph.MapSheet;
import argmap.graph.NodeId;
import argmap.graph.Relation;
import argmap.text.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The map that is checked, with what several checks look up. */
public final class Subject {
    private static final Span HEAD = new Span(0, 0);

    private final GroundedMap grounded;
    private final MapSheet sheet;
    private final Map<ClaimId, Claim> claims;
    private final Map<ArgumentId, Argument> arguments = new LinkedHashMap<>();
    private final Map<NodeId, List<Relation>> from = new HashMap<>();
    private final Map<NodeId, List<Relation>> to = new HashMap<>();
    private final Map<ClaimId, List<Inference>> premiseIn = new HashMap<>();
    private final Map<ClaimId, List<Inference>> concludedBy = new HashMap<>();
    private final Map<NodeId, List<Evidence>> evidence = new HashMap<>();
    private final Map<NodeId, MapSheet.Placed> placed = new HashMap<>();
    private final Map<NodeId, ClaimWords> words = new HashMap<>();
    private final Map<NodeId, ClaimWords> terms = new HashMap<>();
    private final Map<Boolean, List<List<NodeId>>> circles = new HashMap<>();
    private final Map<ClaimId, ClaimId> sameAs = new HashMap<>();
    private final Map<ArgumentId, Map<ClaimId, Span>> numbered = new HashMap<>();
    private final Map<NodeId, List<MapSheet.Entry>> entries = new HashMap<>();
    private final Set<ClaimId> numberedClaims = new HashSet<>();
    private final TitleIndex defined;
    private final Set<NodeId> nodes;
    private final boolean repeats;

    private Subject(GroundedMap grounded, MapSheet sheet) {
        this.grounded = grounded;
        this.sheet = sheet;
        this.claims = grounded.map().claimsById();
        for (Argument argument : map().arguments()) {
            arguments.put(argument.id(), argument);
            for (Inference step : argument.inferences()) {
                step.premises().forEach(premise -> add(premiseIn, premise, step));
                add(concludedBy, step.conclusion(), step);
            }
        }
        for (Relation relation : map().relations()) {
            add(from, relation.from(), relation);
            add(to, target(relation), relation);
        }
        grounded.evidence().forEach(each -> add(evidence, each.node(), each));
        for (MapSheet.Placed place : sheet.placed()) {
            MapSheet.Placed before = placed.get(place.node());
            if (before == null || before.text().isEmpty() || !place.text().isEmpty()) {
                placed.put(place.node(), place);
            }
        }
        for (MapSheet.Entry entry : sheet.data()) {
            entry.node().ifPresent(node -> add(entries, node, entry));
        }
        for (MapSheet.WrittenOut structure : sheet.structures()) {
            Map<ClaimId, Span> its =
                    numbered.computeIfAbsent(structure.argument(), a -> new HashMap<>());
            structure.statements().forEach(s -> its.put(s.claim(), s.span()));
            numberedClaims.addAll(its.keySet());
        }
        List<NodeId> worded = new ArrayList<>();
        arguments.values().stream()
                .filter(argument -> !StructureChecks.isUndefined(argument))
                .forEach(argument -> worded.add(argument.id()));
        Map<String, ClaimId> firsts = new HashMap<>();
        boolean again = false;
        for (Claim claim : map().claims()) {
            if (!claim.text().isBlank()) {
                worded.add(claim.id());
            }
            boolean says = !claim.text().isBlank();
            String key = says ? words(claim.id()).key() : "";
            ClaimId first = key.isEmpty() ? null : firsts.putIfAbsent(key, claim.id());
            sameAs.put(claim.id(), first == null ? claim.id() : first);
            again |= first != null;
        }
        repeats = again;
        defined = new TitleIndex(worded);
        Set<NodeId> all = new LinkedHashSet<>(claims.keySet());
        all.addAll(arguments.keySet());
        nodes = Collections.unmodifiableSet(all);
    }

    /** A map and how it is written down, {@link MapSheet#NONE} where that is not known. */
    public static Subject of(GroundedMap grounded, MapSheet sheet) {
        return new Subject(grounded, sheet);
    }

    private static <K, V> void add(Map<K, List<V>> lists, K key, V value) {
        lists.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
    }

    GroundedMap grounded() {
        return grounded;
    }

    ArgumentMap map() {
        return grounded.map();
    }

    MapSheet sheet() {
        return sheet;
    }

    Document document() {
        return grounded.document();
    }

    Map<ClaimId, Claim> claims() {
        return claims;
    }

    Map<ArgumentId, Argument> arguments() {
        return arguments;
    }

    Claim claim(ClaimId id) {
        Claim claim = claims.get(id);
        if (claim == null) {
            throw new IllegalArgumentException("the map has no " + id);
        }
        return claim;
    }

    /** All relations that start from a node, drawn in this order. */
    List<Relation> from(NodeId node) {
        return from.getOrDefault(node, List.of());
    }

    List<Relation> to(NodeId node) {
        return to.getOrDefault(node, List.of());
    }

    /** The steps that a claim is a premise of. */
    List<Inference> premiseIn(NodeId claim) {
        return claim instanceof ClaimId id ? premiseIn.getOrDefault(id, List.of()) : List.of();
    }

    /** The steps that reach a claim. */
    List<Inference> concludedBy(NodeId claim) {
        return claim instanceof ClaimId id ? concludedBy.getOrDefault(id, List.of()) : List.of();
    }

    List<Evidence> evidence(NodeId node) {
        return evidence.getOrDefault(node, List.of());
    }

    /** The first claim of the map that says the same in the same words. */
    ClaimId same(ClaimId claim) {
        return sameAs.getOrDefault(claim, claim);
    }

    /** What a claim or argument is about: the words of its title and of its text. */
    ClaimWords terms(NodeId node) {
        return terms.computeIfAbsent(node, id -> ClaimWords.of(id.title() + ". " + wording(id)));
    }

    /** The text of a claim, or the sketch of an argument; the title of one without. */
    ClaimWords words(NodeId node) {
        return words.computeIfAbsent(node, id -> ClaimWords.of(wording(id)));
    }

    private String wording(NodeId node) {
        Claim claim = node instanceof ClaimId id ? claims.get(id) : null;
        Argument argument = node instanceof ArgumentId id ? arguments.get(id) : null;
        String text = claim != null ? claim.text() : argument != null ? argument.text() : "";
        return text.isEmpty() ? node.title() : text;
    }

    static NodeId target(Relation relation) {
        return relation.fold(Relation.Between::to, undercut -> undercut.inference().argument());
    }

    /** True for a relation of a kind between two nodes. */
    static boolean is(Relation relation, Relation.Kind... kinds) {
        if (relation instanceof Relation.Between between) {
            for (Relation.Kind kind : kinds) {
                if (between.kind() == kind) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Where a node is put down: its title, where that is known. */
    Span at(NodeId node) {
        MapSheet.Placed place = placed.get(node);
        if (place != null) {
            return place.title();
        }
        Claim claim = node instanceof ClaimId id ? claims.get(id) : null;
        Argument argument = node instanceof ArgumentId id ? arguments.get(id) : null;
        return claim != null ? claim.span() : argument != null ? argument.span() : HEAD;
    }

    private static final String UNTITLED = "Untitled ";

    /** True for a claim or argument that a person gave a title, and the reader did not. */
    static boolean isTitled(NodeId node) {
        String title = node.title();
        if (!title.startsWith(UNTITLED) || title.length() == UNTITLED.length()) {
            return true;
        }
        int digits = 0;
        for (int i = UNTITLED.length(); i < title.length(); i++) {
            digits += title.charAt(i) >= '0' && title.charAt(i) <= '9' ? 1 : 10;
        }
        return digits > 9;
    }

    /** Circles of support, see {@link CircleChecks#find}. */
    List<List<NodeId>> circles(boolean merged) {
        return circles.computeIfAbsent(merged && repeats, m -> CircleChecks.find(this, m));
    }

    /** True for what bears on nothing and what nothing bears on. */
    boolean isIsolated(NodeId node) {
        boolean writtenOut =
                node instanceof ArgumentId id
                        && arguments.containsKey(id)
                        && !arguments.get(id).inferences().isEmpty();
        return !writtenOut
                && from(node).stream().allMatch(r -> target(r).equals(node))
                && to(node).stream().allMatch(r -> r.from().equals(node))
                && premiseIn(node).isEmpty()
                && concludedBy(node).isEmpty();
    }

    /** True for a text without a title that is linked to nothing: a remark between the claims. */
    boolean isRemark(NodeId node) {
        return !isTitled(node) && isIsolated(node);
    }

    /** Where a claim is numbered in an argument; empty where that is not known. */
    Span numbered(ArgumentId argument, ClaimId claim) {
        return numbered.getOrDefault(argument, Map.of()).getOrDefault(claim, HEAD);
    }

    /** True for a claim that some argument numbers. */
    boolean isNumbered(ClaimId claim) {
        return numberedClaims.contains(claim);
    }

    /** The claims that are worded and the arguments that are sketched or written out. */
    TitleIndex defined() {
        return defined;
    }

    /** The data of a claim or argument, at all places that have some. */
    List<MapSheet.Entry> entries(NodeId node) {
        return entries.getOrDefault(node, List.of());
    }

    /** Everything that a claim or argument is annotated with; nothing for one the map has not. */
    Annotations annotations(NodeId node) {
        Claim claim = node instanceof ClaimId id ? claims.get(id) : null;
        Argument argument = node instanceof ArgumentId id ? arguments.get(id) : null;
        return claim != null
                ? claim.annotations()
                : argument != null ? argument.annotations() : Annotations.NONE;
    }

    /** Claims, then arguments. */
    Set<NodeId> nodes() {
        return nodes;
    }

    /** What a node supports or attacks, or is a premise of, directly. */
    Set<NodeId> bearsOn(NodeId node) {
        Set<NodeId> all = new HashSet<>();
        from(node).forEach(relation -> all.add(target(relation)));
        premiseIn(node).forEach(step -> all.add(step.id().argument()));
        if (node instanceof ArgumentId id && arguments.containsKey(id)) {
            arguments.get(id).inferences().forEach(step -> all.add(step.conclusion()));
        }
        return all;
    }

    /**
     * The words of a wording, as the checks compare them.
     *
     * @param all in order, in lowercase letters
     * @param terms what it is about: words that carry meaning, by their stems
     */
    record ClaimWords(List<String> all, Map<String, String> terms) {
        /**
         * Letters that make a stem. Cutting words at five letters does as well in finding texts as
         * a stemmer (Can et al., "Information retrieval on Turkish texts", JASIST 59(3), 2008), and
         * knows no language.
         */
        private static final int STEM = 5;

        /** Words that say little by themselves, in English, German and French. */
        private static final Set<String> COMMON =
                Set.copyOf(
                        List.of(
                                ("a an the and or but nor so yet if then than that this these those"
                                                + " which who whom whose what when where why how as at by for"
                                                + " from in into of off on onto out over to under up upon with"
                                                + " within without about after again against all also although"
                                                + " any are be because been before being between both can"
                                                + " could did do does doing done down during each either even"
                                                + " ever every few had has have having he her here hers him"
                                                + " his i is it its itself just like made make makes many may"
                                                + " me might more most much must my neither no none not now"
                                                + " one only other our own rather same shall she should since"
                                                + " some still such their them themselves there they though"
                                                + " through thus too two until very was we were while will"
                                                + " would you your never cannot der die das den dem des ein"
                                                + " eine einen einem einer und oder aber nicht kein keine mit"
                                                + " von zu im am auf aus bei nach als wie ist sind waren hat"
                                                + " haben wird werden auch nur noch sich es er sie wir ihr le"
                                                + " la les un une des du de et ou mais ne pas que qui dans par"
                                                + " pour sur avec sans est sont ont au aux ce cette ces il"
                                                + " elle ils elles nous se")
                                        .split(" ")));

        private static final Set<String> NEGATIONS =
                Set.of(
                        "not", "no", "never", "cannot", "neither", "nor", "nobody", "nothing",
                        "none");

        ClaimWords {
            all = List.copyOf(all);
            terms = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(terms));
        }

        static ClaimWords of(String wording) {
            List<String> all = new ArrayList<>();
            Map<String, String> terms = new LinkedHashMap<>();
            String text = wording.replace('\u2019', '\'');
            int i = 0;
            while (i < text.length()) {
                int start = i;
                while (i < text.length() && isPartOfWord(text, i, start)) {
                    i++;
                }
                if (i > start) {
                    String word = text.substring(start, i).toLowerCase(Locale.ROOT);
                    add(word, all, terms);
                } else {
                    i++;
                }
            }
            return new ClaimWords(all, terms);
        }

        private static boolean isPartOfWord(String text, int i, int start) {
            char c = text.charAt(i);
            boolean inside = i > start && i + 1 < text.length();
            return Character.isLetterOrDigit(c)
                    || Character.isSurrogate(c)
                    || (c == '\'' && inside && Character.isLetter(text.charAt(i + 1)));
        }

        private static void add(String word, List<String> all, Map<String, String> terms) {
            String plain = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
            all.add(plain);
            if (plain.length() > 2 && !COMMON.contains(plain) && !plain.endsWith("n't")) {
                terms.putIfAbsent(stem(plain), plain);
            }
        }

        static String stem(String word) {
            String plain =
                    word.length() > 3 && word.endsWith("s")
                            ? word.substring(0, word.length() - 1)
                            : word;
            return plain.length() <= STEM || Character.isDigit(plain.charAt(0))
                    ? plain
                    : plain.substring(0, STEM);
        }

        boolean isNegation(String word) {
            return NEGATIONS.contains(word) || word.endsWith("n't");
        }

        long negations() {
            long negations = 0;
            for (String word : all) {
                negations += isNegation(word) ? 1 : 0;
            }
            return negations;
        }

        boolean shares(ClaimWords other) {
            return terms.keySet().stream().anyMatch(other.terms.keySet()::contains);
        }

        /** The words alone, for telling whether two wordings say the same in the same words. */
        String key() {
            return Normalizer.normalize(String.join(" ", all), Normalizer.Form.NFKC);
        }
    }

    /**
     * Finds titles that differ from a title in a letter or two. One slip leaves either the first or
     * the last half of a title whole, so that only titles which share a half are compared.
     */
    static final class TitleIndex {
        /**
         * Titles compared with one title; in a map of a hundred thousand like titles it is no use.
         */
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
            List<NodeId> candidates =
                    new ArrayList<>(byHalf.getOrDefault("<" + start(key), List.of()));
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
}
