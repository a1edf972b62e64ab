package argmap.argdown;

import argmap.graph.ArgumentMap;
import argmap.graph.MapSheet;
import argmap.message.Code;
import argmap.message.Detail;
import argmap.message.Diagnosed;
import argmap.message.Message;
import argmap.text.Source;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads a map file.
 *
 * <pre>{@code
 * Diagnosed<ArgumentMap> read = ArgdownReader.read(new Source("rent.argdown", """
 *     [Rent is due]: The rent is due.
 *       + <Contract>: The contract says so.
 *     """));
 * }</pre>
 *
 * <p>A file with errors still gives a map, of all that was understood.
 */
public final class ArgdownReader {
    private ArgdownReader() {}

    /** True for a Markdown file with Argdown in it, in blocks of code. */
    public static boolean isInMarkdown(String text) {
        return MarkdownBlocks.isIn(text);
    }

    /** Reads a map file alone: {@code @include} is no more than text in it. */
    public static Diagnosed<ArgumentMap> read(Source source) {
        return read(ParsedMap.read(source.text()));
    }

    /**
     * Reads a map file and what it includes. What an included file says has its place, in the map
     * and in diagnostics, where the map includes it.
     */
    public static Diagnosed<ArgumentMap> read(Source source, IncludedFiles files) {
        Inclusion.Result included = Inclusion.of(source, files);
        return read(included, ParsedMap.read(included.text().text()));
    }

    /** A map file that was taken apart already, with what it includes. */
    static Diagnosed<ArgumentMap> read(Inclusion.Result included, ParsedMap file) {
        ExpandedText expanded = included.text();
        Diagnosed<ArgumentMap> read = read(file);
        if (expanded.runs().size() == 1) {
            return read;
        }
        List<Message> diagnostics = new ArrayList<>(included.diagnostics());
        read.diagnostics().forEach(d -> diagnostics.add(expanded.inMap(d)));
        diagnostics.sort(Comparator.comparing(Message::span));
        return new Diagnosed<>(MapSpans.moved(read.value(), expanded::inMap), diagnostics);
    }

    /** How a map file and what it includes are written down. */
    public static MapSheet sheet(Source source, IncludedFiles files) {
        ExpandedText expanded = Inclusion.of(source, files).text();
        MapSheet sheet = SheetReader.read(ParsedMap.read(expanded.text()));
        List<Span> includes =
                expanded.runs().stream().flatMap(run -> run.inMap().stream()).distinct().toList();
        return includes.isEmpty() ? sheet : sheet.moved(expanded::inMap, includes);
    }

    static Diagnosed<ArgumentMap> read(ParsedMap file) {
        List<Message> diagnostics = new ArrayList<>();
        diagnostics.addAll(file.syntax().errors());
        diagnostics.addAll(file.built().errors());
        cutAddresses(file).forEach(diagnostics::add);
        file.numberedLists().forEach(l -> diagnostics.add(Code.NUMBERED_LIST.at(l)));
        ArgumentMap map = MapBuilder.build(file.model(), diagnostics);
        diagnostics.sort(Comparator.comparing(Message::span));
        return new Diagnosed<>(map, diagnostics);
    }

    /** Comments that begin within an address of the web, as the language has it. */
    private static List<Message> cutAddresses(ParsedMap file) {
        List<Message> found = new ArrayList<>();
        for (Token comment : file.lexed().comments()) {
            String before =
                    file.text().substring(Math.max(0, comment.start() - 6), comment.start());
            if (before.matches("(?i).*\\b(https?|ftp|file):")) {
                int end = comment.start();
                while (end < comment.end() && !Character.isWhitespace(file.text().charAt(end))) {
                    end++;
                }
                String address = file.text().substring(comment.start(), end);
                String scheme = before.replaceAll(".*[^A-Za-z](?=[A-Za-z]+:$)", "");
                found.add(
                        Code.URL_IS_COMMENT.at(
                                new Span(comment.start() - scheme.length(), end),
                                Detail.words(scheme + address)));
            }
        }
        return found;
    }
}
