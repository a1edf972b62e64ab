package argmap.interchange.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text that Pandoc reads back as the characters it is made of. */
final class MapMarkdown {
    /** Any of them may open something anywhere in a line: pandoc.org/MANUAL.html, "Markdown". */
    private static final String SPECIAL = "\\`*_[]<>$^~@|#&{}";

    /** What makes a line a list, a heading, a rule or a definition, and the sign that does it. */
    private static final Pattern OPENER =
            Pattern.compile("^(?:([-+=:%])|\\(?\\p{Alnum}{1,9}([.)])(?=\\s|$)|(\\()@)");

    private MapMarkdown() {}

    static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' || c == '\t') {
                out.append(' ');
                continue;
            }
            if (SPECIAL.indexOf(c) >= 0) {
                out.append('\\');
            }
            out.append(c);
        }
        return out.toString();
    }

    /** Keeps a paragraph that begins with "1917." or a dash from becoming a list. */
    static String guardStart(String line) {
        Matcher opener = OPENER.matcher(line);
        if (!opener.find()) {
            return line;
        }
        int at = opener.start(1) >= 0 ? opener.start(1) : opener.start(2);
        at = at >= 0 ? at : opener.start(3);
        return line.substring(0, at) + "\\" + line.substring(at);
    }
}
