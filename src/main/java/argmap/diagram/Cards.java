package argmap.diagram;

import argmap.diagram.Card.Dash;
import argmap.diagram.Card.Form;
import argmap.document.Note;
import argmap.graph.Annotations;
import argmap.graph.Evidence;
import argmap.graph.Evidence.NoteSupport;
import argmap.graph.Fragment;
import argmap.graph.GroundedMap;
import argmap.graph.MapNode;
import argmap.graph.NodeId;
import argmap.graph.Passage.Container;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What each node of a map looks like. */
final class Cards {
    // Widths of lines to the size of type; 18.7 ems of DejaVu Sans hold some 33 letters.
    private static final double TEXT_WIDTH = 18.7;
    private static final double TITLE_WIDTH = 11.6;
    private static final double EVIDENCE_WIDTH = 16;

    /** More than a screen shows in a tooltip is cut off. */
    private static final int TOOLTIP = 400;

    private static final int TITLE_LINES = 5;
    private static final int TEXT_LINES = 7;
    private static final double PAD_X = 7;
    private static final double PAD_Y = 4;

    private final GroundedMap grounded;
    private final DiagramOptions options;
    private final Theme.Palette colours;
    private final Set<NodeId> theses = new HashSet<>();
    private final Map<NodeId, List<Evidence>> evidence = new HashMap<>();

    Cards(GroundedMap grounded, DiagramOptions options) {
        this.grounded = grounded;
        this.options = options;
        this.colours = options.theme().palette();
        grounded.map().theses().forEach(claim -> theses.add(claim.id()));
        grounded.evidence()
                .forEach(e -> evidence.computeIfAbsent(e.node(), n -> new ArrayList<>()).add(e));
    }

    Card of(MapNode node, int group) {
        return node.fold(
                        new MapNode.Cases<>(
                                this::claim,
                                this::argument,
                                this::paragraph,
                                this::note,
                                this::citation,
                                this::work))
                .inGroup(group);
    }

    /** Where premises that are used together come together. */
    Card point(String key, int group) {
        String green = options.theme().edge(argmap.graph.MapEdge.Kind.PREMISE);
        return new Card(
                key,
                Form.POINT,
                Dash.SOLID,
                1,
                green,
                green,
                List.of(),
                List.of(),
                8,
                8,
                group,
                "Premises used together",
                "Premises used together",
                "");
    }

    /** A step of an argument before its last. */
    Card step(String key, String title, String rules, int group) {
        CardText text = new CardText(PAD_X, PAD_Y);
        text.lines(title, Face.SANS_BOLD, options.fontSize(), colours.ink(), width(), TITLE_LINES);
        text.lines(rules, Face.SANS, options.smallSize(), colours.faint(), width(), 2);
        return card(
                key,
                Form.ARGUMENT,
                Dash.SOLID,
                1,
                colours.argument(),
                colours.line(),
                text,
                group,
                "Argument: " + shortened(title),
                shortened(title),
                "");
    }

    private Card claim(MapNode.ClaimNode node) {
        NodeId id = node.claim().id();
        Annotations annotations = node.claim().annotations();
        boolean thesis = theses.contains(id);
        Dash dash =
                annotations.implicit()
                        ? Dash.DASHED
                        : annotations.suggested() ? Dash.DOTTED : Dash.SOLID;
        String footer = footer(id, annotations);
        double width = thesis ? width() * 1.35 : width();
        CardText text = words(id.title(), node.claim().text(), footer, width);
        text.badges(badges(id), options.theme(), options.smallSize(), width);
        return card(
                node.key(),
                Form.CLAIM,
                dash,
                thesis ? 3.2 : 1.8,
                colours.claim(),
                colour(id, colours.claim()),
                text,
                -1,
                name(thesis ? "Thesis" : "Claim", id, node.claim().text(), footer),
                passage(id, node.claim().wording()),
                address(id));
    }

    private Card argument(MapNode.ArgumentNode node) {
        NodeId id = node.argument().id();
        Annotations annotations = node.argument().annotations();
        String footer = footer(id, annotations);
        CardText text = words(id.title(), node.argument().text(), footer, width());
        text.badges(badges(id), options.theme(), options.smallSize(), width());
        return card(
                node.key(),
                Form.ARGUMENT,
                annotations.suggested() ? Dash.DOTTED : Dash.SOLID,
                1,
                colours.argument(),
                colour(id, colours.argument()),
                text,
                -1,
                name("Argument", id, node.argument().text(), footer),
                passage(id, node.argument().text()),
                address(id));
    }

    private Card paragraph(MapNode.ParagraphNode node) {
        int index = node.paragraph().index();
        String page =
                grounded.document().pages().isEmpty() ? "" : ", p. " + node.paragraph().page();
        String place = "\u00b6 " + (index + 1) + page;
        String words = node.paragraph().text().text();
        CardText text = evidence(place, Face.SANS_BOLD, 1);
        text.lines(words, Face.SANS, options.smallSize(), colours.faint(), evidenceWidth(), 2);
        return evidence(
                node.key(),
                Form.PARAGRAPH,
                text,
                "paragraph:" + (index + 1),
                "Paragraph " + (index + 1) + page,
                words,
                Fragment.paragraph(index));
    }

    private Card note(MapNode.NoteNode node) {
        CardText text = evidence("n. " + node.note().label(), Face.SANS_BOLD, 1);
        return evidence(
                node.key(),
                Form.NOTE,
                text,
                "note:" + node.note().id(),
                "Note " + node.note().label(),
                node.note().text().text(),
                Fragment.note(node.note().id()));
    }

