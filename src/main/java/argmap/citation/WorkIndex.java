package argmap.citation;

import argmap.citation.Resolver.NoteCitations;
import argmap.document.CitationField;
import argmap.document.Work;
import argmap.text.EditDistance;
import argmap.text.Folding;
import argmap.text.Glyphs;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The works found so far, to be found again by name, title or note. */
final class WorkIndex {
    /**
     * Works of one name that are compared, newest first. A name with more is a hostile text; the
     * bound keeps the time linear in the notes.
     */
    private static final int SAME_NAME = 60;

    private final Map<String, WorkEntry> byId = new LinkedHashMap<>();

    private final Map<String, List<WorkEntry>> byName = new HashMap<>();

    /** The surnames by themselves with one letter left out, so that a misread one is found. */
    private final Map<String, Set<String>> nearNames = new HashMap<>();

    private final Map<String, List<WorkEntry>> byTitle = new HashMap<>();
    private final Map<String, List<WorkEntry>> byTitleWord = new HashMap<>();
    private final Map<String, List<WorkEntry>> byNote = new HashMap<>();
    private final Map<String, Integer> idUses = new HashMap<>();

    WorkEntry add(UnresolvedCitation draft, boolean full) {
        WorkEntry entry = new WorkEntry(newId(draft), draft, full);
        byId.put(entry.id, entry);
        for (String surname : entry.surnames) {
            addName(surname, entry);
        }
        for (String surname : draft.names().surnames()) {
            String bare = AuthorNames.withoutParticles(surname);
            if (!bare.equals(surname)) {
                addName(TitleKey.nameKey(bare), entry);
            }
            AuthorNames.shortenedBodies(surname).forEach(s -> addName(TitleKey.nameKey(s), entry));
        }
        addTitle(entry);
        if (!draft.alias().isEmpty()) {
            addAlias(draft.alias(), entry);
        }
        return entry;
    }

    Collection<WorkEntry> all() {
        return byId.values();
    }

