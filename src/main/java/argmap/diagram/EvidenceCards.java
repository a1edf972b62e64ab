package argmap.diagram;

import argmap.diagram.Card.Dash;
import argmap.diagram.Card.Form;
import argmap.diagram.Card.Name;
import argmap.document.Document;
import argmap.graph.Fragment;
import argmap.graph.MapNode;
import java.util.Set;
import java.util.TreeSet;

/**
 * What paragraphs, notes, citations and works look like: smaller than claims, each in its shape.
 */
final class EvidenceCards {
    /**
     * The width of a line, to the size of its type: some 22 letters, so that a paragraph is about
     * as wide as a claim's title. The showcase map is a tenth narrower than with 28 letters, with
     * 34 it is a tenth narrower too but a fifth taller.
     */
    private static final double EVIDENCE_WIDTH = 12.5;

    private final Document document;
    private final DiagramOptions options;
    private final Theme.Palette colours;
    private final CardNotes notes;

    EvidenceCards(Document document, DiagramOptions options, CardNotes notes) {
        this.document = document;
        this.options = options;
        this.colours = options.theme().palette();
        this.notes = notes;
    }

    Card paragraph(MapNode.ParagraphNode node) {
        int index = node.paragraph().index();
        String page = document.pages().isEmpty() ? "" : ", p. " + node.paragraph().page();
        String place = "\u00b6 " + (index + 1) + page;
        String all = node.paragraph().text().text();
        int from = Math.min(node.words().start(), all.length());
        String words = (from == 0 ? "" : "\u2026 ") + all.substring(from);
        CardText text = evidence(place, Face.SANS_BOLD, 1);
        text.lines(words, Face.SANS, options.smallSize(), colours.faint(), evidenceWidth(), 2);
        return evidence(
                node.key(),
                Form.PARAGRAPH,
                text,
                "paragraph:" + (index + 1),
                Name.of("Paragraph " + (index + 1) + page),
                words,
                Fragment.paragraph(index));
    }

    Card note(MapNode.NoteNode node) {
        CardText text = evidence("n. " + node.note().label(), Face.SANS_BOLD, 1);
        return evidence(
                node.key(),
                Form.NOTE,
                text,
                "note:" + node.note().id(),
                Name.of("Note " + node.note().label()),
                node.note().text().text(),
                Fragment.note(node.note().number()));
    }

    Card citation(MapNode.CitationNode node) {
        CardText text = evidence(node.citation().id(), Face.SANS, 2);
        return evidence(
                node.key(),
                Form.CITATION,
                text,
                "",
                Name.of("Citation " + node.citation().id()),
                node.citation().id(),
                Fragment.note(node.citation().note()));
    }

    Card work(MapNode.WorkNode node) {
        CardText text = evidence(node.work().shortName(), Face.SANS_ITALIC, 4);
        return evidence(
                node.key(),
                Form.WORK,
                text,
                "work:" + node.work().id(),
                new Name("Work", CardNotes.shortened(node.work().shortName()), ""),
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
            Name name,
            String tooltip,
            Fragment place) {
        text.badges(
                new TreeSet<>(options.evidence().getOrDefault(id, Set.of())),
                options.theme(),
                options.smallSize(),
                evidenceWidth());
        return Cards.card(
                key,
                form,
                Dash.SOLID,
                0.9,
                colours.claim(),
                colours.evidence(),
                text,
                -1,
                name,
                CardNotes.shortened(tooltip),
                notes.linked(place));
    }

    private double evidenceWidth() {
        return options.smallSize() * EVIDENCE_WIDTH;
    }
}
