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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A work as reference programs see it: with a key, a type, and its names and dates taken apart.
 *
 * @param key letters of ASCII, digits and hyphens; unique among the works of a text
 */
record Reference(String key, Work work, WorkType type, Issued issued) {
    private static final Pattern EDITION =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|d|e|ème|a|ª)?\\.?,?[^\\d]*");
    private static final Pattern PAGE_UNIT =
            Pattern.compile("(?i)^(?:pp?|s|seiten?|pages?|pagg?)\\.?\\s*(?=\\d)");

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

    /** "2" for "2nd ed." and "2. Aufl."; in words as printed. */
    String edition() {
        String printed = field(CitationField.EDITION);
        Matcher number = EDITION.matcher(printed);
        return number.matches() ? number.group(1) : printed;
    }

    /** The pages that it fills, without "pp." before them. */
    String pages() {
        return PAGE_UNIT.matcher(field(CitationField.PAGES)).replaceFirst("");
    }

    Holding holding() {
        return Holding.of(field(CitationField.ARCHIVE));
    }

    List<PersonName> names(CitationField role) {
        String printed = field(role);
        return printed.isEmpty() ? List.of() : PersonName.list(printed);
    }

    TypeWords words() {
        return TypeWords.of(type, field(CitationField.GENRE));
    }

    /** What a reader of the list must know of the entry; empty for a full form. */
    String note() {
        return work.full() ? "" : SHORT_ONLY;
    }
}
