package argmap.ingest;

import argmap.text.CleanText;

/**
 * Dirt behind the end of a note: "Ibid.:", "Wood, 47. ;". Notes stand at the foot of the page,
 * where the margin's specks are read as part of their last line.
 */
final class NoteTails {
    private NoteTails() {}

    /**
     * @param stops true where the notes of this text end with a full stop, so that a comma at the
     *     end of one is a stop with dirt on it
     */
    static void trim(CleanText note, boolean stops, boolean worn, Edits edits) {
        String text = note.text();
        int end = text.length();
        int at = withoutLoneSigns(text, end);
        if (stops) {
            at = withoutLoneScrap(text, at);
        }
        while (at > 1
                && ":;,_-'".indexOf(text.charAt(at - 1)) >= 0
                && Letters.isStop(text.charAt(at - 2))) {
            at--;
        }
        if (closesQuotation(text, at, end) || text.substring(at, end).strip().equals(".")) {
            return;
        }
        if (at > 1 && stops && worn && ",:;".indexOf(text.charAt(at - 1)) >= 0) {
            edits.replace(at - 1, end, ".", "dirt on a full stop", 0.7);
        } else if (at > 0 && at < end) {
            edits.replace(at, end, "", "dirt behind a note", 0.8);
        }
    }

    /** A quotation mark at a note's end closes something. */
    private static boolean closesQuotation(String text, int from, int end) {
        for (int i = from; i < end; i++) {
            if ("\"\u201d\u00bb".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * "Ibid. 3": in a text whose notes end with a stop, one character behind the last stop is dirt,
     * unless an abbreviation asks for it ("vol. 3").
     */
    private static int withoutLoneScrap(String text, int end) {
        boolean lone =
                end > 4
                        && Character.isLetterOrDigit(text.charAt(end - 1))
                        && Lines.isBlank(text.charAt(end - 2));
        int stop = end - 2;
        while (stop > 0 && Lines.isBlank(text.charAt(stop - 1))) {
            stop--;
        }
        if (!lone || stop == 0 || text.charAt(stop - 1) != '.') {
            return end;
        }
        int from = stop - 1;
        while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        String word = text.substring(from, stop - 1);
        boolean asks = NoteTokens.isAbbreviation(word) && !word.equalsIgnoreCase("ibid");
        return asks ? end : stop;
    }

    /** Signs that stand alone behind the last word; an ellipsis does not end a note in dirt. */
    private static int withoutLoneSigns(String text, int end) {
        int at = end;
        for (int tries = 0; tries < 4; tries++) {
            int from = at;
            while (from > 0 && !Lines.isBlank(text.charAt(from - 1))) {
                from--;
            }
            boolean signs = from > 0 && at - from <= 3;
            for (int i = from; i < at; i++) {
                signs &= Letters.isSpeck(text.charAt(i)) || text.charAt(i) == '*';
            }
            if (!signs) {
                return at;
            }
            at = from;
            while (at > 0 && Lines.isBlank(text.charAt(at - 1))) {
                at--;
            }
        }
        // Four in a row are printed points of omission.
        return end;
    }
}
