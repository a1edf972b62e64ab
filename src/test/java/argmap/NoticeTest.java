package argmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** NOTICE names the file of every library that lies beside the jar. */
class NoticeTest {
    private static final Path LIBRARIES = Path.of("target/lib");

    private static final Pattern VERSION = Pattern.compile("-[0-9][0-9A-Za-z.-]*\\.jar$");

    @Test
    void everyLibraryIsNamed() throws IOException {
        Set<String> wrong = new TreeSet<>();
        Set<String> named = named();
        for (String library : libraries()) {
            if (!named.contains(library)) {
                wrong.add(library);
            }
        }
        assertEquals(Set.of(), wrong);
    }

    private static Set<String> named() throws IOException {
        String notice = Files.readString(Path.of("NOTICE"));
        String part = notice.substring(notice.indexOf("Libraries beside the jar"));
        return Stream.of(part.split("[^A-Za-z0-9.-]+", -1)).collect(Collectors.toSet());
    }

    /** Those that are on the class path now: the folder may hold some of an older build. */
    private static Set<String> libraries() throws IOException {
        assumeTrue(Files.isDirectory(LIBRARIES), "no libraries are gathered yet");
        String usual = System.getProperty("java.class.path", "");
        String path = System.getProperty("surefire.test.class.path", usual);
        Set<String> here =
                Stream.of(path.split(Pattern.quote(File.pathSeparator), -1))
                        .map(entry -> String.valueOf(Path.of(entry).getFileName()))
                        .collect(Collectors.toSet());
        try (Stream<Path> jars = Files.list(LIBRARIES)) {
            List<String> names =
                    jars.map(jar -> String.valueOf(jar.getFileName()))
                            .filter(here::contains)
                            .toList();
            assumeTrue(!names.isEmpty(), "the class path is not that of the build");
            return names.stream()
                    .map(name -> VERSION.matcher(name).replaceFirst(""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
