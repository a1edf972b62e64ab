package argmap.document;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A book, article, document or archive that notes cite.
 *
 * @param id unique among the works of a text, made from its author and title
 * @param fields the fullest description found
 * @param full true when the text gives the full form somewhere; false when only short forms were
 *     found and the work is named by those
 */
public record Work(String id, Map<CitationField, String> fields, boolean full) {
    /** Not in the middle of a description: what opens it, and what stands in its brackets. */
    private static final Set<CitationField> ENDS =
            EnumSet.of(
                    CitationField.AUTHOR,
                    CitationField.TITLE,
                    CitationField.PLACE,
                    CitationField.PUBLISHER,
                    CitationField.YEAR);

    public Work {
        fields = CitationField.ordered(fields);
    }

    /** The work as a short form: "Weber, Harbour Towns". */
    public String shortName() {
        String author =
                fields.getOrDefault(
                        CitationField.AUTHOR, fields.getOrDefault(CitationField.EDITOR, ""));
        String title = fields.getOrDefault(CitationField.TITLE, "");
        if (author.isEmpty() || title.isEmpty()) {
            return author + title;
        }
        return author + ", " + title;
    }

    /** Author and title, the rest between, place and publisher and year in brackets. */
    public String description() {
        String middle =
                fields.entrySet().stream()
                        .filter(e -> !ENDS.contains(e.getKey()))
                        .map(Map.Entry::getValue)
                        .collect(Collectors.joining(", "));
        String place = fields.getOrDefault(CitationField.PLACE, "");
        String publisher = fields.getOrDefault(CitationField.PUBLISHER, "");
        String house = place.isEmpty() || publisher.isEmpty() ? "" : ": ";
        String year = fields.getOrDefault(CitationField.YEAR, "");
        String imprint = place + house + publisher;
        imprint += imprint.isEmpty() || year.isEmpty() ? year : ", " + year;
        String name = shortName().isEmpty() ? id : shortName();
        return name
                + (middle.isEmpty() ? "" : ", " + middle)
                + (imprint.isEmpty() ? "" : " (" + imprint + ")");
    }
}
