package argmap.citation;

import argmap.document.CitationField;
import argmap.document.Work;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A work while the text is being read: its description grows with the citations it gets. */
final class WorkEntry {
    final String id;
    final List<String> surnames;
    final boolean letter;
    final List<String> aliases = new ArrayList<>();
    boolean full;

    /** Index of the citation that described it first, and of the last one resolved to it. */
    int first = Integer.MAX_VALUE;

    int last = -1;

    /** The page last cited, -1 where none was. */
    int lastPage = -1;

    private final Map<CitationField, String> fields;
    private final TitleKey title;
    private final TitleKey withContainer;

    WorkEntry(String id, UnresolvedCitation draft, boolean full) {
        this.id = id;
        this.surnames = draft.names().surnames().stream().map(TitleKey::nameKey).toList();
        this.letter = draft.letter();
        this.full = full;
        this.fields = new EnumMap<>(CitationField.class);
        fields.putAll(draft.fields());
        if (!draft.author().isEmpty()) {
            fields.put(CitationField.AUTHOR, draft.author());
        }
        title = TitleKey.of(titleText());
        withContainer =
                TitleKey.of(titleText() + " " + fields.getOrDefault(CitationField.CONTAINER, ""));
    }

    private String titleText() {
        return fields.getOrDefault(
                CitationField.TITLE, fields.getOrDefault(CitationField.CONTAINER, ""));
    }

    TitleKey title() {
        return title;
    }

    /** The title with that of the book or journal it stands in. */
    TitleKey titleWithContainer() {
        return withContainer;
    }

    String field(CitationField field) {
        return fields.getOrDefault(field, "");
    }

    /** Adds what another full form of the same work says and this one does not. */
    void enrich(Map<CitationField, String> others) {
        others.forEach(fields::putIfAbsent);
    }

    /** Takes the description of the book it stands in from another of the book's parts. */
    void describeContainer(WorkEntry book) {
        String container = book.field(CitationField.CONTAINER);
        fields.put(CitationField.CONTAINER, container.isEmpty() ? book.titleText() : container);
        List.of(
                        CitationField.EDITOR,
                        CitationField.PLACE,
                        CitationField.PUBLISHER,
                        CitationField.YEAR)
                .stream()
                .filter(field -> !book.field(field).isEmpty())
                .forEach(field -> fields.put(field, book.field(field)));
    }

    void cited(int order, String pinpoint) {
        first = Math.min(first, order);
        last = Math.max(last, order);
        int page = Numbers.firstPage(Numbers.places(pinpoint));
        lastPage = page >= 0 ? page : lastPage;
    }

    Work work() {
        return new Work(id, fields, full);
    }
}
