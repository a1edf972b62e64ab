package argmap.server;

import argmap.graph.ArgumentId;
import argmap.graph.MapSheet;
import argmap.graph.MapSheet.Placed;
import argmap.text.Source;
import argmap.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeKind;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SymbolKind;
import org.jspecify.annotations.Nullable;

/** A map's headings and what stands under them, as a tree, and what of it can be folded. */
final class SymbolTree {
    /** Deeper lines are listed beside the deepest: an editor draws its tree by recursion. */
    private static final int DEEPEST = 50;

    private final Source source;
    private final List<DocumentSymbol> roots = new ArrayList<>();

    /** The open headings and branches, the innermost first. */
    private final Deque<Open> open = new ArrayDeque<>();

    private record Open(boolean heading, int depth, DocumentSymbol symbol) {}

    /** A heading, or a line that puts something down. */
    private record Line(Span span, MapSheet.@Nullable Heading heading, @Nullable Placed placed) {}

    private SymbolTree(Source source) {
        this.source = source;
    }

    static List<DocumentSymbol> symbols(OpenMap map) {
        SymbolTree outline = new SymbolTree(map.source());
        List<Line> lines = new ArrayList<>();
        MapSheet sheet = map.places().sheet();
        sheet.headings().forEach(heading -> lines.add(new Line(heading.span(), heading, null)));
        sheet.placed().forEach(placed -> lines.add(new Line(placed.span(), null, placed)));
        lines.sort(Comparator.comparing(Line::span));
        lines.forEach(outline::add);
        return outline.roots;
    }

    private void add(Line line) {
        MapSheet.Heading heading = line.heading();
        Placed placed = line.placed();
        if (heading != null) {
            while (!open.isEmpty()
                    && !(open.getFirst().heading() && open.getFirst().depth() < heading.level())) {
                open.pop();
            }
            put(true, heading.level(), symbol(heading));
        } else if (placed != null) {
            int depth = column(placed.span().start());
            while (!open.isEmpty()
                    && !open.getFirst().heading()
                    && (open.getFirst().depth() >= depth || depth == 0)) {
                open.pop();
            }
            put(false, depth, symbol(placed));
        }
    }

    private int column(int offset) {
        return source.position(offset).column() - 1;
    }

    private void put(boolean heading, int depth, DocumentSymbol symbol) {
        if (open.isEmpty()) {
            roots.add(symbol);
        } else {
            open.getFirst().symbol().getChildren().add(symbol);
        }
        // What holds a line ends where that ends.
        for (Open above : open) {
            Range range = above.symbol().getRange();
            range.setEnd(symbol.getRange().getEnd());
        }
        if (open.size() < DEEPEST) {
            open.push(new Open(heading, depth, symbol));
        }
    }

    private DocumentSymbol symbol(MapSheet.Heading heading) {
        return symbol(heading.title(), SymbolKind.Namespace, "", heading.span(), heading.span());
    }

    private DocumentSymbol symbol(Placed placed) {
        boolean argument = placed.node() instanceof ArgumentId;
        return symbol(
                placed.node().title(),
                argument ? SymbolKind.Function : SymbolKind.Constant,
                placed.text(),
                placed.span(),
                placed.title());
    }

    private DocumentSymbol symbol(
            String name, SymbolKind kind, String detail, Span span, Span chosen) {
        Span whole = span.cover(chosen);
        DocumentSymbol symbol =
                new DocumentSymbol(
                        name.isBlank() ? "…" : name,
                        kind,
                        Lines.range(source, whole),
                        Lines.range(source, chosen),
                        detail);
        symbol.setChildren(new ArrayList<>());
        return symbol;
    }

    /** Head, sections and branches of more than one line. */
    static List<FoldingRange> folds(OpenMap map) {
        List<FoldingRange> folds = new ArrayList<>();
        Source source = map.source();
        String text = source.text();
        if (text.startsWith("===")) {
            int end = text.indexOf("\n===", 3);
            if (end > 0) {
                FoldingRange head = new FoldingRange(0, source.position(end + 1).line() - 1);
                head.setKind(FoldingRangeKind.Region);
                folds.add(head);
            }
        }
        List<MapSheet.Heading> headings = map.places().sheet().headings();
        for (int i = 0; i < headings.size(); i++) {
            int end = text.length();
            for (int j = i + 1; j < headings.size(); j++) {
                if (headings.get(j).level() <= headings.get(i).level()) {
                    end = headings.get(j).span().start();
                    break;
                }
            }
            int last = end;
            while (last > 0 && Character.isWhitespace(text.charAt(last - 1))) {
                last--;
            }
            fold(folds, line(source, headings.get(i).span().start()), line(source, last));
        }
        symbols(map).forEach(symbol -> branches(folds, symbol));
        return folds;
    }

    private static int line(Source source, int offset) {
        return source.position(offset).line() - 1;
    }

    private static void branches(List<FoldingRange> folds, DocumentSymbol symbol) {
        if (symbol.getKind() != SymbolKind.Namespace) {
            fold(
                    folds,
                    symbol.getRange().getStart().getLine(),
                    symbol.getRange().getEnd().getLine());
        }
        symbol.getChildren().forEach(child -> branches(folds, child));
    }

    private static void fold(List<FoldingRange> folds, int from, int to) {
        if (to > from) {
            folds.add(new FoldingRange(from, to));
        }
    }
}
