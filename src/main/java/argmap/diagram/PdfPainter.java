package argmap.diagram;

import argmap.diagram.Card.Words;
import argmap.diagram.Scene.Mark;
import argmap.diagram.Scene.Outline;
import argmap.diagram.Scene.Part;
import argmap.diagram.Scene.Role;
import argmap.diagram.Scene.Subject;
import argmap.diagram.Scene.Text;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.util.Matrix;

/**
 * Scenes as the pages of a PDF: lines stay lines, text stays text in embedded fonts, to be found
 * and copied; with bookmarks, links, and tags in reading order. Equal scenes give equal bytes: no
 * date, no random identifier.
 */
final class PdfPainter {
    /** In points, 200 inches: PDF 1.7, annex C. A larger page is scaled down to it. */
    private static final double LARGEST_SIDE = 14_400;

    private final PDDocument document;
    private final List<Scene> scenes;
    private final boolean embedded;
    private final Tags tags;
    private final Map<Face, PDFont> fonts = new EnumMap<>(Face.class);

    private PdfPainter(PDDocument document, List<Scene> scenes, boolean embedded) {
        this.document = document;
        this.scenes = scenes;
        this.embedded = embedded;
        this.tags = new Tags(document, embedded);
    }

    static byte[] paint(List<Scene> scenes) {
        return paint(scenes, false);
    }

    /** To stand in another document, whose tags tell what it is: it has none of its own. */
    static byte[] paintEmbedded(Scene scene) {
        return paint(List.of(scene), true);
    }

