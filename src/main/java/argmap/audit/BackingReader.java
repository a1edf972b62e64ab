package argmap.audit;

import static java.util.Comparator.naturalOrder;

import argmap.audit.Backing.Cited;
import argmap.audit.Backing.Part;
import argmap.audit.Backing.Place;
import argmap.audit.Backing.Tie;
import argmap.document.Citation;
import argmap.document.Citation.Meaning;
import argmap.document.CitationField;
import argmap.document.Note;
import argmap.document.NoteNumber;
import argmap.document.PersonName;
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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /** Whether two descriptions are of one work, and whether two works have an author in common. */
    static final class SameWork {
        /** What many works are called. */
        private static final Pattern GENERIC =
                Pattern.compile(
                        "(?:introduction|preface|foreword|conclusion|review|letters?|memorandum|report"
                                + "|speech|telegram|diary|papers)?");

        private static final Pattern VOLUME =
                Pattern.compile("(?i),?\\s*\\b(?:vols?|bde?|t|tome|part)\\.\\s*[0-9ivxl]+.*$");

        private static final Pattern ARTICLE =
                Pattern.compile("^\\s*(?:the|an?|der|die|das|le|la|les|el|los)\\s+");

        private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

        private SameWork() {}

        /**
         * True for a work in two editions, printings or volumes: the same authors, or without any
         * the same editors, and the same title, where one may lack the subtitle. A letter or paper
         * of another day, and what lies elsewhere in an archive, is another document.
         */
        static boolean is(Work one, Work other) {
            return is(one, Title.of(one), other, Title.of(other));
        }

        /** The same for titles that were taken apart before. */
        static boolean is(Work one, Title mine, Work other, Title its) {
            if (differ(one, other, CitationField.DATE)
                    || differ(one, other, CitationField.ARCHIVE)) {
                return false;
            }
            return mine.isLike(its)
                    && !GENERIC.matcher(mine.letters()).matches()
                    && (samePersons(one, other, CitationField.AUTHOR)
                            || (persons(one, CitationField.AUTHOR).isEmpty()
                                    && persons(other, CitationField.AUTHOR).isEmpty()
                                    && samePersons(one, other, CitationField.EDITOR)));
        }

        /**
         * A title in letters alone, so that it is taken apart once.
         *
         * @param main without its subtitle
         */
        record Title(String letters, String main) {
            static Title of(Work work) {
                String title = title(work);
                return new Title(SameWork.letters(title), SameWork.letters(SameWork.main(title)));
            }

            private boolean isLike(Title other) {
                return letters.equals(other.letters)
                        || letters.equals(other.main)
                        || other.letters.equals(main);
            }
        }

        private static String title(Work work) {
            return VOLUME.matcher(work.fields().getOrDefault(CitationField.TITLE, ""))
                    .replaceAll("");
        }

        private static String main(String title) {
            int colon = title.indexOf(':');
            return colon < 0 ? title : title.substring(0, colon);
        }

        private static String letters(String title) {
            String bare = ARTICLE.matcher(title.toLowerCase(Locale.ROOT)).replaceFirst("");
            return NO_LETTERS.matcher(bare).replaceAll("");
        }

        private static boolean differ(Work one, Work other, CitationField field) {
            String mine = one.fields().getOrDefault(field, "");
            String its = other.fields().getOrDefault(field, "");
            return !mine.equals(its);
        }

        private static List<PersonName> persons(Work work, CitationField field) {
            String printed = work.fields().getOrDefault(field, "");
            return printed.isEmpty()
                    ? List.of()
                    : PersonName.list(printed).stream().filter(name -> !name.isOthers()).toList();
        }

        private static boolean samePersons(Work one, Work other, CitationField field) {
            List<PersonName> mine = persons(one, field);
            List<PersonName> its = persons(other, field);
            if (mine.isEmpty() || mine.size() != its.size()) {
                return false;
            }
            for (int i = 0; i < mine.size(); i++) {
                if (!same(mine.get(i), its.get(i))) {
                    return false;
                }
            }
            return true;
        }

        /**
         * The works of each author who has several among them. By name: a short form has the
         * surname alone, and where the others of that name are of two persons it is nobody's.
         */
        static List<List<Work>> byAuthor(List<Work> works) {
            Map<String, Map<String, Set<Work>>> named = new LinkedHashMap<>();
            for (Work work : works) {
                for (PersonName name : persons(work, CitationField.AUTHOR)) {
                    named.computeIfAbsent(name.folded(), n -> new LinkedHashMap<>())
                            .computeIfAbsent(initial(name), i -> new LinkedHashSet<>())
                            .add(work);
                }
            }
            Set<List<Work>> shared = new LinkedHashSet<>();
            for (Map<String, Set<Work>> persons : named.values()) {
                boolean one = persons.keySet().stream().filter(i -> !i.isEmpty()).count() < 2;
                if (one) {
                    Set<Work> all = new LinkedHashSet<>();
                    works.stream()
                            .filter(
                                    work ->
                                            persons.values().stream()
                                                    .anyMatch(p -> p.contains(work)))
                            .forEach(all::add);
                    shared.add(List.copyOf(all));
                } else {
                    persons.forEach(
                            (initial, all) -> {
                                if (!initial.isEmpty()) {
                                    shared.add(List.copyOf(all));
                                }
                            });
                }
            }
            return shared.stream().filter(all -> all.size() > 1).toList();
        }

        private static String initial(PersonName name) {
            return name.given().isEmpty() ? "" : name.given().substring(0, 1);
        }

        /** Equal for all descriptions of one work, so that only few need be compared. */
        static String key(Work work) {
            List<PersonName> authors = persons(work, CitationField.AUTHOR);
            List<PersonName> names =
                    authors.isEmpty() ? persons(work, CitationField.EDITOR) : authors;
            return (names.isEmpty() ? "" : names.get(0).folded())
                    + "|"
                    + letters(main(title(work)));
        }

        private static boolean same(PersonName one, PersonName other) {
            if (!one.folded().equals(other.folded())) {
                return false;
            }
            String mine = one.given();
            String its = other.given();
            return mine.isEmpty() || its.isEmpty() || mine.charAt(0) == its.charAt(0);
        }
    }
}
