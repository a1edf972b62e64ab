package argmap.citation;

import argmap.citation.CitationParser.Place;
import argmap.document.Citation.Form;
import argmap.document.Citation.Meaning;
import argmap.document.CitationField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts a note into what it says, what it quotes and what it cites. */
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
        for (int end : NoteSentences.ends(tokens, from, to)) {
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
                || BackReferences.isIbid(tokens, i)
                || BackReferences.isOpCit(tokens, i)
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
}
