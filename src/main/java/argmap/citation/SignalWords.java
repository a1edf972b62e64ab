package argmap.citation;

import java.util.Set;

/** The words that signals are made of, in English, German and French; small, points left off. */
final class SignalWords {
    private SignalWords() {}

    /** Words that make up signals: "and also see, for example,", "vgl. dazu etwa". */
    static final Set<String> PHRASE =
            Vocabulary.words(
                    "and but or also see too further generally especially esp particularly e.g for"
                            + " example instance details cf compare contrast contra with quoted"
                            + " cited reprinted printed excerpted translated in by from as quotation"
                            + " quotations quote quotes again accord passim inter alia citing quoting"
                            + " both only more recently esp e.g., viz discussed summarised summarized"
                            + " vgl vergleiche siehe auch aber jedoch dazu hierzu etwa nur ferner"
                            + " u.a z.b zit zitiert nach bei insbesondere insb bes beispielsweise"
                            + " zum ganzen folgenden zustimmend ablehnend so ebenso anders dagegen hiergegen demgegenüber statt vieler aller näher"
                            + " ausführlich ausführlicher eingehend zuletzt zusammenfassend"
                            + " grundlegend kritisch näheres sowie und oder noch schon bereits"
                            + " voir voyez également aussi notamment par exemple comparer cité d'après"
                            + " pour ainsi surtout mais et encore");

    /** Words behind which a citation follows at once. */
    static final Set<String> CALLS =
            Vocabulary.words(
                    "see cf compare contra also example instance e.g quoted cited reprinted citing"
                            + " quoting further generally especially quote quotation quotations quotes"
                            + " accord again contrast i.e discussed"
                            + " vgl vergleiche siehe auch dazu hierzu etwa zit zitiert ebenso dagegen"
                            + " hiergegen demgegenüber statt näher ausführlich ausführlicher eingehend"
                            + " grundlegend kritisch ferner beispielsweise z.b anders ganzen folgenden zustimmend"
                            + " voir voyez également aussi notamment exemple comparer cité d'après");

    /** Words within a sentence that a citation may follow. */
    static final Set<String> INNER =
            Vocabulary.words(
                    "in by from of to with is are and bei von nach durch mit sowie und oder des der dem den"
                            + " zeigt par de chez selon et dans");

    /** First words of a clause that is a signal from end to end: "On the blockade, see". */
    static final Set<String> OPENERS =
            Vocabulary.words(
                    "for on about see as regarding concerning cf compare contrast quoted reprinted"
                            + " cited but and also similarly accord contra generally printed"
                            + " vgl vergleiche siehe zu zum zur über für so ebenso anders dagegen ähnlich"
                            + " auch dazu hierzu zit zitiert statt näher ausführlich ausführlicher eingehend"
                            + " grundlegend kritisch grundsätzlich klassisch explizit nach laut aber ferner"
                            + " näheres weiterführend zusammenfassend zuletzt zustimmend ablehnend hiergegen demgegenüber"
                            + " sur pour voir voyez comparer ainsi cité dans contrairement");

    /** Those that open a sentence in capitals: "See", "Quoted", "Vgl.". */
    static final Set<String> SENTENCE_OPENERS =
            Vocabulary.words(
                    "see cf quoted reprinted cited for on compare contra but also ibid accord vgl"
                            + " vergleiche siehe zit zitiert ebd ebenda ders voir comparer contrast");

    /** Words between citations that belong to neither. */
    static final Set<String> CONJUNCTIONS =
            Vocabulary.words("and but or & also und sowie oder et ou aber mais");

    /** Words inside what would be a title that show another citation coming. */
    static final Set<String> INSIDE =
            Vocabulary.words(
                    "see cf quoted reprinted cited vgl vergleiche siehe zit zitiert voir citing"
                            + " quoting");
}
