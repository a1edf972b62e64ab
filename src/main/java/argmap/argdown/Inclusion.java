package argmap.argdown;

import argmap.argdown.IncludedFiles.Answer;
import argmap.message.Code;
import argmap.message.Detail;
import argmap.message.Message;
import argmap.text.Source;
import argmap.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts files in the place of {@code @include(path)}, before anything else is read: wherever it
 * stands, also in a comment, and each file once, as the reference implementation does. A path
 * starts from the folder of the file it stands in. What cannot be included is left out and
 * reported; the reference stops there.
 */
final class Inclusion {
    private static final String MARK = "@include(";

    private final IncludedFiles files;
    private final ExpandedText.Builder out = new ExpandedText.Builder();
    private final Deque<Open> open = new ArrayDeque<>();
    private final Set<String> included = new HashSet<>();
    private final List<Message> diagnostics = new ArrayList<>();

    private Inclusion(IncludedFiles files) {
        this.files = files;
    }

    /** A file that is being copied. Kept on a stack of our own: files may include without end. */
    private static final class Open {
        final Source file;
        final String path;

        /** Where the map includes it, itself or by other files; empty for the map. */
        final Optional<Span> inMap;

        int at;

        Open(Source file, String path, Optional<Span> inMap) {
            this.file = file;
            this.path = path;
            this.inMap = inMap;
        }
    }

    /** The text with all files in it, and what could not be included. */
    record Result(ExpandedText text, List<Message> diagnostics) {}

    static Result of(Source map, IncludedFiles files) {
        return new Inclusion(files).run(map);
    }

    private Result run(Source map) {
        open.push(new Open(MarkdownBlocks.only(map), "", Optional.empty()));
        while (!open.isEmpty()) {
            Open file = open.getFirst();
            String text = file.file.text();
            int mark = text.indexOf(MARK, file.at);
            int close = mark < 0 ? -1 : text.indexOf(')', mark + MARK.length() + 1);
            if (close < 0) {
                out.copy(file.file, file.at, text.length(), file.inMap);
                open.pop();
                continue;
            }
            out.copy(file.file, file.at, mark, file.inMap);
            file.at = close + 1;
            include(file, new Span(mark, close + 1));
        }
        return new Result(out.text(), diagnostics);
    }

    private void include(Open from, Span span) {
        String named = from.file.text().substring(span.start() + MARK.length(), span.end() - 1);
        Span inMap = from.inMap.orElse(span);
        String path = resolve(from.path, named);
        if (path == null) {
            report(from, inMap, Code.INCLUDE_OUTSIDE.at(span, Detail.text(named)));
        } else if (open.stream().anyMatch(file -> file.path.equals(path))
                || path.equals(fileName(open.getLast().file.name()))) {
            report(from, inMap, Code.INCLUDE_CYCLE.at(span, Detail.text(named)));
        } else if (!included.add(path)) {
            report(from, inMap, Code.INCLUDED_AGAIN.at(span, Detail.text(named)));
        } else {
            Answer answer = files.read(path);
            answer.file()
                    .map(MarkdownBlocks::only)
                    .ifPresent(file -> open.push(new Open(file, path, Optional.of(inMap))));
            if (answer.file().isEmpty()) {
                report(
                        from,
                        inMap,
                        Code.INCLUDE_FAILED.at(
                                span, Detail.text(named), Detail.text(answer.problem())));
            }
        }
    }

    private void report(Open from, Span inMap, Message diagnostic) {
        diagnostics.add(
                from.inMap.isEmpty()
                        ? diagnostic
                        : ExpandedText.inIncluded(from.file, inMap, diagnostic));
    }

    private static String fileName(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    /** The path from the map's folder; null where it leads out of it. */
    private static @Nullable String resolve(String from, String named) {
        String path = named.replace('\\', '/');
        if (path.startsWith("/") || path.matches("[A-Za-z]:.*")) {
            return null;
        }
        int folder = from.lastIndexOf('/');
        Deque<String> parts = new ArrayDeque<>();
        for (String part : (from.substring(0, folder + 1) + path).split("/", -1)) {
            if (part.equals("..")) {
                if (parts.isEmpty()) {
                    return null;
                }
                parts.removeLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return String.join("/", parts);
    }
}
