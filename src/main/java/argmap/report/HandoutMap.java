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
    private final Reading reading;

    private HandoutMap(Reading reading) {
        this.reading = reading;
    }

    /** The map to draw for a handout. */
    public static GroundedMap numbered(GroundedMap grounded, AuditReport audit) {
        HandoutMap renaming = new HandoutMap(Reading.of(grounded, audit));
        return new GroundedMap(
                renaming.map(grounded.map()), grounded.document(), grounded.works(), List.of());
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
                claim.text(),
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
        return reading.entry(id).map(entry -> entry.number() + " ").orElse("") + id.title();
    }
}
