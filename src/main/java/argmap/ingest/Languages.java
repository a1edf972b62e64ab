package argmap.ingest;

/**
 * The language of a text and of each of its paragraphs and notes: that of the whole, unless a
 * passage plainly is in another.
 */
final class Languages {
    /** Shorter passages are in the language of the text: a title says nothing. */
    private static final int SHORTEST_PASSAGE = 60;

    /** Of the words looked at, so many must be in the language's dictionary. */
    private static final double KNOWN_WORDS = 0.5;

    private static final int WORDS_LOOKED_AT = 400;

    private final Language whole;

    private Languages(Language whole) {
        this.whole = whole;
    }

    static Languages ofText(String text) {
        Language language = Language.of(text);
        return new Languages(isPlausible(text, language) ? language : Language.UNKNOWN);
    }

    /** A language we have no small words of may look like one of those we have. */
    private static boolean isPlausible(String text, Language language) {
        Dictionary dictionary = Dictionary.of(language);
        if (dictionary.isEmpty()) {
            return true;
        }
        int words = 0;
        int known = 0;
        int at = 0;
        while (at < text.length() && words < WORDS_LOOKED_AT) {
            int end = Letters.lettersEnd(text, at);
            if (end - at > 3 && end - at < 30) {
                words++;
                known += dictionary.contains(text.substring(at, end)) ? 1 : 0;
            }
            at = end + 1;
        }
        return known >= words * KNOWN_WORDS;
    }

    Language whole() {
        return whole;
    }

    /** The language of a passage of the text. */
    Language of(String passage) {
        if (passage.length() < SHORTEST_PASSAGE) {
            return whole;
        }
        Language language = Language.of(passage);
        return language == Language.UNKNOWN ? whole : language;
    }
}
