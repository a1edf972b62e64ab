package argmap.interchange.works;

import argmap.interchange.works.Bibliography.Piece;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Takes apart the XSL-FO that the bibliography processor writes: an entry is a block with an id,
 * and what is italic says so. Its HTML would have named references, which XML does not know.
 */
final class EntryReader {
    private final List<List<Piece>> entries = new ArrayList<>();
    private final List<Boolean> italics = new ArrayList<>(List.of(false));

    private EntryReader() {}

    static List<List<Piece>> read(String blocks) {
        EntryReader reader = new EntryReader();
        reader.run("<all xmlns:fo=\"http://www.w3.org/1999/XSL/Format\">" + blocks + "</all>");
        reader.entries.removeIf(List::isEmpty);
        return reader.entries.stream().map(List::copyOf).toList();
    }

    private void run(String xml) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader in = factory.createXMLStreamReader(new StringReader(xml));
            while (in.hasNext()) {
                switch (in.next()) {
                    case XMLStreamReader.START_ELEMENT -> start(in);
                    case XMLStreamReader.END_ELEMENT -> italics.remove(italics.size() - 1);
                    case XMLStreamReader.CHARACTERS -> add(in.getText());
                    default -> {}
                }
            }
        } catch (XMLStreamException e) {
            throw new IllegalStateException("the processor wrote no well-formed XSL-FO", e);
        }
    }

    private void start(XMLStreamReader in) {
        String style = in.getAttributeValue(null, "font-style");
        boolean around = italics.get(italics.size() - 1);
        italics.add(style == null ? around : style.equals("italic"));
        if (in.getLocalName().equals("block") && in.getAttributeValue(null, "id") != null) {
            entries.add(new ArrayList<>());
        }
    }

    private void add(String text) {
        if (entries.isEmpty()) {
            return;
        }
        List<Piece> pieces = entries.get(entries.size() - 1);
        String words = text.replaceAll("\\s+", " ");
        String shown = pieces.isEmpty() ? words.stripLeading() : words;
        if (!shown.isEmpty()) {
            pieces.add(new Piece(shown, italics.get(italics.size() - 1)));
        }
    }
}
