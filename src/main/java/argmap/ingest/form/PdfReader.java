package argmap.ingest.form;

import argmap.ingest.form.PageLines.Line;
import argmap.message.Code;
import argmap.message.Detail;
import argmap.message.Diagnosed;
import argmap.message.Message;
import argmap.text.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * PDF files: opens them, says in one clause why one cannot be read, and hands their lines to the
 * reader of printed pages.
 */
final class PdfReader {
    private static final String DAMAGED =
            "it is damaged; open it in a viewer and save it anew, or download it again";

    /** Bytes at a file's end in which its last mark must stand, as viewers ask. */
    private static final int END = 2048;

    /** Bytes that one page may unpack to: a page of text has some 10,000. */
    private static final long MOST_BYTES = 128L << 20;

    /** Dots an inch at which recognition is at its best; more takes longer and reads no better. */
    private static final int DPI = 300;

    private PdfReader() {}

    static Diagnosed<Source> read(String name, byte[] bytes, TextRecognition recognition)
            throws UnreadableForm {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            check(document, bytes);
            PdfLines.Text text = PdfLines.of(document);
            String without = without(text);
            if (!without.isEmpty() && !recognition.missing().isEmpty()) {
                throw new UnreadableForm(without + "; " + recognition.missing());
            }
            if (!without.isEmpty()) {
                List<Integer> all = new ArrayList<>();
                for (int i = 0; i < document.getNumberOfPages(); i++) {
                    all.add(i);
                }
                SortedMap<String, byte[]> read = recognised(document, bytes, all, recognition);
                return Diagnosed.of(PlacedText.of(name, OcrReader.pages(read), labels(document)));
            }
            List<PageLines> pages = new ArrayList<>(text.pages());
            List<Message> remarks = new ArrayList<>();
            if (!text.scanned()) {
                pictures(document, bytes, text, recognition, pages, remarks);
            }
            pages = PdfTitles.mark(document, pages, text.tagged());
            Source source =
                    text.scanned()
                            ? PlacedText.of(name, pages, labels(document))
                            : printed(document, name, pages);
            return new Diagnosed<>(source, remarks);
        } catch (InvalidPasswordException e) {
            throw new UnreadableForm("it is locked with a password; save it without one");
        } catch (IOException | IllegalArgumentException | IllegalStateException e) {
            throw new UnreadableForm(isWhole(bytes) ? DAMAGED : CUT_OFF);
        }
    }

    private static final String CUT_OFF = "it is cut off: its end is missing; download it again";

    private static boolean isWhole(byte[] bytes) {
        int from = Math.max(0, bytes.length - END);
        return new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1)
                .contains("%%EOF");
    }

    /** What a lenient library passes over with words lost is refused. */
    private static void check(PDDocument document, byte[] bytes)
            throws UnreadableForm, IOException {
        if (!isWhole(bytes)) {
            throw new UnreadableForm(CUT_OFF);
        }
        if (document.getNumberOfPages() == 0) {
            throw new UnreadableForm("it has no pages; " + DAMAGED);
        }
        for (int i = 0; i < document.getNumberOfPages(); i++) {
            Iterator<PDStream> streams = document.getPage(i).getContentStreams();
            while (streams.hasNext()) {
                PDStream stream = streams.next();
                boolean deflated = List.of(COSName.FLATE_DECODE).equals(stream.getFilters());
                if (!deflated || document.isEncrypted()) {
                    continue;
                }
                try (InputStream raw = stream.getCOSObject().createRawInputStream()) {
                    if (!unpacks(raw.readAllBytes())) {
                        throw new UnreadableForm(
                                "page " + (i + 1) + " of it is damaged; download it again");
                    }
                }
            }
        }
    }

    /** Whether packed bytes are whole; their checksum at the end is often wrong without harm. */
    private static boolean unpacks(byte[] packed) throws UnreadableForm {
        Inflater inflater = new Inflater(true);
        try {
            int head = Math.min(2, packed.length);
            inflater.setInput(packed, head, packed.length - head);
            byte[] block = new byte[1 << 16];
            long all = 0;
            while (!inflater.finished()) {
                int n = inflater.inflate(block);
                all += n;
                if (all > MOST_BYTES) {
                    throw new UnreadableForm(
                            "a page of it unpacks without end, which no text does");
                }
                if (n == 0) {
                    return inflater.finished();
                }
            }
            return true;
        } catch (DataFormatException e) {
            return false;
        } finally {
            inflater.end();
        }
    }

    /** Why a file has no text; empty where it has. */
    private static String without(PdfLines.Text text) {
        int letters = 0;
        for (PageLines page : text.pages()) {
            letters += page.lines().stream().map(Line::text).mapToInt(String::length).sum();
        }
        if (letters > 0) {
            return "";
        }
        String pages = text.pages().size() + (text.pages().size() == 1 ? " page" : " pages");
        if (text.unreadable() > 0) {
            return "its letters have no characters behind them";
        }
        return text.drawn() > text.pictures().size()
                ? "its letters are drawn as outlines, not set as text"
                : "it holds pictures of " + pages + " and no text";
    }

    private static Source printed(PDDocument document, String name, List<PageLines> pages)
            throws IOException {
        PDDocumentInformation about = document.getDocumentInformation();
        TextWithStructure out = new TextWithStructure();
        out.title(about.getTitle() == null ? "" : about.getTitle());
        out.author(about.getAuthor() == null ? "" : about.getAuthor());
        PrintedText.read(new PageMeasures(pages), labels(document), out);
        return out.source(name).value();
    }

    /** Reads pages that are but a picture among pages of text, or says that they are not read. */
    private static void pictures(
            PDDocument document,
            byte[] bytes,
            PdfLines.Text text,
            TextRecognition recognition,
            List<PageLines> pages,
            List<Message> remarks)
            throws UnreadableForm {
        if (text.pictures().isEmpty()) {
            return;
        }
        if (!recognition.missing().isEmpty()) {
            String which =
                    text.pictures().stream()
                            .map(page -> Integer.toString(page + 1))
                            .collect(Collectors.joining(", "));
            remarks.add(
                    Code.PICTURED_PAGES.of(
                            Detail.number(text.pictures().size()),
                            Detail.text(which),
                            Detail.text(recognition.missing())));
            return;
        }
        double body = new PageMeasures(pages).body;
        for (int sheet : text.pictures()) {
            SortedMap<String, byte[]> read =
                    recognised(document, bytes, List.of(sheet), recognition);
            for (PageLines page : OcrReader.linesOf(read)) {
                pages.set(sheet, page.onSheet(sheet, body / ScanLines.SIZE));
            }
        }
    }

    /** Pages drawn and read by text recognition, one by one. */
    private static SortedMap<String, byte[]> recognised(
            PDDocument document, byte[] bytes, List<Integer> wanted, TextRecognition recognition)
            throws UnreadableForm {
        PDFRenderer renderer = new PDFRenderer(document);
        SortedMap<String, byte[]> pages = new TreeMap<>();
        int all = document.getNumberOfPages();
        for (int page : wanted) {
            try {
                byte[] read =
                        recognition.hocr(
                                bytes,
                                page + 1,
                                all,
                                () -> renderer.renderImageWithDPI(page, DPI, ImageType.GRAY));
                pages.put("page " + (page + 1), read);
            } catch (IOException e) {
                throw new UnreadableForm(
                        "page " + (page + 1) + " could not be recognised: " + e.getMessage());
            }
        }
        return pages;
    }

    /** The numbers that a file gives its pages; empty where it gives none. */
    private static List<String> labels(PDDocument document) throws IOException {
        PDPageLabels labels = document.getDocumentCatalog().getPageLabels();
        return labels == null ? List.of() : List.of(labels.getLabelsByPageIndices());
    }
}
