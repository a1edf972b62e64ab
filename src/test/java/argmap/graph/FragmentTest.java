package argmap.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FragmentTest {
    private static final List<String> TITLES =
            List.of(
                    "Rent is due",
                    "Rent, is due",
                    "rent is due",
                    "Rent is due ",
                    "Η ενοικίαση οφείλεται",
                    "Η ενοικίαση οφείλεται;",
                    "الإيجار مستحق",
                    "</script><b>",
                    "Café, naïve",
                    "a".repeat(400),
                    "a".repeat(399));

    @Test
    void titlesThatDifferHaveNamesThatDiffer() {
        Set<String> names = new HashSet<>();
        for (String title : TITLES) {
            assertTrue(names.add(Fragment.of(new ClaimId(title)).name()), title);
            assertTrue(names.add(Fragment.of(new ArgumentId(title)).name()), title);
        }
    }

    @Test
    void aNameNeedsNoCodingInAnAddress() {
        for (String title : TITLES) {
            for (Fragment each :
                    List.of(
                            Fragment.of(new ClaimId(title)),
                            Fragment.note(title),
                            Fragment.mark(title),
                            Fragment.work(title))) {
                assertTrue(each.name().matches("[a-z]+-[A-Za-z0-9._-]+"), each.name());
            }
            assertTrue(Fragment.of(new ClaimId(title)).name().length() < 70, title);
        }
    }

    /** Links that were sent to others are good for as long as this does not change. */
    @Test
    void namesStayAsTheyAre() {
        assertEquals("claim-rent-is-due-e2a9njsm", Fragment.of(new ClaimId("Rent is due")).name());
        assertEquals("paragraph-12", Fragment.paragraph(11).name());
        assertEquals("note-p12_3a__2a_", Fragment.note("p12:*").name());
        assertEquals("#page-174", Fragment.page(174).link());
    }

    @Test
    void noteAndMarkOfOneNumberAreTwoPlaces() {
        assertNotEquals(Fragment.note("7"), Fragment.mark("7"));
        assertNotEquals(Fragment.note("1_"), Fragment.note("1"));
        assertNotEquals(Fragment.note("_3a_"), Fragment.note(":"));
    }
}
