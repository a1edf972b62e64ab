package argmap.argdown;

import argmap.graph.Datum;
import argmap.text.OneLine;
import argmap.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** Puts the tokens of a text together again, without the marks of the language. */
final class ContentReader {
    private final String source;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder wording = new StringBuilder();
    private final List<String> tags = new ArrayList<>();
    private final List<Range> ranges = new ArrayList<>();
    private final Deque<Integer> open = new ArrayDeque<>();

    /** A stretch of the wording as it was put together, before its blanks were put in order. */
    private record Range(String type, int start, int end, String target) {}

    private ContentReader(String source) {
        this.source = source;
    }

    /** The content of tokens {@code from} up to, not including, {@code to}. */
    static Content read(String source, TokenList tokens, int from, int to) {
        if (from == to) {
            return Content.NONE;
        }
        ContentReader reader = new ContentReader(source);
        for (int i = from; i < to; i++) {
            boolean last = i == to - 1;
            if (!last || tokens.kind(i) != TokenKind.NEWLINE) {
                reader.add(tokens.get(i));
            }
        }
        boolean openEnd = to - from > 1 && tokens.kind(to - 1) == TokenKind.NEWLINE;
        int end = tokens.end(openEnd ? to - 2 : to - 1);
        while (end > tokens.start(from) + 1 && source.charAt(end - 1) == ' ') {
            end--;
        }
        Span span = new Span(tokens.start(from), end);
        return new Content(
                reader.text.toString(),
                tidy(reader.wording),
                reader.tags,
                reader.ranges.isEmpty() ? List.of() : reader.placed(),
                span);
    }

    /** The words of one token, as they count in the name of a rule. */
    static String words(String source, Token token) {
        ContentReader reader = new ContentReader(source);
        reader.add(token);
        return reader.text.toString();
    }

    private void add(Token token) {
        String image = source.substring(token.start(), token.end());
        switch (token.kind()) {
            case TAG -> {
                tags.add(tag(image));
                text.append(image);
            }
            case NEWLINE ->
                    words(text.length() > 0 && text.charAt(text.length() - 1) == ' ' ? "" : " ");
            case ESCAPED -> words(image.substring(1));
            case SHORT_CODE -> words(ShortCodes.expand(image));
            case LINK -> {
                int middle = image.indexOf("](");
                String url = image.substring(middle + 2, image.lastIndexOf(')'));
                range("link", image.substring(1, middle), url);
                words(image.endsWith(" ") ? " " : "");
            }
            case STATEMENT_MENTION -> mention("statement-mention", image);
            case ARGUMENT_MENTION -> mention("argument-mention", image);
            case BOLD_START, ITALIC_START -> open.push(wording.length());
            case BOLD_END -> close("bold", image);
            case ITALIC_END -> close("italic", image);
            default -> words(image);
        }
    }

    private void range(String type, String words, String target) {
        int start = wording.length();
        words(words);
        ranges.add(new Range(type, start, wording.length(), target));
    }

    private void mention(String type, String image) {
        String shown = image.stripTrailing();
        range(type, shown, shown.substring(2, shown.length() - 1));
        words(image.substring(shown.length()));
    }

    private void close(String type, String image) {
        if (!open.isEmpty()) {
            ranges.add(new Range(type, open.pop(), wording.length(), ""));
        }
        words(image.endsWith(" ") ? " " : "");
    }

    /** The ranges as they stand in the wording whose blanks were put in order. */
    private List<Datum.Fields> placed() {
        OneLine line = OneLine.of(wording, i -> false);
        List<Datum.Fields> all = new ArrayList<>();
        ranges.sort(Comparator.comparingInt(Range::start));
        for (Range range : ranges) {
            Span place = line.place(range.start(), range.end());
            if (!place.isEmpty()) {
                Datum.Fields placed =
                        Datum.Fields.NONE
                                .withText("type", range.type())
                                .withNumber("start", place.start())
                                .withNumber("stop", place.end() - 1L);
                boolean link = range.type().equals("link");
                all.add(placed.withText(link ? "url" : "title", range.target()));
            }
        }
        return all;
    }

    private void words(String words) {
        text.append(words);
        wording.append(words);
    }

    /** A tag's name, without its marks. */
    static String tag(String image) {
        String name = image.stripTrailing().substring(1);
        return name.startsWith("(") ? name.substring(1, name.length() - 1) : name;
    }

    /** One blank for each run of blanks and line ends, none at the ends. */
    private static String tidy(StringBuilder words) {
        boolean alreadyTidy = true;
        for (int i = 0; i < words.length() && alreadyTidy; i++) {
            char c = words.charAt(i);
            boolean alone = c == ' ' && (i + 1 == words.length() || words.charAt(i + 1) != ' ');
            alreadyTidy = c > ' ' || alone;
        }
        if (alreadyTidy) {
            return words.toString().strip();
        }
        return OneLine.of(words, i -> false).text().strip();
    }
}
