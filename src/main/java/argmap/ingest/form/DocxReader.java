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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Word files (Office Open XML, ECMA-376 part 1, chapter 17): paragraphs, headings by style or
 * outline level, real footnotes and endnotes, tracked changes as accepted, fields as they are
 * shown, page breaks as Word last laid them out. Comments are left out; linked files are never
 * fetched and macros never run.
 */
final class DocxReader {
    private static final String DOCUMENT = "word/document.xml";

    private static final Pattern HEADING =
            Pattern.compile("(?:heading|überschrift|titre|título|titolo) ?([1-9])");

    /** Names of paragraph styles, in lowercase, for words about the text. */
    private static final Set<String> ABOUT =
            Set.of("title", "subtitle", "author", "date", "abstract title", "toc heading");

    private static final Set<String> QUOTES =
            Set.of(
                    "quote",
                    "intense quote",
                    "block text",
                    "block quotation",
                    "quotations",
                    "zitat");

    /** What tracked changes have taken out, and what is no text. */
    private static final Set<String> SKIPPED =
            Shipped.words(DocxReader.class, "elements.txt", "DOCX_SKIPPED");

    private final TextWithStructure out = new TextWithStructure();
    private final Map<String, Element> styles = new HashMap<>();
    private final Map<String, String> labels = new HashMap<>();
    private int footnotes;
    private int endnotes;
    private int paragraphs;

    private DocxReader() {}

    static boolean is(FileParts parts) {
        return parts.has(DOCUMENT);
    }

    static Diagnosed<Source> read(String name, FileParts parts) throws UnreadableForm {
        DocxReader reader = new DocxReader();
        Document document = XmlTree.of(parts, DOCUMENT);
        Element body = document.selectFirst("w|body");
        if (body == null) {
            throw new UnreadableForm(
                    "the Word file has no text part; open it in Word and save it anew");
        }
        XmlTree.of(parts, "word/styles.xml")
                .select("w|style")
                .forEach(style -> reader.styles.put(style.attr("w:styleId"), style));
        Document about = XmlTree.of(parts, "docProps/core.xml");
        Element title = about.selectFirst("dc|title");
        Element author = about.selectFirst("dc|creator");
        reader.out.title(title == null ? "" : title.text());
        reader.out.author(author == null ? "" : author.text());
        reader.blocks(body, Kind.PARAGRAPH);
        reader.notes(XmlTree.of(parts, "word/footnotes.xml"), "w|footnote", "f");
        reader.notes(XmlTree.of(parts, "word/endnotes.xml"), "w|endnote", "e");
        reader.out.leftOut(XmlTree.of(parts, "word/comments.xml").select("w|comment").size());
        return reader.out.source(name);
    }

    private void blocks(Element parent, Kind kind) {
        for (Element e : parent.children()) {
            switch (e.normalName()) {
                case "w:p" -> paragraph(e, kind);
                case "w:tbl",
                        "w:tr",
                        "w:tc",
                        "w:sdt",
                        "w:sdtcontent",
                        "w:ins",
                        "w:moveto",
                        "w:customxml",
                        "w:smarttag" ->
                        blocks(e, kind);
                default -> {}
            }
        }
    }

    private void paragraph(Element p, Kind outer) {
        paragraphs++;
        Element properties = child(p, "w:ppr");
        String style = style(properties);
        int level = level(properties, style);
        Kind kind = outer;
        if (level > 0) {
            kind = Kind.HEADING;
        } else if (ABOUT.contains(style) || style.startsWith("toc ")) {
            kind = Kind.ASIDE;
        } else if (QUOTES.contains(style)) {
            kind = Kind.QUOTATION;
        } else if (properties != null
                && (child(properties, "w:numpr") != null || style.startsWith("list"))) {
            kind = Kind.LIST_ITEM;
        }
        out.begin(kind, level, "paragraph " + paragraphs);
        inline(p);
        out.end();
    }

    private static @Nullable Element child(Element parent, String name) {
        for (Element e : parent.children()) {
            if (e.normalName().equals(name)) {
                return e;
            }
        }
        return null;
    }

