package argmap.audit;

import argmap.document.Citation.Meaning;
import argmap.document.NoteNumber;
import argmap.document.SourceKinds.Kind;
import argmap.document.SourceKinds.Verdict;
import argmap.document.Work;

import java.util.List;

/**
 * The works behind a claim, and how many of them speak for it by themselves.
 *
 * <p>Three notes cite Weber, Miller, and Brandt "quoted in Weber": three notes, three works, two of
 * them independent, since Brandt is seen through Weber alone.
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
        SAME_WORK
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
     * @param direct the note's mark stands in the sentences quoted; else it is the next one
     */
    public record Place(
            NoteNumber note,
            int page,
            String words,
            String pinpoint,
            Meaning meaning,
            boolean direct) {}

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

    /** The independent works that share an author by name, one list an author. */
    public List<List<Work>> sharedAuthors() {
        return SameWork.byAuthor(counted().stream().map(Cited::work).toList());
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
