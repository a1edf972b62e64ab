package argmap.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Names as lists of works print them: "Bell, P., and Coleman, R.", "VOSS, Karl", "Voss,
 * Karl/Brandt, Helga".
 *
 * <p>"Horn, Salt: A History" looks the same, so the first name must show itself: by an initial, by
 * a surname in capitals, or by a second person behind a stroke.
 */
final class InvertedNames {
    private static final int PERSONS = 12;

    /** Given names common among authors in German, English and French; no titles of books. */
    private static final Set<String> GIVEN =
            Vocabulary.words(
                    "albert alexander alfred andreas anna anne anton arthur barbara bernard bernhard"
                            + " bruno carl charles christian christoph claude claus daniel david"
                            + " dieter dietrich dirk eberhard eckart edith edward elisabeth ellen emil"
                            + " erhard eric erich erika ernst erwin eugen eva ferdinand frank franz"
                            + " friedrich fritz georg george gerd gerhard gertrud gisela gottfried"
                            + " gunther günter günther gustav hans harald hartmut heinrich heinz helga"
                            + " helmut henri henry herbert hermann horst hubert hugo ingrid jacques"
                            + " jakob james jan jean jens joachim johann johannes john josef joseph"
                            + " jürgen karl kurt klaus konrad leonard lothar louis ludwig maria marie"
                            + " marcel martin mary max michael michel monika niklas norbert oskar otto"
                            + " paul peter petra philip philippe pierre rainer ralf reinhard reinhart"
                            + " renate richard robert roger roland rolf rudolf ruth sabine siegfried"
                            + " simone stefan stephan susanne theodor thomas udo ulrich ursula"
                            + " victor viktor volker walter werner wilhelm william wolfgang claire"
                            + " jürg emile émile andré françois");

    private InvertedNames() {}

    static Names read(Tokens tokens, int from, int limit) {
        List<String> surnames = new ArrayList<>();
        boolean shown = false;
        boolean initial = false;
        int i = from;
        while (surnames.size() < PERSONS) {
            int given = givenAt(tokens, i, limit);
            if (given < 0) {
                return Names.NONE;
            }
            int end = givenEnd(tokens, given, limit);
            if (end == given) {
                return Names.NONE;
            }
            initial |= tokens.get(given).isInitial();
            shown |= initial || isGiven(tokens, given, end) || isCapitals(tokens.get(i).text());
            surnames.add(surname(tokens, i, given));
            int next = nextPerson(tokens, end, limit);
            if (next == end) {
                // "MEINERT, Siele, S. 4" goes on with a comma too: capitals show a surname alone.
                boolean ends =
                        endsNames(tokens, end, limit)
                                && (initial || surnames.size() > 1 || !tokens.is(end, ","));
                return shown && ends ? new Names(surnames, from, end) : Names.NONE;
            }
            shown |= tokens.is(end, "/");
            i = next;
        }
        return Names.NONE;
    }

    /** The first given name behind a surname and a comma; -1 without one. */
    private static int givenAt(Tokens tokens, int from, int limit) {
        int i = from;
        while (i < limit && i - from < 3 && Vocabulary.PARTICLES.contains(tokens.get(i).text())) {
            i++;
        }
        boolean surname =
                i + 2 < limit
                        && tokens.get(i).isCapitalised()
                        && !tokens.get(i).isInitial()
                        && !Vocabulary.NO_NAME.contains(tokens.plain(i))
                        && tokens.is(i + 1, ",");
        return surname ? i + 2 : -1;
    }

    private static int givenEnd(Tokens tokens, int from, int limit) {
        int i = from;
        while (i < limit && i - from < 3) {
            Token token = tokens.get(i);
            boolean name =
                    token.isInitial()
                            || (token.isCapitalised()
                                    && !Vocabulary.NO_NAME.contains(token.plain()));
            if (!name) {
                break;
            }
            i++;
        }
        return i;
    }

    private static String surname(Tokens tokens, int from, int given) {
        return tokens.text(from, given - 1);
    }

    /** The start of another inverted name behind a joint; the place itself without one. */
    private static int nextPerson(Tokens tokens, int end, int limit) {
        int i = tokens.is(end, ",") || tokens.is(end, "/") || tokens.is(end, ";") ? end + 1 : end;
        boolean and = tokens.is(i, "and") || tokens.is(i, "&") || tokens.is(i, "und");
        i += and ? 1 : 0;
        boolean joined = i > end && (and || !tokens.is(end, ","));
        int given = joined || tokens.is(end, ",") ? givenAt(tokens, i, limit) : -1;
        boolean initial = given > 0 && tokens.get(given).isInitial();
        return given > 0 && (joined || initial) ? i : end;
    }

    private static boolean endsNames(Tokens tokens, int i, int limit) {
        return i < limit
                && (tokens.is(i, ":")
                        || tokens.is(i, ",")
                        || tokens.is(i, ".")
                        || tokens.opensBracket(i)
                        || tokens.opensQuote(i));
    }

    /** "Weber, Max:" — a common given name and nothing else before the colon. */
    private static boolean isGiven(Tokens tokens, int given, int end) {
        return GIVEN.contains(tokens.plain(given)) && (tokens.is(end, ":") || tokens.is(end, "("));
    }

    private static boolean isCapitals(String surname) {
        return surname.length() > 3
                && surname.equals(surname.toUpperCase(Locale.ROOT))
                && surname.chars().allMatch(c -> Character.isLetter(c) || c == '-');
    }
}
