package argmap.mining;

import argmap.text.Shipped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;

/**
 * A word of a sentence and its part of speech, in the tags of Universal Dependencies, by OpenNLP's
 * English model.
 *
 * @param start where it begins in the sentence
 * @param end where it ends, exclusive
 */
record TaggedWord(String text, String tag, int start, int end) {
    /**
     * A tagger keeps its last result, so each thread has its own; the model is shared. To make one
     * for each sentence took a fifth of the time of a draft.
     */
    private static final ThreadLocal<POSTaggerME> TAGGER =
            ThreadLocal.withInitial(() -> new POSTaggerME(Loaded.MODEL));

    private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    /** A word with what is joined to it ("U.S.", "treasure-house"), an ending, or a mark. */
    private static final Pattern WORD =
            Pattern.compile("['’]s\\b|[\\p{L}\\p{N}](?:(?!['’]s\\b)[^\\s,;:!?()“”\"—])*|\\S");

    private static final Set<String> RELATIVES = Set.of("which", "who", "whom", "whose", "that");

    /** Loaded by the first draft that needs it, then kept. */
    private static final class Loaded {
        static final POSModel MODEL =
                Shipped.read(TaggedWord.class, TaggedWord.MODEL, POSModel::new);
    }

    /** The words of a sentence in order. */
    static List<TaggedWord> of(String sentence) {
        List<int[]> places = new ArrayList<>();
        Matcher found = WORD.matcher(sentence);
        while (found.find()) {
            int end = found.end();
            // The stop of a sentence is no part of its last word.
            if (end == sentence.length()
                    && end - found.start() > 1
                    && found.group().endsWith(".")) {
                places.add(new int[] {found.start(), end - 1});
                places.add(new int[] {end - 1, end});
            } else {
                places.add(new int[] {found.start(), end});
            }
        }
        String[] words =
                places.stream()
                        .map(place -> sentence.substring(place[0], place[1]))
                        .toArray(String[]::new);
        String[] tags = TAGGER.get().tag(words);
        List<TaggedWord> tagged = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            int[] place = places.get(i);
            boolean mark =
                    !Character.isLetterOrDigit(words[i].codePointAt(0)) && !isEnding(words[i]);
            tagged.add(new TaggedWord(words[i], mark ? "PUNCT" : tags[i], place[0], place[1]));
        }
        return List.copyOf(tagged);
    }

    private static boolean isEnding(String word) {
        return word.length() == 2 && (word.endsWith("s"));
    }

    boolean is(String... some) {
        return Set.of(some).contains(tag);
    }

    boolean isWord(String word) {
        return text.equalsIgnoreCase(word);
    }

    /** "which", "who", "that" where they may open a clause on the noun before them. */
    boolean isRelative() {
        return RELATIVES.contains(text.toLowerCase(Locale.ROOT)) && !tag.equals("DET");
    }

    /** The ending of a possessive, which stands against the word before it. */
    boolean isPossessiveEnding() {
        return isEnding(text) && "'’".indexOf(text.charAt(0)) >= 0;
    }

    /** Part of a name of something: a noun and what may stand in front of it. */
    boolean isNominal() {
        return is("NOUN", "PROPN", "ADJ", "NUM");
    }
}
