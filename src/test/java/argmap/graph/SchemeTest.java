package argmap.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class SchemeTest {
    @Test
    void aSchemeIsKnownHoweverItsWordsAreJoined() {
        assertEquals(Optional.of(Scheme.EXPERT_OPINION), Scheme.named("Expert opinion"));
        assertEquals(Optional.of(Scheme.CAUSE_TO_EFFECT), Scheme.named(" cause_to-effect "));
        assertEquals(Optional.empty(), Scheme.named("expert"));
    }
}
