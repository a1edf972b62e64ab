package argmap.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import argmap.text.CleanText;
import argmap.text.Source;
import argmap.text.Span;
import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A misread word is mended where one word alone can have been printed; else it stays. */
class MisreadWordsTest {
    private static final String TEXT = "The council met at Lindenau. ".repeat(16);

    private static String repaired(String text, Language language, boolean worn) {
        Source source = new Source("words.txt", text);
        Vocabulary own = Vocabulary.of(new Lines(source));
        WordRepair repair =
                new WordRepair(
                        own, Dictionary.of(language), worn, LetterChannel.get(), WordModel.get());
        CleanText.Builder whole = new CleanText.Builder();
        whole.copy(source, new Span(0, text.length()));
        CleanText read = whole.build();
        Edits edits = new Edits(read);
        repair.repair(read, edits);
        return edits.apply(source, new ArrayList<>()).text();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENGLISH | the governrnent of the town | the government of the town",
                "ENGLISH | their commerciaI interest | their commercial interest",
                "ENGLISH | a considcrable number of them | a considerable number of them",
                "ENGLISH | Mayor Lindcnau spoke again | Mayor Lindenau spoke again",
                // Where other words are in no dictionary either the print is worn.
                "GERMAN | der Entwicklnng tbbtigen Rates | der Entwicklung tbbtigen Rates",
                "FRENCH | le gouvcrnement de la ville | le gouvernement de la ville"
            })
    void oneWordCanHaveBeenPrinted(Language language, String read, String printed) {
        assertEquals(TEXT + printed, repaired(TEXT + read, language, true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Too short, or as near to one word as to another.
                "ENGLISH | the tury of the town",
                "ENGLISH | he said nemo to all",
                // Right in another language, or in the text itself.
                "ENGLISH | the Gemeinde of the town",
                "ENGLISH | the wergeld was paid, and wergeld again, wergeld and wergeld",
                // Names with a capital within, plurals of names, accents that English leaves out.
                "ENGLISH | Mr. MacHarbour came, and MacHarbour went",
                "ENGLISH | the Lindenaus gave a dinner",
                "ENGLISH | they came from Saarbrucken by train",
                // A piece of a word, and one before an apostrophe.
                "ENGLISH | the so- ciety of the town",
                "ENGLISH | whate\u2019er he said",
                "GERMAN | die Massenleistungen der Stadt"
            })
    void whatMayBeRightStays(Language language, String text) {
        assertEquals(TEXT + text, repaired(TEXT + text, language, true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "3 Ed. | reads so;3 Ed. 1 reads so",
                "To this | answer no;To this I answer no",
                "Sir | George;Sir | George",
                "a | 12;a | 12",
                "Sir ~ George;Sir George"
            })
    void aStrokeByItselfIsAFigureOrALetter(String read, String printed) {
        Source source = new Source("note.txt", read);
        CleanText.Builder whole = new CleanText.Builder();
        whole.copy(source, new Span(0, read.length()));
        CleanText text = whole.build();
        Edits edits = new Edits(text);
        LoneCharacters.repair(text.text(), true, edits);
        assertEquals(printed, edits.apply(source, new ArrayList<>()).text());
    }

    @Test
    void inCleanPrintAnOddWordIsAnOddWord() {
        String text = TEXT + "their considcrable number";
        assertEquals(text, repaired(text, Language.ENGLISH, false));
    }

    /** Long strings of letters that are alike to many words take no longer than others. */
    @Test
    void timeIsLinear() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            text.append("niinirnu")
                    .append((char) ('a' + i % 26))
                    .append((char) ('a' + i / 26 % 26));
            text.append((char) ('a' + i / 676 % 26)).append("rninin ");
        }
        assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> repaired(text.toString(), Language.ENGLISH, true));
    }
}
