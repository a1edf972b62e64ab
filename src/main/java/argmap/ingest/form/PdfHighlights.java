package argmap.ingest.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/**
 * A copy of a PDF with words highlighted, each with a title and a comment that viewers show. Words
 * are found by their letters alone, so line ends, hyphens and the figures of notes do not matter;
 * they may go on over a page's end.
 */
public final class PdfHighlights {
    /** Of letters on either side of a page's end that are enough to know words by. */
    private static final int ENOUGH = 8;

    /** How far a highlight reaches above and below the line's foot, in ems. */
    private static final float ABOVE = 0.78f;

    private static final float BELOW = 0.22f;

    private static final float[] COLOUR = {1f, 0.9f, 0.35f};

    private final List<Letter> letters = new ArrayList<>();
    private final StringBuilder folded = new StringBuilder();
    private final List<Integer> pageStarts = new ArrayList<>();

    private PdfHighlights() {}

    /**
     * Words to highlight.
     *
     * @param words as they stand in the file
     * @param page the sheet on which they stand or before, from 0; where words come several times,
     *     those from here on are meant
     * @param title short
     * @param comment what is said of them
     */
    public record Wanted(String words, int page, String title, String comment) {}

    /** The copy, and the words that are not in the file. */
    public static final class Made {
        private final byte[] bytes;
        private final List<Wanted> missed;

        private Made(byte[] bytes, List<Wanted> missed) {
            this.bytes = bytes;
            this.missed = List.copyOf(missed);
        }

        public byte[] bytes() {
            return bytes;
        }

        public List<Wanted> missed() {
            return missed;
        }
    }

    /** A letter's foot from its left to its right, in the page's own space. */
    private record Letter(int page, float x, float y, float endX, float endY, float size) {
        boolean follows(Letter before) {
            return page == before.page
                    && Math.abs(y - before.y) + Math.abs(endY - before.endY) < 0.6f * size
                    && Math.abs(x - before.endX) < 3 * size;
        }
    }

    /** A stretch of the folded letters. */
    private record Stretch(int from, int to) {}

