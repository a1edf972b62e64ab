package argmap.audit;

import argmap.document.CitationField;
import argmap.document.PersonName;
import argmap.document.Work;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether two descriptions are of one work, and whether two works have an author in common. */
final class SameWork {
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
     * True for a work in two editions, printings or volumes: the same authors, or without any the
     * same editors, and the same title, where one may lack the subtitle. A letter or paper of
     * another day, and what lies elsewhere in an archive, is another document.
     */
    static boolean is(Work one, Work other) {
        return is(one, Title.of(one), other, Title.of(other));
    }

    /** The same for titles that were taken apart before. */
    static boolean is(Work one, Title mine, Work other, Title its) {
        if (differ(one, other, CitationField.DATE) || differ(one, other, CitationField.ARCHIVE)) {
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
        return VOLUME.matcher(work.fields().getOrDefault(CitationField.TITLE, "")).replaceAll("");
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
     * The works of each author who has several among them. By name: a short form has the surname
     * alone, and where the others of that name are of two persons it is nobody's.
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
                        .filter(work -> persons.values().stream().anyMatch(p -> p.contains(work)))
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
        List<PersonName> names = authors.isEmpty() ? persons(work, CitationField.EDITOR) : authors;
        return (names.isEmpty() ? "" : names.get(0).folded()) + "|" + letters(main(title(work)));
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
