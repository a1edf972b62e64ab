package argmap.report;

import java.util.Locale;

/**
 * One picture on the map's page.
 *
 * @param svg its drawing; empty where the page shows a PDF of it instead
 * @param width in millimetres, like the height
 */
record Figure(String svg, double width, double height) {
    /** Its size in CSS. */
    String size() {
        return String.format(Locale.ROOT, "width:%.2fmm;height:%.2fmm", width, height);
    }
}
