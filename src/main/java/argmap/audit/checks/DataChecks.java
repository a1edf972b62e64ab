package argmap.audit.checks;

import argmap.diagnostic.Mend;
import argmap.diagnostic.Mend.Touches;
import argmap.graph.MapSheet;
import argmap.graph.MapSheet.Entry;
import argmap.graph.MapSheet.Owner;
import argmap.graph.MapSheet.Value;
import argmap.graph.NodeId;
import argmap.graph.Relation;
import argmap.graph.Scheme;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Data in braces: what would be passed over in silence because it is written wrongly. */
final class DataChecks {
    /** Our own keys, and those of Argdown that stand in data. */
    private static final Set<String> KEYS =
            Set.of(
                    "quote",
                    "page",
                    "notes",
                    "source",
                    "scheme",
                    "score",
                    "reason",
                    "implicit",
                    "suggested",
                    "relation",
                    "assumed",
                    "standard",
                    "weight",
                    "foreign",
                    "uses",
                    "rules",
                    "isInMap",
                    "isGroup",
                    "isClosed",
                    "isCanonical",
                    "isInGroup");

    /** Words that people write for a key, and that are near enough to another to be mistaken. */
    private static final Set<String> WORDS =
            Set.of(
                    "rule", "note", "notes", "pages", "sources", "quotes", "score", "store",
                    "color");

    /** Other names of our keys, singular for plural and the like. */
    private static final Map<String, String> OTHER_NAMES =
            Map.of("note", "notes", "pages", "page", "sources", "source", "quotes", "quote");

    private static final Set<String> FLAGS = Set.of("implicit", "suggested", "assumed");

    private static final Set<String> STANDARDS = Set.of("DV", "PE", "CCE", "BRD");

    private static final List<String> RELATIONS =
            Arrays.stream(Relation.Kind.values())
                    .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                    .toList();

    private DataChecks() {}

    private static List<Entry> entries(Subject map, String key) {
        return map.sheet().data().stream()
                .filter(entry -> entry.owner() == Owner.NODE && entry.name().equals(key))
                .toList();
    }

    static void misspelledKey(Subject map, Report report) {
        Map<String, Optional<String>> known = new HashMap<>();
        for (Entry entry : map.sheet().data()) {
            String name = entry.name();
            boolean fields = entry.values().isEmpty() && !entry.empty();
            if (entry.owner() != Owner.NODE || KEYS.contains(name) || fields) {
                continue; // fields are data of another program, and none of our keys has them
            }
            Optional<String> meant = known.computeIfAbsent(name, DataChecks::meantKey);
            meant.ifPresent(
                    key ->
                            report.tell(
                                    entry.key(),
                                    "the key " + name + " is not known; do you mean " + key + "?",
                                    Mend.replace(Touches.DATA, entry.key(), key)));
        }
    }

    private static Optional<String> meantKey(String name) {
        if (OTHER_NAMES.containsKey(name)) {
            return Optional.ofNullable(OTHER_NAMES.get(name));
        }
        return WORDS.contains(name) ? Optional.empty() : Spelling.meant(name, KEYS);
    }

    static void keyTwice(Subject map, Report report) {
        for (Entry entry : map.sheet().data()) {
            if (entry.lost()) {
                report.tell(
                        entry.key(),
                        entry.name()
                                + " stands here twice and only the last one counts; write ["
                                + "a list]");
            }
        }
    }

    static void emptyValue(Subject map, Report report) {
        for (Entry entry : map.sheet().data()) {
            if (entry.owner() == Owner.NODE && entry.empty() && KEYS.contains(entry.name())) {
                report.tell(
                        entry.key(),
                        "there is nothing behind the key " + entry.name(),
                        Mend.replace(Touches.DATA, entry.cut(), ""));
            }
        }
    }

    static void flagValue(Subject map, Report report) {
        for (Entry entry : map.sheet().data()) {
            boolean flag = entry.owner() == Owner.NODE && FLAGS.contains(entry.name());
            if (!flag || entry.values().size() != 1) {
                continue;
            }
            Value value = entry.values().get(0);
            String written = value.text().strip().toLowerCase(Locale.ROOT);
            if (written.equals("true") || written.equals("false")) {
                continue;
            }
            String message =
                    entry.name() + ": " + value.text() + " is passed over; write true or false";
            String meant =
                    Map.of("yes", "true", "on", "true", "1", "true", "no", "false", "off", "false")
                            .getOrDefault(written, "");
            if (meant.isEmpty()) {
                report.tell(value.span(), message);
            } else {
                report.tell(value.span(), message, Mend.replace(Touches.DATA, value.span(), meant));
            }
        }
    }

