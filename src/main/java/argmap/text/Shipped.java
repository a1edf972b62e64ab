package argmap.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Files that ship in the program beside the class that needs them: models, weights, tables of
 * words.
 *
 * <pre>{@code
 * Map<String, List<String>> words = Shipped.sections(Connectives.class, "connectives.txt");
 * }</pre>
 */
public final class Shipped {
    private static final Pattern SECTION = Pattern.compile("\\[([A-Z_]+(?: [A-Z0-9]+)?)\\]");

    /** "{PERSON}" within a line stands for the lines of that section. */
    private static final Pattern REFERENCE = Pattern.compile("\\{([A-Z_]{2,})\\}");

    private Shipped() {}

    /** Makes something of a file's bytes. */
    public interface Reading<M> {
        M from(InputStream in) throws IOException;
    }

    /** What a file holds; a program that was built without it is broken. */
    public static <M> M read(Class<?> beside, String file, Reading<M> reading) {
        try (InputStream in = beside.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the program was built without " + file);
            }
            return reading.from(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** A file in UTF-8. */
    public static String text(Class<?> beside, String file) {
        return read(beside, file, in -> new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }

    /** Its lines, blank ones and those that begin with # left out. */
    public static List<String> lines(Class<?> beside, String file) {
        return text(beside, file)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    /**
     * The lines below each "[NAME]" in a file. An indented line goes on with the one before it,
     * without a blank; {@code {NAME}} in a line is replaced by the lines of a section above, as
     * alternatives of a pattern.
     */
    public static Map<String, List<String>> sections(Class<?> beside, String file) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> open = new ArrayList<>();
        for (String line : lines(beside, file)) {
            Matcher name = SECTION.matcher(line);
            if (name.matches()) {
                open = sections.computeIfAbsent(name.group(1), n -> new ArrayList<>());
            } else if (line.startsWith(" ")) {
                int last = open.size() - 1;
                open.set(last, open.get(last) + filled(line.strip(), sections));
            } else {
                open.add(filled(line, sections));
            }
        }
        return sections;
    }

    /** The words of one section of a file, on as many lines as they need. */
    public static Set<String> words(Class<?> beside, String file, String section) {
        Set<String> words = new LinkedHashSet<>();
        for (String line : sections(beside, file).getOrDefault(section, List.of())) {
            words.addAll(List.of(line.split(" ", -1)));
        }
        return Collections.unmodifiableSet(words);
    }

    private static String filled(String line, Map<String, List<String>> sections) {
        return REFERENCE
                .matcher(line)
                .replaceAll(
                        found ->
                                Matcher.quoteReplacement(
                                        String.join(
                                                "|",
                                                sections.getOrDefault(
                                                        found.group(1), List.of(found.group())))));
    }
}
