package argmap.interchange.works;

import argmap.document.CitationField;
import argmap.document.PersonName;
import argmap.document.WorkType;
import argmap.text.Roman;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXFormatter;
import org.jbibtex.Key;
import org.jbibtex.StringValue;

/**
 * The works as a BibTeX file in UTF-8, for LaTeX and Zotero.
 *
 * <pre>
 * &#64;book{orme-charters-and-seals,
 *   author = {Orme, Helen},
 *   title = {Charters and Seals, 1204-1310}
 * }</pre>
 *
 * <p>A work of which the text has only short forms is a {@code misc} with a {@code note} that says
 * so. Keys are the ids of the works. Pinpoints, signals and notes are not carried: BibTeX has no
 * place for them.
 */
public final class WorksBibtex {
    private static final Pattern ROMAN =
            Pattern.compile("(?i)(?=.)c{0,3}(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})");

    private WorksBibtex() {}

    public static String write(CitedText cited) {
        BibTeXDatabase all = new BibTeXDatabase();
        TitleCapitals capitals = TitleCapitals.of(cited.document());
        Reference.of(cited).forEach(reference -> all.addObject(entry(reference, capitals)));
        StringWriter out = new StringWriter();
        BibTeXFormatter formatter = new BibTeXFormatter();
        formatter.setIndent("  ");
        try {
            formatter.format(all, out);
        } catch (IOException e) {
            throw new UncheckedIOException("a string takes all that is written to it", e);
        }
        String text = out.toString().replace("\r\n", "\n");
        return text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
    }

    private static BibTeXEntry entry(Reference of, TitleCapitals capitals) {
        BibTeXEntry entry = new BibTeXEntry(new Key(of.words().bibtex()), new Key(of.key()));
        put(entry, "author", names(of.names(CitationField.AUTHOR)));
        put(entry, "title", title(of, capitals));
        boolean journal = of.words().bibtex().equals("article");
        String container = escape(of.container());
        put(
                entry,
                journal ? "journal" : "booktitle",
                journal ? container : capitals.braced(container));
        put(entry, "editor", names(of.names(CitationField.EDITOR)));
        put(entry, "translator", names(of.names(CitationField.TRANSLATOR)));
        put(entry, "edition", escape(of.edition()));
        List<String> notes = new ArrayList<>();
        boolean loose = of.words().bibtex().equals("misc");
        String volume = arabic(escape(of.field(CitationField.VOLUME)));
        put(entry, "volume", loose ? "" : volume);
        notes.add(loose && !volume.isEmpty() ? "vol. " + volume : "");
        text(entry, "number", of, CitationField.NUMBER);
        text(entry, "series", of, CitationField.SERIES);
        text(entry, "address", of, CitationField.PLACE);
        String house = of.type() == WorkType.THESIS ? "school" : "publisher";
        text(entry, house, of, CitationField.PUBLISHER);
        if (of.issued().isKnown()) {
            // The first year, since Biber takes no other; the whole date where it says more.
            String year = String.valueOf(of.issued().firstYear());
            put(entry, "year", year);
            put(entry, "date", of.issued().iso().equals(year) ? "" : of.issued().iso());
        } else {
            put(entry, "year", escape(of.issued().printed()));
        }
        text(entry, "type", of, CitationField.GENRE);
        put(entry, "pages", escape(of.pages()).replaceAll("(?<=\\d)[-\u2013](?=\\d)", "--"));
        String archive = escape(of.field(CitationField.ARCHIVE));
        put(entry, "howpublished", journal ? "" : archive);
        notes.add(journal ? archive : "");
        text(entry, "url", of, CitationField.URL);
        notes.add(of.note());
        notes.removeIf(String::isEmpty);
        put(entry, "note", String.join(", ", notes));
        return entry;
    }

    /** Of a letter and of a law case the title is names from end to end: "Hale to Sollis". */
    private static String title(Reference of, TitleCapitals capitals) {
        String title = escape(of.title());
        boolean names =
                of.type() == WorkType.LETTER
                        || of.type() == WorkType.MANUSCRIPT
                        || title.contains(" v. ");
        return names ? "{" + title + "}" : capitals.braced(title);
    }

    /** Biblatex drops a volume in roman numerals. */
    private static String arabic(String volume) {
        return ROMAN.matcher(volume).matches() ? String.valueOf(Roman.value(volume)) : volume;
    }

    private static void text(BibTeXEntry entry, String key, Reference of, CitationField field) {
        put(entry, key, escape(of.field(field)));
    }

    private static void put(BibTeXEntry entry, String key, String value) {
        if (!value.isEmpty()) {
            entry.addField(new Key(key), new StringValue(value, StringValue.Style.BRACED));
        }
    }

    private static String names(List<PersonName> names) {
        return names.stream().map(WorksBibtex::name).collect(Collectors.joining(" and "));
    }

    private static String name(PersonName name) {
        if (name.isOthers()) {
            return "others";
        }
        String written = escape(name.inverted(true));
        return name.body() ? "{" + written + "}" : written;
    }

    /**
     * LaTeX's special characters as commands. Braces too: BibTeX counts a brace behind a backslash
     * like any other, so a lone one would swallow the rest of the file.
     */
    static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&', '%', '$', '#', '_' -> safe.append('\\').append(c);
                case '\\' -> safe.append("\\textbackslash{}");
                case '{' -> safe.append("\\textbraceleft{}");
                case '}' -> safe.append("\\textbraceright{}");
                case '~' -> safe.append("\\textasciitilde{}");
                case '^' -> safe.append("\\textasciicircum{}");
                default -> safe.append(c);
            }
        }
        return safe.toString();
    }
}
