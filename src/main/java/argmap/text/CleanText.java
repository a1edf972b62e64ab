package argmap.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Text with its way back to the source. Each run copies characters unbroken, so a page costs a few
 * hundred runs and not an offset for every character.
 *
 * <p>A character that was put in or exchanged (a blank where two lines were joined, a repaired
 * letter) belongs to no run; its place is that of the characters around it.
 *
 * @param runs ascending in {@code text} and not overlapping; what lies between two runs in the
 *     source was cut, what lies between two runs in {@code text} was put in its place
 */
public record CleanText(String text, List<Run> runs) {
    public static final CleanText EMPTY = new CleanText("", List.of());

    /**
     * {@code length} characters from {@code clean} on stand in the source from {@code source} on.
     */
    public record Run(int clean, int source, int length) {
        int cleanEnd() {
            return clean + length;
        }

        int sourceEnd() {
            return source + length;
        }
    }

    public CleanText {
        runs = List.copyOf(runs);
        int from = 0;
        for (Run run : runs) {
            if (run.clean < from || run.length <= 0 || run.cleanEnd() > text.length()) {
                throw new IllegalArgumentException("run out of order: " + run);
            }
            from = run.cleanEnd();
        }
    }

    /** The characters of a span of the source, unchanged. */
    public static CleanText of(Source source, Span span) {
        return span.isEmpty()
                ? EMPTY
                : new CleanText(
                        source.text(span), List.of(new Run(0, span.start(), span.length())));
    }

    public int length() {
        return text.length();
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** The source offset of a character of the clean text. */
    public int sourceOffset(int clean) {
        int low = firstRunEndingAfter(clean);
        if (low == runs.size()) {
            return low == 0 ? 0 : runs.get(low - 1).sourceEnd();
        }
        Run run = runs.get(low);
        if (clean >= run.clean) {
            return run.source + clean - run.clean;
        }
        // Put in between two runs: its place is where the run before it ended.
        return low == 0 ? run.source : runs.get(low - 1).sourceEnd();
    }

    /** The source span that a span of the clean text came from, cut characters included. */
    public Span inSource(Span clean) {
        if (clean.isEmpty()) {
            int at = sourceOffset(clean.start());
            return new Span(at, at);
        }
        int start = sourceOffset(clean.start());
        int last = sourceOffset(clean.end() - 1);
        boolean copied = isCopied(clean.end() - 1);
        int end = copied ? last + 1 : last;
        // A paragraph torn into pieces in the wrong order may end before it starts.
        return end >= start ? new Span(start, end) : new Span(end, start);
    }

    /** The smallest source span that holds all of this text; an empty one for an empty text. */
    public Span sourceSpan() {
        if (runs.isEmpty()) {
            return new Span(0, 0);
        }
        int start = Integer.MAX_VALUE;
        int end = 0;
        for (Run run : runs) {
            start = Math.min(start, run.source);
            end = Math.max(end, run.sourceEnd());
        }
        return new Span(start, end);
    }

    /** The pieces of the source that this text was copied from, in the text's order. */
    public List<Span> sourcePieces() {
        return runs.stream().map(run -> new Span(run.source, run.sourceEnd())).toList();
    }

    public CleanText sub(Span span) {
        List<Run> kept = new ArrayList<>();
        for (int i = firstRunEndingAfter(span.start()); i < runs.size(); i++) {
            Run run = runs.get(i);
            int from = Math.max(run.clean, span.start());
            int to = Math.min(run.cleanEnd(), span.end());
            if (from >= to) {
                break;
            }
            kept.add(new Run(from - span.start(), run.source + from - run.clean, to - from));
        }
        return new CleanText(text.substring(span.start(), span.end()), kept);
    }

    private boolean isCopied(int clean) {
        int i = firstRunEndingAfter(clean);
        return i < runs.size() && runs.get(i).clean <= clean;
    }

    private int firstRunEndingAfter(int clean) {
        int low = 0;
        int high = runs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (runs.get(middle).cleanEnd() <= clean) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @Override
    public String toString() {
        return text;
    }

    /** Puts a clean text together piece by piece; runs that touch are joined. */
    public static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private final List<Run> runs = new ArrayList<>();

        /** Copies a span of the source. */
        public Builder copy(Source source, Span span) {
            if (span.isEmpty()) {
                return this;
            }
            add(new Run(text.length(), span.start(), span.length()));
            text.append(source.text(), span.start(), span.end());
            return this;
        }

        /** Adds characters that do not stand in the source at this place. */
        public Builder insert(String characters) {
            text.append(characters);
            return this;
        }

        public Builder append(CleanText piece) {
            for (Run run : piece.runs) {
                add(new Run(text.length() + run.clean, run.source, run.length));
            }
            text.append(piece.text);
            return this;
        }

        public int length() {
            return text.length();
        }

        public CleanText build() {
            return new CleanText(text.toString(), runs);
        }

        private void add(Run run) {
            if (!runs.isEmpty()) {
                Run last = runs.get(runs.size() - 1);
                if (last.cleanEnd() == run.clean && last.sourceEnd() == run.source) {
                    runs.set(
                            runs.size() - 1,
                            new Run(last.clean, last.source, last.length + run.length));
                    return;
                }
            }
            runs.add(run);
        }
    }
}
