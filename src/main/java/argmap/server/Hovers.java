package argmap.server;

import argmap.audit.ClaimAudit;
import argmap.document.Document;
import argmap.document.Note;
import argmap.document.Paragraph;
import argmap.document.Work;
import argmap.document.Works;
import argmap.graph.Anchoring;
import argmap.graph.Evidence;
import argmap.graph.GroundedMap;
import argmap.graph.NodeId;
import argmap.graph.Passage;
import argmap.graph.Passage.Container;
import argmap.report.Standings;
import argmap.text.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is known of one claim or quotation, in Markdown: its wording, how it stands, and for each
 * passage its page, its sentence, the notes behind it and the works they cite.
 */
final class Hovers {
    /** Passages shown in full; the rest is counted. */
    private static final int MOST_PASSAGES = 4;

    /** Characters of a note or sentence that are shown. */
    private static final int LONGEST = 400;

    private final GroundedMap map;
    private final Standings standings;
    private final Document document;
    private final StringBuilder out = new StringBuilder();

    private Hovers(GroundedMap map, Standings standings) {
        this.map = map;
        this.standings = standings;
        this.document = map.document();
    }

    /** A claim or argument; empty where the map has none of that name. */
    static String of(OpenMap open, NodeId node) {
        Hovers hover = new Hovers(open.checked().grounded(), open.standings());
        open.audit(node).ifPresent(hover::claim);
        return hover.out.toString();
    }

    /** A quotation: the sentence that it stands in, or why none is named. */
    static String of(GroundedMap map, GroundedMap.Found found) {
        Hovers hover = new Hovers(map, Standings.NONE);
        Anchoring anchoring = found.anchoring();
        switch (anchoring.status()) {
            case EXACT -> hover.line("Stands in the text word for word.");
            case AS_PRINTED -> hover.line("Stands in the text, but for how it is printed.");
            case NEAR -> hover.line("Stands in the text, but for a few letters.");
            case ALTERED -> hover.line("Is not in the text; most like it is:");
            case AMBIGUOUS ->
                    hover.line("Stands in " + anchoring.places().size() + " places about equally:");
            case ORPHAN -> hover.line("Nothing in the text is like it.");
        }
        for (Evidence evidence : map.evidence()) {
            if (evidence.node().equals(found.node())
                    && evidence.quotation().equals(found.quotation())) {
                hover.passage(evidence.passage());
                hover.notes(evidence);
                return hover.out.toString();
            }
        }
        anchoring.places().stream()
                .limit(MOST_PASSAGES)
                .forEach(place -> hover.passage(place.passage()));
        return hover.out.toString();
    }

    private void line(String markdown) {
        out.append(out.length() == 0 ? "" : "\n\n").append(markdown);
    }

    private void claim(ClaimAudit claim) {
        line("**" + escaped(claim.node().written()) + "**");
        if (!claim.wording().isEmpty()) {
            line(escaped(claim.wording()));
        }
        for (String standing : standings.of(claim.node())) {
            line("*" + escaped(standing) + "*");
        }
        if (!claim.supports().isEmpty() || !claim.against().isEmpty()) {
            line(
                    counted(claim.supports().size(), "support")
                            + ", "
                            + claim.against().size()
                            + " against");
        }
        int shown = 0;
        for (Evidence evidence : claim.evidence()) {
            if (shown++ < MOST_PASSAGES) {
                passage(evidence.passage());
                notes(evidence);
            }
        }
        if (shown > MOST_PASSAGES) {
            line((shown - MOST_PASSAGES) + " more passages");
        }
        claim.findings().forEach(finding -> line("- " + escaped(finding.sentence())));
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    /** The sentence around a passage, the passage in bold. */
    private void passage(Passage passage) {
        String text;
        Span around;
        if (passage.container() == Container.NOTE) {
            text = document.notes().get(passage.index()).text().text();
            around = new Span(0, text.length());
        } else {
            Paragraph paragraph = document.paragraphs().get(passage.index());
            text = paragraph.text().text();
            around = paragraph.sentences(passage.span());
        }
        Span words = passage.span();
        int end = Math.min(text.length(), words.end());
        int start = Math.min(words.start(), end);
        String before = tail(text.substring(Math.min(around.start(), start), start));
        String after = head(text.substring(end, Math.max(end, around.end())));
        String page = document.pages().isEmpty() ? "" : "p. " + passage.page() + ": ";
        line(
                "> "
                        + page
                        + escaped(before)
                        + "**"
                        + escaped(head(text.substring(start, end)).strip())
                        + "**"
                        + escaped(after));
    }

    private void notes(Evidence evidence) {
        Works works = map.works();
        for (Evidence.NoteSupport support : evidence.counted()) {
            document.note(support.note())
                    .ifPresent(
                            note ->
                                    line(
                                            "Note "
                                                    + escaped(note.label())
                                                    + ": "
                                                    + cited(works, note)));
        }
    }

    /** The works that a note cites; its own words where it cites none. */
    private static String cited(Works works, Note note) {
        Set<String> named = new LinkedHashSet<>();
        works.ofNote(note.number())
                .forEach(
                        citation ->
                                works.work(citation.workId())
                                        .map(Work::description)
                                        .ifPresent(named::add));
        List<String> all = named.isEmpty() ? List.of(head(note.text().text())) : List.copyOf(named);
        return all.stream().map(Hovers::escaped).collect(Collectors.joining("; "));
    }

    private static String head(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
    }

    private static String tail(String words) {
        return words.length() <= LONGEST ? words : "…" + words.substring(words.length() - LONGEST);
    }

    /** Words that are Markdown nowhere: a text can hold no address, picture or tag. */
    static String escaped(String words) {
        StringBuilder out = new StringBuilder();
        for (char c : words.replaceAll("\\s+", " ").toCharArray()) {
            if ("\\`*_{}[]<>()#+!|~&".indexOf(c) >= 0) {
                out.append(c == '<' ? "&lt;" : c == '&' ? "&amp;" : "\\" + c);
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
