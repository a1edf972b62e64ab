package argmap.ingest;

import argmap.ingest.Lines.Role;

/**
 * Sets aside what stands before the first printed page without belonging to it: a pull quote that
 * the text repeats, the name of the file.
 */
final class StrayText {
    /** Shorter passages may recur by chance. */
    private static final int SHORTEST_REPEAT = 60;

    private StrayText() {}

    static void setAside(Lines lines, Pages pages) {
        if (pages.count() < 3 || pages.head(0).length() > 0 || lines.hasFeeds()) {
            return;
        }
        int end = pages.end(0);
        for (int i = 0; i < end; i++) {
            if (lines.role(i) == Role.TEXT && (repeats(lines, i, end) || isName(lines, pages, i))) {
                lines.role(i, Role.STRAY);
            }
        }
        for (int i = 1; i < end; i++) {
            boolean between = lines.role(i - 1) == Role.STRAY && lines.length(i) < SHORTEST_REPEAT;
            if (between
                    && lines.role(i) == Role.TEXT
                    && Letters.startsLower(lines.text(), lines.start(i), lines.end(i))) {
                lines.role(i, Role.STRAY);
            }
        }
    }

    private static boolean repeats(Lines lines, int line, int pageEnd) {
        if (lines.length(line) < SHORTEST_REPEAT || pageEnd >= lines.count()) {
            return false;
        }
        String passage = lines.text(line).substring(0, SHORTEST_REPEAT);
        return lines.text().indexOf(passage, lines.start(pageEnd)) >= 0;
    }

    private static boolean isName(Lines lines, Pages pages, int line) {
        if (lines.length(line) > Fuzzy.LONGEST_KEY) {
            return false;
        }
        String key = Fuzzy.key(lines.text(), lines.start(line), lines.end(line));
        for (int page = 1; page < Math.min(8, pages.count()); page++) {
            String head = Fuzzy.key(lines.text(), pages.head(page).start(), pages.head(page).end());
            if (head.length() >= 8 && key.startsWith(head)) {
                return true;
            }
        }
        return false;
    }
}
