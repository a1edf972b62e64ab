package argmap.audit.checks;

import argmap.diagnostic.Mend;
import argmap.diagnostic.Mend.Touches;
import argmap.graph.Annotations;
import argmap.graph.MapSheet;
import argmap.graph.MapSheet.Entry;
import argmap.graph.NodeId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The head of a map. */
final class HeadChecks {
    private static final String DIGEST = "textDigest";

    /** Letters of a digest that a map keeps: sixty-four bits, which no change hits by chance. */
    private static final int DIGITS = 16;

    private static final Set<String> OWN =
            Set.of("title", "subTitle", "author", "work", "source", DIGEST, "foreign");

    /** Argdown's own settings. */
    private static final Set<String> SETTINGS =
            Set.of(
                    "model",
                    "selection",
                    "group",
                    "color",
                    "map",
                    "dot",
                    "graphml",
                    "html",
                    "explodeArguments",
                    "webComponent",
                    "sourceHighlighter",
                    "variables",
                    "shortcodes",
                    "images",
                    "vizjs",
                    "inputPath",
                    "process");

    /** What people say of a document: the terms of Dublin Core, and some of Pandoc. */
    private static final Set<String> COMMON =
            Set.of(
                    "abstract",
                    "bibliography",
                    "contributor",
                    "coverage",
                    "creator",
                    "date",
                    "description",
                    "doi",
                    "format",
                    "identifier",
                    "isbn",
                    "keywords",
                    "lang",
                    "language",
                    "licence",
                    "license",
                    "place",
                    "publisher",
                    "relation",
                    "rights",
                    "subject",
                    "subtitle",
                    "tags",
                    "translator",
                    "type",
                    "url",
                    "version",
                    "year");

    private HeadChecks() {}

    private static List<Entry> head(Subject map) {
        return map.sheet().data().stream()
                .filter(entry -> entry.owner() == MapSheet.Owner.HEAD)
                .toList();
    }

    private static Optional<String> meant(Subject map, Entry entry) {
        String name = entry.name();
        if (OWN.contains(name) || SETTINGS.contains(name)) {
            return Optional.empty();
        }
        if (name.equals("subtitle")) {
            return Optional.of("subTitle");
        }
        Optional<String> near =
                COMMON.contains(name) ? Optional.empty() : Spelling.meant(name, OWN);
        boolean free =
                near.isPresent() && head(map).stream().noneMatch(e -> e.name().equals(near.get()));
        return free ? near : Optional.empty();
    }

    static void misspelledKey(Subject map, Report report) {
        for (Entry entry : head(map)) {
            meant(map, entry)
                    .ifPresent(
                            key ->
                                    report.tell(
                                            entry.key(),
                                            "the key "
                                                    + entry.name()
                                                    + " is not known; do you mean "
                                                    + key
                                                    + "?",
                                            Mend.replace(Touches.DATA, entry.key(), key)));
        }
    }

    static void unknownKey(Subject map, Report report) {
        List<Report.Place> places = new ArrayList<>();
        for (Entry entry : head(map)) {
            String name = entry.name();
            boolean known = OWN.contains(name) || SETTINGS.contains(name) || COMMON.contains(name);
            if (!known && meant(map, entry).isEmpty()) {
                places.add(new Report.Place(entry.key(), "the key " + name));
            }
        }
        report.gather(places, "says nothing to argmap or to Argdown");
    }

    /** The text is another than the one that the map was last checked against. */
    static void textChanged(Subject map, Report report) {
        String text = map.document().source().text();
        for (Entry entry : head(map)) {
            String now = digest(text);
            boolean same =
                    entry.values().size() == 1 && entry.values().get(0).text().strip().equals(now);
            if (!entry.name().equals(DIGEST) || text.isEmpty() || same || entry.lost()) {
                continue;
            }
            long lost = quotations(map) - map.grounded().evidence().size();
            if (lost > 0) {
                report.tell(
                        entry.span(),
                        "the text is not the one that the map was made from, and "
                                + lost
                                + (lost == 1 ? " quotation is" : " quotations are")
                                + " not found in it");
            } else {
                report.tell(
                        entry.span(),
                        "the text is not the one that the map was made from, though all"
                                + " quotations are found in it; it is now "
                                + now,
                        Mend.replace(Touches.NOTHING, entry.span(), DIGEST + ": " + now));
            }
        }
    }

    private static long quotations(Subject map) {
        return map.nodes().stream()
                .map((NodeId node) -> map.annotations(node))
                .map(Annotations::quotations)
                .mapToLong(List::size)
                .sum();
    }

    /**
     * A text by its content: SHA-256 of its characters as UTF-8, lines ended by {@code \n} however
     * they are ended in the file, since version control changes line ends and nothing else.
     */
    static String digest(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(lines.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + HexFormat.of().formatHex(hash).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
