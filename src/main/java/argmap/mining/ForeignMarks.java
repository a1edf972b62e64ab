package argmap.mining;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * {@link Connectives} in German and French: the common ones of the grammars (Duden, "Die
 * Grammatik", on Konnektoren; Grevisse, "Le bon usage", on conjonctions), no more. What they weigh
 * is learned on their English fellows.
 */
final class ForeignMarks {
    private static final Pattern NEVER = Pattern.compile("(?!)");

    private static final Map<Connectives, Pattern> GERMAN =
            new EnumMap<>(
                    Map.ofEntries(
                            mark(
                                    Connectives.SUMMING,
                                    "^\\W*(?:kurz(?:um)?|zusammenfassend|alles in allem|insgesamt"
                                            + "|im ganzen|letztlich|schließlich)\\b"),
                            mark(
                                    Connectives.INFERRING,
                                    "\\b(?:daher|also|folglich|somit|demnach|mithin|deshalb|daraus"
                                            + "|infolgedessen|sonach)\\b"),
                            mark(
                                    Connectives.STANCE,
                                    "\\b(?:zeig(?:t|en)|beweis(?:t|en)|bedeute[tn]|offenbar"
                                            + "|wesentlich|unzweifelhaft|zweifellos|kann nicht"
                                            + "|können nicht|muß|muss|müssen|nur|allein|in der Tat"
                                            + "|notwendig\\w*|erklär(?:t|en))\\b"),
                            mark(
                                    Connectives.CONTRASTING,
                                    "\\b(?:aber|jedoch|sondern|hingegen|dagegen|vielmehr|doch"
                                            + "|allein)\\b"),
                            mark(
                                    Connectives.CONCEDING,
                                    "\\b(?:obwohl|obgleich|wenngleich|zwar|trotzdem|dennoch"
                                            + "|gleichwohl|allerdings|freilich|immerhin)\\b"),
                            mark(
                                    Connectives.CAUSING,
                                    "\\b(?:weil|denn|infolge|wegen|verursach\\w+|bewirk\\w+"
                                            + "|beruh\\w+)\\b"),
                            mark(
                                    Connectives.GENERAL,
                                    "\\b(?:alle[nrs]?|jede[nmrs]?|immer|stets|niemals|kein\\w*"
                                            + "|überall|meist\\w*|oft)\\b"),
                            mark(
                                    Connectives.TOLD_BY_OTHERS,
                                    "\\b(?:sagt\\w*|schreibt|schrieb|berichte[tn]\\w*|erzähl\\w+"
                                            + "|meint\\w*|bemerkt\\w*)\\b"),
                            mark(
                                    Connectives.EXAMPLE,
                                    "\\b(?:zum Beispiel|beispielsweise|etwa|z\\. ?B\\.)"),
                            mark(
                                    Connectives.ADDING,
                                    "^\\W*(?:ferner|außerdem|überdies|zudem|weiter|auch)\\b"),
                            mark(
                                    Connectives.LEANING,
                                    "^\\W*(?:er|sie|es|dies\\w*|das|ihr\\w*)\\b")));

    private static final Map<Connectives, Pattern> FRENCH =
            new EnumMap<>(
                    Map.ofEntries(
                            mark(
                                    Connectives.SUMMING,
                                    "^\\W*(?:en somme|en résumé|bref|en un mot|enfin|au total"
                                            + "|somme toute|en définitive)\\b"),
                            mark(
                                    Connectives.INFERRING,
                                    "\\b(?:donc|ainsi|par conséquent|par suite|c['’]est pourquoi"
                                            + "|il s['’]ensuit|dès lors|aussi bien)\\b"),
                            mark(
                                    Connectives.STANCE,
                                    "\\b(?:montre(?:nt)?|prouve(?:nt)?|signifie(?:nt)?|évidemment"
                                            + "|certainement|essentiel\\w*|nécessair\\w+|doi(?:t|vent)|faut|ne"
                                            + " peut|ne peuvent|seul\\w*|en effet|en réalité|en"
                                            + " fait)\\b"),
                            mark(
                                    Connectives.CONTRASTING,
                                    "\\b(?:mais|cependant|pourtant|toutefois|au contraire"
                                            + "|en revanche|plutôt)\\b"),
                            mark(
                                    Connectives.CONCEDING,
                                    "\\b(?:bien que|quoique|malgré|sans doute|certes|néanmoins"
                                            + "|il est vrai|quand même)\\b"),
                            mark(
                                    Connectives.CAUSING,
                                    "\\b(?:parce qu\\w*|car|puisqu\\w*|à cause|grâce à|cause[sn]?"
                                            + "|en raison)\\b"),
                            mark(
                                    Connectives.GENERAL,
                                    "\\b(?:tou(?:t|s|te|tes)|chaque|toujours|jamais|aucune?"
                                            + "|partout|souvent|nul(?:le)?)\\b"),
                            mark(
                                    Connectives.TOLD_BY_OTHERS,
                                    "\\b(?:dit|disait|écrit|écrivait|raconte|rapporte|déclare"
                                            + "|remarque)\\b"),
                            mark(Connectives.EXAMPLE, "\\bpar exemple\\b"),
                            mark(
                                    Connectives.ADDING,
                                    "^\\W*(?:de plus|en outre|ensuite|de même|d['’]ailleurs)\\b"),
                            mark(
                                    Connectives.LEANING,
                                    "^\\W*(?:il|elle|ils|elles|cel(?:a|ui|le)|ce|cette|leurs?)\\b")));

    private ForeignMarks() {}

    private static Map.Entry<Connectives, Pattern> mark(Connectives mark, String words) {
        return Map.entry(
                mark,
                Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS));
    }

    static Pattern of(Connectives mark, TextTongue tongue) {
        return switch (tongue) {
            case GERMAN -> GERMAN.getOrDefault(mark, NEVER);
            case FRENCH -> FRENCH.getOrDefault(mark, NEVER);
            case ENGLISH, OTHER -> NEVER;
        };
    }
}
