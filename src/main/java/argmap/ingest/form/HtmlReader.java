package argmap.ingest.form;

import argmap.text.Shipped;
import argmap.text.Structure.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Web pages and the chapters of e-books: headings, paragraphs, quotations, lists, page breaks, and
 * notes, however their marks and they are linked: by role ({@code doc-noteref}, {@code
 * epub:type="noteref"}), by class, or by a link there and a link back. Scripts and styles are never
 * looked at, and nothing is fetched.
 *
 * <p>Roles are those of <a href="https://www.w3.org/TR/dpub-aria-1.1/">DPUB-ARIA 1.1</a> and the <a
 * href="https://www.w3.org/TR/epub-ssv-11/">EPUB structural semantics vocabulary</a>.
 */
final class HtmlReader {
    /** What a reader does not see, or does not read as text. */
    private static final Set<String> UNSEEN =
            Shipped.words(HtmlReader.class, "elements.txt", "HTML_UNSEEN");

    private static final Set<String> BLOCKS =
            Shipped.words(HtmlReader.class, "elements.txt", "HTML_BLOCKS");

    /** A link to a note reads so: a number, letter, roman numeral or sign, bracketed or not. */
    private static final Pattern MARK =
            Pattern.compile(
                    "[\\[(]?\\s*(?:note\\s*)?(?:\\d{1,4}|[a-z]{1,2}|[ivxlc]{1,7}|[*†‡§‖¶#]{1,4})"
                            + "\\s*[\\])]?",
                    Pattern.CASE_INSENSITIVE);

    /** How a note's own number or a way back opens or closes it. */
    private static final Pattern BACK = Pattern.compile("[\\s↩↵⤴⏎←↑^\uFE0E\uFE0F]*");

    private static final Pattern NOTE_CLASS =
            Pattern.compile("(?i)(^|[\\s_-])(foot|end|rear|side)?-?notes?([\\s_-]|$)");

    private static final Pattern LABEL =
            Pattern.compile(
                    "^\\s*([\\[(]?\\s*(?:\\d{1,4}|[*†‡§‖¶+]{1,4}|[a-z]|[ivxlc]{1,7})\\s*[\\])]?)"
                            + "\\s*[.:)\\]]?\\s+",
                    Pattern.CASE_INSENSITIVE);

