package argmap.message;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No line of the registry is dead, and none is untried. */
class EveryCodeTest {
    /** What no small text of ours brings about yet; the list only gets shorter. */
    private static final Set<String> UNTRIED =
            Set.of(
                    "DOUBTFUL_WORD",
                    "LEFT_OVER",
                    "PAGE_WITHOUT_BODY",
                    "MARKER_WITHOUT_NOTE",
                    "MISSING_NUMBER",
                    "LOST_PAGE",
                    "ODD_LINKS",
                    "LEFT_OUT",
                    "ONE_AUTHOR",
                    "SUMS_UP_SECTION",
                    "ANNOUNCES_SECTION",
                    "CHANGED_WORDS");

    private static final Path PAGES = Path.of("docs/checks");

    private static String all(Path folder, Path without) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> some =
                    files.filter(Files::isRegularFile)
                            .filter(file -> !file.startsWith(without))
                            .filter(
                                    file ->
                                            file.toString()
                                                    .matches(
                                                            ".*\\.(java|transcript|diag|txt|out|md|tsv)"))
                            .toList();
            StringBuilder text = new StringBuilder();
            for (Path file : some) {
                text.append(Files.readString(file));
            }
            return text.toString();
        }
    }

    @Test
    void everyCodeIsSaidSomewhere() throws IOException {
        Path main = Path.of("src/main/java/argmap");
        Set<String> said =
                Pattern.compile("\\bCode\\s*\\.\\s*([A-Z0-9_]+)\\b")
                        .matcher(all(main, main.resolve("message")))
                        .results()
                        .map(found -> found.group(1))
                        .collect(Collectors.toSet());
        assertEquals(
                List.of(),
                Arrays.stream(Code.values()).filter(each -> !said.contains(each.name())).toList());
    }

    /** By a page of docs/checks, whose examples are run, or by a test with its name or words. */
    @Test
    void everyCodeIsTried() throws IOException {
        String tests = all(Path.of("src/test"), Path.of("src/test/java/argmap/message"));
        List<String> untried = new ArrayList<>();
        for (Code code : Code.values()) {
            boolean paged = Files.exists(PAGES.resolve(code.code() + ".md"));
            boolean named =
                    tests.contains("Code." + code.name())
                            || tests.contains("\"" + code.name() + " |")
                            || tests.contains(code.code())
                            || words(code).stream().anyMatch(tests::contains);
            if (!paged && !named) {
                untried.add(code.name());
            }
        }
        untried.removeAll(UNTRIED);
        assertEquals(List.of(), untried);
    }

    /** What stands between the slots of its English template, if long enough to tell it by. */
    private static List<String> words(Code code) throws IOException {
        String line =
                Files.readAllLines(
                                Path.of("src/main/resources/argmap/message/messages_en.properties"))
                        .stream()
                        .filter(each -> each.startsWith(code.key() + "="))
                        .findFirst()
                        .orElse("=");
        return Stream.of(line.substring(line.indexOf('=') + 1).split("[{}]", -1))
                .map(String::strip)
                .filter(words -> words.length() > 8)
                .toList();
    }
}