    void addAlias(String alias, WorkEntry entry) {
        entry.aliases.add(alias);
        byTitle.computeIfAbsent(TitleKey.key(alias), k -> new ArrayList<>()).add(entry);
        for (String word : alias.split(" ", -1)) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                addName(TitleKey.nameKey(word), entry);
            }
        }
    }

    void cited(String note, WorkEntry entry) {
        List<WorkEntry> entries = byNote.computeIfAbsent(note, k -> new ArrayList<>());
        if (entries.size() < SAME_NAME && !entries.contains(entry)) {
            entries.add(entry);
        }
    }

    List<WorkEntry> ofNote(String note) {
        return byNote.getOrDefault(note, List.of());
    }

    /** True for the squashed surname of an author who is cited in full. */
    boolean isAuthor(String surname) {
        return byName.getOrDefault(surname, List.of()).stream().anyMatch(e -> e.full);
    }

    /** Works whose author, editor or alias is this one, newest first. */
    List<WorkEntry> named(String surname) {
        return newest(byName.get(TitleKey.nameKey(surname)));
    }

    /** The same with one or two letters misread. */
    List<WorkEntry> namedAlmost(String surname) {
        String name = TitleKey.nameKey(surname);
        Set<String> names = new LinkedHashSet<>();
        for (String key : keys(name)) {
            for (String near : nearNames.getOrDefault(key, Set.of())) {
                if (!names.contains(near) && TitleKey.isSameName(near, name)) {
                    names.add(near);
                }
            }
        }
        List<WorkEntry> found = new ArrayList<>();
        for (String near : names) {
            if (found.size() >= SAME_NAME) {
                break;
            }
            found.addAll(newest(byName.get(near)));
        }
        return found;
    }

    /**
     * Works without an author whose title has the name in it: "The Reminiscences of D. C. Poole".
     */
    List<WorkEntry> namedInTitle(String surname) {
        return newest(byTitleWord.get(TitleKey.key(surname))).stream()
                .filter(e -> e.surnames.isEmpty())
                .toList();
    }

    List<WorkEntry> titled(TitleKey title) {
        return newest(byTitle.get(title.key()));
    }

    /** Works that share the title's rarest word. */
    List<WorkEntry> sharingWord(TitleKey title) {
        List<WorkEntry> fewest = List.of();
        for (String word : title.words()) {
            List<WorkEntry> with = byTitleWord.getOrDefault(word, List.of());
            if (!with.isEmpty() && (fewest.isEmpty() || with.size() < fewest.size())) {
                fewest = with;
            }
        }
        return newest(fewest);
    }

    private static List<WorkEntry> newest(@Nullable List<WorkEntry> entries) {
        if (entries == null) {
            return List.of();
        }
        List<WorkEntry> newest = new ArrayList<>();
        for (int i = entries.size() - 1; i >= 0 && newest.size() < SAME_NAME; i--) {
            newest.add(entries.get(i));
        }
        return newest;
    }

    private void addName(String surname, WorkEntry entry) {
        List<WorkEntry> entries = byName.computeIfAbsent(surname, k -> new ArrayList<>());
        if (entries.isEmpty()) {
            for (String key : keys(surname)) {
                Set<String> near = nearNames.computeIfAbsent(key, k -> new LinkedHashSet<>());
                if (near.size() < SAME_NAME) {
                    near.add(surname);
                }
            }
        }
        if (entries.isEmpty() || entries.get(entries.size() - 1) != entry) {
            entries.add(entry);
        }
    }

    private void addTitle(WorkEntry entry) {
        byTitle.computeIfAbsent(entry.title().key(), k -> new ArrayList<>()).add(entry);
        for (String word : new LinkedHashSet<>(entry.titleWithContainer().words())) {
            byTitleWord.computeIfAbsent(word, k -> new ArrayList<>()).add(entry);
        }
    }

    /** The name, and where it is long enough, the name with each letter left out in turn. */
    private static List<String> keys(String name) {
        List<String> keys = new ArrayList<>();
        keys.add(name);
        if (name.length() >= 5 && name.length() <= 24) {
            for (int i = 0; i < name.length(); i++) {
                keys.add(name.substring(0, i) + name.substring(i + 1));
            }
        }
        return keys;
    }

    /** "hollman-harbour-dues": first surname and first words of the title. */
    private String newId(UnresolvedCitation draft) {
        StringBuilder id = new StringBuilder();
        List<String> names = draft.names().surnames();
        String title = draft.field(CitationField.TITLE);
        String text =
                (names.isEmpty() ? "" : names.get(0) + " ")
                        + (title.isEmpty() ? draft.field(CitationField.CONTAINER) : title);
        int words = 0;
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
            if (!word.isEmpty() && words < 6) {
                id.append(id.isEmpty() ? "" : "-").append(TitleKey.key(word));
                words++;
            }
        }
        String base = id.isEmpty() ? "work" : id.toString();
        int use = idUses.merge(base, 1, Integer::sum);
        return use == 1 ? base : base + "-" + use;
    }

    /**
     * The works among some that the title fits, the same title first, then full forms, then new.
     */
    static List<WorkEntry> fitting(TitleKey title, List<WorkEntry> among) {
        List<WorkEntry> same = new ArrayList<>();
        List<WorkEntry> other = new ArrayList<>();
        for (WorkEntry entry : among) {
            if (title.isSame(entry.title())) {
                same.add(entry);
            } else if (fits(title, entry)) {
                other.add(entry);
            }
        }
        Comparator<WorkEntry> fullThenNew =
                Comparator.comparing((WorkEntry e) -> !e.full).thenComparing(e -> -e.last);
        same.sort(fullThenNew);
        other.sort(fullThenNew);
        same.addAll(other);
        return same;
    }

    private static boolean fits(TitleKey title, WorkEntry entry) {
        boolean longer = entry.full || entry.title().key().length() > title.key().length();
        return isAlias(title, entry)
                || (longer && title.isShortFor(entry.title()))
                || (!entry.full && entry.title().isShortFor(title));
    }

    /**
     * Works that a title without author can mean: those with the very title, and those whose author
     * is named in the sentence or the note.
     */
    static List<WorkEntry> withContext(WorkIndex index, TitleKey title, NoteCitations note) {
        Set<WorkEntry> sharing = new LinkedHashSet<>(index.titled(title));
        sharing.addAll(index.sharingWord(title));
        if (sharing.isEmpty()) {
            return List.of();
        }
        Set<String> own = names(note.words());
        Set<String> names = new HashSet<>(own);
        names.addAll(names(note.sentence()));
        List<WorkEntry> named =
                sharing.stream()
                        .filter(e -> e.surnames.stream().anyMatch(names::contains))
                        .toList();
        // "Rowe. Salt and Power, 5", where Rowe is known and that title is another's: a guess.
        boolean others = named.isEmpty() && own.stream().anyMatch(index::isAuthor);
        return others
                ? List.of()
                : named.isEmpty()
                        ? sharing.stream().filter(e -> isKnownByTitle(title, e)).toList()
                        : named;
    }

    /** The capitalised words of a sentence, squashed. */
    private static Set<String> names(String context) {
        Set<String> names = new HashSet<>();
        for (String word : context.split("[^\\p{L}\\p{N}'-]+", -1)) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                names.add(TitleKey.nameKey(word));
                names.add(TitleKey.nameKey(word.replaceFirst("['\u2019]s$", "")));
            }
        }
        return names;
    }

    /** Works without an author are known by a part of their title, others by the whole of it. */
    private static boolean isKnownByTitle(TitleKey title, WorkEntry entry) {
        return title.isSame(entry.title())
                || isAlias(title, entry)
                || (entry.surnames.isEmpty()
                        && title.words().size() > 1
                        && title.isShortFor(entry.titleWithContainer()));
    }

    private static boolean isAlias(TitleKey title, WorkEntry entry) {
        return entry.aliases.stream().anyMatch(a -> TitleKey.key(a).equals(title.key()));
    }

    /** A work while the text is being read: its description grows with the citations it gets. */
    static final class WorkEntry {
        private static final List<CitationField> OF_BOOK =
                List.of(
                        CitationField.EDITOR,
                        CitationField.PLACE,
                        CitationField.PUBLISHER,
                        CitationField.YEAR);

        final String id;
        final List<String> surnames;
        final boolean letter;
        final List<String> aliases = new ArrayList<>();
        boolean full;

        /** True where the text's list of works describes it. */
        boolean listed;

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
                    TitleKey.of(
                            titleText() + " " + fields.getOrDefault(CitationField.CONTAINER, ""));
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
            OF_BOOK.stream()
                    .filter(field -> !book.field(field).isEmpty())
                    .forEach(field -> fields.put(field, book.field(field)));
        }

        /** "in ibid.", "id. 601": it stands in the book or the reports of the work before. */
        void standsWith(WorkEntry before) {
            String container = before.field(CitationField.CONTAINER);
            fields.put(
                    CitationField.CONTAINER, container.isEmpty() ? before.titleText() : container);
            List<CitationField> shared =
                    before.field(CitationField.PLACE).isEmpty()
                            ? List.of(CitationField.VOLUME)
                            : OF_BOOK;
            shared.forEach(
                    field -> {
                        if (!before.field(field).isEmpty()) {
                            fields.putIfAbsent(field, before.field(field));
                        }
                    });
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

    /**
     * A title made ready to be compared, once and not for every comparison.
     *
     * @param key its letters and digits, see {@link #key(String)}
     * @param digits its digits alone
     * @param words its words without the small ones
     */
    record TitleKey(String key, String digits, List<String> words) {
        /** Share of a title's letters that a scan may have changed before it is another title. */
        private static final double DAMAGE = 0.12;

        /** Titles are compared up to here; a longer one differs before. */
        private static final int LONGEST = 160;

        private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

        static TitleKey of(String text) {
            String key = key(text);
            return new TitleKey(key, digits(key), words(text));
        }

        boolean isEmpty() {
            return key.isEmpty();
        }

        /**
         * The same title but for damage. Digits must agree: reports of two years differ in no more.
         */
        boolean isSame(TitleKey other) {
            return key.equals(other.key) || (digits.equals(other.digits) && isNear(key, other.key));
        }

        /**
         * True when a word begins otherwise, and with no letter that looks alike: "The Mill" and
         * "The Hill" of two years are two books, "Rise" and "Rize" one misprinted.
         */
        boolean hasAnotherWord(TitleKey other) {
            boolean another = words.size() != other.words.size();
            for (int i = 0; !another && i < words.size(); i++) {
                char here = words.get(i).charAt(0);
                char there = other.words.get(i).charAt(0);
                another = here != there && !Glyphs.alike(here, there);
            }
            return another;
        }

        /**
         * True when it can stand for a full title: it is a stretch of it, or each of its words is
         * one of the full title's ("British Documents" for "Documents on British Foreign Policy").
         */
        boolean isShortFor(TitleKey full) {
            if (key.length() < 2 || full.isEmpty()) {
                return false;
            }
            if (full.key.contains(key)) {
                return key.length() >= 4 || full.key.equals(key);
            }
            boolean stretch = full.digits.contains(digits) && isStretch(key, full.key);
            return stretch
                    || (!words.isEmpty()
                            && words.stream()
                                    .allMatch(
                                            word ->
                                                    full.words.stream()
                                                            .anyMatch(w -> isSameWord(word, w))));
        }

        /**
         * Letters and digits only, small, without accents: "Foreign PolicyofIran" loses its blanks.
         */
        static String key(String text) {
            String start = text.substring(0, Math.min(text.length(), 2 * LONGEST));
            String letters = Folding.letters(start);
            return letters.substring(0, Math.min(letters.length(), LONGEST));
        }

        /**
         * A surname to be looked up by: "rn" and "m" are one in print, and so "Hornby" and "Homby".
         */
        static String nameKey(String surname) {
            return key(surname).replace("rn", "m").replace("vv", "w");
        }

        static List<String> words(String title) {
            List<String> words = new ArrayList<>();
            for (String word : WORDS.split(title.toLowerCase(Locale.ROOT), -1)) {
                String key = WordClass.LOWERCASE.has(word) ? "" : key(word);
                if (!key.isEmpty() && words.size() < 40) {
                    words.add(key);
                }
            }
            return words;
        }

        /** Two surnames, as keys: one letter of five or more may be misread, two of eight. */
        static boolean isSameName(String a, String b) {
            if (a.equals(b)) {
                return true;
            }
            int length = Math.min(a.length(), b.length());
            int allowed = length >= 9 ? 2 : length >= 5 ? 1 : 0;
            return allowed > 0
                    && Math.abs(a.length() - b.length()) <= allowed
                    && EditDistance.PLAIN.between(a, b) <= allowed;
        }

        /** Two whole titles, as keys, that differ by damage only. */
        static boolean isNear(String a, String b) {
            int longer = Math.max(a.length(), b.length());
            int allowed = (int) (longer * DAMAGE);
            return allowed > 0
                    && Math.abs(a.length() - b.length()) <= allowed
                    && EditDistance.PLAIN.between(a, b) <= allowed;
        }

        /** True when a short title, as keys, is a stretch of a full one but for damage. */
        static boolean isStretch(String brief, String full) {
            int allowed = (int) (brief.length() * DAMAGE);
            return brief.length() >= 6
                    && allowed > 0
                    && EditDistance.PLAIN.within(full, brief) <= allowed;
        }

        static boolean isSameWord(String brief, String full) {
            return brief.equals(full)
                    || (brief.length() >= 5
                            && full.length() >= 5
                            && Math.abs(brief.length() - full.length()) <= 1
                            && EditDistance.PLAIN.between(brief, full) <= 1);
        }

        static String digits(String text) {
            StringBuilder digits = new StringBuilder();
            for (int i = 0; i < text.length(); i++) {
                if (Character.isDigit(text.charAt(i))) {
                    digits.append(text.charAt(i));
                }
            }
            return digits.toString();
        }
    }
}
