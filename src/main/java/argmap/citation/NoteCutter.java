package argmap.citation;

import argmap.citation.CitationReader.Place;
import argmap.document.Citation.Meaning;
import argmap.document.CitationField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts a note into what it says and what it cites. */
final class NoteCutter {
    /** Starts tried in one part of a sentence: the bound keeps a hostile part linear. */
    private static final int TRIES = 60;

    /** Brackets within brackets that are read for citations. */
    private static final int DEEPEST = 3;

    private final Tokens tokens;
    private final List<Draft> drafts = new ArrayList<>();

    /** Token ranges, two numbers each, of the note's own words. */
    private final List<int[]> remarks = new ArrayList<>();

    private NoteCutter(Tokens tokens) {
        this.tokens = tokens;
    }

    /** A note taken apart; remarks are token ranges. */
    record Cut(List<Draft> drafts, List<int[]> remarks) {}

    static Cut cut(Tokens tokens) {
        NoteCutter cutter = new NoteCutter(tokens);
        cutter.cut(0, tokens.size(), 0);
        return new Cut(cutter.drafts, cutter.remarks);
    }

    private void cut(int from, int to, int level) {
        int start = from;
        for (int end : Sentences.ends(tokens, from, to)) {
            cutSentence(start, end, level);
            start = end;
        }
    }

    private void cutSentence(int from, int to, int level) {
        Meaning shared = Meaning.SUPPORTS;
        int part = from;
        int remark = from;
        int tries = 0;
        int i = from;
        while (i < to) {
            if (tokens.is(i, ";") && !tokens.isQuoted(i)) {
                i++;
                addRemark(remark, i);
                part = i;
                remark = i;
                tries = 0;
                continue;
            }
            Optional<Draft> draft = tries < TRIES ? tryAt(i, part, to) : Optional.empty();
            if (draft.isPresent()) {
                int signal = Signals.start(tokens, part, i);
                String words = Signals.words(tokens, signal, i);
                Meaning meaning = words.isEmpty() ? shared : Signals.meaning(words);
                shared = meaning;
                addRemark(remark, signal);
                Draft read =
                        goesOnWithAuthor(draft.get(), part, i)
                                ? draft.get().by(last())
                                : draft.get();
                drafts.add(read.introducedAt(signal, meaning));
                i = skipEnd(draft.get().to(), to);
                part = i;
                remark = i;
                tries = 0;
                continue;
            }
            if (canStart(i)) {
                tries++;
            }
            i = step(i, to, level);
        }
        addRemark(remark, to);
    }

    /** 'Davies, White Eagle, 220, "Lloyd George and Poland," 132': the second is Davies's too. */
    private boolean goesOnWithAuthor(Draft draft, int part, int i) {
        boolean next =
                !drafts.isEmpty()
                        && last().to() <= part
                        && part - last().to() <= 1
                        && i - part <= 1
                        && !tokens.is(part - 1, ";")
                        && !tokens.is(part - 1, ".");
        return next
                && draft.quotedTitle()
                && draft.names().isEmpty()
                && !last().names().isEmpty()
                && !last().letter()
                && draft.field(CitationField.DATE).isEmpty();
    }

    private Draft last() {
        return drafts.get(drafts.size() - 1);
    }

    /** One token on; past a quotation; past a bracket, whose inside is read by itself. */
    private int step(int i, int to, int level) {
        if (tokens.opensQuote(i) && tokens.closer(i) < to) {
            return tokens.closer(i) + 1;
        }
        if (tokens.opensBracket(i) && tokens.closer(i) < to) {
            if (level < DEEPEST && tokens.is(i, "(")) {
                cut(i + 1, tokens.closer(i), level + 1);
            }
            return tokens.closer(i) + 1;
        }
        return i + 1;
    }

    private Optional<Draft> tryAt(int i, int part, int to) {
        if (!canStart(i)) {
            return Optional.empty();
        }
        Optional<Place> place = Signals.placeOf(tokens, i, part);
        return place.isEmpty() ? Optional.empty() : CitationReader.read(tokens, i, to, place.get());
    }

    private boolean canStart(int i) {
        Token token = tokens.get(i);
        return (token.isCapitalised() && !Signals.isSignalWord(token.plain()))
                || tokens.opensQuote(i)
                || BackReferences.isIbid(token.plain())
                || BackReferences.isOpCit(tokens, i)
                || token.is("his")
                || token.is("her");
    }

    /** The mark behind a citation goes with it. */
    private int skipEnd(int i, int to) {
        int at = i;
        while (at < to && (tokens.is(at, ",") || tokens.is(at, ".") || tokens.is(at, "?"))) {
            at++;
        }
        return at;
    }

    private void addRemark(int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            boolean word = token.isWord() && !Signals.isConjunction(token.plain());
            if (word) {
                remarks.add(new int[] {from, to});
                return;
            }
        }
    }
}
