package argmap.citation;

import argmap.document.CitationField;

/** "eds.", "trans. by", "2nd ed.": who did what to a book, and its edition. */
final class Roles {
    private Roles() {}

    static boolean isRole(Tokens tokens, int i) {
        return isEditor(tokens.plain(i)) || isTranslator(tokens.plain(i));
    }

    static boolean isEditor(String plain) {
        return switch (plain) {
            case "ed",
                    "eds",
                    "edited",
                    "comp",
                    "comps",
                    "compiled",
                    "hrsg",
                    "hg",
                    "editor",
                    "editors" ->
                    true;
            default -> false;
        };
    }

    private static boolean isTranslator(String plain) {
        return plain.equals("trans") || plain.equals("translated") || plain.equals("tr");
    }

    /** "2nd ed.", "rev. ed.", "1st ser.". */
    static boolean isEdition(Tokens tokens, int i, int limit) {
        String first = tokens.plain(i);
        boolean opener =
                first.matches("\\d+(st|nd|rd|th|d)")
                        || first.equals("rev")
                        || first.equals("revised")
                        || first.equals("enlarged")
                        || first.equals("new")
                        || first.equals("second")
                        || first.equals("third")
                        || first.equals("fourth");
        return opener && i + 1 < limit && editionWord(tokens.plain(i + 1));
    }

    private static boolean editionWord(String plain) {
        return plain.equals("ed")
                || plain.equals("edition")
                || plain.equals("edn")
                || isSeries(plain);
    }

    private static boolean isSeries(String plain) {
        return plain.equals("ser") || plain.equals("series");
    }

    static boolean readEdition(Parse p) {
        if (!isEdition(p.tokens, p.at, p.limit)) {
            return false;
        }
        boolean series = isSeries(p.tokens.plain(p.at + 1));
        p.put(series ? CitationField.SERIES : CitationField.EDITION, p.at, p.at + 2);
        p.at += 2;
        return true;
    }

    /** "ed. P. Birks", "edited by X and Y", "translated by Sir George Arthur". */
    static boolean readNamed(Parse p) {
        if (!p.more() || !isRole(p.tokens, p.at)) {
            return false;
        }
        CitationField field = isEditor(p.plain()) ? CitationField.EDITOR : CitationField.TRANSLATOR;
        int i = p.at + 1;
        if (p.tokens.is(i, "and") && isRole(p.tokens, i + 1)) {
            i += 2;
        }
        if (p.tokens.is(i, "by")) {
            i++;
        }
        Names names = Names.read(p.tokens, i, p.limit);
        if (names.isEmpty()) {
            return false;
        }
        p.put(field, names.from(), names.to());
        p.at = names.to();
        return true;
    }
}
