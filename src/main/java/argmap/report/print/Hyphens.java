package argmap.report.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.compound.hyphenation.Hyphenation;
import org.apache.lucene.analysis.compound.hyphenation.HyphenationTree;
import org.xml.sax.InputSource;

/**
 * Puts soft hyphens where a word may be broken, by TeX's patterns (Liang, <i>Word Hy-phen-a-tion by
 * Com-put-er</i>, 1983), which Lucene reads. The patterns lie in the program as their authors
 * published them; a language without patterns is left as it is.
 */
final class Hyphens {
    /** Shorter words are not worth a break. */
    private static final Pattern WORD = Pattern.compile("\\p{L}{6,40}");

    /** Letters that stay together before and after a break. */
    private static final int BEFORE = 2;

    private static final int AFTER = 3;

    private static final Map<String, Optional<HyphenationTree>> TREES = new ConcurrentHashMap<>();

    private Hyphens() {}

    /** What hyphenates the words of a language. */
    static UnaryOperator<String> in(String language) {
        if (!language.matches("en|de|es")) {
            return UnaryOperator.identity();
        }
        return TREES.computeIfAbsent(language, Hyphens::read)
                .<UnaryOperator<String>>map(tree -> text -> hyphenated(text, tree))
                .orElse(UnaryOperator.identity());
    }

    private static Optional<HyphenationTree> read(String language) {
        try (InputStream in = Hyphens.class.getResourceAsStream("hyph/" + language + ".xml")) {
            if (in == null) {
                throw new IllegalStateException("the program was built without " + language);
            }
            HyphenationTree tree = new HyphenationTree();
            tree.loadPatterns(new InputSource(in));
            return Optional.of(tree);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hyphenated(String text, HyphenationTree tree) {
        return WORD.matcher(text).replaceAll(match -> hyphenated(match, tree));
    }

    private static String hyphenated(MatchResult match, HyphenationTree tree) {
        String word = match.group();
        Hyphenation breaks = tree.hyphenate(word, BEFORE, AFTER);
        if (breaks == null) {
            return word;
        }
        StringBuilder out = new StringBuilder(word);
        int[] points = breaks.getHyphenationPoints();
        for (int i = points.length - 1; i >= 0; i--) {
            if (points[i] >= BEFORE && points[i] <= word.length() - AFTER) {
                out.insert(points[i], '\u00ad');
            }
        }
        return out.toString();
    }
}
