package argmap.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import argmap.graph.Anchoring;
import argmap.graph.ClaimId;
import argmap.graph.Linked.LinkedNote;
import argmap.graph.Quotation;
import argmap.ingest.SourceReader;
import argmap.message.Code;
import argmap.message.Message;
import argmap.text.Span;

import org.junit.jupiter.api.Test;

import java.util.List;

/** Each way in which what a quotation rests on can change has a message of its own. */
class RelinkedTest {
    private static final Span NOWHERE = new Span(0, 0);

    private static List<Code> changes(
            List<LinkedNote> before, List<LinkedNote> now, int page, boolean moved) {
        Anchoring found = new Anchoring(Anchoring.Status.EXACT, List.of());
        Quotation quotation = new Quotation("the mill stood still", NOWHERE);
        return new Relinked(
                        new ClaimId("A"),
                        quotation,
                        quotation.text(),
                        found,
                        before,
                        now,
                        List.of(),
                        3,
                        page,
                        true,
                        moved)
                .changes().stream().map(Message::kind).toList();
    }

    private static LinkedNote note(String label, String text, String behind) {
        return new LinkedNote(label, text, behind);
    }

    @Test
    void eachChangeIsSaid() {
        LinkedNote horn = note("1", "Ada Horn, The Rise of Salt, 12.", "stood still");
        LinkedNote bell = note("1", "Al Bell, Pepper at Sea and elsewhere, 9.", "stood still");
        assertEquals(
                List.of(Code.CHANGED_PAGE, Code.CHANGED_PLACE),
                changes(List.of(horn), List.of(horn), 4, true));
        assertEquals(
                List.of(Code.CHANGED_LABEL),
                changes(List.of(horn), List.of(note("2", horn.text(), "stood still")), 3, false));
        assertEquals(List.of(Code.REPLACED_NOTE), changes(List.of(horn), List.of(bell), 3, false));
        assertEquals(List.of(Code.LOST_NOTE), changes(List.of(horn), List.of(), 3, false));
        assertEquals(List.of(Code.NEW_NOTE), changes(List.of(), List.of(horn), 3, false));
        assertEquals(
                List.of(Code.CHANGED_MARK),
                changes(
                        List.of(horn),
                        List.of(note("1", horn.text(), "quite another sentence")),
                        3,
                        false));
    }

    @Test
    void bytesThatAreNoUtf8AreReadAndReported() {
        byte[] bytes = {'c', 'a', 'f', (byte) 0xE9, ' ', 'o', 'l', 'd'};
        assertTrue(
                SourceReader.read("a.txt", bytes).diagnostics().stream()
                        .anyMatch(m -> m.kind() == Code.NOT_UTF8));
    }
}
