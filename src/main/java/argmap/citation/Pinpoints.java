package argmap.citation;

import argmap.document.Pinpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds the pages and parts that a citation points at, and writes them out. */
final class Pinpoints {
    private Pinpoints() {}

    /** The end of a pinpoint that starts at a token; the token itself where none does. */
    static int end(Tokens tokens, int from, int limit) {
        int i = from;
        int end = from;
        boolean unit = false;
        // Behind "vol. III" comes its year, behind "chap. I" another chapter.
        boolean volume = false;
        boolean parts = false;
        while (i < limit) {
            Token token = tokens.get(i);
            String plain = token.plain();
            if (isNumber(tokens, i, unit) || (parts && Vocabulary.isRoman(token.text()))) {
                if (volume && Years.isYear(token) && !unit) {
                    break;
                }
                volume = unit && i > from && Vocabulary.isVolumeWord(tokens.plain(i - 1));
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
                if (isTrailer(plain)) {
                    end = i;
                }
            } else if (isTrailer(plain) && (end > from || plain.equals("passim"))) {
                i++;
                end = i;
            } else if (isJoint(plain)
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
                        && !Years.isYearOrRange(tokens.get(i + 1))
                        && !Roles.isEdition(tokens, i + 1, limit);
        boolean page =
                bracket
                        && (tokens.closer(i) == i + 2 || isTrailer(tokens.plain(i + 2)))
                        && i >= 2
                        && (tokens.is(i - 2, ",")
                                || tokens.plain(i - 2).equals("s")
                                || isTrailer(tokens.plain(i - 1)));
        return page ? tokens.closer(i) + 1 : i;
    }

    /** "p. 45 et s.", "et suiv.", "et seq.". */
    private static boolean isAndNext(Tokens tokens, int i) {
        boolean and = tokens.is(i, "et") || tokens.is(i, "und") || tokens.is(i, "u.");
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

    private static boolean isJoint(String plain) {
        return switch (plain) {
            case ",",
                    "and",
                    "&",
                    "at",
                    "esp",
                    "especially",
                    "insbesondere",
                    "insb",
                    "bes",
                    "hier",
                    "und",
                    "sowie",
                    "u",
                    "to",
                    "-",
                    "\u2013",
                    "?",
                    ":",
                    "et",
                    "s",
                    "especial",
                    "_",
                    "." ->
                    true;
            default -> false;
        };
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
                || (parts && Vocabulary.isRoman(tokens.get(i).text()))
                || isUnit(tokens, i, limit)
                || (started && isTrailer(plain))
                || plain.equals("passim")
                || (opener
                        && i + 1 < limit
                        && (isNumber(tokens, i + 1, false) || isUnit(tokens, i + 1, limit)));
    }

    /** "vol. 2: The Locks": another volume with its own title, no place in this one. */
    static boolean isNextVolume(Tokens tokens, int i) {
        return i + 3 < tokens.size()
                && Vocabulary.isVolumeWord(tokens.plain(i))
                && (tokens.get(i + 1).isNumber() || Vocabulary.isRoman(tokens.get(i + 1).text()))
                && (tokens.is(i + 2, ":") || tokens.is(i + 2, ","))
                && tokens.get(i + 3).isCapitalised();
    }

    private static boolean isTrailer(String plain) {
        return switch (plain) {
            case "ff", "f", "passim", "seq", "seqq", "sqq", "n", "nn", "fn", "sq", "suiv" -> true;
            default -> false;
        };
    }

    /** "pp.", "chap.", "vol." before a number; a lone "s" or "f" is no unit without one. */
    private static boolean isUnit(Tokens tokens, int i, int limit) {
        Token token = tokens.get(i);
        String plain = token.plain();
        boolean known =
                !Vocabulary.unit(plain).isEmpty()
                        || Vocabulary.isVolumeWord(plain)
                        || plain.equals("no")
                        || plain.equals("nos");
        return (token.isWord() || token.is("\u00a7"))
                && known
                && i + 1 < limit
                && (isNumber(tokens, i + 1, true) || isTrailer(plain));
    }

    /**
     * A number that can be a page: no "10th", no day of a month, no first number of a box or file.
     *
     * @param afterUnit true behind "p." or "chap.", where words with digits ("SM7") are numbers too
     */
    private static boolean isNumber(Tokens tokens, int i, boolean afterUnit) {
        Token token = tokens.get(i);
        String text = token.text();
        if (token.isNumber()) {
            boolean ordinal = Shapes.isOrdinal(text);
            boolean dayOfMonth = Vocabulary.MONTHS.contains(tokens.plain(i + 1));
            return !ordinal
                    && !dayOfMonth
                    && !TitleReader.isVolumeCount(tokens, i)
                    && !Years.isTime(token)
                    && !Years.isDecade(token);
        }
        if (!token.isWord()) {
            return false;
        }
        boolean roman = Vocabulary.isRoman(text);
        boolean written = afterUnit && isWrittenNumber(token.lower());
        boolean digits = afterUnit && text.matches("[A-Z]{1,3}-?\\d+[a-z]?");
        return (roman && (afterUnit || Character.isLowerCase(text.charAt(0))))
                || written
                || digits
                || Shapes.isRomanRange(text);
    }

    private static boolean isWrittenNumber(String word) {
        return switch (word) {
            case "one",
                    "two",
                    "three",
                    "four",
                    "five",
                    "six",
                    "seven",
                    "eight",
                    "nine",
                    "ten",
                    "eleven",
                    "twelve" ->
                    true;
            default -> false;
        };
    }

    /** A printed pinpoint taken apart: "3:251-59, chap. 9" is two places. */
    static List<Pinpoint> places(String printed) {
        List<Pinpoint> places = new ArrayList<>();
        String unit = "page";
        String volume = "";
        List<Token> tokens = Lexer.tokens(printed);
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            String plain = token.plain();
            if (Vocabulary.isVolumeWord(plain)) {
                unit = "volume";
                continue;
            }
            String named = Vocabulary.unit(plain);
            if (token.isWord() && !named.isEmpty() && i + 1 < tokens.size()) {
                unit = named;
                continue;
            }
            boolean number =
                    token.isNumber()
                            || Vocabulary.isRoman(token.text())
                            || Shapes.isRomanRange(token.text());
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
                volume = Digits.read(text.substring(0, colon));
                text = text.substring(colon + 1);
            }
            places.add(place(unit, volume, text));
        }
        return places;
    }

    private static Pinpoint place(String unit, String volume, String printed) {
        String digits = Digits.read(printed);
        boolean certain = digits.equals(printed.replace('\u2013', '-').replace('\u2014', '-'));
        int dash = digits.indexOf('-');
        if (dash <= 0 || dash == digits.length() - 1) {
            String single = dash < 0 ? digits : digits.replace("-", "");
            return new Pinpoint(unit, volume, single, single, certain && dash < 0);
        }
        String from = digits.substring(0, dash);
        String to = digits.substring(digits.lastIndexOf('-') + 1);
        return new Pinpoint(unit, volume, from, Digits.writtenOut(from, to), certain);
    }

    /** The first page number of a list of places, -1 where there is none. */
    static int firstPage(List<Pinpoint> places) {
        return places.stream()
                .mapToInt(Pinpoint::firstPage)
                .filter(p -> p >= 0)
                .findFirst()
                .orElse(-1);
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
