package argmap.argdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import argmap.text.Source;
import org.junit.jupiter.api.Test;

/** What the language accepts in silence and this reader tells of, each with what it lets pass. */
class SilentFaultsTest {
    private static void says(String text, String... messages) {
        Source source = new Source("map.argdown", text);
        assertEquals(
                messages.length == 0 ? "" : String.join("\n", messages) + "\n",
                MapText.diagnostics(source, ArgdownReader.read(source)),
                text);
    }

    @Test
    void aStructureIsNumberedOneAfterTheOther() {
        says(
                "(1) a\n(3) b\n----\n(2) c\n",
                "2:5: warning: this statement is numbered (3), but (2) is due"
                        + " [argdown.number-out-of-order]",
                "4:5: warning: this statement is numbered (2), but (4) is due"
                        + " [argdown.number-out-of-order]");
        says(
                "(2) a\n----\n(3) b\n",
                "1:5: warning: this statement is numbered (2), but (1) is due"
                        + " [argdown.number-out-of-order]");
        says("(1) a\n(2) b\n----\n(3) c\n----\n(4) d\n");
        says("<A>\n\n(1) a\n----\n(2) b\n\n<B>\n\n(1) c\n----\n(2) d\n");
    }

    @Test
    void aStepUsesWhatStandsBeforeIt() {
        says(
                "(1) a\n(2) b\n-- {uses: [1, 7]} --\n(3) c\n",
                "3:15: warning: no statement before this step is numbered (7)"
                        + " [argdown.use-of-nothing]");
        says(
                "(1) a\n-- {uses: [2]} --\n(2) b\n",
                "2:12: warning: no statement before this step is numbered (2)"
                        + " [argdown.use-of-nothing]");
        says(
                "(1) a\n----\n(2) b {uses: [x]}\n",
                "3:15: warning: no statement before this step is numbered (x)"
                        + " [argdown.use-of-nothing]");
        says("(1) a\n(2) b\n-- {uses: [2]} --\n(3) c\n-- {uses: [1, 3]} --\n(4) d\n");
        says("(1) a\n----\n(2) b {uses: [1]}\n");
    }

    @Test
    void nothingBothSupportsAndAttacksAnother() {
        says(
                "[A]\n  + [B]\n\n[B]\n  -> [A]\n",
                "5:3: warning: [B] both supports and attacks [A]; keep one of the two, or tag [B]"
                        + " #concession [argdown.supports-and-attacks]");
        says(
                "<A>\n  - <B>\n  + <B>\n  + <B>\n",
                "3:3: warning: <B> both supports and attacks <A>; keep one of the two, or tag <B>"
                        + " #concession [argdown.supports-and-attacks]");
        says("[A]\n  + [B]\n  - [C]\n\n[B]\n  - [A]\n");
        says("[A]\n  + [B]: b #concession\n  - [B]\n");
        says("[A]\n  + <A>\n  - [B]\n\n<A>\n  - [B]\n");
        says("[A]\n  + <B>\n\n[A]\n  - [B]\n");
    }

    @Test
    void anArgumentIsWrittenOutOnce() {
        says(
                "<A>\n\n(1) a\n----\n(2) b\n\n<A>\n\n(1) c\n----\n(2) d\n",
                "9:1: error: <A> is written out already; give this structure an argument of its own"
                        + " [argdown.second-structure]");
        says("<A>\n\n(1) a\n----\n(2) b\n\n<B>\n\n(1) c\n----\n(2) d\n\n<A>\n");
        says("(1) a\n----\n(2) b\n\n(1) c\n----\n(2) d\n");
    }
}
