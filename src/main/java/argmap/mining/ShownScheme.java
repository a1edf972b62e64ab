package argmap.mining;

import argmap.graph.Scheme;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The scheme by which a sentence argues, and the words that show it.
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
        for (SchemeMarks marks : SchemeMarks.values()) {
            Matcher matcher = marks.pattern().matcher(own);
            if ((marks.onConclusions() || !conclusion) && matcher.find()) {
                return Optional.of(new ShownScheme(marks.scheme(), plain(matcher.group())));
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
