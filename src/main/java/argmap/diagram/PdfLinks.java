package argmap.diagram;

import argmap.diagram.Scene.Part;
import argmap.diagram.Scene.Role;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/**
 * Bookmarks of a PDF, a sheet each with its claims below, and its links: from a connector, and from
 * a title of the overview, to the sheet where it is drawn; from any other box to the reading page.
 */
final class PdfLinks {
    private static final String CONNECTOR = "to-";

    private PdfLinks() {}

    static void add(
            PDDocument document,
            List<Scene> scenes,
            List<PDPage> pages,
            ToDoubleFunction<Scene> scale)
            throws IOException {
        Map<String, Integer> sheetOf = new HashMap<>();
        for (int i = 0; i < scenes.size(); i++) {
            int sheet = i;
            // The last that draws it: the overview comes first.
            scenes.get(i).parts().stream()
                    .filter(part -> part.role() == Role.NODE)
                    .forEach(part -> sheetOf.put(part.id(), sheet));
        }
        PDDocumentOutline outline = new PDDocumentOutline();
        for (int i = 0; i < scenes.size(); i++) {
            Scene scene = scenes.get(i);
            PDOutlineItem sheet = new PDOutlineItem();
            sheet.setTitle(SvgWriter.plain(scene.title()));
            PDPageFitDestination whole = new PDPageFitDestination();
            whole.setPage(pages.get(i));
            sheet.setDestination(whole);
            outline.addLast(sheet);
            for (Part part : scene.parts()) {
                if (part.role() == Role.NODE) {
                    double by = scale.applyAsDouble(scene);
                    bookmark(part, scene, pages.get(i), by, sheet);
                    link(part, scene, i, pages, by, sheetOf);
                }
            }
        }
        outline.openNode();
        document.getDocumentCatalog().setDocumentOutline(outline);
        document.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
    }

    private static void bookmark(
            Part part, Scene scene, PDPage page, double scale, PDOutlineItem sheet) {
        if (!part.name().matches("(?s)(?:Thesis|Claim|Argument): .*")) {
            return;
        }
        PDOutlineItem item = new PDOutlineItem();
        String name = part.name().substring(part.name().indexOf(": ") + 2);
        int stop = name.indexOf(". ");
        item.setTitle(SvgWriter.plain(stop < 0 ? name : name.substring(0, stop)));
        PDPageXYZDestination at = new PDPageXYZDestination();
        at.setPage(page);
        at.setLeft((int) (part.bounds().x() * scale));
        at.setTop((int) Math.ceil((scene.height() - part.bounds().y()) * scale) + 10);
        item.setDestination(at);
        sheet.addLast(item);
    }

    private static void link(
            Part part,
            Scene scene,
            int number,
            List<PDPage> pages,
            double scale,
            Map<String, Integer> sheetOf)
            throws IOException {
        String shown =
                part.id().startsWith(CONNECTOR)
                        ? part.id().substring(CONNECTOR.length())
                        : part.id();
        int sheet = sheetOf.getOrDefault(shown, number);
        PDAction action;
        if (sheet != number) {
            PDPageFitDestination whole = new PDPageFitDestination();
            whole.setPage(pages.get(sheet));
            PDActionGoTo leads = new PDActionGoTo();
            leads.setDestination(whole);
            action = leads;
        } else if (!part.address().isEmpty()) {
            PDActionURI leads = new PDActionURI();
            leads.setURI(part.address());
            action = leads;
        } else {
            return;
        }
        PDAnnotationLink link = new PDAnnotationLink();
        link.setAction(action);
        link.setContents(SvgWriter.plain(CardNotes.shortened(part.name())));
        PDBorderStyleDictionary none = new PDBorderStyleDictionary();
        none.setWidth(0);
        link.setBorderStyle(none);
        Area a = part.bounds();
        link.setRectangle(
                new PDRectangle(
                        (float) (a.x() * scale),
                        (float) ((scene.height() - a.bottom()) * scale),
                        (float) (a.width() * scale),
                        (float) (a.height() * scale)));
        pages.get(number).getAnnotations().add(link);
    }
}
