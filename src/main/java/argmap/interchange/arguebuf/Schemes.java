package argmap.interchange.arguebuf;

import java.util.Locale;
import java.util.Set;

/**
 * The schemes that arguebuf knows, by its codes; they follow Walton, Reed and Macagno,
 * "Argumentation Schemes", 2008. Its reader takes no others.
 */
final class Schemes {
    private static final String PREFIX = "SUPPORT_";
    private static final String DEFAULT = "SUPPORT_DEFAULT";

    private static final Set<String> KNOWN =
            Set.of(
                    ("POSITION_TO_KNOW EXPERT_OPINION WITNESS_TESTIMONY POPULAR_OPINION"
                                    + " POPULAR_PRACTICE EXAMPLE ANALOGY"
                                    + " PRACTICAL_REASONING_FROM_ANALOGY COMPOSITION DIVISION"
                                    + " OPPOSITIONS RHETORICAL_OPPOSITIONS ALTERNATIVES"
                                    + " VERBAL_CLASSIFICATION VERBAL_CLASSIFICATION_DEFINITION"
                                    + " VERBAL_CLASSIFICATION_VAGUENESS"
                                    + " VERBAL_CLASSIFICATION_ARBITRARINESS"
                                    + " INTERACTION_OF_ACT_AND_PERSON VALUES POSITIVE_VALUES"
                                    + " NEGATIVE_VALUES SACRIFICE THE_GROUP_AND_ITS_MEMBERS"
                                    + " PRACTICAL_REASONING TWO_PERSON_PRACTICAL_REASONING WASTE"
                                    + " SUNK_COSTS IGNORANCE EPISTEMIC_IGNORANCE CAUSE_TO_EFFECT"
                                    + " CORRELATION_TO_CAUSE SIGN ABDUCTIVE"
                                    + " EVIDENCE_TO_HYPOTHESIS CONSEQUENCES POSITIVE_CONSEQUENCES"
                                    + " NEGATIVE_CONSEQUENCES PRAGMATIC_ALTERNATIVES THREAT"
                                    + " FEAR_APPEAL DANGER_APPEAL NEED_FOR_HELP DISTRESS"
                                    + " COMMITMENT ETHOTIC GENERIC_AD_HOMINEM"
                                    + " PRAGMATIC_INCONSISTENCY INCONSISTENT_COMMITMENT"
                                    + " CIRCUMSTANTIAL_AD_HOMINEM BIAS BIAS_AD_HOMINEM GRADUALISM"
                                    + " SLIPPERY_SLOPE PRECEDENT_SLIPPERY_SLOPE"
                                    + " SORITES_SLIPPERY_SLOPE VERBAL_SLIPPERY_SLOPE"
                                    + " FULL_SLIPPERY_SLOPE CONSTITUTIVE_RULE_CLAIMS RULES"
                                    + " EXCEPTIONAL_CASE PRECEDENT PLEA_FOR_EXCUSE PERCEPTION"
                                    + " MEMORY")
                            .split(" "));

    private Schemes() {}

    /** "expert opinion" for SUPPORT_EXPERT_OPINION; empty for the default. */
    static String name(String code) {
        return code.startsWith(PREFIX) && !code.equals(DEFAULT)
                ? code.substring(PREFIX.length()).replace('_', ' ').toLowerCase(Locale.ROOT)
                : "";
    }

    /** The code of a scheme, or the default where arguebuf knows none such. */
    static String code(String name) {
        String code = name.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
        return KNOWN.contains(code) ? PREFIX + code : DEFAULT;
    }
}
