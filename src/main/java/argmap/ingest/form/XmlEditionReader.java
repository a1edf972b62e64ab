package argmap.ingest.form;

import argmap.message.Diagnosed;
import argmap.text.Shipped;
import argmap.text.Source;
import argmap.text.Structure.Kind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Texts marked up in XML by editors and journals: <a href="https://tei-c.org/guidelines/p5/">TEI
 * P5</a> and <a href="https://jats.nlm.nih.gov/archiving/tag-library/1.3/">JATS 1.3</a>. Their
 * elements for text are few and do not clash, so one walk reads both.
 */
final class XmlEditionReader {
    private static final Set<String> PARAGRAPHS =
            Shipped.words(XmlEditionReader.class, "elements.txt", "XML_PARAGRAPHS");

    private static final Set<String> SKIPPED =
            Shipped.words(XmlEditionReader.class, "elements.txt", "XML_SKIPPED");

    private static final String MARKS = "“”\"‘’'«»„‚‹›";

    private final TextWithStructure out = new TextWithStructure();
    private final Map<String, Element> byId = new HashMap<>();
    private final Set<Element> takenNotes = new HashSet<>();

    private XmlEditionReader() {}

    static boolean isTei(String text) {
        String head = text.substring(0, Math.min(4000, text.length()));
        return head.contains("<TEI") || head.contains("http://www.tei-c.org/ns/1.0");
    }

    static boolean isJats(String text) {
        String head = text.substring(0, Math.min(4000, text.length()));
        return head.contains("<article") && (head.contains("JATS") || head.contains("<front>"));
    }

    static Diagnosed<Source> read(String name, byte[] xml) throws UnreadableForm {
        Document document = XmlTree.of(xml, "its XML");
        Element text = first(document, "TEI > text, TEI\\.2 > text, teiCorpus text, article");
        if (text == null) {
            throw new UnreadableForm("the file has no text in it (no element text or article)");
        }
        XmlEditionReader reader = new XmlEditionReader();
        for (Element e : document.select("[xml:id], [id]")) {
            reader.byId.putIfAbsent(e.hasAttr("xml:id") ? e.attr("xml:id") : e.attr("id"), e);
        }
        Element title = first(document, "titleStmt > title, title-group > article-title");
        Element author = first(document, "titleStmt > author, contrib > name");
        reader.out.title(title == null ? "" : title.text());
        reader.out.author(author == null ? "" : author.text());
        reader.findReferredNotes(document);
        reader.blocks(text, Kind.PARAGRAPH, 1);
        return reader.out.source(name);
    }

    private static @Nullable Element first(Document document, String query) {
        return document.selectFirst(query);
    }

    /** Notes that stand elsewhere than their marks. */
    private void findReferredNotes(Document document) {
        for (Element mark : document.select("ref[target^=#], xref[rid], ptr[target^=#]")) {
            Element note = referred(mark);
            if (note != null) {
                takenNotes.add(note);
            }
        }
    }

    private @Nullable Element referred(Element mark) {
        String id = mark.hasAttr("rid") ? mark.attr("rid") : mark.attr("target").replace("#", "");
        Element there = byId.get(id);
        return there != null && (there.nameIs("note") || there.nameIs("fn")) ? there : null;
    }

