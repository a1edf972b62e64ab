package argmap.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import argmap.document.CitationField;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReferencesTest {
    @Test
    void aBooksEntryIsTakenApart() {
        Map<CitationField, String> fields =
                References.read(
                        "Horn, Ada. The Rise of Salt. New York: Mill University Press, 1973.");
        assertEquals("Horn, Ada", fields.get(CitationField.AUTHOR));
        assertEquals("The Rise of Salt", fields.get(CitationField.TITLE));
        assertEquals("New York", fields.get(CitationField.PLACE));
        assertEquals("Mill University Press", fields.get(CitationField.PUBLISHER));
        assertEquals("1973", fields.get(CitationField.YEAR));
    }

    @Test
    void anArticlesEntryWithTheYearInFrontIsTakenApart() {
        Map<CitationField, String> fields =
                References.read(
                        "Horn, A., & Bell, C. (2009). Salt in rivers and streams. Journal of Coastal"
                                + " Studies, 106, 4894–4899.");
        assertEquals("2009", fields.get(CitationField.YEAR));
        assertEquals("Salt in rivers and streams", fields.get(CitationField.TITLE));
        assertEquals("Journal of Coastal Studies", fields.get(CitationField.CONTAINER));
        assertEquals("4894–4899", fields.get(CitationField.PAGES));
    }

    @Test
    void anEmptyEntryHasNoFields() {
        assertTrue(References.read("  ").isEmpty());
    }
}