    private String style(@Nullable Element properties) {
        Element style = properties == null ? null : child(properties, "w:pstyle");
        if (style == null) {
            return "";
        }
        String id = style.attr("w:val");
        Element defined = styles.get(id);
        Element named = defined == null ? null : child(defined, "w:name");
        return (named == null ? id : named.attr("w:val")).toLowerCase(Locale.ROOT);
    }

    /** Of a heading from 1, by its style's name or its outline level; 0 for anything else. */
    private int level(@Nullable Element properties, String style) {
        Matcher heading = HEADING.matcher(style);
        if (heading.matches()) {
            return heading.group(1).charAt(0) - '0';
        }
        if (properties == null) {
            return 0;
        }
        Element outline = child(properties, "w:outlinelvl");
        Element id = child(properties, "w:pstyle");
        Set<String> seen = new HashSet<>();
        while (outline == null && id != null && seen.add(id.attr("w:val"))) {
            Element defined = styles.get(id.attr("w:val"));
            Element inner = defined == null ? null : child(defined, "w:ppr");
            outline = inner == null ? null : child(inner, "w:outlinelvl");
            id = defined == null ? null : child(defined, "w:basedon");
        }
        String level = outline == null ? "" : outline.attr("w:val");
        return level.matches("[0-8]") ? level.charAt(0) - '0' + 1 : 0;
    }

    private void inline(Element parent) {
        for (Element e : parent.children()) {
            String name = e.normalName();
            if (SKIPPED.contains(name)) {
                continue;
            }
            switch (name) {
                case "w:t" -> out.words(wholeText(e));
                case "w:tab", "w:cr", "w:ptab" -> out.words(" ");
                case "w:br" -> {
                    if (e.attr("w:type").equals("page")) {
                        out.page("");
                    } else {
                        out.words(" ");
                    }
                }
                case "w:lastrenderedpagebreak" -> out.page("");
                case "w:nobreakhyphen" -> out.words("-");
                case "w:footnotereference" -> mark("f", e);
                case "w:endnotereference" -> mark("e", e);
                case "w:sym" -> out.words(symbol(e));
                case "w:txbxcontent" -> out.words(" " + e.text() + " ");
                default -> inline(e);
            }
        }
    }

    private static String symbol(Element e) {
        String code = e.attr("w:char");
        try {
            int value = Integer.parseInt(code, 16);
            // Symbol fonts put their letters into the private area; what they show is not known.
            return value >= 0xE000 && value <= 0xF8FF ? "\uFFFD" : Character.toString(value);
        } catch (IllegalArgumentException wrong) {
            return "\uFFFD";
        }
    }

    private static String wholeText(Element e) {
        StringBuilder text = new StringBuilder();
        for (Node child : e.childNodes()) {
            if (child instanceof TextNode words) {
                text.append(words.getWholeText());
            }
        }
        return text.toString();
    }

    private void mark(String part, Element reference) {
        String key = part + reference.attr("w:id");
        String label = labels.get(key);
        if (label == null) {
            String own = reference.attr("w:customMarkFollows");
            if (own.equals("1") || own.equals("true")) {
                // The mark's words follow in the same run, and the note has them too.
                Element run = reference.parent();
                Element words = run == null ? null : child(run, "w:t");
                label = words == null ? "*" : wholeText(words);
                if (words != null) {
                    words.empty();
                }
            } else {
                label = Integer.toString(part.equals("f") ? ++footnotes : ++endnotes);
            }
            labels.put(key, label);
        }
        out.mark(key, label);
    }

    private void notes(Document part, String query, String prefix) {
        for (Element note : part.select(query)) {
            String type = note.attr("w:type");
            if (!type.isEmpty() && !type.equals("normal")) {
                continue;
            }
            String key = prefix + note.attr("w:id");
            String text = out.noteWords(() -> blocks(note, Kind.NOTE));
            String label = labels.getOrDefault(key, "");
            if (text.startsWith(label + " ") && !label.matches("\\d+")) {
                text = text.substring(label.length()).strip();
            }
            if (!text.isEmpty()) {
                out.note(key, label, text, query.substring(2) + " " + note.attr("w:id"));
            }
        }
    }
}
