package argmap.audit;

import argmap.document.Document;
import argmap.graph.Evidence;
import argmap.graph.Passage;
import argmap.graph.Passage.Container;
import argmap.text.Sentences;
import argmap.text.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words by which a text sets one sentence against another: the contrastive and concessive
 * connectives of the Penn Discourse Treebank 2.0 (annotation manual, 2007, appendix A), and words
 * that deny, doubt or fail.
 */
final class Opposition {
    private static final Pattern MARK =
            Pattern.compile(
                    "\\b(?:but|yet|however|although|though|despite|in spite of|nevertheless"
                            + "|nonetheless|notwithstanding|while|whereas|instead|unlike|unless|except|contrary|in"
                            + " contrast|by contrast|on the other hand|admittedly|granted|to be sure|of"
                            + " course|not|no|never"
                            + "|neither|nor|without|cannot|\\p{L}+n['’]t|fail\\p{L}*|mis\\p{L}+"
                            + "|wrong\\p{L}*|false\\p{L}*|doubt\\p{L}*|den(?:y|ied|ies|ying)"
                            + "|reject\\p{L}*|object(?:ed|ion|ions)|oppos\\p{L}+|against|warn\\p{L}*"
                            + "|un(?:likely|able|willing))\\b",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern OPENING =
            Pattern.compile(
                    "^(?:But|Yet|However|Nevertheless|Nonetheless|By contrast|In contrast|On the"
                            + " other hand|Still),?\\s");

    private Opposition() {}

    /**
     * True where a passage's sentence has a word of opposition, or the next opens with one. With
     * the sentences on either side, as before, one of 21 supports of the showcase that were made
     * attacks was reported; so five are, and no attack of its own is.
     */
    static boolean marked(Evidence evidence, Document document) {
        Passage passage = evidence.passage();
        if (passage.container() == Container.NOTE) {
            return true;
        }
        String text = document.paragraphs().get(passage.index()).text().text();
        Span sentence = Sentences.around(text, passage.span());
        String next = text.substring(sentence.end()).stripLeading();
        return MARK.matcher(text.substring(sentence.start(), sentence.end())).find()
                || OPENING.matcher(next).find();
    }

    /**
     * The word that opens the later of two neighbouring sentences and sets it against the other.
     */
    static Optional<String> between(Evidence one, Evidence other, Document document) {
        Passage a = one.passage();
        Passage b = other.passage();
        if (a.container() == Container.NOTE
                || b.container() == Container.NOTE
                || a.index() != b.index()) {
            return Optional.empty();
        }
        String text = document.paragraphs().get(a.index()).text().text();
        Span first =
                Sentences.around(text, a.span().start() < b.span().start() ? a.span() : b.span());
        Span second =
                Sentences.around(text, a.span().start() < b.span().start() ? b.span() : a.span());
        if (second.start() < first.end() || second.start() - first.end() > 3) {
            return Optional.empty();
        }
        Matcher matcher = OPENING.matcher(text.substring(second.start(), second.end()));
        return matcher.find() ? Optional.of(matcher.group().strip()) : Optional.empty();
    }
}
