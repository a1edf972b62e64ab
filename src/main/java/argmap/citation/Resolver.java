package argmap.citation;

import argmap.citation.WorkIndex.TitleKey;
import argmap.citation.WorkIndex.WorkEntry;
import argmap.document.Citation.Form;
import argmap.document.CitationField;
import argmap.document.Pinpoint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Follows citations to works over the whole text.
 *
 * <p>Full forms are gathered first, so that a short form finds its full form before or behind it.
 * Then the citations are followed in order. A short form that fits no full form makes a work of its
 * own, shared by the short forms like it; nothing is taken for the nearest full form.
 */
final class Resolver {
    private final WorkIndex index = new WorkIndex();
    private final List<NoteCitations> notes;
    private final List<Resolution> resolutions = new ArrayList<>();
    private final List<UnresolvedCitation> settled = new ArrayList<>();
    private Optional<WorkEntry> last = Optional.empty();
    private int order;

    private final List<Optional<WorkEntry>> fullForms = new ArrayList<>();

    private Resolver(List<NoteCitations> notes) {
        this.notes = notes;
    }

    /**
     * The citations of one note.
     *
     * @param label the note's number, which "op. cit., n. 12" uses
     * @param sentence the words the note stands behind: where "his" and titles without author find
     *     their names, as in the note's own words
     */
    record NoteCitations(
            String label, List<UnresolvedCitation> drafts, String sentence, String words) {}

    /** Why a reference was followed or not. */
    enum Basis {
        FULL_FORM,
        REPEATED_FULL_FORM,
        SHORT_FORM,
        /** The first short form of a work that has no full form. */
        NO_FULL_FORM,
        /** Several works fit; the one cited last was taken. */
        AMBIGUOUS,
        IBID,
        /** Followed, but the note before cites more than one work. */
        IBID_AFTER_TWO,
        /** Followed, but the note before cites nothing. */
        IBID_AFTER_NONE,
        /** Not followed: the work before cannot have the page. */
        IBID_CANNOT_CARRY,
        /** Followed, though its page lies far from where the work was cited. */
        IBID_DOUBTFUL,
        /** Nothing stands before it. */
        NOTHING_BEFORE
    }

    /** Where a citation leads; {@code entry} is empty where it was not followed. */
    record Resolution(Optional<WorkEntry> entry, Basis basis) {}

    /**
     * All citations with their resolutions, and the works in the order of their first citation.
     *
     * @param drafts as given, but for names that turned out to be titles
     * @param inText where the text's own citations lead
     */
    record Resolved(
            List<UnresolvedCitation> drafts,
            List<Resolution> resolutions,
            List<WorkEntry> entries,
            List<Resolution> inText) {}

    /**
     * @param listed the text's list of works, which describes as full forms do
     * @param inText works that the text itself names by author and year
     */
    static Resolved resolve(
            List<NoteCitations> notes,
            List<ListOfWorks.Entry> listed,
            List<UnresolvedCitation> inText) {
        Resolver resolver = new Resolver(notes);
        listed.forEach(
                entry -> resolver.index.add(UnresolvedCitation.ofList(entry), true).listed = true);
        resolver.gatherFullForms();
        resolver.followAll();
        List<Resolution> ofText = inText.stream().map(resolver::followInText).toList();
        List<WorkEntry> cited =
                resolver.index.all().stream()
                        .filter(e -> e.last >= 0 || e.listed)
                        .sorted(Comparator.comparingInt(e -> e.first))
                        .toList();
        return new Resolved(resolver.settled, resolver.resolutions, cited, ofText);
    }

    /** The text names nothing but what its list describes: other names with a year are no works. */
    private Resolution followInText(UnresolvedCitation draft) {
        List<WorkEntry> one = listed(draft);
        // "Ortega y Gasset" is one person, "Cuerno y Campana" two: the list tells.
        String author = draft.author();
        List<WorkEntry> fitting =
                one.isEmpty() && author.contains(" y ")
                        ? listed(draft.by(AuthorNames.ofSurnames(author.split(" y ", -1)), author))
                        : one;
        return fitting.size() == 1
                ? new Resolution(Optional.of(fitting.get(0)), Basis.SHORT_FORM)
                : new Resolution(
                        Optional.empty(), fitting.isEmpty() ? Basis.NO_FULL_FORM : Basis.AMBIGUOUS);
    }

