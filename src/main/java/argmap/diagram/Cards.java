package argmap.diagram;

import argmap.diagram.Card.Dash;
import argmap.diagram.Card.Form;
import argmap.diagram.Card.Name;
import argmap.diagram.Scene.Subject;
import argmap.document.Document;
import argmap.graph.Annotations;
import argmap.graph.Fragment;
import argmap.graph.GroundedMap;
import argmap.graph.MapNode;
import argmap.graph.NodeId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What each node of a map looks like. */
final class Cards {
    // Widths of lines to the size of type, the usual one first; 18.7 ems of DejaVu Sans hold some
    // 33
    // letters, 8.6 ems 15: narrower, and long words of a title no longer fit on a line.
    private static final List<Double> TEXT_WIDTHS = List.of(18.7, 16.0, 14.0, 12.3, 10.8, 9.6, 8.6);
    private static final List<Double> TITLE_WIDTHS = List.of(11.6, 10.2, 9.0, 8.0);

    private static final int TITLE_LINES = 7;

    /** At the usual width; narrower boxes have more. */
    private static final int TEXT_LINES = 7;

    private static final double PAD_X = 6;
    private static final double PAD_Y = 4;

    private final DiagramOptions options;
    private final double boxWidth;
    private final Theme.Palette colours;
    private final Set<NodeId> theses = new HashSet<>();
    private final CardNotes notes;
    private final Evidences evidence;

    Cards(GroundedMap grounded, DiagramOptions options, double boxWidth) {
        this.options = options;
        this.boxWidth = boxWidth;
        this.colours = options.theme().palette();
        grounded.map().theses().forEach(claim -> theses.add(claim.id()));
        this.notes = new CardNotes(grounded, options.page(), words());
        this.evidence = new Evidences(grounded.document(), options, notes);
    }

    /** Of what is printed beside the map's own words. */
    PictureWords words() {
        return new PictureWords(options.language());
    }

    /** Widths of lines in boxes, to the size of type, the usual one first. */
    static List<Double> widths(DiagramOptions options) {
        return options.labels() == Labels.TITLE ? TITLE_WIDTHS : TEXT_WIDTHS;
    }

    Card of(MapNode node, int group) {
        return node.fold(
                        new MapNode.Cases<>(
                                this::claim,
                                this::argument,
                                evidence::paragraph,
                                evidence::note,
                                evidence::work))
                .inGroup(group);
    }

    /** Where premises that are used together come together. */
    Card point(String key, int group) {
        String green = options.theme().edge(argmap.graph.MapEdge.Kind.PREMISE);
        String name = words().say("box", Form.POINT);
        return Card.point(key, green, 8, group, Name.of(name), name);
    }

    /** A step of an argument before its last. */
    Card step(String key, String title, String rules, int group) {
        CardText text = new CardText(PAD_X, PAD_Y);
        double width = width(options.labels());
        text.lines(title, Face.SANS_BOLD, options.fontSize(), colours.ink(), width, TITLE_LINES);
        text.lines(rules, Face.SANS, options.smallSize(), colours.faint(), width, 2);
        return card(
                key,
                Form.ARGUMENT,
                Dash.SOLID,
                1,
                colours.argument(),
                colours.line(),
                text,
                group,
                new Name(words().say("kind.argument"), CardNotes.shortened(title), ""),
                CardNotes.shortened(title),
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
        String footer = notes.footer(id, annotations);
        double usual = width(options.labels());
        double width = thesis ? usual * 1.35 : usual;
        CardText text = words(title(id), node.claim().text(), footer, width, options.labels());
        text.badges(badges(id), options.theme(), options.smallSize(), width);
        return card(
                        node.key(),
                        Form.CLAIM,
                        dash,
                        thesis ? 3.2 : 1.8,
                        colours.claim(),
                        colour(id),
                        text,
                        -1,
                        name(
                                words().say(thesis ? "kind.thesis" : "kind.claim"),
                                id,
                                node.claim().text(),
                                footer),
                        notes.passage(
                                id,
                                node.claim().text().isBlank() ? title(id) : node.claim().text()),
                        notes.address(id))
                .of(new Subject.OfNode(id));
    }

    private Card argument(MapNode.ArgumentNode node) {
        NodeId id = node.argument().id();
        Annotations annotations = node.argument().annotations();
        String footer = notes.footer(id, annotations);
        Labels shown = options.own().arguments().orElse(options.labels());
        double width = width(shown);
        CardText text = words(title(id), node.argument().text(), footer, width, shown);
        text.badges(badges(id), options.theme(), options.smallSize(), width);
        return card(
                        node.key(),
                        Form.ARGUMENT,
                        annotations.suggested() ? Dash.DOTTED : Dash.SOLID,
                        1,
                        colours.argument(),
                        colour(id),
                        text,
                        -1,
                        name(words().say("kind.argument"), id, node.argument().text(), footer),
                        notes.passage(id, node.argument().text()),
                        notes.address(id))
                .of(new Subject.OfNode(id));
    }

    static Card card(
            String key,
            Form form,
            Dash dash,
            double weight,
            String fill,
            String line,
            CardText text,
            int group,
            Name name,
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
                address,
                Subject.OTHER);
    }

