package argmap.graph;

import java.util.List;
import java.util.Set;

/**
 * What a map says of a claim or argument beside its wording, written as data behind it: {@code
 * {quote: "…", notes: [152], scheme: "example"}}.
 *
 * @param quotations the words of the text it was taken from, written under "quote"
 * @param pages pages named by hand, written under "page"
 * @param notes labels of notes named by hand, written under "notes"
 * @param sources works named by hand, written under "source"
 * @param scheme the argumentation scheme; empty when none is named
 * @param suggested true until a person accepts it, under {@code suggested} or {@code #suggested}
 * @param score how sure a suggestion is, 0 to 1; 0 where none is given
 * @param reason why it was suggested, in words; empty where none is given
 * @param foreign what other formats said of it, by the name of the format, written under "foreign"
 */
public record Annotations(
        List<Quotation> quotations,
        List<String> pages,
        List<String> notes,
        List<String> sources,
        String scheme,
        boolean implicit,
        boolean suggested,
        double score,
        String reason,
        Datum.Fields foreign) {
    /** The keys that all this is written under. */
    public static final Set<String> KEYS =
            Set.of(
                    "quote",
                    "page",
                    "notes",
                    "source",
                    "scheme",
                    "implicit",
                    "suggested",
                    "score",
                    "reason",
                    "foreign");

    public static final Annotations NONE =
            new Annotations(List.of(), List.of(), List.of(), List.of(), "", false, false, 0, "");

    public Annotations {
        quotations = List.copyOf(quotations);
        pages = List.copyOf(pages);
        notes = List.copyOf(notes);
        sources = List.copyOf(sources);
    }

    /** Annotations with nothing of other formats. */
    public Annotations(
            List<Quotation> quotations,
            List<String> pages,
            List<String> notes,
            List<String> sources,
            String scheme,
            boolean implicit,
            boolean suggested,
            double score,
            String reason) {
        this(
                quotations,
                pages,
                notes,
                sources,
                scheme,
                implicit,
                suggested,
                score,
                reason,
                Datum.Fields.NONE);
    }

    /** The same, with other quotations. */
    public Annotations withQuotations(List<Quotation> others) {
        return new Annotations(
                others, pages, notes, sources, scheme, implicit, suggested, score, reason, foreign);
    }

    /** The same, with what other formats said of it. */
    public Annotations withForeign(Datum.Fields foreign) {
        return new Annotations(
                quotations,
                pages,
                notes,
                sources,
                scheme,
                implicit,
                suggested,
                score,
                reason,
                foreign);
    }
}
