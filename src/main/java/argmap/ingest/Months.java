package argmap.ingest;

import java.util.Set;

/** The months as English texts print them. */
final class Months {
    private static final Set<String> NAMES =
            Set.of(
                    "January",
                    "February",
                    "March",
                    "April",
                    "May",
                    "June",
                    "July",
                    "August",
                    "September",
                    "October",
                    "November",
                    "December");

    private static final Set<String> SHORT =
            Set.of("Jan.", "Feb.", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.");

    private Months() {}

    /** True for a month written out. */
    static boolean isName(String word) {
        return NAMES.contains(word);
    }

    /** True where a month, written out or short, ends right before an offset of a line. */
    static boolean isBefore(String text, int lineStart, int wordEnd) {
        return endsAt(NAMES, text, lineStart, wordEnd) || endsAt(SHORT, text, lineStart, wordEnd);
    }

    private static boolean endsAt(Set<String> months, String text, int lineStart, int wordEnd) {
        for (String month : months) {
            int start = wordEnd - month.length();
            if (start >= lineStart && text.startsWith(month, start)) {
                return true;
            }
        }
        return false;
    }
}
