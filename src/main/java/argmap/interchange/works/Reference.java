package argmap.interchange.works;

import argmap.document.CitationField;
import argmap.document.Issued;
import argmap.document.PersonName;
import argmap.document.Work;
import argmap.document.WorkType;
import argmap.text.Folding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A work as reference programs see it: with a key, a type, and its names and dates taken apart.
 *
 * @param key letters of ASCII, digits and hyphens; unique among the works of a text
 */
record Reference(String key, Work work, WorkType type, Issued issued) {
    /** The note of a work of which the text gives no full form. */
    static final String SHORT_ONLY = "short form only in this text";

    static List<Reference> of(CitedText cited) {
        Set<String> keys = new HashSet<>();
        List<Reference> all = new ArrayList<>();
        for (Work work : cited.works().works()) {
            String stem = key(work.id());
            String key = stem;
            for (int i = 2; !keys.add(key); i++) {
                key = stem + "-" + i;
            }
            all.add(new Reference(key, work, WorkType.of(work), Issued.of(work)));
        }
        return all;
    }

    private static String key(String id) {
        String plain = Folding.slug(id);
        return plain.isEmpty() ? "work" : plain;
    }

    /** The field in one line, without control characters; empty where it is not given. */
    String field(CitationField field) {
        String value = work.fields().getOrDefault(field, "");
        return value.replaceAll("[\\s\\p{Cc}]+", " ").strip();
    }

    /** A work that is named by its container alone has that for a title. */
    String title() {
        String title = field(CitationField.TITLE);
        if (!title.isEmpty()) {
            return title;
        }
        String container = field(CitationField.CONTAINER);
        return container.isEmpty() ? field(CitationField.ARCHIVE) : container;
    }

    /** Empty where it serves as the title. */
    String container() {
        boolean newspaper = type == WorkType.NEWSPAPER || type == WorkType.ARTICLE;
        return field(CitationField.TITLE).isEmpty() && !newspaper
                ? ""
                : field(CitationField.CONTAINER);
    }

    List<PersonName> names(CitationField role) {
        String printed = field(role);
        return printed.isEmpty() ? List.of() : PersonName.list(printed);
    }

    TypeWords words() {
        return TypeWords.of(type);
    }

    /** What a reader of the list must know of the entry; empty for a full form. */
    String note() {
        return work.full() ? "" : SHORT_ONLY;
    }
}
