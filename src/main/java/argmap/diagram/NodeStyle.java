package argmap.diagram;

import argmap.document.Note;
import argmap.graph.Annotations;
import argmap.graph.Evidence;
import argmap.graph.Evidence.NoteSupport;
import argmap.graph.GroundedMap;
import argmap.graph.MapNode;
import argmap.graph.NodeId;
import argmap.graph.Passage.Container;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Shape, label, tooltip and link of each node. Sizes are in points. */
final class NodeStyle {
    private static final double TITLE_SIZE = 10;
    private static final double TEXT_SIZE = 9;
    private static final double SMALL_SIZE = 8;
    private static final double CLAIM_WIDTH = 168;
    private static final double TITLE_WIDTH = 104;
    private static final double EVIDENCE_WIDTH = 130;
    private static final int TOOLTIP = 400;
    private static final int TITLE_LINES = 5;
    private static final int TEXT_LINES = 7;

    private final GroundedMap grounded;
    private final DiagramOptions options;
    private final Set<NodeId> theses = new HashSet<>();

    NodeStyle(GroundedMap grounded, DiagramOptions options) {
        this.grounded = grounded;
        this.options = options;
        grounded.map().theses().forEach(claim -> theses.add(claim.id()));
    }

    String attributes(MapNode node) {
        return node.fold(
                new MapNode.Cases<>(
                        claim -> claim(claim),
                        argument -> argument(argument),
                        paragraph -> paragraph(paragraph),
                        note -> note(note),
                        citation -> citation(citation),
                        work -> work(work)));
    }

    private String claim(MapNode.ClaimNode node) {
        Annotations annotations = node.claim().annotations();
        boolean thesis = theses.contains(node.claim().id());
        String line = annotations.implicit() ? "dashed" : annotations.suggested() ? "dotted" : "";
        return "id="
                + DotText.quoted(node.key())
                + ", shape=box, style=\"rounded,filled"
                + (line.isEmpty() ? "" : "," + line)
                + "\", fillcolor=white, color=\""
                + colour(node.claim().id())
                + "\", penwidth="
                + (thesis ? "3.2" : "1.8")
                + ", label="
                + words(
                        node.claim().id().title(),
                        node.claim().text(),
                        footer(node.claim().id(), annotations),
                        thesis ? width() * 1.4 : width())
                + tooltip(node.claim().id(), node.claim().wording());
    }

    private String argument(MapNode.ArgumentNode node) {
        return "id="
                + DotText.quoted(node.key())
                + ", shape=box, style=filled, fillcolor=\""
                + Style.ARGUMENT_GROUND
                + "\", color=\""
                + colour(node.argument().id())
                + "\", penwidth=1, label="
                + words(
                        node.argument().id().title(),
                        node.argument().text(),
                        footer(node.argument().id(), node.argument().annotations()),
                        width())
                + tooltip(node.argument().id(), node.argument().text());
    }

    private String colour(NodeId id) {
        return options.colours().getOrDefault(id, Style.CLAIM);
    }

    private String paragraph(MapNode.ParagraphNode node) {
        String page =
                grounded.document().pages().isEmpty() ? "" : ", p. " + node.paragraph().page();
        String place = "\u00b6 " + (node.paragraph().index() + 1) + page;
        DotLabel label = new DotLabel().lines(List.of(place), SMALL_SIZE, Style.INK, true);
        label.lines(
                Wrap.lines(
                        node.paragraph().text().text(), Face.SANS, SMALL_SIZE, EVIDENCE_WIDTH, 2),
                SMALL_SIZE,
                Style.FAINT_INK,
                false);
        return plain(node.key(), "note", label)
                + link("p" + (node.paragraph().index() + 1), node.paragraph().text().text());
    }

    private String note(MapNode.NoteNode node) {
        DotLabel label =
                new DotLabel()
                        .lines(List.of("n. " + node.note().label()), SMALL_SIZE, Style.INK, true);
        return plain(node.key(), "oval", label)
                + link("n" + node.note().id(), node.note().text().text());
    }

    private String citation(MapNode.CitationNode node) {
        DotLabel label =
                new DotLabel().lines(List.of(node.citation().id()), SMALL_SIZE, Style.INK, false);
        return plain(node.key(), "plain", label);
    }

