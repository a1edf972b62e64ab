package argmap.graph;

import argmap.document.Document;
import argmap.text.CleanText;
import argmap.text.Span;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Words of a text and what helps to find them again when the text has changed: the
 * TextQuoteSelector and the TextPositionSelector of the Web Annotation Data Model.
 *
 * <pre>{@code
 * new TextSelector("the pipes froze", "In January ", " and burst.", 1041, 1056)
 * }</pre>
 *
 * @param prefix the characters before the words; empty when unknown
 * @param suffix the characters behind the words; empty when unknown
 * @param start where they started, in code points of the text file; -1 when unknown
 * @param end where they ended; -1 when unknown
 * @see <a href="https://www.w3.org/TR/annotation-model/#selectors">Web Annotation Data Model,
 *     4.2</a>
 */
public record TextSelector(String exact, String prefix, String suffix, int start, int end) {
    public TextSelector {
        if (end < start) {
            throw new IllegalArgumentException("not a stretch: [" + start + ", " + end + ")");
        }
    }

    /**
     * Characters of context. The model names no number; 32 is what the reference client,
     * Hypothesis, takes.
     */
    private static final int CONTEXT = 32;

    /**
     * The words of a passage, which may run through several paragraphs, as the rebuilt text has
     * them, without note marks and line ends, as the model asks that text be normalized; only the
     * position is that of the file.
     */
    public static TextSelector of(List<Passage> parts, Document document) {
        Passage first = parts.get(0);
        Passage last = parts.get(parts.size() - 1);
        String before = container(first, document).text();
        String behind = container(last, document).text();
        int from = first.span().start();
        int to = last.span().end();
        String words = parts.stream().map(p -> words(p, document)).collect(Collectors.joining(" "));
        Span start = container(first, document).inSource(first.span());
        Span inFile = start.cover(container(last, document).inSource(last.span()));
        String file = document.source().text();
        int at = file.codePointCount(0, inFile.start());
        return new TextSelector(
                words,
                before.substring(whole(before, Math.max(0, from - CONTEXT)), from),
                behind.substring(to, whole(behind, Math.min(behind.length(), to + CONTEXT))),
                at,
                at + file.codePointCount(inFile.start(), inFile.end()));
    }

    private static String words(Passage passage, Document document) {
        Span span = passage.span();
        return container(passage, document).text().substring(span.start(), span.end());
    }

    private static CleanText container(Passage passage, Document document) {
        return passage.container() == Passage.Container.PARAGRAPH
                ? document.paragraphs().get(passage.index()).text()
                : document.notes().get(passage.index()).text();
    }

    /** Never between the halves of a surrogate pair. */
    private static int whole(String text, int offset) {
        boolean inside =
                offset > 0
                        && offset < text.length()
                        && Character.isLowSurrogate(text.charAt(offset));
        return inside ? offset - 1 : offset;
    }

    /** Words alone. */
    public static TextSelector of(String exact) {
        return new TextSelector(exact, "", "", -1, -1);
    }

    public TextSelector in(String before, String behind) {
        return new TextSelector(exact, before, behind, start, end);
    }

    public TextSelector at(int from, int to) {
        return new TextSelector(exact, prefix, suffix, from, to);
    }
}
