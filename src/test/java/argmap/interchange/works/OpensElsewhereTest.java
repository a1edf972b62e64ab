package argmap.interchange.works;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import argmap.citation.Citations;
import argmap.citation.NoteDocuments;
import argmap.document.Document;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXParser;
import org.junit.jupiter.api.Test;

/**
 * The works of a whole chapter's notes, as the programs that take them in read them: BibTeX by
 * jbibtex, CSL-JSON against the schema's required parts, RIS by its line grammar.
 */
class OpensElsewhereTest {
    private static final CitedText CITED = cited();

    /** The item types of CSL 1.0.2, schema csl-data.json, that the works can have. */
    private static final Set<String> TYPES =
            Set.of(
                    "article-journal",
                    "article-magazine",
                    "article-newspaper",
                    "book",
                    "chapter",
                    "document",
                    "legal_case",
                    "manuscript",
                    "personal_communication",
                    "report",
                    "thesis",
                    "treaty",
                    "webpage");

    private static final Pattern RIS = Pattern.compile("([A-Z][A-Z0-9])  - (.*)");

    private static CitedText cited() {
        try (InputStream in =
                OpensElsewhereTest.class.getResourceAsStream("/argmap/citation/seed-notes.txt")) {
            if (in == null) {
                throw new IllegalStateException("no resource seed-notes.txt");
            }
            String notes = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Document document = NoteDocuments.ofLines(notes);
            return new CitedText(document, Citations.read(document).value());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void bibtexHasEveryWork() throws Exception {
        BibTeXDatabase database =
                new BibTeXParser().parseFully(new StringReader(WorksBibtex.write(CITED)));
        assertEquals(CITED.works().works().size(), database.getEntries().size());
    }

    @Test
    void everyCslItemHasIdTypeAndPlainNamesAndDates() throws Exception {
        JsonNode items = new ObjectMapper().readTree(WorksCsl.write(CITED));
        assertEquals(CITED.works().works().size(), items.size());
        Set<String> ids = new HashSet<>();
        for (JsonNode item : items) {
            assertTrue(ids.add(item.get("id").asText()), item.toString());
            assertTrue(TYPES.contains(item.get("type").asText()), item.toString());
            for (String role : List.of("author", "editor", "translator")) {
                for (JsonNode name : item.path(role)) {
                    boolean named = name.has("family") || name.has("literal");
                    assertTrue(named, item.toString());
                }
            }
            JsonNode issued = item.path("issued");
            boolean dated =
                    issued.isMissingNode()
                            || issued.path("date-parts").path(0).path(0).isInt()
                            || issued.has("literal")
                            || issued.has("raw");
            assertTrue(dated, item.toString());
        }
    }

    @Test
    void everyRisRecordOpensWithATypeAndIsClosed() {
        List<String> open = new ArrayList<>();
        int records = 0;
        for (String line : WorksRis.write(CITED).split("\n", -1)) {
            if (line.isEmpty()) {
                assertTrue(open.isEmpty(), () -> "open: " + open);
                continue;
            }
            java.util.regex.Matcher tag = RIS.matcher(line);
            assertTrue(tag.matches(), line);
            assertEquals(open.isEmpty(), tag.group(1).equals("TY"), line);
            open.add(line);
            if (tag.group(1).equals("ER")) {
                records++;
                open.clear();
            } else {
                assertFalse(tag.group(2).isBlank(), line);
            }
        }
        assertEquals(CITED.works().works().size(), records);
    }
}
