package argmap.ingest;

import java.util.regex.Pattern;

/** How worn a scanned text is, by its words alone. */
final class Wear {
    /** Letters that no keyboard had, as typists write them: "Po[=e]as", and "Ch`en". */
    private static final Pattern TYPED = Pattern.compile("\\[[^\\]\\s]{1,4}\\]|[`\u00b4]");

    private Wear() {}

    /** The same of a text whose typist wrote accents in brackets and breathings as ticks. */
    static int ofTyped(String text) {
        return of(TYPED.matcher(text).replaceAll("a"));
    }

    /** How many words hold a sign or figure amid letters, in steps: 0 hardly any, 3 most. */
    static int of(String text) {
        int words = 0;
        int torn = 0;
        for (int at = 0; at < text.length(); ) {
            if (!Character.isLetter(text.charAt(at))) {
                at++;
                continue;
            }
            int end = at;
            while (end < text.length()
                    && !Lines.isBlank(text.charAt(end))
                    && text.charAt(end) > ' ') {
                end++;
            }
            int last = end;
            while (last > at && !Character.isLetter(text.charAt(last - 1))) {
                last--;
            }
            if (last - at >= 3) {
                words++;
                torn += isTorn(text, at, last) ? 1 : 0;
            }
            at = end;
        }
        double share = (double) torn / Math.max(1, words);
        return share < .003 ? 0 : share < .01 ? 1 : share < .03 ? 2 : 3;
    }

    private static boolean isTorn(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean usual =
                    Character.isLetter(c)
                            || Letters.isDash(c)
                            || Letters.isHyphen(c)
                            || "'\u2019./_()".indexOf(c) >= 0;
            if (!usual) {
                return true;
            }
        }
        return false;
    }
}
