package argmap.graph;

import argmap.document.Document;
import argmap.text.CleanText;
import argmap.text.Span;

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
     * The words of a passage as the rebuilt text has them, without note marks and line ends, as the
     * model asks that text be normalized; only the position is that of the file.
     */
    public static TextSelector of(Passage passage, Document document) {
        CleanText container =
                passage.container() == Passage.Container.PARAGRAPH
                        ? document.paragraphs().get(passage.index()).text()
                        : document.notes().get(passage.index()).text();
        String text = container.text();
        Span span = passage.span();
        Span inFile = container.inSource(span);
        String file = document.source().text();
        int start = file.codePointCount(0, inFile.start());
        return new TextSelector(
                text.substring(span.start(), span.end()),
                text.substring(whole(text, Math.max(0, span.start() - CONTEXT)), span.start()),
                text.substring(
                        span.end(), whole(text, Math.min(text.length(), span.end() + CONTEXT))),
                start,
                start + file.codePointCount(inFile.start(), inFile.end()));
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
