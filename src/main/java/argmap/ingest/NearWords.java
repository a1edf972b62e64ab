package argmap.ingest;

import argmap.ingest.LetterChannel.Misprint;
import java.util.HashMap;
import java.util.Map;
import morfologik.fsa.FSA;

/**
 * The words of a dictionary that a string of letters may be a misreading of: a walk through the
 * automaton beside the string, in which one letter, or pair of letters, is one of the channel's
 * misreadings. (Two a word mend hardly more, and take ten times as long.)
 */
final class NearWords {
    private final LetterChannel channel;
    private final Dictionary dictionary;

    NearWords(LetterChannel channel, Dictionary dictionary) {
        this.channel = channel;
        this.dictionary = dictionary;
    }

    /** Each word with the lowest cost at which it is read so. */
    Map<String, Double> of(String read) {
        Map<String, Double> found = new HashMap<>();
        for (FSA forms : dictionary.forms()) {
            int node = forms.getRootNode();
            for (int at = 0; at <= read.length() && node >= 0; at++) {
                if (at < read.length()) {
                    for (Misprint misprint : channel.from(read.charAt(at))) {
                        misprint(forms, node, read, at, misprint, found);
                    }
                }
                for (Misprint misprint : channel.lost()) {
                    misprint(forms, node, read, at, misprint, found);
                }
                node = at < read.length() ? Dictionary.follow(forms, node, read.charAt(at)) : node;
            }
        }
        return found;
    }

    private void misprint(
            FSA forms, int from, String read, int at, Misprint misprint, Map<String, Double> to) {
        if (!read.startsWith(misprint.read(), at)) {
            return;
        }
        String rest = read.substring(at + misprint.read().length());
        int node = follow(forms, follow(forms, from, misprint.printed()), rest);
        if (node >= 0 && dictionary.ends(forms, node)) {
            to.merge(read.substring(0, at) + misprint.printed() + rest, misprint.cost(), Math::min);
        }
    }

    private static int follow(FSA forms, int from, String letters) {
        int node = from;
        for (int i = 0; i < letters.length() && node >= 0; i++) {
            node = Dictionary.follow(forms, node, letters.charAt(i));
        }
        return node;
    }
}
