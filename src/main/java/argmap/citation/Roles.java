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
                    "editors",
                    "hrsgg",
                    "hgg",
                    "herausgegeben",
                    "éd",
                    "éds",
                    "dir",
                    "bearb" ->
                    true;
            default -> false;
        };
    }

    private static boolean isTranslator(String plain) {
        return switch (plain) {
            case "trans", "translated", "tr", "übers", "übersetzt", "trad" -> true;
            default -> false;
        };
    }

    /** "2nd ed.", "rev. ed.", "1st ser.". */
    static boolean isEdition(Tokens tokens, int i, int limit) {
        String first = tokens.plain(i);
        boolean opener =
                Shapes.isOrdinal(first)
                        || first.equals("rev")
                        || first.equals("revised")
                        || first.equals("enlarged")
                        || first.equals("new")
                        || first.equals("second")
                        || first.equals("third")
                        || first.equals("fourth");
        return (opener && i + 1 < limit && editionWord(tokens.plain(i + 1)))
                || germanEditionEnd(tokens, i, limit) > i;
    }

    /** "2. Aufl.", "3., neu bearb. Aufl.", "2e éd."; the start itself where none stands. */
    private static int germanEditionEnd(Tokens tokens, int from, int limit) {
        if (from >= limit || !Shapes.isEditionNumber(tokens.get(from).text())) {
            return from;
        }
        for (int i = from + 1; i < Math.min(limit, from + 9); i++) {
            String plain = tokens.plain(i);
            if (plain.equals("aufl")
                    || plain.equals("auflage")
                    || plain.equals("ausg")
                    || plain.equals("éd")) {
                return i + 1;
            }
            boolean between =
                    tokens.is(i, ".")
                            || tokens.is(i, ",")
                            || (tokens.get(i).isWord() && !tokens.get(i).isCapitalised());
            if (!between) {
                return from;
            }
        }
        return from;
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

    private static boolean isBy(Tokens tokens, int i) {
        return switch (tokens.plain(i)) {
            case "by", "von", "v", "par" -> true;
            default -> false;
        };
    }

    static boolean readEdition(Parse p) {
        int end = germanEditionEnd(p.tokens, p.at, p.limit);
        if (end > p.at) {
            p.put(CitationField.EDITION, p.at, end);
            p.at = end;
            return true;
        }
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
        i += isBy(p.tokens, i) ? 1 : 0;
        Names names = Names.read(p.tokens, i, p.limit);
        if (names.isEmpty()) {
            return false;
        }
        p.put(field, names.from(), names.to());
        p.at = names.to();
        return true;
    }
}