    private List<WorkEntry> listed(UnresolvedCitation draft) {
        return byYear(draft, byNames(draft).stream().filter(e -> e.listed).toList());
    }

    /** Works of the year with its letter; "1981" alone may be "1981a" or "1981b". */
    private static List<WorkEntry> byYear(UnresolvedCitation draft, List<WorkEntry> named) {
        List<WorkEntry> same = named.stream().filter(e -> ofYear(draft, e)).toList();
        return same.isEmpty()
                ? named.stream().filter(e -> ofYearWithLetter(draft, e)).toList()
                : same;
    }

    private static boolean ofYearWithLetter(UnresolvedCitation draft, WorkEntry entry) {
        String year = draft.field(CitationField.YEAR);
        String own = entry.field(CitationField.YEAR);
        return own.length() == year.length() + 1
                && own.startsWith(year)
                && personsFit(draft, entry);
    }

    private void gatherFullForms() {
        for (NoteCitations note : notes) {
            for (UnresolvedCitation draft : note.drafts()) {
                if (draft.form() == Form.FULL) {
                    Optional<WorkEntry> known = sameFullForm(index, draft);
                    WorkEntry entry = known.orElseGet(() -> index.add(draft, true));
                    known.ifPresent(e -> e.enrich(draft.fields()));
                    index.cited(note.label(), entry);
                    fullForms.add(Optional.of(entry));
                } else {
                    fullForms.add(Optional.empty());
                }
            }
        }
    }

    private void followAll() {
        Set<WorkEntry> before = new HashSet<>();
        boolean silent = false;
        for (NoteCitations note : notes) {
            Set<WorkEntry> here = new HashSet<>();
            for (UnresolvedCitation given : note.drafts()) {
                UnresolvedCitation draft = settle(given, note);
                settled.add(draft);
                Basis ibid =
                        !here.isEmpty()
                                ? Basis.IBID
                                : silent
                                        ? Basis.IBID_AFTER_NONE
                                        : before.size() > 1 ? Basis.IBID_AFTER_TWO : Basis.IBID;
                Resolution resolution = follow(draft, note, ibid);
                resolutions.add(resolution);
                resolution.entry().filter(e -> !draft.aside()).ifPresent(here::add);
                resolution.entry().ifPresent(e -> e.cited(order, draft.pinpoint()));
                resolution.entry().ifPresent(e -> index.cited(note.label(), e));
                last = draft.aside() ? last : resolution.entry();
                order++;
            }
            silent = note.drafts().isEmpty();
            before = silent ? before : here;
        }
    }

    private Resolution follow(UnresolvedCitation draft, NoteCitations note, Basis ibid) {
        Optional<WorkEntry> full = fullForms.get(order);
        if (full.isPresent()) {
            WorkEntry entry = full.get();
            describeContainer(draft, entry);
            return new Resolution(
                    full, entry.last >= 0 ? Basis.REPEATED_FULL_FORM : Basis.FULL_FORM);
        }
        return switch (draft.form()) {
            case IBID -> draft.names().isEmpty() ? followIbid(draft, ibid) : followNamedIbid(draft);
            case OP_CIT -> followOpCit(draft);
            default -> followShort(draft, note);
        };
    }

    /**
     * "Japanese Recognition, 361" looks like a person's name. It is a title where the text has that
     * title, or where it has nobody of that name and the name is longer than short forms are.
     */
    private UnresolvedCitation settle(UnresolvedCitation draft, NoteCitations note) {
        if (draft.form() == Form.TITLE_ONLY && !draft.quotedTitle()) {
            return withoutComma(draft);
        }
        boolean nameAlone =
                draft.form() == Form.SHORT
                        && !draft.authorYear()
                        && draft.field(CitationField.TITLE).isEmpty();
        if (!nameAlone) {
            return draft;
        }
        String text = draft.author();
        boolean known = byNames(draft).stream().anyMatch(e -> e.last >= 0);
        TitleKey title = TitleKey.of(text);
        boolean isTitle =
                !WorkIndex.fitting(title, WorkIndex.withContext(index, title, note)).isEmpty();
        boolean nobody = !known && text.contains(" ");
        return (isTitle && !known) || nobody ? draft.nameAsTitle() : draft;
    }

