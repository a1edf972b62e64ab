package argmap.report;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import argmap.Sample;
import argmap.audit.Audit;
import argmap.audit.AuditReport;
import argmap.diagram.Drawing;
import argmap.document.Document;
import argmap.document.Works;
import argmap.graph.ArgumentMap;
import argmap.graph.GroundedMap;
import argmap.interchange.document.DocumentHtml;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The pages for the screen: the audit and the reading page. */
class PageTemplatesTest {
    private static final List<Made> MADE =
            List.of(
                    new Made("PNG", "map.png", Made.Kind.MAP),
                    new Made("SVG", "map.svg", Made.Kind.MAP),
                    new Made("<Handout>", "hand \"out\".pdf", Made.Kind.HANDOUT),
                    new Made("page", "audit.html", Made.Kind.AUDIT));

    private static final Drawing DRAWN = Handouts.picture();

    private final GroundedMap grounded = Sample.grounded();
    private final AuditReport audit = Sample.audit();

    @Test
    void theReadingPageLeadsToEverythingThatWasMade() {
        String page = ReadingPage.write(grounded, audit, DRAWN, MADE);
        assertTrue(all(page, "href=\"([^#\"]+)\"").containsAll(Set.of("map.png", "audit.html")));
    }

    @Test
    void namesOfFilesAndWordsOfTheTextAreNeverMarkup() {
        for (String page :
                List.of(
                        ReadingPage.write(grounded, audit, DRAWN, MADE),
                        AuditPages.html(grounded, audit, Standings.NONE, "text.html"))) {
            assertFalse(page.contains("<quarrel>"), page);
            assertFalse(page.contains("</script><b>"), page);
            assertFalse(page.contains("<Handout>"), page);
            assertFalse(page.contains("hand \"out"), page);
            assertFalse(page.contains("<this>"), page);
        }
    }

    @Test
    void theAuditLinksToPlacesThatTheTextHas() {
        Set<String> text = all(DocumentHtml.write(grounded.document()), "id=\"([^\"]+)\"");
        Set<String> links =
                all(
                        AuditPages.html(grounded, audit, Standings.NONE, "text.html"),
                        "href=\"text\\.html#([^\"]+)\"");
        assertFalse(links.isEmpty());
        assertTrue(text.containsAll(links), links + " in " + text);
    }

    @Test
    void everyClaimThatIsLinkedHasItsPlace() {
        String page = AuditPages.html(grounded, audit, Standings.NONE, "");
        assertTrue(all(page, "id=\"([^\"]+)\"").containsAll(all(page, "href=\"#([^\"]+)\"")));
    }

    @Test
    void aMapWithNothingInItStillHasItsPages() {
        GroundedMap empty =
                new GroundedMap(ArgumentMap.EMPTY, Document.EMPTY, Works.NONE, List.of());
        AuditReport nothing = Audit.of(empty);
        assertTrue(
                ReadingPage.write(empty, nothing, DRAWN, List.of())
                        .contains("There is no text with this map"));
        assertTrue(AuditPages.html(empty, nothing, Standings.NONE, "").contains("0 findings"));
        assertTrue(
                AuditPages.markdown(empty, nothing, Standings.NONE)
                        .startsWith("---\ntitle: \"Audit: Argument map\"\n"));
    }

    @Test
    void markdownOfTheAuditEscapesWhatWouldBeMarkup() {
        String page = AuditPages.markdown(grounded, audit, Standings.NONE);
        assertTrue(page.contains("said \\</script>\\<b>nothing\\</b> of it & let"), page);
    }

    private static Set<String> all(String page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }
}
