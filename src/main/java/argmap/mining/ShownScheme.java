package argmap.mining;

import argmap.graph.Scheme;
import argmap.text.Shipped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The scheme by which a sentence argues, and the words that show it. The schemes and their wordings
 * follow Walton, Reed and Macagno, "Argumentation Schemes" (2008), ch. 9; they stand in {@code
 * schemes.txt}. Only plain marks: a word that does something else as often ("since" of time, "just
 * as" of a moment, "suggested" of a proposal) is fenced in by what stands around it, or left out.
 *
 * <pre>{@code
 * ShownScheme.ofPremise("For instance, the weir of 1841 held.");  // example, "For instance"
 * ShownScheme.ofConclusion("This suggests that the weir held.");  // sign, "This suggests that"
 * }</pre>
 */
record ShownScheme(Scheme scheme, String mark) {
    /** A sentence's marks stand in its first lines; the rest of a torn text is not searched. */
    private static final int LOOKED_AT = 800;

    /** Words that show how far a mark reaches are not the mark. */
    private static final int LONGEST_MARK = 40;

    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*\\]");

    /** Sentences between a claim and what it is drawn from ("This suggests"). */
    private static final int NEAR = 3;

    /** The first that is shown counts. */
    private static final List<Scheme> ORDER =
            List.of(
                    Scheme.EXAMPLE,
                    Scheme.EXPERT_OPINION,
                    Scheme.BEST_EXPLANATION,
                    Scheme.ANALOGY,
                    Scheme.SIGN,
                    Scheme.PRACTICAL_REASONING,
                    Scheme.CAUSE_TO_EFFECT);

    /**
     * Of the others a conclusion shows as well as a premise how the one is drawn from the other.
     */
    private static final Set<Scheme> OF_PREMISES = Set.of(Scheme.EXAMPLE, Scheme.EXPERT_OPINION);

    private static final Pattern NEVER = Pattern.compile("(?!)");

    private static final class Marks {
        static final Map<Scheme, Pattern> PATTERNS = new EnumMap<>(Scheme.class);

        static {
            Map<String, List<String>> lines = Shipped.sections(ShownScheme.class, "schemes.txt");
            for (Scheme scheme : ORDER) {
                String any =
                        lines.getOrDefault(scheme.name(), List.of()).stream()
                                .map(Marks::cased)
                                .collect(Collectors.joining("|"));
                PATTERNS.put(scheme, Pattern.compile(any, Pattern.UNICODE_CHARACTER_CLASS));
            }
        }

        /** A pattern that asks for a name minds capitals. */
        private static String cased(String pattern) {
            return (pattern.contains("\\p{Lu}") ? "(?:" : "(?i:") + pattern + ")";
        }
    }

    /** Of a sentence that carries a claim which stands elsewhere. */
    static Optional<ShownScheme> ofPremise(String sentence) {
        return find(sentence, false);
    }

    /** Of a claim that is drawn from what stands before it. */
    static Optional<ShownScheme> ofConclusion(String sentence) {
        return find(sentence, true);
    }

    /**
     * Of a step: the premise shows it, else the claim where the premise stands right before it in
     * its paragraph.
     */
    static Optional<ShownScheme> of(Sentence premise, Sentence claim) {
        if (premise.index() == claim.index()) {
            return Optional.empty();
        }
        int apart = claim.index() - premise.index();
        boolean before = premise.paragraph() == claim.paragraph() && apart > 0 && apart <= NEAR;
        Optional<ShownScheme> own = ofPremise(premise.text());
        return own.isPresent() || !before ? own : ofConclusion(claim.text());
    }

    private static Optional<ShownScheme> find(String sentence, boolean conclusion) {
        String own = own(sentence);
        for (Scheme scheme : ORDER) {
            Matcher matcher = Marks.PATTERNS.getOrDefault(scheme, NEVER).matcher(own);
            if (!(conclusion && OF_PREMISES.contains(scheme)) && matcher.find()) {
                return Optional.of(new ShownScheme(scheme, plain(matcher.group())));
            }
        }
        return Optional.empty();
    }

    /** The author's own words, without what is quoted or set in brackets. */
    private static String own(String sentence) {
        String head = sentence.length() > LOOKED_AT ? sentence.substring(0, LOOKED_AT) : sentence;
        String own = BRACKETS.matcher(Particulars.own(head)).replaceAll(" ");
        return own.strip().replaceAll("^[\"“”‘’\\s]+", "").replaceAll("\\s+", " ");
    }

    private static String plain(String mark) {
        String plain = mark.replaceAll("^[\\s,;:]+|[\\s,;:]+$", "");
        if (plain.length() <= LONGEST_MARK) {
            return plain;
        }
        int blank = plain.lastIndexOf(' ', LONGEST_MARK);
        return plain.substring(0, blank < 0 ? LONGEST_MARK : blank) + " …";
    }

    /** In words, for a reason. */
    String inWords() {
        return "argues by \"" + scheme.label() + "\" (\"" + mark + "\")";
    }
}
