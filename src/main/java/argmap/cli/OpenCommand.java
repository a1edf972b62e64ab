package argmap.cli;

import argmap.Pipeline;
import argmap.files.Failure;
import argmap.files.Inputs;
import argmap.files.Workspace;
import argmap.message.Diagnosed;
import argmap.message.Severity;
import argmap.mining.DraftOptions;
import argmap.server.workbench.Workbench;
import argmap.text.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code argmap open}: a map beside its text, in the browser. */
@Command(
        name = "open",
        description = "Opens a map beside its text in the browser, to correct it there.",
        footer = {
            "",
            "Example:",
            "  argmap open maps/reading.argdown",
            "  argmap open reading.txt          drafts reading.argdown first, if it is not there",
            "  argmap open                      the one map in maps/",
            "",
            "Each step is saved in the map's file at once. The page is this machine's alone, needs",
            "no network, and ends with the program (Ctrl+C)."
        })
final class OpenCommand extends Base {
    /** Claims of a first draft, as {@code argmap draft} suggests them. */
    private static final DraftOptions DRAFT = DraftOptions.DEFAULT;

    @Parameters(
            arity = "0..1",
            paramLabel = "MAP|TEXT",
            description = "A map in Argdown, or a text of which a map is drafted beside it.")
    private @Nullable Path file;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "0",
            description = "Of the page on this machine (default: any that is free).")
    private int port;

    @Option(names = "--no-browser", description = "Print the address alone.")
    private boolean noBrowser;

    @Mixin private AllowedTexts allowed;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (port < 0 || port > 65_535) {
            throw new Failure(Failure.USAGE_OR_IO, "--port " + port + ": 0 to 65535");
        }
        Path named = file == null ? onlyMap() : file;
        Path map = isMap(named) ? named : beside(named);
        boolean isNew = !Files.exists(map) || isNotDraftedYet(named, map);
        if (!Files.exists(map)) {
            begin(named, map);
        }
        if (!Pipeline.isOurs(new Source(map.toString(), ""))) {
            throw Failure.of(
                    map,
                    "this is a map of another program; 'argmap convert "
                            + map
                            + " -o MAP.argdown' makes one of ours");
        }
        try (Workbench bench = Workbench.open(map, folders(named), port)) {
            console().out().println(Workspace.shown(map) + ": " + bench.address());
            console().out().flush();
            if (!noBrowser) {
                show(bench.address());
            }
            if (isNew) {
                int claims = bench.draft(named, DRAFT);
                console().out().println(Workspace.shown(map) + ": " + claims + " claims suggested");
                console().out().flush();
            }
            Thread.currentThread().join(); // until the program is ended
        }
        return ExitCodes.FINE;
    }

    /** A program that was ended while it read the text has left the head of a map alone. */
    private static boolean isNotDraftedYet(Path text, Path map) {
        return !text.equals(map) && Inputs.source(map).value().text().equals(Workbench.head(text));
    }

    private static Path onlyMap() throws IOException {
        Path folder = Path.of("maps");
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                List<Path> maps = files.filter(OpenCommand::isMap).sorted().toList();
                if (maps.size() == 1) {
                    return maps.get(0);
                }
                if (!maps.isEmpty()) {
                    throw new Failure(Failure.USAGE_OR_IO, "which map? maps/ has " + maps.size());
                }
            }
        }
        throw new Failure(Failure.USAGE_OR_IO, "which map or text? there is none in maps/");
    }

    private static boolean isMap(Path path) {
        String name = path.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".argdown")
                || name.endsWith(".ad")
                || (name.matches(".*\\.(?:md|markdown)")
                        && Pipeline.isMarkdownWithMap(Inputs.source(path).value()));
    }

    private static Path beside(Path text) {
        return text.resolveSibling(Workspace.stem(text) + ".argdown");
    }

    /** A text that a person names may be a link to elsewhere. */
    private List<Path> folders(Path named) throws IOException {
        List<Path> all = new ArrayList<>(allowed.folders());
        Path folder = named.toRealPath().getParent();
        if (!isMap(named) && folder != null) {
            all.add(folder);
        }
        return all;
    }

    /** A map that names its text and has no claims yet: the page is there before the draft is. */
    private void begin(Path text, Path map) {
        Diagnosed<Source> source = Inputs.source(text);
        if (source.hasErrors()) {
            console().report(source.value(), source.diagnostics(), Severity.ERROR);
            throw Failure.of(text, "it cannot be read as a text");
        }
        Workspace.write(map, Workbench.head(text));
    }

    /** Opens the person's own browser; the address stands on the screen for where there is none. */
    private static void show(String address) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        List<String> command =
                system.contains("win")
                        ? List.of("rundll32", "url.dll,FileProtocolHandler", address)
                        : system.contains("mac")
                                ? List.of("open", address)
                                : List.of("xdg-open", address);
        try {
            new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            return; // the address is printed
        }
    }
}
