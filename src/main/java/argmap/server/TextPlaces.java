package argmap.server;

import argmap.document.Document;
import argmap.graph.Anchoring;
import argmap.graph.GroundedMap;
import argmap.graph.Passage;
import argmap.graph.Passage.Container;
import argmap.text.CleanText;
import argmap.text.Geometry;
import argmap.text.Geometry.Box;
import argmap.text.Source;
import argmap.text.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Where a map's quotations stand in the file of its text, as addresses that an editor opens. */
final class TextPlaces {
    private final GroundedMap map;
    private final Document document;
    private final Optional<Path> file;

    private TextPlaces(GroundedMap map, Optional<Path> file) {
        this.map = map;
        this.document = map.document();
        this.file = file;
    }

    static TextPlaces of(OpenMap open) {
        return new TextPlaces(open.checked().grounded(), open.textFile());
    }

    /** True for a text whose lines an editor can show. */
    private boolean isPlain() {
        return document.source().structure().isEmpty() && document.source().geometry().isEmpty();
    }

    /** The place of words that were found; empty where an editor cannot go there. */
    Optional<Location> location(Anchoring anchoring) {
        if (file.isEmpty() || anchoring.places().isEmpty() || !isPlain()) {
            return Optional.empty();
        }
        return Optional.of(new Location(uri(file.get()), range(anchoring)));
    }

    private static String uri(Path file) {
        return file.toUri().toString();
    }

    private Range range(Anchoring anchoring) {
        List<Passage> parts = anchoring.places().get(0).parts();
        Span whole = inSource(parts.get(0)).cover(inSource(parts.get(parts.size() - 1)));
        Source source = document.source();
        return Lines.range(source, whole);
    }

    private Span inSource(Passage passage) {
        CleanText text =
                passage.container() == Container.NOTE
                        ? document.notes().get(passage.index()).text()
                        : document.paragraphs().get(passage.index()).text();
        return text.inSource(passage.span());
    }

    /** Each quotation that was found leads to its line, or to its page. */
    List<DocumentLink> links(OpenMap open) {
        List<DocumentLink> links = new ArrayList<>();
        if (file.isEmpty()) {
            return links;
        }
        Set<Span> linked = new HashSet<>();
        for (GroundedMap.Found found : map.found()) {
            Span span = found.quotation().span();
            if (found.anchoring().isPlaced() && linked.add(span)) {
                int page = found.anchoring().places().get(0).passage().page();
                DocumentLink link =
                        new DocumentLink(
                                Lines.range(open.source(), span),
                                uri(file.get()) + fragment(found.anchoring(), page));
                link.setTooltip(document.pages().isEmpty() ? "in the text" : "p. " + page);
                links.add(link);
            }
        }
        return links;
    }

    /** {@code #L12,5} opens a line in most editors, {@code #page=3} a page of a PDF. */
    private String fragment(Anchoring anchoring, int page) {
        if (isPlain()) {
            Position at = range(anchoring).getStart();
            return "#L" + (at.getLine() + 1) + "," + (at.getCharacter() + 1);
        }
        Optional<Geometry> geometry = document.source().geometry();
        List<Box> boxes =
                geometry.map(g -> g.boxes(inSource(anchoring.places().get(0).passage())))
                        .orElse(List.of());
        // A viewer counts sheets; the number printed on one is another.
        int sheet = boxes.isEmpty() ? page : boxes.get(0).sheet() + 1;
        return document.pages().isEmpty() ? "" : "#page=" + sheet;
    }
}
