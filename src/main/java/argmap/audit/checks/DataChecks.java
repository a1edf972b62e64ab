package argmap.audit.checks;

import static argmap.message.Detail.node;
import static argmap.message.Detail.number;
import static argmap.message.Detail.text;
import static argmap.message.Detail.words;
import static java.util.Map.entry;

import argmap.audit.checks.Checks.Check;
import argmap.audit.checks.Checks.Report;
import argmap.graph.Annotations;
import argmap.graph.ArgdownData;
import argmap.graph.Datum.Fields;
import argmap.graph.MapSheet;
import argmap.graph.MapSheet.Entry;
import argmap.graph.MapSheet.Owner;
import argmap.graph.MapSheet.Value;
import argmap.graph.NodeId;
import argmap.graph.Relation;
import argmap.graph.Scheme;
import argmap.message.Code;
import argmap.message.Detail;
import argmap.message.Mend;
import argmap.message.Mend.Touches;
import argmap.message.Message;
import argmap.text.Shipped;
import argmap.text.Span;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Data in braces: what would be passed over in silence because it is written wrongly. */
final class DataChecks {
    static final List<Check> ALL =
            List.of(
                    new Check(Code.TEXT_CHANGED, DataChecks::textChanged),
                    new Check(Code.MISSPELLED_HEAD_KEY, DataChecks::misspelledHeadKey),
                    new Check(Code.UNKNOWN_HEAD_KEY, DataChecks::unknownHeadKey),
                    new Check(Code.UNHEARD_SETTING, DataChecks::unheardSetting),
                    new Check(Code.MISSPELLED_KEY, DataChecks::misspelledKey),
                    new Check(Code.KEY_TWICE, DataChecks::keyTwice),
                    new Check(Code.EMPTY_VALUE, DataChecks::emptyValue),
                    new Check(Code.FLAG_VALUE, DataChecks::flagValue),
                    new Check(Code.UNKNOWN_RELATION, DataChecks::unknownRelation),
                    new Check(Code.UNKNOWN_STANDARD, DataChecks::unknownStandard),
                    new Check(Code.INVALID_WEIGHT, DataChecks::invalidWeight),
                    new Check(Code.INVALID_SCORE, DataChecks::invalidScore),
                    new Check(Code.MISSPELLED_SCHEME, DataChecks::misspelledScheme),
                    new Check(Code.UNKNOWN_SCHEME, DataChecks::unknownScheme),
                    new Check(Code.TWO_VALUES, DataChecks::twoValues),
                    new Check(Code.MISSPELLED_TAG, DataChecks::misspelledTag));

    /** Our own keys, and those of Argdown that stand in data. */
    private static final Set<String> KEYS = known("KEYS");

    /** Words that people write for a key, and that are near enough to another to be mistaken. */
    private static final Set<String> WORDS = known("NO_KEYS");

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

    private static Set<String> known(String section) {
        return Shipped.words(DataChecks.class, "keys.txt", section);
    }

