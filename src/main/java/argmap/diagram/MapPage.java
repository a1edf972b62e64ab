package argmap.diagram;

import argmap.graph.NodeId;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * One sheet of a printed map.
 *
 * @param title "The Rent Strike: Origins"
 * @param svg stands alone; its ids begin with a prefix of its own, so that all the pages of a map
 *     can stand in one document
 * @param nodes the claims and arguments that are drawn on it, in reading order
 * @param width in points, like the height
 */
public record MapPage(String title, String svg, double width, double height, Set<NodeId> nodes) {
    public MapPage {
        nodes = Collections.unmodifiableSet(new LinkedHashSet<>(nodes));
    }
}
