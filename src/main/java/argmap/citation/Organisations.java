package argmap.citation;

/** Bodies that write: "Committee of Inquiry into Higher Education", "Office of the Historian". */
final class Organisations {
    /** Longest name of a body, in tokens. */
    private static final int LONGEST = 12;

    private Organisations() {}

    /**
     * The end of a body's name before a comma and a title; the start itself where none stands. A
     * title in quotation marks shows that what stands before it is an author; before other titles
     * the name must say what kind of body it is.
     */
    static int end(Tokens tokens, int from, int limit) {
        boolean body = false;
        int i = from;
        if (from >= limit || Vocabulary.NO_NAME.contains(tokens.plain(from))) {
            return from;
        }
        while (i < limit && i - from < LONGEST) {
            Token token = tokens.get(i);
            if (tokens.is(i, ",")) {
                return i - from > 1 && isBeforeTitle(tokens, i, limit, body) ? i : from;
            }
            boolean small =
                    switch (token.text()) {
                        case "of", "the", "for", "and", "in", "on", "to", "into", "&" -> true;
                        default -> false;
                    };
            if (!token.isCapitalised() && !small) {
                return from;
            }
            body |= isBody(token.plain());
            i++;
        }
        return from;
    }

    private static boolean isBeforeTitle(Tokens tokens, int comma, int limit, boolean body) {
        int next = comma + 1;
        if (next >= limit) {
            return false;
        }
        if (Years.dateEnd(tokens, next, limit) > next) {
            return false;
        }
        boolean title =
                tokens.opensQuote(next)
                        && TitleReader.isQuotedHeadline(tokens, next + 1, tokens.closer(next));
        return title
                || (body
                        && tokens.get(next).isCapitalised()
                        && titleIsDescribed(tokens, next, limit));
    }

    private static boolean titleIsDescribed(Tokens tokens, int from, int limit) {
        int end = TitleReader.end(tokens, from, limit);
        return end > from && end < limit && tokens.opensBracket(end);
    }

    private static boolean isBody(String plain) {
        return switch (plain) {
            case "committee",
                    "commission",
                    "council",
                    "office",
                    "department",
                    "ministry",
                    "bureau",
                    "board",
                    "association",
                    "society",
                    "institute",
                    "agency",
                    "congress",
                    "senate",
                    "parliament",
                    "party",
                    "union",
                    "league",
                    "organization",
                    "organisation",
                    "court",
                    "bank",
                    "foundation",
                    "group",
                    "army",
                    "treasury",
                    "assembly",
                    "nations",
                    "dept",
                    "bundesamt",
                    "ministerium",
                    "institut",
                    "gesellschaft",
                    "kommission",
                    "ministère" ->
                    true;
            default -> false;
        };
    }

    /** "Great Britain, Foreign Office": the end of an office behind its country's name. */
    static int officeEnd(Tokens tokens, Names names, int limit) {
        int start = names.to() + 1;
        if (!names.isSingle() || !tokens.is(names.to(), ",")) {
            return names.to();
        }
        boolean body = false;
        for (int i = start; i < limit && i - start < 5; i++) {
            if (tokens.is(i, ",")) {
                boolean title = i + 1 < limit && tokens.get(i + 1).isCapitalised();
                return body && title && titleIsLong(tokens, i + 1, limit) ? i : names.to();
            }
            boolean part =
                    tokens.get(i).isCapitalised() || tokens.is(i, "of") || tokens.is(i, "the");
            if (!part) {
                break;
            }
            body |= isBody(tokens.plain(i));
        }
        return names.to();
    }

    private static boolean titleIsLong(Tokens tokens, int from, int limit) {
        return TitleReader.end(tokens, from, limit) - from > 2
                && Pinpoints.end(tokens, from, limit) == from;
    }
}
