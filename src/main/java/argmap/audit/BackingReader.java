package argmap.audit;

import static java.util.Comparator.naturalOrder;

import argmap.audit.Backing.Cited;
import argmap.audit.Backing.Part;
import argmap.audit.Backing.Place;
import argmap.audit.Backing.Tie;
import argmap.document.Citation;
import argmap.document.Citation.Meaning;
import argmap.document.Note;
import argmap.document.NoteNumber;
import argmap.document.SourceKinds;
import argmap.document.SourceKinds.Verdict;
import argmap.document.Work;
import argmap.graph.Evidence;
import argmap.graph.Evidence.NoteSupport;
import argmap.graph.Evidence.NoteTie;
import argmap.graph.GroundedMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.regex.Pattern;

/**
 * Counts the works behind a claim. What is independent: docs/decisions/0074.
 *
 * <p>A work is seen through another where every citation of it for the claim stands right before
 * one of the other at second hand ("Brandt, Letters, 5:3, quoted in Weber"): a comma or bracket
 * between, no semicolon and no full stop.
 */
final class BackingReader {
    private static final Pattern GAP = Pattern.compile("[\\s,(\\[\u2014-]*(?:as)?\\s*");

    /** Works of one author and main title that are compared; more are a hostile text. */
    private static final int MOST_ALIKE = 60;

    private final Map<NoteNumber, Note> notes;
    private final Map<NoteNumber, List<Citation>> citations;
    private final Map<String, Work> works;
    private final Map<String, Verdict> verdicts = new HashMap<>();
    private final Map<String, String> keys = new HashMap<>();
    private final Map<String, SameWork.Title> titles = new HashMap<>();
    private final SourceKinds kinds;
    private final boolean paged;

    BackingReader(GroundedMap grounded) {
        this.notes = grounded.document().notesByNumber();
        this.citations = grounded.works().byNote();
        this.works = grounded.works().byId();
        kinds = SourceKinds.of(grounded.document());
        paged = !grounded.document().pages().isEmpty();
    }

    /** What stands behind these passages. */
    Backing of(Collection<Evidence> evidence) {
        Map<NoteNumber, NoteTie> ties = new LinkedHashMap<>();
        for (Evidence each : evidence) {
            for (NoteSupport support : each.counted()) {
                if (notes.containsKey(support.note())) {
                    ties.merge(support.note(), support.tie(), BinaryOperator.minBy(naturalOrder()));
                }
            }
        }
        Map<String, List<Use>> uses = new LinkedHashMap<>();
        int unidentified = 0;
        for (Map.Entry<NoteNumber, NoteTie> note : ties.entrySet()) {
            List<Citation> cited = citations.getOrDefault(note.getKey(), List.of());
            for (int i = 0; i < cited.size(); i++) {
                Citation citation = cited.get(i);
                if (works.containsKey(citation.workId())) {
                    uses.computeIfAbsent(citation.workId(), id -> new ArrayList<>())
                            .add(new Use(citation, through(cited, i), note.getValue()));
                } else {
                    unidentified++;
                }
            }
        }
        List<Cited> all = new ArrayList<>();
        Map<String, List<Cited>> counted = new HashMap<>();
        uses.forEach((id, its) -> cited(id, its, counted).ifPresent(all::add));
        return new Backing(ties.size(), byAuthor(all), unidentified);
    }

    private SameWork.Title title(Work work) {
        return titles.computeIfAbsent(work.id(), id -> SameWork.Title.of(work));
    }

    /** Of several works by one author the first counts alone. */
    private static List<Cited> byAuthor(List<Cited> all) {
        Map<Work, Work> first = new LinkedHashMap<>();
        List<Work> counted = all.stream().filter(Cited::counts).map(Cited::work).toList();
        for (List<Work> shared : SameWork.byAuthor(counted)) {
            Work one = first.getOrDefault(shared.get(0), shared.get(0));
            shared.stream().skip(1).forEach(other -> first.putIfAbsent(other, one));
        }
        return all.stream().map(cited -> tied(cited, first)).toList();
    }

    private static Cited tied(Cited cited, Map<Work, Work> first) {
        Work one = first.get(cited.work());
        return one == null || !cited.counts()
                ? cited
                : new Cited(
                        cited.work(),
                        cited.kind(),
                        cited.part(),
                        Tie.SAME_AUTHOR,
                        one,
                        cited.places());
    }

    /**
     * A citation.
     *
     * @param through id of the work that this one is quoted in; empty where it was seen itself
     */
    private record Use(Citation citation, String through, NoteTie tie) {}

    private String through(List<Citation> cited, int i) {
        if (i + 1 == cited.size()) {
            return "";
        }
        Citation one = cited.get(i);
        Citation next = cited.get(i + 1);
        boolean quoting =
                next.meaning() == Meaning.SECOND_HAND
                        && !next.signal().isEmpty()
                        && one.meaning() != Meaning.SECOND_HAND
                        && works.containsKey(next.workId())
                        && !next.workId().equals(one.workId());
        return quoting && GAP.matcher(between(one, next)).matches() ? next.workId() : "";
    }

    private String between(Citation one, Citation next) {
        Note note = notes.get(one.note());
        int from = one.inNote().end();
        int to = next.inNote().start();
        return note == null || from > to || to > note.text().text().length()
                ? ";"
                : note.text().text().substring(from, to);
    }

    /**
     * @param counted the works that count so far, by their keys; grows by this one
     */
    private Optional<Cited> cited(String id, List<Use> uses, Map<String, List<Cited>> counted) {
        Work work = works.get(id);
        if (work == null) {
            return Optional.empty();
        }
        Tie tie = Tie.NONE;
        Work other = work;
        Work holder = works.get(uses.get(0).through());
        if (holder != null && uses.stream().noneMatch(use -> use.through().isEmpty())) {
            tie = Tie.SEEN_THROUGH;
            other = holder;
        }
        List<Cited> alike =
                counted.computeIfAbsent(
                        keys.computeIfAbsent(id, i -> SameWork.key(work)), k -> new ArrayList<>());
        for (Cited earlier : alike) {
            if (tie == Tie.NONE
                    && SameWork.is(earlier.work(), title(earlier.work()), work, title(work))) {
                tie = Tie.SAME_WORK;
                other = earlier.work();
            }
        }
        Verdict kind = verdicts.computeIfAbsent(id, i -> kinds.of(work));
        List<Place> places = uses.stream().map(this::place).toList();
        Cited cited = new Cited(work, kind, part(uses), tie, other, places);
        if (cited.counts() && alike.size() < MOST_ALIKE) {
            alike.add(cited);
        }
        return Optional.of(cited);
    }

    /** The strongest of what it is cited for. */
    private static Part part(List<Use> uses) {
        Part part = Part.AGAINST;
        for (Use use : uses) {
            switch (use.citation().meaning()) {
                case SUPPORTS, SECOND_HAND -> {
                    return Part.SUPPORT;
                }
                case BACKGROUND -> part = Part.BACKGROUND;
                case QUALIFIES, OPPOSES -> {}
            }
        }
        return part;
    }

    private Place place(Use use) {
        Citation citation = use.citation();
        Note note = notes.get(citation.note());
        String text = note == null ? "" : note.text().text();
        int end = Math.min(citation.inNote().end(), text.length());
        int start = Math.min(citation.inNote().start(), end);
        return new Place(
                citation.note(),
                note == null || !paged ? 0 : note.page(),
                text.substring(start, end),
                citation.pinpoint(),
                citation.meaning(),
                use.tie());
    }
}
