package argmap.interchange.jsonld;

import argmap.graph.Datum;
import argmap.graph.Datum.Fields;
import argmap.graph.Linked;
import argmap.graph.Linked.Bearing;
import argmap.graph.Linked.LinkedNote;
import argmap.graph.TextSelector;
import argmap.interchange.JsonText;
import argmap.interchange.JsonTree;
import argmap.message.Code;
import argmap.message.Detail;
import argmap.message.Diagnosed;
import argmap.message.Message;
import argmap.text.Source;
import java.util.ArrayList;
import java.util.List;

/**
 * What a map's quotations rested on, as a file beside the map: a page of Web Annotations, so that
 * other annotation software can show them in the text.
 *
 * <pre>{@code
 * String json = LinkRecord.write("../seeds/text.txt", digest, links);
 * List<Linked> links = LinkRecord.read(source).value();
 * }</pre>
 *
 * @see <a href="https://www.w3.org/TR/annotation-model/">Web Annotation Data Model</a>
 */
public final class LinkRecord {
    private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

    private LinkRecord() {}

    /**
     * Writes a record of a text.
     *
     * @param text as the map names it
     * @param digest of its bytes, SHA-256 in hexadecimal; empty where it has none
     */
    public static String write(String text, String digest, List<Linked> links) {
        List<Datum> items = new ArrayList<>();
        for (Linked link : links) {
            items.add(annotation(text, link, items.size() + 1));
        }
        Fields ours =
                Fields.NONE
                        .withText("argmap", "urn:argmap:")
                        .withText("digest", "argmap:digest")
                        .withText("node", "argmap:node")
                        .withText("quoted", "argmap:quoted")
                        .withText("page", "argmap:page")
                        .withText("notes", "argmap:notes")
                        .withText("label", "argmap:label")
                        .withText("behind", "argmap:behind")
                        .withText("text", "argmap:text")
                        .withText("bears", "argmap:bears")
                        .withText("relation", "argmap:relation")
                        .withText("on", "argmap:on");
        return JsonText.write(
                Fields.NONE
                        .with("@context", new Datum.Items(List.of(new Datum.Text(CONTEXT), ours)))
                        .withText("id", "#links")
                        .withText("type", "AnnotationPage")
                        .withText("digest", digest)
                        .with("items", new Datum.Items(items)));
    }

    private static Fields annotation(String text, Linked link, int number) {
        TextSelector words = link.selector();
        Fields quote =
                Fields.NONE
                        .withText("type", "TextQuoteSelector")
                        .with("exact", new Datum.Text(words.exact()))
                        .withText("prefix", words.prefix())
                        .withText("suffix", words.suffix());
        Fields position =
                Fields.NONE
                        .withText("type", "TextPositionSelector")
                        .with("start", number(words.start()))
                        .with("end", number(words.end()));
        List<Datum> notes = new ArrayList<>();
        for (LinkedNote note : link.notes()) {
            notes.add(
                    Fields.NONE
                            .with("label", new Datum.Text(note.label()))
                            .with("text", new Datum.Text(note.text()))
                            .withText("behind", note.behind()));
        }
        List<Datum> bears = new ArrayList<>();
        for (Bearing bearing : link.bears()) {
            bears.add(
                    Fields.NONE
                            .withText("relation", bearing.relation())
                            .withText("on", bearing.on()));
        }
        return Fields.NONE
                .withText("id", "#l" + number)
                .withText("type", "Annotation")
                .withText("motivation", "describing")
                .withText("node", link.node())
                .with("quoted", new Datum.Text(link.quotation()))
                .with("page", number(link.page()))
                .with("notes", new Datum.Items(notes))
                .with("bears", new Datum.Items(bears))
                .with(
                        "target",
                        Fields.NONE
                                .withText("source", text.isEmpty() ? "urn:argmap:text" : text)
                                .with("selector", new Datum.Items(List.of(quote, position))));
    }

    private static Datum number(int value) {
        return new Datum.Literal(Integer.toString(value));
    }

    /** The digest of the text; empty where the record has none, or is none. */
    public static String digest(Source source) {
        return JsonTree.read(source, "record of links")
                .map(places -> places.fields().text("digest"))
                .value();
    }

    /** Reads what {@link #write} wrote; what is no such annotation is reported and left out. */
    public static Diagnosed<List<Linked>> read(Source source) {
        return JsonTree.read(source, "record of links").then(places -> links(places.fields()));
    }

    private static Diagnosed<List<Linked>> links(Fields root) {
        List<Linked> links = new ArrayList<>();
        List<Message> odd = new ArrayList<>();
        if (!root.text("type").equals("AnnotationPage")) {
            odd.add(Code.UNREADABLE_NO_PAGE.of(Detail.text("record of links")));
            return new Diagnosed<>(List.of(), odd);
        }
        int leftOut = 0;
        for (Fields item : root.records("items")) {
            TextSelector selector = selector(item.fields("target"));
            if (item.text("node").isEmpty() || selector.exact().isEmpty()) {
                leftOut++;
                continue;
            }
            List<LinkedNote> notes = new ArrayList<>();
            for (Fields note : item.records("notes")) {
                notes.add(
                        new LinkedNote(note.text("label"), note.text("text"), note.text("behind")));
            }
            List<Bearing> bears = new ArrayList<>();
            for (Fields bearing : item.records("bears")) {
                bears.add(new Bearing(bearing.text("relation"), bearing.text("on")));
            }
            links.add(
                    new Linked(
                            item.text("node"),
                            item.text("quoted"),
                            selector,
                            Math.max(0, number(item.text("page"))),
                            notes,
                            bears));
        }
        if (leftOut > 0) {
            odd.add(Code.ODD_LINKS.of(Detail.number(leftOut)));
        }
        return new Diagnosed<>(List.copyOf(links), odd);
    }

    private static TextSelector selector(Fields target) {
        TextSelector selector = TextSelector.of("");
        for (Fields part : target.records("selector")) {
            if (part.text("type").equals("TextQuoteSelector")) {
                selector =
                        new TextSelector(
                                part.text("exact"),
                                part.text("prefix"),
                                part.text("suffix"),
                                selector.start(),
                                selector.end());
            } else if (part.text("type").equals("TextPositionSelector")) {
                int start = number(part.text("start"));
                int end = number(part.text("end"));
                selector = end < start ? selector : selector.at(start, end);
            }
        }
        return selector;
    }

    /** A whole number of at most nine figures; -1 for anything else. */
    private static int number(String text) {
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : -1;
    }
}
