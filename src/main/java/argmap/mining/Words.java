package argmap.mining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * The words of a sentence as they are compared: Lucene's English analysis (Unicode word breaks,
 * possessives cut, small letters, stop words out, Porter stems).
 */
final class Words {
    /**
     * A sentence's likeness is settled long before; what is cut is a scan without sentence ends.
     */
    private static final int LONGEST = 20_000;

    private static final Analyzer ENGLISH = new EnglishAnalyzer();

    private Words() {}

    /** {@code "Wars cause the fear of war" -> [war, caus, fear, war]} */
    static List<String> of(String text) {
        String start = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        List<String> words = new ArrayList<>();
        try (TokenStream tokens = ENGLISH.tokenStream("text", start)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(term.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail to be read", e);
        }
        return words;
    }
}
