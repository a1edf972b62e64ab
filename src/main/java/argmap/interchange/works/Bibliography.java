package argmap.interchange.works;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ListItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The works as a bibliography in a <a href="https://citationstyles.org">CSL</a> style, through
 * citeproc-java and the styles that citationstyles.org publishes.
 *
 * <pre>{@code
 * Bibliography.write(cited, "chicago-notes-bibliography", Bibliography.Markup.TEXT)
 * // Orme, Helen. Charters and Seals, 1204-1310. Dent, 1921.
 * }</pre>
 *
 * <p>Works of which the text has only short forms are left out: half an entry looks like a whole
 * one. The other lists name them.
 */
public final class Bibliography {
    /** What it is written as. */
    public enum Markup {
        TEXT,
        HTML
    }

    /** Styles that are known by an older name; citationstyles.org renamed them in 2025. */
    private static final Map<String, String> RENAMED =
            Map.of(
                    "turabian-fullnote-bibliography", "turabian-notes-bibliography",
                    "chicago-fullnote-bibliography", "chicago-notes-bibliography",
                    "chicago-note-bibliography", "chicago-shortened-notes-bibliography");

    /** The processor takes addresses and whole styles too; only names may come from outside. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]+");

    private Bibliography() {}

    /** Empty where no style of that name has a bibliography; some write notes only. */
    public static Optional<String> write(CitedText cited, String style, Markup markup) {
        return named(style).map(name -> styled(cited, name, markup));
    }

    private static Optional<String> named(String style) {
        if (!NAME.matcher(style).matches()) {
            return Optional.empty();
        }
        String name = RENAMED.getOrDefault(style, style);
        // Journals that follow another style stand in a folder of their own.
        return Stream.of(name, "dependent/" + name)
                .filter(Bibliography::hasBibliography)
                .findFirst();
    }

    /** A piece of an entry, in one face. */
    public record Piece(String text, boolean italic) {}

    /**
     * The entries of a bibliography, for a page that sets them itself. Empty where no style of that
     * name has a bibliography.
     */
    public static Optional<List<List<Piece>>> entries(CitedText cited, String style) {
        return named(style).map(name -> entries(cited, name, "fo")).map(EntryReader::read);
    }

    private static String styled(CitedText cited, String style, Markup markup) {
        String entries = entries(cited, style, markup == Markup.HTML ? "html" : "text");
        return markup == Markup.HTML ? page(entries) : entries;
    }

    private static String entries(CitedText cited, String style, String format) {
        CSLItemData[] items =
                Reference.of(cited).stream()
                        .filter(reference -> reference.work().full())
                        .map(Bibliography::item)
                        .toArray(CSLItemData[]::new);
        return items.length == 0 ? "" : entries(items, style, format);
    }

    private static boolean hasBibliography(String style) {
        try {
            return CSL.supportsStyle(style) && CSL.canFormatBibliographies(style);
        } catch (IOException e) {
            return false;
        }
    }

    private static String entries(CSLItemData[] items, String style, String format) {
        try {
            CSL csl = new CSL(new ListItemDataProvider(items), style, "en-US");
            csl.setOutputFormat(format);
            csl.setConvertLinks(false);
            csl.registerCitationItems(List.of(items).stream().map(CSLItemData::getId).toList());
            String text = csl.makeBibliography().makeString();
            return text.endsWith("\n") ? text : text + "\n";
        } catch (IOException e) {
            throw new IllegalStateException("the style " + style + " cannot be read", e);
        }
    }

    private static CSLItemData item(Reference reference) {
        Map<String, Object> fields =
                JsonMapper.builder()
                        .build()
                        .convertValue(
                                WorksCsl.item(reference),
                                new TypeReference<Map<String, Object>>() {});
        return CSLItemData.fromJson(fields);
    }

    private static String page(String entries) {
        return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';"
                + " style-src 'unsafe-inline'\">\n<title>Bibliography</title>\n<style>\n"
                + WorksHtml.STYLE
                + "</style>\n</head>\n<body>\n<main>\n<h1>Bibliography</h1>\n"
                + entries
                + "</main>\n</body>\n</html>\n";
    }
}
