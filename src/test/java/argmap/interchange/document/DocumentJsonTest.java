package argmap.interchange.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import argmap.Sample;
import argmap.document.Document;
import argmap.text.Span;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentJsonTest {
    private final Document document = Sample.document();
    private final JsonNode root = read(DocumentJson.write(document));

    @Test
    void offsetsAndSpansPointAtWhatTheySay() {
        for (JsonNode paragraph : root.get("paragraphs")) {
            String text = paragraph.get("text").asText();
            for (JsonNode marker : paragraph.get("markers")) {
                assertTrue(marker.get("offset").asInt() <= text.length());
                assertEquals(marker.get("n").asText(), source(marker.get("span")));
            }
            assertTrue(source(paragraph.get("span")).startsWith(text.substring(0, 5)));
        }
        for (JsonNode note : root.get("notes")) {
            assertEquals(
                    note.get("n").asText() + " " + note.get("text").asText(),
                    source(note.get("span")));
        }
    }

    @Test
    void theMarkStandsBehindItsWords() {
        JsonNode first = root.get("paragraphs").get(0);
        int offset = first.get("markers").get(0).get("offset").asInt();
        assertEquals("\"Monday\".", first.get("text").asText().substring(20, offset));
    }

    @Test
    void everyKeyThatTheCommandPromisesIsThere() {
        for (String key : List.of("paragraphs", "notes", "headings", "runningHeaders", "pages")) {
            assertTrue(root.has(key), key);
        }
        has("paragraphs", "text", "page", "lastPage", "markers", "span");
        has("notes", "n", "text", "page", "lastPage", "span");
        has("headings", "text", "before_paragraph", "level", "page", "runIn");
        has("pages", "page", "folio", "header");
        assertEquals(13, root.get("paragraphs").get(0).get("lastPage").asInt());
    }

    @Test
    void aLabelThatIsNoNumberStaysAString() {
        JsonNode markers = root.get("paragraphs").get(0).get("markers");
        assertTrue(markers.get(0).get("n").isNumber());
        assertEquals("*", markers.get(2).get("n").textValue());
    }

    private void has(String list, String... keys) {
        for (String key : keys) {
            assertTrue(root.get(list).get(0).has(key), list + "." + key);
        }
    }

    private String source(JsonNode span) {
        return document.source().text(new Span(span.get(0).asInt(), span.get(1).asInt()));
    }

    private static JsonNode read(String json) {
        try {
            return JsonMapper.builder().build().readTree(json);
        } catch (IOException e) {
            throw new AssertionError(json, e);
        }
    }
}
