package argmap.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
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
final class ArgmapCommand implements Runnable {
    /**
     * Every sub-command, in the order of the help. Functions, and no references to constructors,
     * which would load the classes of all commands.
     */
    private static Map<String, Supplier<Object>> commands() {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("build", () -> new BuildCommand());
        commands.put("text", () -> new TextCommand());
        commands.put("draft", () -> new DraftCommand());
        commands.put("open", () -> new OpenCommand());
        commands.put("why", () -> new WhyCommand());
        commands.put("sources", () -> new SourcesCommand());
        commands.put("check", () -> new CheckCommand());
        commands.put("audit", () -> new AuditCommand());
        commands.put("analyze", () -> new AnalyzeCommand());
        commands.put("relink", () -> new RelinkCommand());
        commands.put("render", () -> new RenderCommand());
        commands.put("read", () -> new ReadCommand());
        commands.put("handout", () -> new HandoutCommand());
        commands.put("convert", () -> new ConvertCommand());
        commands.put("library", () -> new LibraryCommand());
        commands.put("formats", () -> new FormatsCommand());
        commands.put("lsp", () -> new LspCommand());
        commands.put("mcp", () -> new McpCommand());
        commands.put("generate-completion", () -> new AutoComplete.GenerateCompletion());
        commands.put("help", () -> new HelpCommand());
        return commands;
    }

    /** They speak of the other commands. */
    private static final Set<String> ABOUT_ALL = Set.of("generate-completion", "help");

    @Spec private CommandSpec spec;

    /**
     * The command line that reads some arguments. Looking into the options of all sub-commands
     * takes longer than checking a map, so the one that the arguments begin with stands alone where
     * nothing is asked about the others.
     */
    static CommandLine commandLine(String[] args) {
        CommandLine line = new CommandLine(new ArgmapCommand());
        String first = args.length == 0 ? "" : args[0];
        Map<String, Supplier<Object>> commands = commands();
        boolean alone = commands.containsKey(first) && !ABOUT_ALL.contains(first);
        commands.forEach(
                (name, command) -> {
                    if (!alone || name.equals(first)) {
                        line.addSubcommand(name, command.get());
                    }
                });
        return line;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which command? see argmap --help");
    }
}
