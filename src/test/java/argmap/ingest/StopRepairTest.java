package argmap.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import argmap.document.Repair;
import argmap.text.CleanText;
import argmap.text.Source;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Commas that worn type leaves as points. */
class StopRepairTest {
    private static final Dictionary ENGLISH = Dictionary.of(Language.ENGLISH);

    /** Forty words with four commas of which the print has left points. */
    private static final String WORN =
            "The harbour was closed in winter. and the ships lay idle. but the trade went on by"
                    + " road. though at a greater cost. which the merchants of the town bore without"
                    + " complaint until the spring had come and the ice was gone.";

    private static String repaired(String text) {
        Source source = new Source("worn", text);
        CleanText clean = CleanText.of(source, new Span(0, text.length()));
        Edits edits = new Edits(clean);
        List<Repair> repairs = new ArrayList<>();
        new StopRepair(text, ENGLISH).repair(clean, edits);
        return edits.apply(source, repairs).text();
    }

    @Test
    void aPointBeforeASmallLetterIsACommaWhereThatIsTheHabit() {
        String read = repaired(WORN);
        assertEquals(0, read.chars().limit(read.length() - 1).filter(c -> c == '.').count());
        assertEquals(4, read.chars().filter(c -> c == ',').count());
    }

    @Test
    void theEndOfASentenceAndAnAbbreviationStay() {
        String text = WORN + " The wharf stood. It was old, see chap. four and vol. two.";
        String read = repaired(text);
        assertEquals(text.substring(WORN.length()), read.substring(WORN.length()));
    }

    @Test
    void onePointIsNoHabit() {
        String text = "The harbour was closed in winter. and the ships lay idle.";
        assertEquals(text, repaired(text));
        assertFalse(new StopRepair(text, ENGLISH).isHabit());
    }

    @Test
    void theCommaBehindAnAbbreviationIsReadAsASecondPoint() {
        String read = repaired(WORN + " See 59th Cong.. 2nd Sess.. pt. 3.");
        assertEquals(" See 59th Cong., 2nd Sess., pt. 3.", read.substring(WORN.length()));
    }

    @Test
    void anEllipsisStays() {
        String text = WORN + " He said no... and left it there.";
        assertEquals(" He said no... and left it there.", repaired(text).substring(WORN.length()));
    }
}
