package argmap.server;

import argmap.document.Document;
import argmap.document.Note;
import argmap.document.Paragraph;
import argmap.graph.ArgumentId;
import argmap.graph.ArgumentMap;
import argmap.graph.GroundedMap;
import argmap.graph.MapSheet;
import argmap.graph.NodeId;
import argmap.graph.Scheme;
import argmap.text.FoldedText;
import argmap.text.Folding;
import argmap.text.Source;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/**
 * What can stand at a place of a map: titles in brackets, tags, keys of data and their values,
 * quotations from the text.
 */
final class Completions {
    /** Entries of one answer; with more it says that it is not whole. */
    private static final int MOST = 50;

    /** Letters of a quotation before the text is looked through: fewer stand everywhere. */
    private static final int LEAST_LETTERS = 3;

    /** Characters of a paragraph of the map that are looked back on. */
    private static final int FARTHEST = 20_000;

    private static final Map<String, String> KEYS = new LinkedHashMap<>();

    static {
        KEYS.put("quote", "words of the text, in quotation marks; a list for several");
        KEYS.put("page", "the page where the quotation stands");
        KEYS.put("notes", "labels of notes that the claim rests on: [12, 13]");
        KEYS.put("source", "works that the claim rests on");
        KEYS.put("scheme", "the argumentation scheme");
        KEYS.put("implicit", "true for what the text does not say");
        KEYS.put("suggested", "true until a person accepts it");
        KEYS.put("relation", "the kind of relation where the sign does not say it");
        KEYS.put("assumed", "true for what needs no proof");
        KEYS.put("standard", "the standard of proof: DV, PE, CCE, BRD");
        KEYS.put("weight", "the weight of an argument, 0 to 1");
    }

    private static final Map<String, String> HEAD_KEYS = new LinkedHashMap<>();

    static {
        HEAD_KEYS.put("title", "the map's title");
        HEAD_KEYS.put("subTitle", "its subtitle");
        HEAD_KEYS.put("author", "the author of the text");
        HEAD_KEYS.put("work", "the title of the text");
        HEAD_KEYS.put("source", "the text's file, from the map's folder");
    }

    private final OpenMap map;
    private final Source source;
    private final int offset;
    private final List<CompletionItem> items = new ArrayList<>();

    private Completions(OpenMap map, int offset) {
        this.map = map;
        this.source = map.source();
        this.offset = offset;
    }

    static CompletionList at(OpenMap map, int offset) {
        Completions completions = new Completions(map, offset);
        completions.find();
        List<CompletionItem> all = completions.items;
        boolean more = all.size() > MOST;
        return new CompletionList(more, more ? List.copyOf(all.subList(0, MOST)) : all);
    }

    private void find() {
        String text = source.text();
        int lineStart = text.lastIndexOf('\n', offset - 1) + 1;
        if (isInHead(lineStart)) {
            if (text.substring(lineStart, offset).matches("\\w*")) {
                keys(HEAD_KEYS, lineStart);
            }
            return;
        }
        DataBefore data = DataBefore.of(text, paragraphStart(), offset);
        if (data.isOpen()) {
            data(data);
            return;
        }
        for (int at = offset - 1; at >= lineStart; at--) {
            char c = text.charAt(at);
            if (c == '[' || c == '<') {
                titles(at, c == '<');
                return;
            }
            if (c == ']' || c == '>') {
                return;
            }
            if (c == '#' && at > lineStart && text.substring(at + 1, offset).matches("[\\w-]*")) {
                tags(at);
                return;
            }
        }
    }

    private boolean isInHead(int lineStart) {
        String text = source.text();
        int end = text.startsWith("===") ? text.indexOf("\n===", 3) : -1;
        return text.startsWith("===") && lineStart > 0 && (end < 0 || lineStart <= end);
    }

    private int paragraphStart() {
        int least = Math.max(0, offset - FARTHEST);
        int at = source.text().lastIndexOf("\n\n", Math.max(0, offset - 1));
        return Math.max(least, at < 0 ? 0 : at);
    }

    private void add(CompletionItemKind kind, String label, String detail, int from, String text) {
        CompletionItem item = new CompletionItem(label);
        item.setKind(kind);
        item.setDetail(detail);
        Range range = Lines.range(source, new Span(from, offset));
        item.setTextEdit(Either.forLeft(new TextEdit(range, text)));
        item.setFilterText(text);
        // As they stand in map or text, not by letters.
        item.setSortText(String.format(Locale.ROOT, "%05d", items.size()));
        items.add(item);
    }

