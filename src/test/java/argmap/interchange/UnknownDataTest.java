package argmap.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import argmap.Pipeline;
import argmap.graph.ArgumentMap;
import argmap.graph.Datum;
import argmap.graph.Datum.Fields;
import argmap.graph.RandomMaps;
import argmap.message.Diagnosed;
import argmap.message.Message;
import argmap.text.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What a file of any format says that nobody knows, put into every place that the format allows: it
 * is written again and goes through Argdown and back, or is reported at its place.
 */
class UnknownDataTest {
    private static final int SEEDS = 200;

    /** For each place that is listed. */
    private static final int SEEDS_OF_A_PLACE = 40;

    /**
     * Nobody else writes into our own data; a column without a cell and a key that no data uses say
     * nothing; looks are reported where their words stand nowhere else.
     */
    private static final Pattern NOTHING_SAID =
            Pattern.compile("\"\"zebra|&quot;zebra|1,zebra|<key|linkStyle");

    /** Words of the random maps that are none of a format. */
    private static final String CONTENT =
            "smile|brace|angle|remark|threat|rent|another|modus|encoding|missing";

    /** Under these Argdown's export and AIF only name parts of the file for each other. */
    private static final Set<String> NAMES_OF_PARTS =
            Set.of("argumentTitle", "from", "to", "fromID", "toID", "source", "target");

    /**
     * A place in files that are no data.
     *
     * @param at a pattern
     * @param with what is put there, {@code $1} for the group of the pattern
     */
    private record Place(String format, String at, String with) {}

    private static final List<Place> PLACES =
            List.of(
                    new Place("argdown", "(?<=\")\\}(?=\n)", ", zebra: 1}"),
                    new Place("argdown", "(?<=^===)(?=\n)", "\nzebra: 1"),
                    new Place("argdown", "(?<=\n--)(?:--)?(?=\n)", " {zebra: 1} --"),
                    new Place("argdown", "(?<=\n)(#+ [^\n{]*)(?=\n)", "$1 {zebra: 1}"),
                    new Place("argdown", "foreign: \\{", "foreign: {zebra: 1, "),
                    new Place("dot", "(?<=\")\\](?=\n)", ", zebra=1]"),
                    new Place("dot", "(?<=-> [ca]\\d{1,3} \\[)", "zebra=1, "),
                    new Place("dot", "(?<=\\{)(?=\n)", "\n zebra=1"),
                    new Place("dot", "(?<=\\{)(?=\n)", "\n node [zebra=1]"),
                    new Place("dot", "(?<=\\{)(?=\n)", "\n // zebra"),
                    new Place("graphml", "(?<=<(node|edge|graph))(?= )", " zebra=\"1\""),
                    new Place("graphml", "(?=</(node|edge|graph|graphml)>)", "<zebra>1</zebra>"),
                    new Place(
                            "graphml", "(?=</(node|edge|graph)>)", "<data key=\"zebra\">1</data>"),
                    new Place("graphml", "(?=</node>)", "<desc>zebra</desc>"),
                    new Place("graphml", "(?=<key )", "<key id=\"zebra\" for=\"node\"/>"),
                    new Place("graphml", "(?=<node )", "<!-- zebra -->"),
                    new Place("graphml", "(?<=<data key=\"argmap\">\\{)", "&quot;zebra&quot;:1,"),
                    new Place("mermaid", "(?=\n  [ca]1)", "\n  click c1 \"zebra\""),
                    new Place("mermaid", "(?=\n  [ca]1)", "\n  %% zebra"),
                    new Place("mermaid", "(?=\n  [ca]1)", "\n  style c1 fill:#zebra"),
                    new Place("mermaid", "(?=\n  [ca]1)", "\n  classDef zebra fill:#f00"),
                    new Place("mermaid", "(?=\n  [ca]1)", "\n  linkStyle 0 stroke:zebra"),
                    new Place("mermaid", "^", "---\ntitle: zebra\n---\n"),
                    new Place("mermaid", "^", "%%{init: {\"zebra\": 1}}%%\n"),
                    new Place("csv", "^(.*)\n", "$1,zebra\n"),
                    new Place("csv", "(?<=\n)(from,kind,to,data)\n", "$1,zebra\n"),
                    new Place("csv", "(?<=\"\\{)", "\"\"zebra\"\":1,"),
                    new Place("kialo", "^", "zebra\n"),
                    new Place("kialo", "$", "\nzebra\n"),
                    new Place("aml", "(?<=<(ARG|PROP|AU|CA|LA|PROPTEXT))(?=[ >])", " zebra=\"1\""),
                    new Place("aml", "(?=</(PROP|AU|ARG|CA|LA)>)", "<zebra>1</zebra>"),
                    new Place("aml", "(?=</PROP>)", "<OWNER name=\"zebra\"/>"),
                    new Place("aml", "(?=<AU>)", "<!-- zebra -->"),
                    new Place(
                            "carneades",
                            "(?<=\n)( +)(?=[a-z]+: [^\n{|>&\\[]+\n)",
                            "$1zebra: 1\n$1"),
                    new Place("carneades", "$", "\nzebra: 1\n"),
                    new Place("carneades", "(?<=\n)(?=[a-z])", "# zebra\n"));

