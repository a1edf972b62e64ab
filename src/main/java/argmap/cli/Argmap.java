package argmap.cli;

import java.util.List;
import java.util.Set;
import picocli.AutoComplete;
import picocli.CommandLine;
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
    /** Every sub-command, in the order of the help. */
    private static final List<String> COMMANDS =
            List.of(
                    "build",
                    "text",
                    "draft",
                    "why",
                    "sources",
                    "check",
                    "audit",
                    "analyze",
                    "relink",
                    "render",
                    "read",
                    "handout",
                    "convert",
                    "formats",
                    "generate-completion",
                    "help");

    /** They speak of the other commands. */
    private static final Set<String> ABOUT_ALL = Set.of("generate-completion", "help");

    @Spec private CommandSpec spec;

    /**
     * The command line that reads some arguments. Looking into the options of all sub-commands
     * takes longer than checking a map, so the one that the arguments begin with stands alone where
     * nothing is asked about the others.
     */
    static CommandLine commandLine(String[] args) {
        CommandLine line = new CommandLine(new Argmap());
        String first = args.length == 0 ? "" : args[0];
        boolean alone = COMMANDS.contains(first) && !ABOUT_ALL.contains(first);
        for (String name : alone ? List.of(first) : COMMANDS) {
            line.addSubcommand(name, command(name));
        }
        return line;
    }

    /** A switch, as a table would load the classes of all commands. */
    private static Object command(String name) {
        return switch (name) {
            case "build" -> new BuildCommand();
            case "text" -> new TextCommand();
            case "draft" -> new DraftCommand();
            case "why" -> new WhyCommand();
            case "sources" -> new SourcesCommand();
            case "check" -> new CheckCommand();
            case "audit" -> new AuditCommand();
            case "analyze" -> new AnalyzeCommand();
            case "relink" -> new RelinkCommand();
            case "render" -> new RenderCommand();
            case "read" -> new ReadCommand();
            case "handout" -> new HandoutCommand();
            case "convert" -> new ConvertCommand();
            case "formats" -> new FormatsCommand();
            case "generate-completion" -> new AutoComplete.GenerateCompletion();
            case "help" -> new HelpCommand();
            default -> throw new IllegalArgumentException("no command is called " + name);
        };
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which command? see argmap --help");
    }
}
