package argmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import argmap.argdown.ArgdownWriter;
import argmap.graph.ArgumentMap;
import argmap.message.Code;
import argmap.message.Diagnosed;
import argmap.message.Message;
import argmap.text.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What people bring from elsewhere is read as they mean it, or refused by name. */
class BordersTest {
    private static Diagnosed<ArgumentMap> read(String name, String text) {
        return Pipeline.map(
                new Source(name, text), path -> argmap.argdown.IncludedFiles.Answer.none(""));
    }

    private static String argdown(String name, String text) {
        return ArgdownWriter.write(read(name, text).value());
    }

    private static List<Code> said(String name, String text) {
        return read(name, text).diagnostics().stream().map(Message::kind).toList();
    }

    @Test
    void argdownKeepsWhatAMapHasNoWordFor() {
        String map =
                """
                ===
                title: Weirs
                selection:
                    excludeDisconnected: true
                ===

                # Mills {isGroup: true}

                // by hand
                [Weir]: The *weir* was [built](https://x.y/m) late. #pro {author: "Roe"}
                """;
        assertEquals(map, argdown("map.argdown", map));
    }

    @Test
    void aFrameThatAnArrowStartsFromIsOneReason() {
        String mermaid =
                """
                flowchart TD
                 subgraph r [Reason]
                  B["Grain was dear."]
                  C["Bread rose."]
                 end
                 r --> A["People starved."]
                """;
        String dot =
                "digraph { subgraph cluster_r { label=\"Reason\"; B [label=\"Grain was dear.\"];"
                        + " C [label=\"Bread rose.\"]; } A [label=\"People starved.\"];"
                        + " B -> A [ltail=cluster_r]; }";
        String due =
                """
                <Reason>

                (1) [Grain was dear]: Grain was dear.
                (2) [Bread rose]: Bread rose.
                ----
                (3) [People starved]: People starved.
                """;
        assertEquals(due, argdown("x.mmd", mermaid));
        assertEquals(due, argdown("x.dot", dot));
    }

    @Test
    void aFrameWithATitleIsASection() {
        String mermaid = "flowchart TD\n subgraph Costs\n  B[\"Grain was dear.\"]\n end\n";
        assertEquals("# Costs\n\n[Grain was dear]: Grain was dear.\n", argdown("x.mmd", mermaid));
        assertTrue(said("x.mmd", mermaid + " B --> Costs\n").contains(Code.ODD_GROUP));
        assertTrue(said("x.mmd", mermaid + " %% mine\n").contains(Code.ODD_LOOKS));
    }

    @Test
    void argdownsOwnDrawingHasTitleWordingAndTags() {
        String dot =
                "digraph \"Argument Map\" { n0 [label=<<TABLE><TR><TD><FONT><B>Weir</B></FONT></TD></TR>"
                        + "<TR><TD><FONT>The&#x20;<i>weir</i> &#x20;was&#x20;late.<BR/>&#x20;&#x23;pro"
                        + "&#x20;</FONT></TD></TR></TABLE>>, type=\"statement-map-node\"]; }";
        assertEquals("[Weir]: The weir was late. #pro\n", argdown("x.dot", dot));
    }

    @Test
    void markdownIsReadForItsBlocks() {
        assertEquals(
                "[Weir]: The weir was late.\n",
                argdown(
                        "n.md",
                        "# Notes\n\nWords.\n\n```argdown\n[Weir]: The weir was late.\n```\nMore.\n"));
    }

    @Test
    void whatIsNoMapIsRefusedByName() {
        for (String text :
                List.of(
                        "{\\rtf1 x}",
                        "<!DOCTYPE html><p>x",
                        "<map version=\"1.0\"><node/></map>",
                        "<lkif/>",
                        "{\"title\": \"x\", \"ideas\": {}}")) {
            assertEquals(List.of(Code.UNREADABLE_OTHER), said("-", text), text);
        }
    }

    @Test
    void aMapFileSaysWhatWasMeant() {
        assertEquals(
                List.of(Code.SYNTAX_STATEMENT_INSIDE),
                said("m.argdown", "[A]: He said [so] twice.\n"));
        assertEquals(
                List.of(Code.SYNTAX_SHORT_INFERENCE),
                said("m.argdown", "<A>\n\n(1) It rained.\n--\n(2) It was wet.\n\n[B]: So.\n"));
        assertEquals(
                List.of(Code.URL_IS_COMMENT),
                said("m.argdown", "[A]: See http://x.y/z for more.\n"));
        assertEquals(
                List.of(), said("m.argdown", "[A]: See http:\\//x.y/z and [m](http://x.y).\n"));
    }
}