    @TestFactory
    Stream<DynamicTest> isKeptOrReportedInEveryPlaceOfAText() {
        return PLACES.stream()
                .map(place -> dynamicTest(place.format() + " " + place.with(), () -> check(place)));
    }

    private static void check(Place place) {
        int tried = 0;
        for (int seed = 0; seed < SEEDS_OF_A_PLACE; seed++) {
            Random random = new Random(seed);
            String text = named(place.format()).text(RandomMaps.withMore(random));
            List<String> mutants = mutants(place, text, "zebra");
            if (!mutants.isEmpty()) {
                tried++;
                assertKeptOrReported(
                        named(place.format()), mutants.get(random.nextInt(mutants.size())));
            }
        }
        assertTrue(tried > SEEDS_OF_A_PLACE / 10, "tried on " + tried + " maps");
    }

    private static List<String> mutants(Place place, String text, String word) {
        List<String> mutants = new ArrayList<>();
        Matcher places = Pattern.compile(place.at()).matcher(text);
        while (places.find()) {
            StringBuilder mutant = new StringBuilder(text.substring(0, places.start()));
            String group = place.with().contains("$1") ? places.group(1) : "";
            mutant.append(place.with().replace("$1", group).replace("zebra", word));
            mutants.add(mutant.append(text.substring(places.end())).toString());
        }
        return mutants;
    }

    @TestFactory
    Stream<DynamicTest> isKeptOrReportedInEveryObjectOfAFile() {
        return Stream.of("aif", "xaif", "argdown-json", "sadface", "arguebuf", "jsonld")
                .map(format -> dynamicTest(format, () -> checkObjects(named(format))));
    }

