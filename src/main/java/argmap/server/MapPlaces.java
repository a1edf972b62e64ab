package argmap.server;

import argmap.Pipeline;
import argmap.argdown.IncludedFiles;
import argmap.graph.ArgumentId;
import argmap.graph.GroundedMap;
import argmap.graph.MapSheet;
import argmap.graph.MapSheet.Mention;
import argmap.graph.MapSheet.Placed;
import argmap.graph.NodeId;
import argmap.graph.Quotation;
import argmap.text.Source;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands where in a map's own file, without what it includes. */
final class MapPlaces {
    private static final IncludedFiles NONE =
            path -> IncludedFiles.Answer.none("only the file itself is looked at");

    private final MapSheet sheet;

    private MapPlaces(MapSheet sheet) {
        this.sheet = sheet;
    }

    static MapPlaces of(Source source) {
        return new MapPlaces(
                Pipeline.isOurs(source) ? Pipeline.sheet(source, NONE) : MapSheet.NONE);
    }

    MapSheet sheet() {
        return sheet;
    }

    /**
     * One place that names a claim or argument.
     *
     * @param title with its brackets; the wording of a statement without a title
     * @param worded true where it is worded here too
     */
    record Named(NodeId node, Span title, boolean worded) {}

    /** Every place that names something, in the order of the file. */
    List<Named> all() {
        List<Named> all = new ArrayList<>();
        for (Placed placed : sheet.placed()) {
            all.add(new Named(placed.node(), placed.title(), !placed.text().isEmpty()));
        }
        for (Mention mention : sheet.mentions()) {
            Span brackets = new Span(mention.span().start() + 1, mention.span().end());
            all.add(new Named(mention.node(), brackets, false));
        }
        all.sort((a, b) -> a.title().compareTo(b.title()));
        return all;
    }

    List<Named> of(NodeId node) {
        return all().stream().filter(named -> named.node().equals(node)).toList();
    }

    /** The title at a place. */
    Optional<Named> titleAt(int offset) {
        return all().stream()
                .filter(n -> n.title().start() <= offset && offset <= n.title().end())
                .findFirst();
    }

    /** The claim or argument that a place speaks of: by its title, its wording or its data. */
    Optional<NodeId> nodeAt(int offset) {
        Optional<Named> title = titleAt(offset);
        if (title.isPresent()) {
            return title.map(Named::node);
        }
        Optional<NodeId> found = Optional.empty();
        for (Placed placed : sheet.placed()) {
            if (placed.span().start() <= offset && offset <= placed.span().end()) {
                found = Optional.of(placed.node());
            }
        }
        return found;
    }

    /** Where something is worded; where it is first named if it is worded nowhere. */
    Optional<Named> definition(NodeId node) {
        List<Named> all = of(node);
        for (int i = all.size() - 1; i >= 0; i--) {
            if (all.get(i).worded()) {
                return Optional.of(all.get(i));
            }
        }
        return all.stream().findFirst();
    }

    /** True for a title in brackets that can be given anew. */
    static boolean isTitle(Source source, Named named) {
        String written = source.text(named.title());
        String open = named.node() instanceof ArgumentId ? "<" : "[";
        return written.startsWith(open) && written.length() > 2;
    }

    /** The quotation at a place, as the map has it. */
    static Optional<GroundedMap.Found> quotationAt(GroundedMap map, int offset) {
        for (GroundedMap.Found found : map.found()) {
            Quotation quotation = found.quotation();
            if (quotation.span().start() <= offset && offset <= quotation.span().end()) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }
}
