package argmap.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Breaks a text into lines of a measured width. */
final class Wrap {
    /** Where a compound word may be broken. */
    private static final Pattern HYPHENS = Pattern.compile("(?<=\\p{L}{2}[-\u2013/])(?=\\p{L}{2})");

    private Wrap() {}

    /**
     * Lines no wider than {@code width} points; a word wider than that is cut, with a hyphen.
     *
     * @param most how many lines at the most; what does not fit ends in "…"
     */
    static List<String> lines(String text, Face face, double size, double width, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        double used = 0;
        double blank = Fonts.width(" ", face, size);
        // More letters than could ever fit need not be measured.
        int enough = (int) (most * width / size * 4) + 1;
        String fitting = text.length() > enough ? text.substring(0, enough) : text;
        for (String word : fitting.strip().split("\\s+", -1)) {
            boolean first = true;
            for (String part : HYPHENS.split(word, -1)) {
                for (String piece : pieces(part, face, size, width)) {
                    double wide = Fonts.width(piece, face, size);
                    double between = first ? blank : 0;
                    if (line.length() > 0 && used + between + wide > width) {
                        lines.add(line.toString());
                        line.setLength(0);
                        used = 0;
                    }
                    if (line.length() > 0 && first) {
                        line.append(' ');
                        used += blank;
                    }
                    line.append(piece);
                    used += wide;
                    first = false;
                }
            }
        }
        lines.add(line.toString());
        if (lines.size() <= most && fitting.length() == text.length()) {
            return directed(text, lines);
        }
        List<String> kept = new ArrayList<>(lines.subList(0, Math.min(most, lines.size())));
        int last = kept.size() - 1;
        kept.set(last, ellipsis(kept.get(last), face, size, width));
        return directed(fitting, kept);
    }

    /** Each line runs as the whole does. */
    private static List<String> directed(String whole, List<String> lines) {
        return lines.stream().map(line -> VisualText.lineOf(whole, line)).toList();
    }

    private static String ellipsis(String line, Face face, double size, double width) {
        String cut = line;
        while (!cut.isEmpty() && Fonts.width(cut + "\u2026", face, size) > width) {
            cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1)).stripTrailing();
        }
        return cut + "\u2026";
    }

    private static List<String> pieces(String word, Face face, double size, double width) {
        if (Fonts.width(word, face, size) <= width) {
            return List.of(word);
        }
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        double used = 0;
        double hyphen = Fonts.width("-", face, size);
        // Pieces about equal, lest a single letter be left for the last.
        double all = Fonts.width(word, face, size);
        double each = all / Math.ceil(all / Math.max(1, width - hyphen)) + size * 0.7 + hyphen;
        double limit = Math.min(width, each);
        for (int c : word.codePoints().toArray()) {
            String letter = Character.toString(c);
            double wide = Fonts.width(letter, face, size);
            boolean within = Character.isLetter(c) && piece.length() > 2;
            if (used + wide + (within ? hyphen : 0) > limit && piece.length() > 0) {
                boolean letters = within && endsInLetter(piece);
                pieces.add(piece + (letters ? "-" : ""));
                piece.setLength(0);
                used = 0;
            }
            piece.append(letter);
            used += wide;
        }
        pieces.add(piece.toString());
        return pieces;
    }

    /** Of a script that has hyphens. */
    private static boolean endsInLetter(StringBuilder piece) {
        int last = piece.codePointBefore(piece.length());
        Character.UnicodeScript script = Character.UnicodeScript.of(last);
        return script == Character.UnicodeScript.LATIN
                || script == Character.UnicodeScript.GREEK
                || script == Character.UnicodeScript.CYRILLIC;
    }
}
