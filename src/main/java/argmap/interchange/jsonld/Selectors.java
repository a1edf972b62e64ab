package argmap.interchange.jsonld;

import argmap.document.Document;
import argmap.graph.Datum;
import argmap.graph.Datum.Fields;
import argmap.graph.Evidence;
import argmap.graph.GroundedMap;
import argmap.graph.NodeId;
import argmap.graph.Passage;
import argmap.graph.Quotation;
import argmap.text.CleanText;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where in the text a quotation stands, as the Web Annotation model says it. */
final class Selectors {
    /**
     * Characters before and behind the words. The model names no number; 32 is what the reference
     * client, Hypothesis, takes.
     */
    private static final int CONTEXT = 32;

    private final Document document;
    private final String text;
    private final Map<NodeId, List<Evidence>> evidence = new HashMap<>();

    Selectors(GroundedMap grounded) {
        this.document = grounded.document();
        this.text = document.source().text();
        for (Evidence one : grounded.evidence()) {
            evidence.computeIfAbsent(one.node(), node -> new ArrayList<>()).add(one);
        }
    }

    /** The text and the place in it; the words alone where they were not found. */
    Fields target(String source, NodeId node, Quotation quotation) {
        Fields target =
                Fields.NONE
                        .withText("type", "SpecificResource")
                        .withText("source", source.isEmpty() ? "urn:argmap:text" : source);
        Optional<Span> found =
                evidence.getOrDefault(node, List.of()).stream()
                        .filter(one -> one.quotation().equals(quotation))
                        .map(one -> place(one.passage()))
                        .reduce(Span::cover);
        if (found.isPresent()) {
            return target.with("selector", anchored(found.get()));
        }
        return target.with("selector", quote().with("exact", new Datum.Text(quotation.text())));
    }

    private Span place(Passage passage) {
        CleanText container =
                passage.container() == Passage.Container.PARAGRAPH
                        ? document.paragraphs().get(passage.index()).text()
                        : document.notes().get(passage.index()).text();
        return container.inSource(passage.span());
    }

    private static Fields quote() {
        return Fields.NONE.withText("type", "TextQuoteSelector");
    }

    private Datum anchored(Span span) {
        int before = whole(Math.max(0, span.start() - CONTEXT));
        int behind = whole(Math.min(text.length(), span.end() + CONTEXT));
        Fields quote =
                quote().with("exact", new Datum.Text(text.substring(span.start(), span.end())))
                        .withText("prefix", text.substring(before, span.start()))
                        .withText("suffix", text.substring(span.end(), behind));
        int start = text.codePointCount(0, span.start());
        int end = start + text.codePointCount(span.start(), span.end());
        Fields position =
                Fields.NONE
                        .withText("type", "TextPositionSelector")
                        .with("start", new Datum.Literal(String.valueOf(start)))
                        .with("end", new Datum.Literal(String.valueOf(end)));
        return new Datum.Items(List.of(quote, position));
    }

    /** Never between the halves of a surrogate pair. */
    private int whole(int offset) {
        boolean inside =
                offset > 0
                        && offset < text.length()
                        && Character.isLowSurrogate(text.charAt(offset));
        return inside ? offset - 1 : offset;
    }
}
