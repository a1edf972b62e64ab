package argmap.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import argmap.argdown.ArgdownReader;
import argmap.bench.CarneadesAccuracy;
import argmap.graph.ArgumentMap;
import argmap.graph.ClaimId;
import argmap.interchange.carneades.Carneades;
import argmap.text.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Labels by proof standards, on graphs of our own; Carneades' own test graphs where they are. */
class ProofLabelsTest {
    private static final Path SHARED =
            Path.of(System.getProperty("argmap.shared", "../shared"), "data/carneades");

    private static Label label(ArgumentMap map, String title) {
        return ProofLabels.of(map).getOrDefault(new ClaimId(title), Label.UNDECIDED);
    }

    private static ArgumentMap yaml(String... lines) {
        return Carneades.read(new Source("test.yml", String.join("\n", lines) + "\n")).value();
    }

    private static ArgumentMap argdown(String... lines) {
        return ArgdownReader.read(new Source("test.argdown", String.join("\n", lines) + "\n"))
                .value();
    }

    @Test
    void carneadesOwnGraphsComeOutAsTheirAuthorsExpect(@TempDir Path out) throws IOException {
        assumeTrue(Files.isDirectory(SHARED), "skipped: no " + SHARED);
        CarneadesAccuracy accuracy = CarneadesAccuracy.of(SHARED, out);
        assertEquals(List.of(), accuracy.failures());
        assertEquals(20, accuracy.files());
    }

    /** One good witness against none, a weak one, and an equal one. */
    private static ArgumentMap issue(String standard, String weight) {
        return yaml(
                "statements: {paid: Paid., unpaid: Not paid., receipt: A receipt., word: A word.}",
                "assumptions: [receipt, word]",
                "issues:",
                "  i: {positions: [paid, unpaid], standard: " + standard + "}",
                "arguments:",
                "  a: {premises: [receipt], conclusion: paid, weight: 0.9}",
                "  b: {premises: [word], conclusion: unpaid, weight: " + weight + "}");
    }

    @Test
    void aHigherStandardAsksForAWiderMargin() {
        assertEquals(Label.IN, label(issue("PE", "0.8"), "paid"));
        assertEquals(Label.OUT, label(issue("PE", "0.8"), "unpaid"));
        assertEquals(Label.OUT, label(issue("PE", "0.9"), "paid"));
        assertEquals(Label.OUT, label(issue("CCE", "0.5"), "paid"));
        assertEquals(Label.IN, label(issue("CCE", "0.35"), "paid"));
        assertEquals(Label.OUT, label(issue("BRD", "0.35"), "paid"));
        assertEquals(Label.IN, label(issue("BRD", "0.2"), "paid"));
    }

    @Test
    void issuesCanBeMadeByAPatternOfTitles() {
        ArgumentMap map =
                yaml(
                        "statements: {rent: Due., ¬rent: Not due., lease: A lease., ¬x: No.}",
                        "assumptions: [¬rent, lease]",
                        "issue_schemes: {negation: [\"¬Q\", \"Q\"]}",
                        "arguments: {a: {premises: [lease], conclusion: rent}}");
        assertEquals(Label.IN, label(map, "¬rent"));
        assertEquals(Label.OUT, label(map, "rent"));
    }

    @Test
    void anArgdownAuthorSetsThemInTheDataOfAClaim() {
        ArgumentMap map =
                argdown(
                        "[Due]: The rent was due. {standard: \"CCE\"}",
                        "  + [Lease]: The lease says so. {assumed: true}",
                        "  - [Word]: The tenant denies it. {assumed: true, weight: 0.6}");
        assertEquals(Label.IN, label(map, "Lease"));
        assertEquals(Label.OUT, label(map, "Due"));
        ArgumentMap lower =
                argdown(
                        "[Due]: The rent was due. {standard: \"PE\"}",
                        "  + [Lease]: The lease says so. {assumed: true}",
                        "  - [Word]: The tenant denies it. {assumed: true, weight: 0.6}");
        assertEquals(Label.IN, label(lower, "Due"));
    }

    @Test
    void anUndercutTakesAnArgumentAway() {
        ArgumentMap map =
                argdown(
                        "[Due]: The rent was due.",
                        "  + <Signature>: It was signed.",
                        "    + [Paper]: A paper was found. {assumed: true}",
                        "    _ [Forged]: The signature is forged. {assumed: true}");
        assertEquals(Label.OUT, label(map, "Due"));
    }

    @Test
    void aMapThatSetsNothingHasNoLabels() {
        assertFalse(ProofLabels.where(argdown("[A]: One.", "  + [B]: Two.")).isPresent());
        assertTrue(ProofLabels.where(argdown("[A]: One. {assumed: true}")).isPresent());
    }

    @Test
    void argumentsThatSupportEachOtherInALongChainDoNotOverflow() {
        ArgumentMap map = Chains.ofArguments(50_000);
        assertEquals(Label.IN, label(map, "top"));
    }

    /** Every position has its own premise, and only one premise is assumed. */
    @Test
    void anIssueOfManyPositionsEndsInSeconds() {
        StringBuilder text = new StringBuilder("statements: {");
        StringBuilder positions = new StringBuilder();
        StringBuilder arguments = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            text.append("p").append(i).append(": P, q").append(i).append(": Q, ");
            positions.append("p").append(i).append(", ");
            arguments.append("  a").append(i).append(": {scheme: factorized, premises: [q");
            arguments.append(i).append("], conclusion: p").append(i).append("}\n");
        }
        ArgumentMap map =
                yaml(
                        text + "r: R}",
                        "assumptions: [q7]",
                        "issues: {i: {positions: [" + positions + "r]}}",
                        "arguments:",
                        arguments.toString());
        Map<ClaimId, Label> labels =
                assertTimeoutPreemptively(Duration.ofSeconds(30), () -> ProofLabels.of(map));
        assertEquals(Label.IN, labels.get(new ClaimId("p7")));
        assertEquals(Label.OUT, labels.get(new ClaimId("p8")));
    }
}
