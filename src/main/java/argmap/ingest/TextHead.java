package argmap.ingest;

import argmap.text.Source;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * What a file says of its text as a whole: the properties of a Word file, an e-book, a web page or
 * a PDF, the front matter of a Markdown file, the head of a text of Project Gutenberg.
 *
 * @param title empty where the file does not say
 * @param author empty where the file does not say; several are parted by "; "
 */
public record TextHead(String title, String author) {
    public static final TextHead NONE = new TextHead("", "");
    private static final int LONGEST = 8192;

    private static final Pattern FRONT_MATTER =
            Pattern.compile(
                    "\\A\uFEFF?---\\s*\\R(.*?)^(?:---|\\.\\.\\.)\\s*$",
                    Pattern.DOTALL | Pattern.MULTILINE);

    /** The line under the head that Project Gutenberg puts above its texts. */
    private static final Pattern GUTENBERG =
            Pattern.compile("(?i)^\\*\\*\\* ?START OF .*PROJECT GUTENBERG", Pattern.MULTILINE);

    /** What the head names, over as many lines as are set in. */
    private static final Pattern TITLE =
            Pattern.compile("^Title:[ \\t]+(.+(?:\\R[ \\t]+\\S.*)*)", Pattern.MULTILINE);

    private static final Pattern AUTHOR = Pattern.compile("^Author:[ \\t]+(.+)", Pattern.MULTILINE);

    /** What programs put where a title should stand. */
    private static final Pattern NO_TITLE =
            Pattern.compile(
                    "(?i)untitled.*|microsoft word .*|document\\d*|.*\\.(docx?|odt|rtf|pdf|indd|qxd|tex|dvi|html?)");

    public static TextHead of(Source source) {
        TextHead head =
                source.structure()
                        .map(s -> new TextHead(s.title().strip(), s.author().strip()))
                        .orElseGet(() -> ofPlainText(source.text()));
        return NO_TITLE.matcher(head.title).matches() ? new TextHead("", head.author) : head;
    }

    private static TextHead ofPlainText(String text) {
        String head = text.substring(0, Math.min(text.length(), LONGEST));
        Matcher front = FRONT_MATTER.matcher(head);
        if (!front.find()) {
            Matcher start = GUTENBERG.matcher(head);
            String licence = start.find() ? head.substring(0, start.start()) : "";
            return new TextHead(field(licence, TITLE), field(licence, AUTHOR));
        }
        try {
            Object data = new Load(LoadSettings.builder().build()).loadFromString(front.group(1));
            return data instanceof Map<?, ?> fields
                    ? new TextHead(words(fields.get("title")), words(fields.get("author")))
                    : NONE;
        } catch (YamlEngineException e) {
            return NONE; // data that is no YAML says nothing
        }
    }

    private static String field(String head, Pattern name) {
        Matcher field = name.matcher(head);
        return field.find() ? field.group(1).strip().replaceAll("\\s+", " ") : "";
    }

    private static String words(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(TextHead::words).collect(Collectors.joining("; "));
        }
        if (value instanceof Map<?, ?> fields) {
            return words(fields.get("name"));
        }
        return value == null ? "" : String.format(Locale.ROOT, "%s", value).strip();
    }
}
