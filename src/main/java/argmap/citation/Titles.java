package argmap.citation;

import argmap.citation.Resolver.NoteCitations;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which works a short title can stand for. */
final class Titles {
    private Titles() {}

    /**
     * The works among some that the title fits, the same title first, then full forms, then new.
     */
    static List<Entry> fitting(Title title, List<Entry> among) {
        List<Entry> same = new ArrayList<>();
        List<Entry> other = new ArrayList<>();
        for (Entry entry : among) {
            if (title.isSame(entry.title())) {
                same.add(entry);
            } else if (fits(title, entry)) {
                other.add(entry);
            }
        }
        Comparator<Entry> fullThenNew =
                Comparator.comparing((Entry e) -> !e.full).thenComparing(e -> -e.last);
        same.sort(fullThenNew);
        other.sort(fullThenNew);
        same.addAll(other);
        return same;
    }

    private static boolean fits(Title title, Entry entry) {
        boolean longer = entry.full || entry.title().key().length() > title.key().length();
        return isAlias(title, entry)
                || (longer && title.isShortFor(entry.title()))
                || (!entry.full && entry.title().isShortFor(title));
    }

    /**
     * Works that a title without author can mean: those with the very title, and those whose author
     * is named in the sentence or the note.
     */
    static List<Entry> withContext(WorkIndex index, Title title, NoteCitations note) {
        Set<Entry> sharing = new LinkedHashSet<>(index.titled(title));
        sharing.addAll(index.sharingWord(title));
        if (sharing.isEmpty()) {
            return List.of();
        }
        Set<String> own = names(note.words());
        Set<String> names = new HashSet<>(own);
        names.addAll(names(note.sentence()));
        List<Entry> named =
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
                names.add(Similar.name(word));
                names.add(Similar.name(word.replaceFirst("['\u2019]s$", "")));
            }
        }
        return names;
    }

    /** Works without an author are known by a part of their title, others by the whole of it. */
    private static boolean isKnownByTitle(Title title, Entry entry) {
        return title.isSame(entry.title())
                || isAlias(title, entry)
                || (entry.surnames.isEmpty()
                        && title.words().size() > 1
                        && title.isShortFor(entry.titleWithContainer()));
    }

    private static boolean isAlias(Title title, Entry entry) {
        return entry.aliases.stream().anyMatch(a -> Similar.squash(a).equals(title.key()));
    }
}