    private static void checkObjects(MapFormat format) {
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            String text = format.text(RandomMaps.withMore(random));
            Datum root = JsonTree.read(new Source("x", text), "JSON").value().root();
            Map<String, List<Datum>> places = new TreeMap<>();
            collect(root, "", places);
            // One kind of place of each map: so all kinds are tried.
            List<List<Datum>> kinds = new ArrayList<>(places.values());
            List<Datum> kind = kinds.get(random.nextInt(kinds.size()));
            Datum place = kind.get(random.nextInt(kind.size()));
            assertKeptOrReported(format, JsonText.write((Fields)
                            with(root, place, "zebra", new Datum.Literal("1"))));
        }
    }

    /** Objects by where they lie, whatever their numbers and names in lists. */
    private static void collect(Datum datum, String path, Map<String, List<Datum>> places) {
        if (datum instanceof Fields fields) {
            places.computeIfAbsent(path, p -> new ArrayList<>()).add(datum);
            fields.entries().forEach((key, value) -> collect(value, path + "/" + key, places));
        } else if (datum instanceof Datum.Items items) {
            items.items().forEach(item -> collect(item, path, places));
        }
    }

    private static Datum with(Datum datum, Datum place, String key, Datum value) {
        if (datum instanceof Fields fields) {
            Fields all = Fields.NONE;
            for (Map.Entry<String, Datum> entry : fields.entries().entrySet()) {
                all = all.with(entry.getKey(), with(entry.getValue(), place, key, value));
            }
            return datum == place ? all.with(key, value) : all;
        }
        return datum instanceof Datum.Items items
                ? new Datum.Items(items.items().stream().map(item -> with(item, place, key, value)).toList())
                : datum;
    }

    /**
     * The same with words that the file has elsewhere: then what is written differs from what is
     * written of the file without them, or something is reported that was not.
     */
    @TestFactory
    Stream<DynamicTest> wordsOfTheFileInAnotherPlaceAreKeptOrReported() {
        return Stream.of("aif", "xaif", "argdown-json", "sadface", "arguebuf", "jsonld")
                .map(format -> dynamicTest(format, () -> checkKnownWords(named(format))));
    }

    /** So too in files that are no data. */
    @TestFactory
    Stream<DynamicTest> wordsOfATextInAnotherPlaceAreKeptOrReported() {
        return PLACES.stream()
                .filter(place -> !NOTHING_SAID.matcher(place.with()).find())
                .map(
                        place ->
                                dynamicTest(
                                        place.format() + " " + place.with(),
                                        () -> checkKnownWords(place)));
    }

    private static void checkKnownWords(Place place) {
        MapFormat format = named(place.format());
        List<String> silent = new ArrayList<>();
        for (int seed = 0; seed < SEEDS_OF_A_PLACE; seed++) {
            Random random = new Random(seed);
            String text = format.text(RandomMaps.withMore(random));
            Matcher word = Pattern.compile("\\b(?:" + CONTENT + ")\\b").matcher(text);
            List<String> words = word.results().map(found -> found.group()).toList();
            if (words.isEmpty()) {
                continue;
            }
            String known = words.get(random.nextInt(words.size()));
            List<String> mutants = mutants(place, text, known);
            String mutant = mutants.isEmpty() ? "" : mutants.get(random.nextInt(mutants.size()));
            if (!mutant.isEmpty() && isSilent(format, text, mutant)) {
                silent.add(known);
            }
        }
        assertEquals(List.of(), silent);
    }

    private static void checkKnownWords(MapFormat format) {
        Map<String, String> silent = new TreeMap<>();
        for (int seed = 0; seed < SEEDS_OF_A_PLACE; seed++) {
            Random random = new Random(seed);
            String text = format.text(RandomMaps.withMore(random));
            Datum root = JsonTree.read(new Source("x", text), "JSON").value().root();
            Map<String, List<Datum>> places = new TreeMap<>();
            collect(root, "", places);
            List<String> words = new ArrayList<>();
            Matcher word = Pattern.compile("(?<=\")\\p{L}{3,}(?=\")").matcher(text);
            while (word.find()) {
                words.add(word.group());
            }
            words.addAll(List.of("note", "author"));
            List<Map.Entry<String, List<Datum>>> kinds = new ArrayList<>(places.entrySet());
            Collections.shuffle(kinds, random);
            for (Map.Entry<String, List<Datum>> kind : kinds.subList(0, Math.min(3, kinds.size()))) {
                Fields place =
                        (Fields) kind.getValue().get(random.nextInt(kind.getValue().size()));
                String key = words.get(random.nextInt(words.size()));
                if (place.has(key) || NAMES_OF_PARTS.contains(key)) {
                    continue;
                }
                Datum value = new Datum.Text(words.get(random.nextInt(words.size())));
                String mutant = JsonText.write((Fields) with(root, place, key, value));
                if (isSilent(format, text, mutant)) {
                    silent.put(kind.getKey(), key + ": " + value.string());
                }
            }
        }
        assertEquals(Map.of(), silent);
    }

    private static boolean isSilent(MapFormat format, String text, String mutant) {
        return written(format, text).equals(written(format, mutant))
                && said(format, mutant).size() <= said(format, text).size();
    }

    private static String written(MapFormat format, String text) {
        return format.text(format.read().apply(file(format, text)).value());
    }

    private static List<Message> said(MapFormat format, String text) {
        Diagnosed<ArgumentMap> read = format.read().apply(file(format, text));
        List<Message> said = new ArrayList<>(read.diagnostics());
        said.addAll(format.leftOut(file(format, text), read));
        return said;
    }

    private static Source file(MapFormat format, String text) {
        return new Source("map." + format.extensions().get(0), text);
    }

    /** Not only reported: such an addition to a claim goes through Argdown and back. */
    @TestFactory
    Stream<DynamicTest> whatOthersAddToAClaimOfOursIsKept() {
        return Stream.of("aif", "xaif", "sadface", "arguebuf", "jsonld")
                .map(format -> dynamicTest(format, () -> assertKeptAtAClaim(named(format))));
    }

    private static void assertKeptAtAClaim(MapFormat format) {
        MapFormat argdown = named("argdown");
        ArgumentMap map = argdown.read().apply(new Source("x.argdown", "[Rent]: Due.\n")).value();
        String text = format.text(map);
        String added = text.replace("\"text\" : \"Due.\"", "\"zebra\" : 1, \"text\" : \"Due.\"");
        ArgumentMap read = format.read().apply(new Source("x", added)).value();
        String through = argdown.text(read);
        ArgumentMap back = argdown.read().apply(new Source("x.argdown", through)).value();
        String again = format.text(back);
        assertTrue(again.contains("zebra"), () -> added + again);
        assertEquals(map.claims().get(0).id(), back.claims().get(0).id());
    }

    private static MapFormat named(String name) {
        return Pipeline.mapFormats().stream()
                .filter(format -> format.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static void assertKeptOrReported(MapFormat format, String text) {
        Source file = new Source("map." + format.extensions().get(0), text);
        Diagnosed<ArgumentMap> read = format.read().apply(file);
        List<Message> said = new ArrayList<>(read.diagnostics());
        said.addAll(format.leftOut(file, read));
        boolean reported =
                read.hasErrors()
                        || said.stream().anyMatch(message -> speaksOf("zebra", message, text));
        if (reported) {
            return;
        }
        assertTrue(format.text(read.value()).contains("zebra"), () -> "not kept: " + text);
        MapFormat argdown = named("argdown");
        Diagnosed<String> through = argdown.written(read.value());
        ArgumentMap back = argdown.read().apply(new Source("x.argdown", through.value())).value();
        assertTrue(
                !through.diagnostics().isEmpty() || format.text(back).contains("zebra"),
                () -> "not kept by Argdown: " + text);
    }

    private static boolean speaksOf(String word, Message message, String text) {
        String there = text.substring(message.span().start()).lines().findFirst().orElse("");
        return message.message().contains(word) || there.contains(word);
    }

    /** So that what is reported is data nobody knows, and nothing else. */
    @TestFactory
    Stream<DynamicTest> nothingIsLeftOutOfOurOwnFiles() {
        return Pipeline.mapFormats().stream()
                .map(format -> dynamicTest(format.name(), () -> assertNothingLeftOut(format)));
    }

    private static void assertNothingLeftOut(MapFormat format) {
        for (int seed = 0; seed < SEEDS; seed++) {
            String text = format.text(RandomMaps.withMore(new Random(seed)));
            Source file = new Source("map." + format.extensions().get(0), text);
            assertEquals(List.of(), format.leftOut(file, format.read().apply(file)), text);
        }
    }
}
