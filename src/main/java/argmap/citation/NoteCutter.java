package argmap.citation;

import argmap.citation.CitationParser.Place;
import argmap.citation.Tokens.NoteToken;
import argmap.document.Citation.Form;
import argmap.document.Citation.Meaning;
import argmap.document.CitationField;
import argmap.document.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Cuts a note into sentences, mindful of the points inside citations, and these into what the note
 * says, what it quotes and what it cites.
 */
final class NoteCutter {
    /** Starts tried in one part of a sentence: the bound keeps a hostile part linear. */
    private static final int TRIES = 60;

    /** Brackets within brackets that are read for citations. */
    private static final int DEEPEST = 3;

    /** Fewest words of a quotation; less is a word used with tongs ("moderates"). */
    private static final int QUOTATION = 3;

    private final Tokens tokens;
    private final Habits habits;
    private final List<UnresolvedCitation> drafts = new ArrayList<>();
    private final List<Range> remarks = new ArrayList<>();
    private final List<Range> quotations = new ArrayList<>();

    /** Where the part of the sentence at hand starts, and the note's own words in it. */
    private int part;

    private int remark;
    private int tries;
    private Meaning shared = Meaning.SUPPORTS;

    /** True in a bracket behind a citation, which speaks of that citation's work. */
    private boolean aside;

    /** The person whose name stands before the bracket at hand. */
    private AuthorNames owner = AuthorNames.NONE;

    private NoteCutter(Tokens tokens, Habits habits) {
        this.tokens = tokens;
        this.habits = habits;
    }

    /** Tokens from, inclusive, to, exclusive. */
    record Range(int from, int to) {}

    /** A note taken apart. */
    record Cut(List<UnresolvedCitation> drafts, List<Range> remarks, List<Range> quotations) {}

    static Cut cut(Tokens tokens, Habits habits) {
        NoteCutter cutter = new NoteCutter(tokens, habits);
        cutter.cut(0, tokens.size(), 0);
        return new Cut(cutter.drafts, cutter.remarks, cutter.quotations);
    }

    private void cut(int from, int to, int level) {
        int start = from;
        for (int end : ends(tokens, from, to)) {
            cutSentence(start, end, level);
            start = end;
        }
    }

    private void cutSentence(int from, int to, int level) {
        shared = Meaning.SUPPORTS;
        startPart(from);
        int i = from;
        while (i < to) {
            Optional<UnresolvedCitation> draft = tryAt(i, to);
            if (draft.isPresent()) {
                i = add(draft.get(), i, to);
            } else if (tokens.is(i, ";") && !tokens.isQuoted(i)) {
                i++;
                addRemark(remark, i);
                startPart(i);
                owner = AuthorNames.NONE;
            } else {
                i = step(i, to, level);
            }
        }
        addRemark(remark, to);
    }

    private void startPart(int at) {
        part = at;
        remark = at;
        tries = 0;
    }

    /** Adds a citation with its signal; the place behind it. */
    private int add(UnresolvedCitation draft, int at, int to) {
        int signal = Signals.start(tokens, part, at);
        String words = Signals.words(tokens, signal, at);
        shared = words.isEmpty() ? shared : Signals.meaning(words);
        addRemark(remark, signal);
        drafts.add(withAuthor(draft, at).introducedAt(signal, shared, aside));
        int end = draft.to();
        while (end < to && tokens.is(end, ",", ".", "?")) {
            end++;
        }
        startPart(end);
        return end;
    }

    /** The citation with the author that the note does not repeat. */
    private UnresolvedCitation withAuthor(UnresolvedCitation draft, int at) {
        boolean unnamed = draft.names().isEmpty() && draft.form() != Form.IBID && !draft.letter();
        if (unnamed && at == part && !owner.isEmpty()) {
            return draft.by(owner, tokens.text(owner.from(), owner.to()));
        }
        boolean idem = draft.sameAuthor() || draft.isInSameBook();
        boolean same =
                !drafts.isEmpty() && (idem || isFurtherVolume(at) || goesOnWithAuthor(draft, at));
        return unnamed && same ? draft.by(last().names(), last().author()) : draft;
    }

