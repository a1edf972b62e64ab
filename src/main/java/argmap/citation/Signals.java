package argmap.citation;

import argmap.citation.CitationParser.Place;
import argmap.document.Citation.Meaning;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The words that introduce a citation, and what they say about the claim. The first class of
 * meaning that shows decides: words at second hand say so whatever else they say, and "for a
 * critique, see" is no mere background.
 *
 * <p>The classes follow <i>The Bluebook</i>, rule 1.2: signals of support, of comparison, of
 * contradiction, of background.
 */
final class Signals {
    /** Words that make up signals: "and also see, for example,", "vgl. dazu etwa". */
    static final Set<String> PHRASE =
            NoteVocabulary.words(
                    "and but or also see too further generally especially esp particularly e.g for"
                        + " example instance details cf compare contrast contra with quoted cited"
                        + " reprinted printed excerpted translated in by from as quotation"
                        + " quotations quote quotes again accord passim inter alia citing quoting"
                        + " both only more recently esp e.g., viz discussed summarised summarized"
                        + " vgl vergleiche siehe auch aber jedoch dazu hierzu etwa nur ferner u.a"
                        + " z.b zit zitiert nach bei insbesondere insb bes beispielsweise zum"
                        + " ganzen folgenden zustimmend ablehnend so ebenso anders dagegen"
                        + " hiergegen demgegenüber statt vieler aller näher ausführlich"
                        + " ausführlicher eingehend zuletzt zusammenfassend grundlegend kritisch"
                        + " näheres sowie und oder noch schon bereits voir voyez également aussi"
                        + " notamment par exemple comparer cité d'après pour ainsi surtout mais et"
                        + " encore");

    /** Words behind which a citation follows at once. */
    static final Set<String> CALLS =
            NoteVocabulary.words(
                    "see cf compare contra also example instance e.g quoted cited reprinted citing"
                        + " quoting further generally especially quote quotation quotations quotes"
                        + " accord again contrast i.e discussed vgl vergleiche siehe auch dazu"
                        + " hierzu etwa zit zitiert ebenso dagegen hiergegen demgegenüber statt"
                        + " näher ausführlich ausführlicher eingehend grundlegend kritisch ferner"
                        + " beispielsweise z.b anders ganzen folgenden zustimmend voir voyez"
                        + " également aussi notamment exemple comparer cité d'après");

    /** Words within a sentence that a citation may follow. */
    static final Set<String> INNER =
            NoteVocabulary.words(
                    "in by from of to with is are and bei von nach durch mit sowie und oder des der"
                            + " dem den zeigt par de chez selon et dans");

    /** First words of a clause that is a signal from end to end: "On the blockade, see". */
    static final Set<String> OPENERS =
            NoteVocabulary.words(
                    "for on about see as regarding concerning cf compare contrast quoted reprinted"
                        + " cited but and also similarly accord contra generally printed vgl"
                        + " vergleiche siehe zu zum zur über für so ebenso anders dagegen ähnlich"
                        + " auch dazu hierzu zit zitiert statt näher ausführlich ausführlicher"
                        + " eingehend grundlegend kritisch grundsätzlich klassisch explizit nach"
                        + " laut aber ferner näheres weiterführend zusammenfassend zuletzt"
                        + " zustimmend ablehnend hiergegen demgegenüber sur pour voir voyez"
                        + " comparer ainsi cité dans contrairement");

    /** Those that open a sentence in capitals: "See", "Quoted", "Vgl.". */
    static final Set<String> SENTENCE_OPENERS =
            NoteVocabulary.words(
                    "see cf quoted reprinted cited for on compare contra but also ibid accord vgl"
                        + " vergleiche siehe zit zitiert ebd ebenda ders voir comparer contrast");

    /** Words between citations that belong to neither. */
    static final Set<String> CONJUNCTIONS =
            NoteVocabulary.words("and but or & also und sowie oder et ou aber mais");

    /** Words inside what would be a title that show another citation coming. */
    static final Set<String> INSIDE =
            NoteVocabulary.words(
                    "see cf quoted reprinted cited vgl vergleiche siehe zit zitiert voir citing"
                            + " quoting");

