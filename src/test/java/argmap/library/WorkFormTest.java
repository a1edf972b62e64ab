package argmap.library;

import static argmap.library.WorkForm.Relation.DIFFERENT;
import static argmap.library.WorkForm.Relation.MAY_BE;
import static argmap.library.WorkForm.Relation.SAME;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** When two descriptions are one work. */
class WorkFormTest {
    private static final WorkForm RISING =
            full("Hugh L. Holmer", "The Harbour Rising, 1833-1885", "London", "1901");

    private static WorkForm full(String author, String title, String place, String year) {
        return WorkForm.of(author, title, "", place, year, "BOOK", true);
    }

    private static WorkForm brief(String author, String title) {
        return WorkForm.of(author, title, "", "", "", "OTHER", false);
    }

    private static void assertRelation(WorkForm.Relation relation, WorkForm one, WorkForm other) {
        assertEquals(relation, one.relation(other));
        assertEquals(relation, other.relation(one));
        if (relation != DIFFERENT) {
            Set<String> shared = new HashSet<>(one.keys());
            shared.retainAll(other.keys());
            assertFalse(shared.isEmpty(), "they never meet: " + one + " " + other);
        }
    }

    @Test
    void initialsAnotherEditionAndAMissingSubtitleAreOneWork() {
        assertRelation(SAME, RISING, full("H. L. Holmer", "The Harbour Rising", "Oxford", "1905"));
    }

    @Test
    void misreadLettersAreOneWork() {
        assertRelation(
                SAME,
                RISING,
                full("Hugh L. Ho1mer", "The Harbonr Rislng, 1833-1885", "London", "1901"));
    }

    @Test
    void otherInitialsAreAnotherPerson() {
        assertRelation(
                DIFFERENT, RISING, full("Anna Holmer", "The Harbour Rising", "London", "1901"));
    }

    @Test
    void aLongerTitleIsAnotherWorkUnlessYearAndPlaceAgree() {
        assertRelation(
                MAY_BE,
                RISING,
                full("Hugh L. Holmer", "The Harbour Rising Reconsidered", "London", "1911"));
        assertRelation(
                SAME,
                RISING,
                full("Hugh L. Holmer", "The Harbour Rising of Summer", "London", "1901"));
    }

    @Test
    void aShortFormMayBeTheWork() {
        assertRelation(MAY_BE, RISING, brief("Holmer", "Harbour"));
        assertRelation(SAME, RISING, brief("Holmer", "Harbour Rising"));
        assertRelation(DIFFERENT, RISING, brief("Holmer", "Quay"));
    }

    @Test
    void aTitleAloneIsNoWorkWithoutItsYear() {
        WorkForm bare = full("", "The Harbour Rising of the Lower Town", "London", "1901");
        assertRelation(
                SAME,
                bare,
                full("Holmer", "The Harbour Rising of the Lower Town", "London", "1901"));
        assertRelation(
                DIFFERENT,
                bare,
                full("Holmer", "The Harbour Rising of the Lower Town", "London", "1950"));
    }

    @Test
    void lettersOfTwoDaysAreTwo() {
        WorkForm first =
                WorkForm.of("Holmer", "Letter to Orme", "", "", "3 May 1901", "LETTER", true);
        assertRelation(
                DIFFERENT,
                first,
                WorkForm.of("Holmer", "Letter to Orme", "", "", "28 June 1904", "LETTER", true));
    }

    @Test
    void otherScriptsAreCompared() {
        WorkForm one =
                full(
                        "\u0418. \u041f\u0435\u0442\u0440\u043e\u0432",
                        "\u0418\u0441\u0442\u043e\u0440\u0438\u044f \u043f\u043e\u0440\u0442\u0430",
                        "\u041c\u043e\u0441\u043a\u0432\u0430",
                        "1950");
        assertRelation(
                SAME,
                one,
                full(
                        "\u041f\u0435\u0442\u0440\u043e\u0432",
                        "\u0418\u0441\u0442\u043e\u0440\u0438\u044f \u043f\u043e\u0440\u0442\u0430",
                        "",
                        "1951"));
        assertRelation(
                DIFFERENT,
                one,
                full(
                        "\u041f\u0435\u0442\u0440\u043e\u0432",
                        "\u0418\u0441\u0442\u043e\u0440\u0438\u044f \u0444\u043b\u043e\u0442\u0430",
                        "",
                        "1951"));
    }

    @Test
    void aTitleWithoutWordsIsNothing() {
        assertRelation(DIFFERENT, full("Holmer", "", "", ""), full("Holmer", "", "", ""));
    }
}
