package argmap.diagram;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** How well a colour is seen on another: the ratio of WCAG 2.2, from 1 to 21. */
final class Contrast {
    /** WCAG 2.2, 1.4.3, for text; what is drawn keeps it too. */
    static final double ENOUGH = 4.5;

    private Contrast() {}

    /** Of two colours as {@code #rrggbb}. */
    static double of(String a, String b) {
        double first = luminance(a);
        double second = luminance(b);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    /** The colour, made darker or lighter until it is seen on all the grounds. */
    static String strengthened(String colour, List<String> grounds, double least) {
        boolean darker = luminance(grounds.get(0)) > 0.18;
        String with = darker ? "#000000" : "#ffffff";
        return first(colour, with, made -> grounds.stream().allMatch(g -> of(made, g) >= least));
    }

    /** A ground, made more like another until all the inks are seen on it. */
    static String softened(String ground, String other, List<String> inks, double least) {
        return first(ground, other, made -> inks.stream().allMatch(ink -> of(ink, made) >= least));
    }

    private static String first(String colour, String with, Predicate<String> enough) {
        String made = colour;
        for (int step = 0; step <= 20; step++) {
            made = mixed(colour, with, step / 20.0);
            if (enough.test(made)) {
                return made;
            }
        }
        return made;
    }

    private static String mixed(String colour, String with, double share) {
        StringBuilder made = new StringBuilder("#");
        for (int i = 0; i < 3; i++) {
            long part = Math.round(channel(colour, i) * (1 - share) + channel(with, i) * share);
            made.append(String.format(Locale.ROOT, "%02x", part));
        }
        return made.toString();
    }

    static int channel(String colour, int i) {
        return Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16);
    }

    /** WCAG 2.2, "relative luminance". */
    private static double luminance(String colour) {
        double[] share = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double part = channel(colour, i) / 255.0;
            sum +=
                    share[i]
                            * (part <= 0.04045
                                    ? part / 12.92
                                    : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
