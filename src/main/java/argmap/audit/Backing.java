package argmap.audit;

import argmap.document.Citation.Meaning;
import argmap.document.NoteNumber;
import argmap.document.SourceKinds.Kind;
import argmap.document.SourceKinds.Verdict;
import argmap.document.Work;
import argmap.graph.Evidence.NoteTie;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The works behind a claim, and how many of them speak for it by themselves.
 *
 * <p>Three notes cite Weber, Miller, and Brandt "quoted in Weber": three notes, three works, two of
 * them independent, since Brandt is seen through Weber alone. A second work by Weber would not be
 * independent of the first.
 *
 * @param notes how many notes stand behind the claim
 * @param works in the order in which the notes cite them
 * @param unidentified citations that could not be followed to a work
 */
public record Backing(int notes, List<Cited> works, int unidentified) {
    public static final Backing NONE = new Backing(0, List.of(), 0);

    public Backing {
        works = List.copyOf(works);
    }

    /** What a work is cited for. */
    public enum Part {
        SUPPORT,
        /** To read on: "See generally", "On this see". */
        BACKGROUND,
        /** For another view, or with a reservation: "But see", "Cf." */
        AGAINST
    }

    /** Why a work does not count beside another. */
    public enum Tie {
        NONE,
        /** The author saw it in the other alone: "quoted in". */
        SEEN_THROUGH,
        /** The same work in another edition, volume or printing. */
        SAME_WORK,
        /** Another work of an author whom one that counts is by. */
        SAME_AUTHOR
    }

    /**
     * A work and where it is cited for the claim.
     *
     * @param kind primary, secondary or unknown, and by what sign
     * @param other the work that it is tied to; its own where the tie is {@link Tie#NONE}
     */
    public record Cited(
            Work work, Verdict kind, Part part, Tie tie, Work other, List<Place> places) {
        public Cited {
            places = List.copyOf(places);
        }

        /** Speaks for the claim by itself. */
        public boolean counts() {
            return part == Part.SUPPORT && tie == Tie.NONE;
        }
    }

    /**
     * A citation.
     *
     * @param note the note it stands in
     * @param page the note's page; 0 in a text without pages
     * @param words as the note has them
     * @param tie how the note is tied to the passage
     */
    public record Place(
            NoteNumber note,
            int page,
            String words,
            String pinpoint,
            Meaning meaning,
            NoteTie tie) {}

    /** The works that speak for the claim, each once. */
    public List<Cited> counted() {
        return works.stream().filter(Cited::counts).toList();
    }

    public int independent() {
        return counted().size();
    }

    /** How many of the independent works are of a kind. */
    public int count(Kind kind) {
        return (int) counted().stream().filter(cited -> cited.kind().kind() == kind).count();
    }

    /** The works of each author who has several among them, the one that counts first. */
    public List<List<Work>> sharedAuthors() {
        Map<Work, List<Work>> shared = new LinkedHashMap<>();
        for (Cited cited : works) {
            if (cited.tie() == Tie.SAME_AUTHOR) {
                shared.computeIfAbsent(cited.other(), o -> new ArrayList<>(List.of(o)))
                        .add(cited.work());
            }
        }
        return shared.values().stream().map(List::copyOf).toList();
    }

    /** The labels of the notes that cite it for the claim, in order. */
    List<String> supportingNotes() {
        return works.stream()
                .filter(cited -> cited.part() == Part.SUPPORT)
                .flatMap(cited -> cited.places().stream())
                .map(place -> place.note().label())
                .distinct()
                .toList();
    }
}
