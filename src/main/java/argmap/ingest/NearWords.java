package argmap.ingest;

import argmap.ingest.LetterChannel.Misprint;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words that a string of letters may be a misreading of: a walk through automata of words
 * beside the string, in which up to two letters, or pairs of letters, are among the channel's
 * misreadings.
 */
final class NearWords {
    /**
     * Nats of the least likely misreading that is looked at. On works left out 12 mends as many
     * words as 14 in four fifths of the time, and more German ones than 10.5.
     */
    private static final double DEAREST = 12;

    private static final int MOST = 2;

    /** What a string may be a misreading of: the lowest cost, and how many letters are misread. */
    record Near(double cost, int misprints) {}

    private final LetterChannel channel;
    private final List<Forms> forms;

    NearWords(LetterChannel channel, List<Forms> forms) {
        this.channel = channel;
        this.forms = forms;
    }

    /** Each word with the lowest cost at which it is read so. */
    Map<String, Near> of(String read) {
        Map<String, Near> found = new HashMap<>();
        boolean capital = Character.isUpperCase(read.charAt(0));
        boolean capitals = capital && Character.isUpperCase(read.charAt(1));
        for (Forms words : forms) {
            new Walk(words, read, 0, found).from(words.root(), 0, 0, 0);
            if (capital) {
                int folded = capitals ? read.length() : 1;
                new Walk(words, read, folded, found).from(words.root(), 0, 0, 0);
            }
        }
        found.remove(read);
        return found;
    }

    /** One walk; capitals among the first letters printed are looked up as lowercase. */
    private final class Walk {
        private final Forms words;
        private final String read;
        private final int folded;
        private final Map<String, Near> found;
        private final StringBuilder printed = new StringBuilder();

        Walk(Forms words, String read, int folded, Map<String, Near> found) {
            this.words = words;
            this.read = read;
            this.folded = folded;
            this.found = found;
        }

        void from(long node, int at, double cost, int made) {
            if (at == read.length()) {
                if (words.ends(node) && made > 0) {
                    found.merge(
                            printed.toString(),
                            new Near(cost, made),
                            (a, b) -> a.cost() <= b.cost() ? a : b);
                }
            } else {
                go(node, String.valueOf(read.charAt(at)), at + 1, cost, made);
            }
            if (made == MOST) {
                return;
            }
            if (at < read.length()) {
                for (Misprint misprint : channel.from(read.charAt(at))) {
                    if (read.startsWith(misprint.read(), at)) {
                        misread(node, misprint, at + misprint.read().length(), cost, made);
                    }
                }
            }
            for (Misprint misprint : channel.lost()) {
                misread(node, misprint, at, cost, made);
            }
        }

        private void misread(long node, Misprint misprint, int to, double cost, int made) {
            if (cost + misprint.cost() <= DEAREST) {
                go(node, misprint.printed(), to, cost + misprint.cost(), made + 1);
            }
        }

        private void go(long from, String letters, int to, double cost, int made) {
            long node = from;
            int length = printed.length();
            for (int i = 0; i < letters.length() && node != Forms.NOWHERE; i++) {
                char c = letters.charAt(i);
                boolean fold = length + i < folded;
                if (fold && !Character.isUpperCase(c)) {
                    return;
                }
                node = words.follow(node, fold ? Character.toLowerCase(c) : c);
            }
            if (node != Forms.NOWHERE) {
                printed.append(letters);
                from(node, to, cost, made);
                printed.setLength(length);
            }
        }
    }
}
