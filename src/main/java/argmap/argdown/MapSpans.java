package argmap.argdown;

import argmap.graph.Annotations;
import argmap.graph.ArgdownData;
import argmap.graph.Argument;
import argmap.graph.ArgumentMap;
import argmap.graph.Claim;
import argmap.graph.Datum.Fields;
import argmap.graph.Quotation;
import argmap.graph.Relation;
import argmap.graph.Section;
import argmap.text.Span;
import java.util.function.UnaryOperator;

/** A map whose places in its file are reported anew. */
final class MapSpans {
    private final UnaryOperator<Span> move;
    private final UnaryOperator<Fields> foreign;

    private MapSpans(UnaryOperator<Span> move, UnaryOperator<Fields> foreign) {
        this.move = move;
        this.foreign = foreign;
    }

    static ArgumentMap moved(ArgumentMap map, UnaryOperator<Span> move) {
        return new MapSpans(move, foreign -> foreign).map(map);
    }

    /** A map without places, and without what only says how it is written down. */
    static ArgumentMap plain(ArgumentMap map) {
        ArgumentMap plain = new MapSpans(span -> new Span(0, 0), ArgdownData::withoutForm).map(map);
        // Which signs relations have depends on the mode, and whether it must be named on them.
        Fields foreign = plain.info().foreign();
        Fields kept = ArgdownData.of(foreign).without("model");
        return new ArgumentMap(
                plain.info()
                        .withForeign(
                                foreign.without(ArgdownData.NAME)
                                        .withFields(ArgdownData.NAME, kept)),
                plain.sections(),
                plain.claims(),
                plain.arguments(),
                plain.relations());
    }

    private ArgumentMap map(ArgumentMap map) {
        return new ArgumentMap(
                map.info().withForeign(foreign.apply(map.info().foreign())),
                map.sections().stream().map(this::section).toList(),
                map.claims().stream().map(this::claim).toList(),
                map.arguments().stream().map(this::argument).toList(),
                map.relations().stream().map(this::relation).toList());
    }

    private Section section(Section s) {
        return new Section(s.title(), s.level(), s.parent(), foreign.apply(s.foreign()));
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
        return a.withForeign(foreign.apply(a.foreign()))
                .withQuotations(
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
