package argmap.ingest;

import argmap.ingest.NoteTokens.Kind;
import argmap.ingest.NoteTokens.Token;
import argmap.text.CleanText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the notes of one text always print in the same place: the name of an archive, the number of
 * a record group, the name of a series.
 *
 * <p>Notes repeat themselves. Where the same neighbours stand about nine other places and these
 * agree, a tenth reading that a usual confusion of shapes explains is that confusion. Counts are
 * taken from all notes before any is changed; a place is never its own witness.
 */
final class CitationHabits {
    /** Places with the same neighbours, this one not counted. */
    private static final int FEWEST_EXACT = 4;

    private static final int FEWEST_KIND = 8;

    /** Shorter forms are one letter from too many others: "Ed" from "Eds", "ix" from "x". */
    private static final int SHORTEST = 4;

    /** It takes this many equal places to call a well-formed number misread. */
    private static final int MANY = 20;

    /** Share of them that must agree. */
    private static final double AGREED = 0.8;

    /**
     * Misreadings of a word may back it up, but it must stand in this share of the places itself.
     */
    private static final double LEAST = 0.4;

    /**
     * Share of a word's letters that may be misread: where both neighbours on each side agree,
     * more.
     */
    private static final double FAR = 0.45;

    private static final double NEAR = 0.34;

    /** Beyond this many contexts the text is long enough to have shown its habits. */
    private static final int LARGEST = 400_000;

    private final Map<Long, Fillers> seen = new HashMap<>();
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
            for (Long context : contexts(tokens, i)) {
                if (seen.size() < LARGEST || seen.containsKey(context)) {
                    seen.computeIfAbsent(context, c -> new Fillers()).add(tokens.get(i).text());
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
            List<Long> contexts = contexts(tokens, i);
            for (int c = 0; c < contexts.size(); c++) {
                int fewest = c < 2 ? FEWEST_EXACT : FEWEST_KIND;
                String read = agreed(contexts.get(c), token, fewest, c == 0);
                // A short form or a word of a dictionary is right though others stand elsewhere.
                if (token.text().length() < SHORTEST || Dictionary.anyContains(token.text())) {
                    continue;
                }
                if (!read.isEmpty()) {
                    edits.replace(token.start(), token.end(), read, "repeated citation", 0.75);
                    break;
                }
            }
        }
    }

    /** The neighbourhoods of a token, from the most exact to the most general. */
    private static List<Long> contexts(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        Token before = at(tokens, i - 1);
        Token after = at(tokens, i + 1);
        Token before2 = at(tokens, i - 2);
        if (token.isSign()) {
            return List.of();
        }
        int left = word(before).hashCode();
        int left2 = word(before2).hashCode();
        int right = word(after).hashCode();
        return List.of(
                key(6, left2, left, right, word(at(tokens, i + 2)).hashCode()),
                key(7, left2, left, right, 0),
                key(8, word(at(tokens, i - 3)).hashCode(), left2, left, 0));
    }

    /** One number for a neighbourhood: 64 bits, so that two hardly ever share one. */
    private static long key(int kind, int a, int b, int c, int d) {
        long key = kind;
        key = key * 0x9E3779B97F4A7C15L + a;
        key = key * 0x9E3779B97F4A7C15L + b;
        key = key * 0x9E3779B97F4A7C15L + c;
        key = key * 0x9E3779B97F4A7C15L + d;
        return key ^ (key >>> 29);
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

    private String agreed(Long context, Token token, int fewest, boolean exact) {
        Fillers fillers = seen.get(context);
        if (fillers == null || fillers.most < fewest || fillers.best.equals(token.text())) {
            return "";
        }
        int same = fillers.counts.getOrDefault(token.text(), 1);
        if (same * 5 > fillers.most || isFigure(token, fillers.most)) {
            return "";
        }
        boolean misread = Likeness.isMisreading(token.text(), fillers.best, exact ? FAR : NEAR);
        return misread && fillers.agree(token) ? fillers.best : "";
    }

    /** What stands between the same neighbours, each with how often, and the most frequent. */
    private static final class Fillers {
        final Map<String, Integer> counts = new HashMap<>(4);
        String best = "";
        int most;
        int all;

        void add(String filler) {
            int count = counts.merge(filler, 1, Integer::sum);
            all++;
            if (count > most || (count == most && filler.compareTo(best) < 0)) {
                most = count;
                best = filler;
            }
        }

        /** Whether most of the places but this one have the best reading, or a misreading of it. */
        boolean agree(Token token) {
            int others = all - 1;
            if (most >= AGREED * others) {
                return true;
            }
            if (most < LEAST * others) {
                return false;
            }
            int alike = most;
            for (Map.Entry<String, Integer> filler : counts.entrySet()) {
                boolean self = filler.getKey().equals(token.text());
                int count = filler.getValue() - (self ? 1 : 0);
                boolean few = filler.getValue() * 5 <= most;
                if (count > 0 && few && Likeness.isMisreading(filler.getKey(), best, FAR)) {
                    alike += count;
                }
            }
            return alike >= AGREED * others;
        }
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
}
