package argmap.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import argmap.TextBuilder;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceKindsTest {
    private static final String YEARS =
            "In 1914, 1915, 1916, 1917, 1918, 1918, 1919, 1919, 1920 and 1921 it went on. ";
    private static final String CHURCHILL =
            "Winston Churchill ordered a halt. Churchill told no one. White ordered tea. White met"
                    + " Grey.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Documents on British Foreign Policy, 1919-1939",
                "Soviet Documents",
                "Selected Works",
                "The Memoirs of Lloyd George",
                "War Memoirs",
                "Letters to a Friend",
                "A Diplomat's Life: A Memoir",
                "Soviet Russia and the East: A Documentary Survey"
            })
    void titlesThatNameDocumentsArePrimary(String title) {
        assertKind(SourceKinds.Kind.PRIMARY, work("TITLE", title, "YEAR", "1958"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A History of Poland",
                "Britain and the Revolution: A Study in the Politics of Diplomacy",
                "A Guide to the Papers of Wilson",
                "Soviet Policies in China, 1917-1924"
            })
    void titlesThatNameAStudyOrALongGoneSpanAreSecondary(String title) {
        assertKind(SourceKinds.Kind.SECONDARY, work("TITLE", title, "YEAR", "1954"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lenin",
                "The Politics of Memoirs and Memory",
                "The Republic of Letters",
                "Russia and the West in Iran, 1918-1948",
                "White Eagle, Red Star"
            })
    void titlesWithoutAPlainSignAreNotTold(String title) {
        assertKind(SourceKinds.Kind.UNKNOWN, work("TITLE", title, "YEAR", "1954"));
    }

    @Test
    void archivesAndPapersOfTheTimeArePrimary() {
        assertKind(
                SourceKinds.Kind.PRIMARY,
                work("TITLE", "Memorandum", "ARCHIVE", "FO 371/5445, PRO"));
        assertKind(SourceKinds.Kind.PRIMARY, times("June 7, 1920"));
        assertKind(SourceKinds.Kind.UNKNOWN, times("June 7, 1949"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"White Eagle, Red Star", "The Politics of Trade"})
    void whatAppearedTwoGenerationsLaterIsSecondary(String title) {
        assertKind(SourceKinds.Kind.SECONDARY, work("TITLE", title, "YEAR", "1972"));
        assertKind(SourceKinds.Kind.SECONDARY, times("June 7, 1989"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"My Years at Court", "Revolution: A Reader", "Voices of Witnesses"})
    void whatMayPrintSomethingOlderIsNotToldByItsYear(String title) {
        assertKind(SourceKinds.Kind.UNKNOWN, work("TITLE", title, "YEAR", "1972"));
    }

    @Test
    void whoActsInTheTextIsPrimaryAndANamesakeIsNot() {
        assertKind(
                SourceKinds.Kind.PRIMARY,
                work("AUTHOR", "Winston S. Churchill", "TITLE", "The Aftermath"));
        assertKind(
                SourceKinds.Kind.UNKNOWN,
                work("AUTHOR", "Stephen White", "TITLE", "Britain and Russia"));
    }

    private static Work times(String date) {
        return work("CONTAINER", "New York Times", "DATE", date);
    }

    private static Work work(String... fields) {
        Map<CitationField, String> all = new EnumMap<>(CitationField.class);
        for (int i = 0; i < fields.length; i += 2) {
            all.put(CitationField.valueOf(fields[i]), fields[i + 1]);
        }
        return new Work("a", all, true);
    }

    private static void assertKind(SourceKinds.Kind kind, Work work) {
        Document citing =
                new TextBuilder().page(1, "").paragraph(YEARS + CHURCHILL).build("text.txt");
        assertEquals(kind, SourceKinds.of(citing).of(work).kind(), work.toString());
    }
}
