package argmap.mining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the ranker looks at in each sentence, as numbers: its {@link Sign}s, its wording, its place,
 * how much of the text means the like, and what the inner layers of the embedding make of it, where
 * what a sentence does is plainer than what it speaks of. {@link ClaimModel} weighs them.
 */
final class ClaimFeatures {
    /** Kinds of features, as a reader is told of them. */
    enum Part {
        SIGNS("what it says of itself"),
        WORDING("how it is worded"),
        PLACE("where it stands"),
        LIKENESS("how much of the text means the like"),
        MEANING("what it means"),
        COMPANY("how the sentences most like it are ranked");

        private final String inWords;

        Part(String inWords) {
            this.inWords = inWords;
        }

        String inWords() {
            return inWords;
        }
    }

    private static final List<String> TAGS =
            List.of(
                    "NOUN", "PROPN", "ADJ", "VERB", "AUX", "PRON", "NUM", "ADV", "DET", "CCONJ",
                    "SCONJ", "ADP", "PART", "PUNCT");

    private static final List<String> SHAPES =
            List.of(
                    "words",
                    "semicolon",
                    "colon",
                    "dash",
                    "bracket",
                    "quotation mark",
                    "asks",
                    "exclaims",
                    "commas",
                    "digits",
                    "noted",
                    "set off",
                    "few words",
                    "many words",
                    "lowercase start",
                    "fragment",
                    "length of words");

    private static final List<String> ENGLISH_SHAPES =
            List.of("starts with a conjunction", "starts with a pronoun");

    private static final List<String> PLACES =
            List.of(
                    "first of paragraph",
                    "second of paragraph",
                    "last of paragraph",
                    "last but one of paragraph",
                    "alone in paragraph",
                    "how far in paragraph",
                    "sentences of paragraph",
                    "length of paragraph",
                    "how far in text",
                    "off the middle of text",
                    "start of text",
                    "end of text",
                    "how far in section",
                    "first paragraph of section",
                    "last paragraph of section",
                    "first of section",
                    "last of section",
                    "after a set-off quotation",
                    "before a set-off quotation",
                    "after a question",
                    "before a question");

    private static final List<String> LIKENESSES =
            List.of(
                    "like the whole",
                    "like one elsewhere",
                    "like five elsewhere",
                    "like twenty elsewhere",
                    "like its paragraph",
                    "like the one before",
                    "like the one after");

    /** The features by name, in the order of their numbers. */
    static final List<String> NAMES = names();

    private static final Map<String, Part> PARTS = parts();

