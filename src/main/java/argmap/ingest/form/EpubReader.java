package argmap.ingest.form;

import argmap.message.Diagnosed;
import argmap.text.Source;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * E-books: <a href="https://www.w3.org/TR/epub-33/">EPUB 3.3</a> and EPUB 2. The chapters are read
 * in the order of the spine; title page, imprint and table of contents are kept as asides.
 */
final class EpubReader {
    private EpubReader() {}

    static Diagnosed<Source> read(String name, FileParts parts) throws UnreadableForm {
        Document container = XmlTree.of(parts, "META-INF/container.xml");
        Element root = container.selectFirst("rootfile[full-path]");
        if (root == null || !parts.has(root.attr("full-path"))) {
            throw new UnreadableForm("the e-book has no list of its chapters (package document)");
        }
        String packagePath = root.attr("full-path");
        if (isLocked(parts, packagePath)) {
            throw new UnreadableForm(
                    "the e-book is locked by its seller (DRM); only an unlocked copy can be read");
        }
        Document book = XmlTree.of(parts, packagePath);
        TextWithStructure out = new TextWithStructure();
        out.title(first(book, "dc|title"));
        out.author(first(book, "dc|creator"));
        Map<String, Element> manifest = new LinkedHashMap<>();
        book.select("manifest > item[id]").forEach(item -> manifest.put(item.attr("id"), item));
        Map<String, String> titles = titles(parts, packagePath, manifest.values());
        List<HtmlReader.Chapter> chapters = new ArrayList<>();
        for (Element ref : book.select("spine > itemref[idref]")) {
            Element item = manifest.get(ref.attr("idref"));
            if (item == null) {
                continue;
            }
            String address = HtmlReader.resolved(packagePath, decoded(item.attr("href")));
            boolean aside =
                    item.attr("properties").contains("nav") || ref.attr("linear").equals("no");
            if (parts.has(address)) {
                Document html = Jsoup.parse(parts.text(address), "");
                heading(html, titles.getOrDefault(address, ""));
                chapters.add(new HtmlReader.Chapter(address, html, aside));
            }
        }
        if (chapters.isEmpty()) {
            throw new UnreadableForm("the e-book has no chapter that can be read");
        }
        HtmlReader.read(chapters, out);
        return out.source(name);
    }

    /** What the table of contents of EPUB 2 calls each file. */
    private static Map<String, String> titles(
            FileParts parts, String packagePath, Collection<Element> manifest)
            throws UnreadableForm {
        Map<String, String> titles = new HashMap<>();
        for (Element item : manifest) {
            String contents = HtmlReader.resolved(packagePath, decoded(item.attr("href")));
            if (!item.attr("media-type").equals("application/x-dtbncx+xml")
                    || !parts.has(contents)) {
                continue;
            }
            for (Element source : XmlTree.of(parts, contents).select("content[src]")) {
                Element point = source.parent();
                Element label = point == null ? null : point.selectFirst("text");
                if (label != null) {
                    String file = HtmlReader.resolved(contents, decoded(source.attr("src")));
                    titles.putIfAbsent(file, label.text());
                }
            }
        }
        return titles;
    }

    /** In a file without headings, its first paragraph where the contents have it as its title. */
    private static void heading(Document html, String title) {
        Element first = html.selectFirst("p");
        boolean none = html.select("h1, h2, h3, h4, h5, h6").isEmpty();
        if (none && first != null && !title.isEmpty() && first.text().equals(title)) {
            first.tagName("h1");
        }
    }

    /** Whether a chapter or the list of chapters is encrypted; fonts often are, without harm. */
    private static boolean isLocked(FileParts parts, String packagePath) throws UnreadableForm {
        Document locks = XmlTree.of(parts, "META-INF/encryption.xml");
        return locks.select("*").stream()
                .filter(e -> e.normalName().endsWith("cipherreference"))
                .map(e -> decoded(e.attr("URI")))
                .anyMatch(
                        part ->
                                part.equals(packagePath)
                                        || part.matches("(?i).*\\.(x?html?|xml|opf|ncx)"));
    }

    /** An address without its percent signs: {@code end%20notes.xhtml}. */
    static String decoded(String href) {
        try {
            return URLDecoder.decode(href.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return href;
        }
    }

    private static String first(Document book, String query) {
        Element found = book.selectFirst(query);
        return found == null ? "" : found.text();
    }
}
