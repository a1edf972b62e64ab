import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Holds PDFs against veraPDF's rules for PDF/UA-1 and prints a row a file and what each rule that
 * failed says. The exit code is 1 where one failed.
 */
public final class Rules {
    private Rules() {}

    public static void main(String[] files) throws IOException, VeraPDFException {
        VeraGreenfieldFoundryProvider.initialise();
        System.out.println("| file | checks | rules failed |\n|---|---|---|");
        Map<String, String> failed = new TreeMap<>();
        for (String file : files) {
            try (InputStream in = Files.newInputStream(Path.of(file));
                    PDFAParser parser =
                            Foundries.defaultInstance().createParser(in, PDFAFlavour.PDFUA_1);
                    PDFAValidator validator =
                            Foundries.defaultInstance()
                                    .createValidator(PDFAFlavour.PDFUA_1, false)) {
                ValidationResult result = validator.validate(parser);
                Map<String, Integer> here = new TreeMap<>();
                for (TestAssertion each : result.getTestAssertions()) {
                    if (each.getStatus() == TestAssertion.Status.FAILED) {
                        int test = each.getRuleId().getTestNumber();
                        String rule = each.getRuleId().getClause() + "-" + test;
                        here.merge(rule, 1, Integer::sum);
                        String place = each.getLocation().getContext();
                        String first = "\n    first in " + file + ", " + place;
                        failed.putIfAbsent(rule, each.getMessage() + first);
                    }
                }
                System.out.println(
                        "| %s | %d | %s |"
                                .formatted(
                                        Path.of(file).getFileName(),
                                        result.getTotalAssertions(),
                                        here.isEmpty() ? "0" : here));
            }
        }
        failed.forEach((rule, says) -> System.out.println("- " + rule + ": " + says));
        System.exit(failed.isEmpty() ? 0 : 1);
    }
}