    /** Elements within elements beyond which a page's words are taken without their kinds. */
    private static final int DEEPEST = 400;

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?i)(?:^|[^a-z0-9])(\\d{1,4}|[ivxlc]{1,8})\\W*$");

    private final TextWithStructure out;
    private final Map<String, Element> targets = new HashMap<>();
    private final Map<Document, String> addresses = new HashMap<>();

    /** The place of each element that is linked to, or links, in the order of the text. */
    private final Map<Element, Integer> order = new HashMap<>();

    /** How many elements within one are such as marks lead to. */
    private final Map<Element, Integer> linkedIn = new HashMap<>();

    private final Map<Element, String> noteOf = new LinkedHashMap<>();
    private final Map<Element, String> markOf = new HashMap<>();
    private final Map<String, String> labels = new HashMap<>();
    private int depth;

    private HtmlReader(TextWithStructure out) {
        this.out = out;
    }

    /** A chapter of an e-book, or a page: its address is what links to it begin with. */
    record Chapter(String address, Document html, boolean aside) {}

    /** Reads chapters in their order into one text. */
    static void read(List<Chapter> chapters, TextWithStructure out) {
        HtmlReader reader = new HtmlReader(out);
        chapters.forEach(reader::index);
        Set<Element> linked = new HashSet<>();
        chapters.forEach(chapter -> reader.countLinked(chapter, linked));
        chapters.forEach(reader::findNotes);
        for (Chapter chapter : chapters) {
            Element body = main(chapter.html());
            reader.asides(chapter.html(), body);
            reader.walk(body, chapter.aside() ? Kind.ASIDE : Kind.PARAGRAPH);
            out.end();
        }
        reader.notes();
    }

    /**
     * A note's number and its anchor that stand loose above the note's box, {@code <a
     * name="n1"></a><a href="#m1">[1]</a><div>}, go into the box.
     */
    private static void bindNumbers(Document html) {
        for (Element number : html.select("a[href*=#]")) {
            Element up = number.parent();
            Element box = number.nextElementSibling();
            boolean loose =
                    up != null
                            && (up.nameIs("div") || up.nameIs("body"))
                            && box != null
                            && BLOCKS.contains(box.normalName())
                            && MARK.matcher(number.text().strip()).matches()
                            && isBlankUntil(number, box);
            Element anchor = loose ? number.previousElementSibling() : null;
            if (loose && box != null) {
                box.prependChild(number);
                if (anchor != null && anchor.nameIs("a") && anchor.text().isEmpty()) {
                    box.prependChild(anchor);
                }
            }
        }
    }

    private static boolean isBlankUntil(Element from, Element to) {
        Node node = from.nextSibling();
        while (node instanceof TextNode text && text.isBlank()) {
            node = node.nextSibling();
        }
        return to.equals(node);
    }

    private void index(Chapter chapter) {
        PrintedLinks.add(chapter.html());
        bindNumbers(chapter.html());
        addresses.put(chapter.html(), chapter.address());
        for (Element e : chapter.html().select("[id], a[name], a[href]")) {
            order.put(e, order.size());
            String id = e.hasAttr("id") ? e.attr("id") : e.attr("name");
            if (!id.isEmpty()) {
                targets.putIfAbsent(chapter.address() + "#" + id, e);
            }
        }
    }

    /** Where a page marks its article, that is the text; all else is a frame around it. */
    private static Element main(Document html) {
        Element body = html.body();
        for (String chosen : List.of("#mw-content-text .mw-parser-output", "article", "main")) {
            List<Element> found = body.select(chosen);
            // A page of many articles is a list of teasers, and no article is the text.
            if (found.size() == 1 && found.get(0).text().length() * 2 > body.text().length()) {
                return found.get(0);
            }
        }
        return body;
    }

    /** What stands outside the article is kept as what it is. */
    private void asides(Document html, Element main) {
        if (out.title().isEmpty()) {
            Element author = html.selectFirst("meta[name=author]");
            if (author != null) {
                out.author(author.attr("content"));
            }
            out.title(html.title());
        }
        if (main.equals(html.body())) {
            return;
        }
        List<Element> outside = new ArrayList<>();
        for (Element up = main; up.parent() != null && !up.equals(html.body()); up = up.parent()) {
            outside.addAll(0, up.siblingElements());
        }
        outside.forEach(e -> walk(e, Kind.ASIDE));
        out.end();
    }

    // Marks and notes

    private void countLinked(Chapter chapter, Set<Element> linked) {
        for (Element link : chapter.html().select("a[href]")) {
            Element target = isMark(link) ? target(link) : null;
            if (target != null && linked.add(target)) {
                for (Element up = target; up != null; up = up.parent()) {
                    linkedIn.merge(up, 1, Integer::sum);
                }
            }
        }
    }

    private void findNotes(Chapter chapter) {
        for (Element link : chapter.html().select("a[href]")) {
            Element target = isMark(link) ? target(link) : null;
            Element note = target == null ? null : noteElement(target, link);
            if (note != null && !within(link, note)) {
                String key = noteOf.computeIfAbsent(note, n -> "n" + (noteOf.size() + 1));
                markOf.put(link, key);
            }
        }
    }

    /** What a link leads to, where that is in the text. */
    private @Nullable Element target(Element link) {
        String href = link.attr("href");
        int hash = href.indexOf('#');
        if (hash < 0) {
            return null;
        }
        String file = EpubReader.decoded(href.substring(0, hash));
        if (file.contains("://")) {
            return null;
        }
        String id = EpubReader.decoded(href.substring(hash));
        Document html = link.ownerDocument();
        String here = html == null ? "" : addresses.getOrDefault(html, "");
        Element there = targets.get((file.isEmpty() ? here : resolved(here, file)) + id);
        // A saved page names itself in its own links.
        return there == null ? targets.get(here + id) : there;
    }

    static String resolved(String from, String file) {
        int slash = from.lastIndexOf('/');
        String path = slash < 0 ? file : from.substring(0, slash + 1) + file;
        List<String> parts = new ArrayList<>();
        for (String part : path.split("/", -1)) {
            if (part.equals("..") && !parts.isEmpty()) {
                parts.remove(parts.size() - 1);
            } else if (!part.equals(".") && !part.equals("..")) {
                parts.add(part);
            }
        }
        return String.join("/", parts);
    }

    private static boolean isMark(Element link) {
        if (hasRole(link, "noteref") || link.hasClass("footnote-ref")) {
            return true;
        }
        return MARK.matcher(link.text().strip()).matches();
    }

    private static boolean hasRole(Element e, String role) {
        String types = " " + e.attr("epub:type") + " " + e.attr("role").replace("doc-", "") + " ";
        return types.contains(" " + role + " ");
    }

    /** The element that holds the whole note, or none where the link leads to something else. */
    private @Nullable Element noteElement(Element target, Element link) {
        Element marked = null;
        Element block = null;
        for (Element up = target; up != null && !up.nameIs("body"); up = up.parent()) {
            boolean named =
                    hasRole(up, "footnote")
                            || hasRole(up, "endnote")
                            || hasRole(up, "rearnote")
                            || (NOTE_CLASS.matcher(up.className()).find()
                                    && !up.nameIs("span")
                                    && !up.nameIs("a"));
            // A list of notes holds many; a note holds one.
            boolean one = up.nameIs("li") || up.nameIs("aside") || up.nameIs("dd");
            if (one || (named && linkedIn.getOrDefault(up, 0) < 2)) {
                marked = up;
            }
            if (block == null && BLOCKS.contains(up.normalName())) {
                block = up;
            }
        }
        // Where mark and note lead to each other, the mark is the first of the two.
        boolean before = order.getOrDefault(link, 0) < order.getOrDefault(target, 0);
        if (marked != null && isNoteList(marked)) {
            return before || !leadsBack(marked, link) ? marked : null;
        }
        Element note = marked == null ? block : marked;
        return note != null && before && leadsBack(note, link) ? whole(note) : null;
    }

    /** A note with all its paragraphs, where a box of its own holds them, as LibreOffice does. */
    private static Element whole(Element note) {
        Element box = note.parent();
        boolean itsOwn =
                box != null
                        && box.nameIs("div")
                        && !box.id().isEmpty()
                        && note.equals(box.firstElementChild())
                        && box.select("a[href]").size() == 1;
        return box != null && itsOwn ? box : note;
    }

    private static boolean isNoteList(Element note) {
        for (Element up = note; up != null && !up.nameIs("body"); up = up.parent()) {
            if (hasRole(up, "footnote")
                    || hasRole(up, "footnotes")
                    || hasRole(up, "endnotes")
                    || hasRole(up, "endnote")
                    || hasRole(up, "rearnotes")
                    || up.hasClass("references")
                    || NOTE_CLASS.matcher(up.className() + " " + up.id()).find()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a link in the note leads to where its mark stands. */
    private boolean leadsBack(Element note, Element link) {
        for (Element back : note.select("a[href*=#]")) {
            Element there = target(back);
            if (there != null
                    && (within(link, there)
                            || within(there, link)
                            || link.equals(there.nextElementSibling())
                            || Objects.equals(there.nextElementSibling(), link.parent()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean within(Element inner, Element outer) {
        for (Element up = inner; up != null; up = up.parent()) {
            if (up.equals(outer)) {
                return true;
            }
        }
        return false;
    }

    private void notes() {
        for (Map.Entry<Element, String> one : noteOf.entrySet()) {
            String text = out.noteWords(() -> inline(one.getKey(), Kind.NOTE));
            String label = labels.getOrDefault(one.getValue(), "");
            Matcher printed = LABEL.matcher(text + " ");
            if (printed.find() && bare(printed.group(1)).equals(bare(label))) {
                text = text.substring(Math.min(printed.end(), text.length()));
            }
            out.note(one.getValue(), bare(label), text, path(one.getKey()));
        }
    }

    /** A label without its brackets. */
    private static String bare(String label) {
        return label.replaceAll("(?i)^note\\s*", "").replaceAll("[\\[\\]().\\s]", "");
    }

    /** A link in a note that leads out of it to its mark: its number or an arrow. */
    private boolean isBack(Element e) {
        if (!e.nameIs("a") || !e.hasAttr("href")) {
            return false;
        }
        String text = e.text().strip();
        return hasRole(e, "backlink")
                || e.hasClass("footnote-back")
                || e.hasClass("footnote-backref")
                || e.attr("href").contains("#")
                        && (BACK.matcher(text).matches()
                                || MARK.matcher(text).matches()
                                        && !markOf.containsKey(e)
                                        && e.previousElementSibling() == null);
    }

    // The text

    private void walk(Element e, Kind kind) {
        if (UNSEEN.contains(e.normalName()) || noteOf.containsKey(e)) {
            return;
        }
        if (e.hasAttr("hidden") || e.hasClass("mw-editsection")) {
            return;
        }
        if (out.isInNote() && (isBack(e) || e.hasClass("mw-cite-backlink"))) {
            return;
        }
        if (depth > DEEPEST) {
            out.words(" " + e.text() + " ");
            return;
        }
        if (isPageBreak(e)) {
            out.page(pageLabel(e));
            return;
        }
        Kind now = kind(e, kind);
        String name = e.normalName();
        boolean block = BLOCKS.contains(name);
        if (block) {
            out.end();
        }
        if (e.nameIs("br")) {
            out.words(" ");
            return;
        }
        int level = level(e);
        boolean heading = level > 0;
        if (heading && now != Kind.ASIDE && !e.text().isBlank() && !isNoteHeading(e)) {
            out.begin(Kind.HEADING, level, path(e));
            inline(e, Kind.HEADING);
            out.end();
            return;
        }
        if (block && !hasBlocks(e) && !e.text().isBlank()) {
            out.begin(heading ? Kind.ASIDE : now, 0, path(e));
        }
        inline(e, now);
        if (block) {
            out.end();
        }
    }

    /** Of a heading, or of a group of one with what stands under it; 0 for anything else. */
    private static int level(Element e) {
        Element first = e.nameIs("hgroup") ? e.selectFirst("h1, h2, h3, h4, h5, h6") : e;
        String name = first == null ? "" : first.normalName();
        return name.matches("h[1-6]") ? name.charAt(1) - '0' : 0;
    }

    private void inline(Element e, Kind kind) {
        depth++;
        for (Node child : e.childNodes()) {
            if (child instanceof TextNode text) {
                if (!out.isOpen() && !text.isBlank()) {
                    out.begin(kind, 0, path(e));
                }
                out.words(text.getWholeText());
            } else if (child instanceof Element inner) {
                String note = markOf.get(inner);
                if (note != null) {
                    labels.putIfAbsent(note, inner.text());
                    out.mark(note, inner.text());
                } else if (kind == Kind.HEADING && BLOCKS.contains(inner.normalName())) {
                    out.words(" ");
                    inline(inner, kind);
                } else {
                    walk(inner, kind);
                }
            }
        }
        depth--;
    }

    private static boolean hasBlocks(Element e) {
        return e.children().stream().anyMatch(c -> BLOCKS.contains(c.normalName()) || hasBlocks(c));
    }

    private static Kind kind(Element e, Kind outer) {
        if (outer == Kind.ASIDE
                || e.nameIs("nav")
                || e.id().equals("title-block-header")
                || hasRole(e, "titlepage")
                || hasRole(e, "toc")
                || hasRole(e, "imprint")
                || hasRole(e, "colophon")
                || hasRole(e, "copyright-page")
                || hasRole(e, "halftitlepage")
                || hasRole(e, "loi")
                || e.id().startsWith("pg-header")
                || e.id().startsWith("pg-footer")
                || e.hasClass("pg-boilerplate")
                || e.hasClass("navbox")
                || e.hasClass("toc")
                || e.hasClass("hatnote")
                || e.hasClass("infobox")
                || e.hasClass("catlinks")) {
            return Kind.ASIDE;
        }
        return switch (e.normalName()) {
            case "blockquote" -> Kind.QUOTATION;
            case "li", "dd", "dt" -> outer == Kind.QUOTATION ? outer : Kind.LIST_ITEM;
            default -> outer;
        };
    }

    /** The word over a list of notes is no heading of the text. */
    private boolean isNoteHeading(Element heading) {
        Element box = heading.parent();
        if (box == null || !noteOf.keySet().stream().anyMatch(note -> within(note, box))) {
            return false;
        }
        return isNoteList(heading)
                || heading.text()
                        .matches("(?i)(foot|end)?notes?\\W*|anmerkungen|références?|references");
    }

    private static boolean isPageBreak(Element e) {
        return hasRole(e, "pagebreak")
                || e.hasClass("pagenum")
                || e.hasClass("pageno")
                || e.hasClass("page-number")
                || e.hasClass("pagebreak") && e.text().length() < 12;
    }

    private static String pageLabel(Element e) {
        for (String words : List.of(e.attr("title"), e.attr("aria-label"), e.text(), e.id())) {
            Matcher number = PAGE_NUMBER.matcher(words);
            if (number.find()) {
                return number.group(1);
            }
        }
        Element inner = e.selectFirst("[id]");
        Matcher number = PAGE_NUMBER.matcher(inner == null ? "" : inner.id());
        return number.find() ? number.group(1) : "";
    }

    private static String path(Element e) {
        return e.id().isEmpty()
                ? e.normalName().toLowerCase(Locale.ROOT)
                : e.normalName() + "#" + e.id();
    }
}
