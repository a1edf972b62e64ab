package argmap.citation;

import argmap.citation.CitationReader.Place;
import argmap.document.Citation.Meaning;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The words that introduce a citation, and what they say about the claim. */
final class Signals {
    private Signals() {}

    /** Words that make up signals: "and also see, for example,". */
    private static final Set<String> PHRASE =
            Set.of(
                    "and",
                    "but",
                    "or",
                    "also",
                    "see",
                    "too",
                    "further",
                    "generally",
                    "especially",
                    "esp",
                    "particularly",
                    "e.g",
                    "for",
                    "example",
                    "instance",
                    "details",
                    "cf",
                    "compare",
                    "contrast",
                    "contra",
                    "with",
                    "quoted",
                    "cited",
                    "reprinted",
                    "printed",
                    "excerpted",
                    "translated",
                    "in",
                    "by",
                    "from",
                    "as",
                    "quotation",
                    "quotations",
                    "quote",
                    "quotes",
                    "again",
                    "accord",
                    "passim",
                    "inter",
                    "alia",
                    "citing",
                    "quoting",
                    "vgl",
                    "siehe",
                    "both");

    /** Words behind which a citation follows at once. */
    private static final Set<String> CALLS =
            Set.of(
                    "see",
                    "cf",
                    "compare",
                    "contra",
                    "also",
                    "example",
                    "instance",
                    "e.g",
                    "quoted",
                    "cited",
                    "reprinted",
                    "citing",
                    "quoting",
                    "further",
                    "generally",
                    "especially",
                    "quote",
                    "quotation",
                    "quotations",
                    "quotes",
                    "accord",
                    "vgl",
                    "siehe",
                    "again",
                    "contrast");

    private static final Set<String> INNER =
            Set.of("in", "by", "from", "of", "to", "with", "is", "are", "and");

    /** First words of a clause that is a signal from end to end: "On the blockade, see". */
    private static final Set<String> OPENERS =
            Set.of(
                    "for",
                    "on",
                    "about",
                    "see",
                    "as",
                    "regarding",
                    "concerning",
                    "cf",
                    "compare",
                    "contrast",
                    "quoted",
                    "reprinted",
                    "cited",
                    "but",
                    "and",
                    "also",
                    "similarly");

    /** The longest clause that counts as a signal, in tokens; longer ones are remarks. */
    private static final int LONGEST = 45;

    /** What a citation that starts at a token would stand behind; empty where none may start. */
    static Optional<Place> placeOf(Tokens tokens, int i, int partStart) {
        int before = i - 1;
        while (before >= partStart
                && (tokens.is(before, ",")
                        || tokens.is(before, ":")
                        || (tokens.is(before, ".")
                                && before > partStart
                                && tokens.plain(before - 1).equals("cf")))) {
            before--;
        }
        if (before < partStart) {
            return Optional.of(Place.START);
        }
        String plain = tokens.plain(before);
        boolean afterCall = before > partStart && CALLS.contains(tokens.plain(before - 1));
        if (CALLS.contains(plain) || (afterCall && PHRASE.contains(plain))) {
            return Optional.of(Place.SIGNAL);
        }
        if (isConjunction(plain) && before == partStart) {
            return Optional.of(Place.START);
        }
        boolean comma = before < i - 1;
        // "(CVCP), Report of the Committee (1988)": a comma may part a name from its title.
        return INNER.contains(plain) || comma ? Optional.of(Place.INNER) : Optional.empty();
    }

    /** True for the words that only introduce: "See", "Quoted", "For". */
    static boolean isSignalWord(String plain) {
        return CALLS.contains(plain) || OPENERS.contains(plain) || plain.equals("in");
    }

    static boolean isConjunction(String plain) {
        return plain.equals("and")
                || plain.equals("but")
                || plain.equals("or")
                || plain.equals("&")
                || plain.equals("also");
    }

    /** The first token of the signal before a citation; its own first token where there is none. */
    static int start(Tokens tokens, int partStart, int citation) {
        String first = tokens.plain(partStart);
        boolean quotes = false;
        for (int i = partStart; i < citation; i++) {
            quotes |= tokens.isQuoted(i);
        }
        if (OPENERS.contains(first) && citation - partStart <= LONGEST && !quotes) {
            return partStart;
        }
        int i = citation;
        while (i > partStart && (PHRASE.contains(tokens.plain(i - 1)) || tokens.is(i - 1, ","))) {
            i--;
        }
        while (i < citation && tokens.is(i, ",")) {
            i++;
        }
        boolean with = tokens.is(i, "with") && citation - i == 1;
        return with || hasCall(tokens, i, citation) ? i : citation;
    }

    private static boolean hasCall(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (CALLS.contains(tokens.plain(i))) {
                return true;
            }
        }
        return false;
    }

    /** The signal's words without a bare "and" before the citation. */
    static String words(Tokens tokens, int from, int to) {
        int start = from;
        while (start < to
                && (tokens.is(start, ",")
                        || (to - start == 1 && isConjunction(tokens.plain(start))))) {
            start++;
        }
        return Parse.trim(tokens.text(start, to));
    }

    static Meaning meaning(String signal) {
        String words = " " + signal.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ") + " ";
        if (has(
                words,
                " quoted ",
                " reprinted ",
                " cited in ",
                " cited by ",
                " quotation",
                " quote ",
                " quotes ",
                " printed in ",
                " excerpted ")) {
            return Meaning.SECOND_HAND;
        }
        if (has(
                words,
                " but see ",
                " contra ",
                " contrary ",
                " critic",
                " critique",
                " against ",
                " oppos",
                " disput",
                " reject",
                " challeng",
                " disagree",
                " skeptic",
                " sceptic",
                " rebut",
                " refut",
                " deny",
                " denies ",
                " denial",
                " doubt",
                " contest",
                " dissent")) {
            return Meaning.OPPOSES;
        }
        if (has(
                words,
                " cf ",
                " compare ",
                " contrast ",
                " downplay",
                " minimi",
                " understat",
                " qualif",
                " alternative",
                " different ",
                " but cf ",
                " however ",
                " more cautious",
                " revisionist",
                " although ",
                " nuanc")) {
            return Meaning.QUALIFIES;
        }
        boolean example = has(words, " for example ", " for instance ");
        boolean topic =
                words.startsWith(" for ")
                        || words.startsWith(" on ")
                        || words.startsWith(" about ");
        boolean wide =
                has(
                        words,
                        " generally ",
                        " details ",
                        " background ",
                        " further ",
                        " accounts ",
                        " overview ",
                        " survey ",
                        " for ");
        if (!example && (topic || wide)) {
            return Meaning.BACKGROUND;
        }
        return Meaning.SUPPORTS;
    }

    private static boolean has(String words, String... any) {
        for (String one : any) {
            if (words.contains(one)) {
                return true;
            }
        }
        return false;
    }

    /** True for a capitalised word that opens a new sentence of signals: "See", "Quoted". */
    static boolean opensSentence(Tokens tokens, int i) {
        return i < tokens.size()
                && tokens.get(i).isCapitalised()
                && switch (tokens.plain(i)) {
                    case "see",
                            "cf",
                            "quoted",
                            "reprinted",
                            "cited",
                            "for",
                            "on",
                            "compare",
                            "contra",
                            "but",
                            "also",
                            "ibid",
                            "vgl" ->
                            true;
                    default -> false;
                };
    }
}
