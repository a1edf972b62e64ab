package argmap.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Sentences, notes and headings about a haven that never was, in English or German. */
final class InventedProse {
    private static final List<String> ENGLISH =
            List.of(
                    "N V O P.",
                    "N V O, and M V O P.",
                    "When N V O, N V it P.",
                    "It was said P that N V O, though nobody could prove it.",
                    "N, who V O, never spoke of it again.",
                    "P the matter rested: N V O.",
                    "There is no reason to believe that N V O P, since M V it.",
                    "N V O; M V O P.",
                    "Nobody doubted that N V O, because M V the other copy.");

    private static final List<String> GERMAN =
            List.of(
                    "N V O P.",
                    "N V O, und M V es P.",
                    "P V N O, aber niemand konnte es beweisen.",
                    "Es hieß damals, N habe die Sache längst vergessen.",
                    "Niemand zweifelte daran: N V O.",
                    "N V O; M V O P.");

    private final Random random;
    private final boolean german;
    private int page = 10;

    InventedProse(Random random, boolean german) {
        this.random = random;
        this.german = german;
    }

    private static List<String> words(String bar) {
        return Arrays.asList(bar.split("\\|", -1));
    }

    private static final List<String> WHO =
            words(
                    "the council|the harbour master|the older merchants|the bishop's steward|the"
                            + " pilots|the lower town|a widow of the parish|the surveyor|the clerk"
                            + " of the rolls|the guardians of the granary|the ferrymen|the younger"
                            + " brother|the schoolmaster|an unknown traveller|the commissioners|the"
                            + " rope makers");
    private static final List<String> DID =
            words(
                    "refused|remembered|described|purchased|abandoned|repaired|inherited|concealed"
                            + "|published|defended|surrendered|questioned|preserved|destroyed"
                            + "|administered|transferred");
    private static final List<String> WHAT =
            words(
                    "the second charter|a considerable quantity of timber|the ancient"
                            + " privilege|every account of the flood|the warehouse behind the quay|the"
                            + " agreement with the neighbouring villages|the keys of the customs"
                            + " house|an incomplete register|the whole correspondence|the boundary of"
                            + " the meadows|their principal argument|the ordinary revenue|a chain of"
                            + " considerable length|the improvement of the channel");
    private static final List<String> WHERE =
            words(
                    "in the following winter|without any explanation|before the assembly|during the"
                            + " negotiations|at the request of the magistrates|after the great"
                            + " storm|with remarkable patience|in the presence of witnesses|towards"
                            + " the end of the century|against the advice of his friends");
    private static final List<String> WER =
            words(
                    "der Rat|der Hafenmeister|die Kaufmannschaft|der Verwalter des Bischofs|die"
                            + " Witwe|der Landvermesser|der Schreiber|der jüngere Bruder|der"
                            + " Schulmeister|die Gemeinde");
    private static final List<String> TAT =
            words(
                    "verweigerte|beschrieb|verkaufte|erneuerte|verteidigte|zerstörte|bewahrte|bestritt");
    private static final List<String> WAS =
            words(
                    "die zweite Urkunde|das alte Vorrecht|den Speicher hinter der Mauer|die"
                            + " Vereinbarung mit den Nachbarn|die Schlüssel des Zollhauses|das"
                            + " unvollständige Verzeichnis|den gesamten Briefwechsel|die Grenze der"
                            + " Wiesen");
    private static final List<String> WO =
            words(
                    "im folgenden Winter|ohne jede Erklärung|vor der Versammlung|während der"
                            + " Verhandlungen|nach dem großen Sturm|in Gegenwart von Zeugen");

    String sentence() {
        String form = pick(german ? GERMAN : ENGLISH);
        StringBuilder sentence = new StringBuilder();
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            boolean slot =
                    "NMVOP".indexOf(c) >= 0
                            && (i + 1 == form.length() || !Character.isLetter(form.charAt(i + 1)));
            String filled =
                    switch (slot ? c : ' ') {
                        case 'N', 'M' -> pick(german ? WER : WHO);
                        case 'V' -> pick(german ? TAT : DID);
                        case 'O' -> pick(german ? WAS : WHAT);
                        case 'P' -> pick(german ? WO : WHERE);
                        default -> String.valueOf(c);
                    };
            sentence.append(filled);
        }
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }

    String note() {
        page += 1 + random.nextInt(9);
        String at = (german ? "S. " : "p. ") + page;
        return switch (random.nextInt(6)) {
            case 0 -> (german ? "Ebd., " : "Ibid., ") + at + ".";
            case 1 -> (german ? "Lauterbach, Häfen und Rechte, " : "Halvard, Annals, ") + at + ".";
            case 2 ->
                    (german ? "Vgl. Osten, Urkunden, Bd. II, " : "See Orme, Charters, II, ")
                            + at
                            + ".";
            case 3 -> sentence();
            case 4 ->
                    (german ? "Stadtbuch, Bl. " : "Council Rolls, fol. ")
                            + page
                            + ". "
                            + sentence();
            default ->
                    (german ? "Ratsbuch, " : "Minutes of the Haven, ")
                            + at
                            + "; "
                            + (page + 40)
                            + ".";
        };
    }

    String heading(int chapter) {
        List<String> all =
                german
                        ? List.of(
                                "DER STREIT UM DAS ZOLLHAUS",
                                "DIE ZWEITE URKUNDE",
                                "NACH DEM STURM")
                        : List.of(
                                "THE QUARREL OF THE QUAY", "THE SECOND CHARTER", "AFTER THE STORM");
        return all.get(chapter);
    }

    String title() {
        return german ? "Der alte Hafen" : "The Dues of the Haven";
    }

    String notesHeading() {
        return german ? "ANMERKUNGEN" : "NOTES";
    }

    /** Where a word may be divided so that at most so many letters stay; 0 for nowhere. */
    int division(String word, int room) {
        for (int at = Math.min(room, word.length() - 3); at >= 3; at--) {
            boolean letters = word.substring(0, at + 2).chars().allMatch(Character::isLetter);
            if (word.length() >= 7
                    && letters
                    && !isVowel(word.charAt(at))
                    && isVowel(word.charAt(at + 1))
                    && isVowel(word.charAt(at - 1))) {
                return at;
            }
        }
        return 0;
    }

    private static boolean isVowel(char c) {
        return "aeiouyäöü".indexOf(Character.toLowerCase(c)) >= 0;
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
