package argmap.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code argmap} itself: it only has sub-commands. */
@Command(
        name = "argmap",
        description = "Reads a scanned scholarly text and shows its argument.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            BuildCommand.class,
            TextCommand.class,
            DraftCommand.class,
            WhyCommand.class,
            SourcesCommand.class,
            CheckCommand.class,
            AuditCommand.class,
            AnalyzeCommand.class,
            RelinkCommand.class,
            RenderCommand.class,
            HandoutCommand.class,
            ConvertCommand.class,
            FormatsCommand.class,
            AutoComplete.GenerateCompletion.class,
            HelpCommand.class
        },
        footer = {
            "",
            "Example:",
            "  argmap build                     everything in maps/ and seeds/, into out/",
            "  argmap draft reading.txt -o maps/reading.argdown",
            "",
            "Exit codes: 0 fine, 1 the input has errors, 2 wrong call or a file that",
            "cannot be read or written. Completion: source <(argmap generate-completion)"
        })
final class Argmap implements Runnable {
    @Spec private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which command? see argmap --help");
    }
}
