package argmap.ingest.form;

import argmap.ingest.form.PageLines.Line;
import argmap.ingest.form.PageLines.Piece;
import argmap.message.Diagnosed;
import argmap.text.Geometry.Box;
import argmap.text.Source;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What text recognition wrote of a scan's pages: <a
 * href="https://kba.github.io/hocr-spec/1.2/">hOCR 1.2</a>, <a
 * href="https://www.loc.gov/standards/alto/">ALTO</a> 1 to 4, and <a
 * href="https://github.com/PRImA-Research-Lab/PAGE-XML">PAGE</a> 2010 to 2019. One file may hold
 * many pages, or each page have a file of its own.
 */
final class OcrReader {
    private static final Pattern BOX =
            Pattern.compile("bbox\\s+(-?\\d+)\\s+(-?\\d+)\\s+(-?\\d+)\\s+(-?\\d+)");

    private static final Pattern CONFIDENCE = Pattern.compile("x_wconf\\s+(\\d+(?:\\.\\d+)?)");

    private static final Pattern POINT =
            Pattern.compile("(-?\\d+(?:\\.\\d+)?),(-?\\d+(?:\\.\\d+)?)");

    /** Letters that reach above small ones, and below the line. */
    private static final Pattern TALL = Pattern.compile("[\\p{Lu}\\p{N}bdfhklß]");

    private static final Pattern DEEP = Pattern.compile("[gjpqyQ,;()\\[\\]{}§]");

    /** Shares of a letter's size: of small letters, of what stands above and below them. */
    private static final double SMALL = 0.45;

    private static final double ABOVE = 0.23;
    private static final double BELOW = 0.21;

    /** Blank between words that parts columns or a margin's number from the text, in ems. */
    private static final double CHUNK_GAP = 1.6;

    /** A word with its box, in the file's own unit, and how sure recognition was; -1 unknown. */
    private record Word(
            String text, double left, double top, double right, double bottom, double confidence) {
        double height() {
            return bottom - top;
        }
    }

    private final List<List<Line>> chunks = new ArrayList<>();
    private final List<List<Double>> rules = new ArrayList<>();

    private OcrReader() {}

    /** Reads the files of a scan, each a page or many, in the order of their names. */
    static Diagnosed<Source> read(String name, SortedMap<String, byte[]> files)
            throws UnreadableForm {
        return Diagnosed.of(PlacedText.of(name, pages(files), List.of()));
    }

    static List<PageLines> pages(SortedMap<String, byte[]> files) throws UnreadableForm {
        List<PageLines> pages = linesOf(files);
        if (pages.stream().allMatch(page -> page.lines().isEmpty() && page.specks().isEmpty())) {
            throw new UnreadableForm("no words were recognised on its pages");
        }
        return pages;
    }

    /** The lines of pages, of which some may have none. */
    static List<PageLines> linesOf(SortedMap<String, byte[]> files) throws UnreadableForm {
        OcrReader reader = new OcrReader();
        List<Map.Entry<String, byte[]>> inOrder = new ArrayList<>(files.entrySet());
        inOrder.sort(Comparator.comparing(e -> padded(e.getKey())));
        for (Map.Entry<String, byte[]> file : inOrder) {
            reader.file(file.getKey(), file.getValue());
        }
        return ScanLines.of(reader.chunks, reader.rules);
    }

    /** Page 10 comes after page 9, whether or not it is called page 09. */
    private static String padded(String name) {
        return Pattern.compile("\\d{1,9}")
                .matcher(name)
                .replaceAll(number -> "0".repeat(10 - number.group().length()) + number.group());
    }

    private void file(String name, byte[] bytes) throws UnreadableForm {
        String start = new String(bytes, 0, Math.min(4096, bytes.length), StandardCharsets.UTF_8);
        if (start.contains("ocr_page") || start.contains("ocr-system")) {
            hocr(Jsoup.parse(new String(bytes, StandardCharsets.UTF_8)));
            return;
        }
        Document xml = XmlTree.of(bytes, name);
        if (xml.selectFirst("PcGts") != null) {
            xml.select("PcGts > Page").forEach(this::page);
        } else {
            xml.select("Layout > Page").forEach(this::alto);
        }
    }

    // hOCR

