package argmap.citation;

import java.util.ArrayList;
import java.util.List;

/**
 * The names that a citation may open with: "Rohan Butler and J. P. T. Bury, eds.,", "Coates and
 * Coates", "Robert H. Haigh, David S. Morris, and Anthony R. Peters".
 *
 * @param surnames of each person, in order
 * @param from first token
 * @param to after the last token of the names; role words and the comma behind them come later
 */
record Names(List<String> surnames, int from, int to) {
    /** Nobody's name has more words than this; it bounds the look ahead. */
    private static final int WORDS = 8;

    /** Longest list of persons that is written out before a title. */
    private static final int PERSONS = 12;

    static final Names NONE = new Names(List.of(), 0, 0);

    Names {
        surnames = List.copyOf(surnames);
    }

    boolean isEmpty() {
        return surnames.isEmpty();
    }

    boolean isSingle() {
        return surnames.size() == 1;
    }

    /** The first person alone. */
    Names first(Tokens tokens, int limit) {
        Person person = Person.read(tokens, from, limit);
        return new Names(List.of(person.surname()), from, person.to());
    }

    /** The names that start at a token, {@link #NONE} where none do. */
    static Names read(Tokens tokens, int from, int limit) {
        Person first = Person.read(tokens, from, limit);
        if (first.isNobody()) {
            return NONE;
        }
        Names inverted = InvertedNames.read(tokens, from, limit);
        if (!inverted.isEmpty()) {
            return inverted;
        }
        Names list = readList(tokens, first, limit);
        return list.isEmpty() ? new Names(List.of(first.surname()), from, first.to()) : list;
    }

    /**
     * "A and B", "A, B, and C": only where the last of them stands behind an "and"; and "A/B/C".
     */
    private static Names readList(Tokens tokens, Person first, int limit) {
        List<String> surnames = new ArrayList<>(List.of(first.surname()));
        int i = first.to();
        boolean strokes = false;
        while (surnames.size() < PERSONS && i < limit) {
            boolean stroke = tokens.is(i, "/");
            boolean comma = !strokes && tokens.is(i, ",");
            int next = comma || stroke ? i + 1 : i;
            boolean and = !stroke && isAnd(tokens, next);
            if (!comma && !and && !stroke) {
                break;
            }
            Person person = Person.read(tokens, and ? next + 1 : next, limit);
            if (person.isNobody() || (!and && person.isBare() != first.isBare())) {
                return NONE;
            }
            surnames.add(person.surname());
            i = person.to();
            strokes |= stroke;
            if (and && !tokens.is(i, "/")) {
                return endsNames(tokens, i, limit) ? new Names(surnames, first.from(), i) : NONE;
            }
        }
        return strokes && endsNames(tokens, i, limit) ? new Names(surnames, first.from(), i) : NONE;
    }

    private static boolean isAnd(Tokens tokens, int i) {
        return tokens.is(i, "and")
                || tokens.is(i, "&")
                || tokens.is(i, "und")
                || tokens.is(i, "u.")
                || (tokens.is(i, "et") && !tokens.plain(i + 1).equals("al"));
    }

    /** "et al.", "u.a.", "u. a.": more persons than are named. */
    static boolean isAndOthers(Tokens tokens, int i) {
        return othersEnd(tokens, i) > i;
    }

    static int othersEnd(Tokens tokens, int i) {
        String next = tokens.plain(i + 1);
        return switch (tokens.plain(i)) {
            case "et" -> next.equals("al") || next.equals("alii") ? i + 2 : i;
            case "and" -> next.equals("others") ? i + 2 : i;
            case "u.a" -> i + 1;
            case "u" -> next.equals("a") && tokens.is(i + 1, "a.") ? i + 2 : i;
            default -> i;
        };
    }

    /** What may stand behind names: a comma, a bracket, a title in quotes, "op. cit.", "et al.". */
    private static boolean endsNames(Tokens tokens, int i, int limit) {
        return i >= limit
                || tokens.is(i, ",")
                || tokens.opensBracket(i)
                || tokens.opensQuote(i)
                || BackReferences.isOpCit(tokens, i)
                || isAndOthers(tokens, i)
                || Years.isYearOrRange(tokens.get(i))
                || AuthorYear.isYear(tokens.get(i))
                || tokens.is(i, "in")
                || tokens.is(i, ".")
                || tokens.is(i, ";")
                || tokens.is(i, ":");
    }

    /**
     * One person.
     *
     * @param isBare a surname and nothing else
     */
    record Person(String surname, boolean isBare, boolean hasInitial, int from, int to) {
        private static final Person NOBODY = new Person("", true, false, 0, 0);

        boolean isNobody() {
            return surname.isEmpty();
        }

        static Person read(Tokens tokens, int from, int limit) {
            int i = from;
            int end = Math.min(limit, from + WORDS);
            boolean initial = false;
            int given = 0;
            StringBuilder surname = new StringBuilder();
            while (i < end) {
                Token token = tokens.get(i);
                boolean particle = Vocabulary.PARTICLES.contains(token.text());
                if (!token.isWord() || !(isNamePart(token) || particle)) {
                    break;
                }
                if (particle || surname.isEmpty() || endsWithParticle(surname)) {
                    surname.append(surname.isEmpty() ? "" : " ").append(token.text());
                } else if (!isSuffix(token)) {
                    given++;
                    surname.setLength(0);
                    surname.append(token.text());
                }
                initial |= token.isInitial();
                i++;
                if (initial && !token.isInitial() && !particle && !isMiddle(tokens, i)) {
                    break;
                }
            }
            return finish(tokens, from, i, limit, surname.toString(), given, initial);
        }

        private static Person finish(
                Tokens tokens,
                int from,
                int end,
                int limit,
                String surname,
                int given,
                boolean initial) {
            if (surname.isEmpty() || end == from || isOnlyInitials(surname)) {
                return NOBODY;
            }
            int to = end;
            if (to + 1 < limit && tokens.is(to, ",") && isSuffix(tokens.get(to + 1))) {
                to += 2;
            }
            return new Person(surname, given == 0, initial, from, to);
        }

        /** After initials and a word the name goes on only with another short run of name words. */
        private static boolean isMiddle(Tokens tokens, int i) {
            return i + 1 < tokens.size()
                    && isNamePart(tokens.get(i))
                    && (tokens.get(i).isInitial()
                            || isSuffix(tokens.get(i))
                            || tokens.is(i + 1, ",")
                            || tokens.is(i + 1, "and")
                            || tokens.is(i + 1, "&")
                            || tokens.get(i + 1).isInitial());
        }

        private static boolean isNamePart(Token token) {
            return token.isInitial()
                    || (token.isCapitalised() && !Vocabulary.NO_NAME.contains(token.plain()));
        }

        private static boolean isSuffix(Token token) {
            return switch (token.plain()) {
                case "jr", "sr", "ii", "iii" -> true;
                default -> false;
            };
        }

        private static boolean endsWithParticle(CharSequence surname) {
            String text = surname.toString();
            String last = text.substring(text.lastIndexOf(' ') + 1);
            return Vocabulary.PARTICLES.contains(last) || last.equals("Le") || last.equals("St.");
        }

        private static boolean isOnlyInitials(String surname) {
            return surname.endsWith(".") && !surname.startsWith("St.");
        }
    }
}
