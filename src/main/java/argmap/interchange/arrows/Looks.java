package argmap.interchange.arrows;

import java.util.List;
import java.util.Locale;

/** How arrows look and what they are labelled, and what a label or colour of others means. */
public final class Looks {
    /** Words that say attack in drawings of others. */
    private static final List<String> AGAINST =
            List.of(
                    "attack",
                    "con",
                    "cons",
                    "against",
                    "rebut",
                    "refut",
                    "undermin",
                    "contra",
                    "oppos",
                    "object",
                    "conflict",
                    "disput",
                    "challeng",
                    "not");

    private Looks() {}

    /** A word for an arrow, as a label. */
    public static String label(String kind) {
        return switch (kind) {
            case "support" -> "supports";
            case "attack" -> "speaks against";
            case "undercut" -> "undercuts the step";
            case "concession" -> "is granted";
            case "contrary" -> "cannot both hold";
            case "contradictory" -> "contradicts";
            case "premise" -> "is a premise of";
            default -> "concludes";
        };
    }

    /** A colour, the same as in our own diagrams: {@code #1B6E37}. */
    public static String colour(String kind) {
        return switch (kind) {
            case "support", "premise", "conclusion" -> "#1B6E37";
            case "undercut" -> "#6A35A0";
            case "concession" -> "#855400";
            default -> "#A61C1C";
        };
    }

    /** The kind of a drawn arrow: one of our labels, a word of others, or a red line. */
    public static String kind(String label, String colour) {
        String words = label.strip().toLowerCase(Locale.ROOT);
        for (String kind :
                List.of(
                        "support",
                        "attack",
                        "undercut",
                        "concession",
                        "contrary",
                        "contradictory",
                        "premise",
                        "conclusion")) {
            if (words.equals(kind) || words.equals(label(kind))) {
                return kind;
            }
        }
        if (words.startsWith("undercut")) {
            return "undercut";
        }
        boolean against =
                words.equals("-") || AGAINST.stream().anyMatch(word -> begins(words, word));
        return against || (words.isEmpty() && isRed(colour)) ? "attack" : "support";
    }

    private static boolean begins(String words, String word) {
        boolean stem = word.length() > 4;
        return stem ? words.startsWith(word) : words.equals(word);
    }

    /** More red than green and blue together. */
    static boolean isRed(String colour) {
        String lower = colour.strip().toLowerCase(Locale.ROOT);
        if (lower.matches("#[0-9a-f]{6}([0-9a-f]{2})?")) {
            int red = Integer.parseInt(lower.substring(1, 3), 16);
            int green = Integer.parseInt(lower.substring(3, 5), 16);
            int blue = Integer.parseInt(lower.substring(5, 7), 16);
            return red > green + blue;
        }
        return lower.matches("(dark)?red|crimson|firebrick");
    }
}
