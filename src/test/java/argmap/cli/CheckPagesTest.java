package argmap.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import argmap.audit.checks.Checks;
import argmap.message.Code;
import argmap.message.Severity;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The pages of {@code docs/checks}: each check has one, and what the page says happens. The first
 * example must make the check speak, and no other; the second must be silent altogether. Only that
 * a map names no text is passed over, since most examples are too small for one.
 */
class CheckPagesTest {
    private static final Path PAGES = Path.of("docs/checks");
    private static final Path TEXT = PAGES.resolve("harbour.txt");
    private static final String NO_SOURCE = "map.no-source";
    private static final Pattern CODE = Pattern.compile("\"code\" : \"([^\"]+)\"");
    private static final Pattern SEVERITY = Pattern.compile("\"severity\" : \"([^\"]+)\"");

    @Test
    void everyCheckHasAPageAndEveryPageACheck() throws IOException {
        Set<String> codes = Checks.codes().stream().map(Code::code).collect(Collectors.toSet());
        Set<String> pages = new TreeSet<>();
        try (Stream<Path> files = Files.list(PAGES)) {
            files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".md") && !name.equals("README.md"))
                    .forEach(name -> pages.add(name.substring(0, name.length() - 3)));
        }
        assertEquals(new TreeSet<>(codes), pages);
        assertEquals(codes.size(), Checks.codes().size());
    }

    @Test
    void theListNamesThemAllWithThePagesTitles() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Main.run(new String[] {"check", "--list"}, out, new ByteArrayOutputStream());
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertEquals(Checks.codes().size(), lines.size());
        for (int i = 0; i < lines.size(); i++) {
            String code = Checks.codes().get(i).code();
            String title = read(code).lines().findFirst().orElse("").substring(2);
            assertTrue(lines.get(i).startsWith(code + " "), lines.get(i));
            assertTrue(lines.get(i).endsWith(" " + title), lines.get(i));
        }
    }

    @TestFactory
    Stream<DynamicTest> theFirstExampleMakesTheCheckSpeakAndNoOther(@TempDir Path folder) {
        return Checks.codes().stream()
                .map(check -> dynamicTest(check.code(), () -> fires(check, folder.resolve("a"))));
    }

    private static void fires(Code check, Path folder) throws IOException {
        String page = read(check.code());
        assertTrue(page.contains("`" + check.code() + "`, " + word(check.severity()) + "\n"), page);
        Path map = write(folder.resolve(check.code()), blocks(page, "## It fires"));
        String said = check(map, "--to", "json");
        Set<String> codes = codes(said);
        if (!check.code().equals(NO_SOURCE)) {
            codes.remove(NO_SOURCE);
        }
        assertEquals(Set.of(check.code()), codes, said);
        assertTrue(severityOf(said, check.code()).equals(word(check.severity())), said);
        if (said.contains("\"fixable\" : true") || page.contains("## After --fix")) {
            mends(check, page, map);
        }
    }

    private static void mends(Code check, String page, Path map) throws IOException {
        String before = Files.readString(map);
        check(map, "--fix", "--dry-run");
        assertEquals(before, Files.readString(map));
        check(map, "--fix");
        String after = Files.readString(map);
        assertNotEquals(before, after);
        assertTrue(!codes(check(map, "--to", "json")).contains(check.code()), after);
        check(map, "--fix");
        assertEquals(after, Files.readString(map));
        if (Boolean.getBoolean("golden.update")) {
            String mended = "\n## After --fix\n\n```argdown\n" + after + "```\n";
            int end = page.indexOf("\n## After --fix");
            Files.writeString(
                    PAGES.resolve(check.code() + ".md"),
                    page.substring(0, end < 0 ? page.length() : end) + mended);
        }
        Map<String, String> shown = blocks(read(check.code()), "## After --fix");
        assertEquals(shown.getOrDefault("map.argdown", "no such block"), after);
    }

    @TestFactory
    Stream<DynamicTest> theSecondExampleIsSilent(@TempDir Path folder) {
        return Checks.codes().stream()
                .map(check -> dynamicTest(check.code(), () -> silent(check, folder.resolve("b"))));
    }

    private static void silent(Code check, Path folder) throws IOException {
        Map<String, String> files = blocks(read(check.code()), "## It is silent");
        String said = check(write(folder.resolve(check.code()), files), "--to", "json");
        Set<String> codes = codes(said);
        if (!check.code().equals(NO_SOURCE)) {
            codes.remove(NO_SOURCE);
        }
        assertEquals(Set.of(), codes, said);
    }

    @Test
    void explainPrintsThePage() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Main.run(
                new String[] {"check", "--explain", "quote.gap"}, out, new ByteArrayOutputStream());
        assertEquals(read("quote.gap"), out.toString(StandardCharsets.UTF_8));
    }

    private static String read(String code) throws IOException {
        return Files.readString(PAGES.resolve(code + ".md"));
    }

    /** As the pages and SARIF call them. */
    private static String word(Severity severity) {
        return severity == Severity.INFO ? "note" : severity.word();
    }

    private static Path write(Path folder, Map<String, String> files) throws IOException {
        Files.createDirectories(folder);
        Files.copy(TEXT, folder.resolve("harbour.txt"));
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        return folder.resolve("map.argdown");
    }

    private static String check(Path map, String... options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String[] call =
                Stream.concat(Stream.of("check", map.toString()), Stream.of(options))
                        .toArray(String[]::new);
        Main.run(call, out, new ByteArrayOutputStream());
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Set<String> codes(String json) {
        Set<String> codes = new TreeSet<>();
        Matcher code = CODE.matcher(json);
        while (code.find()) {
            codes.add(code.group(1));
        }
        return codes;
    }

    private static String severityOf(String json, String wanted) {
        Matcher code = CODE.matcher(json);
        Matcher severity = SEVERITY.matcher(json);
        while (code.find() && severity.find()) {
            if (code.group(1).equals(wanted)) {
                String word = severity.group(1);
                return word.equals("info") ? "note" : word;
            }
        }
        return "";
    }

    /** The files under a heading, by name; one without a name is the map. */
    private static Map<String, String> blocks(String page, String heading) {
        Map<String, String> files = new LinkedHashMap<>();
        int start = page.indexOf(heading + "\n");
        int end = start < 0 ? -1 : page.indexOf("\n## ", start + 3);
        String part = start < 0 ? "" : page.substring(start, end < 0 ? page.length() : end);
        Matcher block =
                Pattern.compile("```argdown ?([^\\n]*)\\n(.*?)```\\n", Pattern.DOTALL)
                        .matcher(part);
        while (block.find()) {
            String name = block.group(1).isEmpty() ? "map.argdown" : block.group(1);
            files.put(name, block.group(2));
        }
        return files;
    }
}
