package argmap.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import argmap.Pipeline;
import argmap.report.GlossaryPart.Kind;
import argmap.report.GlossaryPart.Name;
import argmap.report.GlossaryPart.NameFinder;
import argmap.text.Source;
import java.util.List;
import java.util.Map;
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

    @Test
    void monthsDescribingWordsAndWhatNoSignTellsAreLeftOut() {
        for (String name : List.of("March", "Veltish", "Lindqvist", "Later", "Soon")) {
            assertFalse(kinds.containsKey(name), name + " in " + kinds);
        }
    }
}
