package argmap.ingest;

import argmap.ingest.NearWords.Near;
import argmap.ingest.WordModel.Sign;
import argmap.text.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a word of a text may have been printed as, and what speaks for each. */
final class WordReadings {
    /** Of all that a word may be, so many are weighed: the cheapest misreadings. */
    private static final int MOST = 40;

    private static final int SHORT = 4;

    /** No letter up to this one has an accent. */
    private static final char LAST_PLAIN = '\u007f';

    /** What may have been printed; the first of a list is the word as it stands. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Reading(String word, double[] signs) {}

    private final Vocabulary own;
    private final Dictionary dictionary;
    private final NearWords near;
    private final double specks;
    private final double unknown;

    WordReadings(Vocabulary own, Dictionary dictionary, LetterChannel channel) {
        this.own = own;
        this.dictionary = dictionary;
        List<Forms> forms = new ArrayList<>(dictionary.forms());
        forms.add(own.forms());
        this.near = new NearWords(channel, forms);
        this.specks = Math.log(own.wear() * 1000 + 0.5);
        this.unknown = Math.log(own.oddWords(dictionary) * 1000 + 0.5);
    }

    /**
     * The readings of a word.
     *
     * @param odd how many of its neighbours no dictionary has: 0 to 2
     */
    List<Reading> of(String word, int odd) {
        List<Reading> readings = new ArrayList<>();
        int way = way(word);
        double[] stays = new double[WordModel.COUNT];
        set(stays, Sign.STAYS, way, 1);
        set(stays, Sign.STAYS_LENGTH, way, word.length());
        set(stays, Sign.STAYS_SHORT, way, word.length() <= SHORT ? 1 : 0);
        set(stays, Sign.STAYS_UNCOUNTED, way, dictionary.counts() ? 0 : 1);
        set(stays, Sign.STAYS_SEEN, way, Math.log(Math.max(1, own.countAs(word))));
        set(stays, Sign.STAYS_ONE_ODD, way, odd == 1 ? 1 : 0);
        set(stays, Sign.STAYS_TWO_ODD, way, odd == 2 ? 1 : 0);
        set(stays, Sign.STAYS_SPECKS, way, specks);
        set(stays, Sign.STAYS_UNKNOWN, way, unknown);
        set(stays, Sign.STAYS_LETTERS, way, own.triples().usual(word));
        readings.add(new Reading(word, stays));
        near.of(word).entrySet().stream()
                .filter(e -> !isFormOf(word, e.getKey()))
                .sorted(
                        Comparator.<Map.Entry<String, Near>>comparingDouble(
                                        e -> e.getValue().cost())
                                .thenComparing(Map.Entry::getKey))
                .limit(MOST)
                .forEach(e -> readings.add(misread(word, e.getKey(), e.getValue(), way)));
        return readings;
    }

    /**
     * Whether a word is another one's plural or genitive, or a foreign name without its accents: no
     * misreading of it.
     */
    private boolean isFormOf(String word, String other) {
        if (word.length() == other.length()) {
            return dictionary.language() == Language.ENGLISH
                    && other.chars().anyMatch(c -> c > LAST_PLAIN)
                    && word.equals(Folding.withoutAccents(other));
        }
        return word.length() == other.length() + 1 && word.endsWith("s") && word.startsWith(other);
    }

    private Reading misread(String read, String word, Near near, int way) {
        double[] signs = new double[WordModel.COUNT];
        int frequency = dictionary.lookUp(word);
        set(signs, Sign.COST, way, near.cost());
        set(signs, Sign.TWO, way, near.misprints() > 1 ? 1 : 0);
        set(signs, Sign.COMMON, way, dictionary.counts() ? Math.max(0, frequency) / 25.0 : 0);
        set(signs, Sign.OF_THE_TEXT, way, frequency == Dictionary.NONE ? 1 : 0);
        boolean uncounted = !dictionary.counts() && frequency != Dictionary.NONE;
        set(signs, Sign.UNCOUNTED, way, uncounted ? 1 : 0);
        double times = Math.log(Math.max(1, own.countAs(read))) - Math.log(1 + own.count(word));
        set(signs, Sign.OUTNUMBERED, way, Math.max(0, times));
        set(signs, Sign.SEEN, way, Math.log(1 + own.countAs(word)));
        set(signs, Sign.SEEN_ANYHOW, way, Math.log(1 + own.count(word)));
        set(signs, Sign.LETTERS, way, own.triples().usual(word));
        return new Reading(word, signs);
    }

    private static int way(String word) {
        boolean capital = Character.isUpperCase(word.charAt(0));
        return !capital ? 0 : word.equals(word.toUpperCase(Locale.ROOT)) ? 2 : 1;
    }

    private static void set(double[] signs, Sign sign, int way, double value) {
        signs[sign.ordinal() * WordModel.WAYS + way] = value;
    }
}
