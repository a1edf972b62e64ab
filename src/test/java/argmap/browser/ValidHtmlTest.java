package argmap.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import argmap.Sample;
import argmap.document.Document;
import argmap.document.Works;
import argmap.graph.ArgumentMap;
import argmap.graph.GroundedMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.xml.sax.SAXException;

/** Pages of good and bad input are valid HTML, and every link in them has its place. */
class ValidHtmlTest {
    private static final Pattern PLACE = Pattern.compile(" id=\"([^\"]*)\"");
    private static final Pattern LINK = Pattern.compile(" href=\"#([^\"]*)\"");

    private static Map<String, String> pages() throws IOException {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("the showcase", PageFiles.showcase());
        pages.put("hostile words", PageFiles.hostile());
        pages.put(
                "no thesis",
                PageFiles.page(
                        "[A]: One. {quote: \"One thing\"}\n  + [B]: Two.\n    + [A]\n", TEXT));
        pages.put("no text", PageFiles.page("[A]: One.\n  + <Why>: Because.\n"));
        pages.put("no notes", PageFiles.page("[A]: One. {quote: \"One thing\"}\n", TEXT));
        pages.put("one claim", PageFiles.page("[A]: One.\n"));
        pages.put("a title of 400 letters", PageFiles.page("[" + "a".repeat(400) + "]: One.\n"));
        pages.put("400 words", PageFiles.page("[" + "word ".repeat(80).strip() + "]: One.\n"));
        pages.put("Greek", PageFiles.page(GREEK_MAP, GREEK));
        pages.put("Arabic", PageFiles.page(ARABIC_MAP, ARABIC));
        pages.put("a text alone", PageFiles.text(TEXT));
        pages.put("an empty text", PageFiles.text(""));
        pages.put(
                "controls",
                PageFiles.text("A \u0001 b \u0085 c \uFFFE d \uD83F\uDFFE e \uD800 f.\n"));
        pages.put("nothing", PageFiles.page(NOTHING, List.of()));
        return pages;
    }

    private static final String TEXT =
            "12\n\nOne thing is said here about rent.1 It is said twice, and no more.\n\n1. Ullman,"
                    + " Rent (London: Lease, 1961), 12.\n";
    private static final String GREEK = "Η μία πρόταση λέγεται εδώ. Η δεύτερη ακολουθεί.\n";
    private static final String GREEK_MAP =
            "[Η πρόταση]: Λέγεται. {quote: \"Η μία πρόταση λέγεται εδώ\"}\n  + [Η πρόταση;]: Ναι.\n";
    private static final String ARABIC = "الإيجار مستحق يوم الاثنين. لا أحد ينكر ذلك.\n";
    private static final String ARABIC_MAP =
            "[الإيجار]: مستحق. {quote: \"الإيجار مستحق يوم الاثنين\"}\n  - [لا]: لا.\n";
    private static final GroundedMap NOTHING =
            new GroundedMap(ArgumentMap.EMPTY, Document.EMPTY, Works.NONE, List.of());

    @TestFactory
    Stream<DynamicTest> pagesAreValidAndWhole() throws IOException {
        return pages().entrySet().stream()
                .map(page -> DynamicTest.dynamicTest(page.getKey(), () -> check(page.getValue())));
    }

    private static void check(String page) {
        assertEquals(List.of(), complaints(page));
        List<String> places = all(PLACE, page);
        Set<String> known = new HashSet<>(places);
        assertEquals(places.size(), known.size(), "places with one name");
        List<String> lost = new ArrayList<>(all(LINK, page));
        lost.removeAll(known);
        assertEquals(List.of(), lost);
        // Nothing is fetched: no address but of things within the page and beside it.
        assertFalse(page.matches("(?is).*<(link|img|iframe|object|embed|base)\\b.*"));
        assertFalse(Pattern.compile("(src|href)=\"(?!#)[a-z]+:").matcher(page).find());
        assertFalse(
                Pattern.compile("<[^>]* on[a-z]+=")
                        .matcher(page.replaceAll("(?s)<script>.*?</script>", ""))
                        .find());
    }

    @TestFactory
    Stream<DynamicTest> thisTestCanFail() {
        return Stream.of("<p><li>", "<img>", "<div id=a><div id=a>")
                .map(
                        wrong ->
                                DynamicTest.dynamicTest(
                                        wrong,
                                        () ->
                                                assertFalse(
                                                        complaints(
                                                                        "<!DOCTYPE html><title>t</title>"
                                                                                + wrong)
                                                                .isEmpty())));
    }

    /** The style is left out: the newest validator on Maven Central knows the CSS of 2020. */
    private static List<String> complaints(String whole) {
        String page = whole.replaceFirst("(?s)<style>.*?</style>", "<style></style>");
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        try {
            String said =
                    validator.validate(
                            new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
            return said.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> all(Pattern pattern, String page) {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(page);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
