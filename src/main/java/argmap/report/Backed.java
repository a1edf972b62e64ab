package argmap.report;

import argmap.audit.Backing;
import argmap.audit.Backing.Cited;
import argmap.audit.Backing.Place;
import argmap.document.Citation.Meaning;
import argmap.document.SourceKinds.Kind;
import argmap.document.Work;
import argmap.graph.Evidence.NoteTie;
import argmap.graph.Fragment;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The works behind a claim, in the reports' words.
 *
 * <pre>{@code
 * 2 notes, 2 independent works, of which 1 primary
 *   primary  Miller, Town Records: n. 12 (p. 174), "Miller, Town Records, 1:99"
 *            Weber, Harbours: n. 13 (p. 175), "Quoted in Weber, Harbours, 12", at second hand
 * }</pre>
 *
 * @param counts "2 notes, 2 independent works, of which 1 primary"
 * @param said what the counts do not show: shared authors, citations not followed
 * @param below the counts of what supports the claim; empty where nothing of that has a note
 */
record Backed(String counts, List<Item> items, List<String> said, String below) {
    Backed {
        items = List.copyOf(items);
        said = List.copyOf(said);
    }

    /**
     * A work.
     *
     * @param kind "primary", "secondary"; empty where no sign tells
     * @param sign what the kind was told by; empty where none is
     * @param remark why it does not count; empty where it does
     */
    record Item(String kind, String name, String sign, String remark, List<Spot> spots) {
        Item {
            spots = List.copyOf(spots);
        }

        /** What stands in brackets behind it. */
        String brackets() {
            return Stream.of(sign, remark)
                    .filter(words -> !words.isEmpty())
                    .collect(Collectors.joining("; "));
        }
    }

    /**
     * Where a work is cited.
     *
     * @param anchor of the note in a page of the text
     * @param page "p. 174"; empty in a text without pages
     * @param role "at second hand"; empty for a plain citation
     * @param tie how the note is tied to the words quoted
     */
    record Spot(String note, String anchor, String page, String words, String role, NoteTie tie) {
        String label() {
            return "n. " + note + (tie == NoteTie.CLOSES_NEXT ? ", closing the next sentence" : "");
        }

        String line() {
            return label()
                    + (page.isEmpty() ? "" : " (" + page + ")")
                    + ", \""
                    + words
                    + "\""
                    + (role.isEmpty() ? "" : ", " + role);
        }
    }

    static Backed of(Backing own, Backing below) {
        List<String> said = new ArrayList<>();
        for (List<Work> shared : own.sharedAuthors()) {
            said.add(
                    shared.stream().map(Backed::name).collect(Collectors.joining(" and "))
                            + " are by one author, so that the first alone counts.");
        }
        if (own.unidentified() > 0) {
            said.add(
                    Words.count(own.unidentified(), "citation")
                            + " could not be followed to a work.");
        }
        return new Backed(
                counts(own),
                own.works().stream().map(Backed::item).toList(),
                said,
                below.notes() == 0 ? "" : counts(below));
    }

    static String counts(Backing backing) {
        if (backing.notes() == 0) {
            return "";
        }
        String notes = Words.count(backing.notes(), "note") + ", ";
        if (backing.independent() == 0) {
            return notes + "no work cited for it";
        }
        String kinds =
                Stream.of(Kind.values())
                        .filter(kind -> kind != Kind.UNKNOWN && backing.count(kind) > 0)
                        .map(kind -> backing.count(kind) + " " + kind.word())
                        .collect(Collectors.joining(", "));
        return notes
                + Words.count(backing.independent(), "independent work")
                + (kinds.isEmpty() ? "" : ", of which " + kinds);
    }

    private static Item item(Cited cited) {
        String remark =
                switch (cited.tie()) {
                    case SEEN_THROUGH -> "seen through " + name(cited.other()) + " alone";
                    case SAME_WORK -> "the same work as " + name(cited.other());
                    case SAME_AUTHOR -> "by the author of " + name(cited.other());
                    case NONE ->
                            switch (cited.part()) {
                                case SUPPORT -> "";
                                case BACKGROUND -> "to read on, not counted";
                                case AGAINST -> "for another view, not counted";
                            };
                };
        return new Item(
                cited.kind().kind() == Kind.UNKNOWN ? "" : cited.kind().kind().word(),
                name(cited.work()),
                Words.clean(cited.kind().sign()),
                remark,
                cited.places().stream().map(Backed::spot).toList());
    }

    private static Spot spot(Place place) {
        return new Spot(
                Words.clean(place.note().label()),
                Fragment.note(place.note()).name(),
                place.page() == 0 ? "" : "p. " + place.page(),
                Words.clean(place.words()).replaceAll("\\s+", " "),
                place.meaning() == Meaning.SECOND_HAND ? "at second hand" : "",
                place.tie());
    }

    private static String name(Work work) {
        return Words.clean(work.shortName().isEmpty() ? work.description() : work.shortName());
    }
}
