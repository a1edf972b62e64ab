package argmap.interchange.arrows;

import argmap.interchange.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a label with marks of HTML says: Graphviz's tables, yEd's labels, and of both those that
 * Argdown's own exports have, a title in bold above a wording with its tags.
 *
 * @param title empty where no line of its own is bold
 * @param tags only of Argdown's own labels; in others a number sign is text
 */
public record DrawnText(String title, String text, List<String> tags) {
    private static final Pattern BREAK =
            Pattern.compile("(?i)<(?:br|/?(?:tr|td|th|table|p|div|li|ul|ol|hr))\\b[^<>]*>");
    private static final Pattern ROW = Pattern.compile("(?i)</tr>");
    private static final Pattern BOLD = Pattern.compile("(?is)<b>(.*)</b>");
    private static final Pattern MARK = Pattern.compile("<[^<>]*>");
    private static final Pattern ENTITY =
            Pattern.compile("&(#[0-9]{1,7}|#x[0-9a-fA-F]{1,6}|amp|lt|gt|quot|apos|nbsp);");
    private static final Pattern TAG =
            Pattern.compile("(?<=^|\\s)#(?:\\(([^()]+)\\)|([\\p{L}\\p{N}_-]+))(?=\\s|$)");

    public DrawnText {
        tags = List.copyOf(tags);
    }

    /**
     * @param argdown true for a label of Argdown's own exports
     */
    public static DrawnText of(String html, boolean argdown) {
        String[] rows = ROW.split(html, -1);
        Matcher bold = BOLD.matcher(rows[0]);
        String first = plain(rows[0]);
        boolean titled = bold.find() && plain(bold.group(1)).equals(first) && !first.isEmpty();
        String rest = plain(html.substring(rows[0].length()));
        if (titled && (argdown || !rest.isEmpty())) {
            return of(first, rest, argdown);
        }
        return of("", plain(html), argdown);
    }

    /** A title and a wording that were told apart already. */
    public static DrawnText of(String title, String text, boolean argdown) {
        List<String> tags = new ArrayList<>();
        String words = text;
        if (argdown) {
            Matcher tag = TAG.matcher(text);
            while (tag.find()) {
                tags.add(tag.group(1) == null ? tag.group(2) : tag.group(1));
            }
            words = Wording.line(tag.replaceAll(""));
        }
        return new DrawnText(title, words, tags);
    }

    /** The words, with entities resolved, on one line. */
    public static String plain(String html) {
        String words = MARK.matcher(BREAK.matcher(html).replaceAll(" ")).replaceAll("");
        return Wording.line(
                ENTITY.matcher(words)
                        .replaceAll(match -> Matcher.quoteReplacement(character(match.group(1)))));
    }

    private static String character(String name) {
        return switch (name) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "apos" -> "'";
            case "nbsp" -> " ";
            default -> {
                boolean hex = name.startsWith("#x");
                int code = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
                yield Character.isValidCodePoint(code) ? Character.toString(code) : "";
            }
        };
    }
}
