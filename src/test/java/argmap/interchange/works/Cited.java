package argmap.interchange.works;

import argmap.TextBuilder;
import argmap.document.CitationField;
import argmap.document.Document;
import argmap.document.Work;
import argmap.document.Works;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Works by hand: fields by turns of name and value. */
final class Cited {
    private Cited() {}

    static Work full(String id, String... fields) {
        return new Work(id, fields(fields), true);
    }

    static Work brief(String id, String... fields) {
        return new Work(id, fields(fields), false);
    }

    static CitedText works(Work... works) {
        return in(Document.EMPTY, works);
    }

    /** Works of a text with one paragraph. */
    static CitedText in(String paragraph, Work... works) {
        return in(new TextBuilder().page(1, "").paragraph(paragraph).build("text.txt"), works);
    }

    private static CitedText in(Document document, Work... works) {
        return new CitedText(document, new Works(List.of(), List.of(works), List.of(), List.of()));
    }

    private static Map<CitationField, String> fields(String... fields) {
        Map<CitationField, String> all = new EnumMap<>(CitationField.class);
        for (int i = 0; i < fields.length; i += 2) {
            all.put(CitationField.valueOf(fields[i]), fields[i + 1]);
        }
        return all;
    }

    static final Work BOOK =
            full(
                    "ramazani-the-foreign-policy",
                    "AUTHOR",
                    "R. K. Ramazani",
                    "TITLE",
                    "The Foreign Policy of Iran, 1500-1941",
                    "PLACE",
                    "Charlottesville",
                    "PUBLISHER",
                    "University of Virginia Press",
                    "YEAR",
                    "1966");
    static final Work ARTICLE =
            full(
                    "ellemann-secret",
                    "AUTHOR",
                    "Bruce A. Ellemann",
                    "TITLE",
                    "Secret Negotiations",
                    "CONTAINER",
                    "Pacific Affairs",
                    "VOLUME",
                    "66",
                    "NUMBER",
                    "4",
                    "YEAR",
                    "1993-94",
                    "PAGES",
                    "539-63");
    static final Work CHAPTER =
            full(
                    "hammond-takeover",
                    "AUTHOR",
                    "Thomas T. Hammond, Jr. and Ludwig von Mises",
                    "TITLE",
                    "The Takeover",
                    "CONTAINER",
                    "Anatomy of Takeovers",
                    "EDITOR",
                    "Ann Lee et al.",
                    "YEAR",
                    "I9IJ");
    static final Work NEWSPAPER =
            full("new-york-times-june", "CONTAINER", "New York Times", "DATE", "June 7, 1914");
    static final Work BRIEF = brief("carr", "AUTHOR", "Carr", "TITLE", "Bolshevik Revolution");
}
