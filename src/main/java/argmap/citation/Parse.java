package argmap.citation;

import argmap.document.Citation.Form;
import argmap.document.CitationField;
import java.util.EnumMap;
import java.util.Map;

/**
 * What has been read of one citation so far, and how far. The readers of its parts pass it along;
 * it lives no longer than one {@link CitationReader#read}.
 */
final class Parse {
    final Tokens tokens;
    final int from;
    final int limit;
    final Map<CitationField, String> fields = new EnumMap<>(CitationField.class);

    int at;
    Names names = Names.NONE;
    Form form = Form.SHORT;
    boolean quotedTitle;
    boolean imprint;
    boolean letter;
    boolean lawCase;
    boolean sameAuthor;

    /** True for "Horn 1964, S. 65": author and year stand for the work. */
    boolean authorYear;

    /** More authors than are named: "et al.". */
    boolean others;

    /** The page in "1999:12", which is one token with its year. */
    String gluedPinpoint = "";

    final Habits habits;

    /** True where a point, and no comma, stands between author and title. */
    boolean pointed;

    int titleFrom = -1;
    int titleTo = -1;
    int pinpointFrom = -1;
    int pinpointTo = -1;

    /** "n. 12" behind "op. cit.": the note that has the full form. */
    String backNote = "";

    /** "(hereafter FRUS)", "(the Dearing report)". */
    String alias = "";

    Parse(Tokens tokens, int from, int limit) {
        this(tokens, from, limit, Habits.PLAIN);
    }

    Parse(Tokens tokens, int from, int limit, Habits habits) {
        this.habits = habits;
        this.tokens = tokens;
        this.from = from;
        this.limit = limit;
        this.at = from;
    }

    /** Forgets what was read; always false, so that a reader can give up with it. */
    boolean reset() {
        at = from;
        names = Names.NONE;
        form = Form.SHORT;
        fields.clear();
        quotedTitle = false;
        imprint = false;
        sameAuthor = false;
        authorYear = false;
        others = false;
        gluedPinpoint = "";
        pointed = false;
        lawCase = false;
        titleFrom = -1;
        titleTo = -1;
        pinpointFrom = -1;
        backNote = "";
        return false;
    }

    Draft.ByYear byYear() {
        return !authorYear ? Draft.ByYear.NO : others ? Draft.ByYear.AND_OTHERS : Draft.ByYear.YES;
    }

    boolean more() {
        return at < limit;
    }

    boolean is(String mark) {
        return more() && tokens.is(at, mark);
    }

    boolean nextIs(String mark) {
        return at + 1 < limit && tokens.is(at + 1, mark);
    }

    String plain() {
        return more() ? tokens.plain(at) : "";
    }

    boolean has(CitationField field) {
        return fields.containsKey(field);
    }

    /** Notes a field's wording, trimmed of the marks around it; the first reading stands. */
    void put(CitationField field, int start, int end) {
        put(field, tokens.text(start, end));
    }

    void put(CitationField field, String wording) {
        String trimmed = trim(wording);
        if (!trimmed.isEmpty()) {
            fields.putIfAbsent(field, trimmed);
        }
    }

    void pinpoint(int start, int end) {
        if (pinpointFrom < 0) {
            pinpointFrom = start;
        }
        pinpointTo = end;
        at = end;
    }

    String pinpoint() {
        return pinpointFrom < 0 ? gluedPinpoint : tokens.text(pinpointFrom, pinpointTo);
    }

    static String trim(String wording) {
        int start = 0;
        int end = wording.length();
        while (start < end && " ,;:".indexOf(wording.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && " ,;:".indexOf(wording.charAt(end - 1)) >= 0) {
            end--;
        }
        return wording.substring(start, end);
    }
}
