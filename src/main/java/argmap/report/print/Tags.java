package argmap.report.print;

import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML: what is text is escaped, what is opened is closed. */
final class Tags {
    private final Deque<String> open = new ArrayDeque<>();
    private StringWriter raw = new StringWriter();
    private XMLStreamWriter out = writer(raw);

    /** Writes to a text from now on. */
    void to(StringWriter text) {
        raw = text;
        out = writer(text);
    }

    private static XMLStreamWriter writer(StringWriter text) {
        try {
            return XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Opens an element with attributes given as name, value, name, value. */
    void open(String name, String... attributes) {
        run(() -> out.writeStartElement(name));
        attributes(attributes);
        open.push(name);
    }

    /** An element with nothing in it. */
    void empty(String name, String... attributes) {
        run(() -> out.writeEmptyElement(name));
        attributes(attributes);
        line();
    }

    private void attributes(String... attributes) {
        for (int i = 0; i < attributes.length; i += 2) {
            String name = attributes[i];
            String value = attributes[i + 1];
            run(() -> out.writeAttribute(name, value));
        }
    }

    /** Closes the element opened last, which must be this one. */
    void close(String name) {
        if (!open.pop().equals(name)) {
            throw new IllegalStateException("</" + name + "> closes another element");
        }
        // As two tags even when empty: a browser takes <p/> for an opened paragraph.
        run(() -> out.writeCharacters(""));
        run(() -> out.writeEndElement());
    }

    void element(String name, String text) {
        open(name);
        text(text);
        close(name);
    }

    void text(String text) {
        run(() -> out.writeCharacters(text));
    }

    void line() {
        text("\n");
    }

    /** Markup as it is. */
    void raw(String markup) {
        run(() -> out.writeCharacters(""));
        run(out::flush);
        raw.write(markup);
    }

    void end() {
        run(out::flush);
    }

    /** A call of the writer. */
    private interface Call {
        void run() throws XMLStreamException;
    }

    private static void run(Call call) {
        try {
            call.run();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("no well-formed page", e);
        }
    }
}
