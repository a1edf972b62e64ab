package argmap.audit.checks;

import argmap.diagnostic.Mend;
import argmap.graph.Annotations;
import argmap.graph.Claim;
import argmap.graph.MapSheet;
import argmap.graph.NodeId;
import argmap.graph.Quotation;
import argmap.graph.Relation;
import argmap.text.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Quotations that the map gives, against each other and against the text. */
final class EvidenceChecks {
    /** Letters and digits below which a worn scan cannot be searched, see QuotationFinder. */
    private static final int SURE = 20;

    private static final Pattern GAP =
            Pattern.compile("\\.\\s?\\.\\s?\\.|\u2026|\\[[^\\]]{0,200}\\]");

    private EvidenceChecks() {}

    static void ungrounded(Subject map, Report report) {
        if (map.map().info().source().isEmpty()) {
            return;
        }
        Set<NodeId> carried = carried(map);
        for (Claim claim : map.map().claims()) {
            Annotations notes = claim.annotations();
            boolean says =
                    carried.contains(claim.id())
                            || !notes.quotations().isEmpty()
                            || notes.implicit();
            if (!says) {
                report.tell(
                        map.at(claim.id()),
                        claim.id().written()
                                + " has no words of the text behind it; add {quote: \"...\"} or"
                                + " mark it #implicit");
            }
        }
    }

    /** The claims and arguments that something quoted supports, at any depth, and the quoted. */
    private static Set<NodeId> carried(Subject map) {
        Deque<NodeId> open = new ArrayDeque<>();
        map.grounded().evidence().forEach(evidence -> open.add(evidence.node()));
        Set<NodeId> carried = new HashSet<>(open);
        while (!open.isEmpty()) {
            NodeId node = open.pop();
            Set<NodeId> above = new HashSet<>();
            map.from(node).stream()
                    .filter(r -> Subject.is(r, Relation.Kind.SUPPORT))
                    .forEach(r -> above.add(Subject.target(r)));
            map.premiseIn(node).forEach(step -> above.add(step.conclusion()));
            if (node instanceof argmap.graph.ArgumentId id && map.arguments().containsKey(id)) {
                map.arguments().get(id).inferences().forEach(s -> above.add(s.conclusion()));
            }
            above.stream().filter(carried::add).forEach(open::push);
        }
        return carried;
    }

    static void quotedTwice(Subject map, Report report) {
        eachList(map, "quote", "the words %s are quoted twice", report);
    }

    static void notedTwice(Subject map, Report report) {
        eachList(map, "notes", "note %s is named twice", report);
    }

    /** A value that one list of a claim has twice; elsewhere it would be a person's to decide. */
    private static void eachList(Subject map, String key, String what, Report report) {
        for (MapSheet.Entry entry : map.sheet().data()) {
            if (!entry.name().equals(key) || entry.node().isEmpty()) {
                continue;
            }
            Set<String> seen = new HashSet<>();
            for (MapSheet.Value value : entry.values()) {
                if (!seen.add(value.text().strip())) {
                    report.tell(
                            value.span(),
                            what.formatted(Names.quoted(value.text())),
                            Mend.replace(Mend.Touches.DATA, value.cut(), ""));
                }
            }
        }
    }

    /** One quotation within another of the same claim is one piece of evidence, not two. */
    static void quotedWithin(Subject map, Report report) {
        for (NodeId node : map.nodes()) {
            List<Quotation> all = map.annotations(node).quotations();
            for (Quotation inner : all.subList(0, Math.min(50, all.size()))) {
                boolean within =
                        all.stream()
                                .limit(50)
                                .anyMatch(
                                        outer ->
                                                outer.text().length() > inner.text().length()
                                                        && outer.text().contains(inner.text()));
                if (within && !inner.text().isBlank()) {
                    report.tell(
                            inner.span(),
                            "the words "
                                    + Names.quoted(inner.text())
                                    + " are a part of another quotation for "
                                    + node.written());
                }
            }
        }
    }

    static void quotedForTwo(Subject map, Report report) {
        Map<String, NodeId> first = new HashMap<>();
        for (NodeId node : map.nodes()) {
            Set<String> its = new HashSet<>();
            for (Quotation quotation : map.annotations(node).quotations()) {
                NodeId other = first.putIfAbsent(quotation.text(), node);
                boolean two = other != null && !other.equals(node) && its.add(quotation.text());
                if (two) {
                    report.tell(
                            quotation.span(),
                            "the words "
                                    + Names.quoted(quotation.text())
                                    + " are quoted for "
                                    + other.written()
                                    + " as well");
                }
            }
        }
    }

    static void tooShort(Subject map, Report report) {
        Set<Span> found = spans(map);
        for (NodeId node : map.nodes()) {
            for (Quotation quotation : map.annotations(node).quotations()) {
                long letters = quotation.text().chars().filter(Character::isLetterOrDigit).count();
                if (letters > 0 && letters < SURE && found.contains(quotation.span())) {
                    report.tell(
                            quotation.span(),
                            "the words "
                                    + Names.quoted(quotation.text())
                                    + " are too few to be found again in another scan; quote more");
                }
            }
        }
    }

    private static Set<Span> spans(Subject map) {
        return map.grounded().evidence().stream()
                .map(evidence -> evidence.quotation().span())
                .collect(Collectors.toSet());
    }

    static void gap(Subject map, Report report) {
        if (map.document().paragraphs().isEmpty()) {
            return;
        }
        Set<Span> found = spans(map);
        for (NodeId node : map.nodes()) {
            for (Quotation quotation : map.annotations(node).quotations()) {
                Matcher gap = GAP.matcher(quotation.text());
                if (!found.contains(quotation.span()) && gap.find()) {
                    report.tell(
                            quotation.span(),
                            "the parts around "
                                    + Names.quoted(gap.group())
                                    + " do not stand in one paragraph in this order; quote them"
                                    + " one by one, quote: [\"...\", \"...\"]");
                }
            }
        }
    }

    static void implicitButQuoted(Subject map, Report report) {
        for (NodeId node : map.nodes()) {
            List<Quotation> quotations = map.annotations(node).quotations();
            if (map.annotations(node).implicit() && !quotations.isEmpty()) {
                report.tell(
                        quotations.get(0).span(),
                        node.written() + " is marked #implicit, and the text is quoted for it");
            }
        }
    }
}
