package argmap.cli;

import argmap.files.Failure;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code argmap build}: the main job. */
@Command(
        name = "build",
        description = {
            "Makes everything for every map in maps/ and every text in seeds/ that no map names:",
            "clean text, diagrams, audit, handout and the reading page, in out/NAME/.",
            "Only what changed is made again."
        },
        footer = {
            "",
            "Examples:",
            "  argmap build",
            "  argmap build reading",
            "",
            "maps/ and seeds/ are looked for in the folder you are in, else beside the program."
        })
final class BuildCommand extends Base {
    @Parameters(
            paramLabel = "NAME",
            arity = "0..*",
            description = "Names of maps or texts (default: all).")
    private List<String> names = List.of();

    @Mixin private EmbeddingChoice embedding = new EmbeddingChoice();

    @Mixin private AllowedTexts texts = new AllowedTexts();

    @Override
    public Integer call() {
        return build(Jobs.root(), names, new Build.Asked(embedding, texts), console());
    }

    /** Builds what is in a folder, and gives the worst exit code. */
    static int build(Path root, List<String> names, Build.Asked asked, Console console) {
        List<Jobs.Job> jobs = Jobs.chosen(Jobs.all(root), names);
        if (jobs.isEmpty()) {
            throw new Failure(
                    ExitCodes.USAGE_OR_IO,
                    "there is nothing to build; put a text into seeds/ or a map into maps/");
        }
        int worst = ExitCodes.FINE;
        for (Jobs.Job job : jobs) {
            try (Progress progress = Progress.of(console, job.name(), Build.STEPS)) {
                worst =
                        Math.max(
                                worst,
                                Build.make(job, root.resolve("out"), asked, console, progress));
            } catch (Failure failure) {
                console.fail(failure);
                worst = Math.max(worst, failure.exitCode());
            }
            console.out().flush();
        }
        return worst;
    }
}
