package argmap.interchange.works;

import static org.junit.jupiter.api.Assertions.assertEquals;

import argmap.Sample;
import argmap.document.Document;
import argmap.document.Works;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class WorksTest {
    private final Document document = Sample.document();
    private final CitedText cited = new CitedText(document, Sample.works(document));

    @Test
    void theListTellsFullFormsFromShortOnes() {
        assertEquals(
                """
                2 works, 2 citations

                Full references
                  Ullman, Lease & Law (London, 1961)
                      note 7 (3:251-59)

                Short forms only: the full reference is not in this text
                  Carr, 'Winter' <1918>
                      note 8 (chap. 9)
                """,
                WorksText.write(cited));
    }

    @Test
    void jsonNamesNoteWorkAndWording() throws IOException {
        JsonNode root = JsonMapper.builder().build().readTree(WorksJson.write(cited));
        JsonNode second = root.get("citations").get(1);
        assertEquals(8, second.get("note").asInt());
        assertEquals("Carr, 'Winter' <1918>, chap. 9", second.get("text").asText());
        assertEquals("second-hand", second.get("meaning").asText());
        assertEquals("short", second.get("form").asText());
        assertEquals("Carr", second.get("fields").get("author").asText());
        JsonNode work = root.get("works").get(1);
        assertEquals("carr", work.get("id").asText());
        assertEquals(1, work.get("citations").get(0).asInt());
        assertEquals(8, work.get("notes").get(0).asInt());
    }

    @Test
    void aTextThatCitesNothingHasAnEmptyList() {
        assertEquals(
                "0 works, 0 citations\n",
                WorksText.write(new CitedText(Document.EMPTY, Works.NONE)));
    }
}
