package argmap;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which package may use which, and where a library's name may appear. */
class DirectionTest {
    private static final Path MAIN = Path.of("src/main/java/argmap");

    private static final Set<String> VALUES = Set.of("text", "message", "document", "graph");

    private static final Map<String, Set<String>> MAY_USE =
            Map.ofEntries(
                    entry("text", Set.of()),
                    entry("message", Set.of("text", "document", "graph")),
                    entry("document", Set.of("text")),
                    entry("graph", Set.of("text", "document")),
                    entry("ingest", VALUES),
                    entry("citation", VALUES),
                    entry("mining", VALUES),
                    entry("argdown", VALUES),
                    entry("interchange", VALUES),
                    entry("audit", VALUES),
                    entry("analysis", VALUES),
                    entry("diagram", VALUES),
                    entry(
                            "report",
                            Set.of(
                                    "text",
                                    "message",
                                    "document",
                                    "graph",
                                    "audit",
                                    "analysis",
                                    "diagram")));

    private static final Map<String, Set<String>> LIBRARY_HOMES =
            Map.ofEntries(
                    entry("org.jsoup", Set.of("ingest")),
                    entry("org.jbibtex", Set.of("interchange")),
                    entry("opennlp", Set.of("ingest", "mining")),
                    // report: its reader of hyphenation patterns
                    entry("org.apache.lucene", Set.of("ingest", "mining", "report")),
                    entry("org.apache.poi", Set.of("report")),
                    entry("org.jgrapht", Set.of("graph", "analysis", "audit", "diagram", "mining")),
                    // the tests alone: they let Graphviz read the DOT that is written
                    entry("guru.nidi", Set.of()),
                    entry("ai.onnxruntime", Set.of("mining")),
                    // mining: the vocabulary of the embedding comes as JSON
                    entry("com.fasterxml.jackson", Set.of("interchange", "server", "mining")),
                    entry("picocli", Set.of("cli")),
                    entry("org.eclipse.lsp4j", Set.of("server")),
                    entry("com.google.gson", Set.of("server")),
                    entry("io.modelcontextprotocol", Set.of("server")),
                    entry("me.tongfei", Set.of("cli")),
                    entry("gg.jte", Set.of("report")),
                    entry("com.openhtmltopdf", Set.of("report")),
                    entry("de.undercouch", Set.of("interchange")));

    private static final Pattern OWN = Pattern.compile("\\bargmap\\.([a-z]+)\\.[A-Za-z]");

    @Test
    void packagesUseOnlyWhatTheTableAllows() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path file : sources()) {
            Set<String> allowed = MAY_USE.get(area(file));
            if (allowed == null) {
                continue; // the root, product, files, cli and server join the stages
            }
            for (String used : used(OWN, file)) {
                if (!used.equals(area(file)) && !allowed.contains(used)) {
                    wrong.add(area(file) + " uses " + used + " in " + file.getFileName());
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    /** Who may use what joins the stages; nobody uses the command line. */
    private static final Map<String, Set<String>> USERS_OF_JOINED =
            Map.of(
                    "product", Set.of("product", "files", "cli", "server", ""),
                    "files", Set.of("files", "cli", "server"),
                    "server", Set.of("server", "cli"),
                    "cli", Set.of("cli"));

    @Test
    void nothingUsesTheEdges() throws IOException {
        for (Path file : sources()) {
            Set<String> edges = new TreeSet<>(used(OWN, file));
            edges.removeIf(
                    used -> USERS_OF_JOINED.getOrDefault(used, Set.of("")).contains(area(file)));
            edges.retainAll(USERS_OF_JOINED.keySet());
            assertEquals(Set.of(), edges, file.toString());
        }
    }

    @Test
    void everyPackageIsInTheTable() throws IOException {
        Set<String> areas = new TreeSet<>();
        for (Path file : sources()) {
            areas.add(area(file));
        }
        areas.removeAll(Set.of("", "product", "files", "cli", "server"));
        assertEquals(new TreeSet<>(MAY_USE.keySet()), areas);
    }

    @Test
    void aLibraryIsNamedOnlyWhereItsJobIs() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path file : sources()) {
            String text = Files.readString(file);
            LIBRARY_HOMES.forEach(
                    (library, homes) -> {
                        if (text.contains("import " + library + ".")
                                && !homes.contains(area(file))) {
                            wrong.add(library + " in " + file);
                        }
                    });
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyPackageSaysWhatItIs() throws IOException {
        for (Path file : sources()) {
            Path info = file.resolveSibling("package-info.java");
            assertTrue(Files.exists(info), () -> info + " is missing");
        }
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }

    private static String area(Path file) {
        Path inside = MAIN.relativize(file);
        return inside.getNameCount() == 1 ? "" : inside.getName(0).toString();
    }

    /** Packages named in code, comments aside: a comment may point anywhere. */
    private static Set<String> used(Pattern pattern, Path file) throws IOException {
        String code =
                Files.readString(file)
                        .replaceAll("(?s)/\\*.*?\\*/", "")
                        .replaceAll("//[^\\n]*", "")
                        .replaceAll("\"(?:[^\"\\\\\\n]|\\\\.)*\"", "");
        Set<String> used = new TreeSet<>();
        Matcher matcher = pattern.matcher(code);
        while (matcher.find()) {
            used.add(matcher.group(1));
        }
        return used;
    }
}
