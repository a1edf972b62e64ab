package argmap.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import argmap.document.NoteNumber;
import argmap.document.NoteSeries;

import org.junit.jupiter.api.Test;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
                            Fragment.note(NoteNumber.of(title)),
                            Fragment.mark(NoteNumber.of(title)),
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
        assertEquals(
                "note-p12_3a__2a_",
                Fragment.note(new NoteNumber(NoteSeries.page(12), 1, "*")).name());
        assertEquals("#page-174", Fragment.page(174).link());
    }

    @Test
    void noteAndMarkOfOneNumberAreTwoPlaces() {
        assertNotEquals(note("7"), Fragment.mark(NoteNumber.of("7")));
        assertNotEquals(note("1_"), note("1"));
        assertNotEquals(note("_3a_"), note(":"));
    }

    private static Fragment note(String label) {
        return Fragment.note(NoteNumber.of(label));
    }
}
