package argmap.citation;

import argmap.document.CitationField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which works a short title can stand for. */
final class Titles {
    private Titles() {}

    /**
     * The works among some that the title fits, the same title first, then full forms, then new.
     */
    static List<Entry> fitting(String title, List<Entry> among) {
        String key = Similar.squash(title);
        return among.stream()
                .filter(e -> fits(title, key, e))
                .sorted(
                        Comparator.comparing((Entry e) -> !Similar.isSameTitle(key, e.titleKey()))
                                .thenComparing(e -> !e.full)
                                .thenComparing(e -> -e.last))
                .toList();
    }

    private static boolean fits(String title, String key, Entry entry) {
        boolean same = Similar.isSameTitle(key, entry.titleKey());
        boolean alias = isAlias(key, entry);
        boolean longer = entry.full || entry.titleKey().length() > key.length();
        return same
                || alias
                || (longer && Similar.isShortFor(title, entry.title()))
                || (!entry.full && Similar.isShortFor(entry.title(), title));
    }

    /**
     * Works that a title without author can mean: those with the very title, and those whose author
     * is named in the sentence or the note.
     */
    static List<Entry> withContext(WorkIndex index, String title, String context) {
        Set<Entry> found = new LinkedHashSet<>();
        List<Entry> sharing = new ArrayList<>(index.titled(title));
        sharing.addAll(index.sharingWord(title));
        String key = Similar.squash(title);
        String words =
                " "
                        + context.toLowerCase(java.util.Locale.ROOT)
                                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        + " ";
        for (Entry entry : sharing) {
            if (entry.surnames.stream().anyMatch(s -> words.contains(" " + s + " "))) {
                found.add(entry);
            }
        }
        if (found.isEmpty()) {
            sharing.stream()
                    .filter(
                            e ->
                                    Similar.isSameTitle(key, e.titleKey())
                                            || isAlias(key, e)
                                            || (e.surnames.isEmpty()
                                                    && Similar.words(title).size() > 1
                                                    && Similar.isShortFor(
                                                            title,
                                                            e.title()
                                                                    + " "
                                                                    + e.field(
                                                                            CitationField
                                                                                    .CONTAINER))))
                    .forEach(found::add);
        }
        return List.copyOf(found);
    }

    private static boolean isAlias(String key, Entry entry) {
        return entry.aliases.stream().anyMatch(alias -> Similar.squash(alias).equals(key));
    }
}
