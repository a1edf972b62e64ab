package argmap.argdown;

import java.util.HashSet;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Titles for passages, each once. */
final class PassageTitles {
    private final Set<String> taken = new HashSet<>();
    private final UnaryOperator<String> titles;

    /**
     * Titles made in some way.
     *
     * @param titles a short title for a sentence
     */
    PassageTitles(UnaryOperator<String> titles) {
        this.titles = titles;
    }

    void take(String title) {
        taken.add(title);
    }

    boolean isTaken(String title) {
        return taken.contains(title);
    }

    /** A title for a passage that nothing has yet, and takes it. */
    String of(String quote) {
        String title = titles.apply(quote.strip()).replaceAll("[\\[\\]<>]", "");
        return free(title.isBlank() ? "Passage" : title);
    }

    /** A title as it is, with a number behind it where something has it already; takes it. */
    String free(String title) {
        String free = title;
        for (int i = 2; !taken.add(free); i++) {
            free = title + " (" + i + ")";
        }
        return free;
    }
}
