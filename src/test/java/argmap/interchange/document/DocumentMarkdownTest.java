package argmap.interchange.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import argmap.Sample;
import argmap.TextBuilder;
import org.junit.jupiter.api.Test;

class DocumentMarkdownTest {
    @Test
    void marksPagesAndNotesAreWrittenAsPandocReadsThem() {
        assertEquals(
                """
                # The Quarrel over \\<Rent\\> [p. 12]{.page}

                The rent was due on "Monday".[^n-7] Nobody disputes that the pipes froze, though the \
                landlord [p. 13]{.page} said \\</script\\>\\<b\\>nothing\\</b\\> of it \\& let the matter \
                rest.[^n-8][^n-_2a_]

                ## What was owed

                > 1917\\. A year of frost \\*and\\* \\[snow\\].

                - \\- coal

                - wood\\_and\\_oil

                **The end.** Half the rent was paid in \\$ and \\^late\\^.^99^

                [^n-7]: [7.]{.note-number} Ullman, Lease \\& Law, 3:251-59.

                [^n-8]: [8.]{.note-number} Quoted in Carr, 'Winter' \\<1918\\>, chap. 9; but see Ullman, \
                Lease, 12.

                [^n-_2a_]: [\\*.]{.note-number} See the appendix.

                # Notes without a mark in the text {.unnumbered}

                [10.]{.note-number} A note without a mark.

                """,
                DocumentMarkdown.write(Sample.document()));
    }

    @Test
    void aNoteWhoseLabelIsPandocsOwnCountNeedsNoNumber() {
        assertEquals(
                "Rent.[^n-1]\n\n[^n-1]: See Ullman.\n\n",
                DocumentMarkdown.write(
                        new TextBuilder()
                                .paragraph("Rent.{1}")
                                .note("1", "See Ullman.")
                                .build("x")));
    }
}
