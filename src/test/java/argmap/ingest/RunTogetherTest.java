package argmap.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import argmap.text.CleanText;
import argmap.text.Source;
import argmap.text.Span;
import java.util.ArrayList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunTogetherTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "themerchantsofthenorthweresatisfied|the merchants of the north were satisfied",
                "The Mayor'sletterpraisedthecitizens|The Mayor's letter praised the citizens",
                "See Brown,Old Harbours,415-19,438-43.|See Brown, Old Harbours, 415-19, 438-43.",
                "HarbourCommission|Harbour Commission"
            })
    void lostBlanksAreSet(String scanned, String read) {
        assertEquals(read, repaired(scanned));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A question of decisionmaking.",
                "It cost 1,200 crowns; see 3:292,294.",
                "See www.harbourdocuments.example/shippingrecords for more.",
                "Die Verfassungsgerichtsbarkeit der Wirtschaftsordnung",
                "McCormickson"
            })
    void otherWordsStay(String scanned) {
        assertEquals(scanned, repaired(scanned));
    }

    private static String repaired(String scanned) {
        Source source = new Source("t", scanned);
        CleanText text =
                new CleanText.Builder().copy(source, new Span(0, scanned.length())).build();
        Edits edits = new Edits(text);
        new RunTogether(
                        Vocabulary.of(new Lines(source)), Dictionary.of(Language.ENGLISH))
                .repair(text, edits);
        CleanText read = edits.apply(source, new ArrayList<>());
        for (int i = 0; i < read.text().length(); i++) {
            char c = read.text().charAt(i);
            if (c != ' ') {
                int at = read.inSource(new Span(i, i + 1)).start();
                assertEquals(c, scanned.charAt(at), "each letter keeps its place");
            }
        }
        return read.text();
    }
}