    /** 'Davies, White Eagle, 220, "Lloyd George and Poland," 132': the second is Davies's too. */
    private boolean goesOnWithAuthor(UnresolvedCitation draft, int at) {
        boolean next =
                last().to() <= part
                        && part - last().to() <= 1
                        && at - part <= 1
                        && !tokens.is(part - 1, ";")
                        && !tokens.is(part - 1, ".");
        return next
                && draft.quotedTitle()
                && draft.names().isEmpty()
                && !last().names().isEmpty()
                && !last().letter()
                && draft.field(CitationField.DATE).isEmpty();
    }

    private UnresolvedCitation last() {
        return drafts.get(drafts.size() - 1);
    }

    /** One token on; past a quotation; past a bracket, whose inside is read by itself. */
    private int step(int i, int to, int level) {
        int close = tokens.closer(i);
        if (close < 0 || close >= to) {
            return i + 1;
        }
        if (tokens.opensQuote(i)) {
            addQuotation(i, close + 1);
        } else if (level < DEEPEST && tokens.is(i, "(")) {
            cutBracket(i, close, level);
        }
        return close + 1;
    }

    /** Citations in a bracket end the remark before it; a bracket of mere words is part of it. */
    private void cutBracket(int open, int close, int level) {
        if (!habits.inText() && Imprints.isWhole(tokens, open + 1, close)) {
            return;
        }
        int outerPart = part;
        int outerRemark = remark;
        int outerTries = tries;
        Meaning outerShared = shared;
        AuthorNames outerOwner = owner;
        boolean outerAside = aside;
        int drafted = drafts.size();
        int remarked = remarks.size();
        owner = nameBefore(open);
        aside |= !drafts.isEmpty() && open - last().to() <= 1 && !tokens.is(open - 1, ".");
        cut(open + 1, close, level + 1);
        aside = outerAside;
        owner = outerOwner;
        part = outerPart;
        tries = outerTries;
        shared = outerShared;
        if (drafts.size() == drafted) {
            remark = outerRemark;
            remarks.subList(remarked, remarks.size()).clear();
        } else {
            List<Range> inside = List.copyOf(remarks.subList(remarked, remarks.size()));
            remarks.subList(remarked, remarks.size()).clear();
            addRemark(outerRemark, open);
            remarks.addAll(inside);
            remark = close + 1;
        }
    }

    /** "Sombart" in "Sombart (Der moderne Kapitalismus, 1916) gives figures". */
    private AuthorNames nameBefore(int open) {
        for (int start = Math.max(0, open - 4); start < open; start++) {
            boolean free = start == 0 || !tokens.get(start - 1).isCapitalised();
            AuthorNames names = free ? AuthorNames.read(tokens, start, open) : AuthorNames.NONE;
            if (!names.isEmpty() && names.to() == open) {
                return names;
            }
        }
        return AuthorNames.NONE;
    }

    private Optional<UnresolvedCitation> tryAt(int i, int to) {
        if (tries >= TRIES) {
            return Optional.empty();
        }
        if (isFurtherYear(i)) {
            return CitationParser.readFurtherYear(tokens, i, to, habitsHere());
        }
        if (isFurtherVolume(i)) {
            return CitationParser.readFurtherVolume(tokens, i, to, habitsHere());
        }
        if (!canStart(i)) {
            return Optional.empty();
        }
        Optional<Place> place = Signals.placeOf(tokens, i, part);
        if (place.isEmpty()) {
            // 'under the title "Salt and Law", Berlin 1980': the marks show where it starts.
            return tokens.opensQuote(i)
                    ? CitationParser.read(tokens, i, to, Place.INNER, habitsHere())
                    : CitationParser.readAuthorYear(tokens, i, to, habitsHere());
        }
        tries++;
        boolean owned = i == part && !owner.isEmpty() && place.get() == Place.START;
        return CitationParser.read(tokens, i, to, owned ? Place.OWNED : place.get(), habitsHere());
    }

    private boolean isFurtherVolume(int i) {
        return i - part <= 1
                && !drafts.isEmpty()
                && i - last().to() <= 2
                && Numbers.isNextVolume(tokens, i);
    }

