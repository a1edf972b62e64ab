package argmap.ingest;

import argmap.ingest.LetterChannel.Misprint;
import java.util.HashMap;
import java.util.Map;
import morfologik.fsa.FSA;

/**
 * The words of a dictionary that a string of letters may be a misreading of: a walk through the
 * automaton beside the string, in which each letter is right or one of the channel's misreadings,
 * until their cost is too high.
 */
final class NearWords {
    /** Misreadings in one word; more leave too many words that it may have been. */
    private static final int MOST = 2;

    /** The highest cost of all misreadings of a word together, in nats. */
    private static final double BOUND = 14;

    /** Steps of one walk: what costs more is no word that was misread. */
    private static final int STEPS = 20_000;

    private final LetterChannel channel;
    private final Dictionary dictionary;
    private final Map<String, Double> found = new HashMap<>();
    private final StringBuilder printed = new StringBuilder();
    private String word = "";
    private int steps;

    NearWords(LetterChannel channel, Dictionary dictionary) {
        this.channel = channel;
        this.dictionary = dictionary;
    }

    /** Each word with the lowest cost at which it is read so. */
    Map<String, Double> of(String read) {
        found.clear();
        word = read;
        steps = 0;
        for (FSA forms : dictionary.forms()) {
            printed.setLength(0);
            walk(forms, forms.getRootNode(), 0, 0, 0);
        }
        return Map.copyOf(found);
    }

    private void walk(FSA forms, int node, int at, double cost, int misprints) {
        if (++steps > STEPS) {
            return;
        }
        if (at == word.length()) {
            if (misprints > 0 && dictionary.ends(forms, node)) {
                found.merge(printed.toString(), cost, Math::min);
            }
        } else {
            int length = printed.length();
            int next = Dictionary.follow(forms, node, word.charAt(at));
            if (next >= 0) {
                printed.append(word.charAt(at));
                walk(forms, next, at + 1, cost, misprints);
                printed.setLength(length);
            }
            if (misprints < MOST) {
                for (Misprint misprint : channel.from(word.charAt(at))) {
                    misprint(forms, node, at, cost, misprints, misprint);
                }
            }
        }
        if (misprints < MOST) {
            for (Misprint misprint : channel.lost()) {
                misprint(forms, node, at, cost, misprints, misprint);
            }
        }
    }

    private void misprint(
            FSA forms, int node, int at, double cost, int misprints, Misprint misprint) {
        if (cost + misprint.cost() > BOUND || !word.startsWith(misprint.read(), at)) {
            return;
        }
        int length = printed.length();
        int next = node;
        for (int i = 0; i < misprint.printed().length() && next >= 0; i++) {
            next = Dictionary.follow(forms, next, misprint.printed().charAt(i));
        }
        if (next >= 0) {
            printed.append(misprint.printed());
            int after = at + misprint.read().length();
            walk(forms, next, after, cost + misprint.cost(), misprints + 1);
            printed.setLength(length);
        }
    }
}
