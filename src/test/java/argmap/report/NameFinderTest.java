package argmap.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import argmap.Pipeline;
import argmap.report.GlossaryPart.Kind;
import argmap.report.GlossaryPart.Name;
import argmap.report.GlossaryPart.NameFinder;
import argmap.text.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NameFinderTest {
    private static final String TEXT =
            """
            That year the general, Brandt, came late, and Brandt said little. In the spring
            the envoys met in Ostrava and left Ostrava for good. Soon enough the Treaty of Ostrava was
            signed, and nobody read the Treaty of Ostrava again. The talks began in March, and
            by March they were over. Later the Veltish army moved on, as a Veltish army will.
            Once only did a man named Kolar appear, and Kolar was not asked. Nobody saw Professor
            Lindqvist twice.
            """;

    private final Map<String, Kind> kinds =
            NameFinder.find(Pipeline.read(new Source("text", TEXT)).value().document()).stream()
                    .collect(Collectors.toMap(Name::name, Name::kind));

    @Test
    void aWordOfSpeechAPrepositionAndANounTellTheKind() {
        assertEquals(Kind.PERSON, kinds.get("Brandt"), kinds.toString());
        assertEquals(Kind.PLACE, kinds.get("Ostrava"), kinds.toString());
        assertEquals(Kind.TREATY, kinds.get("Treaty of Ostrava"), kinds.toString());
    }

    /** Acting tells a person, too: names are found by recall, and Kolar is one. */
    @Test
    void whoActsIsAPerson() {
        assertEquals(Kind.PERSON, kinds.get("Kolar"), kinds.toString());
    }

    @Test
    void aSmallWordThatOpensTheSentenceIsNoPartOfTheName() {
        String text =
                "In the Velt, nobody slept. They went to the Velt and came back, and in the Velt,"
                        + " they said, all was well.";
        assertEquals(
                List.of("Velt 3"),
                NameFinder.find(Pipeline.read(new Source("text", text)).value().document()).stream()
                        .map(name -> name.name() + " " + name.times())
                        .toList());
    }

    /** A judge's text speaks of them as of places and persons. */
    @Test
    void courtsOfficesAndCasesAreNeitherPersonsNorPlaces() {
        String text =
                """
                The claim was settled in Brandt v. Kolar, and in Brandt the Court held little. They went
                to the Senate, and in the Senate, the President said no; the Court said more. A duty
                in WXYZ, as WXYZ said, is none in the USSR, and nobody in the USSR objected. It was
                held in Kolar, again, that the President's Article binds. In Ostrava, nobody did.
                They left Ostrava, as Justice Hallgren said, and Justice Hallgren was right.
                """;
        assertEquals(
                Set.of("Ostrava", "USSR", "Justice Hallgren"),
                NameFinder.find(Pipeline.read(new Source("text", text)).value().document()).stream()
                        .map(Name::name)
                        .collect(Collectors.toSet()));
    }

    @Test
    void monthsDescribingWordsAndWhatNoSignTellsAreLeftOut() {
        for (String name : List.of("March", "Veltish", "Lindqvist", "Later", "Soon")) {
            assertFalse(kinds.containsKey(name), name + " in " + kinds);
        }
    }

    /** Who is named in the text of the seed as acting or acted on, read by hand. */
    private static final List<String> PERSONS =
            List.of(
                    "Lenin",
                    "Trotsky",
                    "Kolchak",
                    "Yudenich",
                    "Pilsudski",
                    "Lloyd George",
                    "Krasin",
                    "Thomson",
                    "Wilson",
                    "Kamenev",
                    "Churchill",
                    "Curzon",
                    "Dawlah",
                    "Kuchik Khan",
                    "Reza",
                    "Amanullah",
                    "Radek",
                    "Kemal",
                    "Stemberg",
                    "Chicherin",
                    "Groener",
                    "Seeckt",
                    "Kornilov",
                    "Kapp");

    private static final List<String> TREATIES =
            List.of("Versailles", "Kars", "Anglo-Russian", "Fishery", "Trade Agreement");

    @Test
    void theSeedsPersonsAndTreatiesAreFoundByRecall() throws IOException {
        Path seed = Path.of("seeds/walt-revolution-and-war.txt");
        String text = Files.readString(seed, StandardCharsets.UTF_8);
        List<Name> names =
                NameFinder.find(Pipeline.read(new Source("seed", text)).value().document());
        List<String> persons = of(names, Kind.PERSON);
        assertTrue(found(PERSONS, persons) >= 20, () -> PERSONS + " in " + persons);
        assertTrue(found(TREATIES, of(names, Kind.TREATY)) >= 4, names::toString);
        List<String> wrong =
                persons.stream()
                        .filter(name -> PERSONS.stream().noneMatch(name::contains))
                        .toList();
        assertTrue(wrong.size() <= 1, wrong::toString);
        assertEquals(
                persons.size() - wrong.size(),
                found(PERSONS, persons),
                "each person is named once");
    }

    private static List<String> of(List<Name> names, Kind kind) {
        return names.stream().filter(name -> name.kind() == kind).map(Name::name).toList();
    }

    private static long found(List<String> wanted, List<String> names) {
        return wanted.stream()
                .filter(each -> names.stream().anyMatch(name -> name.contains(each)))
                .count();
    }

    @Test
    void aShortFormIsItsFullName() {
        String text =
                "The talks went on. That year, Erik Halvar waited, and Halvar wrote home. They told"
                        + " Halvar nothing.";
        List<Name> names =
                NameFinder.find(Pipeline.read(new Source("text", text)).value().document());
        assertEquals(List.of("Erik Halvar"), of(names, Kind.PERSON));
        assertEquals(3, names.get(0).times());
    }

    @Test
    void ofTwoNamesBesideEachOtherEachIsOne() {
        String text =
                "That year, Brandt and Kolar continued to oppose it. The news from Ostrava and Velt"
                        + " suggested that in Ostrava, all was well.";
        List<Name> names =
                NameFinder.find(Pipeline.read(new Source("text", text)).value().document());
        assertEquals(List.of("Brandt", "Kolar"), of(names, Kind.PERSON));
    }
}
