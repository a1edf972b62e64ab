package argmap.interchange;

import argmap.message.Code;
import argmap.message.Detail;
import argmap.message.Diagnosed;
import argmap.message.Message;
import argmap.text.Source;
import argmap.text.Span;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An XML file as elements with places. A document type is passed over: none is fetched, and an
 * entity that one declares is refused.
 */
public final class PlacedXml {
    /** An argument of more levels is read by nobody, and deeper files are an attack. */
    private static final int DEEPEST = 1000;

    private static final Pattern ENTITY = Pattern.compile("<!ENTITY");

    private PlacedXml() {}

    /**
     * An element.
     *
     * @param name without its prefix
     * @param text all text right within it, put together
     */
    public record Element(
            String name,
            Map<String, String> attributes,
            List<Element> children,
            String text,
            Span span) {
        public static final Element NONE = new Element("", Map.of(), List.of(), "", new Span(0, 0));

        public Element {
            children = List.copyOf(children);
        }

        /** An attribute's value, empty where it has none. */
        public String attribute(String name) {
            return attributes.getOrDefault(name, "");
        }

        public List<Element> children(String name) {
            return children.stream().filter(child -> child.name().equals(name)).toList();
        }

        public Optional<Element> child(String name) {
            return children.stream().filter(child -> child.name().equals(name)).findFirst();
        }

        /** All elements within, itself first, in the order of the file. */
        public List<Element> all() {
            List<Element> all = new ArrayList<>();
            Deque<Element> open = new ArrayDeque<>(List.of(this));
            while (!open.isEmpty()) {
                Element next = open.pop();
                all.add(next);
                for (int i = next.children().size() - 1; i >= 0; i--) {
                    open.push(next.children().get(i));
                }
            }
            return all;
        }
    }

    private static final class Open {
        final String name;
        final Map<String, String> attributes = new LinkedHashMap<>();
        final List<Element> children = new ArrayList<>();
        final StringBuilder text = new StringBuilder();
        final int start;

        Open(String name, int start) {
            this.name = name;
            this.start = start;
        }

        Element close(int end) {
            return new Element(
                    name,
                    attributes,
                    children,
                    text.toString(),
                    new Span(start, Math.max(start, end)));
        }
    }

    /**
     * The root element; what was read up to the first error where there is one.
     *
     * @param format as messages name it
     */
    public static Diagnosed<Element> read(Source source, String format) {
        List<Message> diagnostics = new ArrayList<>();
        var entity = ENTITY.matcher(source.text());
        if (entity.find()) {
            diagnostics.add(
                    Code.UNREADABLE_ENTITIES.at(
                            new Span(entity.start(), entity.end()), Detail.text(format)));
            return new Diagnosed<>(Element.NONE, diagnostics);
        }
        Deque<Open> open = new ArrayDeque<>();
        Element root = Element.NONE;
        try {
            XMLStreamReader reader =
                    factory().createXMLStreamReader(new StringReader(source.text()));
            while (reader.hasNext()) {
                int event = reader.next();
                int at = offset(reader.getLocation().getCharacterOffset(), source);
                if (event == XMLStreamConstants.START_ELEMENT) {
                    if (open.size() == DEEPEST) {
                        throw new XMLStreamException(
                                "more than " + DEEPEST + " levels", reader.getLocation());
                    }
                    open.push(
                            opened(
                                    reader,
                                    Math.max(
                                            0,
                                            source.text().lastIndexOf('<', Math.max(0, at - 1)))));
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    root = close(open, at, root);
                } else if (reader.hasText()
                        && event != XMLStreamConstants.COMMENT
                        && event != XMLStreamConstants.DTD
                        && !open.isEmpty()) {
                    open.getFirst().text.append(reader.getText());
                }
            }
        } catch (XMLStreamException e) {
            int at =
                    e.getLocation() == null
                            ? 0
                            : offset(e.getLocation().getCharacterOffset(), source);
            String message = String.valueOf(e.getMessage());
            diagnostics.add(
                    Code.UNREADABLE_SYNTAX.at(
                            new Span(at, at),
                            Detail.text(format),
                            Detail.text("XML"),
                            Detail.text(last(message))));
        }
        while (!open.isEmpty()) {
            root = close(open, open.getFirst().start, root);
        }
        return new Diagnosed<>(root, diagnostics);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        factory.setXMLResolver(
                (publicId, systemId, base, namespace) -> {
                    throw new XMLStreamException("nothing is fetched: " + systemId);
                });
        return factory;
    }

    private static int offset(int offset, Source source) {
        return Math.max(0, Math.min(offset, source.length()));
    }

    /** The parser's message stands behind its own account of the place. */
    private static String last(String message) {
        int at = message.indexOf("Message: ");
        String text = at < 0 ? message : message.substring(at + "Message: ".length());
        return text.lines().findFirst().orElse("").strip();
    }

    private static Open opened(XMLStreamReader reader, int at) {
        Open open = new Open(reader.getLocalName(), at);
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            open.attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return open;
    }

    private static Element close(Deque<Open> open, int end, Element root) {
        Element done = open.pop().close(end);
        if (open.isEmpty()) {
            return done;
        }
        open.getFirst().children.add(done);
        return root;
    }
}
