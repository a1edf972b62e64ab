package argmap.diagram;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** The tree of tags by which a screen reader goes through a PDF (PDF 1.7, 14.7 and 14.8). */
final class PdfTags {
    private final PDDocument document;
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement all;
    private final java.util.Map<Integer, PDParentTreeValue> parents = new java.util.TreeMap<>();
    private COSArray ofPage = new COSArray();
    private PDPage page = new PDPage();
    private PDStructureElement section;
    private int pages;

    /** What is drawn within a tag. */
    interface Drawn {
        void draw() throws IOException;
    }

    PdfTags(PDDocument document) {
        this.document = document;
        this.all = new PDStructureElement("Document", root);
        this.section = all;
        root.appendKid(all);
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(marked);
        document.getDocumentCatalog().setLanguage("en");
        document.getDocumentCatalog().setStructureTreeRoot(root);
        PDViewerPreferences viewer = new PDViewerPreferences(new COSDictionary());
        viewer.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(viewer);
    }

    void begin(PDPage next) {
        page = next;
        ofPage = new COSArray();
        page.setStructParents(pages);
        parents.put(pages++, new PDParentTreeValue(ofPage));
        section = new PDStructureElement("Sect", all);
        all.appendKid(section);
    }

    /** What need not be read out. */
    void decoration(PDPageContentStream content, Drawn drawn) throws IOException {
        content.beginMarkedContent(COSName.ARTIFACT);
        drawn.draw();
        content.endMarkedContent();
    }

    /** What is read out, by its name where it has one. */
    void content(PDPageContentStream content, String type, String name, Drawn drawn)
            throws IOException {
        int number = ofPage.size();
        content.beginMarkedContent(COSName.getPDFName(type), number);
        drawn.draw();
        content.endMarkedContent();
        PDStructureElement element = new PDStructureElement(type, section);
        element.setPage(page);
        if (!name.isEmpty()) {
            element.setAlternateDescription(name);
        }
        element.appendKid(number);
        section.appendKid(element);
        ofPage.add(element);
    }

    void finish() {
        PDNumberTreeNode tree = new PDNumberTreeNode(PDParentTreeValue.class);
        tree.setNumbers(parents);
        root.setParentTree(tree);
        root.setParentTreeNextKey(pages);
        document.getDocumentCatalog().setStructureTreeRoot(root);
    }
}
