package argmap.ingest.form;

import argmap.text.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A born-digital PDF as a scan of it would be read if nothing were misread: more to learn from for
 * the reader of rows with places.
 */
public final class PlacedPdf {
    private PlacedPdf() {}

    public static Source of(String name, byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            List<PageLines> pages = PdfLines.of(document).pages();
            double scale = ScanLines.SIZE / new PageMeasures(pages).body;
            List<PageLines> scaled = new ArrayList<>();
            for (PageLines page : pages) {
                scaled.add(page.onSheet(scaled.size(), scale));
            }
            return PlacedText.of(name, scaled, List.of());
        }
    }
}