    private void hocr(Document html) {
        for (Element page : html.select(".ocr_page")) {
            List<Line> lines = new ArrayList<>();
            List<Double> seen = new ArrayList<>();
            for (Element line :
                    page.select(
                            ".ocr_line, .ocr_header, .ocr_caption, .ocr_textfloat, .ocr_footer")) {
                List<Word> words = new ArrayList<>();
                for (Element word : line.select(".ocrx_word, .ocr_word")) {
                    Matcher sure = CONFIDENCE.matcher(word.attr("title"));
                    double confidence = sure.find() ? Double.parseDouble(sure.group(1)) / 100 : -1;
                    box(word).ifPresent(b -> words.add(word(word.text(), b, confidence)));
                }
                if (words.isEmpty()) {
                    box(line).ifPresent(b -> words.addAll(spread(line.text(), b)));
                }
                add(lines, words);
            }
            for (Element rule : page.select(".ocr_separator")) {
                box(rule).ifPresent(b -> rule(seen, b));
            }
            chunks.add(lines);
            rules.add(seen);
        }
    }

    private static Optional<double[]> box(Element e) {
        Matcher box = BOX.matcher(e.attr("title"));
        return box.find()
                ? Optional.of(
                        new double[] {
                            Double.parseDouble(box.group(1)),
                            Double.parseDouble(box.group(2)),
                            Double.parseDouble(box.group(3)),
                            Double.parseDouble(box.group(4))
                        })
                : Optional.empty();
    }

    // ALTO

    private void alto(Element page) {
        List<Line> lines = new ArrayList<>();
        List<Double> seen = new ArrayList<>();
        for (Element line : page.select("TextLine")) {
            List<Word> words = new ArrayList<>();
            for (Element part : line.children()) {
                if (part.nameIs("string")) {
                    String text = part.attr("CONTENT");
                    words.add(word(text, altoBox(part), sure(part.attr("WC"))));
                } else if (part.nameIs("hyp") && !words.isEmpty()) {
                    Word last = words.remove(words.size() - 1);
                    words.add(word(last.text() + "-", boxOf(last), last.confidence()));
                }
            }
            add(lines, words);
        }
        for (Element rule : page.select("GraphicalElement")) {
            rule(seen, altoBox(rule));
        }
        chunks.add(lines);
        rules.add(seen);
    }

    private static double[] altoBox(Element e) {
        double left = number(e.attr("HPOS"));
        double top = number(e.attr("VPOS"));
        return new double[] {
            left, top, left + number(e.attr("WIDTH")), top + number(e.attr("HEIGHT"))
        };
    }

    private static double number(String value) {
        return value.matches("-?\\d+(\\.\\d+)?") ? Double.parseDouble(value) : 0;
    }

    // PAGE

    private void page(Element page) {
        List<Line> lines = new ArrayList<>();
        List<Double> seen = new ArrayList<>();
        for (Element line : page.select("TextLine")) {
            List<Word> words = new ArrayList<>();
            for (Element word : line.select("> Word")) {
                Element equivalent = word.selectFirst("> TextEquiv");
                String sure = equivalent == null ? "" : equivalent.attr("conf");
                words.add(word(pageText(word), pageBox(word), sure(sure)));
            }
            if (words.isEmpty()) {
                words.addAll(spread(pageText(line), pageBox(line)));
            }
            add(lines, words);
        }
        for (Element rule : page.select("SeparatorRegion")) {
            rule(seen, pageBox(rule));
        }
        chunks.add(lines);
        rules.add(seen);
    }

    private static String pageText(Element e) {
        Element text = e.selectFirst("> TextEquiv[index=0] > Unicode");
        Element any = text == null ? e.selectFirst("> TextEquiv > Unicode") : text;
        return any == null ? "" : any.text();
    }

    private static double[] pageBox(Element e) {
        Element coords = e.selectFirst("> Coords");
        String points = coords == null ? "" : coords.attr("points");
        if (points.isEmpty() && coords != null) {
            StringBuilder old = new StringBuilder();
            coords.select("Point").forEach(p -> old.append(p.attr("x") + "," + p.attr("y") + " "));
            points = old.toString();
        }
        double[] box = {Double.MAX_VALUE, Double.MAX_VALUE, 0, 0};
        Matcher point = POINT.matcher(points);
        while (point.find()) {
            double x = Double.parseDouble(point.group(1));
            double y = Double.parseDouble(point.group(2));
            box =
                    new double[] {
                        Math.min(box[0], x),
                        Math.min(box[1], y),
                        Math.max(box[2], x),
                        Math.max(box[3], y)
                    };
        }
        return box[0] == Double.MAX_VALUE ? new double[] {0, 0, 0, 0} : box;
    }

    // Words to lines

    private static Word word(String text, double[] box, double confidence) {
        return new Word(text.strip(), box[0], box[1], box[2], box[3], confidence);
    }

    private static double sure(String confidence) {
        return confidence.isEmpty() ? -1 : number(confidence);
    }

    private static double[] boxOf(Word word) {
        return new double[] {word.left(), word.top(), word.right(), word.bottom()};
    }

