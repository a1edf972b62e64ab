package argmap.citation;

import argmap.citation.Tokens.NoteToken;
import argmap.document.CitationField;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * "Telegram from Herrick (Paris) to Secretary of State, July 31, 1914. (National Archives, RG 59)"
 */
final class Correspondence {
    /** How far the addressee and the date may stand from the start, in tokens. */
    private static final int REACH = 40;

    private Correspondence() {}

    /**
     * A letter read.
     *
     * @param names of the sender
     * @param titleTo where what describes it ends
     * @param end behind its date
     */
    record Letter(AuthorNames names, int titleTo, Map<CitationField, String> fields, int end) {}

    /** The letter, telegram or memorandum that starts at a token. */
    static Optional<Letter> read(Tokens tokens, int from, int limit) {
        int to = addressee(tokens, from, limit);
        if (to < 0) {
            return Optional.empty();
        }
        boolean named = WordClass.LETTER_KIND.has(tokens.plain(from));
        int date = dateAfter(tokens, to, limit, named);
        if (date < 0) {
            return Optional.empty();
        }
        Map<CitationField, String> fields = new EnumMap<>(CitationField.class);
        fields.put(CitationField.TITLE, tokens.text(from, titleEnd(tokens, date)));
        int sender = named ? afterFrom(tokens, from, to) : from;
        AuthorNames names = AuthorNames.NONE;
        if (sender > from || !named) {
            fields.put(CitationField.AUTHOR, tokens.text(sender, nameEnd(tokens, sender, to)));
            names = AuthorNames.read(tokens, sender, to);
        }
        int end = Numbers.dateEnd(tokens, date, limit);
        fields.put(CitationField.DATE, tokens.text(date, end));
        fields.put(CitationField.YEAR, tokens.text(end - 1, end));
        return Optional.of(new Letter(names, date, fields, end));
    }

    /** "Telegram from X to Y, received July 31": the last word goes with the date. */
    private static int titleEnd(Tokens tokens, int date) {
        return switch (tokens.plain(date - 1)) {
            case "received", "dated", "recd", "of", "on" -> date - 1;
            default -> date;
        };
    }

    private static int afterFrom(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.is(i, "from", "between", "by")) {
                return i + 1;
            }
        }
        return from;
    }

    private static int nameEnd(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.opensBracket(i) && !tokens.is(i, "[")) {
                return i;
            }
        }
        return to;
    }

    /** The "to" between sender and addressee, before which only names stand; -1 without one. */
    private static int addressee(Tokens tokens, int from, int limit) {
        boolean kind =
                WordClass.LETTER_KIND.has(tokens.plain(from)) && tokens.get(from).isCapitalised();
        int end = Math.min(limit, from + REACH / 2);
        for (int i = from; i < end; i++) {
            if (tokens.is(i, "to")
                    || (kind && tokens.is(i, "with"))
                    || (kind && tokens.is(i, "and") && tokens.is(from + 2, "conversation"))) {
                boolean person =
                        i + 1 < limit
                                && (tokens.get(i + 1).isCapitalised()
                                        || tokens.is(i + 1, "the")
                                        || tokens.opensBracket(i + 1));
                return i > from && person ? i : -1;
            }
            if (tokens.opensBracket(i)) {
                i = tokens.closer(i) >= end ? end : tokens.closer(i);
            } else if (!isNameToken(tokens.get(i), kind) && !(kind && i == from + 1)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isNameToken(NoteToken token, boolean kind) {
        boolean small =
                WordClass.PARTICLE.has(token.text())
                        || token.is("and", "&")
                        || (kind && token.is("from", "of", "conversation", "the", "between", "by"));
        return small || token.isCapitalised() || token.is("]", "[", "(");
    }

    /** "Messersmith to Wilson, Messersmith to Phillips, and ...": letters of one day. */
    private static boolean isFurtherLetter(Tokens tokens, int to, int i) {
        for (int k = i - 1; k > to && k > i - 5; k--) {
            if (tokens.is(k, ",", "and")) {
                return true;
            }
        }
        return false;
    }

    /** The first date behind the addressee; only names, places and remarks may stand between. */
    private static int dateAfter(Tokens tokens, int to, int limit, boolean named) {
        int end = Math.min(limit, to + REACH);
        boolean with = false;
        for (int i = to + 1; i < end; i++) {
            if (Numbers.dateEnd(tokens, i, limit) > i) {
                // "He came to Bath on May 3, 1914" tells a story and cites no letter.
                boolean parted = tokens.get(i - 1).kind() == NoteToken.Kind.MARK;
                return parted || named ? i : -1;
            }
            NoteToken token = tokens.get(i);
            with |= token.is("with", "enclosing");
            if (!named && !with && isPlainWord(token)) {
                return -1;
            }
            boolean talk =
                    (token.is("to") && !isFurtherLetter(tokens, to, i))
                            || token.is("in")
                            || WordClass.unit(token.plain()).equals("page")
                            || (token.isWord() && WordClass.SENTENCE.has(token.text()));
            if (tokens.is(i, ";") || talk || tokens.opensQuote(i)) {
                return -1;
            }
            if (tokens.opensBracket(i)) {
                i = tokens.closer(i);
            }
        }
        return -1;
    }

    private static boolean isPlainWord(NoteToken token) {
        return token.isWord()
                && !token.isCapitalised()
                && !WordClass.LOWERCASE.has(token.text())
                && !WordClass.PARTICLE.has(token.text());
    }
}