    private static void eachWrong(
            Subject map, String key, Predicate<String> right, Report report, String message) {
        for (Entry entry : entries(map, key)) {
            for (Value value : entry.values()) {
                if (!right.test(value.text().strip())) {
                    report.tell(
                            value.span(),
                            key
                                    + ": "
                                    + Names.quoted(value.text())
                                    + " is passed over; "
                                    + message);
                }
            }
        }
    }

    static void unknownRelation(Subject map, Report report) {
        eachWrong(
                map,
                "relation",
                value -> RELATIONS.contains(value.toLowerCase(Locale.ROOT)),
                report,
                "write " + Spelling.or(RELATIONS));
    }

    static void unknownStandard(Subject map, Report report) {
        eachWrong(
                map,
                "standard",
                STANDARDS::contains,
                report,
                "write PE (preponderance), CCE (clear and convincing), BRD (beyond reasonable"
                        + " doubt) or DV (dialectical validity)");
    }

    static void invalidWeight(Subject map, Report report) {
        eachWrong(map, "weight", DataChecks::isShare, report, "write a number from 0 to 1");
    }

    private static boolean isShare(String value) {
        return value.matches("0|1|0\\.[0-9]{1,9}|1\\.0{1,9}");
    }

    static void invalidScore(Subject map, Report report) {
        for (Entry entry : entries(map, "score")) {
            for (Value value : entry.values()) {
                String written = value.text().strip();
                if (isShare(written) || written.matches("0?\\.[0-9]{1,20}")) {
                    continue;
                }
                String message = "score: " + Names.quoted(written) + " is no number from 0 to 1";
                if (written.matches("0,[0-9]{1,9}")) {
                    String mended = written.replace(',', '.');
                    report.tell(
                            value.span(),
                            message,
                            Mend.replace(Touches.DATA, value.span(), mended));
                } else {
                    report.tell(value.span(), message);
                }
            }
        }
    }

    private static List<String> schemes() {
        return Arrays.stream(Scheme.values()).map(Scheme::label).toList();
    }

    private static Optional<String> meantScheme(String name) {
        boolean known = Scheme.named(name).isPresent();
        return known ? Optional.empty() : Spelling.meant(name.strip(), schemes());
    }

    static void misspelledScheme(Subject map, Report report) {
        for (Entry entry : entries(map, "scheme")) {
            for (Value value : entry.values()) {
                meantScheme(value.text())
                        .ifPresent(
                                meant ->
                                        report.tell(
                                                value.span(),
                                                "the scheme "
                                                        + Names.quoted(value.text())
                                                        + " is not known; do you mean "
                                                        + meant
                                                        + "?",
                                                Mend.replace(Touches.DATA, value.span(), meant)));
            }
        }
    }

    static void unknownScheme(Subject map, Report report) {
        List<Report.Place> places = new java.util.ArrayList<>();
        for (Entry entry : entries(map, "scheme")) {
            for (Value value : entry.values()) {
                boolean known = Scheme.named(value.text()).isPresent();
                if (!known && meantScheme(value.text()).isEmpty()) {
                    places.add(
                            new Report.Place(
                                    value.span(), "the scheme " + Names.quoted(value.text())));
                }
            }
        }
        report.gather(
                places,
                "is not one of those with critical questions: " + String.join(", ", schemes()));
    }

    /** A key with one value, given twice with two: the last one counts. */
    static void twoValues(Subject map, Report report) {
        for (String key : List.of("scheme", "score", "reason", "standard", "weight")) {
            Map<NodeId, Value> first = new HashMap<>();
            for (Entry entry : entries(map, key)) {
                NodeId node = entry.node().orElseThrow();
                for (Value value : entry.values()) {
                    Value before = first.putIfAbsent(node, value);
                    if (before != null && !before.text().equals(value.text())) {
                        report.tell(
                                value.span(),
                                node.written()
                                        + " has the "
                                        + key
                                        + " "
                                        + Names.quoted(before.text())
                                        + " already; only one counts");
                    }
                }
            }
        }
    }

    /** Tags that the program reads. Only flags can be mended: a concession is a relation. */
    static void misspelledTag(Subject map, Report report) {
        List<String> known = List.of("concession", "implicit", "suggested");
        Map<String, Optional<String>> meants = new HashMap<>();
        for (MapSheet.Tag tag : map.sheet().tags()) {
            Optional<String> meant =
                    known.contains(tag.name())
                            ? Optional.empty()
                            : meants.computeIfAbsent(tag.name(), t -> Spelling.meant(t, known));
            meant.ifPresent(
                    name -> {
                        String message =
                                "the tag #"
                                        + tag.name()
                                        + " means nothing; do you mean #"
                                        + name
                                        + "?";
                        if (name.equals("concession")) {
                            report.tell(tag.span(), message);
                        } else {
                            report.tell(
                                    tag.span(),
                                    message,
                                    Mend.replace(Touches.DATA, tag.span(), "#" + name));
                        }
                    });
        }
    }
}
