package argmap.interchange;

import argmap.interchange.dot.Dot;
import argmap.message.Code;
import argmap.message.Detail;
import argmap.message.Message;
import argmap.text.Source;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What reading a file left out: its words that do not come back when the map is written in the same
 * format again. Found, like {@link Losses}, and not listed by hand, so that data nobody knows is
 * reported in whatever place of whatever format it stands.
 *
 * <p>A word has a letter in it; a number that is left out stands under a name, which is reported.
 */
final class LeftOut {
    /** An escape of JSON, DOT, CSV, XML or HTML, or a word. */
    private static final Pattern TOKEN =
            Pattern.compile(
                    "\\\\u(?<hex>[0-9A-Fa-f]{4})|\\\\[nrtbfl\"\\\\/]"
                            + "|&(?:#[0-9]{1,7}|#x[0-9A-Fa-f]{1,6}|[a-z]{2,6});|#(?:quot|[0-9]+);"
                            + "|(?<word>[\\p{L}\\p{N}\\p{M}])");

    /** Words of a file's positions and other numbers mean nothing alone. */
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    /**
     * What only names the parts of a file for each other, and what follows from the rest. Of a
     * drawing: names of nodes, and tags of a label. Of Argdown's JSON: uses and places of wordings.
     */
    private static final Map<String, Pattern> NAMES =
            Map.of(
                    "argdown-json",
                    Pattern.compile(
                            "\\b(?:is[A-Z]\\w+|(?:start|end)(?:Column|Line)|occurrenceIndex|cssClass"
                                    + "|fontColor|color\" ?: ?\"#\\w+|fontColor\" ?: ?\"#\\w+)\\b"),
                    "graphml",
                    Pattern.compile(
                            "<(?:\\?xml|graphml)\\b[^>]*>"
                                    + "|<(?:node|edge|graph)\\b[^>]*?\\bid=\"[^\"]*\"|\\b(?:source|target)=\"[^\"]*\""
                                    + "|&amp;#?\\w+;"),
                    "dot",
                    Pattern.compile(
                            "\\b(?:di)?graph\\s+(?:\"[^\"]*\"|\\w+)|\\btype=\"\\w+-map-node\"|</?\\w+|\\b\\w+(?=\\s*(?:->|--|\\[|[;}]))"
                                    + "|(?<=->|--|\\{)\\s*\\w+"),
                    "mermaid",
                    Pattern.compile(
                            "</?\\w+|(?<![\\w-])[\\w-]+(?= *(?:--|==|-\\.|[\\[({>&]))|^\\s*[\\w-]+\\s*$"
                                    + "|(?<=[>|])\\s*[\\w-]+|\\bsubgraph\\s+\\w+"
                                    + "|^\\s*(?:flowchart|graph)\\b.*",
                            Pattern.MULTILINE),
                    "csv",
                    Pattern.compile("^[\\w-]+,(?:[\\w -]*,[\\w-]+,)?", Pattern.MULTILINE));

    /** How a drawing looks, which no map keeps: told in one line, and not word by word. */
    private static final Map<String, Pattern> LOOKS =
            Map.of(
                    "graphml",
                    Pattern.compile(
                            "<key\\b[^>]*yfiles[^>]*>|</?y:[^>]*>|</?html>|&lt;/?\\w+ */?&gt;|\\byfiles\\.\\w+=\"[^\"]*\""),
                    "dot",
                    Pattern.compile(
                            "\\b(?:"
                                    + String.join("|", Dot.looks())
                                    + ")\\s*=\\s*(?:\"[^\"]*\"|[\\w.#-]+)|<(?:FONT|TABLE|TD|TR)\\b[^>]*>"
                                    + "|\\bsubgraph\\s+\"?\\w+"),
                    "mermaid",
                    Pattern.compile(
                            "^\\s*(?:style|classDef|class|linkStyle|direction)\\b.*|:::\\w+"
                                    + "|^%%\\{.*\\}%%",
                            Pattern.MULTILINE));

    private static final Pattern NONE = Pattern.compile("(?!)");

    /** More are counted: a drawing says a great deal of how it looks. */
    private static final int MOST = 10;

    /** Longer phrases are shown by their beginning. */
    private static final int LONGEST = 80;

