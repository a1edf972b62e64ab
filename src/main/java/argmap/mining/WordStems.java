package argmap.mining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * The words of a sentence as they are compared: Lucene's English analysis (Unicode word breaks,
 * possessives cut, lowercase letters, stop words out, Porter stems).
 */
final class WordStems {
    /**
     * A sentence's likeness is settled long before; what is cut is a scan without sentence ends.
     */
    private static final int LONGEST = 20_000;

    private static final Analyzer ENGLISH = new EnglishAnalyzer();

    /** Words without a subject that Lucene's short list of stop words leaves in. */
    private static final Set<String> EMPTY =
            Set.of(
                    ("were had has have been being thus each other others own first second more"
                                    + " most than some any both all i he she we you his her its their our them"
                                    + " him who which what when where while from after before between about"
                                    + " over under even also only just very much many could would should may"
                                    + " might can must did does do toward towards although though because"
                                    + " since so too up out one two now how upon against again same still"
                                    + " however therefore yet made make through during within without")
                            .split(" ", -1));

    private WordStems() {}

    /** {@code "Wars cause the fear of war" -> [war, caus, fear, war]} */
    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        each(text, (stem, form) -> words.add(stem));
        return words;
    }

    /** True for a word that names something, whatever its form. */
    static boolean saysSomething(String form) {
        return form.length() > 2 && !EMPTY.contains(form.toLowerCase(Locale.ROOT));
    }

    /** The text's own spelling of each of the words that stands in it, in the order given. */
    static List<String> forms(String text, List<String> words) {
        Map<String, String> forms = new HashMap<>();
        each(text, forms::putIfAbsent);
        return words.stream()
                .filter(forms::containsKey)
                .map(word -> forms.getOrDefault(word, word))
                .toList();
    }

    private static void each(String text, BiConsumer<String, String> word) {
        String start = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        try (TokenStream tokens = ENGLISH.tokenStream("text", start)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute at = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                word.accept(term.toString(), start.substring(at.startOffset(), at.endOffset()));
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail to be read", e);
        }
    }
}
