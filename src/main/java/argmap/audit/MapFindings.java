package argmap.audit;

import argmap.audit.MapChanges.RelationChanges;
import argmap.document.Document;
import argmap.document.Work;
import argmap.graph.ArgumentMap;
import argmap.graph.Claim;
import argmap.graph.Evidence;
import argmap.graph.GroundedMap;
import argmap.graph.Linked;
import argmap.graph.NodeId;
import argmap.graph.Passage;
import argmap.graph.Passage.Container;
import argmap.graph.Relation;
import argmap.message.Code;
import argmap.message.Detail;
import argmap.text.Sentences;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the drawing of a map says that its text does not, by the claim it is reported at. */
final class MapFindings {
    private final GroundedMap grounded;
    private final Map<NodeId, List<Evidence>> evidence = new HashMap<>();
    private final Map<NodeId, List<Finding>> found = new LinkedHashMap<>();

    private MapFindings(GroundedMap grounded) {
        this.grounded = grounded;
        grounded.evidence()
                .forEach(e -> evidence.computeIfAbsent(e.node(), id -> new ArrayList<>()).add(e));
    }

    static Map<NodeId, List<Finding>> of(GroundedMap grounded, List<Linked> before) {
        MapFindings findings = new MapFindings(grounded);
        findings.loose();
        RelationChanges.changed(grounded.map(), before).forEach(findings::add);
        for (Relation relation : grounded.map().relations()) {
            relation.fold(
                    between -> {
                        findings.marks(between);
                        return between;
                    },
                    undercut -> undercut);
        }
        return findings.found;
    }

    private void add(Finding finding) {
        found.computeIfAbsent(finding.node(), id -> new ArrayList<>()).add(finding);
    }

    /**
     * The thesis is the first claim that something carries: a map opens with what it is about.
     * Another claim that is carried and carries nothing stands beside it.
     */
    private void loose() {
        ArgumentMap map = grounded.map();
        Set<NodeId> carries = new HashSet<>();
        Set<NodeId> carried = new HashSet<>();
        for (Relation relation : map.relations()) {
            carries.add(relation.from());
            relation.fold(between -> carried.add(between.to()), undercut -> false);
        }
        map.arguments()
                .forEach(
                        argument ->
                                argument.inferences()
                                        .forEach(
                                                inference -> {
                                                    carries.addAll(inference.premises());
                                                    carried.add(inference.conclusion());
                                                }));
        NodeId thesis = null;
        for (Claim claim : map.claims()) {
            boolean rests = carried.contains(claim.id());
            if (thesis == null && (rests || carries.contains(claim.id()))) {
                thesis = claim.id();
            } else if (thesis != null && rests && !carries.contains(claim.id())) {
                add(new Finding(claim.id(), Code.BEARS_ON_NOTHING.of(Detail.node(thesis))));
            }
        }
    }

    private void marks(Relation.Between relation) {
        Document document = grounded.document();
        List<Evidence> from = evidence.getOrDefault(relation.from(), List.of());
        List<Evidence> to = evidence.getOrDefault(relation.to(), List.of());
        if (from.isEmpty() || to.isEmpty()) {
            return;
        }
        Detail place = PassagePlaces.of(from, document);
        switch (relation.kind()) {
            case SUPPORT -> {
                for (Evidence one : from) {
                    for (Evidence other : to) {
                        Opposition.between(one, other, document)
                                .ifPresent(
                                        mark ->
                                                add(
                                                        new Finding(
                                                                relation.from(),
                                                                Code.MARKED_SUPPORT.of(
                                                                        Detail.node(relation.to()),
                                                                        Detail.words(mark),
                                                                        place))));
                    }
                }
            }
            case ATTACK, CONCESSION, CONTRARY, CONTRADICTORY -> {
                boolean marked =
                        from.stream().anyMatch(e -> Opposition.marked(e, document))
                                || to.stream().anyMatch(e -> Opposition.marked(e, document));
                if (!marked) {
                    add(
                            new Finding(
                                    relation.from(),
                                    Code.UNMARKED_ATTACK.of(Detail.node(relation.to()), place)));
                }
            }
        }
    }

    /**
     * Sections of a map that rest on one work as a whole; reported at their first claim with a
     * work.
     */
    static final class SectionFindings {
        /** Two claims on one work are no pattern. */
        private static final int MIN_CLAIMS = 3;

        private SectionFindings() {}

