package argmap.document;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** A part of a work's description, in the order in which it is printed. */
public enum CitationField {
    AUTHOR,
    TITLE,
    CONTAINER,
    EDITOR,
    EDITION,
    VOLUME,
    NUMBER,
    SERIES,
    PLACE,
    PUBLISHER,
    YEAR,
    /** Archive, box and file, or the date of a newspaper. */
    LOCATION,
    URL;

    static Map<CitationField, String> ordered(Map<CitationField, String> fields) {
        Map<CitationField, String> copy = new EnumMap<>(CitationField.class);
        copy.putAll(fields);
        return Collections.unmodifiableMap(copy);
    }
}
