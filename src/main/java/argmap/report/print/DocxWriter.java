package argmap.report.print;

import argmap.report.print.Block.Heading;
import argmap.report.print.Block.Paragraph;
import argmap.report.print.Block.Picture;
import argmap.report.print.Block.Table;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/**
 * A document for Word and LibreOffice, through Apache POI: headings by style, footnotes with the
 * numbers they have in the text, the map as a picture of 300 dots to the inch with its caption.
 */
final class DocxWriter {
    /** A picture drawn at 72 points to the inch, at 300 dots. */
    private static final double SHARP = 300.0 / 72;

    /** Pixels of the longer side; a larger picture takes more memory than a letter needs. */
    private static final double MOST_PIXELS = 6000;

    private final XWPFDocument document = new XWPFDocument();
    private final Printed printed;
    private final DocxRuns runs;
    private final Map<String, Integer> bookmarks = new HashMap<>();
    private final Set<String> targets;

    private final Block.Cases<Void> cases =
            new Block.Cases<>(this::heading, this::paragraph, this::picture, this::table);

    private DocxWriter(Printed printed) {
        this.printed = printed;
        this.targets = Anchors.of(printed);
        this.runs = new DocxRuns(document, targets);
    }

    static byte[] write(Printed printed) {
        try {
            return FixedZip.repacked(new DocxWriter(printed).write());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] write() throws IOException {
        DocxStyles.add(document, printed);
        DocxFooter.add(document);
        List<Section> sections = printed.sections();
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            boolean lying = DocxPage.isLying(section, printed.paper());
            section.blocks().forEach(block -> block.fold(cases));
            CTSectPr properties = properties(i == sections.size() - 1);
            DocxPage.set(properties, printed, section, lying);
        }
        DocxPage.about(document, printed);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.write(out);
        document.close();
        return out.toByteArray();
    }

    /** Where a section ends stands in its last paragraph, for the last one in the body. */
    private CTSectPr properties(boolean last) {
        CTSectPr whole = document.getDocument().getBody().getSectPr();
        if (last) {
            return whole;
        }
        List<IBodyElement> body = document.getBodyElements();
        XWPFParagraph end =
                !body.isEmpty() && body.get(body.size() - 1) instanceof XWPFParagraph paragraph
                        ? paragraph
                        : document.createParagraph();
        CTPPr about = end.getCTP().isSetPPr() ? end.getCTP().getPPr() : end.getCTP().addNewPPr();
        if (about.isSetSectPr()) {
            about = document.createParagraph().getCTP().addNewPPr();
        }
        CTSectPr properties = about.addNewSectPr();
        properties.addNewFooterReference().set(whole.getFooterReferenceArray(0));
        return properties;
    }

    private Void heading(Heading heading) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(heading.level() == 1 ? "Title" : "Heading" + (heading.level() - 1));
        bookmark(paragraph, heading.anchor());
        paragraph.createRun().setText(heading.text());
        return null;
    }

    private void bookmark(XWPFParagraph paragraph, String anchor) {
        if (targets.contains(anchor) && !bookmarks.containsKey(anchor)) {
            bookmarks.put(anchor, bookmarks.size());
            CTBookmark start = paragraph.getCTP().addNewBookmarkStart();
            start.setName(DocxRuns.name(anchor));
            start.setId(BigInteger.valueOf(bookmarks.size()));
            paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(bookmarks.size()));
        }
    }

    private Void paragraph(Paragraph paragraph) {
        XWPFParagraph line = document.createParagraph();
        line.setStyle(paragraph.style().key());
        line.setKeepNext(paragraph.keep());
        bookmark(line, paragraph.anchor());
        int left = DocxStyles.TWIPS * 12 * Math.min(4, paragraph.indent());
        if (!paragraph.label().isEmpty()) {
            int hang = DocxStyles.hang(paragraph.style());
            line.setIndentationLeft(left + hang);
            line.setIndentationHanging(hang);
            XWPFRun label = line.createRun();
            label.setBold(true);
            label.setText(paragraph.label());
            label.addTab();
        } else if (left > 0 || paragraph.style() == Style.QUOTE) {
            line.setIndentationLeft(left + DocxStyles.HANG);
        }
        paragraph.runs().forEach(run -> runs.add(line, run));
        return null;
    }

    private Void picture(Picture picture) {
        PicturePlace place = PicturePlace.of(picture.drawing(), printed.paper());
        double scale = Math.min(SHARP, MOST_PIXELS / place.longer());
        byte[] png = place.drawing().png(scale);
        XWPFParagraph line = document.createParagraph();
        line.setAlignment(ParagraphAlignment.CENTER);
        line.setKeepNext(true);
        try {
            line.createRun()
                    .addPicture(
                            new ByteArrayInputStream(png),
                            PictureType.PNG,
                            "map.png",
                            emu(place.width()),
                            emu(place.height()))
                    .getCTPicture()
                    .getNvPicPr()
                    .getCNvPr()
                    .setDescr(picture.name());
        } catch (InvalidFormatException | IOException e) {
            throw new IllegalStateException("the map's picture was not taken", e);
        }
        if (!picture.caption().isEmpty()) {
            XWPFParagraph caption = document.createParagraph();
            caption.setStyle("Caption");
            caption.createRun().setText(picture.caption());
        }
        return null;
    }

    private static int emu(double millimetres) {
        return Units.toEMU(millimetres * 72 / 25.4);
    }

    private Void table(Table table) {
        XWPFTable grid = document.createTable(table.rows().size() + 1, table.head().size());
        grid.setWidth("100%");
        grid.getRow(0).setRepeatHeader(true);
        for (int column = 0; column < table.head().size(); column++) {
            XWPFTableCell cell = grid.getRow(0).getCell(column);
            cell.setWidth(table.widths().get(column) + "%");
            XWPFRun head = cell.getParagraphs().get(0).createRun();
            head.setBold(true);
            head.setText(table.head().get(column));
            for (int row = 0; row < table.rows().size(); row++) {
                XWPFTableCell below = grid.getRow(row + 1).getCell(column);
                below.setWidth(table.widths().get(column) + "%");
                XWPFParagraph line = below.getParagraphs().get(0);
                table.rows().get(row).get(column).forEach(run -> runs.add(line, run));
            }
        }
        for (int row = 0; row <= table.rows().size(); row++) {
            grid.getRow(row).setCantSplitRow(true);
        }
        return null;
    }
}
