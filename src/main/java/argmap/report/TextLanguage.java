package argmap.report;

import argmap.document.Document;
import argmap.document.Paragraph;
import argmap.graph.Claim;
import argmap.graph.GroundedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The language a text is in, by how many of its words are among the commonest of a language; what
 * is none of the four for which there are hyphenation patterns is left open.
 */
final class TextLanguage {
    private static final String UNKNOWN = "und";

    /** So many words tell. */
    private static final int WORDS = 2_000;

    /** Function words make up 40 % of running text; a fifth of that for so short a list. */
    private static final double LEAST_SHARE = .08;

    private static final Map<String, Set<String>> COMMON = new LinkedHashMap<>();

    static {
        COMMON.put("en", Set.of("the", "of", "and", "to", "in", "that", "was", "is", "by", "with"));
        COMMON.put(
                "de",
                Set.of("der", "die", "und", "das", "den", "von", "ist", "nicht", "mit", "zu"));
        COMMON.put("fr", Set.of("le", "la", "les", "et", "des", "du", "que", "est", "une", "dans"));
        COMMON.put("es", Set.of("el", "los", "que", "y", "las", "una", "del", "por", "con", "se"));
    }

    private TextLanguage() {}

    /** "en", "de", "fr", "es" or "und". */
    static String of(GroundedMap grounded) {
        String start = start(grounded.document());
        if (!start.isEmpty()) {
            return of(start);
        }
        StringBuilder text = new StringBuilder();
        for (Claim claim : grounded.map().claims()) {
            text.append(claim.wording()).append(' ');
        }
        return of(text.toString());
    }

    /** The same of a text alone. */
    static String of(Document document) {
        return of(start(document));
    }

    private static String start(Document document) {
        StringBuilder text = new StringBuilder();
        for (Paragraph paragraph : document.paragraphs()) {
            text.append(paragraph.text().text()).append(' ');
            if (text.length() > 8 * WORDS) {
                break;
            }
        }
        return text.toString();
    }

    private static String of(String text) {
        List<String> words = List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", WORDS));
        String best = UNKNOWN;
        double most = LEAST_SHARE * words.size();
        for (Map.Entry<String, Set<String>> language : COMMON.entrySet()) {
            long found = words.stream().filter(language.getValue()::contains).count();
            if (found > most) {
                best = language.getKey();
                most = found;
            }
        }
        return best;
    }
}
