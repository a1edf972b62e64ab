package argmap.cli;

import argmap.Pipeline;
import argmap.Reading;
import argmap.files.Failure;
import argmap.files.Inputs;
import argmap.graph.Draft;
import argmap.graph.Draft.SuggestedClaim;
import argmap.message.Diagnosed;
import argmap.message.Severity;
import argmap.mining.DraftOptions;
import argmap.text.Source;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code argmap why}: one suggestion and its reasons. */
@Command(
        name = "why",
        description = "Explains why a sentence of a text is suggested as a claim.",
        footer = {
            "",
            "Example:",
            "  argmap why seeds/reading.txt \"entirely consistent\"",
            "",
            "The words may be those of a suggestion's title or of the sentence itself."
        })
final class WhyCommand extends Base {
    /** More titles than this are not listed: other words are needed. */
    private static final int MOST_LISTED = 12;

    @Parameters(index = "0", paramLabel = "FILE", description = Inputs.TEXT_FORMS)
    private Path file;

    @Parameters(index = "1", paramLabel = "CLAIM", description = "Words of the claim.")
    private String words;

    @Mixin private EmbeddingChoice embedding;

    @Override
    public Integer call() {
        Diagnosed<Source> source = Inputs.source(file);
        if (source.hasErrors()) {
            return console().report(source.value(), source.diagnostics(), Severity.ERROR);
        }
        Reading reading = source.then(Pipeline::read).value();
        DraftOptions all = DraftOptions.DEFAULT.withClaims(Integer.MAX_VALUE);
        Draft draft = Pipeline.draft(reading, embedding.applied(all, console()));
        List<SuggestedClaim> meant = meant(draft.claims());
        if (meant.isEmpty()) {
            throw new Failure(
                    ExitCodes.INPUT_HAS_ERRORS, "no suggestion has the words \"" + words + "\"");
        }
        if (meant.size() > 1) {
            console().out().println(meant.size() + " suggestions have these words:");
            meant.stream()
                    .limit(MOST_LISTED)
                    .forEach(c -> console().out().println("  " + c.title()));
            if (meant.size() > MOST_LISTED) {
                console().out().println("  ...");
            }
            return ExitCodes.FINE;
        }
        console().out().print(Explanation.of(meant.get(0), draft, reading.document()));
        return ExitCodes.FINE;
    }

    /** The one of that very title, else all whose title or sentence has the words. */
    private List<SuggestedClaim> meant(List<SuggestedClaim> claims) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        List<SuggestedClaim> named =
                claims.stream()
                        .filter(c -> c.title().toLowerCase(Locale.ROOT).equals(wanted))
                        .toList();
        return named.isEmpty()
                ? claims.stream()
                        .filter(
                                c ->
                                        (c.title() + "\n" + c.text())
                                                .toLowerCase(Locale.ROOT)
                                                .contains(wanted))
                        .toList()
                : named;
    }
}
