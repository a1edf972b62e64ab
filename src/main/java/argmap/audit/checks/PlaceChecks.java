package argmap.audit.checks;

import argmap.document.Note;
import argmap.document.NoteMarker;
import argmap.document.NoteNumber;
import argmap.document.Page;
import argmap.document.Paragraph;
import argmap.document.Work;
import argmap.graph.Evidence;
import argmap.graph.MapSheet;
import argmap.graph.NodeId;
import argmap.graph.Passage;
import argmap.text.Span;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Pages, notes and works that the map names, against the text and the quotations. */
final class PlaceChecks {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private PlaceChecks() {}

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
