package argmap.library;

import argmap.document.PersonName;
import argmap.text.EditDistance;
import argmap.text.Folding;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A work as a book describes it, brought to what can be compared: "E. H. Carr, The Bolshevik
 * Revolution, 1917-1923, 3 vols. (London, 1950-53)" is the family name {@code carr}, the initials
 * {@code eh}, the title's words {@code bolshevik revolution} and the years 1950.
 *
 * @param family folded family name of the first author, empty where none is named
 * @param initials first letters of the given names
 * @param main content words of the main title, before a colon
 * @param rest content words behind it
 * @param year of publication, 0 where it cannot be read
 * @param container folded letters of the journal or book it stands in
 * @param place folded letters of the place of publication
 * @param date folded letters of a day it is dated by, for letters and newspapers
 * @param full false for a short form
 */
public record WorkForm(
        String family,
        String initials,
        List<String> main,
        List<String> rest,
        int year,
        String container,
        String place,
        String date,
        boolean full) {
    /** What two descriptions are to each other. */
    public enum Relation {
        SAME,
        /** One is a short form, or misses what would decide. */
        MAY_BE,
        DIFFERENT
    }

    /** Words that titles are shortened by, in the languages that are read. */
    private static final Set<String> EMPTY_WORDS =
            Set.of(
                    ("a an and as at by for from in into its of on or the to upon with und der die"
                                    + " das dem den ein eine einer zur zum im von vom mit ueber le la les"
                                    + " l d un une des du de et sur dans au aux el los las del al y il lo"
                                    + " gli i della dei e s")
                            .split(" ", -1));

    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(1[4-9][0-9]{2}|20[0-9]{2})");
    private static final Pattern DAY = Pattern.compile("(?<![0-9])[0-9]{1,2}(?![0-9])");
    private static final Pattern SUBTITLE = Pattern.compile("\\s*[:;]\\s+|\\.\\s+(?=\\p{Lu})");

    /** Years, volumes and the like in a title: editions and short forms leave them out. */
    private static final Pattern NUMBER = Pattern.compile("[0-9ivxlc]*[0-9][0-9a-z]*");

    /**
     * Cost of making one word of another, a share of its length in half letters, up to which it is
     * the same word misread: one letter in four, or one in two of look-alikes.
     */
    private static final double MISREAD = 0.25;

    /** Share of words, 0 to 1, that must agree: of five words one may be lost. */
    private static final double COVERED = 0.75;

    public WorkForm {
        main = List.copyOf(main);
        rest = List.copyOf(rest);
    }

    public static WorkForm of(
            String author,
            String title,
            String container,
            String place,
            String year,
            String type,
            boolean full) {
        List<PersonName> names = author.isBlank() ? List.of() : PersonName.list(author);
        String family = "";
        String initials = "";
        if (!names.isEmpty() && !names.get(0).isOthers()) {
            family = Folding.letters(names.get(0).family());
            initials = initials(names.get(0).given());
        }
        String[] parts = SUBTITLE.split(title, 2);
        List<String> main = content(parts[0]);
        List<String> rest = parts.length > 1 ? content(parts[1]) : List.of();
        if (main.isEmpty()) {
            main = rest;
            rest = List.of();
        }
        Matcher printed = YEAR.matcher(year);
        boolean dated =
                (type.equals("LETTER") || type.equals("NEWSPAPER") || type.equals("MANUSCRIPT"))
                        && DAY.matcher(year).find();
        return new WorkForm(
                family,
                initials,
                main,
                rest,
                printed.find() ? Integer.parseInt(printed.group(1)) : 0,
                Folding.letters(container),
                Folding.letters(place),
                dated ? Folding.letters(year) : "",
                full);
    }

    private static String initials(String given) {
        StringBuilder initials = new StringBuilder();
        for (String name : Folding.words(given)) {
            initials.append(name.charAt(0));
        }
        return initials.toString();
    }

    private static List<String> content(String title) {
        List<String> words = new ArrayList<>();
        for (String word : Folding.words(title)) {
            if (!EMPTY_WORDS.contains(word) && !NUMBER.matcher(word).matches()) {
                words.add(word);
            }
        }
        return words;
    }

    /** True where there is enough to tell it from others: a title, or a name and a date. */
    public boolean isComparable() {
        return !main.isEmpty();
    }

    /**
     * Keys by which two descriptions of one work meet: each of the first words of the title with
     * the author, and, for a misread or missing name, two words of the title together. A key is the
     * word's skeleton, so that most misread letters do not change it.
     */
    public List<String> keys() {
        Set<String> keys = new LinkedHashSet<>();
        List<String> words = words().stream().limit(KEYED).map(WorkForm::skeleton).toList();
        String name = skeleton(family);
        if (!name.isEmpty()) {
            words.forEach(word -> keys.add(name + "|" + word));
        }
        for (int i = 0; i < words.size(); i++) {
            for (int j = i + 1; j < words.size(); j++) {
                boolean ordered = words.get(i).compareTo(words.get(j)) < 0;
                keys.add(
                        ordered
                                ? words.get(i) + "+" + words.get(j)
                                : words.get(j) + "+" + words.get(i));
            }
        }
        return List.copyOf(keys);
    }

    /** Words of a title that keys are made of; more make more pairs and find hardly more works. */
    private static final int KEYED = 4;

    private List<String> words() {
        List<String> words = new ArrayList<>(main);
        words.addAll(rest);
        return words;
    }

    /** Letters that scanners take for one another become one, doubled letters single. */
    static String skeleton(String word) {
        String plain =
                word.replace("rn", "m")
                        .replace("cl", "d")
                        .replace("vv", "w")
                        .replace("ii", "u")
                        .replaceAll("[il1tfj]", "i")
                        .replaceAll("[ceo0]", "o")
                        .replaceAll("[nurh]", "n")
                        .replaceAll("[s5]", "s")
                        .replaceAll("[b68]", "b")
                        .replaceAll("[gq9]", "g");
        return plain.replaceAll("(.)\\1+", "$1").toLowerCase(Locale.ROOT);
    }

    /** What two descriptions are to each other; the order does not matter. */
    public Relation relation(WorkForm other) {
        if (!isComparable() || !other.isComparable()) {
            return Relation.DIFFERENT;
        }
        Relation name = names(other);
        if (name == Relation.DIFFERENT || differs(date, other.date)) {
            return Relation.DIFFERENT;
        }
        if (full && other.full && differs(container, other.container)) {
            return Relation.DIFFERENT;
        }
        Relation title = titles(other);
        if (title == Relation.DIFFERENT) {
            return Relation.DIFFERENT;
        }
        if (name == Relation.SAME) {
            return title;
        }
        // Without an author the title must say much, and the year the same.
        boolean year = this.year == other.year && this.year > 0;
        if (title == Relation.SAME && main.size() + rest.size() > 2 && year) {
            return Relation.SAME;
        }
        return title == Relation.SAME && main.size() > 1 && !(full && other.full)
                ? Relation.MAY_BE
                : Relation.DIFFERENT;
    }

    /** Two that both have something and not the same, some misread letters allowed. */
    private static boolean differs(String one, String other) {
        return !one.isEmpty()
                && !other.isEmpty()
                && !isSameWord(one, other)
                && !one.contains(other)
                && !other.contains(one);
    }

    private Relation names(WorkForm other) {
        if (family.isEmpty() || other.family.isEmpty()) {
            return Relation.MAY_BE;
        }
        if (!isSameWord(family, other.family)) {
            return Relation.DIFFERENT;
        }
        boolean known = !initials.isEmpty() && !other.initials.isEmpty();
        return known && !isAlike(initials.charAt(0), other.initials.charAt(0))
                ? Relation.DIFFERENT
                : Relation.SAME;
    }

    private static boolean isAlike(char one, char other) {
        return skeleton(String.valueOf(one)).equals(skeleton(String.valueOf(other)));
    }

    private Relation titles(WorkForm other) {
        int missing = missing(main, other.main);
        int more = missing(other.main, main);
        // A misread word is missing on both sides; words on one side alone make another title.
        if (missing == 0 && more == 0
                || missing > 0
                        && more > 0
                        && Math.min(covered(main, other.main), covered(other.main, main))
                                >= COVERED) {
            return Relation.SAME;
        }
        List<String> ours = words();
        List<String> theirs = other.words();
        List<String> fewer = ours.size() <= theirs.size() ? ours : theirs;
        List<String> longer = ours.size() <= theirs.size() ? theirs : ours;
        if (covered(fewer, longer) < COVERED || missing(fewer.subList(0, 1), longer) > 0) {
            return Relation.DIFFERENT;
        }
        if (!full || !other.full) {
            return Relation.MAY_BE;
        }
        // "History of England" and "History of England in the Eighteenth Century": one year and
        // place for both speak for one book, anything else leaves it open.
        if (fewer.size() < 2) {
            return Relation.DIFFERENT;
        }
        boolean imprint =
                year == other.year
                        && year > 0
                        && !place.isEmpty()
                        && isSameWord(place, other.place);
        return imprint ? Relation.SAME : Relation.MAY_BE;
    }

    private static int missing(List<String> words, List<String> in) {
        int missing = 0;
        for (String word : words) {
            missing += in.stream().noneMatch(other -> isSameWord(word, other)) ? 1 : 0;
        }
        return missing;
    }

    /** Share of the first list's words, by their letters, that the second has. */
    private static double covered(List<String> words, List<String> in) {
        if (words.isEmpty()) {
            return 0;
        }
        int all = 0;
        int found = 0;
        for (String word : words) {
            all += word.length();
            if (in.stream().anyMatch(other -> isSameWord(word, other))) {
                found += word.length();
            }
        }
        return (double) found / all;
    }

    /** The same word read twice. */
    static boolean isSameWord(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        int longer = Math.max(one.length(), other.length());
        if (longer < 4 || Math.abs(one.length() - other.length()) > 2) {
            return false;
        }
        return EditDistance.OF_GLYPHS.between(one, other) <= 2 * longer * MISREAD;
    }
}
