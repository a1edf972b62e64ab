package argmap.report;

import argmap.audit.Finding.Weight;
import argmap.document.Document;
import argmap.graph.ArgumentGraph;
import argmap.graph.GroundedMap;
import java.util.List;

/**
 * A map and its text in numbers.
 *
 * @param text pages, paragraphs, notes and works
 * @param map claims, arguments and links (relations, and steps of arguments), and how many claims
 *     quote the text and have a note behind them
 * @param findings how many of each weight
 */
record Summary(String text, String map, String findings) {
    static Summary of(Listing listing) {
        GroundedMap grounded = listing.grounded();
        Document document = grounded.document();
        String text =
                String.join(
                        ", ",
                        Words.count(document.pages().size(), "page"),
                        Words.count(document.paragraphs().size(), "paragraph"),
                        Words.count(document.notes().size(), "note"),
                        Words.count(grounded.works().works().size(), "work"));
        List<Entry> entries = listing.entries();
        String map =
                String.join(
                        ", ",
                        Words.count(grounded.map().claims().size(), "claim"),
                        Words.count(grounded.map().arguments().size(), "argument"),
                        Words.count(ArgumentGraph.of(grounded.map()).edgeSet().size(), "link"),
                        entries.stream().filter(e -> !e.quotes().isEmpty()).count()
                                + " with a passage",
                        entries.stream().filter(Summary::isNoted).count() + " with a note");
        long high = count(listing, Weight.HIGH);
        long medium = count(listing, Weight.MEDIUM);
        long low = count(listing, Weight.LOW);
        String all = Words.count(high + medium + low, "finding");
        return new Summary(
                text, map, all + ": " + high + " high, " + medium + " medium, " + low + " low");
    }

    private static boolean isNoted(Entry entry) {
        return entry.quotes().stream().anyMatch(quote -> !quote.counted().isEmpty());
    }

    private static long count(Listing listing, Weight weight) {
        return listing.findings().stream().filter(f -> f.finding().weight() == weight).count();
    }
}
