package argmap.report;

import argmap.audit.AuditReport;
import argmap.diagram.Drawing;
import argmap.document.Document;
import argmap.document.Outline;
import argmap.document.Works;
import argmap.graph.ArgumentMap;
import argmap.graph.Connection;
import argmap.graph.GroundedMap;
import argmap.report.PageText.PageLink;
import argmap.report.PageText.PageNote;
import argmap.report.PageText.PageNotes;
import argmap.report.PageText.PageWork;
import argmap.report.PageText.Quoted;
import java.util.List;
import java.util.Optional;

/**
 * The page on which text and argument are read side by side, {@code out/NAME/index.html}: one file
 * that needs no other, no server and, for all but search and comfort, no script.
 *
 * <pre>{@code
 * ReadingPage.write(grounded, audit, drawing, List.of());
 * ReadingPage.write(document, works, List.of());
 * }</pre>
 */
public final class ReadingPage {
    private ReadingPage() {}

    /**
     * Writes the page of a map and its text.
     *
     * @param drawing the map's picture
     * @param made what else was made and lies beside the page, to link to
     */
    public static String write(
            GroundedMap grounded, AuditReport audit, Drawing drawing, List<Made> made) {
        Listing listing = Listing.of(grounded, audit);
        Quoted quoted = new Quoted(listing);
        PageNotes notes = new PageNotes(grounded.document(), grounded.works(), quoted);
        List<PageClaim> claims = PageClaims.of(listing, audit, notes);
        Optional<PageMap> map =
                Optional.of(
                        new PageMap(
                                LivePage.picture(listing, drawing),
                                drawing.width(),
                                drawing.height()));
        return write(listing, claims, notes, quoted, map, made);
    }

    /** Writes the page of a text without a map. */
    public static String write(Document document, Works works, List<Made> made) {
        GroundedMap grounded = new GroundedMap(ArgumentMap.EMPTY, document, works, List.of());
        Listing listing = Listing.of(grounded, new AuditReport(List.of()));
        Quoted quoted = new Quoted(listing);
        PageNotes notes = new PageNotes(document, works, quoted);
        return write(listing, List.of(), notes, quoted, Optional.empty(), made);
    }

    private static String write(
            Listing listing,
            List<PageClaim> claims,
            PageNotes notes,
            Quoted quoted,
            Optional<PageMap> map,
            List<Made> made) {
        Document document = listing.grounded().document();
        PageText text = new PageText(document, notes, quoted);
        Shown shown =
                new Shown(
                        title(listing, claims, document),
                        listing,
                        text,
                        notes.unmarked(),
                        claims,
                        PageWork.all(listing.grounded().works(), notes, claims),
                        map,
                        List.copyOf(made),
                        PageAssets.style(),
                        PageAssets.script(map.isPresent()));
        return PageTemplates.write(
                (out, interceptor) -> JtereadingGenerated.render(out, interceptor, shown));
    }

    private static String title(Listing listing, List<PageClaim> claims, Document document) {
        return claims.isEmpty() ? Words.clean(Outline.title(document)) : listing.title();
    }

    /**
     * All that the page shows.
     *
     * @param map empty where there is none
     */
    record Shown(
            String title,
            Listing listing,
            PageText text,
            List<PageNote> unmarked,
            List<PageClaim> claims,
            List<PageWork> works,
            Optional<PageMap> map,
            List<Made> made,
            String style,
            String script) {

        String policy() {
            return PageAssets.policy(script, List.of(style));
        }

        /** The map's sections that have claims, each with its place among all. */
        List<PageLink> sections() {
            return claims.stream()
                    .map(PageClaim::section)
                    .distinct()
                    .filter(index -> !sectionTitle(index).isEmpty())
                    .map(index -> new PageLink(sectionTitle(index), String.valueOf(index)))
                    .toList();
        }

        /** How things bear on others in this map, for the legend of its picture. */
        List<Connection.Kind> legend() {
            return listing.outline().connections().stream()
                    .map(Connection::kind)
                    .filter(kind -> kind != Connection.Kind.PREMISE)
                    .distinct()
                    .sorted()
                    .toList();
        }

        String sectionTitle(int index) {
            return Words.clean(listing.grounded().map().sections().get(index).title());
        }
    }
}
