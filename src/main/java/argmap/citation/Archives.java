package argmap.citation;

/** Where papers lie: "NARA, RG 59, Box 5", "Library of Congress, Manuscript Division". */
final class Archives {
    private Archives() {}

    /** True when a place among papers starts here: an archive's word within its first few words. */
    static boolean startsAt(Tokens tokens, int from, int limit) {
        if (from >= limit || !tokens.get(from).isCapitalised()) {
            return from < limit && isCopy(tokens, from);
        }
        int end = Math.min(limit, from + 8);
        for (int i = from; i < end; i++) {
            Token token = tokens.get(i);
            if (token.kind() == Token.Kind.MARK) {
                return false;
            }
            if (isArchiveWord(token) && !(i > from + 1 && token.plain().equals("file"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCopy(Tokens tokens, int i) {
        return tokens.plain(i).equals("copy")
                && (tokens.is(i + 1, "from") || tokens.is(i + 1, "in"));
    }

    static boolean contains(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isArchiveWord(tokens.get(i))) {
                return true;
            }
        }
        return false;
    }

    static boolean isArchiveWord(Token token) {
        if (!token.isCapitalised()) {
            return false;
        }
        return switch (token.text()) {
            case "NARA",
                    "RG",
                    "MS",
                    "MSS",
                    "Archives",
                    "Archive",
                    "Papers",
                    "Library",
                    "Box",
                    "Folder",
                    "Container",
                    "Manuscript",
                    "Manuscripts",
                    "Repository",
                    "Collection",
                    "CAB",
                    "FO",
                    "WO",
                    "PRO",
                    "TNA",
                    "CDF",
                    "LCM",
                    "Dossier",
                    "Fonds",
                    "Records",
                    "Archiv",
                    "Nachlass",
                    "File" ->
                    true;
            default -> false;
        };
    }
}