    private Card citation(MapNode.CitationNode node) {
        CardText text = evidence(node.citation().id(), Face.SANS, 2);
        return evidence(
                node.key(),
                Form.CITATION,
                text,
                "",
                "Citation " + node.citation().id(),
                node.citation().id(),
                Fragment.note(node.citation().noteId()));
    }

    private Card work(MapNode.WorkNode node) {
        CardText text = evidence(node.work().shortName(), Face.SANS_ITALIC, 3);
        return evidence(
                node.key(),
                Form.WORK,
                text,
                "work:" + node.work().id(),
                "Work: " + shortened(node.work().shortName()),
                node.work().shortName(),
                Fragment.work(node.work().id()));
    }

    private CardText evidence(String first, Face face, int most) {
        return new CardText(9, 3)
                .lines(first, face, options.smallSize(), colours.ink(), evidenceWidth(), most);
    }

    private Card evidence(
            String key,
            Form form,
            CardText text,
            String id,
            String name,
            String tooltip,
            Fragment place) {
        text.badges(
                new TreeSet<>(options.evidence().getOrDefault(id, Set.of())),
                options.theme(),
                options.smallSize(),
                evidenceWidth());
        return card(
                key,
                form,
                Dash.SOLID,
                0.9,
                colours.claim(),
                colours.evidence(),
                text,
                -1,
                name,
                shortened(tooltip),
                linked(place));
    }

    private static Card card(
            String key,
            Form form,
            Dash dash,
            double weight,
            String fill,
            String line,
            CardText text,
            int group,
            String name,
            String tooltip,
            String address) {
        return new Card(
                key,
                form,
                dash,
                weight,
                fill,
                line,
                text.words(),
                text.pills(),
                text.width(),
                text.height(),
                group,
                name,
                tooltip,
                address);
    }

    private CardText words(String title, String text, String footer, double width) {
        boolean wording = options.labels() == Labels.TEXT && !text.isBlank();
        CardText made = new CardText(PAD_X, PAD_Y);
        if (!wording) {
            double size = options.titleSize();
            made.lines(title, Face.SANS_BOLD, size, colours.ink(), width, TITLE_LINES);
        }
        if (options.labels() != Labels.TITLE) {
            made.lines(text, Face.SANS, options.fontSize(), colours.ink(), width, TEXT_LINES);
        }
        return made.lines(footer, Face.SANS, options.smallSize(), colours.faint(), width, 2);
    }

    private Set<Badge> badges(NodeId id) {
        return new TreeSet<>(options.badges().getOrDefault(id, Set.of()));
    }

    /** Boxes that hold a title alone are narrow, so that more of them fit beside each other. */
    private double width() {
        return options.fontSize() * (options.labels() == Labels.TITLE ? TITLE_WIDTH : TEXT_WIDTH);
    }

    private double evidenceWidth() {
        return options.smallSize() * EVIDENCE_WIDTH;
    }

    /** A colour of the map's own, made strong enough to be seen. */
    private String colour(NodeId id, String ground) {
        String own = options.colours().get(id);
        return own == null ? colours.line() : Contrast.strengthened(own, ground, colours.ground());
    }

    private static String name(String kind, NodeId id, String text, String footer) {
        return kind
                + ": "
                + shortened(id.title())
                + (text.isBlank() ? "" : ". " + shortened(text))
                + (footer.isEmpty() ? "" : " (" + footer + ")");
    }

    /** Pages and notes, and what kind of claim it is where that is not plain. */
    private String footer(NodeId id, Annotations annotations) {
        List<String> parts = new ArrayList<>();
        pages(id, parts);
        if (annotations.implicit()) {
            parts.add("not stated in the text");
        }
        if (annotations.suggested()) {
            parts.add(
                    annotations.score() > 0
                            ? String.format(Locale.ROOT, "? suggested, %.2f", annotations.score())
                            : "? suggested");
        }
        if (!annotations.scheme().isEmpty()) {
            parts.add(annotations.scheme());
        }
        return String.join(" \u00b7 ", parts);
    }

    private void pages(NodeId id, List<String> parts) {
        boolean paged = !grounded.document().pages().isEmpty();
        Set<String> pages = new LinkedHashSet<>();
        Set<String> notes = new LinkedHashSet<>();
        for (Evidence one : evidence.getOrDefault(id, List.of())) {
            boolean inNote = one.passage().container() == Container.NOTE;
            int number = paged || inNote ? one.passage().page() : one.passage().index() + 1;
            pages.add(String.valueOf(number));
            for (NoteSupport support : one.notes()) {
                if (inNote || support.direct()) {
                    String label = support.noteId();
                    notes.add(grounded.document().note(label).map(Note::label).orElse(label));
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
    }

    /** The words quoted for it, or its own where none are. */
    private String passage(NodeId id, String wording) {
        List<Evidence> quoted = evidence.getOrDefault(id, List.of());
        return shortened(
                quoted.isEmpty()
                        ? wording
                        : quoted.stream()
                                .map(e -> "\u201c" + e.quotation().text() + "\u201d")
                                .collect(Collectors.joining(" / ")));
    }

    private String address(NodeId id) {
        List<Evidence> quoted = evidence.getOrDefault(id, List.of());
        return linked(
                quoted.isEmpty()
                        ? Fragment.of(id)
                        : Fragment.of(quoted.get(0).passage(), grounded));
    }

    private String linked(Fragment place) {
        return options.page().isEmpty() ? "" : options.page() + place.link();
    }

    /** At most {@link #TOOLTIP} letters. */
    static String shortened(String text) {
        return text.length() > TOOLTIP
                ? text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, TOOLTIP)))
                        + "\u2026"
                : text;
    }
}
