package argmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's sample for Java programs, compiled and run as it stands there. */
class LibraryTest {
    private static final String WRITTEN = "out/handout.pdf";

    @Test
    void theSampleOfTheReadmeRuns(@TempDir Path folder) throws Exception {
        String readme = Files.readString(Path.of("README.md"));
        int start = readme.indexOf("```java\n") + "```java\n".length();
        String sample = readme.substring(start, readme.indexOf("```", start));
        Path handout = folder.resolve("handout.pdf");
        assertTrue(sample.contains(WRITTEN), sample);
        String printed = run(folder, sample.replace(WRITTEN, handout.toString()));
        List<String> findings =
                Argmap.map(Path.of("maps/russian-revolution.argdown"))
                        .ground(Argmap.read(Path.of("seeds/walt-revolution-and-war.txt")))
                        .audit()
                        .findings()
                        .stream()
                        .map(finding -> finding.sentence())
                        .toList();
        assertTrue(findings.size() > 1);
        assertEquals(findings, printed.lines().toList());
        byte[] written = Files.readAllBytes(handout);
        assertEquals("%PDF-", new String(written, 0, 5, StandardCharsets.US_ASCII));
    }

    private static String run(Path folder, String sample) throws Exception {
        Path source = folder.resolve("Sample.java");
        Files.writeString(
                source,
                """
                import argmap.*;
                import argmap.report.Edition;
                import java.nio.file.*;

                public class Sample {
                    public static void run() throws Exception {
                        %s
                    }
                }
                """
                        .formatted(sample));
        compile(source, folder);
        URL[] classes = {folder.toUri().toURL()};
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (URLClassLoader loader =
                new URLClassLoader(classes, LibraryTest.class.getClassLoader())) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            loader.loadClass("Sample").getMethod("run").invoke(null);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static void compile(Path source, Path folder) throws Exception {
        URL program = Argmap.class.getProtectionDomain().getCodeSource().getLocation();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<String> options =
                    List.of(
                            "-proc:none",
                            "-d",
                            folder.toString(),
                            "-cp",
                            Path.of(program.toURI()).toString());
            assertTrue(
                    compiler.getTask(
                                    null,
                                    files,
                                    null,
                                    options,
                                    null,
                                    files.getJavaFileObjects(source))
                            .call(),
                    "the README's sample does not compile");
        }
    }
}
