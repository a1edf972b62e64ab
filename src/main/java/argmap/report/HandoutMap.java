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
import java.util.List;
import java.util.Set;

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

    private final Reading reading;
    private final Set<Integer> blanks;

    private HandoutMap(Reading reading, Set<Integer> blanks) {
        this.reading = reading;
        this.blanks = blanks;
    }

    /** The map to draw for a handout. */
    public static GroundedMap numbered(GroundedMap grounded, AuditReport audit) {
        return new HandoutMap(Reading.of(grounded, audit), Set.of()).drawn(grounded);
    }

    /** The map to draw for students: some claims are a number and a line to write on. */
    public static GroundedMap blank(GroundedMap grounded, AuditReport audit, Level level) {
        Reading reading = Reading.of(grounded, audit);
        return new HandoutMap(reading, Blanks.of(reading, level)).drawn(grounded);
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
        return reading.entry(id)
                .map(
                        entry ->
                                blanks.contains(entry.number())
                                        ? entry.number() + BLANK
                                        : entry.number() + " " + id.title())
                .orElse(id.title());
    }
}
