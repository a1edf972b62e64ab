package argmap.ingest;

import argmap.ingest.Lines.Role;
import argmap.ingest.MarkCandidates.Candidate;
import java.util.ArrayList;
import java.util.List;

/** The first plain number of a mark and of a note on a page: where the sequences may stand. */
final class FirstNumbers {
    private FirstNumbers() {}

    static List<Integer> of(Lines lines, int from, int to) {
        List<Integer> numbers = new ArrayList<>(2);
        int mark = 0;
        int note = 0;
        for (int i = from; i < to && (mark == 0 || note == 0); i++) {
            if (lines.role(i) != Role.TEXT) {
                continue;
            }
            if (mark == 0) {
                mark = firstMark(lines, i);
                if (mark > 0) {
                    numbers.add(mark);
                }
            }
            if (note == 0) {
                note = opening(lines, i);
                if (note > 0) {
                    numbers.add(note);
                }
            }
        }
        return numbers;
    }

    private static int firstMark(Lines lines, int line) {
        for (Candidate c : MarkCandidates.in(lines, line)) {
            int value = plain(lines.text(), c.start(), c.end());
            if (c.context() < 0.2 && value > 0) {
                return value;
            }
        }
        return 0;
    }

    /** The number that opens a line before a blank and a capital, as notes do; 0 for none. */
    static int opening(Lines lines, int line) {
        String text = lines.text();
        int end = lines.end(line);
        int from = lines.start(line);
        if (!Letters.isDigit(text.charAt(from))) {
            return 0;
        }
        int token = Letters.tokenEnd(text, from, end);
        boolean opens =
                LabelSites.isPlainNumber(text, from, token)
                        && Letters.startsUpper(text, Letters.skipBlanks(text, token, end), end);
        return opens ? plain(text, from, token) : 0;
    }

    /** The value of up to four digits; 0 for anything else. */
    static int plain(String text, int from, int to) {
        if (to - from > 4 || to <= from) {
            return 0;
        }
        int value = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!Letters.isDigit(c)) {
                return 0;
            }
            value = value * 10 + c - '0';
        }
        return value;
    }
}
