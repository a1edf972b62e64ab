package argmap.bench;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The scorers' way of comparing: case, punctuation, blanks and accents do not count. */
final class Folding {
    private Folding() {}

    static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    /** The persons of a list of names, folded. */
    static Set<String> persons(String names) {
        Set<String> persons = new TreeSet<>();
        Arrays.stream(names.split("[,&]| and | und |/", -1))
                .map(Folding::fold)
                .filter(name -> !name.isEmpty())
                .forEach(persons::add);
        return persons;
    }

    /** "at pp. 54-55" as "5455": a page's place words left off. */
    static String page(String text) {
        return fold(text.replaceAll("\\b(at|pp?|S)\\b\\.?", ""));
    }

    /** The places of a pinpoint, each by itself: "S. 24 und S. 49", "ch. 9, recs. 40 and 23". */
    static Set<String> pages(String text) {
        Set<String> pages = new TreeSet<>();
        Arrays.stream(text.split(", | und | and | & | (?=Fn\\.|Anm\\.|n\\.)", -1))
                .map(Folding::page)
                .filter(page -> !page.isEmpty())
                .forEach(pages::add);
        return pages;
    }
}
