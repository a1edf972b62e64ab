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
 * <p>LanguageTool's spelling dictionary, a finite-state automaton of 0.7 MB that needs no
 * unpacking; read on first use. An entry is the word, a plus sign and a letter, A for rare to Z for
 * common.
 */
final class EnglishWords {
    private static final String RESOURCE = "/org/languagetool/resource/en/hunspell/en_US.dict";
    private static final int NONE = -1;

    /** The words looked up last: a text asks for the same few thousand over and over. */
    private static final Map<String, Integer> KNOWN = new ConcurrentHashMap<>();

    private static final int MOST_KNOWN = 30_000;

    private EnglishWords() {}

    private static final class Automaton {
        static final FSA FORMS = load();

        private static FSA load() {
            try (InputStream in = EnglishWords.class.getResourceAsStream(RESOURCE)) {
                if (in == null) {
                    throw new IllegalStateException("no dictionary on the class path: " + RESOURCE);
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

    private static int lookUp(String word) {
        int exact = exact(word);
        if (exact != NONE || word.isEmpty() || !Character.isUpperCase(word.charAt(0))) {
            return exact;
        }
        int small = exact(word.toLowerCase(Locale.ROOT));
        if (small != NONE || word.length() < 3 || !Character.isUpperCase(word.charAt(1))) {
            return small;
        }
        return exact(word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT));
    }

    /** Takes the bytes of a word, UTF-8, and how many there are. */
    interface Visitor {
        void word(byte[] bytes, int length);
    }

    /** Shows each word of the dictionary, in its order; the bytes are only lent. */
    static void forEach(Visitor visitor) {
        for (ByteBuffer entry : Automaton.FORMS) {
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
        FSA forms = Automaton.FORMS;
        int node = forms.getRootNode();
        for (byte b : word.getBytes(StandardCharsets.UTF_8)) {
            int arc = forms.getArc(node, b);
            if (arc == 0 || forms.isArcTerminal(arc)) {
                return NONE;
            }
            node = forms.getEndNode(arc);
        }
        int separator = forms.getArc(node, (byte) '+');
        if (separator == 0 || forms.isArcTerminal(separator)) {
            return NONE;
        }
        int arc = forms.getFirstArc(forms.getEndNode(separator));
        return arc == 0 ? NONE : Math.max(0, forms.getArcLabel(arc) - 'A');
    }
}
