package argmap.audit.checks;

import static argmap.message.Detail.node;
import static argmap.message.Detail.note;
import static argmap.message.Detail.number;
import static argmap.message.Detail.words;

import argmap.document.Note;
import argmap.document.NoteMarker;
import argmap.document.NoteNumber;
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
import argmap.message.Code;
import argmap.message.Mend;
import argmap.message.Message;
import argmap.text.Span;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Quotations that the map gives, against each other and against the text. */
final class EvidenceChecks {
    static final List<Check> ALL =
            List.of(
                    new Check(Code.UNGROUNDED_CLAIM, EvidenceChecks::ungrounded),
                    new Check(Code.QUOTE_GAP, EvidenceChecks::gap),
                    new Check(Code.QUOTE_TOO_SHORT, EvidenceChecks::tooShort),
                    new Check(Code.QUOTE_TWICE, EvidenceChecks::quotedTwice),
                    new Check(Code.QUOTE_WITHIN_ANOTHER, EvidenceChecks::quotedWithin),
                    new Check(Code.QUOTE_FOR_TWO_CLAIMS, EvidenceChecks::quotedForTwo),
                    new Check(Code.QUOTE_OF_IMPLICIT, EvidenceChecks::implicitButQuoted),
                    new Check(Code.UNKNOWN_PAGE, EvidenceChecks::unknownPage),
                    new Check(Code.PAGE_DISAGREES, EvidenceChecks::otherPage),
                    new Check(Code.NOTE_ELSEWHERE, EvidenceChecks::otherNote),
                    new Check(Code.NOTE_TWICE, EvidenceChecks::notedTwice),
                    new Check(Code.UNKNOWN_WORK, EvidenceChecks::unknownWork));

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
                report.say(Code.UNGROUNDED_CLAIM.at(map.at(claim.id()), node(claim.id())));
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
        eachList(
                map,
                "quote",
                value -> Code.QUOTE_TWICE.at(value.span(), words(value.text())),
                report);
    }

    static void notedTwice(Subject map, Report report) {
        eachList(
                map,
                "notes",
                value -> Code.NOTE_TWICE.at(value.span(), note(value.text())),
                report);
    }

    /** A value that one list of a claim has twice; elsewhere it would be a person's to decide. */
    private static void eachList(
            Subject map, String key, Function<MapSheet.Value, Message> what, Report report) {
        for (MapSheet.Entry entry : map.sheet().data()) {
            if (!entry.name().equals(key) || entry.node().isEmpty()) {
                continue;
            }
            Set<String> seen = new HashSet<>();
            for (MapSheet.Value value : entry.values()) {
                if (!seen.add(value.text().strip())) {
                    report.say(what.apply(value), Mend.replace(Mend.Touches.DATA, value.cut(), ""));
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
                    report.say(
                            Code.QUOTE_WITHIN_ANOTHER.at(
                                    inner.span(), words(inner.text()), node(node)));
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
                    report.say(
                            Code.QUOTE_FOR_TWO_CLAIMS.at(
                                    quotation.span(), words(quotation.text()), node(other)));
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
                    report.say(Code.QUOTE_TOO_SHORT.at(quotation.span(), words(quotation.text())));
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
                    report.say(Code.QUOTE_GAP.at(quotation.span(), words(gap.group())));
                }
            }
        }
    }

    static void implicitButQuoted(Subject map, Report report) {
        for (NodeId node : map.nodes()) {
            List<Quotation> quotations = map.annotations(node).quotations();
            if (map.annotations(node).implicit() && !quotations.isEmpty()) {
                report.say(Code.QUOTE_OF_IMPLICIT.at(quotations.get(0).span(), node(node)));
            }
        }
    }

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    static void unknownPage(Subject map, Report report) {
        Set<Integer> pages =
                map.document().pages().stream().map(Page::number).collect(Collectors.toSet());
        if (pages.isEmpty()) {
            return;
        }
        for (NodeId node : map.nodes()) {
            for (int page : pages(map, node)) {
                if (!pages.contains(page)) {
                    report.say(
                            Code.UNKNOWN_PAGE.at(
                                    value(map, node, "page", String.valueOf(page)),
                                    number(page),
                                    number(new TreeSet<>(pages).first()),
                                    number(new TreeSet<>(pages).last())));
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
                report.say(
                        Code.PAGE_DISAGREES.at(
                                value(map, node, "page", String.valueOf(first)),
                                node(node),
                                number(first),
                                number(quoted.iterator().next())));
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
        Map<NoteNumber, Set<Integer>> marked = new HashMap<>();
        for (Paragraph paragraph : map.document().paragraphs()) {
            for (NoteMarker marker : paragraph.markers()) {
                Set<Integer> at = marked.computeIfAbsent(marker.number(), n -> new TreeSet<>());
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
                List<Note> notes = map.document().notesCalled(label);
                if (passages.isEmpty() || notes.size() != 1) {
                    continue;
                }
                Note note = notes.get(0);
                Set<Integer> at = marked.getOrDefault(note.number(), Set.of());
                if (!at.isEmpty() && passages.stream().noneMatch(p -> isNear(map, p, note, at))) {
                    report.say(
                            Code.NOTE_ELSEWHERE.at(
                                    value(map, node, "notes", label),
                                    node(node),
                                    note(label),
                                    number(note.page()),
                                    number(passages.get(0).page())));
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
            work.fields().values().forEach(f -> known.addAll(ClaimWords.of(f).terms().keySet()));
        }
        for (NodeId node : map.nodes()) {
            for (String source : map.annotations(node).sources()) {
                Set<String> terms = ClaimWords.of(source).terms().keySet();
                boolean cited = terms.stream().anyMatch(known::contains);
                if (!terms.isEmpty() && !cited) {
                    report.say(
                            Code.UNKNOWN_WORK.at(
                                    value(map, node, "source", source), words(source)));
                }
            }
        }
    }
}
