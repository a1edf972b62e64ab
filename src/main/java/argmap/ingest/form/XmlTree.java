package argmap.ingest.form;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;

/**
 * The elements of an XML part, read by the JDK's own parser: in the encoding the part names, and
 * refused where it is cut off, so that nothing is lost unseen. No other file is ever taken in,
 * whatever its entities ask for, and entities that unpack without end are refused.
 *
 * <p>Prefixes are those the formats' own specifications write, whatever the file calls them.
 */
final class XmlTree extends DefaultHandler2 {
    /** Elements within elements; what texts have is below 60, and readers call themselves. */
    private static final int DEEPEST = 500;

    /** The prefix by which readers know the names of a namespace; "" for elements without one. */
    private static final Map<String, String> PREFIXES =
            Map.ofEntries(
                    Map.entry("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"),
                    Map.entry("http://purl.oclc.org/ooxml/wordprocessingml/main", "w"),
                    Map.entry("urn:oasis:names:tc:opendocument:xmlns:office:1.0", "office"),
                    Map.entry("urn:oasis:names:tc:opendocument:xmlns:text:1.0", "text"),
                    Map.entry("urn:oasis:names:tc:opendocument:xmlns:style:1.0", "style"),
                    Map.entry("http://purl.org/dc/elements/1.1/", "dc"),
                    Map.entry("http://www.tei-c.org/ns/1.0", ""),
                    Map.entry("http://www.idpf.org/2007/opf", ""),
                    Map.entry("urn:oasis:names:tc:opendocument:xmlns:container", ""),
                    Map.entry("http://www.w3.org/2001/04/xmlenc#", "enc"));

    private final Document document = new Document("");
    private final Map<String, String> prefixes = new HashMap<>();
    private final StringBuilder words = new StringBuilder();
    private Element open = document;
    private int depth;

    private XmlTree() {}

    /** A part that may be missing: an empty tree where it is. */
    static Document of(FileParts parts, String part) throws UnreadableForm {
        byte[] bytes = parts.bytes(part).orElse(new byte[0]);
        return bytes.length == 0 ? new Document("") : of(bytes, "its part " + part);
    }

    /**
     * Reads one part.
     *
     * @param part how a message names it: "its part word/document.xml"
     */
    static Document of(byte[] bytes, String part) throws UnreadableForm {
        XmlTree tree = new XmlTree();
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            SAXParser parser = factory.newSAXParser();
            parser.setProperty("http://xml.org/sax/properties/lexical-handler", tree);
            InputSource source = new InputSource(new ByteArrayInputStream(bytes));
            parser.parse(source, tree);
        } catch (Refused e) {
            throw new UnreadableForm(part + " " + e.getMessage());
        } catch (SAXParseException e) {
            // The JDK names its limits so (JAXP00010001 and on), in words that changed often.
            throw new UnreadableForm(
                    String.valueOf(e.getMessage()).contains("JAXP0001")
                            ? part + " has entities that unpack without end, which no text needs"
                            : part
                                    + " is broken or cut off at line "
                                    + e.getLineNumber()
                                    + "; save it anew");
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new UnreadableForm(part + " is broken or in an unknown encoding; save it anew");
        }
        return tree.document;
    }

    /** What is refused by us, not by the parser. */
    private static final class Refused extends SAXException {
        private static final long serialVersionUID = 1L;

        Refused(String clause) {
            super(clause);
        }
    }

    @Override
    public InputSource resolveEntity(
            String name, String publicId, String baseUri, String systemId) {
        // A DTD is not needed to read a text: its entities are those of HTML, see below.
        return new InputSource(new StringReader(""));
    }

    @Override
    public void skippedEntity(String name) throws SAXException {
        if (name.startsWith("%") || name.equals("[dtd]")) {
            return;
        }
        String entity = "&" + name + ";";
        String shown = Parser.unescapeEntities(entity, false);
        if (shown.equals(entity)) {
            throw new Refused(
                    "takes in another file or unknown words by "
                            + entity
                            + ", and nothing is ever fetched; put the words themselves there");
        }
        words.append(shown);
    }

    @Override
    public void startElement(
            String uri, String localName, String name, org.xml.sax.Attributes given)
            throws SAXException {
        if (++depth > DEEPEST) {
            throw new Refused("has more than " + DEEPEST + " elements within each other");
        }
        flush();
        Attributes attributes = new Attributes();
        for (int i = 0; i < given.getLength(); i++) {
            String key = given.getQName(i);
            if (key.startsWith("xmlns")) {
                String prefix = key.equals("xmlns") ? "" : key.substring(6);
                String known = PREFIXES.get(given.getValue(i));
                if (known != null) {
                    prefixes.put(prefix, known);
                }
            }
        }
        for (int i = 0; i < given.getLength(); i++) {
            String key = given.getQName(i);
            attributes.put(key.indexOf(':') < 0 ? key : known(key), given.getValue(i));
        }
        Tag tag = Tag.valueOf(known(name), Parser.NamespaceXml, ParseSettings.preserveCase);
        Element element = new Element(tag, "", attributes);
        open.appendChild(element);
        open = element;
    }

    private String known(String name) {
        int colon = name.indexOf(':');
        String prefix = colon < 0 ? "" : name.substring(0, colon);
        String known = prefixes.getOrDefault(prefix, prefix);
        String local = name.substring(colon + 1);
        return known.isEmpty() ? local : known + ":" + local;
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        depth--;
        flush();
        Element parent = open.parent();
        open = parent == null ? document : parent;
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        words.append(chars, start, length);
    }

    private void flush() {
        if (!words.isEmpty()) {
            open.appendChild(new TextNode(words.toString()));
            words.setLength(0);
        }
    }
}
