package argmap.cli;

import argmap.audit.checks.Checks;
import argmap.files.Failure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The pages of {@code docs/checks}, which the program has in it. */
final class CheckPages {
    private CheckPages() {}

    /** The page of a check as it is written, in Markdown. */
    static String of(String code) {
        boolean known = Checks.codes().stream().anyMatch(check -> check.code().equals(code));
        try (InputStream page =
                known ? Checks.class.getResourceAsStream("pages/" + code + ".md") : null) {
            if (page == null) {
                throw new Failure(
                        ExitCodes.USAGE_OR_IO,
                        "no check is called " + code + "; argmap check --list names them all");
            }
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new Failure(ExitCodes.USAGE_OR_IO, "the page of " + code + " cannot be read");
        }
    }

    /** What a check finds, in a few words. */
    static String title(String code) {
        return of(code).lines().findFirst().orElse("").replaceFirst("^#+ *", "");
    }
}
