package argmap.argdown;

import argmap.message.Message;
import argmap.text.Source;
import argmap.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A map file with other files in it, and the way back from each of its characters.
 *
 * @param runs ascending and without gaps
 */
record ExpandedText(String text, List<Run> runs) {
    ExpandedText {
        runs = List.copyOf(runs);
    }

    /**
     * A stretch that comes from one file as it is.
     *
     * @param at where it starts in the text
     * @param start where it starts in its file
     * @param inMap where the map includes that file; empty for the map itself
     */
    record Run(int at, Source file, int start, Optional<Span> inMap) {}

    /** Grows run by run. */
    static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private final List<Run> runs = new ArrayList<>();

        void copy(Source file, int from, int to, Optional<Span> inMap) {
            runs.add(new Run(text.length(), file, from, inMap));
            text.append(file.text(), from, to);
        }

        ExpandedText text() {
            return new ExpandedText(text.toString(), runs);
        }
    }

    private Run run(int offset) {
        int low = 0;
        int high = runs.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (runs.get(middle).at() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return runs.get(low);
    }

    /** A span's place in the map; for what an included file says, the place that includes it. */
    Span inMap(Span span) {
        Run first = run(span.start());
        Run last = run(Math.max(span.start(), span.end() - 1));
        Span start = inMap(first, span.start());
        Span end = inMap(last, span.end());
        int from = start.start();
        int to = last.inMap().isEmpty() ? end.start() : end.end();
        return new Span(from, Math.max(from, to));
    }

    private Span inMap(Run run, int offset) {
        int place = run.start() + offset - run.at();
        return run.inMap().orElse(new Span(place, place));
    }

    /** A diagnostic about the text, as one about the map. */
    Message inMap(Message diagnostic) {
        Run run = run(diagnostic.span().start());
        Span span = inMap(diagnostic.span());
        if (run.inMap().isEmpty()) {
            return diagnostic.movedTo(span, "");
        }
        int place = run.start() + diagnostic.span().start() - run.at();
        String position = run.file().name() + ":" + run.file().position(place);
        return diagnostic.movedTo(span, position);
    }

    /** A diagnostic about an included file, as one about the map that includes it. */
    static Message inIncluded(Source file, Span inMap, Message diagnostic) {
        String position = file.name() + ":" + file.position(diagnostic.span().start());
        return diagnostic.movedTo(inMap, position);
    }
}
