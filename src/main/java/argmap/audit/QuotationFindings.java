package argmap.audit;

import argmap.document.Document;
import argmap.graph.Anchoring;
import argmap.graph.Anchoring.Place;
import argmap.graph.Anchoring.Status;
import argmap.graph.Annotations;
import argmap.graph.Evidence;
import argmap.graph.GroundedMap;
import argmap.graph.Linked;
import argmap.graph.NodeId;
import argmap.graph.Passage;
import argmap.graph.Quotation;
import argmap.message.Code;
import argmap.message.Detail;
import argmap.message.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What there is to say of the words that a claim quotes. */
final class QuotationFindings {
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,]*\\d");

    private static final Pattern DENIAL_BEFORE =
            Pattern.compile(
                    "\\b(not|never|no|neither|nor|cannot|hardly|without|\\p{L}+n['’]t)\\s+$",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Document document;
    private final Map<NodeId, Map<Quotation, Anchoring>> anchorings;
    private final Map<NodeId, List<Relinked>> changes = new HashMap<>();

    QuotationFindings(GroundedMap grounded, List<Linked> before) {
        this.document = grounded.document();
        this.anchorings = grounded.anchorings();
        if (!before.isEmpty()) {
            Relinking.follow(grounded, before)
                    .forEach(
                            r -> changes.computeIfAbsent(r.node(), id -> new ArrayList<>()).add(r));
        }
    }

    List<Finding> of(ClaimAudit claim, Annotations annotations) {
        List<Finding> found = new ArrayList<>();
        boolean text = !document.paragraphs().isEmpty() || !document.notes().isEmpty();
        for (Quotation quotation : text ? annotations.quotations() : List.<Quotation>of()) {
            boolean placed =
                    claim.evidence().stream().anyMatch(e -> e.quotation().equals(quotation));
            if (placed) {
                cutAtDenial(claim, quotation, found);
                claim.evidence().stream()
                        .filter(e -> e.quotation().equals(quotation))
                        .filter(e -> e.passage().match() == Passage.Match.NEAR)
                        .limit(1)
                        .forEach(e -> near(claim.node(), quotation, found));
            } else {
                notPlaced(claim.node(), quotation, found);
            }
        }
        numbers(claim, found);
        for (Relinked relinked : changes.getOrDefault(claim.node(), List.of())) {
            List<Message> changed = changes(relinked);
            if (!changed.isEmpty()) {
                found.add(
                        new Finding(
                                claim.node(),
                                Code.CHANGED_SINCE_LINKED.of(
                                        Detail.words(relinked.quotation().text()),
                                        new Detail.Clauses(changed))));
            }
        }
        return found;
    }

    /** A quotation that begins right behind a word that denies it. */
    private void cutAtDenial(ClaimAudit claim, Quotation quotation, List<Finding> found) {
        for (Evidence evidence : claim.evidence()) {
            if (evidence.quotation().equals(quotation)) {
                starts(quotation, evidence.passage())
                        .forEach(
                                (start, words) -> {
                                    String before =
                                            container(evidence.passage())
                                                    .substring(Math.max(0, start - 20), start);
                                    Matcher matcher = DENIAL_BEFORE.matcher(before);
                                    if (matcher.find()) {
                                        found.add(
                                                new Finding(
                                                        claim.node(),
                                                        Code.CUT_AT_DENIAL.of(
                                                                Detail.words(words),
                                                                PassagePlaces.of(
                                                                        List.of(evidence),
                                                                        document),
                                                                Detail.words(matcher.group(1)))));
                                    }
                                });
            }
        }
    }

    /** Where the words quoted start, and where they go on behind words left out. */
    private Map<Integer, String> starts(Quotation quotation, Passage passage) {
        Map<Integer, String> all = new LinkedHashMap<>();
        all.put(passage.span().start(), quotation.text());
        BrokenQuotation broken = BrokenQuotation.of(quotation.text());
        if (broken.isBroken()) {
            String stands =
                    container(passage).substring(passage.span().start(), passage.span().end());
            List<Integer> later = broken.laterStarts(stands);
            for (int i = 0; i < later.size(); i++) {
                all.put(passage.span().start() + later.get(i), broken.parts().get(i + 1));
            }
        }
        return all;
    }

    private Anchoring anchoring(NodeId node, Quotation quotation) {
        return anchorings.getOrDefault(node, Map.of()).getOrDefault(quotation, Anchoring.ORPHAN);
    }

    private void near(NodeId node, Quotation quotation, List<Finding> found) {
        Anchoring anchoring = anchoring(node, quotation);
        if (!anchoring.places().isEmpty()) {
            altered(node, quotation, anchoring.places().get(0), found);
        }
    }

    private void altered(NodeId node, Quotation quotation, Place place, List<Finding> found) {
        List<WordDifference> differences =
                WordDifference.between(quotation.text(), place.words()).stream()
                        .filter(difference -> !difference.isReading())
                        .toList();
        if (!differences.isEmpty()) {
            found.add(
                    new Finding(
                            node,
                            Code.QUOTATION_ALTERED.of(
                                    PassagePlaces.found(List.of(place), document),
                                    Detail.words(place.words()),
                                    WordDifference.detail(differences))));
        }
    }

    private void notPlaced(NodeId node, Quotation quotation, List<Finding> found) {
        Anchoring anchoring = anchoring(node, quotation);
        if (anchoring.status() == Status.AMBIGUOUS) {
            found.add(
                    new Finding(
                            node,
                            Code.QUOTATION_AMBIGUOUS.of(
                                    Detail.words(quotation.text()),
                                    Detail.number(anchoring.places().size()),
                                    PassagePlaces.found(anchoring.places(), document))));
        } else if (anchoring.status() == Status.ALTERED && anchoring.places().size() == 1) {
            altered(node, quotation, anchoring.places().get(0), found);
        } else {
            found.add(
                    new Finding(node, Code.QUOTATION_NOT_FOUND.of(Detail.words(quotation.text()))));
        }
    }

    /** Numbers of two figures and more; small ones are counts that a reader may have made. */
    private void numbers(ClaimAudit claim, List<Finding> found) {
        if (claim.evidence().isEmpty()) {
            return;
        }
        Set<String> there = new LinkedHashSet<>();
        for (Evidence evidence : claim.evidence()) {
            Matcher matcher = NUMBER.matcher(container(evidence.passage()));
            while (matcher.find()) {
                there.add(matcher.group());
            }
        }
        claim.notes()
                .forEach(
                        note ->
                                NUMBER.matcher(note.text().text())
                                        .results()
                                        .forEach(r -> there.add(r.group())));
        Matcher matcher = NUMBER.matcher(claim.wording());
        while (matcher.find()) {
            String number = matcher.group();
            if (there.stream().noneMatch(other -> other.contains(number))) {
                found.add(
                        new Finding(
                                claim.node(),
                                Code.NUMBER_NOT_IN_TEXT.of(
                                        Detail.text(number), PassagePlaces.of(claim, document))));
            }
        }
    }

    private String container(Passage passage) {
        return PassagePlaces.container(passage, document);
    }

    private static List<Message> changes(Relinked relinked) {
        List<Message> changes = new ArrayList<>();
        if (!relinked.quotedBefore().equals(relinked.quotation().text())) {
            changes.add(Code.CHANGED_WORDS.of(Detail.words(relinked.quotedBefore())));
        }
        if (relinked.known() && relinked.found().isPlaced()) {
            changes.addAll(relinked.changes());
        }
        return changes;
    }
}
