package argmap.diagram;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** The {@code dot} installed on this machine: text in, text out, no shell and no temporary file. */
final class InstalledGraphviz implements DrawingEngine {
    private static final List<String> NAMES =
            File.separatorChar == '\\' ? List.of("dot.exe") : List.of("dot");

    private final Path program;
    private final Deadline deadline;
    private List<String> warnings = List.of();

    InstalledGraphviz(Path program, Deadline deadline) {
        this.program = program;
        this.deadline = deadline;
    }

    /** The first {@code dot} on the path, absent folders and odd entries skipped. */
    static Optional<Path> onPath() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(path.split(File.pathSeparator, -1))
                .filter(folder -> !folder.isBlank())
                .flatMap(folder -> NAMES.stream().flatMap(name -> file(folder, name).stream()))
                .findFirst();
    }

    private static Optional<Path> file(String folder, String name) {
        try {
            Path file = Path.of(folder).resolve(name);
            return Optional.of(file).filter(f -> Files.isRegularFile(f) && Files.isExecutable(f));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    @Override
    public List<String> warnings() {
        return warnings;
    }

    @Override
    public String draw(String dot, String layout) {
        ProcessBuilder builder = new ProcessBuilder(program.toString(), "-K" + layout, "-Tsvg");
        // As behind a web server, Graphviz then opens no file that a graph names.
        builder.environment().put("SERVER_NAME", "argmap");
        builder.environment().remove("GV_FILE_PATH");
        Process process;
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new EngineFailure(
                    Drawing.Problem.ENGINE, "cannot run " + program + ": " + e.getMessage());
        }
        try {
            CompletableFuture<String> svg = read(process.getInputStream());
            CompletableFuture<String> messages = read(process.getErrorStream());
            CompletableFuture<String> sent = write(dot, process.getOutputStream());
            if (!process.waitFor(deadline.millisecondsLeft(), TimeUnit.MILLISECONDS)) {
                throw deadline.passed();
            }
            await(sent);
            String said = await(messages);
            if (process.exitValue() != 0) {
                throw EngineFailure.of(said);
            }
            String drawn = await(svg);
            if (drawn.isBlank()) {
                throw EngineFailure.noGraph(said);
            }
            warnings = said.lines().filter(line -> !line.isBlank()).toList();
            return drawn;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw EngineFailure.interrupted();
        } finally {
            // Where dot is a script, the program that it started too.
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    /** Within the deadline too: a program that dot left behind may hold its output open. */
    private String await(CompletableFuture<String> text) throws InterruptedException {
        try {
            return text.get(deadline.millisecondsLeft(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw deadline.passed();
        } catch (ExecutionException e) {
            throw EngineFailure.of(String.valueOf(e.getCause()));
        }
    }

    private static CompletableFuture<String> read(InputStream in) {
        return onThread(
                () -> {
                    try (in) {
                        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
                    }
                });
    }

    private static CompletableFuture<String> write(String text, OutputStream out) {
        return onThread(
                () -> {
                    try (out) {
                        out.write(text.getBytes(StandardCharsets.UTF_8));
                    } catch (IOException e) {
                        return ""; // it stopped reading at an error, which it reports itself
                    }
                    return "";
                });
    }

    private interface Reading {
        String run() throws IOException;
    }

    /**
     * A thread of its own for each: the common pool may have one thread, and they wait on others.
     */
    private static CompletableFuture<String> onThread(Reading reading) {
        CompletableFuture<String> result = new CompletableFuture<>();
        Thread thread =
                new Thread(
                        () -> {
                            try {
                                result.complete(reading.run());
                            } catch (Throwable failure) { // whatever it is, the caller waits for it
                                result.completeExceptionally(failure);
                            }
                        },
                        "argmap-dot");
        thread.setDaemon(true);
        thread.start();
        return result;
    }
}