    /** A note that names one work by its year names others so. */
    private Habits habitsHere() {
        List<UnresolvedCitation> lately =
                drafts.subList(Math.max(0, drafts.size() - 3), drafts.size());
        boolean shown = lately.stream().anyMatch(UnresolvedCitation::authorYear);
        return shown && !habits.inText() ? Habits.BY_YEAR : habits;
    }

    /** "Horn 1999, 4; 2001, 7": a year right behind a work that is named by its year. */
    private boolean isFurtherYear(int i) {
        boolean next =
                i == part || (i == part + 1 && WordClass.CONJUNCTION.has(tokens.plain(part)));
        return next
                && !drafts.isEmpty()
                && last().authorYear()
                && i - last().to() <= 2
                && Numbers.isYearOfWork(tokens.get(i));
    }

    private boolean canStart(int i) {
        NoteToken token = tokens.get(i);
        return (token.isCapitalised() && !Signals.isSignalWord(token.plain()))
                || tokens.opensQuote(i)
                || (tokens.is(i, "[") && tokens.opensBracket(i))
                || Signals.isIbid(tokens, i)
                || Signals.isOpCit(tokens, i)
                || (WordClass.SAME_AUTHOR.has(token.plain()) && tokens.is(i + 1, ","))
                || token.is("his", "her");
    }

    private void addQuotation(int from, int to) {
        int words = 0;
        for (int i = from; i < to && words < QUOTATION; i++) {
            words += tokens.get(i).isWord() ? 1 : 0;
        }
        if (words >= QUOTATION) {
            quotations.add(new Range(from, to));
        }
    }

    private void addRemark(int from, int to) {
        for (int i = from; i < to; i++) {
            NoteToken token = tokens.get(i);
            boolean word = token.isWord() && !WordClass.CONJUNCTION.has(token.plain());
            if (word) {
                remarks.add(new Range(from, to));
                return;
            }
        }
    }

    /**
     * How a text as a whole cites. Single notes leave it open: "Horn 1976" is a work in a text that
     * cites by author and year, and "Verdun 1916" a battle in one that does not.
     *
     * @param authorYear true where many notes name works by author and year alone
     * @param inText true for the text itself, which names works by author and year only
     */
    record Habits(boolean authorYear, boolean inText) {
        static final Habits BY_YEAR = new Habits(true, false);

        /** Of paragraphs: "(Horn, 1976)" is a work there and no imprint. */
        static final Habits IN_TEXT = new Habits(true, true);

        /** Notes that show the habit before it is one: fewer are chance. */
        private static final int FEWEST = 3;

        /** And their share of all notes: one in twelve, since many notes are talk. */
        private static final int ONE_IN = 12;

        /** Characters of a note that are looked at. */
        private static final int REACH = 600;

        /**
         * Where a reference starts, one name or several with strokes or an "and" between them, a
         * year, and an end, a page or another reference behind it: "Horn 1964, S. 65", "see
         * Horn/Bell, 1972.", "; Horn and Bell 1999: 12". A place before a year has a title and a
         * comma before it.
         */
        private static final Pattern AUTHOR_YEAR =
                Pattern.compile(
                        "(?:^|; |\\b(?:[Vv]gl|[Cc]f|auch|siehe|[Ss]ee|also|bei|by|voir)\\.? )"
                                + "\\p{Lu}[\\p{L}'-]{2,30}"
                                + "(?:(?: ?/ ?| and | & | und | et )\\p{Lu}[\\p{L}'-]{2,30}){0,4}"
                                + "(?: et al\\.?)?,? \\(?(?:1[5-9]|20)\\d\\d[a-h]?"
                                + "(?=[.;)]*$|[;)]|[.] |[,:]? ?(?:(?:S|pp?)\\. ?)?\\d{1,3}\\b)");

        static Habits of(List<Note> notes) {
            long shown = notes.stream().filter(Habits::shows).count();
            return new Habits(shown >= FEWEST && shown * ONE_IN >= notes.size(), false);
        }

        private static boolean shows(Note note) {
            String text = note.text().text();
            return AUTHOR_YEAR.matcher(text.substring(0, Math.min(text.length(), REACH))).find();
        }
    }

