package argmap.mining;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import argmap.Pipeline;
import argmap.Reading;
import argmap.graph.ArgumentMap;
import argmap.graph.Draft;
import argmap.ingest.SourceReader;
import argmap.ingest.TextHead;
import argmap.message.Diagnosed;
import argmap.message.Severity;
import argmap.text.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whatever the text, its draft is a map that reads back and holds what was asked for. */
class OddTextsTest {
    private static final List<String> PIECES =
            List.of(
                    "Thus the weir [of 1841] is the cause of all that followed.",
                    "# not a heading",
                    "[Title]: a line that looks like a claim.",
                    "<Argument>: + supports - attacks",
                    "(1) first {quote: \"x\"} of all",
                    "1. The millers must keep the peace.",
                    "iv) Therefore nobody paid {page: 3}.",
                    "\"Quoted \\\" words\" are said by nobody; however, they stand.",
                    "=== --- *** ___ //",
                    "/* a comment */ The county cannot pay.",
                    "See p. 12, pp. 13-14; cf. Fig. 3.",
                    "Table 2. 10 20 30 40",
                    "Is it not so? Nobody asks!",
                    "@[Title] and #tag and &amp; and \\[x\\]",
                    "Ｗｉｄｅ ｌｅｔｔｅｒｓ and 𝔊𝔬𝔱𝔥𝔦𝔠 and none else.",
                    "עברית ואנגלית are mixed, and this is the reason.",
                    "A. B. C. D. e.g. i.e. etc.",
                    "However",
                    "...",
                    "Der Müller glaubte, daß die Flut ihm nicht schaden werde, und irrte.",
                    "In sum, the quarrel was about water and not about honour.",
                    "In sum, the quarrel was about water and not about honour!",
                    "-> +> <- <+ >< _> <_ ::",
                    "`code` | table | cell",
                    "The end: {} [] <> ()",
                    "% percent $ dollar ~ tilde ^ caret");

    @TestFactory
    Stream<DynamicTest> aDraftReadsBackWithoutAnError() {
        return LongStream.range(0, 60)
                .mapToObj(
                        seed ->
                                dynamicTest(
                                        "seed " + seed, () -> readsBack(text(new Random(seed)))));
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int many = random.nextInt(40);
        for (int i = 0; i < many; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
            text.append(random.nextInt(3) == 0 ? "\n\n" : random.nextInt(5) == 0 ? "\n" : " ");
        }
        return text.toString();
    }

    /** A text that the reader of plain texts fails on is no matter of drafts. */
    private static Reading read(Diagnosed<Source> source) {
        return source.then(Pipeline::read).value();
    }

    private static void readsBack(String text) {
        Diagnosed<Source> source =
                SourceReader.read("odd.txt", text.getBytes(StandardCharsets.UTF_8));
        Reading reading = read(source);
        DraftOptions options = DraftOptions.DEFAULT.withClaims(12).withEmbedding(false);
        Draft draft = Pipeline.draft(reading, options);
        assertTrue(draft.claims().size() <= 12);
        assertTrue(
                !draft.claims().isEmpty() || !draft.remarks().isEmpty(), "an empty map says why");
        if (draft.claims().isEmpty()) {
            return;
        }
        String written = Pipeline.draftMap(draft, reading, TextHead.NONE, "odd", "odd.txt");
        Diagnosed<ArgumentMap> map = Pipeline.map(new Source("odd.argdown", written));
        List<String> errors =
                Stream.concat(
                                map.diagnostics().stream(),
                                Pipeline.ground(map.value(), reading).diagnostics().stream())
                        .filter(message -> message.severity() == Severity.ERROR)
                        .map(Object::toString)
                        .toList();
        assertEquals(List.of(), errors, written);
        draft.claims()
                .forEach(
                        claim -> {
                            assertTrue(claim.title().split(" ", -1).length <= 8, claim.title());
                            assertEquals(
                                    claim.text(),
                                    reading.document()
                                            .paragraphs()
                                            .get(claim.paragraph())
                                            .text()
                                            .text()
                                            .substring(
                                                    claim.inParagraph().start(),
                                                    claim.inParagraph().end()));
                        });
    }
}
