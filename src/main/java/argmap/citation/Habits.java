package argmap.citation;

import argmap.document.Note;
import java.util.List;
import java.util.regex.Pattern;

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
     * Where a reference starts, one name or several with strokes or an "and" between them, a year,
     * and an end, a page or another reference behind it: "Horn 1964, S. 65", "see Horn/Bell,
     * 1972.", "; Horn and Bell 1999: 12". A place before a year has a title and a comma before it.
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
