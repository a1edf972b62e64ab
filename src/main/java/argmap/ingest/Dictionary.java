package argmap.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import morfologik.fsa.FSA;

/**
 * The forms of a language's words, with how common each is where the dictionary says so.
 *
 * <p>LanguageTool's dictionaries, finite-state automata of 0.7 to 2.6 MB that need no unpacking;
 * read on first use. An entry is the word, a separator and what else is known of it; the English,
 * French and Spanish end with a letter, A for rare to Z for common. Italian and Latin have none: no
 * package has their words under a licence that fits.
 */
final class Dictionary {
    /** What {@link #frequency} gives for no word. */
    static final int NONE = -1;

    private static final String FOLDER = "/org/languagetool/resource/";

    /** What a word counts for where the dictionary has no frequencies: neither rare nor common. */
    private static final int MIDDLING = 8;

    private static final int MOST_KNOWN = 30_000;

    /** The shortest part of a German compound. */
    private static final int SHORTEST_PART = 3;

    private static final Map<Language, Dictionary> OPEN = new ConcurrentHashMap<>();

    private record Automaton(FSA forms, byte separator, boolean counted) implements Forms {
        @Override
        public long root() {
            return forms.getRootNode();
        }

        @Override
        public long follow(long node, char c) {
            int at = (int) node;
            if (c < 0x80) {
                return step(forms, at, (byte) c);
            }
            for (byte b : String.valueOf(c).getBytes(StandardCharsets.UTF_8)) {
                at = at < 0 ? at : step(forms, at, b);
            }
            return at;
        }

        @Override
        public boolean ends(long node) {
            int arc = forms.getArc((int) node, separator);
            return arc != 0 && !forms.isArcTerminal(arc);
        }
    }

    private final Language language;
    private final List<Automaton> automata = new ArrayList<>();

    /** The words looked up last: a text asks for the same few thousand over and over. */
    private final Map<String, Integer> known = new ConcurrentHashMap<>();

    private Dictionary(Language language) {
        this.language = language;
        switch (language) {
            case ENGLISH -> {
                add("en/hunspell/en_US.dict", '+', true);
                add("en/hunspell/en_GB.dict", '_', true);
            }
            case GERMAN -> add("de/german.dict", '_', false);
            case FRENCH -> add("fr/french.dict", '_', true);
            case SPANISH -> add("es/es-ES.dict", '_', true);
            default -> {
                // No words, and so no repairs.
            }
        }
    }

    /** The words of a language; of a language without a dictionary, none. */
    static Dictionary of(Language language) {
        return OPEN.computeIfAbsent(language, Dictionary::new);
    }

    /** True where some dictionary has the word: what is right in one language is left alone. */
    static boolean anyContains(String word) {
        return of(Language.ENGLISH).contains(word)
                || of(Language.FRENCH).contains(word)
                || of(Language.GERMAN).contains(word)
                || of(Language.SPANISH).contains(word);
    }

    private void add(String name, char separator, boolean counted) {
        try (InputStream in = Dictionary.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("no dictionary on the class path: " + name);
            }
            automata.add(new Automaton(FSA.read(in), (byte) separator, counted));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Language language() {
        return language;
    }

    /** True where it says how common its words are. */
    boolean counts() {
        return automata.stream().anyMatch(Automaton::counted);
    }

    boolean isEmpty() {
        return automata.isEmpty();
    }

    /** True for a word as it stands, or in lowercase; in German also for one put together. */
    boolean contains(String word) {
        return frequency(word) != NONE
                || (language == Language.GERMAN && word.length() < 40 && isCompound(word));
    }

    /** From 0, rare, to 25, common; -1 for no word. */
    int frequency(String word) {
        Integer found = known.get(word);
        if (found == null) {
            found = lookUp(word);
            if (known.size() < MOST_KNOWN) {
                known.put(word, found);
            }
        }
        return found;
    }

    /** The same, not remembered: for the many pieces of a string that are no words. */
    int lookUp(String word) {
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

    /**
     * "Sonderzustand", "Massenleistungen": words of the dictionary side by side, with or without an
     * s between them.
     */
    private boolean isCompound(String word) {
        for (int cut = SHORTEST_PART; cut <= word.length() - SHORTEST_PART; cut++) {
            if (!isPart(word.substring(0, cut))) {
                continue;
            }
            String rest = word.substring(cut);
            boolean joined = rest.charAt(0) == 's' && rest.length() > SHORTEST_PART;
            if (isPart(rest) || (joined && isPart(rest.substring(1))) || isCompound(rest)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPart(String part) {
        return frequency(part) != NONE
                || frequency(part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
                        != NONE;
    }

    private int exact(String word) {
        int best = NONE;
        if (!automata.isEmpty()) {
            byte[] letters = word.getBytes(StandardCharsets.UTF_8);
            for (Automaton automaton : automata) {
                best = Math.max(best, exact(automaton, letters));
            }
        }
        return best;
    }

    /** Its automata, for {@link NearWords}. */
    List<Forms> forms() {
        return List.copyOf(automata);
    }

    private static int step(FSA forms, int node, byte label) {
        int arc = forms.getArc(node, label);
        return arc == 0 || forms.isArcTerminal(arc) ? (int) Forms.NOWHERE : forms.getEndNode(arc);
    }

    private static int exact(Automaton automaton, byte[] letters) {
        FSA forms = automaton.forms;
        int node = forms.getRootNode();
        for (byte b : letters) {
            int arc = forms.getArc(node, b);
            if (arc == 0 || forms.isArcTerminal(arc)) {
                return NONE;
            }
            node = forms.getEndNode(arc);
        }
        int arc = forms.getArc(node, automaton.separator);
        if (arc == 0 || forms.isArcTerminal(arc)) {
            return NONE;
        }
        if (!automaton.counted) {
            return MIDDLING;
        }
        // All entries of a form end with the same letter: the first will do.
        while (!forms.isArcTerminal(arc)) {
            arc = forms.getFirstArc(forms.getEndNode(arc));
        }
        return Math.max(0, forms.getArcLabel(arc) - 'A');
    }
}
