package argmap.ingest;

import argmap.document.Leftover;
import argmap.document.Paragraph.PageBreak;
import argmap.document.Repair;
import argmap.text.CleanText;
import argmap.text.Source;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts the wording of one paragraph, note or heading together from pieces of lines: one blank
 * between words, line-end hyphens judged, blanks about quotation marks and stops closed up, specks
 * left out.
 *
 * <p>A word is held back until it is known whether what follows belongs to it.
 */
final class Mender {
    /**
     * Signs that no text prints alone between blanks, and that dust and folds are read as.
     * Everything else stays: a dash, a quotation mark, a question mark, a sign of multiplication.
     */
    private static final String SPECKS = "_~`'\u2018\u2019\u00a2";

    private final Source source;
    private final String text;
    private final Vocabulary own;
    private final Dictionary dictionary;
    private final List<Repair> repairs;
    private final List<Leftover> leftovers;

    private final CleanText.Builder out = new CleanText.Builder();
    private final List<Span> word = new ArrayList<>();
    private boolean insideQuotes;
    private int noneSpaced;
    private int nextPage = -1;
    private final List<PageBreak> pageBreaks = new ArrayList<>();

    Mender(
            Source source,
            Vocabulary own,
            Dictionary dictionary,
            List<Repair> repairs,
            List<Leftover> leftovers) {
        this.dictionary = dictionary;
        this.source = source;
        this.text = source.text();
        this.own = own;
        this.repairs = repairs;
        this.leftovers = leftovers;
    }

    /** Adds the words between two offsets; they follow what was added before after a blank. */
    Mender add(int start, int end) {
        int at = Letters.skipBlanks(text, start, end);
        if (at == start && at > 0 && at < end && !word.isEmpty() && closesUp(at)) {
            int stop = Letters.tokenEnd(text, at, end);
            word.add(new Span(at, stop));
            countQuotes(at, stop);
            at = Letters.skipBlanks(text, stop, end);
        }
        while (at < end) {
            SpacedLetters.Run run =
                    at < noneSpaced
                            ? SpacedLetters.NONE
                            : SpacedLetters.at(text, at, end, dictionary);
            noneSpaced = Math.max(noneSpaced, -run.end());
            if (run.end() > 0) {
                spaced(run);
                at = Letters.skipBlanks(text, run.end(), end);
                continue;
            }
            int stop = Letters.tokenEnd(text, at, end);
            int next = Letters.skipBlanks(text, stop, end);
            token(at, stop, next, end);
            at = next;
        }
        return this;
    }

    /**
     * The same; a quotation mark that stands alone right before a mark closes what it belongs to.
     */
    Mender addBeforeMark(int start, int end) {
        int quote = end - 1;
        while (quote > start && Lines.isBlank(text.charAt(quote))) {
            quote--;
        }
        boolean alone =
                quote > start + 1
                        && text.charAt(quote) == '"'
                        && Lines.isBlank(text.charAt(quote - 1));
        if (!alone) {
            return add(start, end);
        }
        add(start, quote);
        glue(quote, quote + 1, "blank before a quotation mark");
        insideQuotes = false;
        return this;
    }

    private void spaced(SpacedLetters.Run run) {
        for (List<Span> letters : run.words()) {
            Span first = letters.get(0);
            Span last = letters.get(letters.size() - 1);
            join(first.start(), first.end());
            StringBuilder read = new StringBuilder(text.substring(first.start(), first.end()));
            for (Span letter : letters.subList(1, letters.size())) {
                word.add(letter);
                read.append(text, letter.start(), letter.end());
            }
            Span all = first.cover(last);
            if (letters.size() > 1) {
                repairs.add(
                        new Repair(
                                all, source.text(all), read.toString(), "letter-spaced word", 0.9));
            }
        }
    }

    /** A stop that stood against a mark stands against the word before it. */
    private boolean closesUp(int at) {
        return ".,;:!?)\u201d\u2019".indexOf(text.charAt(at)) >= 0
                && !Lines.isBlank(text.charAt(at - 1));
    }

