package argmap.ingest;

import argmap.document.NoteNumber;
import argmap.document.NoteSeries;
import argmap.ingest.Lines.Role;
import argmap.ingest.NoteReading.Numeral;
import argmap.text.Span;

import java.util.ArrayList;
import java.util.List;

/**
 * Notes that signs call instead of numbers: * † ‡ § || ¶, doubled when a page has more, begun anew
 * on each page.
 *
 * <p>Signs are rarer in a text than figures, so a line that opens with one is a note where the same
 * sign stands behind a word further up the page; without such a word it is an item of a list.
 */
final class SignNotes {
    /** In the order in which printers use them; {@code +} is how a dagger is often read. */
    private static final List<String> SIGNS =
            List.of(
                    "*",
                    "\u2020",
                    "\u2021",
                    "\u00a7",
                    "||",
                    "\u2016",
                    "\u00b6",
                    "#",
                    "**",
                    "\u2020\u2020",
                    "\u2021\u2021",
                    "***");

    private static final String DAGGER = "\u2020";

    private final Lines lines;
    private final Pages pages;
    private final NoteReading reading;

    private SignNotes(Lines lines, Pages pages, NoteReading reading) {
        this.lines = lines;
        this.pages = pages;
        this.reading = reading;
    }

    static void find(Lines lines, Pages pages, NoteReading reading) {
        SignNotes notes = new SignNotes(lines, pages, reading);
        for (int page = 0; page < pages.count(); page++) {
            notes.page(page);
        }
    }

    private void page(int page) {
        List<Span> used = new ArrayList<>();
        boolean found = false;
        for (int i = pages.first(page); i < pages.end(page); i++) {
            boolean words = lines.role(i) == Role.TEXT || lines.role(i) == Role.NOTE;
            Span label = words ? signAt(lines.start(i), lines.end(i)) : new Span(0, 0);
            if (label.isEmpty()) {
                if (found && lines.role(i) == Role.TEXT) {
                    lines.role(i, Role.NOTE);
                }
                continue;
            }
            String sign = name(label);
            int from = pages.first(page);
            if (take(page, i, label, sign, from, used)) {
                found = true;
                lines.role(i, Role.NOTE);
            } else if (found) {
                lines.role(i, Role.NOTE);
            }
        }
    }

    /** Binds the note to the first free mark of its sign above it on the page. */
    private boolean take(int page, int line, Span label, String sign, int from, List<Span> used) {
        for (int i = from; i < line; i++) {
            if (lines.role(i) != Role.TEXT) {
                continue;
            }
            Span mark = mark(i, sign, used);
            if (!mark.isEmpty()) {
                used.add(mark);
                NoteSeries series = NoteSeries.page(pages.number(page));
                NoteNumber number = new NoteNumber(series, SIGNS.indexOf(sign) + 1, sign);
                reading.addMark(i, new Numeral(number, page, mark, 0));
                reading.addLabel(line, new Numeral(number, page, label, 0));
                return true;
            }
        }
        return false;
    }

    /** The sign behind a word or a stop of the line, alone or against it. */
    private Span mark(int line, String sign, List<Span> used) {
        String text = lines.text();
        for (int i = lines.start(line) + 1; i < lines.end(line); i++) {
            Span here = signSpan(i, lines.end(line));
            if (here.isEmpty()) {
                continue;
            }
            char before = text.charAt(i - 1);
            char beforeBlank = i > 1 ? text.charAt(i - 2) : ' ';
            boolean against = Character.isLetter(before) || isClosing(before);
            boolean apart =
                    Lines.isBlank(before)
                            && (isClosing(beforeBlank) || Character.isLetter(beforeBlank));
            boolean ends =
                    here.end() == lines.end(line)
                            || !Character.isLetterOrDigit(text.charAt(here.end()));
            if (name(here).equals(sign) && (against || apart) && ends && !used.contains(here)) {
                return here;
            }
            i = here.end() - 1;
        }
        return new Span(0, 0);
    }

    private static boolean isClosing(char c) {
        return Letters.isStop(c) || Letters.isClosingQuote(c) || ",;:)]".indexOf(c) >= 0;
    }

    /** A sign that opens a line before a word. */
    private Span signAt(int start, int end) {
        Span sign = signSpan(start, end);
        int next = Letters.skipBlanks(lines.text(), sign.end(), end);
        boolean word =
                !sign.isEmpty()
                        && next < end
                        && (Letters.startsUpper(lines.text(), next, end)
                                || Character.isLetter(lines.text().charAt(next)));
        return word ? sign : new Span(0, 0);
    }

    private Span signSpan(int start, int end) {
        int stop = start;
        while (stop < end && stop < start + 3 && isSign(lines.text().charAt(stop))) {
            stop++;
        }
        Span span = new Span(start, stop);
        return stop > start && SIGNS.contains(name(span)) ? span : new Span(0, 0);
    }

    private String name(Span sign) {
        return lines.text().substring(sign.start(), sign.end()).replace("+", DAGGER);
    }

    private static boolean isSign(char c) {
        return "*\u2020\u2021\u00a7|\u2016\u00b6#+".indexOf(c) >= 0;
    }
}
