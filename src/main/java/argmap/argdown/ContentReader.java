package argmap.argdown;

import argmap.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Puts the tokens of a text together again, without the marks of the language. */
final class ContentReader {
    private final String source;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder wording = new StringBuilder();
    private final List<String> tags = new ArrayList<>();

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
                reader.text.toString(), tidy(reader.wording), List.copyOf(reader.tags), span);
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
            case LINK -> words(linkLabel(image));
            case BOLD_START, ITALIC_START -> {}
            case BOLD_END, ITALIC_END -> words(image.endsWith(" ") ? " " : "");
            default -> words(image);
        }
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

    private static String linkLabel(String image) {
        return image.substring(1, image.indexOf("](")) + (image.endsWith(" ") ? " " : "");
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
        StringBuilder tidy = new StringBuilder(words.length());
        boolean blank = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == ' ' || (c >= '\t' && c <= '\r')) {
                blank = tidy.length() > 0;
            } else {
                tidy.append(blank ? " " : "").append(c);
                blank = false;
            }
        }
        return tidy.toString().strip();
    }
}