    private void token(int start, int end, int next, int lineEnd) {
        if (isLoneQuote(start, end)) {
            quote(start, end);
            return;
        }
        if (isSigns(start, end)) {
            signs(start, end, next, lineEnd);
            return;
        }
        join(start, end);
        countQuotes(start, end);
    }

    private boolean isLoneQuote(int start, int end) {
        boolean doubled = end - start == 2 && text.startsWith("''", start);
        return doubled || (end - start == 1 && text.charAt(start) == '"');
    }

    /** A straight quotation mark between two blanks: its turn tells which word it belongs to. */
    private void quote(int start, int end) {
        if (insideQuotes && !word.isEmpty()) {
            glue(start, end, "blank before a quotation mark");
            insideQuotes = false;
        } else {
            flushBefore(start);
            hold(start, end);
            opensWord = true;
            insideQuotes = true;
        }
    }

    private boolean opensWord;

    private boolean isSigns(int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)
                    || "&$*\u2020\u2021\u00a7\u00a3([])+%/#".indexOf(c) >= 0) {
                return false;
            }
        }
        return true;
    }

    private void signs(int start, int end, int next, int lineEnd) {
        char c = text.charAt(start);
        boolean atStart = word.isEmpty();
        char before = atStart ? ' ' : lastChar();
        boolean dots = before == '.' || (next < lineEnd && text.charAt(next) == '.');
        boolean dash = end - start == 1 && Letters.isDash(c) && next < lineEnd && !atStart;
        boolean ellipsis =
                c == '\u2026' || (c == '.' && dots) || (end - start >= 3 && Letters.isStop(c));
        if (dash || ellipsis) {
            join(start, end);
            return;
        }
        boolean closing = ",;:.?!".indexOf(c) >= 0 && end - start == 1 && !atStart;
        boolean spaced = dictionary.language() == Language.FRENCH && ";:?!".indexOf(c) >= 0;
        if (closing && !spaced && fitsAfter(c, before, next, lineEnd)) {
            glue(start, end, "blank before a stop");
            return;
        }
        if (!isSpeck(start, end)) {
            join(start, end);
            return;
        }
        leftovers.add(new Leftover(new Span(start, end), "speck"));
        repairs.add(new Repair(new Span(start, end), text.substring(start, end), "", "speck", 0.8));
    }

    private boolean isSpeck(int start, int end) {
        boolean speck = own.isWorn(dictionary);
        for (int i = start; i < end; i++) {
            speck &= SPECKS.indexOf(text.charAt(i)) >= 0;
        }
        return speck;
    }

    /**
     * A stop may follow a word, a bracket or an abbreviation's point, if what comes next allows it.
     */
    private boolean fitsAfter(char stop, char before, int next, int lineEnd) {
        if (",;:".indexOf(stop) >= 0) {
            return before == '.' || Letters.isClosingQuote(before);
        }
        boolean sentence = next >= lineEnd || Letters.startsUpper(text, next, lineEnd);
        return sentence && (Character.isLetterOrDigit(before) || before == ')');
    }

    private void join(int start, int end) {
        if (word.isEmpty()) {
            flushBefore(start);
            hold(start, end);
            return;
        }
        if (opensWord) {
            opensWord = false;
            glue(start, end, "blank after a quotation mark");
            return;
        }
        if (Letters.isHyphen(lastChar()) && hyphen(start, end)) {
            return;
        }
        flushBefore(start);
        hold(start, end);
    }

    /** Judges the hyphen at the end of the held word; true when the two were made one word. */
    private boolean hyphen(int start, int end) {
        Span last = word.get(word.size() - 1);
        int dash = last.end() - 1;
        if (dash <= last.start()
                || Letters.isHyphen(text.charAt(dash - 1))
                || text.charAt(dash - 1) == '-') {
            return false;
        }
        String held = heldLetters();
        String first = held.substring(held.lastIndexOf('-') + 1);
        int stop = start;
        while (stop < end && Character.isLetter(text.charAt(stop))) {
            stop++;
        }
        String second = text.substring(start, stop);
        boolean number =
                Letters.isDigit(text.charAt(start)) && Letters.isDigit(text.charAt(dash - 1));
        if (!number && (first.isEmpty() || second.isEmpty() || Hyphens.isSuspended(second))) {
            return false;
        }
        // "brother-/in-law": what follows has a hyphen of its own, and the first is of its kind.
        boolean compound =
                stop + 1 < end
                        && Letters.isHyphen(text.charAt(stop))
                        && Character.isLetter(text.charAt(stop + 1))
                        && own.count(first + second) == 0
                        && !dictionary.contains(first + second);
        String stood = text.substring(last.start(), last.end()) + " " + text.substring(start, end);
        Hyphens.Verdict verdict =
                number || compound
                        ? new Hyphens.Verdict(false, 0.9)
                        : Hyphens.judge(own, dictionary, first, held, second);
        if (verdict.join()) {
            word.set(word.size() - 1, new Span(last.start(), dash));
        }
        String read =
                (verdict.join()
                                ? text.substring(last.start(), dash)
                                : text.substring(last.start(), last.end()))
                        + text.substring(start, end);
        repairs.add(
                new Repair(
                        new Span(Math.min(dash, start), Math.max(dash, start)),
                        stood,
                        read,
                        verdict.join() ? "line-end hyphen" : "hyphen kept",
                        verdict.confidence()));
        hold(start, end);
        return true;
    }

    /** The letters and hyphens at the end of the held word, without its last hyphen. */
    private String heldLetters() {
        StringBuilder held = new StringBuilder();
        for (Span part : word) {
            held.append(text, part.start(), part.end());
        }
        int end = held.length() - 1;
        int start = end;
        while (start > 0
                && (Character.isLetter(held.charAt(start - 1)) || held.charAt(start - 1) == '-')) {
            start--;
        }
        return held.substring(start, end);
    }

    private void glue(int start, int end, String rule) {
        int from = word.isEmpty() ? start : word.get(word.size() - 1).end();
        hold(start, end);
        if (from < start) {
            repairs.add(
                    new Repair(
                            new Span(from, start),
                            text.substring(from, Math.min(start, from + 8)),
                            "",
                            rule,
                            0.95));
        }
    }

    private char lastChar() {
        return text.charAt(word.get(word.size() - 1).end() - 1);
    }

    private void hold(int start, int end) {
        if (nextPage >= 0) {
            pageBreaks.add(new PageBreak(here(), nextPage));
            nextPage = -1;
        }
        word.add(new Span(start, end));
    }

    /** What is added from now on stands on another page. */
    void pageBreak(int page) {
        nextPage = page;
    }

    List<PageBreak> pageBreaks() {
        return pageBreaks;
    }

    private void countQuotes(int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == '"') {
                insideQuotes = !insideQuotes;
            }
        }
    }

    /** Lets the held word go; a blank stands between it and what starts at the offset. */
    private void flushBefore(int next) {
        if (word.isEmpty()) {
            return;
        }
        flush();
        int last = lastFlushed;
        if (next == last + 1 && text.charAt(last) == ' ') {
            out.copy(source, new Span(last, next));
        } else {
            out.insert(" ");
        }
    }

    private int lastFlushed;

    private void flush() {
        for (Span part : word) {
            if (!part.isEmpty()) {
                out.copy(source, part);
                lastFlushed = part.end();
            }
        }
        word.clear();
        opensWord = false;
    }

    /** Ends the word, so that a mark or a page can begin right here; gives the offset. */
    int here() {
        int held = 0;
        for (Span part : word) {
            held += part.length();
        }
        return out.length() + held;
    }

    CleanText build() {
        flush();
        return out.build();
    }
}
