package argmap.ingest.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Tag;
import org.jsoup.select.NodeFilter;

/**
 * Links marks to notes where a page only prints both: {@code Lodovico(*)} above a block that begins
 * {@code (*) Lodovico}, as in many of Project Gutenberg's pages. A number must stand in square
 * brackets, since a list counts its items in round ones.
 */
final class PrintedLinks {
    private static final String LABEL = "\\(([*†‡§+]{1,3})\\)|\\[(\\d{1,3}|[A-Za-z]|[*†‡§+]{1,3})]";

    private static final Pattern MARK = Pattern.compile("(?<=^|\\S ?)(?:" + LABEL + ")");

    private static final Pattern NOTE =
            Pattern.compile(
                    "(?m)^\\s*(?:" + LABEL + "|\\[Footnote (\\d{1,3}|[A-Za-z]|[*†‡§+]{1,3}):)\\s*");

    private static final String ADDRESS = "printed-note-";

    private record Mark(TextNode text, int at, int end) {}

    /** Marks and notes of one label, in their order. */
    private static final class Series {
        final List<Mark> marks = new ArrayList<>();
        final List<Element> notes = new ArrayList<>();

        /** How many marks stand before each note. */
        final List<Integer> before = new ArrayList<>();
    }

    private PrintedLinks() {}

    /** Makes links of them in the page, which already linked notes are left out of. */
    static void add(Document html) {
        Map<String, Series> all = new LinkedHashMap<>();
        Parts parts = new Parts();
        html.body().filter(parts);
        for (Node part : parts.found) {
            if (part instanceof TextNode text) {
                marks(text, all);
            } else if (part instanceof Element block) {
                notes(block, all);
            }
        }
        Map<TextNode, List<Mark>> linked = new HashMap<>();
        Map<Mark, String> addresses = new HashMap<>();
        for (Series series : all.values()) {
            pair(series, linked, addresses);
        }
        linked.forEach((text, marks) -> link(text, marks, addresses));
    }

    /**
     * A note belongs to the mark above it that is nearest and free; in a list behind the text to
     * the first that is.
     */
    private static void pair(
            Series series, Map<TextNode, List<Mark>> linked, Map<Mark, String> addresses) {
        Set<Integer> taken = new HashSet<>();
        boolean list = series.notes.size() > 1 && series.before.stream().distinct().count() < 2;
        for (int note = 0; note < series.notes.size(); note++) {
            int count = series.before.get(note);
            int mark = list ? note : count - 1;
            if (mark < count && mark >= 0 && taken.add(mark)) {
                Mark found = series.marks.get(mark);
                String address = series.notes.get(note).id();
                addresses.put(found, address);
                linked.computeIfAbsent(found.text(), t -> new ArrayList<>()).add(found);
            } else {
                series.notes.get(note).removeAttr("role").tagName("p");
            }
        }
    }

    /** The texts of a page and, as wholes, its blocks that are notes. */
    private static final class Parts implements NodeFilter {
        final List<Node> found = new ArrayList<>();

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode) {
                found.add(node);
            } else if (node instanceof Element e) {
                if (e.nameIs("a") || e.nameIs("script") || e.nameIs("style")) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                if (isNotes(e)) {
                    found.add(e);
                    return FilterResult.SKIP_ENTIRELY;
                }
            }
            return FilterResult.CONTINUE;
        }
    }

    private static void marks(TextNode text, Map<String, Series> all) {
        Matcher mark = MARK.matcher(text.getWholeText());
        while (mark.find()) {
            if (mark.start() == 0 && text.previousSibling() == null) {
                continue;
            }
            String label = label(mark);
            all.computeIfAbsent(label, l -> new Series())
                    .marks
                    .add(new Mark(text, mark.start(), mark.end()));
        }
    }

    private static String label(Matcher found) {
        for (int group = 1; group <= found.groupCount(); group++) {
            if (found.group(group) != null) {
                return found.group(group);
            }
        }
        return "";
    }

    private static boolean isNotes(Element e) {
        boolean one = e.nameIs("p") || e.nameIs("pre") || e.nameIs("blockquote");
        return one
                && NOTE.matcher(e.wholeText().stripLeading()).lookingAt()
                && e.select("a[href], p, div, table, ul, ol, pre").stream().allMatch(e::equals);
    }

    /** Each note of a block, of which a preformatted one may hold several, in a box of its own. */
    private static void notes(Element block, Map<String, Series> all) {
        String words = block.wholeText();
        Matcher note = NOTE.matcher(words);
        List<Integer> starts = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        while (note.find() && (starts.isEmpty() || block.nameIs("pre"))) {
            starts.add(note.end());
            labels.add(label(note));
        }
        if (labels.stream().noneMatch(all::containsKey)) {
            return;
        }
        for (int i = starts.size() - 1; i >= 0; i--) {
            Element box = new Element(Tag.valueOf("aside"), "");
            box.attr("role", "doc-footnote");
            if (starts.size() == 1 && !block.nameIs("pre")) {
                block.childNodes().forEach(child -> box.appendChild(child.clone()));
            } else {
                int end =
                        i + 1 < starts.size()
                                ? begin(words, labels, starts, i + 1)
                                : words.length();
                box.appendText(words.substring(begin(words, labels, starts, i), end));
            }
            block.after(box);
            // Counted from the last, numbered by its place in the series.
            Series series = all.computeIfAbsent(labels.get(i), l -> new Series());
            box.id(ADDRESS + labels.get(i) + "-" + (series.notes.size() + 1));
            series.notes.add(box);
            series.before.add(series.marks.size());
        }
        block.remove();
    }

    private static int begin(String words, List<String> labels, List<Integer> starts, int note) {
        return words.lastIndexOf('\n', words.lastIndexOf(labels.get(note), starts.get(note) - 1))
                + 1;
    }

    private static void link(TextNode text, List<Mark> marks, Map<Mark, String> addresses) {
        String words = text.getWholeText();
        int end = words.length();
        for (int i = marks.size() - 1; i >= 0; i--) {
            Mark mark = marks.get(i);
            Element link = new Element(Tag.valueOf("a"), "");
            link.attr("href", "#" + addresses.get(mark)).attr("role", "doc-noteref");
            link.text(words.substring(mark.at(), mark.end()));
            text.after(new TextNode(words.substring(mark.end(), end)));
            text.after(link);
            end = mark.at();
        }
        text.text(words.substring(0, end));
    }
}
