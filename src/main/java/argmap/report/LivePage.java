package argmap.report;

import argmap.audit.AuditReport;
import argmap.diagram.Drawing;
import argmap.diagram.Drawing.Target;
import argmap.graph.Connection;
import argmap.graph.Fragment;
import argmap.graph.GroundedMap;
import argmap.graph.NodeId;
import argmap.report.PageText.PageBlock;
import argmap.report.PageText.PageNotes;
import argmap.report.PageText.PageWork;
import argmap.report.PageText.Quoted;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The reading page in pieces of HTML, for a page that follows a map while it is changed: a piece
 * that is the same as before need not be sent again.
 *
 * <pre>{@code
 * LivePage page = LivePage.of(grounded, audit);
 * page.text();   // headings, paragraphs, the notes without a mark and the works
 * page.claims(); // claims and arguments in the order of the outline
 * }</pre>
 */
public final class LivePage {
    private final Listing listing;
    private final List<PageClaim> claims;
    private final List<Piece> text = new ArrayList<>();

    private LivePage(GroundedMap grounded, AuditReport audit) {
        this.listing = Listing.of(grounded, audit);
        Quoted quoted = new Quoted(listing);
        PageNotes notes = new PageNotes(grounded.document(), grounded.works(), quoted);
        this.claims = PageClaims.of(listing, audit, notes);
        for (PageBlock block : new PageText(grounded.document(), notes, quoted).blocks()) {
            text.add(
                    new Piece(
                            block.id().isEmpty() ? "last-pages" : block.id(),
                            PageTemplates.write(
                                    (out, as) -> JtereadingBlockGenerated.render(out, as, block))));
        }
        List<PageWork> works = PageWork.all(grounded.works(), notes, claims);
        text.add(
                new Piece(
                        "rest",
                        PageTemplates.write(
                                (out, as) ->
                                        JtereadingRestGenerated.render(
                                                out, as, notes.unmarked(), works))));
    }

    public static LivePage of(GroundedMap grounded, AuditReport audit) {
        return new LivePage(grounded, audit);
    }

    /** A piece of the page, by a name that stays. */
    public record Piece(String id, String html) {}

    /**
     * A claim or an argument.
     *
     * @param id its place in the page
     * @param bears what it bears on, the first what it stands under
     * @param quotes its words of the text, and where they stand
     */
    public record Item(
            String id,
            NodeId node,
            int number,
            int depth,
            int section,
            String wording,
            boolean suggested,
            double score,
            String reason,
            List<Bears> bears,
            List<Quote> quotes,
            String html) {
        public Item {
            bears = List.copyOf(bears);
            quotes = List.copyOf(quotes);
        }
    }

    /** How an item bears on another: "supports". */
    public record Bears(String kind, String words, NodeId to) {}

    /**
     * Words of the text.
     *
     * @param id of the paragraph or note that they stand in
     */
    public record Quote(String text, String place, String id) {}

    public List<Piece> text() {
        return List.copyOf(text);
    }

    public List<Item> claims() {
        List<Item> items = new ArrayList<>();
        for (PageClaim claim : claims) {
            Entry entry = claim.entry();
            List<Bears> bears = new ArrayList<>();
            for (Connection each : entry.bears()) {
                String kind = each.kind().word();
                bears.add(new Bears(kind, listing.phrases().say("out." + kind), each.to()));
            }
            items.add(
                    new Item(
                            claim.id(),
                            entry.node(),
                            entry.number(),
                            entry.depth(),
                            claim.section(),
                            entry.wording(),
                            entry.suggested(),
                            entry.said().score(),
                            Words.clean(entry.said().reason()),
                            bears,
                            claim.evidence().stream()
                                    .map(e -> new Quote(e.text(), e.place(), e.link().substring(1)))
                                    .toList(),
                            PageTemplates.write(
                                    (out, as) -> JtereadingClaimGenerated.render(out, as, claim))));
        }
        return items;
    }

    /** The map's sections that have a title, by their index. */
    public Map<Integer, String> sections() {
        Map<Integer, String> titles = new LinkedHashMap<>();
        for (int i = 0; i < listing.grounded().map().sections().size(); i++) {
            String title = Words.clean(listing.grounded().map().sections().get(i).title());
            if (!title.isEmpty()) {
                titles.put(i, title);
            }
        }
        return titles;
    }

    /** Title, or what the text calls itself. */
    public String title() {
        return listing.title();
    }

    /** A picture whose boxes lead to the claims. */
    public String picture(Drawing drawing) {
        return picture(listing, drawing);
    }

    static String picture(Listing listing, Drawing drawing) {
        Map<NodeId, Target> targets = new LinkedHashMap<>();
        for (NodeId id : drawing.nodes()) {
            listing.entry(id)
                    .ifPresent(
                            entry ->
                                    targets.put(
                                            id,
                                            new Target(
                                                    Fragment.of(id).link(),
                                                    entry.number() + " " + entry.title())));
        }
        return drawing.svgForPage(targets);
    }

    /** The styles of the reading page for a screen. */
    public static String style() {
        return PageAssets.screenStyle();
    }

    /** The script that moves and zooms a picture, with its licence. */
    public static String panzoom() {
        return PageAssets.panzoom();
    }
}
