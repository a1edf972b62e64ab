package argmap.mining;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import argmap.Argmap;
import argmap.text.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What says nothing is suggested as no claim, however few sentences there are. */
class StatementsTest {
    private static final String TEXT =
            """
            THE CHARTER IS READ.--THE BISHOP OBJECTS TO THE SEAL.--THE COUNCIL ADJOURNS.

            1. The dues of the haven were therefore older than the charter that was said to grant them.

            2. Pp. 12-14. The council could not show by what right it had raised the dues in that winter.
            """;

    @Test
    void numbersAbbreviationsAndSummariesInCapitalsAreNoClaims() {
        List<String> quoted =
                Argmap.read(new Source("dues.txt", TEXT))
                        .draft(DraftOptions.DEFAULT.withEmbedding(false))
                        .claims()
                        .stream()
                        .map(claim -> claim.text())
                        .toList();
        assertTrue(quoted.stream().anyMatch(text -> text.contains("older than the charter")));
        for (String text : quoted) {
            assertTrue(text.chars().anyMatch(Character::isLowerCase), text);
            assertFalse(text.strip().matches("\\d+\\.|Pp\\."), text);
        }
    }
}
