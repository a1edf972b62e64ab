package argmap.mining;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How a few statements that stand together argue: which is the claim, which speak against it, and
 * what each bears on.
 *
 * <p>Rules only, no learned weights: the open essays this is measured on (microtexts, CC BY-NC-SA)
 * may not lend any. Each constant is a vote; the highest sum wins.
 *
 * @param parents for each statement the number of the one it bears on; its own for the claim
 * @param against whether each is an objection that the author takes up
 */
record ShortArgument(List<Integer> parents, List<Boolean> against) {
    private static final Pattern CONCLUDES =
            word(
                    "^\\W*(?:therefore|thus|hence|so|in (?:sum|short|conclusion)|to"
                            + " conclude|overall|all in all|for (?:this|these|those) reasons?|that is"
                            + " why|that's why|consequently|accordingly|this (?:means|shows|is"
                            + " why))\\b|\\btherefore\\b|\\bin my (?:opinion|view)\\b|\\bI (?:strongly"
                            + " )?(?:believe|think|feel|say|would say|argue)\\b");
    private static final Pattern PRESCRIBES =
            word(
                    "\\b(?:should|must|ought|needs? to|ha(?:s|ve) to|worth|better|best|good idea"
                            + "|not (?:be|have))\\b");
    private static final Pattern DEPENDS =
            word(
                    "^\\W*(?:because|since|as|so|and|but|which|who|while|although|though|if|when|for|or|due"
                            + " to|by|with|without|to|where|this|these|that|it|they|he|she"
                            + "|such|also|however|yet|then|even)\\b");
    private static final Pattern TURNS =
            word(
                    "^\\W*(?:but|however|yet|nevertheless|nonetheless|still|even so|though"
                            + "|on the other hand|despite (?:this|that)|regardless|in the end"
                            + "|the (?:truth|fact|reality))\\b"
                            + "|\\b(?:however|nevertheless|nonetheless)\\b");
    private static final Pattern OTHERS_SAY =
            word(
                    "\\b(?:some|many|others?|people|one|critics|opponents|those|they|you) (?:people"
                            + " |might |may |could |would |who |will |do |often |folks |argue|say|claim"
                            + "|believe|think|object|feel)+.{0,300}\\b(?:argue|say|claim|object|believe|think|feel|worry|point"
                            + " out|suggest|complain|counter|fear)|\\b(?:it is true that|admittedly|of"
                            + " course|counter.?argument|objection)\\b|^\\W*(?:although|though|even"
                            + " though|granted|while I)\\b");
    private static final Pattern GRANTS =
            word(
                    "^\\W*(?:although|though|even though|while|whilst|granted|admittedly|of course"
                            + "|it is true|it's true|true,|sure|certainly|yes,|to be sure|no doubt"
                            + "|on the one hand|despite|even if)\\b");
    private static final Pattern SOME_PEOPLE =
            word("^\\W*(?:some|many|others|people|critics|opponents)\\b");
    private static final Pattern POSSIBLE = word("\\b(?:may|might|could|can|seem)\\b");
    private static final Pattern BUT = word("^\\W*(?:but|yet|however)\\b");
    private static final Pattern GOES_ON =
            word(
                    "^\\W*(?:this|these|that|they|it|he|she|such|so|thus|and|for example"
                            + "|for instance|e\\.g|such as|because|which|then|therefore|as a result"
                            + "|in fact|since|as|causing|leading|making|if|by|once|when|their|its"
                            + "|otherwise)\\b|.\\bfor (?:example|instance)\\b");

    /** A statement shows what it is in its first lines. */
    private static final int LOOKED_AT = 600;

    /** Votes from which on a statement counts as an objection. */
    private static final double OBJECTS = 1.1;

    ShortArgument {
        parents = List.copyOf(parents);
        against = List.copyOf(against);
    }

