package argmap.diagram;

/** Finds bands in which a picture fills a sheet best, before it is laid out. */
final class Fit {
    /** Widths tried between the widest card and no bands at all. */
    private static final int TRIED = 30;

    private Fit() {}

    /**
     * The bands with the largest letters in a space of this shape. Reckoned from the boxes' own
     * widths and their average height, so that one layout is enough.
     */
    static Bands best(Sketch sketch, double width, double height) {
        double widest = Bands.of(sketch, Double.MAX_VALUE).width();
        double least = sketch.cards().stream().mapToDouble(Card::width).max().orElse(1);
        double rank =
                sketch.cards().stream().mapToDouble(Card::height).average().orElse(1) * TALLER
                        + DotWriter.RANK_GAP;
        Bands best = Bands.of(sketch, Double.MAX_VALUE);
        double bestScale = 0;
        for (int i = TRIED; i >= 0; i--) {
            double band = least * Math.pow(Math.max(1, widest / least), (double) i / TRIED);
            Bands bands = Bands.of(sketch, band);
            double wide = bands.width();
            double high = bands.ranks() * rank;
            double scale = Math.min(width / wide, height / high);
            if (scale > bestScale * 1.0001) {
                best = bands;
                bestScale = scale;
            }
        }
        return best;
    }

    /** A rank is as high as its highest box; on the average of real maps so much above the mean. */
    private static final double TALLER = 1.15;
}