    private static final Pattern CONJUNCTION =
            Pattern.compile("^\\W*(?:but|and|for|so|yet|nor)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern PRONOUN =
            Pattern.compile(
                    "^\\W*(?:this|these|that|such|it|he|she|they)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ASKS = Pattern.compile("\\?[”\"’)\\]]*$");
    private static final Pattern EXCLAIMS = Pattern.compile("![”\"’)\\]]*$");

    /** Sentences of a paragraph beyond this many say no more of what it means. */
    private static final int MOST_OF_PARAGRAPH = 60;

    private final SplitText reading;
    private final List<SentenceFeatures> signs;
    private final Map<Integer, Integer> paragraphLength = new HashMap<>();
    private final Map<Integer, int[]> sections = new HashMap<>();
    private final double middling;

    ClaimFeatures(SplitText reading, List<SentenceFeatures> signs) {
        this.reading = reading;
        this.signs = List.copyOf(signs);
        for (Sentence one : reading.sentences()) {
            paragraphLength.merge(one.paragraph(), Particulars.wordCount(one.text()), Integer::sum);
            int[] bounds =
                    sections.computeIfAbsent(
                            one.section(), s -> new int[] {one.paragraph(), one.paragraph()});
            bounds[1] = one.paragraph();
        }
        int[] lengths =
                paragraphLength.values().stream().mapToInt(Integer::intValue).sorted().toArray();
        middling = lengths.length == 0 ? 1 : Math.max(1, lengths[lengths.length / 2]);
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>();
        for (Sign sign : Sign.values()) {
            names.add(sign.name());
        }
        names.addAll(SHAPES);
        names.addAll(PLACES);
        names.addAll(ENGLISH_SHAPES);
        names.addAll(TAGS);
        names.addAll(LIKENESSES);
        for (int i = 0; i < Embedding.INNER_DIMENSIONS; i++) {
            names.add("meaning " + i);
        }
        return List.copyOf(names);
    }

    private static Map<String, Part> parts() {
        Map<String, Part> parts = new HashMap<>();
        for (String name : NAMES) {
            parts.put(
                    name,
                    PLACES.contains(name)
                            ? Part.PLACE
                            : LIKENESSES.contains(name)
                                    ? Part.LIKENESS
                                    : name.startsWith("meaning ") ? Part.MEANING : Part.WORDING);
        }
        for (Sign sign : Sign.values()) {
            parts.put(sign.name(), Part.SIGNS);
        }
        return parts;
    }

    static Part part(int feature) {
        return PARTS.getOrDefault(NAMES.get(feature), Part.WORDING);
    }

    /** Where the features that need the English tagger begin, those of meaning, and all end. */
    static int firstOf(Part part) {
        return switch (part) {
            case SIGNS -> 0;
            case WORDING -> Sign.values().length;
            case PLACE -> NAMES.indexOf(PLACES.get(0));
            case LIKENESS -> NAMES.indexOf(LIKENESSES.get(0));
            case MEANING -> NAMES.indexOf("meaning 0");
            case COMPANY -> NAMES.size();
        };
    }

    /** Whether a feature needs the words or the tagger of one language. */
    static boolean isEnglish(int feature) {
        String name = NAMES.get(feature);
        return TAGS.contains(name)
                || ENGLISH_SHAPES.contains(name)
                || feature < Sign.values().length && Sign.values()[feature].isEnglish();
    }

    /** Features that all sentences have; only those looked at most closely have a meaning too. */
    private static final int PLAIN = NAMES.indexOf("meaning 0");

    /** Signs, shape and place; what else there is but the meaning stays 0. */
    double[] plain(Sentence sentence) {
        double[] row = new double[PLAIN];
        int at = 0;
        for (Sign sign : Sign.values()) {
            row[at++] = signs.get(sentence.index()).of(sign);
        }
        at = shape(sentence, row, at);
        at = place(sentence, row, at);
        String head = Particulars.head(sentence.text());
        row[at++] = is(CONJUNCTION.matcher(head).find());
        row[at] = is(PRONOUN.matcher(head).find());
        return row;
    }

    private static double is(boolean there) {
        return there ? 1 : 0;
    }

    private static int shape(Sentence sentence, double[] row, int from) {
        int at = from;
        String text = Particulars.head(sentence.text());
        int words = Particulars.wordCount(text);
        row[at++] = Math.log(1 + words);
        row[at++] = is(text.indexOf(';') >= 0);
        row[at++] = is(text.indexOf(':') >= 0);
        row[at++] = is(text.indexOf('—') >= 0 || text.indexOf('–') >= 0);
        row[at++] = is(text.indexOf('(') >= 0);
        row[at++] = is(text.indexOf('“') >= 0 || text.indexOf('"') >= 0 || text.indexOf('„') >= 0);
        row[at++] = is(ASKS.matcher(text).find());
        row[at++] = is(EXCLAIMS.matcher(text).find());
        row[at++] = 5.0 * text.chars().filter(c -> c == ',').count() / Math.max(1, words);
        row[at++] = is(text.chars().anyMatch(Character::isDigit));
        row[at++] = is(!sentence.notes().isEmpty());
        row[at++] = is(sentence.setOff());
        row[at++] = is(words < 8);
        row[at++] = is(words > 35);
        row[at++] = is(!text.isEmpty() && Character.isLowerCase(text.codePointAt(0)));
        row[at++] = is(words < 5);
        row[at++] = Math.min(4, text.length() / (7.0 * Math.max(1, words)));
        return at;
    }

    private int place(Sentence one, double[] row, int from) {
        int at = from;
        List<Sentence> all = reading.sentences();
        int[] bounds = sections.getOrDefault(one.section(), new int[2]);
        int length = paragraphLength.getOrDefault(one.paragraph(), 1);
        double far = (double) one.index() / Math.max(1, all.size() - 1);
        boolean opens = one.paragraph() == bounds[0];
        boolean closes = one.paragraph() == bounds[1];
        row[at++] = is(one.isFirst());
        row[at++] = is(one.place() == 1);
        row[at++] = is(one.isLast());
        row[at++] = is(one.outOf() > 2 && one.place() == one.outOf() - 2);
        row[at++] = is(one.outOf() == 1);
        row[at++] = one.outOf() > 1 ? (double) one.place() / (one.outOf() - 1) : .5;
        row[at++] = Math.log(one.outOf());
        row[at++] = Math.log(1 + length / middling);
        row[at++] = far;
        row[at++] = Math.abs(far - .5);
        row[at++] = is(far < .05);
        row[at++] = is(far > .95);
        row[at++] =
                bounds[1] > bounds[0]
                        ? (double) (one.paragraph() - bounds[0]) / (bounds[1] - bounds[0])
                        : .5;
        row[at++] = is(opens);
        row[at++] = is(closes);
        row[at++] = is(opens && one.isFirst());
        row[at++] = is(closes && one.isLast());
        Optional<Sentence> before =
                one.index() > 0 ? Optional.of(all.get(one.index() - 1)) : Optional.empty();
        Optional<Sentence> after =
                one.index() + 1 < all.size()
                        ? Optional.of(all.get(one.index() + 1))
                        : Optional.empty();
        row[at++] = is(before.filter(Sentence::setOff).isPresent());
        row[at++] = is(after.filter(Sentence::setOff).isPresent());
        row[at++] = is(before.filter(s -> ASKS.matcher(s.text()).find()).isPresent());
        row[at++] = is(after.filter(s -> ASKS.matcher(s.text()).find()).isPresent());
        return at;
    }

    /** Adds the share of each part of speech. */
    static void tag(Sentence sentence, double[] row) {
        List<TaggedWord> words = TaggedWord.of(Particulars.head(sentence.text()));
        int at = NAMES.indexOf(TAGS.get(0));
        for (String tag : TAGS) {
            long count = words.stream().filter(word -> word.is(tag)).count();
            row[at++] = (double) count / Math.max(1, words.size());
        }
    }

    /**
     * The features of some sentences with what they mean, beside each other.
     *
     * @param plain those of the sentences without their meaning, in their order
     */
    static List<double[]> compare(List<Sentence> some, List<double[]> plain, Embeddings meanings) {
        meanings.prepare(some);
        List<double[]> rows = plain.stream().map(row -> Arrays.copyOf(row, NAMES.size())).toList();
        List<float[]> vectors = some.stream().map(meanings::vector).toList();
        float[] middle = mean(vectors);
        double[][] like = new double[some.size()][];
        for (int i = 0; i < some.size(); i++) {
            like[i] = likenesses(i, some, vectors, middle);
        }
        int at = firstOf(Part.LIKENESS);
        for (int k = 0; k < LIKENESSES.size(); k++) {
            int feature = k;
            double mean = Arrays.stream(like).mapToDouble(l -> l[feature]).average().orElse(0);
            double spread =
                    Math.sqrt(
                            Arrays.stream(like)
                                    .mapToDouble(l -> Math.pow(l[feature] - mean, 2))
                                    .average()
                                    .orElse(0));
            for (int i = 0; i < like.length; i++) {
                rows.get(i)[at + k] = (like[i][k] - mean) / (spread + 1e-6);
            }
        }
        List<float[]> inner = some.stream().map(s -> meanings.meaning(s).inner()).toList();
        float[] innerMiddle = mean(inner);
        for (int i = 0; i < some.size(); i++) {
            for (int d = 0; d < innerMiddle.length; d++) {
                rows.get(i)[PLAIN + d] = inner.get(i)[d] - innerMiddle[d];
            }
        }
        return rows;
    }

    private static double[] likenesses(
            int at, List<Sentence> some, List<float[]> vectors, float[] middle) {
        Sentence one = some.get(at);
        float[] own = vectors.get(at);
        List<Double> elsewhere = new ArrayList<>();
        List<float[]> beside = new ArrayList<>();
        double before = .6;
        double after = .6;
        for (int i = 0; i < some.size(); i++) {
            Sentence other = some.get(i);
            if (other.paragraph() != one.paragraph()) {
                elsewhere.add(Embedding.likeness(own, vectors.get(i)));
            } else if (i != at && beside.size() < MOST_OF_PARAGRAPH) {
                beside.add(vectors.get(i));
            }
            if (other.index() == one.index() - 1) {
                before = Embedding.likeness(own, vectors.get(i));
            } else if (other.index() == one.index() + 1) {
                after = Embedding.likeness(own, vectors.get(i));
            }
        }
        elsewhere.sort(java.util.Comparator.reverseOrder());
        double length = Math.sqrt(Embedding.likeness(middle, middle));
        return new double[] {
            Embedding.likeness(own, middle) / Math.max(1e-9, length),
            first(elsewhere, 1),
            first(elsewhere, 5),
            first(elsewhere, 20),
            beside.isEmpty() ? .6 : Embedding.likeness(own, mean(beside)),
            before,
            after
        };
    }

    private static double first(List<Double> sorted, int many) {
        return sorted.stream().limit(many).mapToDouble(Double::doubleValue).average().orElse(.6);
    }

    private static float[] mean(List<float[]> vectors) {
        float[] mean = new float[vectors.isEmpty() ? 0 : vectors.get(0).length];
        for (float[] vector : vectors) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += vector[i] / vectors.size();
            }
        }
        return mean;
    }
}
