package argmap.argdown;

/** Puts a backslash before what would mean something in a text and should not. */
final class Escaper {
    private final String text;
    private final StringBuilder out = new StringBuilder();

    private Escaper(String text) {
        this.text = text;
    }

    /** The wording of a statement, an argument or a heading, on one line. */
    static String text(String wording) {
        Escaper escaper = new Escaper(wording.strip().replaceAll("\\s+", " "));
        for (int i = 0; i < escaper.text.length(); i++) {
            if (escaper.isMark(i)) {
                escaper.out.append('\\');
            }
            escaper.out.append(escaper.text.charAt(i));
        }
        return escaper.out.toString();
    }

    /** The name of a rule, which ends at a comma, at data or at two hyphens. */
    static String rule(String name) {
        Escaper escaper = new Escaper(name.strip().replaceAll("\\s+", " "));
        for (int i = 0; i < escaper.text.length(); i++) {
            char c = escaper.text.charAt(i);
            if (",-<".indexOf(c) >= 0 || escaper.isMark(i)) {
                escaper.out.append('\\');
            }
            escaper.out.append(c);
        }
        return escaper.out.toString();
    }

    private char at(int i) {
        return i < text.length() ? text.charAt(i) : ' ';
    }

    private boolean isMark(int i) {
        char next = at(i + 1);
        return switch (text.charAt(i)) {
            case '\\', '*', '_', '[', '<', '{' -> true;
            case '#' -> next != ' ';
            case '=' -> text.startsWith("===", i);
            case '/' -> next == '/' || next == '*';
            case '.', ':' -> isShortCode(i);
            default -> false;
        };
    }

    /** Unknown codes are text, unless a mark within them would lose its backslash. */
    private boolean isShortCode(int i) {
        int end = text.indexOf(text.charAt(i), i + 1);
        if (end < 0 || end - i > 40) {
            return false;
        }
        String code = text.substring(i, end + 1);
        return code.indexOf(' ') < 0
                && (ShortCodes.isKnown(code) || code.matches(".*[\\\\*_\\[<{#/].*"));
    }
}
