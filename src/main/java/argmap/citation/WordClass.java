package argmap.citation;

import argmap.text.Sentences;
import argmap.text.Shipped;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The closed classes of words that notes use, whatever they cite. Their words stand in {@code
 * words.txt}, each class with what it is for; a class added here is added there.
 */
enum WordClass {
    NOTE_ABBREVIATION,
    PARTICLE,
    LOWERCASE,
    FOREIGN,
    SENTENCE,
    NO_NAME,
    MONTH,
    SEASON,
    VOLUME,
    ISSUE,
    GIVEN_NAME,
    NAME_SUFFIX,
    FIRM,
    BODY_JOINT,
    BODY,
    NOTE_DIRECTION,
    POSSESSIVE,
    SAME_AUTHOR,
    LETTER_KIND,
    STATE,
    ACCESS,
    COMMENT,
    EDITOR,
    TRANSLATOR,
    BY,
    FOREIGN_JOURNAL,
    ARCHIVE,
    BOX,
    THESIS,
    PUBLISHER,
    PLACE_JOINT,
    EXPECTED,
    HEREAFTER,
    EDITION_OPENER,
    GERMAN_EDITION,
    EDITION,
    PINPOINT_JOINT,
    TRAILER,
    WRITTEN_NUMBER,
    UNFINISHED,
    COUNTED,
    VOLUMES,
    STATE_BEHIND_TITLE,
    SIGNAL_PART,
    SIGNAL,
    INNER,
    SIGNAL_OPENER,
    SENTENCE_OPENER,
    CONJUNCTION,
    NEXT_SIGNAL,
    SECOND_HAND,
    OPPOSES,
    QUALIFIES,
    IN_PART,
    TOPIC,
    WIDE,
    EXAMPLE,
    PROOF,
    LIST_OF_WORKS;

    private static final Map<WordClass, Set<String>> WORDS = new EnumMap<>(WordClass.class);

    /** The same words as they stand in a text with blanks around it. */
    private static final Map<WordClass, List<String>> STEMS = new EnumMap<>(WordClass.class);

    private static final Map<String, String> UNITS = new HashMap<>();

    static {
        Map<String, List<String>> read = read();
        for (WordClass one : values()) {
            Set<String> words = Set.copyOf(read.getOrDefault(one.name(), List.of()));
            WORDS.put(one, words);
            STEMS.put(one, words.stream().map(WordClass::stem).toList());
        }
        read.forEach(
                (name, words) -> {
                    if (name.startsWith("unit ")) {
                        words.forEach(word -> UNITS.put(word, name.substring(5)));
                    }
                });
    }

    /** True for a word that ends in a full stop without ending a sentence: "vol", "Rdnr". */
    static boolean isAbbreviation(String word) {
        return NOTE_ABBREVIATION.has(word.toLowerCase(Locale.ROOT)) || Sentences.isShortForm(word);
    }

    private Set<String> words() {
        return WORDS.getOrDefault(this, Set.of());
    }

    private List<String> stems() {
        return STEMS.getOrDefault(this, List.of());
    }

    boolean has(String word) {
        return words().contains(word);
    }

    /** True where one of the class's words or phrases stands in a text with blanks around it. */
    boolean isIn(String padded) {
        return stems().stream().anyMatch(padded::contains);
    }

    /** True where the text begins with one. */
    boolean opens(String padded) {
        return stems().stream().anyMatch(padded::startsWith);
    }

    private static String stem(String word) {
        String plain = " " + word.replace('_', ' ') + " ";
        return plain.endsWith("* ") ? plain.substring(0, plain.length() - 2) : plain;
    }

    /** The unit that a word before a number announces, by its full name: "page" for "pp". */
    static String unit(String plain) {
        return UNITS.getOrDefault(plain, "");
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> read = new LinkedHashMap<>();
        String text = Shipped.text(WordClass.class, "words.txt");
        for (String line : text.replaceAll("\\R +", " ").split("\\R", -1)) {
            int colon = line.indexOf(": ");
            if (colon > 0 && !line.startsWith("#")) {
                String[] words = line.substring(colon + 2).split(" +", -1);
                read.put(line.substring(0, colon), List.of(words));
            }
        }
        return read;
    }
}