    /**
     * "Horn Foreign Trade 191": a short form that lost its commas. It is taken apart only where its
     * first word is an author of the text and the rest one of that author's titles.
     */
    private UnresolvedCitation withoutComma(UnresolvedCitation draft) {
        String all = draft.field(CitationField.TITLE);
        int name = all.indexOf(' ');
        if (name < 0) {
            return draft;
        }
        int last = all.lastIndexOf(' ');
        boolean paged =
                last > name
                        && draft.pinpoint().isEmpty()
                        && Character.isDigit(all.charAt(last + 1));
        String surname = all.substring(0, name);
        String title = all.substring(name + 1, paged ? last : all.length()).strip();
        boolean known = !WorkIndex.fitting(TitleKey.of(title), index.named(surname)).isEmpty();
        String page = paged ? all.substring(last + 1) : draft.pinpoint();
        return known ? draft.takenApart(surname, title, page) : draft;
    }

    /** "S. Wheeler, 'Company Law' in Thomas, op. cit., n. 8": the book is described in note 8. */
    private void describeContainer(UnresolvedCitation draft, WorkEntry entry) {
        if (draft.isInSameBook()) {
            last.ifPresent(entry::standsWith);
        }
        if (draft.backNote().isEmpty() || !draft.field(CitationField.CONTAINER).isEmpty()) {
            return;
        }
        String editor = TitleKey.key(draft.field(CitationField.EDITOR));
        for (WorkEntry book : index.ofNote(draft.backNote())) {
            boolean named =
                    TitleKey.key(book.field(CitationField.EDITOR)).contains(editor)
                            || book.surnames.contains(TitleKey.nameKey(editor));
            if (named) {
                entry.describeContainer(book);
                return;
            }
        }
    }

    private Resolution followIbid(UnresolvedCitation draft, Basis ibid) {
        if (last.isEmpty()) {
            Basis basis = order == 0 ? Basis.NOTHING_BEFORE : Basis.IBID_CANNOT_CARRY;
            return new Resolution(Optional.empty(), basis);
        }
        Carry carry = Carry.of(draft, last.get());
        return switch (carry) {
            case NO -> new Resolution(Optional.empty(), Basis.IBID_CANNOT_CARRY);
            case DOUBTFUL -> new Resolution(last, Basis.IBID_DOUBTFUL);
            case YES -> new Resolution(last, ibid);
        };
    }

    /** "Kahn-Freund, id.": the work before where it is by that name, else as op. cit. */
    private Resolution followNamedIbid(UnresolvedCitation draft) {
        boolean fits = last.isPresent() && namesAgree(draft, last.get());
        return fits ? new Resolution(last, Basis.IBID) : followOpCit(draft);
    }

    private static boolean isNamed(WorkEntry entry, UnresolvedCitation draft) {
        return entry.surnames.contains(TitleKey.nameKey(draft.names().surnames().get(0)));
    }

    /** "Horn (n. 4)" where note 4 has a work by somebody else and without Horn in its names. */
    private static boolean isAnother(UnresolvedCitation draft, WorkEntry entry) {
        if (draft.names().isEmpty() || entry.surnames.isEmpty()) {
            return false;
        }
        String known =
                TitleKey.key(
                        entry.titleWithContainer().key()
                                + entry.field(CitationField.EDITOR)
                                + entry.field(CitationField.AUTHOR)
                                + String.join("", entry.aliases));
        return draft.names().surnames().stream()
                .noneMatch(
                        name ->
                                known.contains(TitleKey.key(name))
                                        || entry.surnames.stream()
                                                .anyMatch(
                                                        s ->
                                                                TitleKey.isSameName(
                                                                        TitleKey.nameKey(name),
                                                                        s)));
    }

    private Resolution followOpCit(UnresolvedCitation draft) {
        List<WorkEntry> ofNote = index.ofNote(draft.backNote());
        List<WorkEntry> named = draft.names().isEmpty() ? List.of() : byNames(draft);
        List<WorkEntry> both = named.stream().filter(ofNote::contains).toList();
        if (!both.isEmpty()) {
            String year = draft.field(CitationField.YEAR);
            WorkEntry best =
                    both.stream()
                            .filter(e -> e.field(CitationField.YEAR).equals(year))
                            .findFirst()
                            .orElse(both.get(0));
            return new Resolution(Optional.of(best), Basis.SHORT_FORM);
        }
        if (ofNote.size() == 1 && !isAnother(draft, ofNote.get(0))) {
            return new Resolution(Optional.of(ofNote.get(0)), Basis.SHORT_FORM);
        }
        if (draft.names().isEmpty()) {
            return new Resolution(last, last.isEmpty() ? Basis.NOTHING_BEFORE : Basis.SHORT_FORM);
        }
        return latest(draft, named);
    }

