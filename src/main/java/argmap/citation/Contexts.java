package argmap.citation;

import argmap.document.Document.MarkerPlace;
import java.util.List;

/** The words of the text that a note stands behind. */
final class Contexts {
    /** Characters before the marker: two printed sentences, enough for "As Carr notes". */
    private static final int REACH = 400;

    private Contexts() {}

    static String sentence(List<MarkerPlace> places) {
        if (places.isEmpty()) {
            return "";
        }
        MarkerPlace place = places.get(0);
        String text = place.paragraph().text().text();
        int end = Math.min(place.marker().offset(), text.length());
        return text.substring(Math.max(0, end - REACH), end);
    }
}
