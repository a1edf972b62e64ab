package argmap.audit;

import java.util.Set;

/**
 * A word of a sentence that says how strongly its author puts something.
 *
 * @param word as the sentence has it: "may have", "virtually inevitable"
 * @param level from 4, the strongest, to 1
 * @param head stem of what it governs: the next word that is no function word; empty at the end
 * @param clause stems of the words of its clause, function words left out
 * @param denied what it governs is denied: "may not"
 */
record Modal(
        ModalScale scale, int level, String word, String head, Set<String> clause, boolean denied) {
    Modal {
        clause = Set.copyOf(clause);
    }

    String levelName() {
        return scale.name(level);
    }

    /**
     * Speaks of the same thing: of two words of quantity, those of the same noun; of others, those
     * whose clauses have two words in common, and half of the shorter one's.
     */
    boolean sameContent(Modal other) {
        if (scale == ModalScale.QUANTITY) {
            return !head.isEmpty() && head.equals(other.head);
        }
        return shared(clause, other.clause) * 2 >= Math.min(clause.size(), other.clause.size())
                && shared(clause, other.clause) >= 2;
    }

    static long shared(Set<String> one, Set<String> other) {
        return one.stream().filter(other::contains).count();
    }
}