    private static Map<String, Set<String>> settings() {
        Map<String, Set<String>> settings = new HashMap<>();
        Map<String, List<String>> sections = Shipped.sections(DataChecks.class, "keys.txt");
        for (String line : sections.getOrDefault("SETTINGS", List.of())) {
            int colon = line.indexOf(':');
            Set<String> heard = new HashSet<>(List.of(line.substring(colon + 1).split(" +", -1)));
            heard.remove("");
            settings.put(line.substring(0, colon), heard);
        }
        return settings;
    }

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
                            report.say(
                                    Code.MISSPELLED_KEY.at(entry.key(), text(name), text(key)),
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
                report.say(Code.KEY_TWICE.at(entry.key(), text(entry.name())));
            }
        }
    }

    static void emptyValue(Subject map, Report report) {
        for (Entry entry : map.sheet().data()) {
            if (entry.owner() == Owner.NODE && entry.empty() && KEYS.contains(entry.name())) {
                report.say(
                        Code.EMPTY_VALUE.at(entry.key(), text(entry.name())),
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
            Message message =
                    Code.FLAG_VALUE.at(value.span(), text(entry.name()), text(value.text()));
            String meant =
                    Map.of("yes", "true", "on", "true", "1", "true", "no", "false", "off", "false")
                            .getOrDefault(written, "");
            if (meant.isEmpty()) {
                report.say(message);
            } else {
                report.say(message, Mend.replace(Touches.DATA, value.span(), meant));
            }
        }
    }

    private static void eachWrong(
            Subject map,
            String key,
            Predicate<String> right,
            Report report,
            Function<Value, Message> message) {
        for (Entry entry : entries(map, key)) {
            for (Value value : entry.values()) {
                if (!right.test(value.text().strip())) {
                    report.say(message.apply(value));
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
                value ->
                        Code.UNKNOWN_RELATION.at(
                                value.span(), words(value.text()), new Detail.Texts(RELATIONS)));
    }

    static void unknownStandard(Subject map, Report report) {
        eachWrong(
                map,
                "standard",
                STANDARDS::contains,
                report,
                value -> Code.UNKNOWN_STANDARD.at(value.span(), words(value.text())));
    }

    static void invalidWeight(Subject map, Report report) {
        eachWrong(
                map,
                "weight",
                DataChecks::isShare,
                report,
                value -> Code.INVALID_WEIGHT.at(value.span(), words(value.text())));
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
                Message message = Code.INVALID_SCORE.at(value.span(), words(written));
                if (written.matches("0,[0-9]{1,9}")) {
                    String mended = written.replace(',', '.');
                    report.say(message, Mend.replace(Touches.DATA, value.span(), mended));
                } else {
                    report.say(message);
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
                                        report.say(
                                                Code.MISSPELLED_SCHEME.at(
                                                        value.span(),
                                                        words(value.text()),
                                                        text(meant)),
                                                Mend.replace(Touches.DATA, value.span(), meant)));
            }
        }
    }

    static void unknownScheme(Subject map, Report report) {
        List<Value> unknown = new ArrayList<>();
        for (Entry entry : entries(map, "scheme")) {
            for (Value value : entry.values()) {
                boolean known = Scheme.named(value.text()).isPresent();
                if (!known && meantScheme(value.text()).isEmpty()) {
                    unknown.add(value);
                }
            }
        }
        if (!unknown.isEmpty()) {
            Value first = unknown.get(0);
            List<String> others = unknown.stream().skip(1).map(Value::text).distinct().toList();
            report.say(
                    Code.UNKNOWN_SCHEME.at(
                            first.span(),
                            words(first.text()),
                            new Detail.Texts(schemes()),
                            new Detail.Words(others)));
        }
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
                        report.say(
                                Code.TWO_VALUES.at(
                                        value.span(), node(node), text(key), words(before.text())));
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
                        Message message =
                                Code.MISSPELLED_TAG.at(tag.span(), text(tag.name()), text(name));
                        if (name.equals("concession")) {
                            report.say(message);
                        } else {
                            report.say(message, Mend.replace(Touches.DATA, tag.span(), "#" + name));
                        }
                    });
        }
    }

    private static final String DIGEST = "textDigest";

    /** Letters of a digest that a map keeps: sixty-four bits, which no change hits by chance. */
    private static final int DIGITS = 16;

    private static final Set<String> OWN = known("OWN");

    /** Argdown's own settings, and which of each change a map or its picture here. */
    private static final Map<String, Set<String>> SETTINGS = settings();

    /** What people say of a document: the terms of Dublin Core, and some of Pandoc. */
    private static final Set<String> COMMON = known("COMMON");

    private static List<Entry> head(Subject map) {
        return map.sheet().data().stream()
                .filter(entry -> entry.owner() == MapSheet.Owner.HEAD)
                .toList();
    }

    private static Optional<String> meant(Subject map, Entry entry) {
        String name = entry.name();
        if (OWN.contains(name) || SETTINGS.containsKey(name)) {
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

    static void misspelledHeadKey(Subject map, Report report) {
        for (Entry entry : head(map)) {
            meant(map, entry)
                    .ifPresent(
                            key ->
                                    report.say(
                                            Code.MISSPELLED_HEAD_KEY.at(
                                                    entry.key(), text(entry.name()), text(key)),
                                            Mend.replace(Touches.DATA, entry.key(), key)));
        }
    }

    static void unknownHeadKey(Subject map, Report report) {
        List<Entry> unknown = new ArrayList<>();
        for (Entry entry : head(map)) {
            String name = entry.name();
            boolean known =
                    OWN.contains(name) || SETTINGS.containsKey(name) || COMMON.contains(name);
            if (!known && meant(map, entry).isEmpty()) {
                unknown.add(entry);
            }
        }
        if (!unknown.isEmpty()) {
            Entry first = unknown.get(0);
            List<String> others = unknown.stream().skip(1).map(Entry::name).distinct().toList();
            report.say(
                    Code.UNKNOWN_HEAD_KEY.at(
                            first.key(), text(first.name()), new Detail.Texts(others)));
        }
    }

    /** Settings that Argdown's own program follows and this one keeps and passes over. */
    static void unheardSetting(Subject map, Report report) {
        Fields kept = ArgdownData.of(map.grounded().map().info().foreign());
        List<String> unheard = new ArrayList<>();
        Span first = new Span(0, 0);
        for (Entry entry : head(map)) {
            Set<String> heard = SETTINGS.get(entry.name());
            if (heard == null || entry.lost()) {
                continue;
            }
            int before = unheard.size();
            if (heard.isEmpty()) {
                unheard.add(entry.name());
            } else {
                kept.fields(entry.name()).entries().keySet().stream()
                        .filter(name -> !heard.contains(name))
                        .forEach(name -> unheard.add(entry.name() + "." + name));
            }
            first = before == 0 && !unheard.isEmpty() ? entry.key() : first;
        }
        if (!unheard.isEmpty()) {
            report.say(Code.UNHEARD_SETTING.at(first, new Detail.Texts(unheard)));
        }
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
                report.say(Code.TEXT_CHANGED_LOST.at(entry.span(), number(lost)));
            } else {
                report.say(
                        Code.TEXT_CHANGED.at(entry.span(), text(now)),
                        Mend.replace(Touches.DATA, entry.span(), DIGEST + ": " + now));
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

    /** Finds the known word that a misspelled one is meant for. */
    static final class Spelling {
        /** Longer words than this are no slip of the finger in a keyword. */
        private static final int LONGEST = 80;

        private Spelling() {}

        /**
         * The one known word that differs by a capital, by one slip, or in six letters and more by
         * two; none where several do. A slip is a letter put in, left out, exchanged, or swapped
         * with the next, which make up most misspellings (Damerau, Communications of the ACM 7(3),
         * 1964).
         */
        static Optional<String> meant(String word, Collection<String> known) {
            if (word.length() > LONGEST || known.contains(word)) {
                return Optional.empty();
            }
            String small = word.toLowerCase(Locale.ROOT);
            int allowed = word.length() >= 6 ? 2 : word.length() >= 4 ? 1 : 0;
            String best = "";
            int least = allowed + 1;
            boolean several = false;
            for (String candidate : known) {
                if (Math.abs(candidate.length() - word.length()) > allowed) {
                    continue;
                }
                int slips = slips(small, candidate.toLowerCase(Locale.ROOT));
                if (slips < least) {
                    best = candidate;
                    least = slips;
                    several = false;
                } else if (slips == least) {
                    several = true;
                }
            }
            return best.isEmpty() || several ? Optional.empty() : Optional.of(best);
        }

        /** Slips between two words, as Damerau counts them, each letter moved at most once. */
        static int slips(String a, String b) {
            int[] beforeLast = new int[b.length() + 1];
            int[] last = new int[b.length() + 1];
            int[] row = new int[b.length() + 1];
            for (int j = 0; j <= b.length(); j++) {
                last[j] = j;
            }
            for (int i = 1; i <= a.length(); i++) {
                row[0] = i;
                for (int j = 1; j <= b.length(); j++) {
                    int keep = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                    row[j] = Math.min(keep, Math.min(last[j], row[j - 1]) + 1);
                    boolean swapped =
                            i > 1
                                    && j > 1
                                    && a.charAt(i - 1) == b.charAt(j - 2)
                                    && a.charAt(i - 2) == b.charAt(j - 1);
                    if (swapped) {
                        row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                    }
                }
                int[] free = beforeLast;
                beforeLast = last;
                last = row;
                row = free;
            }
            return last[b.length()];
        }
    }
}