    /** The longest clause that counts as a signal, in tokens; longer ones are remarks. */
    private static final int LONGEST = 45;

    /** Stems and words, a blank where a word starts or ends. */
    private static final String[] SECOND_HAND = {
        " quoted ",
        " qtd ",
        " reprinted ",
        " cited in ",
        " cited by ",
        " as cited ",
        " quotation",
        " quote ",
        " quotes ",
        " printed in ",
        " excerpted ",
        " reproduced in ",
        " reported in ",
        " translated in ",
        " transcribed in ",
        " zit nach ",
        " zitiert nach ",
        " zit bei ",
        " zitiert bei ",
        " zitiert in ",
        " zit in ",
        " abgedruckt ",
        " wiedergegeben ",
        " cité",
        " reproduit",
        " d'après "
    };

    private static final String[] OPPOSES = {
        " but see ",
        " contra ",
        " contrary",
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
        " denied ",
        " denial",
        " doubt",
        " contest",
        " dissent",
        " contradict",
        " question the ",
        " questions the ",
        " questioning ",
        " attack on ",
        " attacks ",
        " polemic",
        " not so ",
        " objection",
        " unconvinced",
        " opposite ",
        " to the contrary ",
        " conversely ",
        " disprov",
        " debunk",
        " counterargument",
        " overturn",
        " dagegen ",
        " hiergegen ",
        " demgegenüber ",
        " anders ",
        " anderer ansicht ",
        " anderer meinung ",
        " a a ",
        " a m ",
        " gegen ",
        " kritisch ",
        " kritik ",
        " ablehnend ",
        " abweichend ",
        " zweifelnd ",
        " aber siehe ",
        " siehe aber ",
        " vgl aber ",
        " aber vgl ",
        " widerspr",
        " entgegen ",
        " contre ",
        " contraire",
        " mais voir ",
        " voir cependant ",
        " critique",
        " réfut",
        " gegenteilig"
    };

    private static final String[] QUALIFIES = {
        " cf ",
        " compare ",
        " contrast",
        " downplay",
        " minimi",
        " understat",
        " overstat",
        " exaggerat",
        " qualif",
        " alternative",
        " different ",
        " differing ",
        " however ",
        " cautio",
        " revisionist",
        " although ",
        " though ",
        " nuanc",
        " temper",
        " less ",
        " more moderate",
        " exception",
        " limits of ",
        " limitation",
        " somewhat ",
        " partly ",
        " partial ",
        " modif",
        " reservation",
        " another view",
        " other view",
        " rather than ",
        " mixed ",
        " einschränkend ",
        " differenzierend ",
        " differenziert",
        " teilweise ",
        " zurückhaltend",
        " vorsichtig",
        " relativierend ",
        " jedoch ",
        " allerdings ",
        " nuancer ",
        " comparer ",
        " en partie ",
        " toutefois ",
        " cependant "
    };

    /** Who differs in part qualifies. */
    private static final String[] IN_PART = {" teilweise ", " partly ", " in part ", " en partie "};

    private static final String[] TOPIC = {
        " for ",
        " on ",
        " about ",
        " regarding ",
        " concerning ",
        " as to ",
        " zu ",
        " zum ",
        " zur ",
        " über ",
        " für ",
        " sur ",
        " pour ",
        " with regard to ",
        " in regard to "
    };

    private static final String[] WIDE = {
        " generally ",
        " detail",
        " background",
        " further ",
        " account",
        " overview",
        " survey",
        " introduction",
        " history of ",
        " literature",
        " bibliograph",
        " summar",
        " fuller ",
        " for ",
        " on ",
        " context ",
        " standard work",
        " ausführlich",
        " eingehend",
        " näher",
        " grundlegend ",
        " grundsätzlich ",
        " allgemein",
        " weiterführend",
        " überblick",
        " einführ",
        " zusammenfassend",
        " zum ",
        " zur ",
        " zu ",
        " détail",
        " en général ",
        " aperçu ",
        " généralement "
    };