    /** Quotation marks, colon and spaces between a key and its value, at most. */
    private static final int KEY_AND_VALUE = 6;

    private LeftOut() {}

    /**
     * Each phrase once, at its first place; nothing that reading spoke of already.
     *
     * @param written the map in the format of the file
     * @param said by reading
     */
    static List<Message> of(String format, String written, Source file, List<Message> said) {
        Set<String> known = new HashSet<>();
        words(written, (word, span) -> known.add(word));
        Matcher name = NAMES.getOrDefault(format, NONE).matcher(file.text());
        while (name.find()) {
            words(name.group(), (word, span) -> known.add(word));
        }
        Set<String> looks = new HashSet<>();
        Matcher look = LOOKS.getOrDefault(format, NONE).matcher(file.text());
        while (look.find()) {
            words(look.group(), (word, span) -> looks.add(word));
        }
        List<Span> plain = new ArrayList<>();
        List<Span> phrases = new ArrayList<>();
        words(
                file.text(),
                (word, span) -> {
                    if (known.contains(word) || !LETTER.matcher(word).find()) {
                        return;
                    }
                    if (looks.contains(word)) {
                        plain.add(span);
                        return;
                    }
                    Span last = phrases.isEmpty() ? null : phrases.get(phrases.size() - 1);
                    if (last != null && isNext(file.text(), last.end(), span.start())) {
                        phrases.set(phrases.size() - 1, new Span(last.start(), span.end()));
                    } else {
                        phrases.add(span);
                    }
                });
        List<Message> all = new ArrayList<>();
        if (!plain.isEmpty()) {
            all.add(Code.LEFT_OUT_LOOKS.at(plain.get(0)));
        }
        Map<String, Span> shown = new LinkedHashMap<>();
        for (Span phrase : phrases) {
            if (!isSaid(said, phrase)) {
                shown.putIfAbsent(shown(file, phrase), phrase);
            }
        }
        for (DataFacts.Fact fact : DataFacts.lost(format, written, file)) {
            Span at = fact.span();
            boolean told =
                    isSaid(said, at)
                            || phrases.stream().anyMatch(phrase -> isBeside(phrase, at, fact.key()));
            if (!told) {
                String key = fact.key().isEmpty() ? "" : fact.key() + ": ";
                shown.putIfAbsent(key + shown(file, at), at);
            }
        }
        shown.entrySet().stream()
                .limit(MOST)
                .forEach(
                        each ->
                                all.add(
                                        Code.LEFT_OUT.at(
                                                each.getValue(), Detail.words(each.getKey()))));
        if (shown.size() > MOST) {
            all.add(Code.LEFT_OUT_MORE.of(Detail.number(shown.size() - MOST)));
        }
        return all;
    }

    private static boolean isSaid(List<Message> said, Span span) {
        return said.stream().anyMatch(message -> message.span().contains(span.start()));
    }

    /** True where a phrase stands in a value or is its key's. */
    private static boolean isBeside(Span phrase, Span value, String key) {
        return phrase.start() < value.end()
                && phrase.end() >= value.start() - key.length() - KEY_AND_VALUE;
    }

    private static String shown(Source file, Span span) {
        String words = file.text().substring(span.start(), span.end());
        return words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
    }

    private static boolean isNext(String text, int end, int start) {
        return text.substring(end, start).matches("[^\\p{L}\\p{N}\\n]{1,4}");
    }

    private static void words(String text, BiConsumer<String, Span> each) {
        StringBuilder word = new StringBuilder();
        int start = 0;
        int end = 0;
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            boolean letter = token.group("word") != null || token.group("hex") != null;
            if (!word.isEmpty() && (token.start() != end || !letter)) {
                each.accept(word.toString(), new Span(start, end));
                word.setLength(0);
            }
            if (!letter) {
                continue;
            }
            String hex = token.group("hex");
            String its =
                    hex == null ? token.group() : String.valueOf((char) Integer.parseInt(hex, 16));
            if (Character.isLetterOrDigit(its.codePointAt(0))
                    || Character.getType(its.codePointAt(0)) == Character.NON_SPACING_MARK) {
                start = word.isEmpty() ? token.start() : start;
                word.append(its);
                end = token.end();
            }
        }
        if (!word.isEmpty()) {
            each.accept(word.toString(), new Span(start, end));
        }
    }
}
