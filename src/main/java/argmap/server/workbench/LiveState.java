package argmap.server.workbench;

import argmap.graph.MapSheet;
import argmap.graph.NodeId;
import argmap.report.LivePage;
import argmap.report.LivePage.Item;
import argmap.server.CheckedMap;
import argmap.text.Span;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;

/**
 * What one version of the map comes to, as the page shows it.
 *
 * @param version of the shared map
 * @param map what it comes to
 * @param page its pieces
 */
record LiveState(int version, CheckedMap map, LivePage page) {
    static LiveState of(int version, CheckedMap map) {
        return new LiveState(version, map, LivePage.of(map.loaded().grounded(), map.audit()));
    }

    /**
     * As JSON, less the pieces that a tab has.
     *
     * @param known digests of the pieces that the tab has, by their names; brought up to date
     */
    ObjectNode json(Map<String, Integer> known) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("type", "state").put("version", version).put("title", page.title());
        text(json, known);
        claims(json, known);
        return json;
    }

    /** The claims alone, for as long as the text is being read. */
    ObjectNode beforeTheText(Map<String, Integer> known) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("type", "state").put("version", version).put("title", page.title());
        json.put("reading", true).putArray("text");
        claims(json, known);
        return json;
    }

    private void text(ObjectNode json, Map<String, Integer> known) {
        ArrayNode order = JsonNodeFactory.instance.arrayNode();
        ArrayNode pieces = JsonNodeFactory.instance.arrayNode();
        for (LivePage.Piece piece : page.text()) {
            order.add(piece.id());
            if (isNews(known, "text " + piece.id(), piece.html())) {
                pieces.addArray().add(piece.id()).add(piece.html());
            }
        }
        if (isNews(known, "order", order.toString())) {
            json.set("order", order);
        }
        json.set("text", pieces);
    }

    private void claims(ObjectNode json, Map<String, Integer> known) {
        Map<NodeId, Span> places = places();
        ArrayNode claims = json.putArray("claims");
        for (Item item : page.claims()) {
            claims.add(claim(item, places, known));
        }
        ObjectNode sections = json.putObject("sections");
        page.sections().forEach((index, title) -> sections.put(String.valueOf(index), title));
    }

    private static boolean isNews(Map<String, Integer> known, String name, String html) {
        Integer before = known.put(name, html.hashCode());
        return before == null || before != html.hashCode();
    }

    /** Where each claim and argument has its wording, else where it is first put down. */
    private Map<NodeId, Span> places() {
        Map<NodeId, Span> places = new HashMap<>();
        Map<NodeId, Boolean> worded = new HashMap<>();
        for (MapSheet.Placed placed : map.sheet().placed()) {
            boolean says = !placed.text().isEmpty();
            if (!places.containsKey(placed.node())
                    || (says && !worded.getOrDefault(placed.node(), false))) {
                places.put(placed.node(), placed.span());
                worded.put(placed.node(), says);
            }
        }
        return places;
    }

    private ObjectNode claim(Item item, Map<NodeId, Span> places, Map<String, Integer> known) {
        ObjectNode claim = JsonNodeFactory.instance.objectNode();
        claim.put("id", item.id())
                .put("node", item.node().written())
                .put("title", item.node().title())
                .put("number", item.number())
                .put("depth", item.depth())
                .put("section", item.section())
                .put("wording", item.wording())
                .put("suggested", item.suggested());
        if (item.score() > 0) {
            claim.put("score", item.score());
        }
        if (!item.reason().isEmpty()) {
            claim.put("reason", item.reason());
        }
        ArrayNode bears = claim.putArray("bears");
        for (LivePage.Bears each : item.bears()) {
            bears.addObject()
                    .put("kind", each.kind())
                    .put("words", each.words())
                    .put("to", each.to().written());
        }
        ArrayNode quotes = claim.putArray("quotes");
        for (LivePage.Quote quote : item.quotes()) {
            quotes.addObject()
                    .put("text", quote.text())
                    .put("place", quote.place())
                    .put("id", quote.id());
        }
        Span span = places.get(item.node());
        if (span != null) {
            claim.put("from", span.start()).put("to", span.end());
        }
        if (isNews(known, "claim " + item.id(), item.html())) {
            claim.put("html", item.html());
        }
        return claim;
    }
}