    /** The words of a line that has but one box, each as wide as its letters' share. */
    private static List<Word> spread(String line, double[] box) {
        List<Word> words = new ArrayList<>();
        double width = (box[2] - box[0]) / Math.max(1, line.length());
        Matcher word = Pattern.compile("\\S+").matcher(line);
        while (word.find()) {
            double left = box[0] + word.start() * width;
            double right = box[0] + word.end() * width;
            words.add(new Word(word.group(), left, box[1], right, box[3], -1));
        }
        return words;
    }

    private static void rule(List<Double> rules, double[] box) {
        double height = Math.max(1, box[3] - box[1]);
        if (box[2] - box[0] > 8 * height) {
            rules.add((box[1] + box[3]) / 2);
        }
    }

    private void add(List<Line> lines, List<Word> all) {
        List<Word> words = all.stream().filter(w -> !w.text().isEmpty()).toList();
        if (words.isEmpty()) {
            return;
        }
        double size = size(words);
        int from = 0;
        for (int i = 1; i <= words.size(); i++) {
            if (i == words.size()
                    || words.get(i).left() - words.get(i - 1).right() > CHUNK_GAP * size) {
                lines.add(line(words.subList(from, i), size));
                from = i;
            }
        }
    }

    private Line line(List<Word> words, double size) {
        double baseline = baseline(words, size);
        double slope = slope(words);
        double middle = (words.get(0).left() + words.get(words.size() - 1).right()) / 2;
        List<Piece> pieces = new ArrayList<>();
        double top = Double.MAX_VALUE;
        double bottom = 0;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            double gap = i == 0 ? 0 : (word.left() - words.get(i - 1).right()) / size;
            double centre = (word.left() + word.right()) / 2;
            double foot =
                    DEEP.matcher(word.text()).find() ? word.bottom() - BELOW * size : word.bottom();
            double lift = (baseline + slope * (centre - middle) - foot) / size;
            boolean raised =
                    word.text().length() < 4
                            && lift > 0.18
                            && word.height() < 0.62 * size
                            && word.text().matches("[\\p{L}\\p{N}*†‡§+°]+[)\\]]?");
            boolean last = i + 1 == words.size();
            pieces.add(
                    new Piece(
                            word.text() + (last ? "" : " "),
                            raised,
                            false,
                            gap,
                            word.height() / (share(word.text()) * size),
                            lift,
                            word.confidence()));
            top = Math.min(top, word.top());
            bottom = Math.max(bottom, word.bottom());
        }
        double left = words.get(0).left();
        double right = words.get(words.size() - 1).right();
        return new Line(
                new Box(chunks.size(), left, top, right, bottom),
                pieces,
                left,
                right,
                baseline,
                size,
                false,
                false,
                0);
    }

    /** How a line falls to the right. */
    private static double slope(List<Word> words) {
        List<Word> feet = words.stream().filter(w -> !DEEP.matcher(w.text()).find()).toList();
        if (feet.size() < 4) {
            return 0;
        }
        Word first = feet.get(0);
        Word last = feet.get(feet.size() - 1);
        double slope = (last.bottom() - first.bottom()) / (last.left() - first.left() + 1);
        return Math.abs(slope) < 0.04 ? slope : 0;
    }

    private static double baseline(List<Word> words, double size) {
        double[] feet =
                words.stream()
                        .mapToDouble(
                                w ->
                                        DEEP.matcher(w.text()).find()
                                                ? w.bottom() - BELOW * size
                                                : w.bottom())
                        .sorted()
                        .toArray();
        return feet[feet.length / 2];
    }

    /** How high a word stands for the letters it has, as a share of their size. */
    private static double share(String word) {
        boolean tall = TALL.matcher(word).find();
        boolean half = word.matches(".*[tij].*");
        double share = SMALL + (tall ? ABOVE : half ? ABOVE * 0.75 : 0);
        return share + (DEEP.matcher(word).find() ? BELOW : 0);
    }

    /** The letters' size by the heights of words, each for the letters it has. */
    private static double size(List<Word> words) {
        List<Double> sizes = new ArrayList<>();
        for (Word word : words) {
            String letters = word.text().replaceAll("[^\\p{L},;()\\[\\]]", "");
            if (letters.length() < 2 || letters.matches("[tij]*")) {
                continue;
            }
            double share = share(letters);
            for (int i = 0; i < letters.length(); i++) {
                sizes.add(word.height() / share);
            }
        }
        if (sizes.isEmpty()) {
            double[] heights = words.stream().mapToDouble(Word::height).sorted().toArray();
            return Math.max(1, heights[heights.length / 2] / (SMALL + ABOVE));
        }
        double[] sorted = sizes.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return Math.max(1, sorted[sorted.length / 2]);
    }
}
