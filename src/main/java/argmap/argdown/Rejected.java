package argmap.argdown;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Suggestions that a person rejected, as comments of the map file:
 *
 * <pre>{@code
 * // rejected: The scales stood on the quay
 * }</pre>
 *
 * <p>A draft that is added to the map leaves out what has these words; who wants the suggestion
 * again deletes the line.
 */
final class Rejected {
    /** Shorter words stand in too many sentences to say which suggestion it was. */
    static final int SHORTEST = 20;

    private static final String MARK = "// rejected: ";
    private static final Pattern LINE = Pattern.compile("(?m)^" + MARK + "(.+)$");

    private Rejected() {}

    /** The words of all that were rejected, in the file's order. */
    static List<String> in(String file) {
        return LINE.matcher(MarkdownBlocks.only(file))
                .results()
                .map(line -> line.group(1).strip())
                .toList();
    }

    /** One comment more behind the last line of the map; none where it has these words already. */
    static List<TextChange> noted(ParsedMap file, String words) {
        String line = MARK + words.strip().replaceAll("\\s+", " ");
        String map = MarkdownBlocks.only(file.text()).stripTrailing();
        int last = map.lastIndexOf('\n') + 1;
        if (in(map).contains(line.substring(MARK.length()))) {
            return List.of();
        }
        String gap = map.startsWith(MARK, last) ? file.lineEnd() : file.lineEnd().repeat(2);
        boolean ends = map.length() < file.text().length();
        return List.of(TextChange.insert(map.length(), gap + line + (ends ? "" : file.lineEnd())));
    }
}
