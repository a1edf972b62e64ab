package argmap.interchange.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import argmap.Sample;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DocumentHtmlTest {
    private final String page = DocumentHtml.write(Sample.document());

    @Test
    void linksLeadBothWays() {
        Set<String> ids = all("id=\"([^\"]+)\"");
        Set<String> links = all("href=\"#([^\"]+)\"");
        assertTrue(ids.containsAll(links), links + " in " + ids);
        assertTrue(links.containsAll(Set.of("note-7", "mark-7", "note-_2a_", "mark-_2a_")));
    }

    @Test
    void wordsOfTheTextAreNeverMarkup() {
        assertFalse(page.contains("<b>nothing"));
        assertFalse(page.contains("</script>"));
        assertTrue(page.contains("&lt;/script&gt;&lt;b&gt;nothing&lt;/b&gt; of it &amp; let"));
    }

    @Test
    void pageNumbersStandInTheLineTheyStartIn() {
        assertEquals(Set.of("12", "13", "14"), all("id=\"page-(\\d+)\""));
        assertTrue(page.contains("land<span class=\"page\"><span id=\"page-13\""));
    }

    private Set<String> all(String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toSet());
    }
}
