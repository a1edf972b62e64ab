package argmap.citation;

import argmap.citation.CitationParser.Place;
import argmap.document.Citation.Meaning;
import argmap.text.EditDistance;
import java.util.Locale;
import java.util.Optional;

/**
 * The words that introduce a citation, and what they say about the claim. The first class of
 * meaning that shows decides: words at second hand say so whatever else they say, and "for a
 * critique, see" is no mere background.
 *
 * <p>The classes follow <i>The Bluebook</i>, rule 1.2: signals of support, of comparison, of
 * contradiction, of background.
 *
 * <p>And words that stand for a work cited before ("Ibid.", "id.", "op. cit., n. 12"), or send the
 * reader within the text ("see note 12 above").
 */
final class Signals {

    /** The longest clause that counts as a signal, in tokens; longer ones are remarks. */
    private static final int LONGEST = 45;

    private Signals() {}

    /** What a citation that starts at a token would stand behind; empty where none may start. */
    static Optional<Place> placeOf(Tokens tokens, int i, int partStart) {
        int before = i - 1;
        while (before >= partStart
                && (tokens.is(before, ",", ":")
                        || (tokens.is(before, ".")
                                && before > partStart
                                && tokens.plain(before - 1).equals("cf")))) {
            before--;
        }
        if (before < partStart) {
            return Optional.of(Place.START);
        }
        String plain = tokens.plain(before);
        boolean afterCall = before > partStart && WordClass.SIGNAL.has(tokens.plain(before - 1));
        if (WordClass.SIGNAL.has(plain)
                || isSiehe(tokens, before)
                || (afterCall && WordClass.SIGNAL_PART.has(plain))) {
            return Optional.of(Place.SIGNAL);
        }
        boolean so = plain.equals("so") && before == i - 1;
        if ((so || WordClass.CONJUNCTION.has(plain)) && before == partStart) {
            return Optional.of(Place.START);
        }
        boolean comma = before < i - 1;
        // "(CVCP), Report of the Committee (1988)": a comma may part a name from its title.
        return WordClass.INNER.has(plain) || comma ? Optional.of(Place.INNER) : Optional.empty();
    }

    /** True for the words that only introduce: "See", "Quoted", "For". */
    static boolean isSignalWord(String plain) {
        return WordClass.SIGNAL.has(plain)
                || WordClass.SIGNAL_OPENER.has(plain)
                || plain.equals("in");
    }

    /** "s. Horn", "s. auch": siehe, cut short. A capital S. is an initial or a page. */
    static boolean isSiehe(Tokens tokens, int i) {
        return i >= 0 && tokens.is(i, "s.");
    }

    /** The first token of the signal before a citation; its own first token where there is none. */
    static int start(Tokens tokens, int from, int citation) {
        // "376-8; 8 for a version": a page that went astray.
        int partStart = from + 1 < citation && tokens.get(from).isNumber() ? from + 1 : from;
        String first = tokens.plain(partStart);
        boolean quotes = false;
        for (int i = partStart; i < citation; i++) {
            quotes |= tokens.isQuoted(i);
        }
        if (WordClass.SIGNAL_OPENER.has(first) && citation - partStart <= LONGEST && !quotes) {
            return partStart;
        }
        int i = citation;
        while (i > partStart
                && (WordClass.SIGNAL_PART.has(tokens.plain(i - 1))
                        || isSiehe(tokens, i - 1)
                        || tokens.is(i - 1, ","))) {
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
            if (WordClass.SIGNAL.has(tokens.plain(i)) || isSiehe(tokens, i)) {
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
                        || (to - start == 1 && WordClass.CONJUNCTION.has(tokens.plain(start))))) {
            start++;
        }
        return PartParser.trim(tokens.text(start, to));
    }

    /** True for a capitalised word that opens a new sentence of signals: "See", "Quoted". */
    static boolean opensSentence(Tokens tokens, int i) {
        return i < tokens.size()
                && tokens.get(i).isCapitalised()
                && WordClass.SENTENCE_OPENER.has(tokens.plain(i));
    }

