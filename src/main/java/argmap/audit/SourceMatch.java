package argmap.audit;

import argmap.document.CitationField;
import argmap.document.Work;
import argmap.document.Works;
import argmap.message.Code;
import argmap.message.Detail;
import argmap.message.Diagnosed;
import argmap.text.Folding;
import argmap.text.Source;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which work a file holds the text of, as far as its name says. */
public final class SourceMatch {
    private static final Pattern AUTHORS =
            Pattern.compile("\\s+and\\s+|\\s*[&;]\\s*|\\s+et al\\b\\.?");
    private static final Pattern YEAR = Pattern.compile("1[4-9]\\d\\d|20\\d\\d");

    /** Shorter words of titles ("The", "of", "war") say little. */
    private static final int MIN_LETTERS = 4;

    private SourceMatch() {}

    /**
     * The work of which a file's name has an author's or editor's surname, and the year or a word
     * of the title; of several the one of which it has most. A year that is not the work's speaks
     * against it. Where two fit equally, none is taken.
     */
    public static Diagnosed<Optional<Work>> byName(Source file, Works works) {
        Set<String> name = words(stem(file.name()));
        List<Work> best = new ArrayList<>();
        int most = 0;
        for (Work work : works.works()) {
            int shared = shared(name, work);
            if (shared > most) {
                best.clear();
                most = shared;
            }
            if (shared > 0 && shared == most) {
                best.add(work);
            }
        }
        if (best.size() == 1) {
            return Diagnosed.of(Optional.of(best.get(0)));
        }
        return new Diagnosed<>(
                Optional.empty(),
                List.of(
                        best.isEmpty()
                                ? Code.SOURCE_OF_NO_WORK.of()
                                : Code.SOURCE_OF_SEVERAL_WORKS.of(
                                        new Detail.Works(
                                                best.stream().map(Work::shortName).toList()))));
    }

    /** The work with this id, or with these words as its short name; of two none. */
    public static Optional<Work> named(String name, Works works) {
        Optional<Work> byId = works.work(name.strip());
        if (byId.isPresent()) {
            return byId;
        }
        Set<String> words = words(name);
        List<Work> all =
                works.works().stream()
                        .filter(work -> !words.isEmpty() && words(work.shortName()).equals(words))
                        .toList();
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    /** Words of a work's title and its year that a name has; 0 without a surname. */
    private static int shared(Set<String> name, Work work) {
        Set<String> surnames = surnames(work);
        if (surnames.stream().noneMatch(name::contains)) {
            return 0;
        }
        String year = work.fields().getOrDefault(CitationField.YEAR, "");
        Set<String> years =
                name.stream()
                        .filter(word -> YEAR.matcher(word).matches())
                        .collect(Collectors.toSet());
        Set<String> title = words(work.fields().getOrDefault(CitationField.TITLE, ""));
        years.removeAll(title);
        boolean sameYear = years.stream().anyMatch(year::contains);
        if (!years.isEmpty() && !year.isEmpty() && !sameYear) {
            return 0;
        }
        title.removeAll(surnames);
        int words =
                (int)
                        title.stream()
                                .filter(word -> word.length() >= MIN_LETTERS)
                                .filter(name::contains)
                                .count();
        return words + (sameYear ? 1 : 0);
    }

    private static Set<String> surnames(Work work) {
        Set<String> surnames = new LinkedHashSet<>();
        for (CitationField field : List.of(CitationField.AUTHOR, CitationField.EDITOR)) {
            for (String author : AUTHORS.split(work.fields().getOrDefault(field, ""), -1)) {
                String before = author.contains(",") ? author.split(",", 2)[0] : author;
                String last = "";
                for (String word : words(before)) {
                    last = word.length() > 1 ? word : last;
                }
                if (!last.isEmpty()) {
                    surnames.add(last);
                }
            }
        }
        return surnames;
    }

    private static String stem(String path) {
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static Set<String> words(String text) {
        return new LinkedHashSet<>(Folding.words(text));
    }
}
