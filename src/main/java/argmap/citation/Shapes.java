package argmap.citation;

import java.util.regex.Pattern;

/** Shapes of single tokens, compiled once: each token of each note is asked for several. */
final class Shapes {
    private static final Pattern ORDINAL = Pattern.compile("\\d+(st|nd|rd|th|d)");
    private static final Pattern EDITION = Pattern.compile("\\d{1,2}(e|ème)?");
    private static final Pattern ROMAN_RANGE = Pattern.compile("[ivxlc]+[-\u2013][ivxlc]+");
    private static final Pattern DECADE = Pattern.compile("1\\d\\d0s|20\\d0s");
    private static final Pattern TIME = Pattern.compile("\\d{1,2}([:.]\\d\\d)?[ap]m");
    private static final Pattern BEHIND_YEAR =
            Pattern.compile("([a-h]|/\\d\\d(\\d\\d)?)?(:\\d{1,4}([-\u2013]\\d{1,4})?)?");

    private Shapes() {}

    /** "2nd". */
    static boolean isOrdinal(String text) {
        return startsWithDigit(text) && ORDINAL.matcher(text).matches();
    }

    /** "2" or "2e" before "Aufl." or "éd.". */
    static boolean isEditionNumber(String text) {
        return startsWithDigit(text) && text.length() <= 5 && EDITION.matcher(text).matches();
    }

    /** "xii-xiv". */
    static boolean isRomanRange(String text) {
        return text.length() >= 3
                && "ivxlc".indexOf(text.charAt(0)) >= 0
                && ROMAN_RANGE.matcher(text).matches();
    }

    /** "1920s". */
    static boolean isDecade(String text) {
        return text.endsWith("s") && DECADE.matcher(text).matches();
    }

    /** "9pm", "5:12pm". */
    static boolean isTime(String text) {
        return text.endsWith("m") && TIME.matcher(text).matches();
    }

    /** What may follow the four digits of a year: "a", "/75", ":12". */
    static boolean isBehindYear(String text) {
        return text.isEmpty() || (text.length() <= 16 && BEHIND_YEAR.matcher(text).matches());
    }

    private static boolean startsWithDigit(String text) {
        return !text.isEmpty() && Character.isDigit(text.charAt(0));
    }
}
