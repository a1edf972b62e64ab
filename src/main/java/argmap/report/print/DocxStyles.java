package argmap.report.print;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLanguage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The paragraph styles of a document for Word; whoever changes one changes all its paragraphs. */
final class DocxStyles {
    /** In a point. */
    static final int TWIPS = 20;

    /** How far a label hangs out. */
    static final int HANG = 20 * TWIPS;

    static final String FOOTNOTE = "FootnoteText";

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
        style(styles, "Caption", "caption", 9, "Normal").getRPr().addNewI();
        style(styles, FOOTNOTE, "footnote text", 8.5, "Normal");
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
            made.getPPr().addNewPBdr().addNewBottom().setVal(STBorder.SINGLE);
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
