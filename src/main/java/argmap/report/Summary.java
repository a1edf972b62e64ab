package argmap.report;

import argmap.audit.Finding.Weight;
import argmap.document.Document;
import argmap.graph.ArgumentGraph;
import argmap.graph.GroundedMap;
import java.util.List;

/**
 * A map and its text in numbers.
 *
 * @param links relations, and steps of arguments
 * @param quoting claims that quote the text
 * @param noted claims that have a note behind them
 */
record Summary(
        int pages,
        int paragraphs,
        int notes,
        int works,
        int claims,
        int arguments,
        int links,
        int quoting,
        int noted,
        long high,
        long medium,
        long low) {

    static Summary of(Listing listing) {
        GroundedMap grounded = listing.grounded();
        Document document = grounded.document();
        List<Entry> entries = listing.entries();
        return new Summary(
                document.pages().size(),
                document.paragraphs().size(),
                document.notes().size(),
                grounded.works().works().size(),
                grounded.map().claims().size(),
                grounded.map().arguments().size(),
                ArgumentGraph.of(grounded.map()).edgeSet().size(),
                (int) entries.stream().filter(e -> !e.quotes().isEmpty()).count(),
                (int)
                        entries.stream()
                                .filter(
                                        e ->
                                                e.quotes().stream()
                                                        .anyMatch(q -> !q.counted().isEmpty()))
                                .count(),
                count(listing, Weight.HIGH),
                count(listing, Weight.MEDIUM),
                count(listing, Weight.LOW));
    }

    private static long count(Listing listing, Weight weight) {
        return listing.findings().stream().filter(f -> f.finding().weight() == weight).count();
    }

    String text() {
        return String.join(
                ", ",
                Words.count(pages, "page"),
                Words.count(paragraphs, "paragraph"),
                Words.count(notes, "note"),
                Words.count(works, "work"));
    }

    String map() {
        return String.join(
                ", ",
                Words.count(claims, "claim"),
                Words.count(arguments, "argument"),
                Words.count(links, "link"),
                quoting + " with a passage",
                noted + " with a note");
    }

    String findings() {
        return Words.count(high + medium + low, "finding")
                + ": "
                + high
                + " high, "
                + medium
                + " medium, "
                + low
                + " low";
    }
}
