package argmap.ingest;

import argmap.text.Shipped;
import java.util.List;
import java.util.Locale;

/**
 * What speaks for a word as it stands and for each word that it may be a misreading of: weights
 * that {@code LetterTrainer} learned from generated scans, one for each way a word is written in.
 *
 * <p>A log-linear model over what may have been printed (McCullagh and Nelder, Generalized Linear
 * Models, 1989, chapter 5): the word itself, or one of its candidates.
 */
final class WordModel {
    /** What is weighed. */
    enum Sign {
        /** The word stays. */
        STAYS,
        /** It stays, for each of its letters. */
        STAYS_LENGTH,
        /** It stays, and has four letters or fewer. */
        STAYS_SHORT,
        /** It stays, in a language whose dictionary does not say how common its words are. */
        STAYS_UNCOUNTED,
        /** It stays: the logarithm of how often else the text has it. */
        STAYS_SEEN,
        /** It stays, and one neighbour or both are in no dictionary either. */
        STAYS_ONE_ODD,
        STAYS_TWO_ODD,
        /** It stays: the logarithm of the share of specks, and of unknown words, in the text. */
        STAYS_SPECKS,
        STAYS_UNKNOWN,
        /** How usual its letters are in this text, in nats a letter. */
        STAYS_LETTERS,
        LETTERS,
        /** What the misreading costs, in nats. */
        COST,
        /** Two letters are misread. */
        TWO,
        /** How common the word is, of 25, where the dictionary says so. */
        COMMON,
        /** No dictionary has it: it is a word of the text. */
        OF_THE_TEXT,
        /** The dictionary has it and does not say how common it is. */
        UNCOUNTED,
        /** The word as it stands is more frequent in the text: how much, as a logarithm. */
        OUTNUMBERED,
        /** The logarithm of how often the text has it so, and with any capitals. */
        SEEN,
        SEEN_ANYHOW;

        private static final Sign[] ALL = values();
    }

    /** How a word is written: in lowercase, with a capital, in capitals. */
    static final int WAYS = 3;

    static final int COUNT = Sign.values().length * WAYS;

    private static final class Holder {
        static final WordModel SHIPPED = read(Shipped.lines(WordModel.class, "words.model"));
    }

    private final double[] weights;

    WordModel(double[] weights) {
        this.weights = weights.clone();
    }

    static WordModel get() {
        return Holder.SHIPPED;
    }

    /** One line a sign: its name and a weight for each way of writing, with tabs between. */
    static WordModel read(List<String> lines) {
        double[] weights = new double[COUNT];
        for (String line : lines) {
            String[] parts = line.split("\t", -1);
            int at = Sign.valueOf(parts[0]).ordinal() * WAYS;
            for (int way = 0; way < WAYS; way++) {
                weights[at + way] = Double.parseDouble(parts[way + 1]);
            }
        }
        return new WordModel(weights);
    }

    /** The form that {@link #read} reads. */
    String write() {
        StringBuilder out = new StringBuilder();
        for (Sign sign : Sign.ALL) {
            out.append(sign.name());
            for (int way = 0; way < WAYS; way++) {
                double weight = weights[sign.ordinal() * WAYS + way];
                out.append('\t').append(String.format(Locale.ROOT, "%.4f", weight));
            }
            out.append('\n');
        }
        return out.toString();
    }

    double score(double[] signs) {
        double sum = 0;
        for (int i = 0; i < COUNT; i++) {
            sum += weights[i] * signs[i];
        }
        return sum;
    }
}