    private Resolution followShort(UnresolvedCitation draft, NoteCitations note) {
        if (draft.authorYear()) {
            return followAuthorYear(draft);
        }
        if (draft.field(CitationField.TITLE).isEmpty()) {
            return latest(draft, byNames(draft));
        }
        TitleKey title = TitleKey.of(draft.field(CitationField.TITLE));
        List<WorkEntry> fitting =
                draft.names().isEmpty()
                        ? WorkIndex.fitting(title, WorkIndex.withContext(index, title, note))
                        : fittingByName(title, draft);
        if (fitting.isEmpty()) {
            return noFullForm(draft);
        }
        WorkEntry best = fitting.get(0);
        boolean clear =
                fitting.size() == 1
                        || title.key().equals(best.title().key())
                        || !best.full
                        || !fitting.get(1).full;
        return new Resolution(Optional.of(best), clear ? Basis.SHORT_FORM : Basis.AMBIGUOUS);
    }

    /**
     * "Horn 1964": a work of that year by just these persons, or by more where it says "et al.".
     * Two of one year are told apart by a letter, so nothing is taken for the latest.
     */
    private Resolution followAuthorYear(UnresolvedCitation draft) {
        List<WorkEntry> fitting = byYear(draft, byNames(draft));
        if (fitting.isEmpty()) {
            return noFullForm(draft);
        }
        List<WorkEntry> full = fitting.stream().filter(e -> e.full).toList();
        if (full.size() > 1 && full.stream().anyMatch(e -> e.listed)) {
            return new Resolution(Optional.empty(), Basis.AMBIGUOUS);
        }
        WorkEntry best = full.isEmpty() ? fitting.get(0) : full.get(0);
        return new Resolution(
                Optional.of(best), full.size() > 1 ? Basis.AMBIGUOUS : Basis.SHORT_FORM);
    }

    private static boolean ofYear(UnresolvedCitation draft, WorkEntry entry) {
        return entry.field(CitationField.YEAR).equals(draft.field(CitationField.YEAR))
                && personsFit(draft, entry);
    }

    private static boolean personsFit(UnresolvedCitation draft, WorkEntry entry) {
        int persons = draft.names().surnames().size();
        return draft.others() ? entry.surnames.size() >= persons : entry.surnames.size() == persons;
    }

    /** By the name as it stands; where no title fits, by names that a scan could make it of. */
    private List<WorkEntry> fittingByName(TitleKey title, UnresolvedCitation draft) {
        List<WorkEntry> exact = WorkIndex.fitting(title, byNames(draft));
        // A name that the text's full forms have is no misreading of another.
        boolean settled =
                exact.stream().anyMatch(e -> e.full)
                        || byNames(draft).stream().anyMatch(e -> e.full && isNamed(e, draft));
        if (settled) {
            return exact;
        }
        List<String> names = draft.names().surnames();
        List<WorkEntry> almost =
                index.namedAlmost(names.get(0)).stream().filter(e -> hasAll(e, names)).toList();
        List<WorkEntry> fitting = WorkIndex.fitting(title, almost);
        return fitting.isEmpty() ? exact : fitting;
    }

    /** A surname without a title means the work of that name cited last. */
    private Resolution latest(UnresolvedCitation draft, List<WorkEntry> named) {
        List<WorkEntry> cited =
                named.stream()
                        .filter(e -> e.last >= 0)
                        .sorted(Comparator.comparingInt((WorkEntry e) -> -e.last))
                        .toList();
        if (cited.isEmpty()) {
            return noFullForm(draft);
        }
        Basis basis = cited.size() == 1 ? Basis.SHORT_FORM : Basis.AMBIGUOUS;
        return new Resolution(Optional.of(cited.get(0)), basis);
    }

    private Resolution noFullForm(UnresolvedCitation draft) {
        return new Resolution(Optional.of(index.add(draft, false)), Basis.NO_FULL_FORM);
    }

