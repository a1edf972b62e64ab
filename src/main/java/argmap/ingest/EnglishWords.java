package argmap.ingest;

/** The forms of English words: {@link Dictionary} for those who ask for English alone. */
final class EnglishWords {
    private EnglishWords() {}

    /** True for a word as it stands, or in lowercase. */
    static boolean contains(String word) {
        return Dictionary.of(Language.ENGLISH).contains(word);
    }

    /** From 0, rare, to 25, common; -1 for no word. */
    static int frequency(String word) {
        return Dictionary.of(Language.ENGLISH).frequency(word);
    }
}
