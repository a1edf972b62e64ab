package argmap.bench;

import argmap.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text's words and where they stand in it.
 *
 * @param first how many words stand before it in the row that it is part of
 */
record Words(String text, boolean note, int first, List<Span> places) {
    private static final Pattern WORD = Pattern.compile("\\S*[\\p{L}\\p{N}]\\S*");

    static Words of(String text, boolean note, int first) {
        List<Span> places = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            places.add(new Span(matcher.start(), matcher.end()));
        }
        return new Words(text, note, first, places);
    }

    /** The letters and figures of a word, small. */
    String word(int index) {
        Span place = places.get(index);
        return text.substring(place.start(), place.end())
                .replaceAll("[^\\p{L}\\p{N}]", "")
                .toLowerCase(java.util.Locale.ROOT);
    }

    List<String> words() {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            all.add(word(i));
        }
        return all;
    }
}
