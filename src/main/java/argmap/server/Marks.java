package argmap.server;

import argmap.graph.ArgumentId;
import argmap.graph.ArgumentMap;
import argmap.graph.GroundedMap;
import argmap.graph.MapSheet;
import argmap.graph.NodeId;
import argmap.text.Position;
import argmap.text.Source;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensLegend;

/**
 * What each word of a map is, for colours that a grammar cannot know: titles of suggestions, and
 * quotations that do not stand in the text.
 */
final class Marks {
    /** Kinds in the protocol's words, as far as it has them. */
    private enum Kind {
        /** A claim's title. */
        VARIABLE("variable"),
        /** An argument's title. */
        FUNCTION("function"),
        /** A heading. */
        NAMESPACE("namespace"),
        /** A tag. */
        DECORATOR("decorator"),
        /** A key of data. */
        PROPERTY("property"),
        /** A value of data. */
        STRING("string"),
        /** The sign of a relation. */
        OPERATOR("operator");

        final String word;

        Kind(String word) {
            this.word = word;
        }
    }

    private static final int DEFINITION = 1;
    private static final int SUGGESTED = 2;
    private static final int PLACED = 4;
    private static final int MISSING = 8;

    private final Source source;
    private final List<Mark> marks = new ArrayList<>();

    private record Mark(Span span, Kind kind, int modifiers) {}

    private Marks(Source source) {
        this.source = source;
    }

    static SemanticTokensLegend legend() {
        List<String> kinds = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            kinds.add(kind.word);
        }
        return new SemanticTokensLegend(
                kinds, List.of("definition", "suggested", "placed", "missing"));
    }

    static SemanticTokens of(OpenMap map) {
        Marks marks = new Marks(map.source());
        marks.add(map.places(), map.checked().grounded());
        return new SemanticTokens(marks.encoded());
    }

    private void add(MapPlaces places, GroundedMap map) {
        Set<NodeId> suggested = suggested(map.map());
        for (MapPlaces.Named named : places.all()) {
            if (MapPlaces.isTitle(source, named)) {
                add(
                        named.title(),
                        named.node() instanceof ArgumentId ? Kind.FUNCTION : Kind.VARIABLE,
                        (named.worded() ? DEFINITION : 0)
                                | (suggested.contains(named.node()) ? SUGGESTED : 0));
            }
        }
        MapSheet sheet = places.sheet();
        sheet.headings().forEach(heading -> add(heading.span(), Kind.NAMESPACE, 0));
        sheet.tags().forEach(tag -> add(tag.span(), Kind.DECORATOR, 0));
        sheet.drawn().forEach(drawn -> add(sign(drawn.span()), Kind.OPERATOR, 0));
        Set<Span> quoted = new HashSet<>();
        for (GroundedMap.Found found : map.found()) {
            Span span = found.quotation().span();
            if (quoted.add(span)) {
                add(span, Kind.STRING, found.anchoring().isPlaced() ? PLACED : MISSING);
            }
        }
        for (MapSheet.Entry entry : sheet.data()) {
            add(entry.key(), Kind.PROPERTY, 0);
            for (MapSheet.Value value : entry.values()) {
                if (!quoted.contains(value.span())) {
                    add(value.span(), Kind.STRING, 0);
                }
            }
        }
    }

    private static Set<NodeId> suggested(ArgumentMap map) {
        Set<NodeId> suggested = new HashSet<>();
        map.claims().stream()
                .filter(claim -> claim.annotations().suggested())
                .forEach(claim -> suggested.add(claim.id()));
        map.arguments().stream()
                .filter(argument -> argument.annotations().suggested())
                .forEach(argument -> suggested.add(argument.id()));
        return suggested;
    }

    private Span sign(Span drawn) {
        int end = drawn.start();
        while (end < drawn.end() && "+-_><".indexOf(source.text().charAt(end)) >= 0) {
            end++;
        }
        return new Span(drawn.start(), end);
    }

    private void add(Span span, Kind kind, int modifiers) {
        if (!span.isEmpty() && span.end() <= source.length()) {
            marks.add(new Mark(span, kind, modifiers));
        }
    }

    /** Five numbers a mark, each place told from the one before; a mark stands on one line. */
    private List<Integer> encoded() {
        marks.sort((a, b) -> a.span().compareTo(b.span()));
        List<Integer> data = new ArrayList<>();
        int line = 0;
        int column = 0;
        int end = 0;
        for (Mark mark : marks) {
            int start = Math.max(end, mark.span().start());
            while (start < mark.span().end()) {
                Position at = source.position(start);
                int stop = Math.min(mark.span().end(), source.line(at.line()).end());
                if (stop > start) {
                    int itsLine = at.line() - 1;
                    int itsColumn = at.column() - 1;
                    data.add(itsLine - line);
                    data.add(itsLine == line ? itsColumn - column : itsColumn);
                    data.add(stop - start);
                    data.add(mark.kind().ordinal());
                    data.add(mark.modifiers());
                    line = itsLine;
                    column = itsColumn;
                }
                start =
                        at.line() < source.lineCount()
                                ? source.line(at.line() + 1).start()
                                : mark.span().end();
            }
            end = Math.max(end, mark.span().end());
        }
        return data;
    }
}
