package argmap.report;

import argmap.report.PrintedPages.Piece;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * What can be counted of a printed handout, each with its bar: {@code bench/handout}. The short
 * form is {@code ShowcaseHandoutTest}.
 */
public final class HandoutFigures {
    /** Share of a page's height, but for the last, that is not one blank. */
    static final double FULL = 0.6;

    /** Points: on paper, and on a slide of 254 millimetres. */
    static final double SMALLEST = 8;

    /** Points of a slide's question. */
    static final double ASKED = 20;

    private HandoutFigures() {}

    /** How full the emptiest page is, the last left out: its height without its largest blank. */
    static double leastFill(PrintedPages pages) {
        return IntStream.range(1, pages.count())
                .mapToDouble(page -> 1 - pages.blank(page, numbers(pages, page)))
                .min()
                .orElse(1);
    }

    /** Points from the top to the page's number, which fills nothing. */
    private static double numbers(PrintedPages pages, int page) {
        return pages.on(page).stream()
                .filter(HandoutFigures::isNumber)
                .mapToDouble(piece -> piece.bottom() - piece.size())
                .min()
                .orElse(pages.height(page));
    }

    /** "3 / 6". */
    private static boolean isNumber(Piece piece) {
        return piece.text().strip().matches("\\d+ / \\d+");
    }

    /** The smallest type on any page. */
    static double smallest(PrintedPages pages) {
        return pages.pieces().stream().mapToDouble(Piece::size).min().orElse(0);
    }

    /** Slides, but for the title, that have nothing in the size of a question. */
    static long withoutQuestion(PrintedPages slides) {
        return IntStream.rangeClosed(2, slides.count())
                .filter(page -> slides.on(page).stream().noneMatch(p -> p.size() >= ASKED))
                .count();
    }

    /** Slides that have a question and no claim above it, or nothing at all. */
    static long broken(PrintedPages slides) {
        return IntStream.rangeClosed(2, slides.count())
                .filter(
                        page ->
                                slides.on(page).stream()
                                        .filter(piece -> !isNumber(piece))
                                        .allMatch(piece -> piece.size() >= ASKED))
                .count();
    }

    /** A row for each PDF; those with "slides" in their names are slides. */
    public static void main(String[] files) throws IOException {
        System.out.println(
                "| PDF | pages | emptiest page but the last, bar 60 % | smallest type, bar 8 |"
                        + " slides without a question, broken, bar 0 |\n|---|---|---|---|---|");
        boolean met = true;
        for (String file : files) {
            PrintedPages pages = PrintedPages.of(Files.readAllBytes(Path.of(file)));
            boolean slides = file.contains("slides");
            double fill = slides ? 1 : leastFill(pages);
            long without = slides ? withoutQuestion(pages) : 0;
            long broken = slides ? broken(pages) : 0;
            met &= fill >= FULL && smallest(pages) > SMALLEST - 0.05 && broken == 0;
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %d | %s | %.1f | %s |%n",
                    Path.of(file).getFileName(),
                    pages.count(),
                    slides ? "" : String.format(Locale.ROOT, "%.0f %%", 100 * fill),
                    smallest(pages),
                    slides ? without + ", " + broken : "");
        }
        System.exit(met ? 0 : 1);
    }
}