    private static byte[] paint(List<Scene> scenes, boolean embedded) {
        try (PDDocument document = new PDDocument()) {
            document.setVersion(1.7f);
            new PdfPainter(document, scenes, embedded).write();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out, CompressParameters.DEFAULT_COMPRESSION);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write() throws IOException {
        List<PDPage> pages = new ArrayList<>();
        for (Scene scene : scenes) {
            double scale = scale(scene);
            PDPage page =
                    new PDPage(
                            new PDRectangle(
                                    (float) (scene.width() * scale),
                                    (float) (scene.height() * scale)));
            document.addPage(page);
            pages.add(page);
            draw(scene, page, scale);
        }
        if (!embedded) {
            new Links(document, scenes, pages, tags).add();
            tags.finish();
        }
        String title = scenes.isEmpty() ? "" : Fonts.plain(scenes.get(0).title());
        String subject = scenes.isEmpty() ? "" : Fonts.plain(scenes.get(0).description());
        PdfAbout.describe(document, title, subject);
    }

    private static double scale(Scene scene) {
        return Math.min(1, LARGEST_SIDE / Math.max(scene.width(), scene.height()));
    }

    private void draw(Scene scene, PDPage page, double scale) throws IOException {
        try (Brush brush = new Brush(document, page, scale, scene, this::font)) {
            tags.begin(page);
            tags.decoration(
                    brush.content(),
                    () -> {
                        brush.fill(scene.area(), Color.decode(scene.ground()));
                    });
            for (Part part : scene.parts()) {
                Tags.Drawn drawn = () -> brush.draw(part);
                if (part.role() == Role.EDGE || part.role() == Role.CUT) {
                    tags.decoration(brush.content(), drawn);
                } else {
                    tags.content(brush.content(), part, drawn);
                }
            }
        }
    }

    /** Only the letters used are embedded. */
    private PDFont font(Face face) {
        return fonts.computeIfAbsent(
                face,
                f -> {
                    try {
                        return PDType0Font.load(
                                document, new ByteArrayInputStream(Fonts.file(f)), true);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    /** Draws marks on one page; PDF counts y from the foot of the page. */
    private static final class Brush implements AutoCloseable {
        private final PDPageContentStream content;
        private final double height;
        private final Function<Face, PDFont> fonts;

        Brush(
                PDDocument document,
                PDPage page,
                double scale,
                Scene scene,
                Function<Face, PDFont> fonts)
                throws IOException {
            this.content = new PDPageContentStream(document, page);
            this.height = scene.top() + scene.height();
            this.fonts = fonts;
            content.transform(Matrix.getScaleInstance((float) scale, (float) scale));
            if (scene.left() != 0) {
                content.transform(Matrix.getTranslateInstance((float) -scene.left(), 0));
            }
        }

        PDPageContentStream content() {
            return content;
        }

        void fill(Area area, Color colour) throws IOException {
            content.setNonStrokingColor(colour);
            content.addRect(
                    (float) area.x(),
                    y(area.bottom()),
                    (float) area.width(),
                    (float) area.height());
            content.fill();
        }

        /** Within its window, where it has one. */
        void draw(Part part) throws IOException {
            if (part.isCut()) {
                Area w = part.window();
                content.saveGraphicsState();
                content.addRect(
                        (float) w.x(), y(w.bottom()), (float) w.width(), (float) w.height());
                content.clip();
            }
            marks(part.marks());
            if (part.isCut()) {
                content.restoreGraphicsState();
            }
        }

        private void marks(List<Mark> marks) throws IOException {
            for (Mark mark : marks) {
                if (mark instanceof Outline outline) {
                    outline(outline);
                } else if (mark instanceof Text text) {
                    write(text.words());
                }
            }
        }

        private void outline(Outline outline) throws IOException {
            boolean filled = !outline.fill().isEmpty();
            boolean lined = !outline.line().isEmpty();
            if (filled) {
                content.setNonStrokingColor(Color.decode(outline.fill()));
            }
            if (lined) {
                content.setStrokingColor(Color.decode(outline.line()));
                content.setLineWidth((float) outline.weight());
                content.setLineDashPattern(dash(outline.dash()), 0);
            }
            path(outline.path());
            if (filled && lined) {
                content.fillAndStroke();
            } else if (filled) {
                content.fill();
            } else {
                content.stroke();
            }
        }

        private static float[] dash(List<Double> lengths) {
            float[] pattern = new float[lengths.size()];
            for (int i = 0; i < pattern.length; i++) {
                pattern[i] = rounded(lengths.get(i));
            }
            return pattern;
        }

        private void path(Path path) throws IOException {
            for (Path.Step step : path.steps()) {
                List<Place> p = step.places();
                switch (step.kind()) {
                    case MOVE -> content.moveTo(rounded(p.get(0).x()), y(p.get(0).y()));
                    case LINE -> content.lineTo(rounded(p.get(0).x()), y(p.get(0).y()));
                    case CURVE ->
                            content.curveTo(
                                    rounded(p.get(0).x()),
                                    y(p.get(0).y()),
                                    rounded(p.get(1).x()),
                                    y(p.get(1).y()),
                                    rounded(p.get(2).x()),
                                    y(p.get(2).y()));
                    case CLOSE -> content.closePath();
                }
            }
        }

        /** Hundredths of a point are finer than any printer. */
        private static float rounded(double value) {
            return Math.round(value * 100) / 100f;
        }

        private float y(double fromTop) {
            return rounded(height - fromTop);
        }

        private void write(Words words) throws IOException {
            String said = Fonts.plain(words.text());
            String text = Fonts.drawable(said, words.face());
            if (text.isBlank()) {
                return;
            }
            boolean turned = !VisualText.of(said).equals(said);
            if (turned) {
                // What is found and copied is the text, not the order and forms of its letters on
                // paper
                // (PDF 1.7, 14.9.4).
                COSDictionary actual = new COSDictionary();
                actual.setString(COSName.ACTUAL_TEXT, said);
                content.beginMarkedContent(
                        COSName.getPDFName("Span"), PDPropertyList.create(actual));
            }
            content.beginText();
            content.setNonStrokingColor(Color.decode(words.colour()));
            content.setFont(fonts.apply(words.face()), (float) words.size());
            content.newLineAtOffset((float) words.x(), y(words.y()));
            content.showText(text);
            content.endText();
            if (turned) {
                content.endMarkedContent();
            }
        }

        @Override
        public void close() throws IOException {
            content.close();
        }
    }

    /** The tree of tags by which a screen reader goes through a PDF (PDF 1.7, 14.7 and 14.8). */
    private static final class Tags {
        private final PDDocument document;
        private final PDStructureTreeRoot root = new PDStructureTreeRoot();
        private final PDStructureElement all;
        private final Map<Integer, PDParentTreeValue> parents = new TreeMap<>();
        private final IdentityHashMap<Part, PDStructureElement> elements = new IdentityHashMap<>();
        private final boolean none;
        private COSArray ofPage = new COSArray();
        private PDPage page = new PDPage();
        private PDStructureElement section;

        /** What is drawn within a tag. */
        interface Drawn {
            void draw() throws IOException;
        }

        Tags(PDDocument document, boolean none) {
            this.document = document;
            this.none = none;
            this.all = new PDStructureElement("Document", root);
            this.section = all;
            if (none) {
                return;
            }
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
            if (none) {
                return;
            }
            page.setStructParents(parents.size());
            parents.put(parents.size(), new PDParentTreeValue(ofPage));
            section = new PDStructureElement("Sect", all);
            all.appendKid(section);
        }

        /** What need not be read out. */
        void decoration(PDPageContentStream content, Drawn drawn) throws IOException {
            if (none) {
                drawn.draw();
                return;
            }
            content.beginMarkedContent(COSName.ARTIFACT);
            drawn.draw();
            content.endMarkedContent();
        }

        /** What is read out, by its name where it has one. */
        void content(PDPageContentStream content, Part part, Drawn drawn) throws IOException {
            if (none) {
                drawn.draw();
                return;
            }
            String type = part.role() == Role.HEADING ? "H1" : "P";
            String name = Fonts.plain(part.name().full());
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
            elements.put(part, element);
        }

        /** A link within what it belongs to (PDF 1.7, 14.8.4.4.2). */
        void link(Part part, PDPage on, PDAnnotationLink link) {
            PDStructureElement within = elements.getOrDefault(part, all);
            PDStructureElement element = new PDStructureElement("Link", within);
            element.setPage(on);
            element.setAlternateDescription(link.getContents());
            PDObjectReference leads = new PDObjectReference();
            leads.setReferencedObject(link);
            element.appendKid(leads);
            within.appendKid(element);
            link.setStructParent(parents.size());
            parents.put(parents.size(), new PDParentTreeValue(element.getCOSObject()));
        }

        void finish() {
            PDNumberTreeNode tree = new PDNumberTreeNode(PDParentTreeValue.class);
            tree.setNumbers(parents);
            root.setParentTree(tree);
            root.setParentTreeNextKey(parents.size());
            document.getDocumentCatalog().setStructureTreeRoot(root);
        }
    }

    /**
     * Bookmarks of a PDF, a sheet each with its claims below, and its links: from a box that goes
     * on elsewhere to the sheet that begins with it; from any other box to the reading page.
     */
    private static final class Links {
        private final PDDocument document;
        private final List<Scene> scenes;
        private final List<PDPage> pages;
        private final Tags tags;
        private final Map<String, Integer> sheetOf = new HashMap<>();

        Links(PDDocument document, List<Scene> scenes, List<PDPage> pages, Tags tags) {
            this.document = document;
            this.tags = tags;
            this.scenes = scenes;
            this.pages = pages;
            for (int i = 0; i < scenes.size(); i++) {
                // The last that draws it: the overview comes first.
                for (Part part : scenes.get(i).parts()) {
                    if (part.role() == Role.NODE) {
                        sheetOf.put(part.id(), i);
                    }
                }
            }
        }

        void add() throws IOException {
            PDDocumentOutline outline = new PDDocumentOutline();
            for (int i = 0; i < scenes.size(); i++) {
                PDOutlineItem sheet = new PDOutlineItem();
                sheet.setTitle(Fonts.plain(scenes.get(i).title()));
                sheet.setDestination(whole(i));
                outline.addLast(sheet);
                for (Part part : scenes.get(i).parts()) {
                    if (part.role() == Role.NODE) {
                        bookmark(part, i, sheet);
                        link(part, i);
                    }
                }
            }
            outline.openNode();
            document.getDocumentCatalog().setDocumentOutline(outline);
            document.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
        }

        private PDPageFitDestination whole(int sheet) {
            PDPageFitDestination whole = new PDPageFitDestination();
            whole.setPage(pages.get(sheet));
            return whole;
        }

        /** On its page, whose measures count from the foot. */
        private PDRectangle onPage(Part part, int sheet) {
            Scene scene = scenes.get(sheet);
            double scale = scale(scene);
            Area a = part.bounds();
            double foot = scene.top() + scene.height();
            return new PDRectangle(
                    (float) ((a.x() - scene.left()) * scale),
                    (float) ((foot - a.bottom()) * scale),
                    (float) (a.width() * scale),
                    (float) (a.height() * scale));
        }

        private void bookmark(Part part, int sheet, PDOutlineItem above) {
            if (!(part.subject() instanceof Subject.OfNode) && !(isStep(part))) {
                return;
            }
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(Fonts.plain(part.name().title()));
            PDRectangle place = onPage(part, sheet);
            PDPageXYZDestination at = new PDPageXYZDestination();
            at.setPage(pages.get(sheet));
            at.setLeft((int) place.getLowerLeftX());
            at.setTop((int) Math.ceil(place.getUpperRightY()) + 10);
            item.setDestination(at);
            above.addLast(item);
        }

        /** A step's box, not the point where its premises join. */
        private static boolean isStep(Part part) {
            return part.subject() instanceof Subject.OfStep && !part.name().kind().isEmpty();
        }

        private void link(Part part, int number) throws IOException {
            int sheet = sheetOf.getOrDefault(part.id(), number);
            PDAction action;
            if (sheet != number) {
                PDActionGoTo leads = new PDActionGoTo();
                leads.setDestination(whole(sheet));
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
            link.setContents(Fonts.plain(CardNotes.shortened(part.name().full())));
            PDBorderStyleDictionary none = new PDBorderStyleDictionary();
            none.setWidth(0);
            link.setBorderStyle(none);
            link.setRectangle(onPage(part, number));
            pages.get(number).getAnnotations().add(link);
            tags.link(part, pages.get(number), link);
        }
    }
}
