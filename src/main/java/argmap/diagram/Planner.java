package argmap.diagram;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/**
 * Chooses who lays a sketch out: rows where there are no lines, our own levels where there are no
 * frames of sections, Graphviz for what has frames, Eclipse ELK for what is larger, and nobody
 * beyond that.
 */
final class Planner {
    // Measured warm on two cores: Graphviz inside this program lays out 300 boxes in half a second
    // and
    // 500 in two; ELK 2,000 boxes in under four.
    private static final int MOST_FOR_GRAPHVIZ = 320;
    private static final int MOST_LINKS_FOR_GRAPHVIZ = 700;
    private static final int MOST_FOR_ELK = 2_500;
    private static final int MOST_LINKS_FOR_ELK = 5_000;

    private Planner() {}

    /** Gives the plan to one function, or the reason why there is none to the other. */
    static <R> R plan(
            Sketch sketch,
            Bands bands,
            EngineChoice engine,
            Duration limit,
            Function<Plan, R> planned,
            Function<Drawing.Failure, R> failed) {
        int cards = sketch.cards().size();
        int links = sketch.links().size();
        if (links == 0 && cards > 1 && sketch.groups().isEmpty()) {
            double area = 0;
            for (Card card : sketch.cards()) {
                area += (card.width() + Bands.GAP) * (card.height() + Bands.GAP);
            }
            return planned.apply(GridPlan.of(sketch, Math.sqrt(area * Math.sqrt(2))));
        }
        if (cards <= MOST_FOR_GRAPHVIZ && links <= MOST_LINKS_FOR_GRAPHVIZ) {
            Optional<Plan> own =
                    engine == EngineChoice.AUTO ? LevelPlan.of(sketch, bands) : Optional.empty();
            if (own.isPresent()) {
                return planned.apply(own.get());
            }
            return GraphvizPlan.of(sketch, bands, engine, limit, planned, failed);
        }
        if (cards <= MOST_FOR_ELK && links <= MOST_LINKS_FOR_ELK) {
            Deadline deadline = new Deadline(limit, System.nanoTime() + limit.toNanos());
            return ElkPlan.of(sketch, deadline, planned, failed);
        }
        return failed.apply(
                new Drawing.Failure(
                        Drawing.Problem.TIMEOUT,
                        cards + " boxes and " + links + " lines are too many for one picture"));
    }

    /** Whether the plan would come without the frames of sections. */
    static boolean dropsFrames(Sketch sketch) {
        return !sketch.groups().isEmpty()
                && (sketch.cards().size() > MOST_FOR_GRAPHVIZ
                        || sketch.links().size() > MOST_LINKS_FOR_GRAPHVIZ);
    }
}
