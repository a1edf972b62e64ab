package argmap.cli;

import argmap.Reading;
import argmap.files.Failure;
import argmap.mining.DraftOptions;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Option;

/** What to suggest, for each command that does. */
final class Suggesting {
    @Option(
            names = "--claims",
            paramLabel = "N",
            defaultValue = "30",
            description =
                    "How many claims at the most, the passages that carry them not counted"
                            + " (default: ${DEFAULT-VALUE}).")
    private int claims;

    @Option(
            names = "--section",
            paramLabel = "WORDS",
            defaultValue = "",
            description = "Only claims under headings with these words.")
    private String section;

    @Option(
            names = "--sure",
            paramLabel = "SCORE",
            defaultValue = "0",
            description = "Only what scores at least this, 0 to 1.")
    private double sure;

    /** Refuses numbers out of bounds and words that no heading of the text has. */
    DraftOptions options(Reading reading) {
        if (claims < 0) {
            throw usage("--claims " + claims + ": a number from 0 on is needed");
        }
        if (!(sure >= 0 && sure <= 1)) {
            throw usage("--sure " + sure + ": a score lies between 0 and 1");
        }
        List<String> headings =
                reading.document().headings().stream().map(h -> h.text().text().strip()).toList();
        String words = section.strip().toLowerCase(Locale.ROOT);
        boolean found = headings.stream().anyMatch(h -> h.toLowerCase(Locale.ROOT).contains(words));
        if (!words.isEmpty() && !found) {
            String known = headings.isEmpty() ? "none" : String.join("; ", headings);
            throw usage("no heading has \"" + section + "\"; the text's headings: " + known);
        }
        return DraftOptions.DEFAULT.withClaims(claims).withSection(section).withSure(sure);
    }

    private static Failure usage(String message) {
        return new Failure(ExitCodes.USAGE_OR_IO, message);
    }
}
