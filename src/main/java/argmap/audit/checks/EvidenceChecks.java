package argmap.audit.checks;

import argmap.diagnostic.Mend;
import argmap.document.Note;
import argmap.document.NoteMarker;
import argmap.document.Page;
import argmap.document.Paragraph;
import argmap.document.Work;
import argmap.graph.Annotations;
import argmap.graph.Claim;
import argmap.graph.Evidence;
import argmap.graph.MapSheet;
import argmap.graph.NodeId;
import argmap.graph.Passage;
import argmap.graph.Quotation;
import argmap.graph.Relation;
import argmap.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Quotations, pages, notes and works that the map names, against each other and the text. */
final class EvidenceChecks {
    /** Letters and digits below which a worn scan cannot be searched, see QuotationFinder. */
    private static final int SURE = 20;

    private static final Pattern GAP =
            Pattern.compile("\\.\\s?\\.\\s?\\.|\u2026|\\[[^\\]]{0,200}\\]");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

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
                            "words left out or put in, "
                                    + Names.quoted(gap.group())
                                    + ", cannot be found; quote the parts one by one, quote:"
                                    + " [\"...\", \"...\"]");
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

    static void unknownPage(Subject map, Report report) {
        Set<Integer> pages =
                map.document().pages().stream().map(Page::number).collect(Collectors.toSet());
        if (pages.isEmpty()) {
            return;
        }
        for (NodeId node : map.nodes()) {
            for (int page : pages(map, node)) {
                if (!pages.contains(page)) {
                    report.tell(
                            value(map, node, "page", String.valueOf(page)),
                            "the text has no page "
                                    + page
                                    + "; it has "
                                    + new TreeSet<>(pages).first()
                                    + " to "
                                    + new TreeSet<>(pages).last());
                }
            }
        }
    }

    static void otherPage(Subject map, Report report) {
        Set<Integer> known =
                map.document().pages().stream().map(Page::number).collect(Collectors.toSet());
        for (NodeId node : map.nodes()) {
            Set<Integer> named = pages(map, node);
            Set<Integer> quoted = new TreeSet<>();
            map.evidence(node).forEach(e -> addPages(map, e.passage(), quoted));
            boolean apart = named.stream().noneMatch(quoted::contains);
            boolean sure = !known.isEmpty() && known.containsAll(named);
            if (!named.isEmpty() && !quoted.isEmpty() && apart && sure) {
                int first = named.iterator().next();
                report.tell(
                        value(map, node, "page", String.valueOf(first)),
                        node.written()
                                + " names p. "
                                + first
                                + ", but its quotation stands on p. "
                                + quoted.iterator().next());
            }
        }
    }

    private static void addPages(Subject map, Passage passage, Set<Integer> pages) {
        pages.add(passage.page());
        if (passage.container() == Passage.Container.PARAGRAPH) {
            Paragraph paragraph = map.document().paragraphs().get(passage.index());
            pages.add(paragraph.pageAt(Math.max(0, passage.span().end() - 1)));
        }
    }

    /** The pages named by hand, ranges by both ends. */
    private static Set<Integer> pages(Subject map, NodeId node) {
        Set<Integer> pages = new TreeSet<>();
        for (String written : map.annotations(node).pages()) {
            Matcher number = NUMBER.matcher(written);
            while (number.find()) {
                pages.add(Integer.parseInt(number.group()));
            }
        }
        return pages;
    }

    static void otherNote(Subject map, Report report) {
        Map<String, List<Note>> byLabel = new HashMap<>();
        for (Note note : map.document().notes()) {
            byLabel.computeIfAbsent(note.label(), l -> new ArrayList<>()).add(note);
        }
        Map<String, Set<Integer>> marked = new HashMap<>();
        for (Paragraph paragraph : map.document().paragraphs()) {
            for (NoteMarker marker : paragraph.markers()) {
                Set<Integer> at = marked.computeIfAbsent(marker.noteId(), n -> new TreeSet<>());
                at.add(paragraph.index());
            }
        }
        for (NodeId node : map.nodes()) {
            List<Passage> passages =
                    map.evidence(node).stream()
                            .map(Evidence::passage)
                            .filter(p -> p.container() == Passage.Container.PARAGRAPH)
                            .toList();
            for (String label : map.annotations(node).notes()) {
                List<Note> notes = byLabel.getOrDefault(label, List.of());
                if (passages.isEmpty() || notes.size() != 1) {
                    continue;
                }
                Note note = notes.get(0);
                Set<Integer> at = marked.getOrDefault(note.id(), Set.of());
                if (!at.isEmpty() && passages.stream().noneMatch(p -> isNear(map, p, note, at))) {
                    report.tell(
                            value(map, node, "notes", label),
                            node.written()
                                    + " names note "
                                    + label
                                    + " on p. "
                                    + note.page()
                                    + ", but its quotation stands on p. "
                                    + passages.get(0).page());
                }
            }
        }
    }

    private static boolean isNear(Subject map, Passage passage, Note note, Set<Integer> at) {
        Set<Integer> pages = new HashSet<>();
        addPages(map, passage, pages);
        return at.contains(passage.index())
                || pages.contains(note.page())
                || pages.contains(note.lastPage());
    }

    /** Where a value stands; where its node does, if that is not known. */
    static Span value(Subject map, NodeId node, String key, String text) {
        for (MapSheet.Entry entry : map.entries(node)) {
            for (MapSheet.Value value : entry.values()) {
                if (entry.name().equals(key) && value.text().contains(text)) {
                    return value.span();
                }
            }
        }
        return map.at(node);
    }

    /** A work named by hand that shares no word with any work that the notes cite. */
    static void unknownWork(Subject map, Report report) {
        List<Work> works = map.grounded().works().works();
        if (works.isEmpty()) {
            return;
        }
        Set<String> known = new HashSet<>();
        for (Work work : works) {
            work.fields().values().forEach(f -> known.addAll(Words.of(f).terms().keySet()));
        }
        for (NodeId node : map.nodes()) {
            for (String source : map.annotations(node).sources()) {
                Set<String> terms = Words.of(source).terms().keySet();
                boolean cited = terms.stream().anyMatch(known::contains);
                if (!terms.isEmpty() && !cited) {
                    report.tell(
                            value(map, node, "source", source),
                            "no note of the text cites a work like " + Names.quoted(source));
                }
            }
        }
    }
}
