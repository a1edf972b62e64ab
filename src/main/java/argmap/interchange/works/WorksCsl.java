package argmap.interchange.works;

import argmap.document.CitationField;
import argmap.document.Issued;
import argmap.document.PersonName;
import argmap.document.WorkType;
import argmap.interchange.Json;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * The works as <a href="https://docs.citationstyles.org/en/stable/specification.html">CSL-JSON</a>,
 * which Zotero, Pandoc and every CSL processor read.
 *
 * <p>A work of which the text has only short forms is a {@code document} with a {@code note} that
 * says so. Pinpoints, signals and notes are not carried: they belong to citations, not to items.
 */
public final class WorksCsl {
    private WorksCsl() {}

    public static String write(CitedText cited) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        Reference.of(cited).forEach(reference -> all.add(item(reference)));
        return Json.write(all);
    }

    static ObjectNode item(Reference of) {
        ObjectNode item = Json.object();
        item.put("id", of.key());
        item.put("type", of.words().csl());
        put(item, "title", of.title());
        put(item, "container-title", of.container());
        names(item, "author", of.names(CitationField.AUTHOR));
        names(item, "editor", of.names(CitationField.EDITOR));
        names(item, "translator", of.names(CitationField.TRANSLATOR));
        put(item, "genre", of.field(CitationField.GENRE));
        put(item, "edition", of.edition());
        put(item, "volume", of.field(CitationField.VOLUME));
        boolean issue = of.type() == WorkType.ARTICLE || of.type() == WorkType.NEWSPAPER;
        put(item, issue ? "issue" : "number", of.field(CitationField.NUMBER));
        put(item, "collection-title", of.field(CitationField.SERIES));
        put(item, "publisher-place", of.field(CitationField.PLACE));
        put(item, "publisher", of.field(CitationField.PUBLISHER));
        issued(item, of.issued());
        put(item, "page", of.pages());
        put(item, "archive", of.holding().archive());
        put(item, "archive_collection", of.holding().collection());
        put(item, "archive_location", of.holding().location());
        put(item, "archive-place", of.holding().place());
        put(item, "URL", of.field(CitationField.URL));
        put(item, "note", of.note());
        return item;
    }

    private static void issued(ObjectNode item, Issued issued) {
        if (issued.isKnown()) {
            ArrayNode dates = item.putObject("issued").putArray("date-parts");
            for (List<Integer> date : issued.parts()) {
                ArrayNode parts = dates.addArray();
                date.forEach(parts::add);
            }
        } else if (!issued.printed().isEmpty()) {
            item.putObject("issued").put("literal", issued.printed());
        }
    }

    private static void names(ObjectNode item, String role, List<PersonName> names) {
        if (names.isEmpty()) {
            return;
        }
        ArrayNode all = item.putArray(role);
        for (PersonName name : names) {
            ObjectNode one = all.addObject();
            if (name.body()) {
                one.put("literal", name.family());
            } else {
                one.put("family", name.family());
                put(one, "given", name.given());
                put(one, "non-dropping-particle", name.particle());
                put(one, "suffix", name.suffix());
            }
        }
    }

    private static void put(ObjectNode to, String key, String value) {
        if (!value.isEmpty()) {
            to.put(key, value);
        }
    }
}
