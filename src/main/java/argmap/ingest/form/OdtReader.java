package argmap.ingest.form;

import argmap.message.Diagnosed;
import argmap.text.Shipped;
import argmap.text.Source;
import argmap.text.Structure.Kind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * OpenDocument texts (OASIS OpenDocument 1.3 part 3): headings, paragraphs, lists, footnotes and
 * endnotes, tracked changes as accepted, soft page breaks as the program last laid them out.
 * Comments are left out.
 */
final class OdtReader {
    private static final String CONTENT = "content.xml";

    private static final Set<String> ABOUT = Set.of("title", "subtitle", "author", "date");

    private static final Set<String> SKIPPED =
            Shipped.words(OdtReader.class, "elements.txt", "ODT_SKIPPED");

    private final TextWithStructure out = new TextWithStructure();
    private final Map<String, Element> styles = new HashMap<>();

    private OdtReader() {}

    static boolean is(FileParts parts) {
        return parts.has(CONTENT)
                && parts.text("mimetype").startsWith("application/vnd.oasis.opendocument.text");
    }

    static Diagnosed<Source> read(String name, FileParts parts) throws UnreadableForm {
        if (parts.text("META-INF/manifest.xml").contains("encryption-data")) {
            throw new UnreadableForm("it is locked with a password; save it without one");
        }
        Document document = XmlTree.of(parts, CONTENT);
        Element body = document.selectFirst("office|text");
        if (body == null) {
            throw new UnreadableForm("the file has no text part; open it and save it anew");
        }
        OdtReader reader = new OdtReader();
        for (Document defined : new Document[] {XmlTree.of(parts, "styles.xml"), document}) {
            defined.select("style|style[style:family=paragraph]")
                    .forEach(style -> reader.styles.put(style.attr("style:name"), style));
        }
        Document about = XmlTree.of(parts, "meta.xml");
        Element title = about.selectFirst("dc|title");
        Element author = about.selectFirst("meta|initial-creator");
        Element creator = author == null ? about.selectFirst("dc|creator") : author;
        reader.out.title(title == null ? "" : title.text());
        reader.out.author(creator == null ? "" : creator.text());
        reader.blocks(body, Kind.PARAGRAPH);
        reader.out.leftOut(body.select("office|annotation").size());
        return reader.out.source(name);
    }

    private void blocks(Element parent, Kind kind) {
        for (Element e : parent.children()) {
            String name = e.normalName();
            switch (name) {
                case "text:h" -> {
                    String level = e.attr("text:outline-level");
                    out.begin(
                            Kind.HEADING, level.matches("[1-9]") ? level.charAt(0) - '0' : 1, name);
                    inline(e);
                    out.end();
                }
                case "text:p" -> {
                    out.begin(kind(e, kind), 0, name);
                    inline(e);
                    out.end();
                }
                case "text:soft-page-break" -> out.page("");
                case "text:list-item", "text:list-header" -> blocks(e, Kind.LIST_ITEM);
                default -> {
                    if (!SKIPPED.contains(name)) {
                        blocks(e, kind);
                    }
                }
            }
        }
    }

    /** By the names of its style and of those it is built on. */
    private Kind kind(Element p, Kind outer) {
        Set<String> seen = new HashSet<>();
        String style = p.attr("text:style-name");
        while (!style.isEmpty() && seen.add(style)) {
            String lower = style.replace("_20_", " ").toLowerCase(Locale.ROOT);
            if (ABOUT.contains(lower)) {
                return Kind.ASIDE;
            }
            if (lower.startsWith("quot") || lower.equals("block text")) {
                return Kind.QUOTATION;
            }
            Element defined = styles.get(style);
            style = defined == null ? "" : defined.attr("style:parent-style-name");
        }
        return outer;
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
                case "text:s", "text:tab", "text:line-break" -> out.words(" ");
                case "text:soft-page-break" -> out.page("");
                case "text:note" -> note(e);
                case "draw:text-box" -> out.words(" " + e.text() + " ");
                default -> inline(e);
            }
        }
    }

    private void note(Element note) {
        Element citation = note.selectFirst("text|note-citation");
        Element body = note.selectFirst("text|note-body");
        String key = note.attr("text:note-class") + note.attr("text:id") + "-" + out.nextNote();
        String label = citation == null ? Integer.toString(out.nextNote()) : citation.text();
        String words = body == null ? "" : out.noteWords(() -> blocks(body, Kind.NOTE));
        out.mark(key, label);
        out.note(key, label, words, "note " + label);
    }
}
