package argmap.ingest;

import argmap.ingest.NoteTokens.Kind;
import argmap.ingest.NoteTokens.Token;
import argmap.text.CleanText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the notes of one text always print in the same place: the comma between a surname and a
 * page, the number of a record group, the name of a series.
 *
 * <p>Notes repeat themselves. Where the same neighbours stand about nine other places and these
 * agree, a tenth reading that a usual confusion of shapes explains is that confusion. Counts are
 * taken from all notes before any is changed; a place is never its own witness.
 */
final class CitationHabits {
    /** Places with the same neighbours, this one not counted. */
    private static final int FEWEST_EXACT = 4;

    private static final int FEWEST_KIND = 8;

    /** It takes this many equal places to call a well-formed number misread. */
    private static final int MANY = 20;

    /** Share of them that must agree. */
    private static final double AGREED = 0.8;

    /**
     * Share of a word's letters that may be misread: where both neighbours on each side agree,
     * more.
     */
    private static final double FAR = 0.45;

    private static final double NEAR = 0.34;

    /** Beyond this many contexts the text is long enough to have shown its habits. */
    private static final int LARGEST = 400_000;

    private final Map<String, Map<String, Integer>> seen = new HashMap<>();
    private final boolean worn;

    CitationHabits(boolean worn) {
        this.worn = worn;
    }

    void learn(CleanText note) {
        if (!worn) {
            return;
        }
        List<Token> tokens = NoteTokens.of(note.text());
        for (int i = 0; i < tokens.size(); i++) {
            for (String context : contexts(tokens, i)) {
                if (seen.size() < LARGEST || seen.containsKey(context)) {
                    seen.computeIfAbsent(context, c -> new HashMap<>())
                            .merge(tokens.get(i).text(), 1, Integer::sum);
                }
            }
        }
    }

    void repair(CleanText note, Edits edits) {
        if (!worn) {
            return;
        }
        List<Token> tokens = NoteTokens.of(note.text());
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            List<String> contexts = contexts(tokens, i);
            for (int c = 0; c < contexts.size(); c++) {
                int fewest = c < 2 ? FEWEST_EXACT : FEWEST_KIND;
                String read = agreed(contexts.get(c), token, fewest, c == 0);
                // Between kinds of words only the common wear counts: a comma that lost its tail.
                boolean general = token.isSign() && c >= 2;
                if (general && !(token.text().equals(".") && read.equals(","))) {
                    continue;
                }
                if (!read.isEmpty()) {
                    String rule = token.isSign() ? "sign in a citation" : "repeated citation";
                    edits.replace(token.start(), token.end(), read, rule, 0.75);
                    break;
                }
            }
        }
    }

    /** The neighbourhoods of a token, from the most exact to the most general. */
    private static List<String> contexts(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        Token before = at(tokens, i - 1);
        Token after = at(tokens, i + 1);
        Token before2 = at(tokens, i - 2);
        Token after2 = at(tokens, i + 2);
        if (token.isSign()) {
            if (".,;:".indexOf(token.text()) < 0 || before.isSign()) {
                return List.of();
            }
            String right = after.isSign() ? after.text() : after.kind().name();
            String near = before.kind() + "|" + right;
            return List.of(
                    "s|" + before.text() + "|" + word(after),
                    "t|" + before.text() + "|" + right + "|" + after2.kind(),
                    "k|" + side(before2) + "|" + near + "|" + side(after2),
                    "b|" + before2.kind() + "|" + near,
                    "n|" + before.kind() + "|" + after.text());
        }
        return List.of(
                "w|" + word(before2) + "|" + word(before) + "|" + word(after) + "|" + word(after2),
                "v|" + word(before2) + "|" + word(before) + "|" + word(after),
                "u|" + word(at(tokens, i - 3)) + word(before2) + "|" + word(before),
                "none");
    }

    private static String side(Token token) {
        return token.isSign() ? token.text() : token.kind().name();
    }

    /** Full stop and comma are what worn print confuses most, so they count as one neighbour. */
    private static String word(Token token) {
        if (token.kind() == Kind.EDGE) {
            return "^";
        }
        return token.text().equals(",") ? "." : token.text();
    }

    private static Token at(List<Token> tokens, int i) {
        return i < 0 || i >= tokens.size() ? NoteTokens.EDGE : tokens.get(i);
    }

    private String agreed(String context, Token token, int fewest, boolean exact) {
        Map<String, Integer> fillers = seen.getOrDefault(context, Map.of());
        String best = "";
        int most = 0;
        for (Map.Entry<String, Integer> filler : fillers.entrySet()) {
            boolean other = !filler.getKey().equals(token.text());
            int count = filler.getValue();
            boolean more = count > most || (count == most && filler.getKey().compareTo(best) < 0);
            if (other && more) {
                most = count;
                best = filler.getKey();
            }
        }
        int same = fillers.getOrDefault(token.text(), 1);
        if (most < fewest || same * 5 > most || isFigure(token, most)) {
            return "";
        }
        boolean misread = isMisreading(token, best, exact ? FAR : NEAR);
        return misread && share(fillers, token, best) >= AGREED ? best : "";
    }

    /** The share of the other places that have this reading, or a misreading of it. */
    private static double share(Map<String, Integer> fillers, Token token, String best) {
        int alike = 0;
        int all = 0;
        for (Map.Entry<String, Integer> filler : fillers.entrySet()) {
            int count = filler.getValue() - (filler.getKey().equals(token.text()) ? 1 : 0);
            boolean supports =
                    filler.getKey().equals(best)
                            || (!token.isSign()
                                    && filler.getValue() * 5 <= fillers.getOrDefault(best, 0)
                                    && Likeness.isMisreading(filler.getKey(), best, FAR));
            alike += supports ? count : 0;
            all += count;
        }
        return all == 0 ? 0 : (double) alike / all;
    }

    /**
     * A year, a page or an initial that reads well is somebody's fact: only many others outvote it.
     */
    private static boolean isFigure(Token token, int witnesses) {
        return switch (token.kind()) {
            case YEAR, NUMBER, INITIAL -> true;
            case SMALL_NUMBER -> witnesses < MANY;
            default -> false;
        };
    }

    private static boolean isMisreading(Token token, String printed, double share) {
        return token.isSign()
                ? ".,;:".contains(printed)
                : Likeness.isMisreading(token.text(), printed, share);
    }
}
