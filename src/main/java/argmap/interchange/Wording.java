package argmap.interchange;

import argmap.graph.Datum;
import argmap.graph.Datum.Fields;

/** Texts as a map has them: on one line, with single blanks. */
public final class Wording {
    /** Words of a title made of a text, as in drafts. */
    private static final int MOST_WORDS = 8;

    private static final int MOST_CHARACTERS = 70;

    private Wording() {}

    /** The text on one line. */
    public static String line(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** The first words of a text, for a title; empty where it has none. */
    public static String title(String text) {
        String[] words = line(text).split(" ", MOST_WORDS + 1);
        StringBuilder title = new StringBuilder();
        for (int i = 0; i < words.length && i < MOST_WORDS; i++) {
            if (title.length() + words[i].length() >= MOST_CHARACTERS && i > 0) {
                break;
            }
            title.append(i > 0 ? " " : "").append(words[i]);
        }
        int end = Math.min(title.length(), MOST_CHARACTERS);
        if (end < title.length() && Character.isLowSurrogate(title.charAt(end))) {
            end--;
        }
        // A backslash would escape the bracket behind it.
        return title.substring(0, end).replaceAll("[\\s\\\\.,;:]+$", "");
    }

    /**
     * Fields without a wording that the map keeps by itself. One with line breaks, or blanks that
     * the map drops, or no text at all, stays.
     */
    public static Fields stripped(Fields json, String key) {
        boolean plain =
                json.get(key) instanceof Datum.Text text
                        && !text.text().isEmpty()
                        && text.text().equals(line(text.text()));
        return plain ? json.without(key) : json;
    }

    /** Fields with the wording back: as it stood, unless the map's has changed since. */
    public static Fields restored(Fields json, String key, String wording, boolean made) {
        if (json.has(key)) {
            return line(json.text(key)).equals(wording)
                    ? json
                    : json.with(key, new Datum.Text(wording));
        }
        return wording.isEmpty() && !made ? json : json.with(key, new Datum.Text(wording));
    }
}
