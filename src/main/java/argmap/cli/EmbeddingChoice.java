package argmap.cli;

import argmap.mining.DraftOptions;
import argmap.mining.Mining;
import picocli.CommandLine.Option;

/** Whether meanings are compared, for each command that suggests links. */
final class EmbeddingChoice {
    @Option(
            names = "--no-embedding",
            description = "Compare words alone, not meanings: faster, links a little worse.")
    private boolean without;

    /** Says so in one line where meanings cannot be compared on this machine. */
    DraftOptions applied(DraftOptions options, Console console) {
        if (without) {
            return options.withEmbedding(false);
        }
        Mining.missingEmbedding()
                .ifPresent(
                        reason -> {
                            console.err()
                                    .println(
                                            "argmap: meanings are not compared, words alone: "
                                                    + reason);
                            console.err().flush();
                        });
        return options;
    }

    /** Tells one choice from the other, for what is made again when it changes. */
    @Override
    public String toString() {
        return without ? "words" : "words and meanings";
    }
}
