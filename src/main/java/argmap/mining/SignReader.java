package argmap.mining;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the {@link Sign}s of each sentence of a text. */
final class SignReader {
    private static final Pattern PRESENT =
            Pattern.compile("\\b(?:is|are|has|have|does|do|can|may|remains?)\\b");

    /** English makes its general nouns with these endings. */
    private static final Pattern ABSTRACT_NOUN =
            Pattern.compile(
                    "\\b\\p{L}{3,30}(?:tion|sion|ity|ness|ism|ment|ance|ence|ship|acy)s?\\b");

    /** General nouns per word at which a sentence speaks in general terms; a report has .05. */
    private static final double MANY_ABSTRACT = 0.15;

    /** Words below which a sentence is a fragment, and above which it says much. */
    private static final int FEW_WORDS = 8;

    private static final int MANY_WORDS = 30;

    private final SplitText reading;
    private final double[] centrality;
    private final TextTongue tongue;
    private final List<Particulars.Found> particulars = new ArrayList<>();

    private SignReader(SplitText reading, double[] centrality, TextTongue tongue) {
        this.tongue = tongue;
        this.reading = reading;
        this.centrality = centrality;
        Particulars all = new Particulars(reading);
        reading.sentences().forEach(sentence -> particulars.add(all.in(sentence)));
    }

    /** The signs of all sentences, in their order. */
    static List<SentenceFeatures> read(SplitText reading, double[] centrality, TextTongue tongue) {
        SignReader reader = new SignReader(reading, centrality, tongue);
        return reading.sentences().stream().map(reader::of).toList();
    }

    private SentenceFeatures of(Sentence sentence) {
        SentenceFeatures.Builder signs = new SentenceFeatures.Builder();
        marks(sentence.text(), signs);
        place(sentence, signs);
        signs.put(Sign.CENTRAL, centrality[sentence.index()]);
        signs.put(Sign.ECHOES_HEADING, heading(sentence));
        wording(sentence, signs);
        particulars(sentence, signs);
        return signs.build();
    }

    private void marks(String text, SentenceFeatures.Builder signs) {
        signs.mark(Sign.SUMS_UP, Connectives.SUMMING, text, tongue);
        signs.mark(Sign.INFERS, Connectives.INFERRING, text, tongue);
        signs.mark(Sign.TAKES_A_STANCE, Connectives.STANCE, text, tongue);
        signs.mark(Sign.SPEAKS_OF_BELIEFS, Connectives.BELIEVING, text, tongue);
        signs.mark(Sign.SAYS_THAT, Connectives.SAYING_THAT, text, tongue);
        signs.mark(Sign.CONTRASTS, Connectives.CONTRASTING, text, tongue);
        signs.mark(Sign.CONCEDES, Connectives.CONCEDING, text, tongue);
        signs.mark(Sign.EXPLAINS, Connectives.MOVING, text, tongue);
        signs.mark(Sign.EXPLAINS, Connectives.CAUSING, text, tongue);
        signs.mark(Sign.GENERALIZES, Connectives.GENERAL, text, tongue);
        signs.mark(Sign.WEIGHS, Connectives.WEIGHING, text, tongue);
        signs.mark(Sign.REPORTS_SPEECH, Connectives.TOLD_BY_OTHERS, text, tongue);
        signs.mark(Sign.EXAMPLE, Connectives.EXAMPLE, text, tongue);
        signs.mark(Sign.ADDS, Connectives.ADDING, text, tongue);
        signs.mark(Sign.ANNOUNCES, Connectives.ANNOUNCING, text, tongue);
        signs.mark(Sign.TELLS_A_VIEW, Connectives.ATTRIBUTING, text, tongue);
        signs.mark(Sign.JUDGES, Connectives.JUDGING, text, tongue);
        signs.mark(Sign.LEANS, Connectives.LEANING, text, tongue);
    }

    private void place(Sentence sentence, SentenceFeatures.Builder signs) {
        int paragraph = sentence.paragraph();
        List<Integer> sections = reading.sections();
        signs.put(Sign.OPENS_PARAGRAPH, sentence.isFirst());
        signs.put(Sign.CLOSES_PARAGRAPH, sentence.isLast() && sentence.outOf() > 2);
        signs.put(
                Sign.OPENS_SECTION,
                paragraph == 0 || sections.get(paragraph - 1) != sentence.section());
        signs.put(
                Sign.CLOSES_SECTION,
                paragraph == sections.size() - 1
                        || sections.get(paragraph + 1) != sentence.section());
    }

    private double heading(Sentence sentence) {
        Set<String> words = new HashSet<>(reading.headingWords(sentence.section()));
        int size = words.size();
        words.retainAll(new HashSet<>(sentence.words()));
        return size == 0 ? 0 : (double) words.size() / size;
    }

    private static void wording(Sentence sentence, SentenceFeatures.Builder signs) {
        String text = sentence.text();
        String own = Particulars.own(text);
        int words = Particulars.wordCount(text);
        long general = ABSTRACT_NOUN.matcher(own.toLowerCase(Locale.ROOT)).results().count();
        signs.put(Sign.ABSTRACT, general / (MANY_ABSTRACT * Math.max(FEW_WORDS, words)));
        signs.put(Sign.IN_THE_PRESENT, PRESENT.matcher(own).find());
        signs.put(Sign.ASKS, text.endsWith("?") || text.endsWith("?”") || text.endsWith("?\""));
        signs.put(Sign.SHORT, words < FEW_WORDS);
        signs.put(Sign.LONG, (double) words / MANY_WORDS);
        signs.put(Sign.NOTED, !sentence.notes().isEmpty());
        signs.put(Sign.SET_OFF, sentence.setOff());
    }

    private void particulars(Sentence sentence, SentenceFeatures.Builder signs) {
        Particulars.Found found = particulars.get(sentence.index());
        signs.put(Sign.DATED, found.dated());
        signs.put(Sign.GIVES_FIGURES, found.figures());
        signs.put(Sign.NAMES, found.rareNames());
        signs.put(Sign.QUOTES, found.quoted());
        signs.put(
                Sign.LEADS_TO_PARTICULARS,
                average(sentence.index() + 1, sentence.outOf() - sentence.place() - 1)
                        - found.all());
        signs.put(
                Sign.ENDS_PARTICULARS,
                average(sentence.index() - sentence.place(), sentence.place()) - found.all());
    }

    /** The sentences beyond this many are not what a reader has in mind any more. */
    private static final int IN_MIND = 30;

    private double average(int from, int count) {
        int until = from + Math.min(count, IN_MIND);
        double sum = 0;
        for (int i = from; i < until; i++) {
            sum += particulars.get(i).all();
        }
        return until <= from ? 0 : sum / (until - from);
    }
}