    private static final String[] EXAMPLE = {
        " for example ", " for instance ", " e g ", " zum beispiel ", " par exemple "
    };

    /** A claim that the signal itself repeats: "For evidence that", "for confirmation, see". */
    private static final String[] PROOF = {
        " evidence that ",
        " evidence for this",
        " confirm",
        " proof of ",
        " proof that ",
        " corroborat",
        " demonstrat",
        " argument that ",
        " similar ",
        " similarly ",
        " same point",
        " this point",
        " this view",
        " this claim",
        " this argument",
        " this interpretation",
        " agree",
        " accord ",
        " support",
        " likewise ",
        " ebenso ",
        " ähnlich ",
        " zustimmend ",
        " so auch ",
        " dans le même sens "
    };

    private Signals() {}

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
        boolean afterCall = before > partStart && Signals.CALLS.contains(tokens.plain(before - 1));
        if (Signals.CALLS.contains(plain)
                || isSiehe(tokens, before)
                || (afterCall && Signals.PHRASE.contains(plain))) {
            return Optional.of(Place.SIGNAL);
        }
        boolean so = plain.equals("so") && before == i - 1;
        if ((so || isConjunction(plain)) && before == partStart) {
            return Optional.of(Place.START);
        }
        boolean comma = before < i - 1;
        // "(CVCP), Report of the Committee (1988)": a comma may part a name from its title.
        return Signals.INNER.contains(plain) || comma ? Optional.of(Place.INNER) : Optional.empty();
    }

    /** True for the words that only introduce: "See", "Quoted", "For". */
    static boolean isSignalWord(String plain) {
        return Signals.CALLS.contains(plain)
                || Signals.OPENERS.contains(plain)
                || plain.equals("in");
    }

    static boolean isConjunction(String plain) {
        return Signals.CONJUNCTIONS.contains(plain);
    }

    /** "s. Horn", "s. auch": siehe, cut short. A capital S. is an initial or a page. */
    static boolean isSiehe(Tokens tokens, int i) {
        return i >= 0 && tokens.is(i, "s.");
    }

    /** The first token of the signal before a citation; its own first token where there is none. */
    static int start(Tokens tokens, int partStart, int citation) {
        String first = tokens.plain(partStart);
        boolean quotes = false;
        for (int i = partStart; i < citation; i++) {
            quotes |= tokens.isQuoted(i);
        }
        if (Signals.OPENERS.contains(first) && citation - partStart <= LONGEST && !quotes) {
            return partStart;
        }
        int i = citation;
        while (i > partStart
                && (Signals.PHRASE.contains(tokens.plain(i - 1))
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
            if (Signals.CALLS.contains(tokens.plain(i)) || isSiehe(tokens, i)) {
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
        return PartParser.trim(tokens.text(start, to));
    }

    /** True for a capitalised word that opens a new sentence of signals: "See", "Quoted". */
    static boolean opensSentence(Tokens tokens, int i) {
        return i < tokens.size()
                && tokens.get(i).isCapitalised()
                && Signals.SENTENCE_OPENERS.contains(tokens.plain(i));
    }

    static Meaning meaning(String signal) {
        String words =
                " " + signal.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}']+", " ").strip() + " ";
        if (has(words, SECOND_HAND)) {
            return Meaning.SECOND_HAND;
        }
        if (has(words, OPPOSES) && !has(words, IN_PART)) {
            return Meaning.OPPOSES;
        }
        if (has(words, QUALIFIES)) {
            return Meaning.QUALIFIES;
        }
        boolean topic = startsWith(words, TOPIC) || has(words, WIDE);
        boolean proof = has(words, EXAMPLE) || has(words, PROOF);
        return topic && !proof ? Meaning.BACKGROUND : Meaning.SUPPORTS;
    }

    private static boolean has(String words, String... any) {
        for (String one : any) {
            if (words.contains(one)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(String words, String... any) {
        for (String one : any) {
            if (words.startsWith(one)) {
                return true;
            }
        }
        return false;
    }
}