    /**
     * Reads a few statements in the text's order.
     *
     * @param topic the words of the heading, as {@link WordStems} cuts them
     */
    static ShortArgument of(List<String> statements, Set<String> topic) {
        if (statements.isEmpty()) {
            return new ShortArgument(List.of(), List.of());
        }
        List<String> heads = new ArrayList<>();
        for (String one : statements) {
            heads.add(one.length() > LOOKED_AT ? one.substring(0, LOOKED_AT) : one);
        }
        int claim = claim(heads, topic);
        List<Boolean> against = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            against.add(i != claim && objects(heads, i) >= OBJECTS);
        }
        List<Integer> parents = new ArrayList<>(Collections.nCopies(heads.size(), claim));
        for (int i = 0; i < heads.size(); i++) {
            if (i != claim && !against.get(i)) {
                parents.set(i, parent(heads, against, claim, i, topic));
            }
        }
        return new ShortArgument(parents, against);
    }

    private static int claim(List<String> statements, Set<String> topic) {
        int best = 0;
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < statements.size(); i++) {
            double votes = claims(statements, topic, i);
            if (votes > highest) {
                highest = votes;
                best = i;
            }
        }
        return best;
    }

    private static double claims(List<String> statements, Set<String> topic, int at) {
        String text = statements.get(at);
        Set<String> echoed = new HashSet<>(topic);
        echoed.retainAll(new HashSet<>(WordStems.of(text)));
        boolean concludes = CONCLUDES.matcher(text).find();
        double votes = topic.isEmpty() ? 0 : 2.5 * echoed.size() / topic.size();
        votes += at == 0 ? 1.2 : 0;
        votes += at == statements.size() - 1 && at > 1 ? 0.5 : 0;
        votes += PRESCRIBES.matcher(text).find() ? 0.6 : 0;
        votes += concludes ? 0.8 : 0;
        votes -= DEPENDS.matcher(text).find() && !concludes ? 1 : 0;
        votes -= OTHERS_SAY.matcher(text).find() ? 0.8 : 0;
        votes -= text.strip().endsWith("?") ? 0.5 : 0;
        return votes;
    }

    private static double objects(List<String> statements, int at) {
        String text = statements.get(at);
        double votes = OTHERS_SAY.matcher(text).find() ? 1.2 : 0;
        votes += GRANTS.matcher(text).find() ? 0.8 : 0;
        votes += SOME_PEOPLE.matcher(text).find() ? 0.4 : 0;
        votes += POSSIBLE.matcher(text).find() ? 0.3 : 0;
        votes += at + 1 < statements.size() && turns(statements.get(at + 1)) ? 0.8 : 0;
        votes -= at > 0 && BUT.matcher(text).find() ? 0.6 : 0;
        return votes;
    }

    private static boolean turns(String text) {
        return TURNS.matcher(text.substring(0, Math.min(60, text.length()))).find();
    }

    private static int parent(
            List<String> statements, List<Boolean> against, int claim, int at, Set<String> topic) {
        if (at > 0 && against.get(at - 1)) {
            return at - 1;
        }
        boolean objectionFollows = at + 1 < statements.size() && against.get(at + 1);
        if (objectionFollows && BUT.matcher(statements.get(at)).find()) {
            return at + 1;
        }
        boolean goesOn =
                at > 0
                        && (GOES_ON.matcher(statements.get(at)).find()
                                || speaksOfTheOneBefore(statements, claim, at, topic));
        return goesOn ? at - 1 : claim;
    }

    /** True when a statement shares more with the one before it than with claim and topic. */
    private static boolean speaksOfTheOneBefore(
            List<String> statements, int claim, int at, Set<String> topic) {
        Set<String> own = new HashSet<>(WordStems.of(statements.get(at)));
        Set<String> ofClaim = new HashSet<>(WordStems.of(statements.get(claim)));
        ofClaim.addAll(topic);
        Set<String> before = new HashSet<>(WordStems.of(statements.get(at - 1)));
        before.removeAll(ofClaim);
        before.retainAll(own);
        ofClaim.retainAll(own);
        return before.size() > ofClaim.size();
    }

    private static Pattern word(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }
}
