package argmap.mining;

import argmap.document.Heading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The signs of one sentence, each 0 to 1.
 *
 * @param marks the words that gave a sign, where words gave it
 */
record Signs(Map<Sign, Double> strength, Map<Sign, String> marks) {
    private static final Pattern YEAR = Pattern.compile("\\b1[0-9]{3}\\b|\\b20[0-9]{2}\\b");
    private static final Pattern FIGURE = Pattern.compile("\\b\\d[\\d,.]*\\b");
    private static final Pattern QUOTED = Pattern.compile("[\"“][^\"“”]{2,2000}[\"”]");
    private static final Pattern NAME = Pattern.compile("(?<=[a-z,;:] )\\p{Lu}[\\p{L}.'’-]+");
    private static final Pattern PRESENT =
            Pattern.compile("\\b(?:is|are|has|have|does|do|can|may|remains?)\\b");

    /** Names per word at which a sentence is all particulars; a plain report has about .15. */
    private static final double MANY_NAMES = 0.25;

    /** Words below which a sentence is a fragment, and above which it says much. */
    private static final int FEW_WORDS = 8;

    private static final int MANY_WORDS = 30;

    Signs {
        strength = Map.copyOf(strength);
        marks = Map.copyOf(marks);
    }

    static Signs of(Sentence sentence, Reading reading, double centrality) {
        Found found = new Found();
        marks(sentence.text(), found);
        place(sentence, reading, found);
        found.put(Sign.CENTRAL, centrality);
        found.put(Sign.ECHOES_HEADING, heading(sentence, reading));
        particulars(sentence, found);
        return new Signs(found.strength, found.marks);
    }

    /** The log-odds that a sentence with these signs is a claim. */
    double logOdds() {
        double sum = Sign.BIAS;
        for (Sign sign : Sign.values()) {
            sum += sign.weight() * strength.getOrDefault(sign, 0.0);
        }
        return sum;
    }

    /** What speaks for it, weightiest first. */
    List<String> reasons(int most) {
        List<Sign> signs = new ArrayList<>(List.of(Sign.values()));
        signs.removeIf(sign -> pull(sign) < 0.15);
        signs.sort(Comparator.comparingDouble(this::pull).reversed());
        return signs.stream()
                .limit(most)
                .map(sign -> sign.reason(marks.getOrDefault(sign, "")))
                .toList();
    }

    private double pull(Sign sign) {
        return sign.weight() * strength.getOrDefault(sign, 0.0);
    }

    private static final class Found {
        private final Map<Sign, Double> strength = new EnumMap<>(Sign.class);
        private final Map<Sign, String> marks = new EnumMap<>(Sign.class);

        void put(Sign sign, double value) {
            if (value > 0) {
                strength.put(sign, Math.min(1, value));
            }
        }

        void put(Sign sign, boolean there) {
            put(sign, there ? 1 : 0);
        }

        void mark(Sign sign, Marks mark, String text) {
            String words = mark.found(text);
            if (!words.isEmpty()) {
                put(sign, 1);
                marks.put(sign, words);
            }
        }
    }

    private static void marks(String text, Found found) {
        found.mark(Sign.SUMS_UP, Marks.SUMMING, text);
        found.mark(Sign.INFERS, Marks.INFERRING, text);
        found.mark(Sign.TAKES_A_STANCE, Marks.STANCE, text);
        found.mark(Sign.CONTRASTS, Marks.CONTRASTING, text);
        found.mark(Sign.CONCEDES, Marks.CONCEDING, text);
        found.mark(Sign.EXPLAINS, Marks.CAUSING, text);
        found.mark(Sign.REPORTS_SPEECH, Marks.TOLD_BY_OTHERS, text);
        found.mark(Sign.EXAMPLE, Marks.EXAMPLE, text);
        found.mark(Sign.ADDS, Marks.ADDING, text);
        found.mark(Sign.LEANS, Marks.LEANING, text);
    }

    private static void place(Sentence sentence, Reading reading, Found found) {
        int paragraph = sentence.paragraph();
        List<Integer> sections = reading.sections();
        boolean opens = paragraph == 0 || sections.get(paragraph - 1) != sentence.section();
        boolean closes =
                paragraph == sections.size() - 1
                        || sections.get(paragraph + 1) != sentence.section();
        found.put(Sign.OPENS_PARAGRAPH, sentence.isFirst());
        found.put(Sign.CLOSES_PARAGRAPH, sentence.isLast() && sentence.outOf() > 2);
        found.put(Sign.OPENS_SECTION, opens);
        found.put(Sign.CLOSES_SECTION, closes);
    }

    private static double heading(Sentence sentence, Reading reading) {
        if (sentence.section() < 0) {
            return 0;
        }
        Heading heading = reading.document().headings().get(sentence.section());
        Set<String> words = new HashSet<>(Words.of(heading.text().text()));
        if (words.isEmpty()) {
            return 0;
        }
        int size = words.size();
        words.retainAll(new HashSet<>(sentence.words()));
        return (double) words.size() / size;
    }

    private static void particulars(Sentence sentence, Found found) {
        String text = sentence.text();
        String head = text.length() > 2_000 ? text.substring(0, 2_000) : text;
        int words = head.split("\\s+").length;
        int quoted = QUOTED.matcher(head).results().mapToInt(m -> m.end() - m.start()).sum();
        String own = QUOTED.matcher(head).replaceAll(" ");
        found.put(Sign.DATED, YEAR.matcher(own).find() || Marks.NARRATING.in(own));
        found.put(Sign.NUMBERED, FIGURE.matcher(YEAR.matcher(own).replaceAll("")).find());
        found.put(Sign.NAMES, NAME.matcher(own).results().count() / (MANY_NAMES * words));
        found.put(Sign.QUOTES, (double) quoted / head.length());
        found.put(Sign.IN_THE_PRESENT, PRESENT.matcher(own).find());
        found.put(Sign.NOTED, !sentence.notes().isEmpty());
        found.put(Sign.SET_OFF, sentence.setOff());
        found.put(Sign.ASKS, text.endsWith("?") || text.endsWith("?”") || text.endsWith("?\""));
        found.put(Sign.SHORT, words < FEW_WORDS);
        found.put(Sign.LONG, (double) words / MANY_WORDS);
    }
}
