package argmap.diagram;

import argmap.diagram.Scene.Part;
import argmap.diagram.Scene.Role;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Scenes as the pages of a PDF: lines stay lines, text stays text in embedded fonts, to be found
 * and copied; with bookmarks, links, and tags in reading order. Equal scenes give equal bytes: no
 * date, no random identifier.
 */
final class ScenePdf {
    /** In points, 200 inches: PDF 1.7, annex C. A larger page is scaled down to it. */
    private static final double LARGEST_SIDE = 14_400;

    /** PDFBox derives the file's identifier from this instead of the clock. */
    private static final long DOCUMENT_ID = 0;

    private final PDDocument document;
    private final List<Scene> scenes;
    private final PdfTags tags;
    private final Map<Face, PDFont> fonts = new EnumMap<>(Face.class);

    private ScenePdf(PDDocument document, List<Scene> scenes) {
        this.document = document;
        this.scenes = scenes;
        this.tags = new PdfTags(document);
    }

    static byte[] write(List<Scene> scenes) {
        try (PDDocument document = new PDDocument()) {
            document.setDocumentId(DOCUMENT_ID);
            document.setVersion(1.7f);
            new ScenePdf(document, scenes).write();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out, CompressParameters.DEFAULT_COMPRESSION);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write() throws IOException {
        PDDocumentInformation about = new PDDocumentInformation();
        about.setTitle(scenes.isEmpty() ? "" : SvgWriter.plain(scenes.get(0).title()));
        about.setSubject(scenes.isEmpty() ? "" : SvgWriter.plain(scenes.get(0).description()));
        about.setProducer("Argmap");
        document.setDocumentInformation(about);
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
        PdfLinks.add(document, scenes, pages, ScenePdf::scale);
        tags.finish();
    }

    private static double scale(Scene scene) {
        return Math.min(1, LARGEST_SIDE / Math.max(scene.width(), scene.height()));
    }

    private void draw(Scene scene, PDPage page, double scale) throws IOException {
        try (PdfBrush brush = new PdfBrush(document, page, scale, scene.height(), this::font)) {
            tags.begin(page);
            tags.decoration(
                    brush.content(),
                    () -> {
                        brush.fill(
                                new Area(0, 0, scene.width(), scene.height()),
                                Color.decode(scene.ground()));
                    });
            for (Part part : scene.parts()) {
                PdfTags.Drawn drawn = () -> brush.draw(part);
                if (part.role() == Role.EDGE || part.role() == Role.CUT) {
                    tags.decoration(brush.content(), drawn);
                } else {
                    tags.content(
                            brush.content(),
                            part.role() == Role.HEADING ? "H1" : "P",
                            SvgWriter.plain(part.name()),
                            drawn);
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
}
