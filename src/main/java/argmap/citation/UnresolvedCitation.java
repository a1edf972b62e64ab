package argmap.citation;

import argmap.document.Citation.Form;
import argmap.document.Citation.Meaning;
import argmap.document.CitationField;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A citation as its note gives it, not yet followed to its work.
 *
 * @param from first token, the signal left off
 * @param to after the last token
 * @param signalFrom first token of the signal; {@code from} where there is none
 * @param letter true for letters, telegrams and the like, which have no pages
 * @param backNote number of the note that "op. cit., n. 12" names; else empty
 * @param sameAuthor true for "idem", and where the author before goes without saying
 * @param byYear whether author and year stand for the work: "Horn 1964, 65"
 * @param unrepeatedAuthor the author of the citation before, where this one goes without; else
 *     empty
 * @param aside true in the bracket behind another citation: "(quoting Horn, Salt, 9)"
 * @param alias a short name that the citation agrees on: "(hereafter FRUS)"; else empty
 */
record UnresolvedCitation(
        int from,
        int to,
        int signalFrom,
        Meaning meaning,
        Form form,
        AuthorNames names,
        Map<CitationField, String> fields,
        String pinpoint,
        boolean letter,
        boolean quotedTitle,
        String backNote,
        String alias,
        boolean sameAuthor,
        ByYear byYear,
        String unrepeatedAuthor,
        boolean aside) {

    /** Whether author and year stand for the work. */
    enum ByYear {
        NO,
        YES,
        /** "Horn et al. 1964". */
        AND_OTHERS
    }

    UnresolvedCitation {
        fields = Map.copyOf(fields);
    }

    /** A work as the text's list describes it. */
    static UnresolvedCitation ofList(ListOfWorks.Entry entry) {
        return new UnresolvedCitation(
                0,
                0,
                0,
                Meaning.SUPPORTS,
                Form.FULL,
                new AuthorNames(entry.surnames(), 0, 0),
                entry.fields(),
                "",
                false,
                false,
                "",
                "",
                false,
                ByYear.NO,
                "",
                false);
    }

    /** The same citation by the author of the one before, whose name the note does not repeat. */
    UnresolvedCitation by(AuthorNames owner, String author) {
        return with(form, owner, fields, pinpoint, true, byYear, author);
    }

    /** What looked like a name taken for a title: "Japanese Recognition, 361". */
    UnresolvedCitation nameAsTitle() {
        Map<CitationField, String> titled = new EnumMap<>(CitationField.class);
        titled.putAll(fields);
        titled.put(CitationField.TITLE, author());
        titled.remove(CitationField.AUTHOR);
        return with(Form.TITLE_ONLY, AuthorNames.NONE, titled, pinpoint, false, ByYear.NO, "");
    }

    /** What looked like a title taken apart. */
    UnresolvedCitation takenApart(String surname, String title, String pages) {
        Map<CitationField, String> tagged = new EnumMap<>(CitationField.class);
        tagged.putAll(fields);
        tagged.put(CitationField.AUTHOR, surname);
        tagged.put(CitationField.TITLE, title);
        AuthorNames name = new AuthorNames(List.of(surname), from, from + 1);
        return with(Form.SHORT, name, tagged, pages, sameAuthor, byYear, unrepeatedAuthor);
    }

    private UnresolvedCitation with(
            Form newForm,
            AuthorNames newNames,
            Map<CitationField, String> newFields,
            String newPinpoint,
            boolean newSameAuthor,
            ByYear newByYear,
            String newUnrepeatedAuthor) {
        return new UnresolvedCitation(
                from,
                to,
                signalFrom,
                meaning,
                newForm,
                newNames,
                newFields,
                newPinpoint,
                letter,
                quotedTitle,
                backNote,
                alias,
                newSameAuthor,
                newByYear,
                newUnrepeatedAuthor,
                aside);
    }

    String author() {
        return unrepeatedAuthor.isEmpty()
                ? fields.getOrDefault(CitationField.AUTHOR, "")
                : unrepeatedAuthor;
    }

    UnresolvedCitation introducedAt(int signal, Meaning newMeaning, boolean isAside) {
        return new UnresolvedCitation(
                from,
                to,
                signal,
                newMeaning,
                form,
                names,
                fields,
                pinpoint,
                letter,
                quotedTitle,
                backNote,
                alias,
                sameAuthor,
                byYear,
                unrepeatedAuthor,
                isAside);
    }

    /** 'Luther, "A" (1519) in Werke; "B" (1520), in ibid.'; "Lehmer v. The People, id. 601". */
    boolean isInSameBook() {
        return Signals.isIbid(
                field(CitationField.CONTAINER).replace(".", "").toLowerCase(Locale.ROOT));
    }

    boolean authorYear() {
        return byYear != ByYear.NO;
    }

    /** True where more persons wrote the work than are named. */
    boolean others() {
        return byYear == ByYear.AND_OTHERS;
    }

    String field(CitationField field) {
        return fields.getOrDefault(field, "");
    }
}
