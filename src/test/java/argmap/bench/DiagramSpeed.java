package argmap.bench;

import argmap.Pipeline;
import argmap.diagram.Diagram;
import argmap.diagram.DiagramOptions;
import argmap.diagram.Labels;
import argmap.diagram.MapPages;
import argmap.diagram.View;
import argmap.document.Document;
import argmap.document.Works;
import argmap.graph.GroundedMap;
import argmap.text.Source;
import java.util.List;
import java.util.Locale;

/** How long maps of 50 to 2,000 claims take, warm; rows of a table. */
final class DiagramSpeed {
    private DiagramSpeed() {}

    public static void main(String[] arguments) {
        drawn(50);
        drawn(50);
        for (int claims : new int[] {50, 200, 500, 2000}) {
            long best = Long.MAX_VALUE;
            MapPages pages = drawn(claims);
            for (int run = 0; run < 2; run++) {
                long start = System.nanoTime();
                pages = drawn(claims);
                best = Math.min(best, System.nanoTime() - start);
            }
            System.out.printf(
                    Locale.ROOT, "| %d claims | %.2f | %d |%n", claims, best / 1e9, pages.count());
        }
    }

    private static MapPages drawn(int claims) {
        GroundedMap map =
                new GroundedMap(
                        Pipeline.map(new Source("debate", debate(claims))).value(),
                        Document.EMPTY,
                        Works.NONE,
                        List.of());
        MapPages pages = Diagram.draw(map, new DiagramOptions(View.CLAIMS, Labels.BOTH, ""));
        pages.pages();
        return pages;
    }

    /** Claims with two or three for and against each. */
    private static String debate(int claims) {
        StringBuilder text = new StringBuilder("[C0]: The first claim of a debate.\n\n");
        for (int i = 1; i < claims; i++) {
            text.append("[C").append((i - 1) / 3).append("]\n");
            text.append(i % 3 == 2 ? "  - " : "  + ").append("[C").append(i);
            text.append("]: Claim ").append(i).append(" says something of a usual length.\n\n");
        }
        return text.toString();
    }
}
