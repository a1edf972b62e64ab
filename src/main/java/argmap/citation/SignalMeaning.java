package argmap.citation;

import argmap.document.Citation.Meaning;
import java.util.Locale;

/**
 * What a signal says about the claim, read off its words. The first class that shows decides: words
 * at second hand say so whatever else they say, and "for a critique, see" is no mere background.
 *
 * <p>The classes follow <i>The Bluebook</i>, rule 1.2: signals of support, of comparison, of
 * contradiction, of background.
 */
final class SignalMeaning {
    private SignalMeaning() {}

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

    static Meaning of(String signal) {
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
