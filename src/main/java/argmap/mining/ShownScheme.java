package argmap.mining;

import argmap.graph.Scheme;
import argmap.text.Shipped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
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

    /**
     * What shows one scheme: wordings that mind capitals, since they ask for a name, and wordings
     * in lowercase, which are looked for in the sentence in lowercase. To fold case at each step
     * would take three times as long, and this is asked for every link that is drawn.
     */
    private record Marks(Pattern cased, Pattern lowercase) {
        /** In the order in which they count. */
        static final Map<Scheme, Marks> OF = new LinkedHashMap<>();

        /** Begins what minds capitals in a line that else does not. */
        private static final String IN_PART = "(?-i:";

        /** A capital letter that is no part of an escape. */
        private static final Pattern LITERAL = Pattern.compile("(?<!\\\\)(?<!\\\\p\\{)\\p{Lu}");

        static {
            Map<String, List<String>> lines = Shipped.sections(ShownScheme.class, "schemes.txt");
            for (Scheme scheme : ORDER) {
                Map<Boolean, List<String>> minding =
                        lines.getOrDefault(scheme.name(), List.of()).stream()
                                .collect(Collectors.partitioningBy(Marks::mindsCapitals));
                OF.put(
                        scheme,
                        new Marks(
                                any(minding.getOrDefault(true, List.of()), Marks::cased),
                                any(minding.getOrDefault(false, List.of()), Marks::uncased)));
            }
        }

        private static boolean mindsCapitals(String line) {
            return line.contains("\\p{Lu}") || line.contains(IN_PART);
        }

        private static String cased(String line) {
            return (line.contains(IN_PART) ? "(?i:" : "(?:") + line + ")";
        }

        private static String uncased(String line) {
            return "(?:" + LITERAL.matcher(line).replaceAll(m -> lowercase(m.group())) + ")";
        }

        private static Pattern any(List<String> lines, UnaryOperator<String> form) {
            return Pattern.compile(
                    lines.isEmpty()
                            ? "(?!)"
                            : lines.stream().map(form).collect(Collectors.joining("|")),
                    Pattern.UNICODE_CHARACTER_CLASS);
        }

        /** Letter by letter, so that each stays in its place. */
        private static String lowercase(String words) {
            StringBuilder lowercase = new StringBuilder(words.length());
            for (int i = 0; i < words.length(); i++) {
                lowercase.append(Character.toLowerCase(words.charAt(i)));
            }
            return lowercase.toString();
        }

        /** The words of a sentence that show the scheme: those that begin first. */
        Optional<String> in(String sentence, String inLowercase) {
            Matcher plain = lowercase.matcher(inLowercase);
            Matcher named = cased.matcher(sentence);
            boolean isPlain = plain.find();
            if (named.find() && !(isPlain && plain.start() <= named.start())) {
                return Optional.of(named.group());
            }
            return isPlain
                    ? Optional.of(sentence.substring(plain.start(), plain.end()))
                    : Optional.empty();
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
        String lowercase = Marks.lowercase(own);
        return Marks.OF.entrySet().stream()
                .filter(one -> !(conclusion && OF_PREMISES.contains(one.getKey())))
                .flatMap(
                        one ->
                                one.getValue().in(own, lowercase).stream()
                                        .map(mark -> new ShownScheme(one.getKey(), plain(mark))))
                .findFirst();
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
