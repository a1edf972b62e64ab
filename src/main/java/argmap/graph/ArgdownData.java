package argmap.graph;

import argmap.graph.Datum.Fields;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Where a map keeps what Argdown's language says beyond a map's own words: among the foreign data
 * under {@link #NAME}, keys of the file by their own names, {@code author}, {@code color}, and what
 * is no data under names with an at sign. Text and JSON of Argdown write it in their own ways, all
 * other formats as data.
 */
public final class ArgdownData {
    public static final String NAME = "argdown";

    /**
     * Emphasis, links and mentions of a wording, as Argdown's JSON lists them: {@code {type:
     * "italic", start: 4, stop: 9}}, the last character included.
     */
    public static final String RANGES = "@ranges";

    /** Data of an argument's inferences, by the number of the step from 1. */
    public static final String STEPS = "@steps";

    /** Comments before a thing, a line each; of the map, those behind everything. */
    public static final String COMMENTS = "@comments";

    /** Comments in the head. */
    public static final String HEAD_COMMENTS = "@headComments";

    /** Other wordings of the same title. */
    public static final String WORDINGS = "@wordings";

    /** Tags of a heading. */
    public static final String TAGS = "@tags";

    /**
     * Relations that the reference implementation reads as another kind than a map can: undercuts
     * of claims, and those of arguments that are to be split.
     */
    public static final String READ_AS = "@readAs";

    /** A value of {@link #READ_AS}: an undercut of the claim itself. */
    public static final String UNDERCUT = "undercut";

    /** A value of {@link #READ_AS}: an undercut of the argument, not of a step. */
    public static final String OF_ARGUMENT = "argument";

    /** Besides the keys of {@link Annotations}, those that a map has words for. */
    private static final Set<String> OTHERS =
            Set.of(
                    "uses",
                    "rule",
                    "rules",
                    "relation",
                    "isInGroup",
                    "isCanonical",
                    "assumed",
                    "standard",
                    "weight");

    private ArgdownData() {}

    /** Foreign data without what only says how a thing is written down. */
    public static Fields withoutForm(Fields foreign) {
        Fields kept = of(foreign).without(RANGES, COMMENTS, WORDINGS, READ_AS);
        return foreign.without(NAME).withFields(NAME, kept);
    }

    /**
     * What a file can say under its own keys of a claim, an argument or a step; what it says under
     * keys that a map has words for is kept, but not as theirs.
     */
    public static Fields nodeKeys(Fields kept) {
        return keys(kept)
                .without(Annotations.KEYS.toArray(String[]::new))
                .without(OTHERS.toArray(String[]::new));
    }

    /** The name of a relation in {@link #READ_AS}. */
    public static String name(Relation relation) {
        return relation.fold(
                between ->
                        between.from().written()
                                + " "
                                + between.kind().name().toLowerCase(Locale.ROOT)
                                + " "
                                + between.to().written(),
                undercut ->
                        undercut.from().written()
                                + " undercut "
                                + undercut.inference().argument().written()
                                + " "
                                + (undercut.inference().step() + 1));
    }

    /**
     * True where a relation between two claims is meant strictly: as the file said that the map
     * came from, else where the map has contraries and no plain attacks.
     */
    public static boolean isStrict(ArgumentMap map) {
        String mode = of(map.info().foreign()).fields("model").text("mode");
        return mode.isEmpty() ? isBestStrict(map.relations()) : mode.equals("strict");
    }

    /** True where contraries, which only strict mode has a sign for, are many and attacks none. */
    public static boolean isBestStrict(List<Relation> relations) {
        boolean contrary = false;
        boolean attack = false;
        for (Relation relation : relations) {
            if (relation instanceof Relation.Between between
                    && between.from() instanceof ClaimId
                    && between.to() instanceof ClaimId) {
                contrary |= between.kind() == Relation.Kind.CONTRARY;
                attack |= between.kind() == Relation.Kind.ATTACK;
            }
        }
        return contrary && !attack;
    }

    /** What is kept of Argdown's among foreign data. */
    public static Fields of(Fields foreign) {
        return foreign.fields(NAME);
    }

    /** True for a key that a file of Argdown's may have; false for our own names. */
    public static boolean isKey(String name) {
        return !name.startsWith("@");
    }

    /** Only what stands in a file under its own keys. */
    public static Fields keys(Fields kept) {
        Fields keys = kept;
        for (String name : kept.entries().keySet()) {
            keys = isKey(name) ? keys : keys.without(name);
        }
        return keys;
    }
}
