package argmap.argdown;

import argmap.argdown.Model.Entry;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Ways to give a claim another wording, the one that leaves most of the file alone first: only the
 * words that differ, so that line ends, bold type, links and comments among the others stay; all
 * words from the first to the last; the text as a whole, its tags kept behind it.
 */
final class Rewording {
    private final ParsedMap file;
    private final Written written;
    private final String text;

    private Rewording(ParsedMap file, Written written, String text) {
        this.file = file;
        this.written = written;
        this.text = text;
    }

    static List<List<TextChange>> ways(ParsedMap file, Entry entry, String wording) {
        int canonical = file.model().canonical(entry);
        String text = wording.strip().replaceAll("\\s+", " ");
        if (canonical < 0 || text.isEmpty()) {
            return List.of();
        }
        Written written = Written.of(file, canonical);
        return new Rewording(file, written, text).ways();
    }

    private List<List<TextChange>> ways() {
        if (written.isReference()) {
            int end = written.title().end();
            return List.of(List.of(TextChange.insert(end, ": " + Escaper.text(text))));
        }
        WordingPlaces places = WordingPlaces.of(file, written);
        List<List<TextChange>> ways = new ArrayList<>();
        String old = places.words();
        if (old.equals(text)) {
            return List.of(List.of());
        }
        if (!old.isEmpty()) {
            ways.add(List.of(differing(places, old)));
            ways.add(List.of(change(places.start(0), places.end(old.length() - 1), text)));
        }
        ways.removeIf(way -> !isBalanced(way.get(0).span()));
        ways.add(List.of(whole("")));
        // A sign at the start of an untitled statement would be no text.
        ways.add(List.of(whole("\\")));
        return ways;
    }

    private static TextChange change(int start, int end, String words) {
        return new TextChange(new Span(start, end), Escaper.text(words));
    }

    /** Whole words, so that what is put in is understood as it was in the wording as a whole. */
    private TextChange differing(WordingPlaces places, String old) {
        int from = 0;
        int shorter = Math.min(old.length(), text.length());
        while (from < shorter && old.charAt(from) == text.charAt(from)) {
            from++;
        }
        while (from > 0 && old.charAt(from - 1) != ' ') {
            from--;
        }
        int back = 0;
        while (back < shorter - from
                && old.charAt(old.length() - 1 - back) == text.charAt(text.length() - 1 - back)) {
            back++;
        }
        while (back > 0 && old.charAt(old.length() - back) != ' ') {
            back--;
        }
        int to = old.length() - back;
        String words = text.substring(from, text.length() - back);
        int start = places.start(from);
        int end = to > from ? places.end(to - 1) : start;
        // The blanks at its ends stay: they are what the words around it are parted by.
        String lead = words.startsWith(" ") ? " " : "";
        String trail = words.endsWith(" ") && words.length() > 1 ? " " : "";
        return new TextChange(new Span(start, end), lead + Escaper.text(words) + trail);
    }

    /** False where one end of a bold or italic stretch would go and the other stay. */
    private boolean isBalanced(Span span) {
        int open = 0;
        TokenList tokens = file.tokens();
        for (int i = tokens.firstFrom(span.start());
                i < written.to() && tokens.start(i) < span.end();
                i++) {
            switch (tokens.kind(i)) {
                case BOLD_START, ITALIC_START -> open++;
                case BOLD_END, ITALIC_END -> open--;
                default -> {}
            }
            if (open < 0) {
                return false;
            }
        }
        return open == 0;
    }

    private TextChange whole(String before) {
        StringBuilder out = new StringBuilder(before).append(Escaper.text(text));
        TokenList tokens = file.tokens();
        for (int i = written.from(); i < written.to(); i++) {
            if (tokens.kind(i) == TokenKind.TAG) {
                String image = file.text().substring(tokens.start(i), tokens.end(i));
                out.append(' ').append(image.stripTrailing());
            }
        }
        int start = tokens.start(written.from());
        return new TextChange(
                new Span(start, written.element().content().span().end()), out.toString());
    }
}
