package argmap.report;

import argmap.audit.AuditReport;
import argmap.graph.GroundedMap;
import java.util.List;

/**
 * The page that opens everything made from a map, {@code out/NAME/index.html}.
 *
 * <pre>{@code
 * IndexPage.write(grounded, audit, List.of(new Made("SVG", "map.svg", Made.Kind.MAP)));
 * }</pre>
 */
public final class IndexPage {
    private IndexPage() {}

    /**
     * Writes the page. It shows the first map that is an SVG or a PNG, and links the claims to the
     * first audit that is a page.
     *
     * @param made in the order to list them
     */
    public static String write(GroundedMap grounded, AuditReport audit, List<Made> made) {
        Reading reading = Reading.of(grounded, audit);
        Summary summary = Summary.of(reading);
        List<Made> all = List.copyOf(made);
        String picture = first(all, Made.Kind.MAP, ".svg", ".png");
        String claims = first(all, Made.Kind.AUDIT, ".html");
        return Pages.write(
                (out, interceptor) ->
                        JteindexGenerated.render(
                                out, interceptor, reading, summary, all, picture, claims));
    }

    private static String first(List<Made> made, Made.Kind kind, String... endings) {
        return List.of(endings).stream()
                .flatMap(
                        ending ->
                                made.stream()
                                        .filter(m -> m.kind() == kind && m.file().endsWith(ending)))
                .map(Made::file)
                .findFirst()
                .orElse("");
    }
}
