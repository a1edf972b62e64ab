package argmap.citation;

import argmap.citation.Tokens.NoteToken;
import argmap.citation.WorkIndex.TitleKey;
import argmap.document.Pinpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Numbers of a note and what they count: years and dates, pages and parts, editions; also as a scan
 * leaves them. Old-style figures look like letters and brackets: "192o" is 1920, "98--&lt;)9" is
 * 98-99.
 */
final class Numbers {
    private static final Pattern ORDINAL = Pattern.compile("\\d+(st|nd|rd|th|d)");
    private static final Pattern ROMAN = Pattern.compile("c{0,3}(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})");
    private static final Pattern EDITION = Pattern.compile("\\d{1,2}(e|ème)?");
    private static final Pattern ROMAN_RANGE = Pattern.compile("[ivxlc]+[-\u2013][ivxlc]+");
    private static final Pattern DECADE = Pattern.compile("1\\d\\d0s|20\\d0s");
    private static final Pattern TIME = Pattern.compile("\\d{1,2}([:.]\\d\\d)?[ap]m");
    private static final Pattern BEHIND_YEAR =
            Pattern.compile("([a-h]|/\\d\\d(\\d\\d)?)?(:\\d{1,4}([-\u2013]\\d{1,4})?)?");

    private static final List<String> LONG_MONTHS =
            List.of(
                    "january",
                    "february",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december");

    private Numbers() {}

    /** "iv", "XXVIII": a number in roman numerals; a lone lowercase i is none. */
    static boolean isRoman(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean oneCase = word.equals(lower) || word.equals(word.toUpperCase(Locale.ROOT));
        return !word.isEmpty()
                && !word.equals("i")
                && word.length() < 10
                && oneCase
                && ROMAN.matcher(lower).matches();
    }

    /** A year between 1000 and 2099. */
    static boolean isYear(String text) {
        return text.length() == 4
                && (text.startsWith("1") || text.startsWith("20"))
                && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

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

    /** A lone year or range of years: "1924", "1993-94", "1914\u20131917". */
    static boolean isYearOrRange(NoteToken token) {
        return isYear(token) || isRange(token);
    }

    static boolean isYear(NoteToken token) {
        return token.isNumber() && Numbers.isYear(read(token.text()));
    }

    static boolean isRange(NoteToken token) {
        String text = token.isNumber() ? read(token.text()) : "";
        int dash = text.indexOf('-');
        return dash == 4 && Numbers.isYear(text.substring(0, 4)) && isRangeEnd(text);
    }

    private static boolean isRangeEnd(String text) {
        String end = text.substring(5);
        if (end.isEmpty()) {
            return true;
        }
        boolean digits = end.length() <= 4 && end.chars().allMatch(Character::isDigit);
        return digits
                && Integer.parseInt(writtenOut(text.substring(0, 4), end))
                        > Integer.parseInt(text.substring(0, 4));
    }

    /**
     * The end of a date that starts at a token: "June 7, 1914", "7 June 1914", "November 1929",
     * "March 1940"; the token itself where none does. A day without its year is no date here.
     */
    static int dateEnd(Tokens tokens, int from, int limit) {
        int i = from;
        if (i < limit && tokens.get(i).isNumber() && tokens.get(i).text().length() <= 2) {
            i++;
        }
        if (i >= limit || !isMonthOrSeason(tokens.plain(i))) {
            return from;
        }
        i++;
        if (i + 1 < limit && isDash(tokens, i) && isMonthOrSeason(tokens.plain(i + 1))) {
            i += 2;
        }
        if (i < limit && tokens.get(i).isNumber() && !isYear(tokens.get(i))) {
            i++;
        }
        // A scan reads "June 7, 1914" as "June 7. 1914" or "14.-1914".
        for (int marks = 0; marks < 2 && i + 1 < limit; marks++) {
            boolean mark = tokens.is(i, ",", ".", "-");
            i += mark ? 1 : 0;
        }
        return i < limit && isYearOrRange(tokens.get(i)) ? i + 1 : from;
    }

    static boolean isMonthOrSeason(String plain) {
        return WordClass.MONTH.has(plain) || WordClass.SEASON.has(plain) || isDamagedMonth(plain);
    }

    /** "scptember": one letter of a long month may be misread. */
    private static boolean isDamagedMonth(String plain) {
        return plain.length() >= 6
                && plain.length() <= 10
                && LONG_MONTHS.stream()
                        .anyMatch(
                                month ->
                                        month.charAt(0) == plain.charAt(0)
                                                && TitleKey.isSameName(month, plain));
    }

    /** "July 3" or "Sept 4" without a year; the token itself where none stands. */
    static int dayEnd(Tokens tokens, int from, int limit) {
        boolean day =
                from + 1 < limit
                        && WordClass.MONTH.has(tokens.plain(from))
                        && tokens.get(from).isCapitalised()
                        && tokens.get(from + 1).text().matches("[0-3]?\\d");
        return day ? from + 2 : from;
    }

    /** "1920s". */
    static boolean isDecade(NoteToken token) {
        return token.isNumber() && isDecade(token.text());
    }

    /** "9pm", "5:12pm". */
    static boolean isTime(NoteToken token) {
        return token.isNumber() && isTime(token.text());
    }

    private static boolean isDash(Tokens tokens, int i) {
        return tokens.is(i, "-", "\u2013", "/");
    }

    /** "1964", "1978a", "1974/75", and with its page "1999:12". */
    static boolean isYearOfWork(NoteToken token) {
        String text = token.text();
        boolean year =
                token.isNumber() && text.length() >= 4 && Numbers.isYear(text.substring(0, 4));
        return year && isBehindYear(text.substring(4));
    }

    /** Pages go on to the next year: "1999, 12, 2001, 4". */
    static int yearStop(Tokens tokens, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            boolean bare = tokens.is(i - 1, ",", "and");
            if (bare && isYearOfWork(tokens.get(i))) {
                return i - 1;
            }
        }
        return to;
    }

    /** "den Berichten vom März 1978", "im Januar 1979". */
    static boolean isDayOrMonthBefore(Tokens tokens, int year) {
        return isMonthOrSeason(tokens.plain(year - 1)) || tokens.get(year - 1).isNumber();
    }

    /** The end of a pinpoint that starts at a token; the token itself where none does. */
    static int pinpointEnd(Tokens tokens, int from, int limit) {
        int i = from;
        int end = from;
        boolean unit = false;
        // Behind "vol. III" comes its year, behind "chap. I" another chapter.
        boolean volume = false;
        boolean parts = false;
        while (i < limit) {
            NoteToken token = tokens.get(i);
            String plain = token.plain();
            if (isNumber(tokens, i, unit) || (parts && Numbers.isRoman(token.text()))) {
                if (volume && isYear(token) && !unit) {
                    break;
                }
                volume = unit && i > from && WordClass.VOLUME.has(tokens.plain(i - 1));
                parts = !token.isNumber();
                i++;
                i = citedEnd(tokens, i, limit);
                end = i;
                unit = false;
            } else if (end > from && isAndNext(tokens, i)) {
                i += 2;
                end = i;
            } else if (isUnit(tokens, i, limit)) {
                i++;
                unit = true;
                if (WordClass.TRAILER.has(plain)) {
                    end = i;
                }
            } else if (WordClass.TRAILER.has(plain) && (end > from || plain.equals("passim"))) {
                i++;
                end = i;
            } else if (WordClass.PINPOINT_JOINT.has(plain)
                    && i + 1 < limit
                    && goesOn(tokens, i + 1, limit, end > from, parts)) {
                i++;
            } else {
                break;
            }
        }
        return withNoise(tokens, end, from, limit);
    }

    /** "2345 (2347 f.)": a court's or article's first page, and in a bracket the one meant. */
    private static int citedEnd(Tokens tokens, int i, int limit) {
        boolean bracket =
                i + 2 < limit
                        && tokens.opensBracket(i)
                        && tokens.is(i, "(")
                        && tokens.closer(i) < limit
                        && tokens.closer(i) - i <= 4
                        && tokens.get(i + 1).isNumber()
                        && !isYearOrRange(tokens.get(i + 1))
                        && !Imprints.isEdition(tokens, i + 1, limit);
        boolean page =
                bracket
                        && (tokens.closer(i) == i + 2 || WordClass.TRAILER.has(tokens.plain(i + 2)))
                        && i >= 2
                        && (tokens.is(i - 2, ",")
                                || tokens.plain(i - 2).equals("s")
                                || WordClass.TRAILER.has(tokens.plain(i - 1)));
        return page ? tokens.closer(i) + 1 : i;
    }

    /** "p. 45 et s.", "et suiv.", "et seq.". */
    private static boolean isAndNext(Tokens tokens, int i) {
        boolean and = tokens.is(i, "et", "und", "u.");
        return and
                && switch (tokens.plain(i + 1)) {
                    case "s", "ss", "suiv", "sq", "sqq", "seq", "ff" ->
                            !(i + 2 < tokens.size() && tokens.get(i + 2).isNumber());
                    default -> false;
                };
    }

    /** "17);" and "46. .": what the scan left behind the last digit. */
    private static int withNoise(Tokens tokens, int end, int from, int limit) {
        boolean stray = end > from && end < limit && tokens.is(end, ")") && tokens.isJoined(end);
        return stray && tokens.depth(end) == tokens.depth(from) && tokens.depth(from) == 0
                ? end + 1
                : end;
    }

    private static boolean goesOn(Tokens tokens, int i, int limit, boolean started, boolean parts) {
        String plain = tokens.plain(i);
        if (isNextVolume(tokens, i) || isNextVolume(tokens, i + 1)) {
            return false;
        }
        boolean opener =
                switch (plain) {
                    case "at", "and", "und", "sowie", "insbesondere", "insb", "bes", "hier" -> true;
                    default -> plain.startsWith("esp");
                };
        return isNumber(tokens, i, false)
                || (parts && Numbers.isRoman(tokens.get(i).text()))
                || isUnit(tokens, i, limit)
                || (started && WordClass.TRAILER.has(plain))
                || plain.equals("passim")
                || (opener
                        && i + 1 < limit
                        && (isNumber(tokens, i + 1, false) || isUnit(tokens, i + 1, limit)));
    }

    /** "vol. 2: The Locks": another volume with its own title, no place in this one. */
    static boolean isNextVolume(Tokens tokens, int i) {
        return i + 3 < tokens.size()
                && WordClass.VOLUME.has(tokens.plain(i))
                && (tokens.get(i + 1).isNumber() || Numbers.isRoman(tokens.get(i + 1).text()))
                && tokens.is(i + 2, ":", ",")
                && tokens.get(i + 3).isCapitalised();
    }

    /** "pp.", "chap.", "vol." before a number; a lone "s" or "f" is no unit without one. */
    private static boolean isUnit(Tokens tokens, int i, int limit) {
        NoteToken token = tokens.get(i);
        String plain = token.plain();
        boolean known =
                !WordClass.unit(plain).isEmpty()
                        || WordClass.VOLUME.has(plain)
                        || plain.equals("no")
                        || plain.equals("nos");
        return (token.isWord() || token.is("\u00a7"))
                && known
                && i + 1 < limit
                && (isNumber(tokens, i + 1, true) || WordClass.TRAILER.has(plain));
    }

    /**
     * A number that can be a page: no "10th", no day of a month, no first number of a box or file.
     *
     * @param afterUnit true behind "p." or "chap.", where words with digits ("SM7") are numbers too
     */
    private static boolean isNumber(Tokens tokens, int i, boolean afterUnit) {
        NoteToken token = tokens.get(i);
        String text = token.text();
        if (token.isNumber()) {
            boolean ordinal = isOrdinal(text);
            boolean dayOfMonth = WordClass.MONTH.has(tokens.plain(i + 1));
            return !ordinal
                    && !dayOfMonth
                    && !TitleEnds.isVolumeCount(tokens, i)
                    && !isTime(token)
                    && !isDecade(token);
        }
        if (!token.isWord()) {
            return false;
        }
        boolean roman = Numbers.isRoman(text);
        boolean written = afterUnit && WordClass.WRITTEN_NUMBER.has(token.lower());
        boolean digits = afterUnit && text.matches("[A-Z]{1,3}-?\\d+[a-z]?");
        return (roman && (afterUnit || Character.isLowerCase(text.charAt(0))))
                || written
                || digits
                || isRomanRange(text);
    }

    /** A printed pinpoint taken apart: "3:251-59, chap. 9" is two places. */
    static List<Pinpoint> places(String printed) {
        List<Pinpoint> places = new ArrayList<>();
        String unit = "page";
        String volume = "";
        List<NoteToken> tokens = NoteToken.of(printed);
        for (int i = 0; i < tokens.size(); i++) {
            NoteToken token = tokens.get(i);
            String plain = token.plain();
            if (WordClass.VOLUME.has(plain)) {
                unit = "volume";
                continue;
            }
            String named = WordClass.unit(plain);
            if (token.isWord() && !named.isEmpty() && i + 1 < tokens.size()) {
                unit = named;
                continue;
            }
            boolean number =
                    token.isNumber() || Numbers.isRoman(token.text()) || isRomanRange(token.text());
            if (!number) {
                continue;
            }
            if (unit.equals("volume")) {
                volume = token.text();
                unit = "page";
                continue;
            }
            String text = token.text();
            int colon = text.indexOf(':');
            if (colon > 0) {
                volume = read(text.substring(0, colon));
                text = text.substring(colon + 1);
            }
            places.add(place(unit, volume, text));
        }
        return places;
    }

    private static Pinpoint place(String unit, String volume, String printed) {
        String digits = read(printed);
        boolean certain = digits.equals(printed.replace('\u2013', '-').replace('\u2014', '-'));
        int dash = digits.indexOf('-');
        if (dash <= 0 || dash == digits.length() - 1) {
            String single = dash < 0 ? digits : digits.replace("-", "");
            return new Pinpoint(unit, volume, single, single, certain && dash < 0);
        }
        String from = digits.substring(0, dash);
        String to = digits.substring(digits.lastIndexOf('-') + 1);
        return new Pinpoint(unit, volume, from, writtenOut(from, to), certain);
    }

    /** The first page number of a list of places, -1 where there is none. */
    static int firstPage(List<Pinpoint> places) {
        return places.stream()
                .mapToInt(Pinpoint::firstPage)
                .filter(p -> p >= 0)
                .findFirst()
                .orElse(-1);
    }

    /** The number or range that damaged characters stand for, as far as one character tells. */
    static String read(String printed) {
        StringBuilder out = new StringBuilder(printed.length());
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            boolean bracket = i + 1 < printed.length() && printed.charAt(i + 1) == ')';
            boolean angle = i + 1 < printed.length() && printed.charAt(i + 1) == '>';
            if (bracket && "{<".indexOf(c) >= 0) {
                out.append(c == '{' ? '6' : '9');
                i++;
            } else if (angle && c == '<') {
                out.append('0');
                i++;
            } else if (c == '-' || c == '\u2013' || c == '\u2014') {
                if (out.length() > 0 && out.charAt(out.length() - 1) != '-') {
                    out.append('-');
                }
            } else if (";?}%\u00a3".indexOf(c) < 0) {
                out.append(digit(c, printed));
            }
        }
        return out.toString();
    }

    private static char digit(char c, String printed) {
        boolean hasDigit = printed.chars().anyMatch(Character::isDigit);
        if (!hasDigit) {
            return c;
        }
        return switch (c) {
            case 'o', 'O' -> '0';
            case 'l', 'I', 'i', 'r', 't', '!' -> '1';
            case 'J' -> '3';
            case 'S' -> '8';
            default -> c;
        };
    }

    /** "251", "59" to "259": the second number of a range in full. */
    static String writtenOut(String from, String to) {
        boolean numbers =
                from.chars().allMatch(Character::isDigit)
                        && to.chars().allMatch(Character::isDigit);
        return numbers && to.length() < from.length()
                ? from.substring(0, from.length() - to.length()) + to
                : to;
    }
}
