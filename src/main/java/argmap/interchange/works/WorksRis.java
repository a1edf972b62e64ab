package argmap.interchange.works;

import argmap.document.CitationField;
import argmap.document.PersonName;
import argmap.document.WorkType;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The works as <a href="https://en.wikipedia.org/wiki/RIS_(file_format)">RIS</a>, which EndNote,
 * Mendeley and Zotero read: a tag of two characters, two blanks, a hyphen, a blank and the value;
 * each record from {@code TY} to {@code ER}.
 *
 * <p>A work of which the text has only short forms is a {@code GEN} with a note ({@code N1}) that
 * says so. Pinpoints, signals and notes are not carried: RIS has no tags for them.
 */
public final class WorksRis {
    private static final Pattern PAGES = Pattern.compile("(\\w+)\\s*[-\u2013]+\\s*(\\w+)");

    private final StringBuilder out = new StringBuilder();

    private WorksRis() {}

    public static String write(CitedText cited) {
        WorksRis ris = new WorksRis();
        Reference.of(cited).forEach(ris::add);
        return ris.out.toString();
    }

    private void add(Reference of) {
        out.append(out.isEmpty() ? "" : "\n");
        tag("TY", of.words().ris());
        tag("ID", of.key());
        names("AU", of, CitationField.AUTHOR);
        tag("TI", of.title());
        tag("T2", of.container());
        // A2 is the editor of the book that a chapter stands in, but a book's own series editor.
        names(of.type() == WorkType.CHAPTER ? "A2" : "ED", of, CitationField.EDITOR);
        names("A4", of, CitationField.TRANSLATOR);
        tag("M3", of.field(CitationField.GENRE));
        tag("ET", of.edition());
        tag("VL", of.field(CitationField.VOLUME));
        tag("IS", of.field(CitationField.NUMBER));
        tag("T3", of.field(CitationField.SERIES));
        tag("CY", of.field(CitationField.PLACE));
        tag("PB", of.field(CitationField.PUBLISHER));
        if (of.issued().isKnown()) {
            tag("PY", String.valueOf(of.issued().firstYear()));
            if (of.issued().parts().get(0).size() > 1) {
                tag("DA", of.issued().slashed());
            }
        } else {
            tag("PY", of.issued().printed());
        }
        Matcher pages = PAGES.matcher(of.pages());
        if (pages.matches()) {
            tag("SP", pages.group(1));
            tag("EP", pages.group(2));
        } else {
            tag("SP", of.pages());
        }
        Holding holding = of.holding();
        tag("AV", Holding.joined(holding.location(), holding.collection()));
        tag("DB", Holding.joined(holding.archive(), holding.place()));
        tag("UR", of.field(CitationField.URL));
        tag("N1", of.note());
        out.append("ER  - \n");
    }

    private void names(String tag, Reference of, CitationField role) {
        for (PersonName name : of.names(role)) {
            if (name.isOthers()) {
                tag("N1", "more persons than are named (et al.)"); // RIS has no name for them
            } else {
                tag(tag, name.inverted(false));
            }
        }
    }

    private void tag(String tag, String value) {
        if (!value.isEmpty()) {
            out.append(tag).append("  - ").append(value).append('\n');
        }
    }
}
