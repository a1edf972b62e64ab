package argmap.report;

import argmap.audit.AuditReport;
import argmap.diagram.DiagramOptions;
import argmap.graph.Argument;
import argmap.graph.ArgumentMap;
import argmap.graph.Claim;
import argmap.graph.GroundedMap;
import argmap.graph.NodeId;
import argmap.report.Exercises.Blanks;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The map as the handout shows it: each title with the number that the handout gives it, and
 * without pages and notes, which stand beside the number in the list of claims. Smaller boxes make
 * larger letters on a sheet.
 *
 * <pre>{@code
 * HandoutMap numbered = HandoutMap.numbered(grounded, audit);
 * MapPages pages = Diagram.top(numbered.map(), numbered.on(options), SheetSize.A4);
 * Set<Integer> shown = HandoutMap.shown(grounded, audit, pages.pages().get(0).nodes());
 * }</pre>
 *
 * @param map what is drawn
 * @param titles what stands in its boxes
 */
public record HandoutMap(GroundedMap map, Map<NodeId, String> titles) {
    /** As wide as a title of average length in a box. */
    private static final String BLANK = " " + "_".repeat(14) + " " + "_".repeat(14);

    public HandoutMap {
        titles = Map.copyOf(titles);
    }

    /** All of a map as it is drawn for a handout. */
    public static HandoutMap numbered(GroundedMap grounded, AuditReport audit) {
        return of(grounded, Listing.of(grounded, audit), Set.of());
    }

    /**
     * The map to draw for students: some claims are a number and a line to write on.
     *
     * @param shown the numbers of the claims that the sheet has room for
     */
    public static HandoutMap blank(
            GroundedMap grounded, AuditReport audit, Level level, Set<Integer> shown) {
        Listing listing = Listing.of(grounded, audit);
        return of(grounded, listing, Blanks.of(listing, level, shown));
    }

    /** The numbers of the claims and arguments that a drawing shows. */
    public static Set<Integer> shown(
            GroundedMap grounded, AuditReport audit, Collection<NodeId> nodes) {
        Listing listing = Listing.of(grounded, audit);
        Set<Integer> numbers = new TreeSet<>();
        nodes.forEach(id -> listing.entry(id).ifPresent(entry -> numbers.add(entry.number())));
        return numbers;
    }

    /** How it is drawn. */
    public DiagramOptions on(DiagramOptions options) {
        return options.withTitles(titles);
    }

    private static HandoutMap of(GroundedMap grounded, Listing listing, Set<Integer> blanks) {
        ArgumentMap map = grounded.map();
        Map<NodeId, String> titles = new LinkedHashMap<>();
        map.claims().forEach(claim -> title(claim.id(), listing, blanks, titles));
        map.arguments().forEach(argument -> title(argument.id(), listing, blanks, titles));
        ArgumentMap drawn =
                new ArgumentMap(
                        map.info(),
                        map.sections(),
                        map.claims().stream().map(c -> blanks.isEmpty() ? c : bare(c)).toList(),
                        map.arguments().stream().map(a -> blanks.isEmpty() ? a : bare(a)).toList(),
                        map.relations());
        return new HandoutMap(
                new GroundedMap(drawn, grounded.document(), grounded.works(), List.of()), titles);
    }

    private static void title(
            NodeId id, Listing listing, Set<Integer> blanks, Map<NodeId, String> titles) {
        listing.entry(id)
                .map(Entry::number)
                .ifPresent(
                        number ->
                                titles.put(
                                        id,
                                        number
                                                + (blanks.contains(number)
                                                        ? BLANK
                                                        : "\u00a0" + id.title())));
    }

    /** Without its words, which would give the answers away. */
    private static Claim bare(Claim claim) {
        return new Claim(
                claim.id(), "", claim.section(), claim.tags(), claim.annotations(), claim.span());
    }

    private static Argument bare(Argument argument) {
        return new Argument(
                argument.id(),
                "",
                argument.section(),
                argument.tags(),
                argument.annotations(),
                argument.inferences(),
                argument.span());
    }
}
