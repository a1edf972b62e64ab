package argmap.argdown;

import argmap.graph.Annotations;
import argmap.graph.Argument;
import argmap.graph.ArgumentMap;
import argmap.graph.Claim;
import argmap.graph.Quotation;
import argmap.graph.Relation;
import argmap.text.Span;
import java.util.function.UnaryOperator;

/** A map whose places in its file are reported anew. */
final class MapSpans {
    private final UnaryOperator<Span> move;

    private MapSpans(UnaryOperator<Span> move) {
        this.move = move;
    }

    static ArgumentMap moved(ArgumentMap map, UnaryOperator<Span> move) {
        MapSpans spans = new MapSpans(move);
        return new ArgumentMap(
                map.info(),
                map.sections(),
                map.claims().stream().map(spans::claim).toList(),
                map.arguments().stream().map(spans::argument).toList(),
                map.relations().stream().map(spans::relation).toList());
    }

    private Claim claim(Claim c) {
        return new Claim(
                c.id(),
                c.text(),
                c.section(),
                c.tags(),
                annotations(c.annotations()),
                move.apply(c.span()));
    }

    private Argument argument(Argument a) {
        return new Argument(
                a.id(),
                a.text(),
                a.section(),
                a.tags(),
                annotations(a.annotations()),
                a.inferences(),
                move.apply(a.span()));
    }

    private Annotations annotations(Annotations a) {
        return a.withQuotations(
                a.quotations().stream()
                        .map(quote -> new Quotation(quote.text(), move.apply(quote.span())))
                        .toList());
    }

    private Relation relation(Relation relation) {
        Span span = move.apply(relation.span());
        return relation.fold(
                between -> new Relation.Between(between.kind(), between.from(), between.to(), span),
                undercut -> new Relation.Undercut(undercut.from(), undercut.inference(), span));
    }
}