    /** Works by all the names given, in any part of the names' list; else with it in the title. */
    private List<WorkEntry> byNames(UnresolvedCitation draft) {
        List<String> names = draft.names().surnames();
        List<WorkEntry> found =
                index.named(names.get(0)).stream().filter(e -> hasAll(e, names)).toList();
        if (!found.isEmpty()) {
            return found;
        }
        List<WorkEntry> almost =
                index.namedAlmost(names.get(0)).stream().filter(e -> hasAll(e, names)).toList();
        return almost.isEmpty() && names.size() == 1 ? index.namedInTitle(names.get(0)) : almost;
    }

    private static boolean hasAll(WorkEntry entry, List<String> names) {
        return names.size() == 1
                || names.stream()
                        .map(TitleKey::nameKey)
                        .allMatch(
                                n ->
                                        entry.surnames.stream()
                                                .anyMatch(s -> TitleKey.isSameName(n, s)));
    }

    static Optional<WorkEntry> sameFullForm(WorkIndex index, UnresolvedCitation draft) {
        TitleKey title = TitleKey.of(draft.field(CitationField.TITLE));
        Optional<WorkEntry> same = sameAmong(index.titled(title), draft, title);
        List<String> names = draft.names().surnames();
        if (same.isPresent() || names.isEmpty()) {
            return same;
        }
        Optional<WorkEntry> byName = sameAmong(index.named(names.get(0)), draft, title);
        Optional<WorkEntry> cut =
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
    private static Optional<WorkEntry> shortenedFull(
            UnresolvedCitation draft, List<WorkEntry> named, TitleKey title) {
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

    private static Optional<WorkEntry> sameAmong(
            List<WorkEntry> entries, UnresolvedCitation draft, TitleKey title) {
        return entries.stream()
                .filter(e -> e.full && e.letter == draft.letter())
                .filter(e -> title.isSame(e.title()))
                .filter(e -> namesAgree(draft, e) && datesAgree(draft, e))
                .filter(e -> yearsAgree(draft, e) || !title.hasAnotherWord(e.title()))
                .findFirst();
    }

    private static boolean yearsAgree(UnresolvedCitation draft, WorkEntry entry) {
        String year = Numbers.read(draft.field(CitationField.YEAR));
        String other = Numbers.read(entry.field(CitationField.YEAR));
        return year.isEmpty() || other.isEmpty() || year.equals(other);
    }

    private static boolean datesAgree(UnresolvedCitation draft, WorkEntry entry) {
        String date = draft.field(CitationField.DATE);
        String other = entry.field(CitationField.DATE);
        return date.isEmpty() || other.isEmpty() || TitleKey.key(date).equals(TitleKey.key(other));
    }

    static boolean namesAgree(UnresolvedCitation draft, WorkEntry entry) {
        List<String> names = draft.names().surnames();
        if (names.isEmpty() || entry.surnames.isEmpty()) {
            return names.isEmpty() == entry.surnames.isEmpty();
        }
        return TitleKey.isSameName(TitleKey.nameKey(names.get(0)), entry.surnames.get(0));
    }

    /** Whether the work that "ibid." stands for can have the page behind it. */
    enum Carry {
        YES,
        /**
         * It can, but the page is far from where the work was cited: the note may have been moved.
         */
        DOUBTFUL,
        /** Letters have no page 13, and an article no page outside its own. */
        NO;

        /**
         * How far back a page may lie from the page cited before, in pages, to pass without a word.
         */
        private static final int FAR = 150;

        static Carry of(UnresolvedCitation ibid, WorkEntry work) {
            List<Pinpoint> places = Numbers.places(ibid.pinpoint());
            int page = Numbers.firstPage(places);
            boolean paged = page >= 0 || (places.isEmpty() && !ibid.pinpoint().isEmpty());
            if (paged && (work.letter || isUnpagedPaper(work))) {
                return NO;
            }
            if (page < 0) {
                return YES;
            }
            if (!isInArticle(work, page)) {
                return NO;
            }
            return work.lastPage >= 0 && work.lastPage - page > FAR ? DOUBTFUL : YES;
        }

        /** A newspaper's article with a date stands on one page. */
        private static boolean isUnpagedPaper(WorkEntry work) {
            return !work.field(CitationField.ARCHIVE).isEmpty() && work.lastPage < 0;
        }

        static boolean isInArticle(WorkEntry work, int page) {
            List<Pinpoint> pages = Numbers.places(work.field(CitationField.PAGES));
            return pages.size() != 1
                    || pages.get(0).from().equals(pages.get(0).to())
                    || pages.get(0).contains(page);
        }
    }
}
