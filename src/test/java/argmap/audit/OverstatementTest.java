package argmap.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import argmap.Pipeline;
import argmap.Reading;
import argmap.graph.GroundedMap;
import argmap.text.Source;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Claims beside the sentence they are taken from; all invented. */
class OverstatementTest {

    private static List<String> told(String text, String claim) {
        Reading reading =
                Pipeline.read(new Source("mill.txt", text + " The bakers kept their ovens hot.\n"))
                        .value();
        String quote = text.replace("\"", "\\\"");
        GroundedMap grounded =
                Pipeline.ground(
                                Pipeline.map(
                                                new Source(
                                                        "mill.argdown",
                                                        "[A]: "
                                                                + claim
                                                                + " {quote: \""
                                                                + quote
                                                                + "\"}"))
                                        .value(),
                                reading)
                        .value();
        return Audit.of(grounded).claims().get(0).findings().stream()
                .filter(finding -> finding.code().equals("stronger-than-text"))
                .map(Finding::sentence)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The frost may have killed the orchard.|The frost certainly killed the orchard."
                        + "|certainly|may",
                "The frost might kill the young orchard.|The frost will kill the young orchard."
                        + "|will|might",
                "The strike may have made a lockout inevitable.|The strike made a lockout inevitable."
                        + "|inevitable|may",
                "The two guilds perhaps shared one treasury.|The two guilds undoubtedly shared one"
                        + " treasury.|undoubtedly|perhaps",
                "The records suggest that the mill lost money.|The records prove that the mill lost"
                        + " money.|prove|suggest",
                "The council sometimes paid the watchmen late.|The council always paid the watchmen"
                        + " late.|always|sometimes",
                "The council often paid its watchmen late.|The council invariably paid its watchmen"
                        + " late.|invariably|often",
                "The magistrates rarely punished poachers.|The magistrates never punished poachers."
                        + "|never|rarely",
                "Some weavers left the valley that spring.|All weavers left the valley that spring."
                        + "|All|Some",
                "Several villages refused the new tax.|Most villages refused the new tax."
                        + "|Most|Several",
                "The drought contributed to the riots of the spring.|The drought caused the riots of"
                        + " the spring.|caused|contributed to",
                "Cheap grain fostered the growth of towns.|Cheap grain brought about the growth of"
                        + " towns.|brought about|fostered",
                "High rents were associated with the riots.|High rents led to the riots."
                        + "|led to|were associated with"
            })
    void aWordTwoLevelsAboveTheTextsIsTold(String text, String claim, String word, String weak) {
        List<String> told = told(text, claim);
        assertEquals(1, told.size(), claim);
        assertTrue(told.get(0).contains("\"" + word), told.toString());
        assertTrue(told.get(0).contains("\"" + weak), told.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The landlord may have sent a letter to the court.|The landlord sent a letter to the"
                        + " court.|possible: \"may\"",
                "The envoy probably carried a second treaty.|The envoy carried a second treaty."
                        + "|probable: \"probably\"",
                "Perhaps the envoy carried a second treaty.|The envoy carried a second treaty."
                        + "|possible: \"Perhaps\""
            })
    void aFactThatTheTextCallsPossibleIsTold(String text, String claim, String said) {
        List<String> told = told(text, claim);
        assertEquals(1, told.size(), claim);
        assertTrue(told.get(0).startsWith("The claim states as a fact"), told.toString());
        assertTrue(told.get(0).contains(said), told.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // one level, or none, between them
                "The frost almost certainly killed the orchard.|The frost certainly killed the"
                        + " orchard.",
                "The council usually paid late.|The council always paid late.",
                "Many weavers left the valley.|Most weavers left the valley.",
                // the claim hedges too
                "The frost may have killed the orchard.|Perhaps the frost killed the orchard.",
                "The frost may have killed the orchard.|The frost almost certainly may have killed"
                        + " the orchard.",
                // another thing
                "The frost may have come early. The orchard certainly died.|The orchard certainly"
                        + " died.",
                "Some weavers left, and the looms stood idle.|All looms stood idle.",
                "The frost may have killed the orchard.|The drought certainly killed the cattle.",
                // denied
                "The frost perhaps killed the orchard.|It is not certain that the frost killed the"
                        + " orchard.",
                "The council sometimes paid late.|The council did not always pay late.",
                "The frost may not have killed the orchard.|The frost certainly killed the orchard.",
                // not the author's
                "Weber holds that the frost may have killed the orchard.|The frost certainly killed"
                        + " the orchard.",
                "The frost killed the orchard; as the parson wrote, \"it may have been the"
                        + " frost\".|The frost certainly killed the orchard.",
                "The frost may have killed the orchard.|The parson was convinced that the frost"
                        + " certainly killed the orchard.",
                "According to the parson the frost may have killed the orchard.|The frost killed the"
                        + " orchard.",
                // other readings of the words
                "In May the frost killed the orchard.|The frost certainly killed the orchard.",
                "The might of the guild ruined the mill.|The guild certainly ruined the mill.",
                "Certain weavers left the valley.|Some weavers left the valley.",
                "Some fifty weavers left the valley.|All fifty weavers left the valley.",
                "The causes of the riots contributed to the growth of towns.|The causes of the riots"
                        + " were many.",
                "The frost appeared in March and killed the orchard.|The frost killed the orchard."
            })
    void whatIsNoStrongerIsNotTold(String text, String claim) {
        assertEquals(List.of(), told(text, claim));
    }

    @Test
    void aHedgeBeforeTheWordsQuotedCounts() {
        Reading reading =
                Pipeline.read(
                                new Source(
                                        "mill.txt",
                                        "The strike may have made a lockout inevitable in the"
                                                + " valley.\n"))
                        .value();
        GroundedMap grounded =
                Pipeline.ground(
                                Pipeline.map(
                                                new Source(
                                                        "mill.argdown",
                                                        "[A]: The strike made a lockout inevitable."
                                                                + " {quote: \"made a lockout"
                                                                + " inevitable\"}"))
                                        .value(),
                                reading)
                        .value();
        assertEquals(
                List.of(
                        "The claim says \"inevitable\" (certain) where the text (\u00b6 1) says"
                                + " \"may\" (possible)."),
                Audit.of(grounded).claims().get(0).findings().stream()
                        .filter(finding -> finding.code().equals("stronger-than-text"))
                        .map(Finding::sentence)
                        .toList());
    }
}
