package argmap.product;

import argmap.Pipeline;
import argmap.argdown.ArgdownSelection;
import argmap.argdown.MapToDraw;
import argmap.product.PictureRequest.Sheet;
import argmap.diagram.Diagram;
import argmap.diagram.DiagramOptions;
import argmap.diagram.Direction;
import argmap.diagram.Drawing;
import argmap.diagram.Labels;
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
import argmap.graph.ArgumentMap;
import argmap.graph.ClaimId;
import argmap.graph.GroundedMap;
import argmap.graph.Linked;
import argmap.graph.NodeId;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** The pictures of a map that are asked for, as files. */
public final class Rendering {
    /** Works drawn in the view of sources, the most cited first. */
    private static final int WORKS = 30;

    private final GroundedMap grounded;
    private final List<Linked> before;
    private final MapToDraw drawn;
    private final PictureRequest asked;
    private final PictureView view;
    private final List<String> remarks = new ArrayList<>();

    /**
     * Prepares the part of a map that is drawn.
     *
     * @param before what the map rested on when it was last linked, for badges
     * @param drawn the same map as its file wants it drawn
     * @throws RequestException where the view names a section or claim that is not in the map
     */
    public Rendering(
            GroundedMap whole, List<Linked> before, MapToDraw drawn, PictureRequest asked) {
        this.before = before;
        this.drawn = drawn;
        this.asked = asked;
        this.view = asked.view();
        boolean selected =
                drawn.selection().asked()
                        && !asked.whole()
                        && view.kind() == PictureView.Kind.THESIS;
        this.grounded = part(selected ? part(whole, drawn.selection().map()) : whole);
    }

    /** What there is to say about the pictures; full once they are made. */
    public List<String> remarks() {
        return List.copyOf(remarks);
    }

    private GroundedMap part(GroundedMap whole) {
        GroundedMap shown =
                switch (view.kind()) {
                    case SECTION ->
                            MapPart.section(whole, view.name())
                                    .orElseThrow(
                                            () ->
                                                    new RequestException(
                                                            "no section \"" + view.name() + "\""));
                    case FOCUS -> MapPart.focus(whole, named(whole), asked.hops());
                    default -> whole;
                };
        return asked.depth().map(depth -> MapPart.depth(shown, depth)).orElse(shown);
    }

    /** A part of a map with the text's evidence for it. */
    private static GroundedMap part(GroundedMap whole, ArgumentMap part) {
        Set<NodeId> ids = new HashSet<>();
        part.claims().forEach(claim -> ids.add(claim.id()));
        part.arguments().forEach(argument -> ids.add(argument.id()));
        return new GroundedMap(
                part,
                whole.document(),
                whole.works(),
                whole.evidence().stream().filter(e -> ids.contains(e.node())).toList());
    }

    private NodeId named(GroundedMap whole) {
        return MapPart.named(whole, view.name())
                .orElseThrow(
                        () ->
                                new RequestException(
                                        "no claim or argument \"" + view.name() + "\""));
    }

    /**
     * Draws.
     *
     * @throws RequestException where there is no such picture
     */
    public List<MadeFile> made() {
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
            throw new RequestException(
                    "Toulmin's picture is of a claim, not of " + id.written());
        }
        if (asked.form() == PictureForm.DOT) {
            throw new RequestException("Toulmin's picture has no form in DOT");
        }
        MapPages pages = ToulminDiagram.pages(grounded, claim, options());
        remarks.addAll(pages.remarks());
        return new MadeFile(
                "toulmin." + asked.form().extension(), drawn(pages.pages().get(0)));
    }

    private DiagramOptions options() {
        View shown = view.kind() == PictureView.Kind.EVIDENCE ? View.EVIDENCE : View.CLAIMS;
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
                        asked.labels().isEmpty() ? labels(drawn.inArguments()) : Optional.empty());
        OwnLook.Adapted seen = own.on(asked.theme());
        remarks.addAll(seen.remarks());
        DiagramOptions options = asked.options(shown, usual, way).withLook(seen.look());
        return asked.badges() ? Pipeline.badges(grounded, before).on(options) : options;
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
        String name = view.kind() == PictureView.Kind.THESIS ? "map" : view.kind().word();
        DiagramOptions options = options();
        if (asked.form() == PictureForm.DOT) {
            String dot = Diagram.dot(grounded, options);
            return List.of(new MadeFile(name + ".dot", utf8(dot)));
        }
        return sheets(
                name,
                () -> Diagram.draw(grounded, options),
                size ->
                        asked.tiles()
                                ? Diagram.tiles(grounded, options, size)
                                : Diagram.pages(grounded, options, size));
    }

    private List<MadeFile> sources() {
        DiagramOptions options = asked.options(View.CLAIMS, Labels.BOTH, SourcesDiagram.USUAL);
        Document document = grounded.document();
        Works works = grounded.works();
        if (asked.form() == PictureForm.DOT) {
            String dot = SourcesDiagram.dot(document, works, WORKS, options);
            return List.of(new MadeFile("sources.dot", utf8(dot)));
        }
        return sheets(
                "sources",
                () -> SourcesDiagram.free(document, works, WORKS, options),
                size ->
                        asked.tiles()
                                ? SourcesDiagram.tiles(document, works, options, size)
                                : SourcesDiagram.pages(document, works, options, size));
    }

    /** On the paper that is asked for; a PDF and tiles have paper all the same. */
    private List<MadeFile> sheets(
            String name, Supplier<MapPages> free, Function<SheetSize, MapPages> onPaper) {
        boolean onSheets = asked.form() == PictureForm.PDF || asked.tiles();
        Sheet sheet = asked.paper().orElse(onSheets ? Sheet.A4 : Sheet.FIT);
        MapPages pages = sheet.size().map(onPaper).orElseGet(free);
        remarks.addAll(pages.remarks());
        if (asked.form() == PictureForm.PDF) {
            return List.of(new MadeFile(name + ".pdf", pages.pdf()));
        }
        List<MadeFile> made = new ArrayList<>();
        List<Drawing> all = pages.pages();
        for (int i = 0; i < all.size(); i++) {
            String number = all.size() == 1 ? "" : "-" + (i + 1);
            String file = name + number + "." + asked.form().extension();
            made.add(new MadeFile(file, drawn(all.get(i))));
        }
        return made;
    }

    private byte[] drawn(Drawing drawing) {
        return asked.form().drawn(drawing, asked.dotsAPoint());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
