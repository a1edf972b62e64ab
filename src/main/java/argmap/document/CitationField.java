package argmap.document;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** A part of a work's description, in the order in which it is printed. */
public enum CitationField {
    AUTHOR,
    TITLE,
    /** The journal, newspaper or book that the work stands in. */
    CONTAINER,
    EDITOR,
    TRANSLATOR,
    EDITION,
    VOLUME,
    NUMBER,
    SERIES,
    /** What a thesis calls itself: "Ph.D. diss.". */
    GENRE,
    PLACE,
    PUBLISHER,
    YEAR,
    /** The day of a letter or newspaper, as printed: "June 7, 1914". */
    DATE,
    /** The pages an article fills in its journal; the pages cited are the pinpoint. */
    PAGES,
    /** Repository, record group, box, folder. */
    ARCHIVE,
    URL;

    static Map<CitationField, String> ordered(Map<CitationField, String> fields) {
        Map<CitationField, String> copy = new EnumMap<>(CitationField.class);
        copy.putAll(fields);
        return Collections.unmodifiableMap(copy);
    }
}
