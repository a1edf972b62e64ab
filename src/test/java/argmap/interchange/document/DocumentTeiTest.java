package argmap.interchange.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import argmap.Sample;
import argmap.TextBuilder;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class DocumentTeiTest {
    private final Document tei = parse(DocumentTei.write(Sample.document()));

    @Test
    void everyPointerHasItsTarget() {
        Set<String> ids = new HashSet<>();
        for (Element element : all("*")) {
            String id = element.getAttribute("xml:id");
            assertTrue(id.isEmpty() || ids.add(id), id);
        }
        for (Element element : all("*")) {
            String target = element.getAttribute("target");
            assertTrue(target.isEmpty() || ids.contains(target.substring(1)), target);
        }
        assertEquals(3, all("ptr").size());
        assertEquals(4, all("note").size());
    }

    @Test
    void pagesStandWhereTheyStart() {
        assertEquals(
                List.of("12", "13", "14"),
                all("pb").stream().map(pb -> pb.getAttribute("n")).toList());
        Element inWord = all("pb").get(1);
        assertEquals("no", inWord.getAttribute("break"));
        assertEquals("p", inWord.getParentNode().getNodeName());
    }

    @Test
    void headingsOpenNestedDivisions() {
        Element second = all("head").get(1);
        assertEquals("What was owed", second.getTextContent());
        assertEquals("div", second.getParentNode().getParentNode().getNodeName());
        assertEquals(2, all("item").size());
        assertEquals(1, all("list").size());
        assertEquals("The end.", all("seg").get(0).getTextContent());
    }

    @Test
    void charactersThatNoXmlMayHoldAreReplaced() {
        Document read =
                parse(
                        DocumentTei.write(
                                new TextBuilder().paragraph("a\u0000\ud800b \u000b").build("x")));
        assertEquals(
                "a\uFFFD\uFFFDb \uFFFD", read.getElementsByTagName("p").item(2).getTextContent());
    }

    private List<Element> all(String name) {
        NodeList found = tei.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static Document parse(String xml) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)));
        } catch (Exception e) {
            throw new AssertionError(xml, e);
        }
    }
}
