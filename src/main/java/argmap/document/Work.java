package argmap.document;

import java.util.Map;

/**
 * A book, article, document or archive that notes cite.
 *
 * @param id unique among the works of a text, made from its author and title
 * @param fields the fullest description found
 * @param full true when the text gives the full form somewhere; false when only short forms were
 *     found and the work is named by those
 */
public record Work(String id, Map<CitationField, String> fields, boolean full) {
    public Work {
        fields = CitationField.ordered(fields);
    }

    /** The work as a short form: "Ullman, Anglo-Soviet Accord". */
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
}