    private void blocks(Element parent, Kind kind, int level) {
        for (Node child : parent.childNodes()) {
            if (child instanceof TextNode text) {
                if (!text.isBlank()) {
                    out.words(text.getWholeText());
                }
                continue;
            }
            if (!(child instanceof Element e)) {
                continue;
            }
            String name = e.normalName();
            if (SKIPPED.contains(name) || takenNotes.contains(e)) {
                continue;
            }
            switch (name) {
                case "head", "article-title", "title" -> {
                    out.begin(kind == Kind.ASIDE ? kind : Kind.HEADING, level, name);
                    inline(e);
                    out.end();
                }
                case "abstract" -> blocks(e, Kind.PARAGRAPH, level);
                case "front", "back", "titlepage" ->
                        blocks(e, name.equals("back") ? kind : Kind.ASIDE, level);
                case "pb" -> out.page(e.attr("n"));
                case "div", "div1", "div2", "div3", "div4", "sec", "body", "text", "group" -> {
                    out.end();
                    boolean toc = e.attr("type").equals("contents");
                    blocks(e, toc ? Kind.ASIDE : kind, nested(e) ? level + 1 : level);
                }
                case "quote", "q", "disp-quote", "cit" -> {
                    out.end();
                    if (hasParagraphs(e)) {
                        blocks(e, Kind.QUOTATION, level);
                    } else {
                        paragraph(e, Kind.QUOTATION);
                    }
                }
                case "item", "list-item", "def-item", "bibl", "ref" -> {
                    out.end();
                    if (hasParagraphs(e)) {
                        blocks(e, Kind.LIST_ITEM, level);
                    } else {
                        paragraph(e, Kind.LIST_ITEM);
                    }
                }
                case "note", "fn" -> note(e);
                default -> {
                    if (PARAGRAPHS.contains(name)) {
                        paragraph(e, kind);
                    } else if (hasParagraphs(e) || e.childrenSize() > 0) {
                        blocks(e, kind, level);
                    } else {
                        paragraph(e, kind);
                    }
                }
            }
        }
    }

    private static boolean nested(Element e) {
        Element up = e.parent();
        return up != null && (up.normalName().startsWith("div") || up.nameIs("sec"));
    }

    private static boolean hasParagraphs(Element e) {
        return e.select("p, l, lg, item, list-item, div, verse-line").stream()
                .anyMatch(inner -> !inner.equals(e));
    }

    private void paragraph(Element e, Kind kind) {
        out.begin(kind, 0, e.normalName());
        inline(e);
        out.end();
    }

    private void inline(Element parent) {
        for (Node child : parent.childNodes()) {
            if (child instanceof TextNode text) {
                out.words(text.getWholeText());
                continue;
            }
            if (!(child instanceof Element e) || SKIPPED.contains(e.normalName())) {
                continue;
            }
            switch (e.normalName()) {
                case "pb" -> out.page(e.attr("n"));
                case "lb", "cb", "break" -> {
                    if (!e.attr("break").equals("no")) {
                        out.words(" ");
                    }
                }
                case "note", "fn" -> note(e);
                case "q", "quote", "said", "socalled" -> {
                    boolean marks = needsMarks(e);
                    out.words(marks ? "“" : "");
                    inline(e);
                    out.words(marks ? "”" : "");
                }
                case "ref", "xref", "ptr" -> {
                    Element note = referred(e);
                    if (note == null) {
                        inline(e);
                    } else {
                        put(key(note), label(note, e.text()), note);
                    }
                }
                default -> {
                    // A paragraph within a paragraph or a note parts words, and no more.
                    String gap = PARAGRAPHS.contains(e.normalName()) ? " " : "";
                    out.words(gap);
                    inline(e);
                    out.words(gap);
                }
            }
        }
    }

    /** Words marked up as quoted have quotation marks only where the edition left them standing. */
    private static boolean needsMarks(Element quoted) {
        String words = quoted.text();
        Node before = quoted.previousSibling();
        String left = before instanceof TextNode text ? text.getWholeText() : "";
        boolean within = !words.isEmpty() && MARKS.indexOf(words.charAt(0)) >= 0;
        boolean without = !left.isEmpty() && MARKS.indexOf(left.charAt(left.length() - 1)) >= 0;
        return !words.isEmpty() && !within && !without && !hasParagraphs(quoted);
    }

    private static String key(Element note) {
        return note.hasAttr("xml:id") ? note.attr("xml:id") : note.attr("id");
    }

    private String label(Element note, String mark) {
        Element printed = note.selectFirst("> label");
        String label = note.attr("n");
        if (label.isEmpty()) {
            label = printed == null ? mark : printed.text();
        }
        return label.isBlank()
                ? Integer.toString(out.nextNote())
                : label.replaceAll("[\\[\\]()]", "");
    }

    /** A note where it stands; a margin's words are no note of the author's but stay. */
    private void note(Element note) {
        if (takenNotes.contains(note)) {
            return;
        }
        put("inline" + out.nextNote(), label(note, ""), note);
    }

    private void put(String key, String label, Element note) {
        out.mark(key, label);
        out.note(key, label, out.noteWords(() -> inline(note)), "note " + label);
    }
}
