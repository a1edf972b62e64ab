package argmap.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * Places by the layered layout of Eclipse ELK, for maps that take Graphviz too long: it lays out
 * 2,000 boxes in a third of the time. Lines are straight pieces, and sections have no frames.
 */
final class ElkPlan {
    private static final double BETWEEN_RANKS = 34;

    private ElkPlan() {}

    /** Gives the plan to one function, or the reason why there is none to the other. */
    static <R> R of(
            Sketch sketch,
            Deadline deadline,
            Function<Plan, R> planned,
            Function<Drawing.Failure, R> failed) {
        CompletableFuture<Plan> result = new CompletableFuture<>();
        Thread thread =
                new Thread(
                        null,
                        () -> {
                            try {
                                result.complete(plan(sketch, deadline));
                            } catch (Throwable failure) { // whatever it is, the caller waits for it
                                result.completeExceptionally(failure);
                            }
                        },
                        "argmap-elk",
                        64L << 20);
        thread.setDaemon(true);
        thread.start();
        try {
            return planned.apply(result.get(deadline.millisecondsLeft(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return failed.apply(deadline.passed().failure());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return failed.apply(EngineFailure.interrupted().failure());
        } catch (ExecutionException e) {
            return failed.apply(
                    new Drawing.Failure(
                            Drawing.Problem.ENGINE, "the layout stopped: " + e.getCause()));
        } finally {
            thread.interrupt();
        }
    }

    private static Plan plan(Sketch sketch, Deadline deadline) {
        LayoutMetaDataService.getInstance()
                .registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
        ElkNode graph = ElkGraphUtil.createGraph();
        graph.setProperty(CoreOptions.ALGORITHM, "org.eclipse.elk.layered");
        graph.setProperty(
                CoreOptions.DIRECTION,
                switch (sketch.direction()) {
                    case UP -> org.eclipse.elk.core.options.Direction.UP;
                    case DOWN -> org.eclipse.elk.core.options.Direction.DOWN;
                    case LEFT -> org.eclipse.elk.core.options.Direction.LEFT;
                    case RIGHT -> org.eclipse.elk.core.options.Direction.RIGHT;
                });
        graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.POLYLINE);
        graph.setProperty(CoreOptions.SPACING_NODE_NODE, Bands.GAP);
        graph.setProperty(
                org.eclipse.elk.alg.layered.options.LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS,
                BETWEEN_RANKS);
        graph.setProperty(CoreOptions.ASPECT_RATIO, Math.sqrt(2));
        Map<String, ElkNode> nodes = new HashMap<>();
        for (Card card : sketch.cards()) {
            ElkNode node = ElkGraphUtil.createNode(graph);
            node.setDimensions(card.width(), card.height());
            nodes.put(card.key(), node);
        }
        List<ElkEdge> edges = new ArrayList<>();
        for (Sketch.Link link : sketch.links()) {
            edges.add(ElkGraphUtil.createSimpleEdge(nodes.get(link.from()), nodes.get(link.to())));
        }
        new RecursiveGraphLayoutEngine().layout(graph, new Watch(deadline));
        Map<String, Place> centres = new HashMap<>();
        nodes.forEach(
                (key, node) ->
                        centres.put(
                                key,
                                new Place(
                                        node.getX() + node.getWidth() / 2,
                                        node.getY() + node.getHeight() / 2)));
        List<Curve> curves = edges.stream().map(ElkPlan::curve).toList();
        List<Area> frames = sketch.groups().stream().map(g -> new Area(0, 0, 0, 0)).toList();
        return Plan.cropped(sketch, centres, curves, frames, List.of());
    }

    private static Curve curve(ElkEdge edge) {
        List<Place> places = new ArrayList<>();
        if (edge.getSections().isEmpty()) {
            return Curve.straight(new Place(0, 0), new Place(1, 1));
        }
        ElkEdgeSection section = edge.getSections().get(0);
        places.add(new Place(section.getStartX(), section.getStartY()));
        for (ElkBendPoint bend : section.getBendPoints()) {
            places.add(new Place(bend.getX(), bend.getY()));
        }
        places.add(new Place(section.getEndX(), section.getEndY()));
        return Curve.through(places);
    }

    /** Stops the layout between two of its steps when the time is up. */
    private static final class Watch extends BasicProgressMonitor {
        private final Deadline deadline;

        Watch(Deadline deadline) {
            this.deadline = deadline;
        }

        @Override
        public boolean isCanceled() {
            return System.nanoTime() > deadline.nanoTime()
                    || Thread.currentThread().isInterrupted();
        }
    }
}
