package argmap.ingest;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The language of a passage, told by its small words.
 *
 * <p>Articles, pronouns, prepositions and conjunctions are a third of any running text and differ
 * from language to language. A word of several languages counts for each by its share. Dutch,
 * Portuguese and Danish are here only so that they are not taken for German, Spanish or English.
 *
 * <pre>{@code
 * Language.of("Der Rat und der Bischof waren auf dem Markt."); // GERMAN
 * }</pre>
 */
public enum Language {
    ENGLISH(
            "the of and to in that is was for it with as his on be at by had not are but from or"
                    + " have an they which you were her all she there would their we him been has when"
                    + " who will no if so what its into than them other could these then first any my"
                    + " now such our over even most after also did many before must through where"
                    + " your should because each those how very make between being under never same"
                    + " this thus upon against whom whose nor yet though while about more only some"
                    + " may can me us he i see note vol ed eds pp ibid cited"),
    GERMAN(
            "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch"
                    + " es an werden aus er hat daß dass sie nach wird bei einer um am sind noch wie"
                    + " einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein"
                    + " wurde sei hatte kann gegen vom können schon wenn habe seine ihre dann unter wir"
                    + " soll ich eines jahr zwei diese dieser wieder keine seiner worden will zwischen"
                    + " immer was sagte gibt alle diesem seit wurden doch jedoch ohne weil siehe vgl"
                    + " ebenda hrsg bd ihr ihm ihn uns diesen jeder welche weder dies deren dessen"),
    FRENCH(
            "de la le et les des en un du une que est dans qui par pour au il sur pas plus avec ne"
                    + " se ce son sont ou sa mais comme on cette elle ses aux nous qu deux leur été"
                    + " même entre sans être d l n s c j m t lui ont fait aussi tout dont peut leurs ces"
                    + " si bien autres après avait sous encore depuis où était nos notre vous je ils"
                    + " donc quand toute tous cela celui ceux voir op cit celle très ni car trop mes"
                    + " ainsi alors chez contre dès puis rien lors vers"),
    SPANISH(
            "de la que el en y a los se del las un por con no una su para es al lo como más o pero"
                    + " sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también"
                    + " fue había era muy años hasta desde está mi porque qué sólo han yo hay vez puede"
                    + " todos así nos ni parte tiene él uno donde bien ese otro sido otra cual esto"
                    + " estos ella entonces aquel quien nadie nunca cada pues según véase tras"),
    ITALIAN(
            "di che e il la in a per un è del non una i le con si da come dei nel al più della lo"
                    + " gli ma alla delle ha sono anche su questo dal nella ed se o stato dalla questa"
                    + " degli suo essere tra ai cui alle così loro due quando ancora sua ad fu era già"
                    + " perché nei negli fra solo molto sulla tutto poi prima dello contro suoi ogni"
                    + " sempre senza stata dopo quale chi oltre egli aveva vedi agli"),
    LATIN(
            "et in non est ad ut cum quod qui quae ex sed si ab per esse atque aut enim nec a de"
                    + " hoc sunt autem quam etiam ac ne ita quo eius tamen sic pro ipse nisi quidem"
                    + " neque vel iam inter ante post apud propter sine sub erat fuit haec his eo ea id"
                    + " ille illa nunc nihil tam ibi unde quia quibus cuius omnes omnia esset lib cap"
                    + " quoque igitur nam ergo tibi mihi te me se eum eam sibi urbem urbs rerum"),
    DUTCH(
            "de het een van en in is dat op te zijn met voor niet die aan er om ook als dan maar"
                    + " bij uit door naar heeft hij werd nog wel wordt deze tot was worden over of"
                    + " hebben kan geen ze had meer zich moet onder hun wat jaar waar zo tegen veel"),
    PORTUGUESE(
            "de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele"
                    + " das à seu sua ou quando muito nos já eu também só pelo pela até isso ela entre"
                    + " depois sem mesmo aos seus quem nas me esse eles você essa num nem suas às"),
    DANISH(
            "og i at det er en til på som af den med for de der ikke et var han sig har om fra men"
                    + " jeg så havde eller ved hun ham nu over da nogle efter også under hvor mod man"
                    + " vi kan skal deres hans kunne blev mellem være når op ud och att är på inte ett"),
    UNKNOWN("");

    /** Fewer such words in a passage are chance: a title, a name. */
    private static final double FEWEST = 3;

    /** The second language must have less than this share of what the first has. */
    private static final double CLEAR = 0.7;

    /**
     * Small words of a text among all its words: a third to a half in prose, a tenth in notes that
     * cite; where even that is missing the text is in no language of the list.
     */
    private static final double LEAST_SHARE = 0.1;

    /** Letters of a long text that are looked at. */
    private static final int SAMPLE = 200_000;

    private static final Map<String, Language[]> SMALL_WORDS = new HashMap<>();

    static {
        for (Language language : values()) {
            for (String word : language.words) {
                SMALL_WORDS.merge(word, new Language[] {language}, Language::both);
            }
        }
    }

    @SuppressWarnings("ImmutableEnumChecker") // a copy that nothing changes
    private final List<String> words;

    Language(String words) {
        this.words = words.isEmpty() ? List.of() : List.of(words.split(" "));
    }

    private static Language[] both(Language[] before, Language[] added) {
        Language[] all = Arrays.copyOf(before, before.length + 1);
        all[before.length] = added[0];
        return all;
    }

    /** The language of a passage; {@link #UNKNOWN} where too little speaks for one. */
    public static Language of(CharSequence passage) {
        double[] points = new double[values().length];
        int words = 0;
        int end = Math.min(passage.length(), SAMPLE);
        int at = 0;
        StringBuilder word = new StringBuilder();
        while (at < end) {
            word.setLength(0);
            while (at < end && Character.isLetter(passage.charAt(at))) {
                word.append(passage.charAt(at++));
            }
            at++;
            if (word.length() == 0) {
                continue;
            }
            words++;
            if (word.length() < 9) {
                Language[] those = SMALL_WORDS.get(word.toString().toLowerCase(Locale.ROOT));
                for (int i = 0; those != null && i < those.length; i++) {
                    points[those[i].ordinal()] += 1.0 / those.length;
                }
            }
        }
        return clearest(points, words);
    }

    /**
     * Whether a word is an article, pronoun, preposition or the like in any language of the list.
     */
    static boolean isSmallWord(String word) {
        return SMALL_WORDS.containsKey(word.toLowerCase(Locale.ROOT));
    }

    private static Language clearest(double[] points, int words) {
        int best = 0;
        for (int i = 1; i < points.length; i++) {
            best = points[i] > points[best] ? i : best;
        }
        double second = 0;
        for (int i = 0; i < points.length; i++) {
            second = i == best ? second : Math.max(second, points[i]);
        }
        boolean clear =
                points[best] >= FEWEST
                        && points[best] >= words * LEAST_SHARE
                        && second < points[best] * CLEAR;
        return clear ? values()[best] : UNKNOWN;
    }
}
