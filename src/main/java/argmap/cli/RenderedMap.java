package argmap.cli;

import argmap.Pipeline;
import argmap.argdown.MapToDraw;
import argmap.cli.PictureChoices.Sheet;
import argmap.diagram.Diagram;
import argmap.diagram.DiagramOptions;
import argmap.diagram.Direction;
import argmap.diagram.Labels;
import argmap.diagram.MapPage;
import argmap.diagram.MapPages;
import argmap.diagram.MapPart;
import argmap.diagram.SheetSize;
import argmap.diagram.SvgToPng;
import argmap.diagram.TextOutline;
import argmap.diagram.ToulminDiagram;
import argmap.diagram.View;
import argmap.graph.ClaimId;
import argmap.graph.GroundedMap;
import argmap.graph.Linked;
import argmap.graph.NodeId;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files that {@code argmap render} makes of a map. */
final class RenderedMap {
    /** Works drawn in the view of sources, the most cited first. */
    private static final int WORKS = 30;

    private final Path file;
    private final GroundedMap grounded;
    private final List<Linked> before;
    private final MapToDraw drawn;
    private final PictureChoices choices;
    private final ViewChoice view;
    private final List<String> remarks = new ArrayList<>();

    RenderedMap(
            Path file,
            GroundedMap whole,
            List<Linked> before,
            MapToDraw drawn,
            PictureChoices choices,
            boolean all) {
        this.file = file;
        this.before = before;
        this.drawn = drawn;
        this.choices = choices;
        this.view = ViewChoice.or(choices.view);
        boolean selected =
                drawn.selection().asked() && !all && view.kind() == ViewChoice.Kind.THESIS;
        this.grounded = part(selected ? Inputs.part(whole, drawn.selection().map()) : whole);
    }

    /** What there is to say about the pictures; full once they are made. */
    List<String> remarks() {
        return remarks;
    }

    private GroundedMap part(GroundedMap whole) {
        GroundedMap shown =
                switch (view.kind()) {
                    case SECTION ->
                            MapPart.section(whole, view.name())
                                    .orElseThrow(
                                            () ->
                                                    Failure.of(
                                                            file,
                                                            "no section \"" + view.name() + "\""));
                    case FOCUS -> MapPart.focus(whole, named(whole), choices.hops);
                    default -> whole;
                };
        return choices.depth == null ? shown : MapPart.depth(shown, choices.depth);
    }

    private NodeId named(GroundedMap whole) {
        return MapPart.named(whole, view.name())
                .orElseThrow(
                        () -> Failure.of(file, "no claim or argument \"" + view.name() + "\""));
    }

    List<MadeFile> made() {
        return switch (view.kind()) {
            case OUTLINE ->
                    List.of(
                            new MadeFile(
                                    "outline.txt", utf8(TextOutline.write(grounded, options()))));
            case SOURCES ->
                    List.of(
                            new MadeFile(
                                    "sources." + choices.form.extension(),
                                    choices.form.bytes(
                                            file,
                                            () -> Pictures.sourcesDot(grounded, WORKS),
                                            () ->
                                                    Pictures.sources(
                                                            grounded.document(),
                                                            grounded.works(),
                                                            WORKS))));
            case TOULMIN -> List.of(toulmin());
            case THESIS, EVIDENCE, SECTION, FOCUS -> pictures();
        };
    }

    private MadeFile toulmin() {
        NodeId id = named(grounded);
        if (!(id instanceof ClaimId claim)) {
            throw Failure.of(file, "Toulmin's picture is of a claim, not of " + id.written());
        }
        String name = "toulmin." + choices.form.extension();
        return switch (choices.form) {
            case PDF -> new MadeFile(name, ToulminDiagram.pdf(grounded, claim, options()));
            case PNG -> new MadeFile(name, png(ToulminDiagram.svg(grounded, claim, options())));
            case SVG -> new MadeFile(name, utf8(ToulminDiagram.svg(grounded, claim, options())));
            case DOT -> throw PictureChoices.usage("Toulmin's picture has no form in DOT");
        };
    }

    private DiagramOptions options() {
        View shown = view.kind() == ViewChoice.Kind.EVIDENCE ? View.EVIDENCE : View.CLAIMS;
        Labels usual =
                switch (drawn.labels()) {
                    case "title" -> Labels.TITLE;
                    case "text" -> Labels.TEXT;
                    default -> shown == View.EVIDENCE ? Labels.TITLE : Labels.BOTH;
                };
        Direction way =
                switch (drawn.rankdir()) {
                    case "TB" -> Direction.DOWN;
                    case "LR" -> Direction.RIGHT;
                    case "RL" -> Direction.LEFT;
                    default -> Direction.UP;
                };
        DiagramOptions options =
                choices.options(shown, usual, way).withColours(drawn.selection().colours());
        return choices.badges ? Pipeline.badges(grounded, before).on(options) : options;
    }

    private List<MadeFile> pictures() {
        String name = view.kind() == ViewChoice.Kind.THESIS ? "map" : view.kind().word();
        DiagramOptions options = options();
        Sheet sheet = choices.paper;
        if (sheet == null) {
            sheet = choices.form == PictureForm.PDF ? Sheet.A4 : Sheet.FIT;
        }
        if (choices.form == PictureForm.DOT) {
            String dot = Diagram.dot(grounded, options);
            return List.of(new MadeFile(name + ".dot", utf8(dot)));
        }
        MapPages pages =
                switch (sheet) {
                    case A4 -> Diagram.pages(grounded, options, SheetSize.A4);
                    case LETTER -> Diagram.pages(grounded, options, SheetSize.LETTER);
                    case A3 -> Diagram.pages(grounded, options, SheetSize.A3);
                    case POSTER -> Diagram.pages(grounded, options, SheetSize.POSTER);
                    case FIT -> Diagram.pages(grounded, options);
                };
        remarks.addAll(pages.remarks());
        if (choices.form == PictureForm.PDF) {
            return List.of(new MadeFile(name + ".pdf", pages.pdf()));
        }
        List<MadeFile> made = new ArrayList<>();
        List<MapPage> sheets = pages.pages();
        for (int i = 0; i < sheets.size(); i++) {
            String number = sheets.size() == 1 ? "" : "-" + (i + 1);
            String svg = sheets.get(i).svg();
            byte[] bytes = choices.form == PictureForm.PNG ? png(svg) : utf8(svg);
            made.add(new MadeFile(name + number + "." + choices.form.extension(), bytes));
        }
        return made;
    }

    private byte[] png(String svg) {
        try {
            return SvgToPng.png(svg, choices.dotsAnInch() / 72.0);
        } catch (IllegalArgumentException e) {
            throw Failure.of(file, String.valueOf(e.getMessage()));
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
