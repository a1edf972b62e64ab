package argmap.mining;

import argmap.graph.Draft.Bearing;

/** What a sentence's marks say it does for a claim. */
final class Bearings {
    private Bearings() {}

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

    /** The bearing of a sentence on a claim that stands elsewhere. */
    static Shown of(String sentence) {
        return first(
                sentence,
                new Rule(Marks.CONCEDING, Bearing.QUALIFIES),
                new Rule(Marks.EXAMPLE, Bearing.EXAMPLE),
                new Rule(Marks.RESTATING, Bearing.RESTATES),
                new Rule(Marks.OPPOSING, Bearing.OPPOSES),
                new Rule(Marks.CAUSING, Bearing.CAUSE));
    }

    private record Rule(Marks mark, Bearing bearing) {}

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
