package argmap.report;

import argmap.audit.AuditReport;
import argmap.graph.Argument;
import argmap.graph.ArgumentId;
import argmap.graph.ArgumentMap;
import argmap.graph.Claim;
import argmap.graph.ClaimId;
import argmap.graph.GroundedMap;
import argmap.graph.Inference;
import argmap.graph.InferenceId;
import argmap.graph.NodeId;
import argmap.graph.Relation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The map as the handout shows it: each title with the number that the handout gives it, and
 * without pages and notes, which stand beside the number in the list of claims. Smaller boxes make
 * larger letters on a sheet.
 *
 * <pre>{@code
 * Drawing drawing = Diagram.svg(HandoutMap.numbered(grounded, audit), options, engine, limit);
 * }</pre>
 */
public final class HandoutMap {
    /** As wide as a title of average length in a box. */
    private static final String BLANK = " " + "_".repeat(14) + " " + "_".repeat(14);

    /** A line of text in a drawing that starts with a number. */
    private static final Pattern LINE_START = Pattern.compile(">([0-9]{1,5}) ");

    private final Listing listing;
    private final Set<Integer> blanks;

    private HandoutMap(Listing listing, Set<Integer> blanks) {
        this.listing = listing;
        this.blanks = blanks;
    }

    /** All of a map as it is drawn for a handout. */
    public static GroundedMap numbered(GroundedMap grounded, AuditReport audit) {
        return new HandoutMap(Listing.of(grounded, audit), Set.of()).drawn(grounded);
    }

    /**
     * The map to draw for students: some claims are a number and a line to write on.
     *
     * @param shown the numbers of the claims that the sheet has room for
     */
    public static GroundedMap blank(
            GroundedMap grounded, AuditReport audit, Level level, Set<Integer> shown) {
        Listing listing = Listing.of(grounded, audit);
        return new HandoutMap(listing, Blanks.of(listing, level, shown)).drawn(grounded);
    }

    /** The numbers of the claims that a drawing of a numbered map shows. */
    public static Set<Integer> shown(GroundedMap grounded, AuditReport audit, String svg) {
        Set<String> starts = new HashSet<>();
        LINE_START.matcher(svg).results().forEach(found -> starts.add(found.group(1)));
        Set<Integer> numbers = new TreeSet<>();
        for (Entry entry : Listing.of(grounded, audit).entries()) {
            if (starts.contains(String.valueOf(entry.number()))) {
                numbers.add(entry.number());
            }
        }
        return numbers;
    }

    private GroundedMap drawn(GroundedMap grounded) {
        return new GroundedMap(
                map(grounded.map()), grounded.document(), grounded.works(), List.of());
    }

    private ArgumentMap map(ArgumentMap map) {
        return new ArgumentMap(
                map.info(),
                map.sections(),
                map.claims().stream().map(this::claim).toList(),
                map.arguments().stream().map(this::argument).toList(),
                map.relations().stream().map(this::relation).toList());
    }

    private Claim claim(Claim claim) {
        return new Claim(
                id(claim.id()),
                blanks.isEmpty() ? claim.text() : "",
                claim.section(),
                claim.tags(),
                claim.annotations(),
                claim.span());
    }

    private Argument argument(Argument argument) {
        return new Argument(
                id(argument.id()),
                argument.text(),
                argument.section(),
                argument.tags(),
                argument.annotations(),
                argument.inferences().stream().map(this::inference).toList(),
                argument.span());
    }

    private Inference inference(Inference step) {
        return new Inference(
                id(step.id()),
                step.premises().stream().map(this::id).toList(),
                id(step.conclusion()),
                step.rules());
    }

    private Relation relation(Relation relation) {
        return relation.fold(
                between ->
                        new Relation.Between(
                                between.kind(),
                                id(between.from()),
                                id(between.to()),
                                between.span()),
                undercut ->
                        new Relation.Undercut(
                                id(undercut.from()), id(undercut.inference()), undercut.span()));
    }

    private NodeId id(NodeId id) {
        if (id instanceof ClaimId claim) {
            return id(claim);
        }
        return id((ArgumentId) id);
    }

    private ClaimId id(ClaimId id) {
        return new ClaimId(numbered(id));
    }

    private ArgumentId id(ArgumentId id) {
        return new ArgumentId(numbered(id));
    }

    private InferenceId id(InferenceId id) {
        return new InferenceId(id(id.argument()), id.step());
    }

    private String numbered(NodeId id) {
        return listing.entry(id)
                .map(
                        entry ->
                                blanks.contains(entry.number())
                                        ? entry.number() + BLANK
                                        : entry.number() + " " + id.title())
                .orElse(id.title());
    }
}
