package argmap.document;

import argmap.text.Span;
import java.util.List;

/**
 * A work named by author and year in the text itself: "(Skocpol 1979, 35)", "Skocpol (1979)". Only
 * texts with a list of works have them.
 *
 * @param paragraph index of the paragraph it stands in
 * @param span in the source
 * @param workId the work of the list, see {@link Works}; empty where several fit or none
 * @param pinpoint the pages or parts cited as printed; empty when there are none
 * @param places the pinpoint taken apart, ranges written out
 */
public record TextCitation(
        int paragraph, Span span, String workId, String pinpoint, List<Pinpoint> places) {
    public TextCitation {
        places = List.copyOf(places);
    }
}
