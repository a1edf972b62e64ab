package argmap.citation;

import argmap.document.CitationField;
import java.util.List;
import java.util.Optional;

/** Whether a full description is of a work that the text has described before. */
final class FullForms {
    private FullForms() {}

    static Optional<Entry> same(WorkIndex index, Draft draft) {
        Title title = Title.of(draft.field(CitationField.TITLE));
        Optional<Entry> same = sameAmong(index.titled(title), draft, title);
        List<String> names = draft.names().surnames();
        if (same.isPresent() || names.isEmpty()) {
            return same;
        }
        Optional<Entry> byName = sameAmong(index.named(names.get(0)), draft, title);
        Optional<Entry> cut =
                byName.isPresent()
                        ? byName
                        : shortenedFull(draft, index.named(names.get(0)), title);
        if (cut.isPresent()) {
            return cut;
        }
        // "Price" and "Pryce" may be one man misread, or two who wrote under one title.
        return sameAmong(index.namedAlmost(names.get(0)), draft, title)
                .filter(e -> e.field(CitationField.YEAR).equals(draft.field(CitationField.YEAR)));
    }

    /**
     * "Horn, Rise of Salt (1951)" behind the full form: the same person, year and part of title.
     */
    private static Optional<Entry> shortenedFull(Draft draft, List<Entry> named, Title title) {
        String year = draft.field(CitationField.YEAR);
        boolean plain =
                !year.isEmpty()
                        && draft.field(CitationField.CONTAINER).isEmpty()
                        && draft.field(CitationField.DATE).isEmpty();
        return named.stream()
                .filter(e -> plain && e.full && !e.letter && namesAgree(draft, e))
                .filter(e -> e.field(CitationField.YEAR).equals(year))
                .filter(e -> title.isShortFor(e.title()))
                .findFirst();
    }

    private static Optional<Entry> sameAmong(List<Entry> entries, Draft draft, Title title) {
        return entries.stream()
                .filter(e -> e.full && e.letter == draft.letter())
                .filter(e -> title.isSame(e.title()))
                .filter(e -> namesAgree(draft, e) && datesAgree(draft, e))
                .findFirst();
    }

    private static boolean datesAgree(Draft draft, Entry entry) {
        String date = draft.field(CitationField.DATE);
        String other = entry.field(CitationField.DATE);
        return date.isEmpty()
                || other.isEmpty()
                || Similar.squash(date).equals(Similar.squash(other));
    }

    static boolean namesAgree(Draft draft, Entry entry) {
        List<String> names = draft.names().surnames();
        if (names.isEmpty() || entry.surnames.isEmpty()) {
            return names.isEmpty() == entry.surnames.isEmpty();
        }
        return Similar.isSameName(Similar.name(names.get(0)), entry.surnames.get(0));
    }
}