    /**
     * Makes the copy.
     *
     * @throws IOException with a message for the user, where the file is damaged or allows no notes
     */
    public static Made of(byte[] pdf, List<Wanted> wanted) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            if (document.isEncrypted()) {
                if (!document.getCurrentAccessPermission().canModifyAnnotations()) {
                    throw new IOException("its owner allows no highlights in it");
                }
                document.setAllSecurityToBeRemoved(true);
            }
            PdfHighlights file = new PdfHighlights();
            file.collect(document);
            List<Wanted> missed = new ArrayList<>();
            for (Wanted one : wanted) {
                List<Stretch> found = file.find(one);
                if (found.isEmpty()) {
                    missed.add(one);
                }
                for (Stretch stretch : found) {
                    file.highlight(document, stretch, one);
                }
            }
            // Equal files give equal copies.
            document.setDocumentId(0L);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return new Made(bytes.toByteArray(), missed);
        }
    }

    private void collect(PDDocument document) throws IOException {
        PDFTextStripper stripper =
                new PDFTextStripper() {
                    @Override
                    protected void processTextPosition(TextPosition at) {
                        add(at, getCurrentPageNo() - 1, getCurrentPage().getCropBox());
                    }
                };
        stripper.getText(document);
        int page = 0;
        for (int i = 0; i < letters.size(); i++) {
            while (page <= letters.get(i).page()) {
                pageStarts.add(i);
                page++;
            }
        }
        while (page <= document.getNumberOfPages()) {
            pageStarts.add(letters.size());
            page++;
        }
    }

    private void add(TextPosition at, int page, PDRectangle box) {
        String text = at.getUnicode() == null ? "" : fold(at.getUnicode());
        Matrix place = at.getTextMatrix();
        for (int i = 0; i < text.length(); i++) {
            folded.append(text.charAt(i));
            letters.add(
                    new Letter(
                            page,
                            place.getTranslateX() + box.getLowerLeftX(),
                            place.getTranslateY() + box.getLowerLeftY(),
                            at.getEndX() + box.getLowerLeftX(),
                            at.getEndY() + box.getLowerLeftY(),
                            Math.max(1, place.getScalingFactorY())));
        }
    }

    /** Letters only, small, without accents: what is left alone by line ends, notes and fonts. */
    private static String fold(String words) {
        StringBuilder out = new StringBuilder();
        String plain = Normalizer.normalize(words, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        plain.chars().filter(Character::isLetter).forEach(c -> out.append((char) c));
        return out.toString();
    }

    private List<Stretch> find(Wanted wanted) {
        String words = fold(wanted.words());
        if (words.isEmpty()) {
            return List.of();
        }
        int from = pageStarts.get(Math.max(0, Math.min(wanted.page(), pageStarts.size() - 1)));
        int at = folded.indexOf(words, from);
        List<Stretch> over = at < 0 || pageOf(at) > wanted.page() ? parted(words, from) : List.of();
        if (!over.isEmpty()) {
            return over;
        }
        at = at < 0 ? folded.indexOf(words) : at;
        return at < 0 ? List.of() : List.of(new Stretch(at, at + words.length()));
    }

    private int pageOf(int letter) {
        return letters.get(letter).page();
    }

    /** Words that go on behind notes and heads, at most two pages further. */
    private List<Stretch> parted(String words, int from) {
        int head = Math.min(ENOUGH, words.length());
        int start = folded.indexOf(words.substring(0, head), from);
        while (start >= 0 && pageOf(start) <= pageOf(Math.min(from, letters.size() - 1)) + 2) {
            List<Stretch> parts = new ArrayList<>();
            int done = 0;
            int at = start;
            while (at >= 0 && parts.size() < 4) {
                int length = common(at, words, done);
                parts.add(new Stretch(at, at + length));
                done += length;
                if (done == words.length()) {
                    return List.copyOf(parts);
                }
                int enough = Math.min(ENOUGH, words.length() - done);
                int next = folded.indexOf(words.substring(done, done + enough), at + length);
                at = next >= 0 && pageOf(next) <= pageOf(at) + 1 ? next : -1;
            }
            start = folded.indexOf(words.substring(0, head), start + 1);
        }
        return List.of();
    }

    private int common(int at, String words, int done) {
        int length = 0;
        while (at + length < folded.length()
                && done + length < words.length()
                && folded.charAt(at + length) == words.charAt(done + length)) {
            length++;
        }
        return length;
    }

    /** One highlight for each page that a stretch is on, with a box for each line. */
    private void highlight(PDDocument document, Stretch stretch, Wanted wanted) throws IOException {
        int from = stretch.from();
        while (from < stretch.to()) {
            int to = from;
            while (to < stretch.to() && pageOf(to) == pageOf(from)) {
                to++;
            }
            annotate(document.getPage(pageOf(from)), from, to, wanted);
            from = to;
        }
    }

    private void annotate(PDPage page, int from, int to, Wanted wanted) throws IOException {
        List<float[]> boxes = new ArrayList<>();
        int start = from;
        for (int i = from + 1; i <= to; i++) {
            if (i == to || !letters.get(i).follows(letters.get(i - 1))) {
                boxes.add(box(letters.get(start), letters.get(i - 1)));
                start = i;
            }
        }
        float[] points = new float[boxes.size() * 8];
        float left = Float.MAX_VALUE;
        float bottom = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        float top = -Float.MAX_VALUE;
        for (int i = 0; i < boxes.size(); i++) {
            float[] box = boxes.get(i);
            System.arraycopy(box, 0, points, i * 8, 8);
            for (int k = 0; k < 8; k += 2) {
                left = Math.min(left, box[k]);
                right = Math.max(right, box[k]);
                bottom = Math.min(bottom, box[k + 1]);
                top = Math.max(top, box[k + 1]);
            }
        }
        PDAnnotationHighlight highlight = new PDAnnotationHighlight();
        highlight.setQuadPoints(points);
        highlight.setRectangle(new PDRectangle(left, bottom, right - left, top - bottom));
        highlight.setColor(new PDColor(COLOUR, PDDeviceRGB.INSTANCE));
        highlight.setTitlePopup(wanted.title());
        highlight.setContents(wanted.comment());
        highlight.setPrinted(true);
        highlight.constructAppearances();
        var all = page.getAnnotations();
        all.add(highlight);
        page.setAnnotations(all);
    }

    /** The corners of a line's part, whichever way it runs: upper left and right, then lower. */
    private static float[] box(Letter first, Letter last) {
        float dx = last.endX() - first.x();
        float dy = last.endY() - first.y();
        float length = Math.max(0.01f, (float) Math.hypot(dx, dy));
        float upX = -dy / length * first.size();
        float upY = dx / length * first.size();
        return new float[] {
            first.x() + upX * ABOVE,
            first.y() + upY * ABOVE,
            last.endX() + upX * ABOVE,
            last.endY() + upY * ABOVE,
            first.x() - upX * BELOW,
            first.y() - upY * BELOW,
            last.endX() - upX * BELOW,
            last.endY() - upY * BELOW
        };
    }
}