    static Meaning meaning(String signal) {
        String words =
                " " + signal.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}']+", " ").strip() + " ";
        if (WordClass.SECOND_HAND.isIn(words)) {
            return Meaning.SECOND_HAND;
        }
        if (WordClass.OPPOSES.isIn(words) && !WordClass.IN_PART.isIn(words)) {
            return Meaning.OPPOSES;
        }
        if (WordClass.QUALIFIES.isIn(words)) {
            return Meaning.QUALIFIES;
        }
        boolean topic = WordClass.TOPIC.opens(words) || WordClass.WIDE.isIn(words);
        boolean proof = WordClass.EXAMPLE.isIn(words) || WordClass.PROOF.isIn(words);
        return topic && !proof ? Meaning.BACKGROUND : Meaning.SUPPORTS;
    }

    /** "ibid" and what a scan makes of it: "lbid", "Thid", "1bid"; one letter may be wrong. */
    static boolean isIbid(String plain) {
        return switch (plain) {
            case "id", "idem", "ibid", "ibidem", "ebenda", "ebd", "ebda", "ib", "ivi" -> true;
            // "bid" and "bird" are words of their own, "ibid." without its first letter too rare.
            case "bid", "bird", "ibis", "rigid" -> false;
            default -> {
                int length = plain.length();
                boolean near = length >= 4 && length <= 5 && plain.endsWith("d");
                yield near && EditDistance.PLAIN.between(plain, "ibid") <= 1;
            }
        };
    }

    /** "bid, 18" at the start of a note, where no sentence starts so. */
    static boolean isIbid(Tokens tokens, int i) {
        String plain = tokens.plain(i);
        boolean cut = i == 0 && plain.equals("bid") && tokens.is(1, ",", ".");
        return cut || isIbid(plain);
    }

    static boolean isOpCit(Tokens tokens, int i) {
        return opCitEnd(tokens, i) > i;
    }

    /** The end of "op. cit.", "a.a.O.", "a. a. O."; the start itself where none stands. */
    static int opCitEnd(Tokens tokens, int i) {
        String first = tokens.plain(i);
        switch (first) {
            case "opcit", "a.a.o", "aao" -> {
                return i + 1;
            }
            case "op", "loc", "art" -> {
                return tokens.plain(i + 1).equals("cit") ? i + 2 : i;
            }
            case "a.a", "am" -> {
                boolean place =
                        first.equals("a.a")
                                ? tokens.is(i + 1, "O", "O.")
                                : tokens.is(i + 1, "angegebenen", "angeführten");
                return place ? i + 2 : i;
            }
            case "a" -> {
                boolean spaced =
                        tokens.plain(i + 1).equals("a") && tokens.plain(i + 2).startsWith("o");
                return spaced && tokens.plain(i + 2).length() == 1 ? i + 3 : i;
            }
            default -> {
                return i;
            }
        }
    }

    /** "supra note 12", "n. 12 above", "(n 12)": the note that has the full form. */
    static boolean isNote(Tokens tokens, int i, int limit) {
        return noteEnd(tokens, i, limit) > i;
    }

    /** True where a reference follows a name, with or without a comma. */
    static boolean startsAt(Tokens tokens, int i, int limit) {
        int at = tokens.is(i, ",") ? i + 1 : i;
        return at < limit
                && (isIbid(tokens.plain(at)) || isOpCit(tokens, at) || isNote(tokens, at, limit));
    }

    static int noteEnd(Tokens tokens, int from, int limit) {
        if (from >= limit) {
            return from;
        }
        boolean bracket = tokens.opensBracket(from) && tokens.closer(from) < limit;
        int i = bracket ? from + 1 : from;
        boolean before = WordClass.NOTE_DIRECTION.has(tokens.plain(i));
        i += before ? 1 : 0;
        boolean note =
                i + 1 < limit
                        && WordClass.unit(tokens.plain(i)).equals("note")
                        && tokens.get(i + 1).isNumber();
        if (!note) {
            return from;
        }
        boolean after = i + 2 < limit && WordClass.NOTE_DIRECTION.has(tokens.plain(i + 2));
        i += after ? 3 : 2;
        if (bracket) {
            return tokens.closer(from) == i ? i + 1 : from;
        }
        return before || after ? i : from;
    }
}