    private String work(MapNode.WorkNode node) {
        DotLabel label = new DotLabel();
        label.lines(
                Wrap.lines(node.work().shortName(), Face.SANS, SMALL_SIZE, EVIDENCE_WIDTH, 3),
                SMALL_SIZE,
                Style.INK,
                false);
        return plain(node.key(), "folder", label)
                + ", tooltip="
                + DotText.quoted(node.work().shortName());
    }

    private static String plain(String key, String shape, DotLabel label) {
        return "id="
                + DotText.quoted(key)
                + ", shape="
                + shape
                + ", style=filled, fillcolor=white, color=\""
                + Style.EVIDENCE
                + "\", penwidth=0.9, margin=\"0.06,0.04\", label="
                + label.written();
    }

    private String words(String title, String text, String footer, double width) {
        DotLabel label = new DotLabel();
        label.lines(
                Wrap.lines(title, Face.SANS_BOLD, TITLE_SIZE, width, TITLE_LINES),
                TITLE_SIZE,
                Style.INK,
                true);
        if (options.labels() != Labels.TITLE && !text.isBlank()) {
            label.lines(
                    Wrap.lines(text, Face.SANS, TEXT_SIZE, width, TEXT_LINES),
                    TEXT_SIZE,
                    Style.INK,
                    false);
        }
        if (!footer.isEmpty()) {
            label.lines(
                    Wrap.lines(footer, Face.SANS, SMALL_SIZE, width, 2),
                    SMALL_SIZE,
                    Style.FAINT_INK,
                    false);
        }
        return label.written();
    }

    /** Boxes that hold a title alone are narrow, so that more of them fit beside each other. */
    private double width() {
        return options.labels() == Labels.TITLE ? TITLE_WIDTH : CLAIM_WIDTH;
    }

    /** Pages and notes, and what kind of claim it is where that is not plain. */
    private String footer(NodeId id, Annotations annotations) {
        boolean paged = !grounded.document().pages().isEmpty();
        List<String> parts = new ArrayList<>();
        Set<String> pages = new LinkedHashSet<>();
        Set<String> notes = new LinkedHashSet<>();
        for (Evidence evidence : grounded.evidenceFor(id)) {
            boolean inNote = evidence.passage().container() == Container.NOTE;
            pages.add(
                    String.valueOf(
                            paged || inNote
                                    ? evidence.passage().page()
                                    : evidence.passage().index() + 1));
            for (NoteSupport support : evidence.notes()) {
                if (inNote || support.direct()) {
                    notes.add(
                            grounded.document()
                                    .note(support.noteId())
                                    .map(Note::label)
                                    .orElse(support.noteId()));
                }
            }
        }
        if (!pages.isEmpty()) {
            String sign = paged ? (pages.size() == 1 ? "p. " : "pp. ") : "\u00b6 ";
            parts.add(sign + String.join(", ", pages));
        }
        if (!notes.isEmpty()) {
            parts.add((notes.size() == 1 ? "n. " : "nn. ") + String.join(", ", notes));
        }
        if (annotations.implicit()) {
            parts.add("not stated in the text");
        }
        if (annotations.suggested()) {
            parts.add(
                    annotations.score() > 0
                            ? String.format(Locale.ROOT, "suggested, %.2f", annotations.score())
                            : "suggested");
        }
        return String.join(" \u00b7 ", parts);
    }

    private String tooltip(NodeId id, String wording) {
        List<Evidence> evidence = grounded.evidenceFor(id);
        if (evidence.isEmpty()) {
            return ", tooltip=" + DotText.quoted(shortened(wording));
        }
        String quoted =
                evidence.stream().map(e -> e.quotation().text()).collect(Collectors.joining(" / "));
        Evidence first = evidence.get(0);
        String anchor =
                first.passage().container() == Container.PARAGRAPH
                        ? "p" + (first.passage().index() + 1)
                        : "n" + grounded.document().notes().get(first.passage().index()).id();
        return link(anchor, quoted);
    }

    private String link(String anchor, String passage) {
        return ", tooltip="
                + DotText.quoted(shortened(passage))
                + (options.page().isEmpty()
                        ? ""
                        : ", URL=" + DotText.quoted(options.page() + "#" + anchor));
    }

    /** More than a screen shows in a tooltip is cut off. */
    private static String shortened(String text) {
        return text.length() > TOOLTIP ? text.substring(0, TOOLTIP) + "\u2026" : text;
    }
}
