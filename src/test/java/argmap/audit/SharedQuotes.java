package argmap.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The cases of Hypothesis's own test of its quotation finder, read from its JavaScript: texts by
 * name, a table of quotations with context, and blocks with the strings that stand in them.
 */
final class SharedQuotes {
    static final Path FILE = Path.of("../shared/data/quotes/match-quote-test.js");

    /** A quotation with its context and the words that start where it stands. */
    record Case(String quote, String prefix, String suffix, String expected) {}

    private final String script;

    private SharedQuotes(String script) {
        this.script = script;
    }

    static SharedQuotes read() throws IOException {
        return new SharedQuotes(Files.readString(FILE));
    }

    /** A text of the fixtures, its blanks made single as the test does. */
    String text(String name) {
        Matcher matcher = Pattern.compile(name + ": `([^`]*)`").matcher(script);
        if (!matcher.find()) {
            throw new IllegalArgumentException("no text " + name);
        }
        return matcher.group(1).replaceAll("\\s+", " ");
    }

    /** The strings in the block of a test whose title starts so, the title not among them. */
    List<String> strings(String title) {
        int start = script.indexOf("it('" + title);
        if (start < 0) {
            throw new IllegalArgumentException("no test " + title);
        }
        int end = script.indexOf("\n  });", start);
        return quoted(script.substring(script.indexOf("=>", start), end));
    }

    int titles() {
        return (int) Pattern.compile("\\bit\\('").matcher(script).results().count();
    }

    List<Case> table() {
        List<Case> cases = new ArrayList<>();
        String table = script.substring(script.indexOf("  [\n"), script.indexOf("].forEach(({"));
        Matcher row = Pattern.compile("\\{([^{}]*)\\}").matcher(table);
        while (row.find()) {
            Map<String, String> fields = new LinkedHashMap<>();
            Matcher field = Pattern.compile("(\\w+): '([^']*)'").matcher(row.group(1));
            while (field.find()) {
                fields.put(field.group(1), field.group(2));
            }
            cases.add(
                    new Case(
                            fields.getOrDefault("quote", ""),
                            fields.getOrDefault("prefix", ""),
                            fields.getOrDefault("suffix", ""),
                            fields.getOrDefault("expected", "")));
        }
        return cases;
    }

    private static List<String> quoted(String block) {
        List<String> strings = new ArrayList<>();
        Matcher matcher = Pattern.compile("'([^'\\n]*)'").matcher(block);
        while (matcher.find()) {
            strings.add(matcher.group(1));
        }
        return strings;
    }
}
