package argmap.argdown;

import argmap.text.Source;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Argdown of a Markdown file: what stands in its blocks of code {@code ```argdown} or {@code
 * ```argdown-map}. All else becomes blanks, so that what is read has its place in the file.
 */
final class MarkdownBlocks {
    private static final Pattern FENCE = Pattern.compile("(?m)^ {0,3}(`{3,}|~{3,})([^\\n`]*)$");
    private static final Pattern OURS =
            Pattern.compile("\\s*\\{?\\s*\\.?argdown(-map|-cheatsheet)?\\b.*");

    private MarkdownBlocks() {}

    /** The text itself where it has no such block. */
    static String only(String text) {
        if (text.indexOf("argdown") < 0) {
            return text;
        }
        StringBuilder shown = null;
        Matcher fence = FENCE.matcher(text);
        String open = "";
        boolean ours = false;
        int from = 0;
        while (fence.find()) {
            String marks = fence.group(1);
            if (open.isEmpty()) {
                open = marks;
                ours = OURS.matcher(fence.group(2)).matches();
                if (ours && shown == null) {
                    shown = blank(text);
                }
                from = fence.end();
            } else if (marks.startsWith(open) && fence.group(2).isBlank()) {
                if (ours && shown != null) {
                    shown.replace(from, fence.start(), text.substring(from, fence.start()));
                }
                open = "";
            }
        }
        if (ours && !open.isEmpty() && shown != null) {
            shown.replace(from, text.length(), text.substring(from));
        }
        return shown == null ? text : shown.toString();
    }

    static boolean isIn(String text) {
        return !only(text).equals(text);
    }

    static Source only(Source file) {
        return new Source(file.name(), only(file.text()));
    }

    private static StringBuilder blank(String text) {
        StringBuilder blank = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            blank.append(c == '\n' || c == '\r' ? c : ' ');
        }
        return blank;
    }
}
