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
    void aFrameOfArgdownsOwnDrawingIsASection() {
        String dot =
                "digraph \"Argument Map\" { subgraph cluster_1 { label=<Mills>;"
                        + " n0 [label=\"Late.\", type=\"statement-map-node\"]; } }";
        assertEquals("# Mills\n\n[Late]: Late.\n", argdown("x.dot", dot));
        Source file = new Source("x.dot", dot);
        var format = Pipeline.formatOf(file).orElseThrow();
        assertEquals(
                List.of(Code.LEFT_OUT_LOOKS),
                format.leftOut(file, format.read().apply(file)).stream()
                        .map(Message::kind)
                        .toList());
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

    /** Bread and grain, as programs of others write them, each with data that no map has. */
    @SuppressWarnings("StringConcatToTextBlock") // line ends are what is tested
    @Test
    void whatADrawingSaysOfThingsComesBackInItsOwnWords() {
        for (String[] file :
                new String[][] {
                    {
                        "x.dot",
                        "digraph { season=winter a [label=\"Bread rose.\", URL=\"http://x.y\"]"
                                + " b [label=\"Grain was dear.\"] b -> a [label=because, sure=high] }",
                        "season=\"winter\"",
                        "URL=\"http://x.y\"",
                        "label=\"because\"",
                        "sure=\"high\""
                    },
                    {
                        "x.csv",
                        "id,text,weight\n1,Bread rose.,3\n2,Grain was dear.,\n\n"
                                + "source,target,who\n2,1,Roe\n",
                        "data,weight\n",
                        ",,3\n",
                        "data,who\n",
                        ",Roe\n"
                    },
                    {
                        "x.graphml",
                        "<graphml><key id=\"k\" for=\"edge\" attr.name=\"sure\"/><graph>"
                                + "<data key=\"season\">winter</data>"
                                + "<node id=\"a\"><data key=\"label\">Bread rose.</data>"
                                + "<data key=\"who\">Roe</data></node>"
                                + "<node id=\"b\"><data key=\"label\">Grain was dear.</data></node>"
                                + "<edge source=\"b\" target=\"a\"><data key=\"k\">high</data></edge>"
                                + "</graph></graphml>",
                        "attr.name=\"sure\"",
                        ">winter</data>",
                        ">Roe</data>",
                        ">high</data>"
                    },
                    {
                        "x.mmd",
                        "flowchart TD\n accDescr: Of bread\n a[Bread rose.]\n"
                                + " b[Grain was dear.] --> a\n click a \"http://x.y\"\n",
                        "accDescr: Of bread\n",
                        "click c1 \"http://x.y\"\n"
                    }
                }) {
            Diagnosed<ArgumentMap> read = read(file[0], file[1]);
            assertEquals(List.of(), read.diagnostics(), file[1]);
            var format = Pipeline.formatOf(new Source(file[0], file[1])).orElseThrow();
            String written = format.text(read.value());
            for (String due : List.of(file).subList(2, file.length)) {
                assertTrue(written.contains(due), () -> due + " is not in " + written);
            }
            ArgumentMap again = format.read().apply(new Source(file[0], written)).value();
            assertEquals(read.value().info(), again.info());
            assertEquals(written, format.text(again));
            String through = ArgdownWriter.write(read.value());
            assertEquals(written, format.text(read("x.argdown", through).value()), through);
        }
    }

    /** How a drawing looks is told in one line; what it says is told word by word. */
    @SuppressWarnings("StringConcatToTextBlock") // line ends are what is tested
    @Test
    void looksOfADrawingAreToldOnce() {
        for (String[] file :
                new String[][] {
                    {
                        "x.dot",
                        "digraph { bgcolor=white node [fontname=Arial, arrowsize=\"2\"]"
                                + " a [label=Bread, fillcolor=\"#eeffaa\", peripheries=2] }"
                    },
                    {
                        "x.mmd",
                        "flowchart TD\n a[Bread]:::loud\n classDef loud fill:#f9f,stroke:#333\n"
                                + " style a stroke-width:4px\n"
                    },
                    {
                        "x.graphml",
                        "<graphml xmlns:y=\"z\"><key id=\"d\" for=\"node\" yfiles.type=\"nodegraphics\"/>"
                                + "<graph><node id=\"m\"><data key=\"d\"><y:GenericNode configuration=\"BevelNode\">"
                                + "<y:NodeLabel fontFamily=\"Dialog\">Bread</y:NodeLabel></y:GenericNode>"
                                + "</data></node></graph></graphml>"
                    }
                }) {
            Source source = new Source(file[0], file[1]);
            var format = Pipeline.formatOf(source).orElseThrow();
            assertEquals(
                    List.of(Code.LEFT_OUT_LOOKS),
                    format.leftOut(source, format.read().apply(source)).stream()
                            .map(Message::kind)
                            .toList(),
                    file[1]);
        }
    }

    @Test
    void moreThatArgdownKeeps() {
        for (String map :
                List.of(
                        """
                        # Weirs {color: "#fff"}

                        <Reason>

                        (1) [Wet]: It was wet.
                        -- common sense {sure: 0.4} --
                        (2) [Weir]: The weir gave way.
                        """,
                        """
                        ===
                        model:
                            mode: strict
                        map:
                            statementLabelMode: title
                        ===

                        // of the mill
                        [Mill]: The **mill** stood, says [a book](http://x.y). #old {isInMap: false}
                          + <Stone>: It was of *stone*. {images: ["a.png"]}
                        """)) {
            assertEquals(map, argdown("m.argdown", map));
        }
    }

    @Test
    void moreSlipsOfAMapFileAreNamed() {
        for (Object[] row :
                new Object[][] {
                    {"[A]: The rolls [of 1204] are lost.\n", Code.SYNTAX_STATEMENT_INSIDE},
                    {"[A]: One.\n  - [B]: So [sic] it was.\n", Code.SYNTAX_STATEMENT_INSIDE},
                    {
                        "<A>\n\n(1) Rain.\n(2) Wind.\n--\n(3) Wet.\n\n[B]: So.\n",
                        Code.SYNTAX_SHORT_INFERENCE
                    },
                    {
                        "[A]: One.\n\n(1) Rain.\n--\n(2) Wet.\n\n<C>: So.\n",
                        Code.SYNTAX_SHORT_INFERENCE
                    },
                    {"[A]: From ftp://x.y/z on.\n", Code.URL_IS_COMMENT},
                    {"[A]: One.\n  + [B]: At https://x.y/a//b it is.\n", Code.URL_IS_COMMENT},
                }) {
            assertTrue(
                    said("m.argdown", (String) row[0]).contains(row[1]),
                    () -> row[0] + ": " + said("m.argdown", (String) row[0]));
        }
    }

    @Test
    void moreMarkdownAndFramesOfOthers() {
        String block = "[Mill]: The mill stood.\n";
        assertEquals(block, argdown("a.markdown", "Of mills\n\n~~~argdown\n" + block + "~~~\n"));
        assertEquals(
                block + "\n[Weir]: The weir fell.\n",
                argdown(
                        "b.md",
                        "```argdown\n"
                                + block
                                + "```\n\n- a list\n\n```argdown\n[Weir]: The weir fell.\n```\n"));
        assertEquals(
                "# Mills\n\n[The mill stood]: The mill stood.\n",
                argdown(
                        "x.dot",
                        "digraph { subgraph cluster_m { label=Mills m [label=\"The mill stood.\"] } }"));
        assertEquals(
                "# Mills\n\n[The mill stood]: The mill stood.\n",
                argdown(
                        "x.graphml",
                        "<graphml xmlns:y=\"z\"><key id=\"d\" for=\"node\" yfiles.type=\"nodegraphics\"/>"
                                + "<graph><node id=\"g\" yfiles.foldertype=\"group\"><data key=\"d\">"
                                + "<y:GroupNode><y:NodeLabel>Mills</y:NodeLabel></y:GroupNode></data>"
                                + "<graph><node id=\"m\"><data key=\"d\"><y:ShapeNode><y:NodeLabel>The mill"
                                + " stood.</y:NodeLabel></y:ShapeNode></data></node></graph></node>"
                                + "</graph></graphml>"));
    }
}