    private CardText words(String title, String text, String footer, double width, Labels shown) {
        boolean wording = shown == Labels.TEXT && !text.isBlank();
        CardText made = new CardText(PAD_X, PAD_Y);
        double most = Math.max(width * 1.4, WIDEST_WORD * options.fontSize());
        double wide = Math.max(width, Math.min(widestWord(title), most));
        if (!wording) {
            double size = options.titleSize();
            made.lines(title, Face.SANS_BOLD, size, colours.ink(), wide, TITLE_LINES);
        }
        if (shown != Labels.TITLE) {
            made.lines(text, Face.SANS, options.fontSize(), colours.ink(), wide, textLines());
        }
        return made.lines(footer, Face.SANS, options.smallSize(), colours.faint(), wide, 2);
    }

    /** No word of a title is cut for a narrow box. */
    private double widestWord(String title) {
        double widest = 0;
        for (String word : title.split("\\s+", -1)) {
            if (word.length() < LONG_WORD) {
                widest =
                        Math.max(
                                widest, Fonts.width(word, Face.SANS_BOLD, options.titleSize()) + 1);
            }
        }
        return widest;
    }

    /** Ems that a box takes for a long word of its title, as German has them. */
    private static final double WIDEST_WORD = 16;

    /** Letters above which a word may be cut all the same. */
    private static final int LONG_WORD = 24;

    private Set<Badge> badges(NodeId id) {
        return new TreeSet<>(options.badges().getOrDefault(id, Set.of()));
    }

    /** Boxes that hold a title alone are narrow, so that more of them fit beside each other. */
    private double width(Labels shown) {
        boolean narrow = shown == Labels.TITLE && options.labels() != Labels.TITLE;
        return options.fontSize() * (narrow ? Math.min(boxWidth, TITLE_WIDTHS.get(0)) : boxWidth);
    }

    private int textLines() {
        return (int) Math.ceil(TEXT_LINES * TEXT_WIDTHS.get(0) / Math.min(boxWidth, 18.7));
    }

    private String colour(NodeId id) {
        return options.own().colours().getOrDefault(id, colours.line());
    }

    /** What a node is called in this picture. */
    String title(NodeId id) {
        return options.titles().getOrDefault(id, id.title());
    }

    private Name name(String kind, NodeId id, String text, String footer) {
        return new Name(
                kind,
                CardNotes.shortened(title(id)),
                (text.isBlank() ? "" : ". " + CardNotes.shortened(text))
                        + (footer.isEmpty() ? "" : " (" + footer + ")"));
    }

    /**
     * What paragraphs, notes, citations and works look like: smaller than claims, each in its
     * shape.
     */
    private static final class Evidences {
        /**
         * The width of a line, to the size of its type: some 22 letters, so that a paragraph is
         * about as wide as a claim's title. The showcase map is a tenth narrower than with 28
         * letters, with 34 it is a tenth narrower too but a fifth taller.
         */
        private static final double EVIDENCE_WIDTH = 12.5;

        private final Document document;
        private final DiagramOptions options;
        private final Theme.Palette colours;
        private final CardNotes notes;

        Evidences(Document document, DiagramOptions options, CardNotes notes) {
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
}
