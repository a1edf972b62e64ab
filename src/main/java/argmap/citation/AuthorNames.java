package argmap.citation;

import argmap.citation.Tokens.NoteToken;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The names that a citation may open with: "Rohan Butler and J. P. T. Bury, eds.,", "Coates and
 * Coates", "Robert H. Haigh, David S. Morris, and Anthony R. Peters".
 *
 * @param surnames of each person, in order
 * @param from first token
 * @param to after the last token of the names; role words and the comma behind them come later
 */
record AuthorNames(List<String> surnames, int from, int to) {
    /** Nobody's name has more words than this; it bounds the look ahead. */
    private static final int WORDS = 8;

    /** Longest list of persons that is written out before a title. */
    private static final int PERSONS = 12;

    static final AuthorNames NONE = new AuthorNames(List.of(), 0, 0);

    /** Longest name of a body, in tokens. */
    private static final int LONGEST = 12;

    AuthorNames {
        surnames = List.copyOf(surnames);
    }

    /** Persons that are known by name, wherever they stand. */
    static AuthorNames ofSurnames(String... surnames) {
        return new AuthorNames(List.of(surnames), 0, 0);
    }

    /** "Beethoven" for "van Beethoven", as short forms name him. */
    static String withoutParticles(String surname) {
        String bare = surname;
        int blank = bare.indexOf(' ');
        while (blank > 0 && WordClass.PARTICLE.has(bare.substring(0, blank))) {
            bare = bare.substring(blank + 1);
            blank = bare.indexOf(' ');
        }
        return bare;
    }

    /**
     * "Microsoft" for "Microsoft Corporation": the first words of a body's name, as notes cut it.
     */
    static List<String> shortenedBodies(String name) {
        String[] words = name.split(" ", -1);
        boolean body =
                Arrays.stream(words)
                        .anyMatch(
                                w ->
                                        WordClass.BODY.has(w.toLowerCase(Locale.ROOT))
                                                || w.equals("&"));
        List<String> shorter = new ArrayList<>();
        for (int end = 1; body && end < words.length; end++) {
            if (!WordClass.BODY_JOINT.has(words[end - 1])) {
                shorter.add(String.join(" ", List.of(words).subList(0, end)));
            }
        }
        return shorter;
    }

    boolean isEmpty() {
        return surnames.isEmpty();
    }

    boolean isSingle() {
        return surnames.size() == 1;
    }

    /** "Konflikttheorie von Horn 1976": given names are not printed here, so the name is Horn. */
    boolean isPhrase(Tokens tokens) {
        boolean particle = false;
        for (int i = from + 1; i < to; i++) {
            if (TitleEnds.isJournalLetters(tokens.get(i).text())) {
                return true;
            }
            boolean inside = WordClass.PARTICLE.has(tokens.get(i).text()) && !tokens.is(i, "y");
            particle |= inside && !tokens.is(i - 1, "/");
        }
        return particle && !tokens.get(from).isInitial();
    }

    /** "FRUS", "DBFP" before a page are titles known by their letters. */
    boolean isLetters(Tokens tokens) {
        String text = tokens.text(from, to);
        return text.length() >= 3
                && text.length() <= 6
                && text.chars().allMatch(Character::isUpperCase);
    }

    /** The first person alone. */
    AuthorNames first(Tokens tokens, int limit) {
        Person person = Person.read(tokens, from, limit);
        return new AuthorNames(List.of(person.surname()), from, person.to());
    }

    /** The names that start at a token, {@link #NONE} where none do. */
    static AuthorNames read(Tokens tokens, int from, int limit) {
        Person first = Person.read(tokens, from, limit);
        if (first.isNobody()) {
            return NONE;
        }
        AuthorNames inverted = readInverted(tokens, from, limit);
        if (!inverted.isEmpty()) {
            return inverted;
        }
        AuthorNames list = readList(tokens, first, limit);
        return list.isEmpty() ? new AuthorNames(List.of(first.surname()), from, first.to()) : list;
    }

