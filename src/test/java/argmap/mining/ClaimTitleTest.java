package argmap.mining;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimTitleTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    In sum, exhaustion ends quarrels. | Exhaustion ends quarrels
                    However, the survey failed. | The survey failed
                    For this reason, the survey failed. | The survey failed
                    For the towns were rich. | The towns were rich
                    Although the county sent a surveyor, he measured the wrong bank. | He measured the wrong bank
                    Despite rain, hail, and snow, the millers kept working. | The millers kept working
                    The motive behind the talks, however, was political. | The motive behind the talks was political
                    The villages needed water, which neither had stored. | The villages needed water, which neither had stored
                    And so the weir of the upper village was raised by two feet. | The weir of the upper village was raised…
                    The range of goods in which the two banks of the river were dealing was astonishing. | The range of goods in which the two…
                    Other kinds of doubt about the weir may have hurried the millers. | Other kinds of doubt about the weir…
                    Instead of rain the millers prayed for a dry and windless harvest month. | Instead of rain the millers prayed…
                    For it was the flood that made the two villages into rivals. | It was the flood that made…
                    The upper village and the lower village managed to take the first step. | The upper village and the lower village managed…
                    Their councils had every reason to keep the peace. | Their councils had every reason to keep peace
                    - Like the weir, the bridge had been built in a hurry by poor men. | The bridge had been built in a hurry…
                    In the spring, the clerk, a cautious man, asked for a survey of both banks. | The clerk asked for survey of both banks
                    Some held that the county in its wisdom would pay for the new bridge. | Some held that the county in its wisdom…
                    If the weir breaks, both villages lose the harvest of the whole year. | If the weir breaks, both villages lose…
                    The councils did not raise the weir because the clerk forbade it in spring. | The councils did not raise the weir
                    Section 12(c)(2) does not reach the water. | Section 12(c)(2) does not reach the water
                    Several clerks have read the whole of old Section 12(c)(2) aloud. | Several clerks have read the whole…
                    It is clear that the millers feared the flood. | The millers feared the flood
                    Der Müller glaubte nicht, daß die Flut und der Sturm ihm schaden könnten. | Der Müller glaubte nicht, daß die Flut…
                    ... | Untitled
                    """)
    void saysWhatTheClaimSays(String sentence, String title) {
        assertEquals(title, ClaimTitle.of(sentence));
    }

    /** Of a sentence as long as this a beginning is looked at, and it ends between words. */
    @Test
    void endsOnAWholeWordHoweverLongTheSentence() {
        for (int lead = 330; lead < 400; lead++) {
            String sentence =
                    "Although " + "x".repeat(lead) + ", the millers kept the sluice shut.";
            String title = ClaimTitle.of(sentence);
            assertTrue(
                    "The millers kept the sluice shut".startsWith(title.replace("…", ""))
                                    && title.matches(".*(shut|…)")
                            || title.startsWith("Although"),
                    title);
            assertTrue(
                    title.matches("Although.*|The( millers( kept( the( sluice( shut)?)?)?)?)?…?"),
                    title);
        }
    }

    @ParameterizedTest
    @CsvSource({"[a] {b} <c> #d is broken up", "'a: b; c'"})
    void holdsNoMarkOfTheMapsLanguage(String sentence) {
        assertTrue(ClaimTitle.of(sentence).matches("[^\\[\\]<>{}#\"]*"), ClaimTitle.of(sentence));
    }
}
