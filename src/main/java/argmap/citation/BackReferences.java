package argmap.citation;

import argmap.document.Citation.Form;
import argmap.text.EditDistance;

/** "Ibid.", "id.", "op. cit., n. 12": words that stand for a work cited before. */
final class BackReferences {
    private BackReferences() {}

    /** "ibid" and what a scan makes of it: "lbid", "Thid", "1bid"; one letter may be wrong. */
    static boolean isIbid(String plain) {
        return switch (plain) {
            case "id", "idem", "ibid", "ibidem", "ebenda", "ebd", "ebda", "ib" -> true;
            // "bid" and "bird" are words of their own, "ibid." without its first letter too rare.
            case "bid", "bird", "ibis", "rigid" -> false;
            default -> {
                int length = plain.length();
                boolean near = length >= 4 && length <= 5 && plain.endsWith("d");
                yield near && EditDistance.PLAIN.between(plain, "ibid") <= 1;
            }
        };
    }

    /** "bid, 18" at the start of a note, where no sentence starts so. */
    static boolean isIbid(Tokens tokens, int i) {
        String plain = tokens.plain(i);
        boolean cut = i == 0 && plain.equals("bid") && (tokens.is(1, ",") || tokens.is(1, "."));
        return cut || isIbid(plain);
    }

    static boolean isOpCit(Tokens tokens, int i) {
        return opCitEnd(tokens, i) > i;
    }

    /** The end of "op. cit.", "a.a.O.", "a. a. O."; the start itself where none stands. */
    private static int opCitEnd(Tokens tokens, int i) {
        String first = tokens.plain(i);
        switch (first) {
            case "opcit", "a.a.o", "aao" -> {
                return i + 1;
            }
            case "op", "loc", "art" -> {
                return tokens.plain(i + 1).equals("cit") ? i + 2 : i;
            }
            case "a.a", "am" -> {
                boolean place =
                        first.equals("a.a")
                                ? tokens.is(i + 1, "O") || tokens.is(i + 1, "O.")
                                : tokens.is(i + 1, "angegebenen")
                                        || tokens.is(i + 1, "angeführten");
                return place ? i + 2 : i;
            }
            case "a" -> {
                boolean spaced =
                        tokens.plain(i + 1).equals("a") && tokens.plain(i + 2).startsWith("o");
                return spaced && tokens.plain(i + 2).length() == 1 ? i + 3 : i;
            }
            default -> {
                return i;
            }
        }
    }

    /** Reads one where the parse stands. */
    static boolean read(Parse p) {
        if (!p.more()) {
            return false;
        }
        if (p.more() && isIbid(p.tokens, p.at)) {
            p.at++;
            p.form = Form.IBID;
        } else if (isOpCit(p.tokens, p.at)) {
            p.at = opCitEnd(p.tokens, p.at);
            p.form = Form.OP_CIT;
        } else {
            return false;
        }
        if (p.is(".")) {
            p.at++;
        }
        readNoteNumber(p);
        readIllegible(p);
        return true;
    }

    /** "Ibid, &.": a page that cannot be read is a page all the same. */
    private static void readIllegible(Parse p) {
        boolean mark =
                p.is(",")
                        && p.at + 1 < p.limit
                        && "&%$*#".contains(p.tokens.get(p.at + 1).text())
                        && (p.at + 2 >= p.limit || p.tokens.is(p.at + 2, "."));
        if (mark) {
            p.pinpoint(p.at + 1, p.at + 2);
        }
    }

    /** "n. 12" right behind the reference names the note with the full form, no page. */
    private static void readNoteNumber(Parse p) {
        int i = p.is(",") ? p.at + 1 : p.at;
        boolean bracket = i < p.limit && p.tokens.opensBracket(i);
        int unit = bracket ? i + 1 : i;
        boolean note = unit + 1 < p.limit && Vocabulary.unit(p.tokens.plain(unit)).equals("note");
        if (p.form == Form.OP_CIT && note && p.tokens.get(unit + 1).isNumber()) {
            p.backNote = Digits.read(p.tokens.get(unit + 1).text());
            p.at = bracket ? p.tokens.closer(i) + 1 : unit + 2;
        }
    }

    /** "supra note 12", "n. 12 above", "(n 12)": the note that has the full form. */
    static boolean isNote(Tokens tokens, int i, int limit) {
        return noteEnd(tokens, i, limit) > i;
    }

    /** True where a reference follows a name, with or without a comma. */
    static boolean startsAt(Tokens tokens, int i, int limit) {
        int at = tokens.is(i, ",") ? i + 1 : i;
        return at < limit
                && (isIbid(tokens.plain(at)) || isOpCit(tokens, at) || isNote(tokens, at, limit));
    }

    /** Reads a note's number behind a name. */
    static boolean readNote(Parse p) {
        int end = p.more() ? noteEnd(p.tokens, p.at, p.limit) : p.at;
        if (end == p.at) {
            return false;
        }
        for (int i = p.at; i < end; i++) {
            if (p.tokens.get(i).isNumber()) {
                p.backNote = Digits.read(p.tokens.get(i).text());
            }
        }
        p.form = Form.OP_CIT;
        p.at = end;
        return true;
    }

    private static int noteEnd(Tokens tokens, int from, int limit) {
        if (from >= limit) {
            return from;
        }
        boolean bracket = tokens.opensBracket(from) && tokens.closer(from) < limit;
        int i = bracket ? from + 1 : from;
        boolean before = isDirection(tokens.plain(i));
        i += before ? 1 : 0;
        boolean note =
                i + 1 < limit
                        && Vocabulary.unit(tokens.plain(i)).equals("note")
                        && tokens.get(i + 1).isNumber();
        if (!note) {
            return from;
        }
        boolean after = i + 2 < limit && isDirection(tokens.plain(i + 2));
        i += after ? 3 : 2;
        if (bracket) {
            return tokens.closer(from) == i ? i + 1 : from;
        }
        return before || after ? i : from;
    }

    private static boolean isDirection(String plain) {
        return switch (plain) {
            case "supra", "above", "wie", "oben", "o", "siehe", "préc", "précité" -> true;
            default -> false;
        };
    }
}
