package argmap.mining;

/** What the package makes of two related passages, for the scorers. */
public final class RelationScores {
    private RelationScores() {}

    public static double concession(RelatedPassages pair) {
        return Concession.likelihood(
                pair.first(), pair.second(), pair.fromFirst(), pair.together());
    }

    /** The simple way: a mark of concession at either's start. */
    public static double concessionMark(RelatedPassages pair) {
        return Connectives.CONCEDING.in(pair.first()) || Connectives.CONCEDING.in(pair.second())
                ? 1
                : 0;
    }

    public static double causeMark(RelatedPassages pair) {
        String satellite = pair.fromFirst() ? pair.first() : pair.second();
        String nucleus = pair.fromFirst() ? pair.second() : pair.first();
        return (Connectives.CAUSING.in(satellite) ? 1 : 0)
                + (Connectives.INFERRING.in(nucleus) ? 0.5 : 0);
    }

    /** Evidence follows what it is for, in a sentence of its own, and is full of particulars. */
    public static double evidence(RelatedPassages pair) {
        String satellite = pair.fromFirst() ? pair.first() : pair.second();
        return (pair.fromFirst() ? 0 : 1)
                + (pair.together() ? 0 : 1)
                + (satellite.chars().anyMatch(Character::isDigit) ? 0.5 : 0)
                + Math.min(1, satellite.length() / 200.0);
    }
}
