package argmap.document;

import java.util.Map;
import java.util.regex.Pattern;

/** What kind of publication a work is, by the fields it is described with. */
public enum WorkType {
    BOOK,
    CHAPTER,
    ARTICLE,
    NEWSPAPER,
    THESIS,
    LETTER,
    MANUSCRIPT,
    WEB_PAGE,
    /** A short form does not tell what it is short for. */
    OTHER;

    private static final Pattern NEWS =
            Pattern.compile(
                    "(?i)\\b(?:times|post|herald|tribune|gazette|guardian|telegraph|observer"
                            + "|chronicle|daily|morning|evening|news|newspaper|zeitung|pravda"
                            + "|izvesti(?:i?[ay]+)|le monde|figaro|l'humanit\u00e9|wall street journal)\\b");
    private static final Pattern JOURNAL =
            Pattern.compile(
                    "(?i)\\b(?:journal|review|quarterly|studies|annals|bulletin|proceedings"
                            + "|transactions|magazine|affairs|revue|zeitschrift|rivista|monthly)\\b");
    private static final Pattern DISSERTATION =
            Pattern.compile(
                    "(?i)\\b(?:diss(?:ertation)?|ph\\.?\\s?d|thesis|th[eè]se|habil(?:itation)?|tesi)\\b");
    private static final Pattern MISSIVE =
            Pattern.compile("(?i)^(?:letter|telegram|dispatch|cable)\\b|^\\S+ to \\S+$");

    public static WorkType of(Work work) {
        Map<CitationField, String> fields = work.fields();
        String title = fields.getOrDefault(CitationField.TITLE, "");
        String container = fields.getOrDefault(CitationField.CONTAINER, "");
        boolean dated = fields.containsKey(CitationField.DATE);
        boolean numbered =
                fields.containsKey(CitationField.VOLUME)
                        || fields.containsKey(CitationField.NUMBER)
                        || fields.containsKey(CitationField.PAGES);
        boolean printed =
                fields.containsKey(CitationField.PUBLISHER)
                        || fields.containsKey(CitationField.PLACE);
        if (DISSERTATION
                .matcher(
                        String.join(
                                " ",
                                fields.getOrDefault(CitationField.PUBLISHER, ""),
                                fields.getOrDefault(CitationField.GENRE, ""),
                                fields.getOrDefault(CitationField.SERIES, ""),
                                fields.getOrDefault(CitationField.EDITION, "")))
                .find()) {
            return THESIS;
        }
        if (!container.isEmpty()) {
            if (JOURNAL.matcher(container).find() && !NEWS.matcher(container).find()) {
                return ARTICLE;
            }
            if (dated && !printed && (NEWS.matcher(container).find() || !numbered)) {
                return NEWSPAPER;
            }
            boolean book = printed || fields.containsKey(CitationField.EDITOR);
            return numbered && !book ? ARTICLE : CHAPTER;
        }
        if (fields.containsKey(CitationField.ARCHIVE)) {
            return MISSIVE.matcher(title).find() ? LETTER : MANUSCRIPT;
        }
        if (dated && !printed) {
            if (NEWS.matcher(title).find()) {
                return NEWSPAPER;
            }
            if (MISSIVE.matcher(title).find()) {
                return LETTER;
            }
        }
        if (fields.containsKey(CitationField.URL) && !printed) {
            return WEB_PAGE;
        }
        return work.full() ? BOOK : OTHER;
    }
}
