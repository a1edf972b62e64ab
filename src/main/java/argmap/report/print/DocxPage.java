package argmap.report.print;

import java.math.BigInteger;
import java.time.Instant;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;

/** Sheets, margins and columns of a document for Word, and what it says of itself. */
final class DocxPage {
    /** In a millimetre. */
    private static final double TWIPS = 1440 / 25.4;

    private static final int MARGIN = 18;

    private static final int MAP_MARGIN = 10;

    private DocxPage() {}

    static boolean isLying(Section section, Paper paper) {
        return section.blocks().stream().anyMatch(block -> isLying(block, paper));
    }

    private static boolean isLying(Block block, Paper paper) {
        return block.fold(
                new Block.Cases<Boolean>(
                        heading -> false,
                        paragraph -> false,
                        picture -> PicturePlace.of(picture.drawing(), paper).lying(),
                        table -> false));
    }

    static void set(CTSectPr properties, Printed printed, Section section, boolean lying) {
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
