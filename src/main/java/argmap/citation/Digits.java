package argmap.citation;

/**
 * Numbers as a scan leaves them. Old-style figures look like letters and brackets: "192o" is 1920,
 * "98--&lt;)9" is 98-99, "376-8;8" is 376-88.
 */
final class Digits {
    private Digits() {}

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
