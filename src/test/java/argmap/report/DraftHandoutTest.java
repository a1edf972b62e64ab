package argmap.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import argmap.Pipeline;
import argmap.graph.GroundedMap;
import argmap.report.print.Form;
import argmap.report.print.Paper;
import argmap.text.Source;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The handout of a map whose claims are sentences of the text, as a draft's are. */
class DraftHandoutTest {
    private static final String TEXT =
            """
            # The lease

            However, the court held that the lease \u201cends with the frost\u201d in any case.
            The pipes of the house froze in the winter of that year.
            """;

    private static final String MAP =
            """
            [The lease ends]: The court held that the lease \u201cends with the frost\u201d in any case. \
            #suggested {quote: "the court held that the lease \u201cends with the frost\u201d in any case"}
              + [The pipes froze]: The pipes froze in winter. \
            #suggested {quote: "The pipes of the house froze in the winter of that year"}
            """;

    private static String markdown(String map) {
        GroundedMap grounded =
                Pipeline.ground(
                                Pipeline.map(new Source("map.argdown", map)).value(),
                                Pipeline.read(new Source("lease.md", TEXT)).value())
                        .value();
        HandoutSource source = Handouts.source(grounded, Pipeline.audit(grounded));
        HandoutOptions options = HandoutOptions.of(Edition.FULL, Paper.A4);
        return new String(Handout.write(source, options, Form.MARKDOWN), StandardCharsets.UTF_8);
    }

    @Test
    void whatIsSaidInTheTextsWordsIsSaidOnce() {
        String all = markdown(MAP);
        String once =
                "\u201cthe court held that the lease \u2018ends with the frost\u2019 in any case\u201d";
        assertTrue(all.contains(once), all);
        assertEquals(2, all.split("ends with the frost", -1).length, all);
        assertTrue(all.contains("The pipes froze in winter"), "a wording of one's own is kept");
        assertTrue(all.contains("\u201cThe pipes of the house froze"), all);
    }

    @Test
    void thatAllIsSuggestedIsSaidAboveAndElseBesideEach() {
        String draft = markdown(MAP);
        assertTrue(draft.contains("nobody has accepted it yet"), draft);
        assertFalse(draft.contains("(suggestion)"), draft);
        String half = markdown(MAP.replaceFirst("#suggested ", ""));
        assertFalse(half.contains("nobody has accepted it yet"), half);
        assertTrue(half.contains("(suggestion)"), half);
    }
}
