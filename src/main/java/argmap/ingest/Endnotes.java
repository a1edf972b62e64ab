package argmap.ingest;

import argmap.ingest.Lines.Role;
import java.util.Set;

/**
 * Finds the lists of notes that stand under a heading of their own, at the end of a chapter or of
 * the whole text, and gives their lines the role of notes.
 */
final class Endnotes {
    private static final Set<String> TITLES =
            Set.of(
                    "notes",
                    "endnotes",
                    "footnotes",
                    "note",
                    "notesandreferences",
                    "referencesandnotes",
                    "notestothetext",
                    "notesandsources");

    /** How far below the heading the first two notes must begin, in lines. */
    private static final int LOOK_AHEAD = 14;

    /** So many lines without a note's beginning end the list. */
    private static final int LONGEST_NOTE = 60;

    private Endnotes() {}

    /** True when there are any. */
    static boolean setApart(Lines lines) {
        boolean found = false;
        for (int i = 0; i < lines.count(); i++) {
            if (lines.role(i) == Role.TEXT && isTitle(lines, i) && opensList(lines, i + 1)) {
                lines.role(i, Role.TITLE);
                i = list(lines, i + 1) - 1;
                found = true;
            }
        }
        return found;
    }

    private static boolean isTitle(Lines lines, int line) {
        if (lines.length(line) > 40) {
            return false;
        }
        String key = Fuzzy.key(lines.text(), lines.start(line), lines.end(line));
        return TITLES.contains(key) || (key.startsWith("notestochapter") && key.length() < 24);
    }

    private static boolean opensList(Lines lines, int from) {
        int last = 0;
        int rising = 0;
        for (int i = from; i < lines.count() && i < from + LOOK_AHEAD; i++) {
            int number = label(lines, i);
            if (number == last + 1) {
                rising++;
                last = number;
            }
        }
        return rising >= 2 || (rising == 1 && from + 1 >= lines.count());
    }

    /** Gives the lines of the list their role; the line after its last. */
    private static int list(Lines lines, int from) {
        int end = from;
        int last = 0;
        for (int i = from; i < lines.count(); i++) {
            int number = label(lines, i);
            boolean next = number > 0 && number <= last + 4 && number > last;
            boolean anew = number == 1 && !goesOn(lines, i + 1, last + 1) && opensList(lines, i);
            if (next || anew) {
                end = i + 1;
                last = number;
            } else if (i - end > LONGEST_NOTE || endsList(lines, i)) {
                break;
            }
        }
        end = lastNote(lines, end);
        for (int i = from; i < end; i++) {
            if (lines.role(i) == Role.TEXT) {
                boolean heading = label(lines, i) == 0 && isChapter(lines, i);
                lines.role(i, heading ? Role.STRAY : Role.NOTE);
            }
        }
        return end;
    }

    /** True where the number that is due follows: a 1 before it began no new list. */
    private static boolean goesOn(Lines lines, int from, int due) {
        for (int i = from; i < lines.count() && i < from + LOOK_AHEAD; i++) {
            if (label(lines, i) == due && due > 2) {
                return true;
            }
        }
        return false;
    }

    /** The last note goes on to the next gap, or where there are no gaps to the end of its line. */
    private static int lastNote(Lines lines, int afterLabel) {
        int end = afterLabel;
        while (end < lines.count() && lines.role(end) == Role.TEXT && !lines.afterBlank(end)) {
            if (isTitle(lines, end) || lines.length(end - 1) > 130) {
                break;
            }
            end++;
        }
        return end;
    }

    /** A heading that no list of notes follows: the next chapter. */
    private static boolean endsList(Lines lines, int line) {
        return isChapter(lines, line) && lines.afterBlank(line) && !opensList(lines, line + 1);
    }

    private static boolean isChapter(Lines lines, int line) {
        String text = lines.text();
        char last = text.charAt(lines.end(line) - 1);
        return lines.length(line) < 70
                && Letters.startsUpper(text, lines.start(line), lines.end(line))
                && (Character.isLetterOrDigit(last) || Letters.isClosingQuote(last))
                && lines.afterBlank(line);
    }

    /** The number that a note of a list opens with: "12 See", "12. See", "[12] See"; 0 for none. */
    private static int label(Lines lines, int line) {
        String text = lines.text();
        int at = lines.start(line);
        int end = lines.end(line);
        if (at < end && (text.charAt(at) == '[' || text.charAt(at) == '(')) {
            at++;
        }
        int stop = at;
        while (stop < end && Letters.isDigit(text.charAt(stop))) {
            stop++;
        }
        int value = FirstNumbers.plain(text, at, stop);
        while (stop < end && ".)]:".indexOf(text.charAt(stop)) >= 0) {
            stop++;
        }
        int next = Letters.skipBlanks(text, stop, end);
        boolean word =
                next < end
                        && (Letters.startsUpper(text, next, end)
                                || Character.isLetter(text.charAt(next)));
        return word && value > 0 && stop > at ? value : 0;
    }
}
