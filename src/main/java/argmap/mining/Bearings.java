package argmap.mining;

import argmap.graph.Draft.Bearing;

/** What a sentence's marks say it does for a claim. */
final class Bearings {
    private Bearings() {}

    /** On GUM's held-back documents 40 of the 54 from here on are right. */
    private static final double SURE_CONCESSION = 0.4;

    /**
     * A bearing and the words that show it.
     *
     * @param mark empty where nothing but the place speaks for it
     */
    record Shown(Bearing bearing, String mark) {
        /** In words, for a reason. */
        String inWords() {
            return switch (bearing) {
                case SUPPORTS -> "supports it";
                case QUALIFIES -> "grants something against it (\"" + mark + "\")";
                case OPPOSES -> "speaks against it (\"" + mark + "\")";
                case EXAMPLE -> "gives an example (\"" + mark + "\")";
                case CAUSE -> "names a cause (\"" + mark + "\")";
                case RESTATES -> "says it again (\"" + mark + "\")";
            };
        }
    }

    /**
     * The bearing of a sentence on a claim that stands elsewhere. "Although" grants something
     * within its own sentence, and "However" may only turn to something else: neither says anything
     * of the claim.
     */
    static Shown of(String sentence) {
        return first(
                sentence,
                new Rule(Connectives.GRANTING, Bearing.QUALIFIES),
                new Rule(Connectives.EXAMPLE, Bearing.EXAMPLE),
                new Rule(Connectives.RESTATING, Bearing.RESTATES),
                new Rule(Connectives.OPPOSING, Bearing.OPPOSES),
                new Rule(Connectives.CAUSING, Bearing.CAUSE));
    }

    /**
     * The bearing of a sentence on a claim. Where the two stand side by side the model of
     * concession looks at both: "But" at the head of the second grants the first.
     */
    static Shown of(Sentence evidence, Sentence claim) {
        boolean beside =
                evidence.paragraph() == claim.paragraph()
                        && Math.abs(evidence.index() - claim.index()) == 1;
        if (beside) {
            boolean before = evidence.index() < claim.index();
            String first = before ? evidence.text() : claim.text();
            String second = before ? claim.text() : evidence.text();
            // The claim outweighs it, or it limits the claim: either way it qualifies.
            if (Concession.likelihood(first, second, true, false) >= SURE_CONCESSION) {
                String mark =
                        Connectives.CONCEDING.found(second) + Connectives.CONTRASTING.found(second);
                return new Shown(Bearing.QUALIFIES, mark.isEmpty() ? "the contrast" : mark);
            }
        }
        return of(evidence.text());
    }

    /**
     * The bearing of a claim on the one above it. What a claim grants within its own sentence
     * ("Although ...") says nothing of that, and "However" may only turn to something else; what is
     * granted as a whole ("To be sure") does.
     */
    static Shown ofClaim(String claim) {
        return first(
                claim,
                new Rule(Connectives.GRANTING, Bearing.QUALIFIES),
                new Rule(Connectives.EXAMPLE, Bearing.EXAMPLE),
                new Rule(Connectives.RESTATING, Bearing.RESTATES),
                new Rule(Connectives.OPPOSING, Bearing.OPPOSES));
    }

    private record Rule(Connectives mark, Bearing bearing) {}

    private static Shown first(String sentence, Rule... rules) {
        for (Rule rule : rules) {
            String found = rule.mark().found(sentence);
            if (!found.isEmpty()) {
                return new Shown(rule.bearing(), found);
            }
        }
        return new Shown(Bearing.SUPPORTS, "");
    }
}