    private void titles(int bracket, boolean arguments) {
        ArgumentMap its = map.checked().grounded().map();
        int end = offset;
        String text = source.text();
        boolean closed = end < text.length() && text.charAt(end) == (arguments ? '>' : ']');
        Set<NodeId> all = new LinkedHashSet<>();
        its.claims().forEach(claim -> all.add(claim.id()));
        its.arguments().forEach(argument -> all.add(argument.id()));
        for (NodeId node : all) {
            boolean argument = node instanceof ArgumentId;
            boolean typed =
                    map.places().titleAt(offset).map(n -> n.node().equals(node)).orElse(false);
            if (argument == arguments && !(typed && map.places().of(node).size() == 1)) {
                String written = node.written();
                add(
                        argument ? CompletionItemKind.Function : CompletionItemKind.Variable,
                        node.title(),
                        wording(its, node),
                        bracket,
                        closed ? written.substring(0, written.length() - 1) : written);
            }
        }
    }

    private static String wording(ArgumentMap map, NodeId node) {
        return node instanceof ArgumentId argument
                ? map.argument(argument).map(a -> a.text()).orElse("")
                : map.claims().stream()
                        .filter(claim -> claim.id().equals(node))
                        .map(claim -> claim.text())
                        .findFirst()
                        .orElse("");
    }

    private void tags(int mark) {
        Set<String> tags = new LinkedHashSet<>();
        int at = mark;
        map.places().sheet().tags().stream()
                .filter(tag -> tag.span().start() != at)
                .map(MapSheet.Tag::name)
                .forEach(tags::add);
        tags.addAll(List.of("suggested", "implicit", "concession"));
        for (String tag : tags) {
            String written = tag.matches("[\\p{L}\\p{N}_-]+") ? "#" + tag : "#(" + tag + ")";
            add(CompletionItemKind.Keyword, tag, "", mark, written);
        }
    }

    private void keys(Map<String, String> keys, int from) {
        keys.forEach((key, what) -> add(CompletionItemKind.Property, key, what, from, key + ": "));
    }

    private void data(DataBefore data) {
        if (data.key().isEmpty()) {
            keys(KEYS, data.valueStart());
            for (CompletionItem item : items) {
                if (item.getLabel().equals("quote")) {
                    item.setInsertTextFormat(InsertTextFormat.PlainText);
                }
            }
            return;
        }
        switch (data.key()) {
            case "quote" -> quotations(data);
            case "scheme" -> {
                for (Scheme scheme : Scheme.values()) {
                    value(data, scheme.label());
                }
            }
            case "implicit", "suggested", "assumed" -> value(data, "true");
            case "relation" -> {
                for (String kind : List.of("support", "attack", "concession", "contrary")) {
                    value(data, kind);
                }
            }
            case "standard" -> List.of("DV", "PE", "CCE", "BRD").forEach(s -> value(data, s));
            case "notes" -> notes(data);
            default -> {}
        }
    }

    private void value(DataBefore data, String value) {
        String quote = data.isInQuotes() ? "" : value.contains(" ") ? "\"" : "";
        add(CompletionItemKind.Value, value, "", data.valueStart(), quote + value + quote);
    }

    private void notes(DataBefore data) {
        for (Note note : map.checked().grounded().document().notes()) {
            String words = note.text().text();
            add(
                    CompletionItemKind.Reference,
                    note.label(),
                    words.substring(0, Math.min(80, words.length())),
                    data.valueStart(),
                    note.id());
        }
    }

    /** What the text goes on with where it has the words that are typed: to the sentence's end. */
    private void quotations(DataBefore data) {
        String typed = source.text().substring(data.valueStart(), offset);
        String letters = Folding.letters(typed);
        if (letters.length() < LEAST_LETTERS) {
            return;
        }
        GroundedMap its = map.checked().grounded();
        Document document = its.document();
        for (Paragraph paragraph : document.paragraphs()) {
            String words = paragraph.text().text();
            for (Span place : typed(words, letters)) {
                Span sentence = paragraph.sentences(place);
                String rest =
                        words.substring(place.start(), sentence.end()).replaceAll("\\s+", " ");
                String page =
                        document.pages().isEmpty() ? "" : "p. " + paragraph.pageAt(place.start());
                String escaped = rest.strip().replace("\\", "\\\\").replace("\"", "\\\"");
                String quote = data.isInQuotes() ? "" : "\"";
                add(
                        CompletionItemKind.Text,
                        rest.strip(),
                        page,
                        data.valueStart(),
                        quote + escaped + quote);
                // The editor would compare what is typed with the words as they are printed.
                items.get(items.size() - 1).setFilterText(typed);
                if (items.size() > MOST) {
                    return;
                }
            }
        }
    }

    /**
     * Where a text has words that are typed, each from a word's start; the last may be half typed.
     */
    private static List<Span> typed(String text, String letters) {
        FoldedText folded = FoldedText.of(text);
        List<Span> places = new ArrayList<>();
        int at = folded.letters().indexOf(letters);
        while (at >= 0) {
            Span place = folded.original(new Span(at, at + letters.length()));
            boolean starts =
                    place.start() == 0
                            || !Character.isLetterOrDigit(text.charAt(place.start() - 1));
            if (starts) {
                places.add(place);
            }
            at = folded.letters().indexOf(letters, at + 1);
        }
        return places;
    }
}
