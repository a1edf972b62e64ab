package argmap.cli;

import argmap.Pipeline;
import argmap.argdown.ArgdownSelection;
import argmap.argdown.MapToDraw;
import argmap.cli.PictureChoices.Sheet;
import argmap.diagram.Diagram;
import argmap.diagram.DiagramOptions;
import argmap.diagram.Direction;
import argmap.diagram.Labels;
import argmap.diagram.MapPage;
import argmap.diagram.MapPages;
import argmap.diagram.MapPart;
import argmap.diagram.OwnLook;
import argmap.diagram.SheetSize;
import argmap.diagram.SourcesDiagram;
import argmap.diagram.TextOutline;
import argmap.diagram.ToulminDiagram;
import argmap.diagram.View;
import argmap.document.Document;
import argmap.document.Works;
import argmap.graph.ClaimId;
import argmap.graph.GroundedMap;
import argmap.graph.Linked;
import argmap.graph.NodeId;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

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
            case SOURCES -> sources();
            case TOULMIN -> List.of(toulmin());
            case THESIS, EVIDENCE, SECTION, FOCUS -> pictures();
        };
    }

    private MadeFile toulmin() {
        NodeId id = named(grounded);
        if (!(id instanceof ClaimId claim)) {
            throw Failure.of(file, "Toulmin's picture is of a claim, not of " + id.written());
        }
        if (choices.form == PictureForm.DOT) {
            throw PictureChoices.usage("Toulmin's picture has no form in DOT");
        }
        MapPages pages = ToulminDiagram.pages(grounded, claim, options());
        remarks.addAll(pages.remarks());
        String svg = pages.pages().get(0).svg();
        byte[] bytes = choices.form == PictureForm.PDF ? pages.pdf() : drawn(svg);
        return new MadeFile("toulmin." + choices.form.extension(), bytes);
    }

    private DiagramOptions options() {
        View shown = view.kind() == ViewChoice.Kind.EVIDENCE ? View.EVIDENCE : View.CLAIMS;
        Labels otherwise = shown == View.EVIDENCE ? Labels.TITLE : Labels.BOTH;
        Labels usual = labels(drawn.labels()).orElse(otherwise);
        Direction way =
                switch (drawn.rankdir()) {
                    case "TB" -> Direction.DOWN;
                    case "LR" -> Direction.RIGHT;
                    case "RL" -> Direction.LEFT;
                    default -> Direction.UP;
                };
        ArgdownSelection said = drawn.selection();
        OwnLook own =
                new OwnLook(
                        said.colours(),
                        said.sectionColours(),
                        said.levelColours(),
                        choices.labels == null ? labels(drawn.inArguments()) : Optional.empty());
        OwnLook.Adapted seen = own.on(choices.theme);
        remarks.addAll(seen.remarks());
        DiagramOptions options = choices.options(shown, usual, way).withLook(seen.look());
        return choices.badges ? Pipeline.badges(grounded, before).on(options) : options;
    }

    /** What Argdown's word for it means; a box without words would be of no use on paper. */
    private static Optional<Labels> labels(String mode) {
        return switch (mode) {
            case "title", "none" -> Optional.of(Labels.TITLE);
            case "text" -> Optional.of(Labels.TEXT);
            case "hide-untitled" -> Optional.of(Labels.BOTH);
            default -> Optional.empty();
        };
    }

    private List<MadeFile> pictures() {
        String name = view.kind() == ViewChoice.Kind.THESIS ? "map" : view.kind().word();
        DiagramOptions options = options();
        if (choices.form == PictureForm.DOT) {
            String dot = Diagram.dot(grounded, options);
            return List.of(new MadeFile(name + ".dot", utf8(dot)));
        }
        return sheets(
                name,
                () -> Diagram.pages(grounded, options),
                size ->
                        choices.tiles
                                ? Diagram.tiles(grounded, options, size)
                                : Diagram.pages(grounded, options, size));
    }

    private List<MadeFile> sources() {
        DiagramOptions options = choices.options(View.CLAIMS, Labels.BOTH, SourcesDiagram.USUAL);
        Document document = grounded.document();
        Works works = grounded.works();
        if (choices.form == PictureForm.DOT) {
            String dot = SourcesDiagram.dot(document, works, WORKS, options);
            return List.of(new MadeFile("sources.dot", utf8(dot)));
        }
        return sheets(
                "sources",
                () -> SourcesDiagram.free(document, works, WORKS, options),
                size ->
                        choices.tiles
                                ? SourcesDiagram.tiles(document, works, options, size)
                                : SourcesDiagram.pages(document, works, options, size));
    }

    /** On the paper that is asked for; a PDF and tiles have paper all the same. */
    private List<MadeFile> sheets(
            String name, Supplier<MapPages> free, Function<SheetSize, MapPages> onPaper) {
        Sheet sheet = choices.paper;
        if (sheet == null) {
            boolean paper = choices.form == PictureForm.PDF || choices.tiles;
            sheet = paper ? Sheet.A4 : Sheet.FIT;
        }
        MapPages pages = sheet.size().map(onPaper).orElseGet(free);
        remarks.addAll(pages.remarks());
        if (choices.form == PictureForm.PDF) {
            return List.of(new MadeFile(name + ".pdf", pages.pdf()));
        }
        List<MadeFile> made = new ArrayList<>();
        List<MapPage> all = pages.pages();
        for (int i = 0; i < all.size(); i++) {
            String number = all.size() == 1 ? "" : "-" + (i + 1);
            String svg = all.get(i).svg();
            made.add(new MadeFile(name + number + "." + choices.form.extension(), drawn(svg)));
        }
        return made;
    }

    private byte[] drawn(String svg) {
        return choices.form.drawn(file, svg, choices.dotsAnInch() / 72.0);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
