package argmap.report.print;

import argmap.report.print.Block.Heading;
import argmap.report.print.Block.Paragraph;
import argmap.report.print.Block.Picture;
import argmap.report.print.Block.Table;
import argmap.report.print.HtmlWriter.Anchors;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.IRunBody;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnEdnRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLanguage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPBdr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

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
        List<PrintedSection> sections = printed.sections();
        for (int i = 0; i < sections.size(); i++) {
            PrintedSection section = sections.get(i);
            boolean lying = DocxPage.isLying(section, printed);
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
        PicturePlace place = PicturePlace.of(picture, printed);
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
        int columns = table.head().size();
        XWPFTable grid = document.createTable(table.rows().size() + 1, columns);
        DocxPage.setUp(grid, table.widths(), printed.paper());
        grid.getRow(0).setRepeatHeader(true);
        for (int row = 0; row <= table.rows().size(); row++) {
            grid.getRow(row).setCantSplitRow(true);
            for (int column = 0; column < columns; column++) {
                XWPFTableCell cell = grid.getRow(row).getCell(column);
                XWPFParagraph line = cell.getParagraphs().get(0);
                line.setStyle(Style.ENTRY.key());
                if (row == 0) {
                    // The head stays with the first row.
                    line.setKeepNext(true);
                    words(line.createRun(), table.head().get(column));
                } else {
                    table.rows().get(row - 1).get(column).forEach(run -> runs.add(line, run));
                }
            }
        }
        return null;
    }

    private static void words(XWPFRun head, String text) {
        head.setBold(true);
        head.setText(text);
    }

    /** The page number below each page of a document for Word. */
    static final class DocxFooter {
        private DocxFooter() {}

        static void add(XWPFDocument document) {
            XWPFParagraph line = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
            line.setAlignment(ParagraphAlignment.RIGHT);
            line.getCTP().addNewFldSimple().setInstr("PAGE");
            line.createRun().setText(" / ");
            line.getCTP().addNewFldSimple().setInstr("NUMPAGES");
        }
    }

    /** The pieces of a line in a document for Word. */
    static final class DocxRuns {
        private static final String NO_MARK = "\u200b";

        private final XWPFDocument document;
        private final Set<String> targets;

        DocxRuns(XWPFDocument document, Set<String> targets) {
            this.document = document;
            this.targets = targets;
        }

        void add(XWPFParagraph line, Run run) {
            run.fold(
                    new Run.Cases<Void>(
                            words -> words(line.createRun(), words.text(), words.face()),
                            mark -> mark(line, mark),
                            link -> link(line, link),
                            blank -> {
                                XWPFRun room = line.createRun();
                                room.setUnderline(UnderlinePatterns.SINGLE);
                                room.setText("\u00a0".repeat(2 * blank.letters()));
                                return null;
                            },
                            sign -> words(line.createRun(), sign.text(), sign.face())));
        }

        private Void words(XWPFRun run, String text, Run.Face face) {
            switch (face) {
                case PLAIN -> {}
                case ITALIC -> run.setItalic(true);
                case BOLD -> run.setBold(true);
                case SMALL -> run.setFontSize(8.5);
            }
            run.setText(text);
            return null;
        }

        /**
         * A footnote that keeps the number it has in the text, instead of counting from 1. Word
         * shows a mark of one's own as it is written, LibreOffice 7.4 shows it twice, here and at
         * the foot; so the numbers are plain words and the mark is a space without width.
         */
        private Void mark(XWPFParagraph line, Run.Mark mark) {
            if (mark.note().isEmpty()) {
                return words(line.createRun(), mark.label(), Run.Face.SMALL);
            }
            XWPFFootnote note = document.createFootnote();
            // Not through POI's createParagraph, which puts a counted number first.
            XWPFParagraph below = new XWPFParagraph(note.getCTFtnEdn().addNewP(), note);
            below.setStyle(DocxStyles.FOOTNOTE);
            number(below, mark.label());
            below.createRun().setText(" " + mark.note());
            number(line, mark.label());
            XWPFRun call = line.createRun();
            call.setStyle(DocxStyles.REFERENCE);
            CTFtnEdnRef reference = call.getCTR().addNewFootnoteReference();
            reference.setCustomMarkFollows(true);
            reference.setId(note.getId());
            call.setText(NO_MARK);
            return null;
        }

        private static void number(XWPFParagraph line, String label) {
            XWPFRun number = line.createRun();
            number.setStyle(DocxStyles.REFERENCE);
            number.setText(label);
        }

        private Void link(XWPFParagraph line, Run.Link link) {
            if (!targets.contains(link.anchor())) {
                return words(line.createRun(), link.text(), link.face());
            }
            CTHyperlink to = line.getCTP().addNewHyperlink();
            to.setAnchor(name(link.anchor()));
            to.addNewR();
            return words(new XWPFRun(to.getRArray(0), (IRunBody) line), link.text(), link.face());
        }

        /** Word takes letters, digits and underscores, 40 at most. */
        static String name(String anchor) {
            String plain = anchor.replaceAll("[^A-Za-z0-9]", "_");
            return plain.length() <= 40
                    ? plain
                    : plain.substring(0, 31)
                            + "_"
                            + String.format(Locale.ROOT, "%08x", anchor.hashCode());
        }
    }

    /**
     * The paragraph styles of a document for Word; whoever changes one changes all its paragraphs.
     */
    static final class DocxStyles {
        /** In a point. */
        static final int TWIPS = 20;

        /** How far a label hangs out. */
        static final int HANG = 20 * TWIPS;

        static final String FOOTNOTE = "FootnoteText";

        /** Of a note's number, which stands on the line as in "n. 12". */
        static final String REFERENCE = "FootnoteReference";

        /** "∴ 19" takes more room than a number. */
        static final int STEP_HANG = 28 * TWIPS;

        static int hang(Style style) {
            return style == Style.PREMISE || style == Style.CONCLUSION ? STEP_HANG : HANG;
        }

        private static final String FONT = "Times New Roman";

        private DocxStyles() {}

        static void add(XWPFDocument document, Printed printed) {
            XWPFStyles styles = document.createStyles();
            CTRPr usual = styles.getCtStyles().addNewDocDefaults().addNewRPrDefault().addNewRPr();
            font(usual, 10);
            CTLanguage language = usual.addNewLang();
            language.setVal(printed.language());
            style(styles, "Normal", "Normal", 10, "").setDefault(true);
            style(styles, "Title", "Title", 21, "");
            heading(styles, 1, 12);
            heading(styles, 2, 10.5);
            heading(styles, 3, 9.5);
            style(styles, "Caption", "caption", 9, "Normal").getRPr().addNewI();
            style(styles, FOOTNOTE, "footnote text", 8.5, "Normal");
            CTStyle reference = styles.getCtStyles().addNewStyle();
            reference.setType(STStyleType.CHARACTER);
            reference.setStyleId(REFERENCE);
            reference.addNewName().setVal("footnote reference");
            reference.addNewRPr().addNewSz().setVal(BigInteger.valueOf(17));
            for (Style style : Style.values()) {
                paragraph(styles, style, printed);
            }
        }

        private static void heading(XWPFStyles styles, int level, double points) {
            CTStyle style = style(styles, "Heading" + level, "heading " + level, points, "Normal");
            CTPPrGeneral about = style.getPPr();
            about.addNewKeepNext();
            about.addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
            about.getSpacing().setBefore(BigInteger.valueOf((long) (points * TWIPS)));
            if (level == 1) {
                style.getRPr().addNewB();
            } else {
                style.getRPr().addNewI();
            }
        }

        private static void paragraph(XWPFStyles styles, Style style, Printed printed) {
            CTStyle made = style(styles, style.key(), style.title(), style.points(), "Normal");
            made.setCustomStyle(true);
            made.getPPr().addNewWidowControl();
            if (style == Style.SUBTITLE || style == Style.KEY) {
                made.getRPr().addNewI();
            }
            if (style == Style.RULE) {
                CTPBdr lines = made.getPPr().addNewPBdr();
                lines.addNewBottom().setVal(STBorder.SINGLE);
                // Lines that follow each other are else taken for one frame.
                lines.addNewBetween().setVal(STBorder.SINGLE);
                made.getPPr().getSpacing().setBefore(BigInteger.valueOf(12 * TWIPS));
            }
            if (style.own() && !printed.textLanguage().equals("und")) {
                made.getRPr().addNewLang().setVal(printed.textLanguage());
            }
        }

        private static CTStyle style(
                XWPFStyles styles, String id, String name, double points, String basis) {
            // Not through POI's addStyle, which takes a copy before the style is finished.
            CTStyle style = styles.getCtStyles().addNewStyle();
            style.setType(STStyleType.PARAGRAPH);
            style.setStyleId(id);
            style.addNewName().setVal(name);
            if (!basis.isEmpty()) {
                style.addNewBasedOn().setVal(basis);
            }
            style.addNewQFormat();
            style.addNewPPr().addNewSpacing().setAfter(BigInteger.valueOf(3 * TWIPS));
            font(style.addNewRPr(), points);
            return style;
        }

        private static void font(CTRPr letters, double points) {
            var fonts = letters.addNewRFonts();
            fonts.setAscii(FONT);
            fonts.setHAnsi(FONT);
            fonts.setCs(FONT);
            BigInteger halves = BigInteger.valueOf(Math.round(points * 2));
            letters.addNewSz().setVal(halves);
            letters.addNewSzCs().setVal(halves);
        }
    }

    /** Sheets, margins and columns of a document for Word, and what it says of itself. */
    static final class DocxPage {
        /** In a millimetre. */
        private static final double TWIPS = 1440 / 25.4;

        private static final int MARGIN = 18;

        private static final int MAP_MARGIN = 10;

        private DocxPage() {}

        static boolean isLying(PrintedSection section, Printed printed) {
            return section.blocks().stream().anyMatch(block -> isLying(block, printed));
        }

        private static boolean isLying(Block block, Printed printed) {
            return block.fold(
                    new Block.Cases<Boolean>(
                            heading -> false,
                            paragraph -> false,
                            picture -> PicturePlace.of(picture, printed).lying(),
                            table -> false));
        }

        static void set(
                CTSectPr properties, Printed printed, PrintedSection section, boolean lying) {
            properties
                    .addNewType()
                    .setVal(
                            section.newPage() || section.isMap()
                                    ? STSectionMark.NEXT_PAGE
                                    : STSectionMark.CONTINUOUS);
            Paper paper = printed.paper();
            CTPageSz size = properties.addNewPgSz();
            size.setW(twips(lying ? paper.height() : paper.width()));
            size.setH(twips(lying ? paper.width() : paper.height()));
            size.setOrient(lying ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
            int around = section.isMap() ? MAP_MARGIN : MARGIN;
            CTPageMar margins = properties.addNewPgMar();
            margins.setTop(twips(around));
            margins.setBottom(twips(around));
            margins.setLeft(twips(around));
            margins.setRight(twips(around));
            margins.setHeader(twips(4));
            margins.setFooter(twips(4));
            margins.setGutter(BigInteger.ZERO);
            if (section.columns(printed) == 2) {
                var columns = properties.addNewCols();
                columns.setNum(BigInteger.TWO);
                columns.setSpace(twips(6));
            }
        }

        /**
         * A table as wide as the page, lines between its rows alone. Its columns keep their widths:
         * Word and LibreOffice both go by the grid, which POI leaves at equal widths.
         */
        static void setUp(XWPFTable table, List<Integer> widths, Paper paper) {
            double whole = paper.width() - 2 * MARGIN;
            CTTblPr about = table.getCTTbl().getTblPr();
            about.addNewTblLayout().setType(STTblLayoutType.FIXED);
            table.setWidth(String.valueOf(twips(whole)));
            CTTblGrid grid = table.getCTTbl().getTblGrid();
            if (grid == null) {
                grid = table.getCTTbl().addNewTblGrid();
            }
            while (grid.sizeOfGridColArray() > 0) {
                grid.removeGridCol(0);
            }
            for (int column = 0; column < widths.size(); column++) {
                BigInteger width = twips(whole * widths.get(column) / 100);
                grid.addNewGridCol().setW(width);
                for (XWPFTableRow row : table.getRows()) {
                    row.getCell(column).setWidth(width.toString());
                }
            }
            table.setLeftBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, "auto");
            table.setRightBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, "auto");
            table.setInsideVBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, "auto");
        }

        private static BigInteger twips(double millimetres) {
            return BigInteger.valueOf(Math.round(millimetres * TWIPS));
        }

        /** Without the moment and the person that made it. */
        static void about(XWPFDocument document, Printed printed) {
            POIXMLProperties.CoreProperties core = document.getProperties().getCoreProperties();
            core.setTitle(printed.title());
            core.setDescription(printed.subject());
            core.setCreator("Argmap");
            String epoch = Instant.EPOCH.toString();
            try {
                core.setCreated(epoch);
                core.setModified(epoch);
            } catch (InvalidFormatException e) {
                throw new IllegalStateException("POI does not read " + epoch, e);
            }
        }
    }

    /** A zip file whose bytes follow from what is in it alone. */
    static final class FixedZip {
        private FixedZip() {}

        /** The same files in the same order, without the times at which they were packed. */
        static byte[] repacked(byte[] zip) throws IOException {
            Map<String, byte[]> files = new LinkedHashMap<>();
            try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
                for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                    files.put(entry.getName(), in.readAllBytes());
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream out = new ZipOutputStream(bytes)) {
                for (Map.Entry<String, byte[]> file : files.entrySet()) {
                    ZipEntry entry = new ZipEntry(file.getKey());
                    // 1980-01-01 is where the format's time begins.
                    entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
                    out.putNextEntry(entry);
                    out.write(file.getValue());
                    out.closeEntry();
                }
            }
            return bytes.toByteArray();
        }
    }
}