    /** The end, exclusive, of each sentence between two tokens, in order. */
    static List<Integer> ends(Tokens tokens, int from, int to) {
        List<Integer> ends = new ArrayList<>();
        int start = from;
        for (int i = from; i < to; i++) {
            if (tokens.opensBracket(i) && tokens.closer(i) < to) {
                i = tokens.closer(i);
            } else if (tokens.opensQuote(i) && tokens.closer(i) < to) {
                i = tokens.closer(i);
                if (!endsWithQuotation(tokens, start, i, to)) {
                    continue;
                }
                ends.add(i + 1);
                start = i + 1;
                continue;
            }
            if (i + 1 < to && isEnd(tokens, i, start)) {
                ends.add(i + 1);
                start = i + 1;
            }
        }
        if (start < to) {
            ends.add(to);
        }
        return joinPapers(tokens, from, ends);
    }

    private static boolean isEnd(Tokens tokens, int i, int start) {
        NoteToken token = tokens.get(i);
        if (tokens.isJoined(i + 1) || !opensSentence(tokens, i + 1)) {
            return false;
        }
        if (token.is(")", "]")) {
            return i > start && tokens.is(i - 1, ".", "?");
        }
        if (token.is(".", "?", "!")) {
            return !isInsidePhrase(tokens, i)
                    && !isAbbreviationRow(tokens, i)
                    && !(i > 0 && TitleEnds.abbreviatedEnd(tokens, i - 1, tokens.size()) >= i)
                    && !isNameAlone(tokens, start, i)
                    && !isNumberAbbreviation(tokens, i)
                    && !isOrdinal(tokens, i)
                    && !isBehindYear(tokens, start, i)
                    && !isBeforeImprint(tokens, start, i);
        }
        if (!token.isWord() || !token.text().endsWith(".")) {
            return false;
        }
        return Signals.opensSentence(tokens, i + 1)
                || Signals.isIbid(token.plain())
                || (token.plain().equals("cit") && !tokens.is(i + 1, ","));
    }

    /** "Harv. L. Rev.": a short word before an initial is cut short itself. */
    private static boolean isAbbreviationRow(Tokens tokens, int i) {
        return tokens.is(i, ".")
                && i > 0
                && tokens.isJoined(i)
                && tokens.get(i - 1).isCapitalised()
                && tokens.get(i - 1).text().length() <= 5
                && i + 1 < tokens.size()
                && (tokens.get(i + 1).text().endsWith(".") || tokens.is(i + 2, "."))
                && !Signals.opensSentence(tokens, i + 1)
                && tokens.get(i + 1).text().length() <= 5;
    }

    /** "When the. Harbour Board": a stray point behind a word that no sentence ends with. */
    private static boolean isInsidePhrase(Tokens tokens, int i) {
        return tokens.is(i, ".") && i > 0 && WordClass.UNFINISHED.has(tokens.get(i - 1).text());
    }

    /** "12. The" after a lost comma is an end; "no. 5" is not: its point belongs to the word. */
    private static boolean isNumberAbbreviation(Tokens tokens, int i) {
        return i > 0
                && tokens.get(i - 1).isWord()
                && tokens.isJoined(i)
                && WordClass.isAbbreviation(tokens.plain(i - 1))
                && !Signals.opensSentence(tokens, i + 1)
                && !Signals.isIbid(tokens.plain(i - 1));
    }

    /** "3. Aufl.", "4. Mai 1912", "12. Jg.": a German ordinal. */
    private static boolean isOrdinal(Tokens tokens, int i) {
        boolean number =
                tokens.isJoined(i)
                        && i > 0
                        && tokens.get(i - 1).text().matches("\\d{1,3}")
                        && i + 1 < tokens.size();
        return number
                && (WordClass.COUNTED.has(tokens.plain(i + 1))
                        || WordClass.MONTH.has(tokens.plain(i + 1)));
    }

    /** "Bell. Rivers. Boston: Mill Press, 1988": points part what a reference begins with. */
    private static boolean isBeforeImprint(Tokens tokens, int start, int i) {
        boolean title =
                i - start > 3
                        && i - start < 60
                        && tokens.get(i - 1).isWord()
                        && tokens.get(start).isCapitalised();
        if (!title || !Imprints.startsAt(tokens, i + 1, tokens.size())) {
            return false;
        }
        AuthorNames names = AuthorNames.read(tokens, start, i);
        return !names.isEmpty() && (tokens.is(names.to(), ",", ".", ":"));
    }

