package argmap.interchange.works;

import argmap.document.WorkType;

/**
 * The three formats' words for a type of publication.
 *
 * @param bibtex the entry type in BibTeX
 * @param csl the item type in CSL
 * @param ris the value of the tag TY in RIS
 */
record TypeWords(String bibtex, String csl, String ris) {
    /**
     * @param genre what a thesis calls itself: "M.A. thesis"
     */
    static TypeWords of(WorkType type, String genre) {
        return switch (type) {
            case BOOK -> new TypeWords("book", "book", "BOOK");
            case CHAPTER -> new TypeWords("incollection", "chapter", "CHAP");
            case ARTICLE -> new TypeWords("article", "article-journal", "JOUR");
            case NEWSPAPER -> new TypeWords("article", "article-newspaper", "NEWS");
            case THESIS ->
                    new TypeWords(
                            genre.matches("(?i)(?:M|Magister|Master|Lic)\\b.*|M\\.? ?[A-Z].*")
                                    ? "mastersthesis"
                                    : "phdthesis",
                            "thesis",
                            "THES");
            case LETTER -> new TypeWords("unpublished", "personal_communication", "PCOMM");
            case MANUSCRIPT -> new TypeWords("unpublished", "manuscript", "UNPB");
            case WEB_PAGE -> new TypeWords("misc", "webpage", "ELEC");
            case OTHER -> new TypeWords("misc", "document", "GEN");
        };
    }
}