        /**
         * The audits, with what is to be said of whole sections.
         *
         * @param audits one a claim in the map's order, then others
         */
        static List<ClaimAudit> add(ArgumentMap map, List<ClaimAudit> audits) {
            Map<Integer, List<Integer>> sections = new LinkedHashMap<>();
            for (int i = 0; i < map.claims().size(); i++) {
                int section = map.claims().get(i).section();
                if (!audits.get(i).works().isEmpty() && !audits.get(i).section().isEmpty()) {
                    sections.computeIfAbsent(section, s -> new ArrayList<>()).add(i);
                }
            }
            List<ClaimAudit> all = new ArrayList<>(audits);
            for (List<Integer> claims : sections.values()) {
                Set<Work> works =
                        claims.stream()
                                .flatMap(i -> audits.get(i).works().stream())
                                .collect(Collectors.toSet());
                if (claims.size() >= MIN_CLAIMS && works.size() == 1) {
                    int first = claims.get(0);
                    String work = audits.get(first).works().get(0).shortName();
                    all.set(first, with(all.get(first), work, claims.size()));
                }
            }
            return all;
        }

        private static ClaimAudit with(ClaimAudit claim, String work, int claims) {
            List<Finding> findings = new ArrayList<>(claim.findings());
            findings.add(
                    new Finding(
                            claim.node(),
                            Code.SECTION_ON_ONE_WORK.of(
                                    Detail.words(claim.section()),
                                    Detail.work(work),
                                    Detail.number(claims))));
            return claim.withFindings(findings);
        }
    }

    /**
     * Words by which a text sets one sentence against another: the contrastive and concessive
     * connectives of the Penn Discourse Treebank 2.0 (annotation manual, 2007, appendix A), and
     * words that deny, doubt or fail.
     */
    static final class Opposition {
        private static final Pattern MARK =
                Pattern.compile(
                        "\\b(?:but|yet|however|although|though|despite|in spite of|nevertheless"
                                + "|nonetheless|notwithstanding|while|whereas|instead|unlike|unless|except|contrary|in"
                                + " contrast|by contrast|on the other hand|admittedly|granted|to be"
                                + " sure|of course|not|no|never"
                                + "|neither|nor|without|cannot|\\p{L}+n['’]t|fail\\p{L}*|mis\\p{L}+"
                                + "|wrong\\p{L}*|false\\p{L}*|doubt\\p{L}*|den(?:y|ied|ies|ying)"
                                + "|reject\\p{L}*|object(?:ed|ion|ions)|oppos\\p{L}+|against|warn\\p{L}*"
                                + "|un(?:likely|able|willing))\\b",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

        private static final Pattern OPENING =
                Pattern.compile(
                        "^(?:But|Yet|However|Nevertheless|Nonetheless|By contrast|In contrast|On"
                                + " the other hand|Still),?\\s");

        private Opposition() {}

        /**
         * True where a passage's sentence has a word of opposition, or the next opens with one.
         * With the sentences on either side, as before, one of 21 supports of the showcase that
         * were made attacks was reported; so five are, and no attack of its own is.
         */
        static boolean marked(Evidence evidence, Document document) {
            Passage passage = evidence.passage();
            if (passage.container() == Container.NOTE) {
                return true;
            }
            String text = document.paragraphs().get(passage.index()).text().text();
            Span sentence = Sentences.around(text, passage.span());
            String next = text.substring(sentence.end()).stripLeading();
            return MARK.matcher(text.substring(sentence.start(), sentence.end())).find()
                    || OPENING.matcher(next).find();
        }

        /**
         * The word that opens the later of two neighbouring sentences and sets it against the
         * other.
         */
        static Optional<String> between(Evidence one, Evidence other, Document document) {
            Passage a = one.passage();
            Passage b = other.passage();
            if (a.container() == Container.NOTE
                    || b.container() == Container.NOTE
                    || a.index() != b.index()) {
                return Optional.empty();
            }
            String text = document.paragraphs().get(a.index()).text().text();
            Span first =
                    Sentences.around(
                            text, a.span().start() < b.span().start() ? a.span() : b.span());
            Span second =
                    Sentences.around(
                            text, a.span().start() < b.span().start() ? b.span() : a.span());
            if (second.start() < first.end() || second.start() - first.end() > 3) {
                return Optional.empty();
            }
            Matcher matcher = OPENING.matcher(text.substring(second.start(), second.end()));
            return matcher.find() ? Optional.of(matcher.group().strip()) : Optional.empty();
        }
    }
}
