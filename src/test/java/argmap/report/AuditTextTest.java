package argmap.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import argmap.Sample;
import argmap.audit.Audit;
import argmap.document.Document;
import argmap.document.Works;
import argmap.graph.ArgumentMap;
import argmap.graph.GroundedMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class AuditTextTest {
    @Test
    void aClaimIsFollowedByItsWordsItsNotesAndWhatIsWrong() {
        String text = AuditText.write(Sample.grounded(), Sample.audit());
        assertTrue(text.startsWith("Rent & Frost\nA. Author, The Work, pp. 12–13\n\n"), text);
        assertTrue(
                text.contains(
                        """
                          2. supports 1: Pipes froze
                             Pipes froze, the author's "words" say.
                             p. 12     "Nobody disputes that the pipes froze" [n. 8, n. *; also in this paragraph: n. 7]
                             note 8    Quoted in Carr, 'Winter' <1918>, chap. 9; but see Ullman, Lease, 12.
                             note *    See the appendix.
                             rests on  2 notes, 1 independent work
                             cites     Carr, 'Winter' <1918>: n. 8 (p. 13), "Carr, 'Winter' <1918>, chap. 9", at second
                                       hand
                           ! medium    Note 8 quotes at second hand ("Quoted in"). [second-hand]
                        """),
                text);
    }

    @Test
    void noLineIsLongerThanATerminalIsWide() {
        String text = AuditText.write(Sample.grounded(), Sample.audit());
        assertTrue(text.lines().allMatch(line -> line.length() <= 96), text);
    }

    @Test
    void aMapWithNothingInItIsSaidToHaveNothingInIt() {
        GroundedMap empty =
                new GroundedMap(ArgumentMap.EMPTY, Document.EMPTY, Works.NONE, List.of());
        assertEquals(
                """
                Argument map

                text      0 pages, 0 paragraphs, 0 notes, 0 works
                map       0 claims, 0 arguments, 0 links, 0 with a passage, 0 with a note
                audit     0 findings: 0 high, 0 medium, 0 low
                """,
                AuditText.write(empty, Audit.of(empty)));
    }
}
