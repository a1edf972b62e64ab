package argmap.citation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads AnyStyle's XML: a sequence for each entry, an element for each part. */
public final class LabelledEntries {
    private LabelledEntries() {}

    public static List<ReferenceTrainer.Entry> read(Path file) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            NodeList sequences =
                    factory.newDocumentBuilder()
                            .parse(file.toFile())
                            .getElementsByTagName("sequence");
            List<ReferenceTrainer.Entry> entries = new ArrayList<>();
            for (int i = 0; i < sequences.getLength(); i++) {
                List<References.Part> parts = parts(sequences.item(i));
                if (!parts.isEmpty()) {
                    entries.add(new ReferenceTrainer.Entry(parts));
                }
            }
            return entries;
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    private static List<References.Part> parts(Node sequence) {
        List<References.Part> parts = new ArrayList<>();
        for (Node n = sequence.getFirstChild(); n != null; n = n.getNextSibling()) {
            String text = n.getTextContent().strip();
            if (n instanceof Element element && !text.isEmpty()) {
                parts.add(new References.Part(element.getTagName(), text));
            }
        }
        return parts;
    }
}
