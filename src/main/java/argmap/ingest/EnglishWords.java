package argmap.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import morfologik.fsa.FSA;

/**
 * The forms of English words, each with how common it is.
 *
 * <p>LanguageTool's American and British spelling dictionaries, finite-state automata of 0.7 MB
 * each that need no unpacking; read on first use. An entry is the word, a separator and a letter, A
 * for rare to Z for common.
 */
final class EnglishWords {
    private static final String FOLDER = "/org/languagetool/resource/en/hunspell/";
    private static final int NONE = -1;

    /** The words looked up last: a text asks for the same few thousand over and over. */
    private static final Map<String, Integer> KNOWN = new ConcurrentHashMap<>();

    private static final int MOST_KNOWN = 30_000;

    private EnglishWords() {}

    private static final class Automaton {
        static final FSA AMERICAN = load("en_US.dict");
        static final FSA BRITISH = load("en_GB.dict");

        private static FSA load(String name) {
            try (InputStream in = EnglishWords.class.getResourceAsStream(FOLDER + name)) {
                if (in == null) {
                    throw new IllegalStateException("no dictionary on the class path: " + name);
                }
                return FSA.read(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** True for a word as it stands, or in small letters. */
    static boolean contains(String word) {
        return frequency(word) != NONE;
    }

    /** From 0, rare, to 25, common; -1 for no word. */
    static int frequency(String word) {
        Integer known = KNOWN.get(word);
        if (known == null) {
            known = lookUp(word);
            if (KNOWN.size() < MOST_KNOWN) {
                KNOWN.put(word, known);
            }
        }
        return known;
    }

    /** The same, not remembered: for the many pieces of a string that are no words. */
    static int lookUp(String word) {
        int exact = exact(word);
        if (word.isEmpty() || !Character.isUpperCase(word.charAt(0))) {
            return exact;
        }
        int small = Math.max(exact, exact(word.toLowerCase(Locale.ROOT)));
        if (small != NONE || word.length() < 3 || !Character.isUpperCase(word.charAt(1))) {
            return small;
        }
        return exact(word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT));
    }

    /** Takes the bytes of a word, UTF-8, and how many there are. */
    interface Visitor {
        void word(byte[] bytes, int length);
    }

    /** Shows each word of the American dictionary, in its order; the bytes are only lent. */
    static void forEach(Visitor visitor) {
        for (ByteBuffer entry : Automaton.AMERICAN) {
            int length = 0;
            while (length < entry.remaining() && entry.get(entry.position() + length) != '+') {
                length++;
            }
            byte[] bytes = new byte[length];
            entry.get(entry.position(), bytes);
            visitor.word(bytes, length);
        }
    }

    private static int exact(String word) {
        byte[] letters = word.getBytes(StandardCharsets.UTF_8);
        return Math.max(
                exact(Automaton.AMERICAN, letters, '+'), exact(Automaton.BRITISH, letters, '_'));
    }

    private static int exact(FSA forms, byte[] letters, char separator) {
        int node = forms.getRootNode();
        for (byte b : letters) {
            int arc = forms.getArc(node, b);
            if (arc == 0 || forms.isArcTerminal(arc)) {
                return NONE;
            }
            node = forms.getEndNode(arc);
        }
        int end = forms.getArc(node, (byte) separator);
        if (end == 0 || forms.isArcTerminal(end)) {
            return NONE;
        }
        int arc = forms.getFirstArc(forms.getEndNode(end));
        return arc == 0 ? NONE : Math.max(0, forms.getArcLabel(arc) - 'A');
    }
}