    /** 'Judge, T., and Bono, J. (1998). "Power"': the title comes behind the year. */
    private static boolean isBehindYear(Tokens tokens, int start, int i) {
        boolean year = i - start > 3 && i - start < 60 && tokens.is(i - 1, ")");
        AuthorNames names = year ? AuthorNames.read(tokens, start, i) : AuthorNames.NONE;
        int bracket = AuthorNames.othersEnd(tokens, names.to());
        return !names.isEmpty() && names.yearMark(tokens, bracket, tokens.size()) == i;
    }

    private static boolean opensSentence(Tokens tokens, int i) {
        NoteToken token = tokens.get(i);
        if (tokens.opensBracket(i)) {
            return !Imprints.isPartOfCitation(tokens, i);
        }
        return token.isCapitalised() || tokens.opensQuote(i);
    }

    /** "Myron T. Herrick." before a title is an author, and "See March." with a lost comma. */
    private static boolean isNameAlone(Tokens tokens, int start, int end) {
        int name = start;
        while (name < end && name - start < 4 && Signals.isSignalWord(tokens.plain(name))) {
            name++;
        }
        boolean called = name > start && name + 1 == end && tokens.get(name).isCapitalised();
        if (called && tokens.get(name).text().length() > 2) {
            return true;
        }
        if (end - start > 6 || end - start < 2) {
            return false;
        }
        AuthorNames names = AuthorNames.read(tokens, start, end);
        return !names.isEmpty() && names.to() == end && names.isSingle();
    }

    /**
     * A quotation ends its sentence when its last mark does ('... its guard." Japanese Recognition,
     * 361'), unless it opens it and reads like a title ('"William Bardel, 80, Dies." The New York
     * Times').
     */
    private static boolean endsWithQuotation(Tokens tokens, int start, int close, int to) {
        boolean stop = tokens.is(close - 1, ".", "?", "!");
        if (!stop || close + 1 >= to || !opensSentence(tokens, close + 1)) {
            return false;
        }
        boolean signal = Signals.opensSentence(tokens, close + 1);
        int open = start;
        while (open < close && !tokens.opensQuote(open)) {
            open++;
        }
        boolean alone =
                open == start
                        || (tokens.get(start).isCapitalised()
                                && open - start < 8
                                && AuthorNames.read(tokens, start, open).to() >= open - 1);
        boolean title =
                alone && close - open < 30 && TitleEnds.isQuotedHeadline(tokens, open + 1, close);
        return signal || !title;
    }

    /**
     * "September 15, 1914. Herrick Scrapbook, Vol. I. Manuscript Division. Library of Congress":
     * sentences that name papers and say nothing belong to the letter before them.
     */
    private static List<Integer> joinPapers(Tokens tokens, int from, List<Integer> ends) {
        List<Integer> joined = new ArrayList<>();
        int start = from;
        int i = 0;
        while (i < ends.size()) {
            int end = ends.get(i);
            int last = i;
            if (isDated(tokens, start, end)) {
                for (int k = i + 1; k < Math.min(ends.size(), i + 4); k++) {
                    int kStart = ends.get(k - 1);
                    int kEnd = ends.get(k);
                    if (!isSilent(tokens, kStart, kEnd)) {
                        break;
                    }
                    if (Imprints.namesPapers(tokens, kStart, kEnd)) {
                        last = k;
                    }
                }
            }
            end = ends.get(last);
            joined.add(end);
            start = end;
            i = last + 1;
        }
        return joined;
    }

    private static boolean isDated(Tokens tokens, int start, int end) {
        return end - start > 3 && tokens.is(end - 1, ".") && Numbers.isYear(tokens.get(end - 2));
    }

    private static boolean isSilent(Tokens tokens, int start, int end) {
        if (end - start > 40 || Signals.opensSentence(tokens, start)) {
            return false;
        }
        for (int i = start; i < end; i++) {
            NoteToken token = tokens.get(i);
            if (token.isWord() && WordClass.SENTENCE.has(token.text())) {
                return false;
            }
        }
        return true;
    }
}