    /**
     * "A and B", "A, B, and C": only where the last of them stands behind an "and"; and "A/B/C".
     */
    private static AuthorNames readList(Tokens tokens, Person first, int limit) {
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
            if (and && !person.isNobody() && isFirm(tokens, person)) {
                // "Johnson & Sons", "Bell, Horn & Co.": one house.
                int end = tokens.is(person.to(), ".") ? person.to() + 1 : person.to();
                return endsNames(tokens, end, limit)
                        ? new AuthorNames(
                                List.of(tokens.text(first.from(), person.to())), first.from(), end)
                        : NONE;
            }
            if (person.isNobody() || (!and && person.isBare() != first.isBare())) {
                return NONE;
            }
            surnames.add(person.surname());
            i = person.to();
            strokes |= stroke;
            if (and && !tokens.is(i, "/")) {
                return endsNames(tokens, i, limit)
                        ? new AuthorNames(surnames, first.from(), i)
                        : NONE;
            }
        }
        return strokes && endsNames(tokens, i, limit)
                ? new AuthorNames(surnames, first.from(), i)
                : NONE;
    }

    private static boolean isFirm(Tokens tokens, Person person) {
        return person.to() - person.from() == 1 && WordClass.FIRM.has(tokens.plain(person.from()));
    }

    private static boolean isAnd(Tokens tokens, int i) {
        return tokens.is(i, "and", "&", "und", "u.")
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

    /**
     * The mark behind the year in 'Judge, T. (1998). "Power"' and 'COARELLI F., 1976, "Frammenti"',
     * where the title comes after it; -1 where the year is no part of an opening like that.
     */
    int yearMark(Tokens tokens, int at, int limit) {
        boolean bracket = at < limit && tokens.opensBracket(at) && tokens.closer(at) == at + 2;
        boolean comma = tokens.is(at, ",");
        int mark = bracket ? at + 3 : at + 2;
        boolean year =
                (bracket || comma)
                        && mark + 1 < limit
                        && Numbers.isYearOfWork(tokens.get(at + 1))
                        && (bracket ? tokens.is(mark, ".", ",", ":") : tokens.is(mark, ",", "."));
        boolean initials = tokens.get(Math.max(from, to - 1)).isInitial();
        boolean title =
                year
                        && (tokens.opensQuote(mark + 1)
                                || (initials && tokens.get(mark + 1).isCapitalised()));
        return title ? mark : -1;
    }

    /** What may stand behind names: a comma, a bracket, a title in quotes, "op. cit.", "et al.". */
    private static boolean endsNames(Tokens tokens, int i, int limit) {
        return i >= limit
                || tokens.is(i, ",")
                || tokens.opensBracket(i)
                || tokens.opensQuote(i)
                || Signals.isOpCit(tokens, i)
                || isAndOthers(tokens, i)
                || Numbers.isYearOrRange(tokens.get(i))
                || Numbers.isYearOfWork(tokens.get(i))
                || tokens.is(i, "in", ".", ";", ":");
    }

    /**
     * One person.
     *
     * @param isBare a surname and nothing else
     */
    record Person(String surname, boolean isBare, int from, int to) {
        private static final Person NOBODY = new Person("", true, 0, 0);

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
                NoteToken token = tokens.get(i);
                boolean particle = WordClass.PARTICLE.has(token.text());
                if (!token.isWord() || !(isNamePart(token) || particle)) {
                    break;
                }
                boolean begins = particle && !surname.isEmpty() && !endsWithParticle(surname);
                given += begins ? 1 : 0;
                surname.setLength(begins ? 0 : surname.length());
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
            return finish(tokens, from, i, limit, surname.toString(), given);
        }

        private static Person finish(
                Tokens tokens, int from, int end, int limit, String surname, int given) {
            if (surname.isEmpty() || end == from) {
                return NOBODY;
            }
            if (isOnlyInitials(surname)) {
                return surnameFirst(tokens, from, end, limit);
            }
            if (end - from > 1 && WordClass.BODY.has(tokens.plain(end - 1))) {
                return new Person(tokens.text(from, end), false, from, end);
            }
            int to = end;
            if (to + 1 < limit && tokens.is(to, ",") && isSuffix(tokens.get(to + 1))) {
                to += 2;
            }
            return new Person(surname, given == 0, from, to);
        }

        /**
         * "COARELLI F.", "Judge T. A.": a surname before initials, and then the end of the name.
         */
        private static Person surnameFirst(Tokens tokens, int from, int end, int limit) {
            int initials = end;
            while (initials > from && tokens.get(initials - 1).isInitial()) {
                initials--;
            }
            boolean surname =
                    initials == from + 1
                            && tokens.get(from).text().length() > 2
                            && WordClass.unit(tokens.plain(from)).isEmpty()
                            && !WordClass.VOLUME.has(tokens.plain(from));
            boolean ends =
                    end < limit
                            && (tokens.is(end, ",", ";", "and", "&")
                                    || (tokens.opensBracket(end)
                                            && Numbers.isYearOfWork(tokens.get(end + 1))));
            return surname && ends ? new Person(tokens.get(from).text(), false, from, end) : NOBODY;
        }

        /** After initials and a word the name goes on only with another short run of name words. */
        private static boolean isMiddle(Tokens tokens, int i) {
            return i + 1 < tokens.size()
                    && isNamePart(tokens.get(i))
                    && (tokens.get(i).isInitial()
                            || isSuffix(tokens.get(i))
                            || tokens.is(i + 1, ",", "and", "&")
                            || tokens.get(i + 1).isInitial());
        }

        private static boolean isNamePart(NoteToken token) {
            return token.isInitial()
                    || (token.isCapitalised() && !WordClass.NO_NAME.has(token.plain()));
        }

        private static boolean isSuffix(NoteToken token) {
            return WordClass.NAME_SUFFIX.has(token.plain());
        }

        private static boolean endsWithParticle(CharSequence surname) {
            String text = surname.toString();
            String last = text.substring(text.lastIndexOf(' ') + 1);
            return WordClass.PARTICLE.has(last) || last.equals("Le") || last.equals("St.");
        }

        private static boolean isOnlyInitials(String surname) {
            return surname.endsWith(".") && !surname.startsWith("St.");
        }
    }

    static AuthorNames readInverted(Tokens tokens, int from, int limit) {
        List<String> surnames = new ArrayList<>();
        boolean shown = false;
        boolean initial = false;
        int i = from;
        while (surnames.size() < PERSONS) {
            int given = givenAt(tokens, i, limit);
            if (given < 0) {
                return AuthorNames.NONE;
            }
            int end = givenEnd(tokens, given, limit);
            if (end == given) {
                return AuthorNames.NONE;
            }
            initial |= tokens.get(given).isInitial();
            shown |= initial || isGiven(tokens, given, end) || isCapitals(tokens.get(i).text());
            surnames.add(surname(tokens, i, given));
            int next = nextPerson(tokens, end, limit);
            if (next == end) {
                // "MEINERT, Siele, S. 4" goes on with a comma too: capitals show a surname alone.
                boolean ends =
                        endsInverted(tokens, end, limit)
                                && (initial || surnames.size() > 1 || !tokens.is(end, ","));
                return shown && ends ? new AuthorNames(surnames, from, end) : AuthorNames.NONE;
            }
            shown |= tokens.is(end, "/");
            i = next;
        }
        return AuthorNames.NONE;
    }

    /** The first given name behind a surname and a comma; -1 without one. */
    private static int givenAt(Tokens tokens, int from, int limit) {
        int i = from;
        while (i < limit && i - from < 3 && WordClass.PARTICLE.has(tokens.get(i).text())) {
            i++;
        }
        boolean surname =
                i + 2 < limit
                        && tokens.get(i).isCapitalised()
                        && !tokens.get(i).isInitial()
                        && !WordClass.NO_NAME.has(tokens.plain(i))
                        && tokens.is(i + 1, ",");
        return surname ? i + 2 : -1;
    }

    private static int givenEnd(Tokens tokens, int from, int limit) {
        int i = from;
        while (i < limit && i - from < 3) {
            NoteToken token = tokens.get(i);
            boolean name =
                    token.isInitial()
                            || (token.isCapitalised() && !WordClass.NO_NAME.has(token.plain()));
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
        int i = tokens.is(end, ",", "/", ";") ? end + 1 : end;
        boolean and = tokens.is(i, "and", "&", "und");
        i += and ? 1 : 0;
        boolean joined = i > end && (and || !tokens.is(end, ","));
        int given = joined || tokens.is(end, ",") ? givenAt(tokens, i, limit) : -1;
        boolean initial = given > 0 && tokens.get(given).isInitial();
        return given > 0 && (joined || initial) ? i : end;
    }

    private static boolean endsInverted(Tokens tokens, int i, int limit) {
        return i < limit
                && (tokens.is(i, ":", ",", ".") || tokens.opensBracket(i) || tokens.opensQuote(i));
    }

    /** "Weber, Max:" — a common given name and nothing else before the colon. */
    private static boolean isGiven(Tokens tokens, int given, int end) {
        return WordClass.GIVEN_NAME.has(tokens.plain(given)) && (tokens.is(end, ":", "("));
    }

    private static boolean isCapitals(String surname) {
        return surname.length() > 3
                && surname.equals(surname.toUpperCase(Locale.ROOT))
                && surname.chars().allMatch(c -> Character.isLetter(c) || c == '-');
    }

    /**
     * The end of a body's name before a comma and a title; the start itself where none stands. A
     * title in quotation marks shows that what stands before it is an author; before other titles
     * the name must say what kind of body it is.
     */
    static int bodyEnd(Tokens tokens, int from, int limit) {
        boolean body = false;
        int i = from;
        if (from >= limit || WordClass.NO_NAME.has(tokens.plain(from))) {
            return from;
        }
        while (i < limit && i - from < LONGEST) {
            NoteToken token = tokens.get(i);
            if (tokens.is(i, ",")) {
                return i - from > 1 && isBeforeTitle(tokens, i, limit, body) ? i : from;
            }
            boolean small = WordClass.BODY_JOINT.has(token.text());
            if (!token.isCapitalised() && !small) {
                return from;
            }
            body |= WordClass.BODY.has(token.plain());
            i++;
        }
        return from;
    }

    private static boolean isBeforeTitle(Tokens tokens, int comma, int limit, boolean body) {
        int next = comma + 1;
        if (next >= limit) {
            return false;
        }
        if (Numbers.dateEnd(tokens, next, limit) > next) {
            return false;
        }
        boolean title =
                tokens.opensQuote(next)
                        && TitleEnds.isQuotedHeadline(tokens, next + 1, tokens.closer(next));
        return title
                || (body && tokens.get(next).isCapitalised() && titleIsPlaced(tokens, next, limit));
    }

    /** A title with its imprint or its pages behind it. */
    private static boolean titleIsPlaced(Tokens tokens, int from, int limit) {
        int end = TitleEnds.end(tokens, from, limit);
        boolean paged =
                tokens.is(end, ",") && Numbers.pinpointEnd(tokens, end + 1, limit) > end + 1;
        return end > from && end < limit && (tokens.opensBracket(end) || paged);
    }

    /** "Great Britain, Foreign Office": the end of an office behind its country's name. */
    static int officeEnd(Tokens tokens, AuthorNames names, int limit) {
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
            boolean part = tokens.get(i).isCapitalised() || tokens.is(i, "of", "the");
            if (!part) {
                break;
            }
            body |= WordClass.BODY.has(tokens.plain(i));
        }
        return names.to();
    }

    private static boolean titleIsLong(Tokens tokens, int from, int limit) {
        return TitleEnds.end(tokens, from, limit) - from > 2
                && Numbers.pinpointEnd(tokens, from, limit) == from;
    }
}
