package argmap.cli;

import argmap.product.MadeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** Where a command puts the one thing it makes. */
final class Output {
    private static final Path STANDARD_OUTPUT = Path.of("-");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            defaultValue = "",
            description = "Where to; - for standard output (default: into out/NAME/).")
    private Path file = Path.of("");

    @Option(names = "--force", description = "Write over a file that exists.")
    private boolean force;

    /** A place that another option names; an empty path for the usual one. */
    static Output to(Path file) {
        Output output = new Output();
        output.file = file;
        return output;
    }

    /** The file asked for, empty where none was. */
    String asked() {
        return file.toString();
    }

    /**
     * Writes to the file asked for, or to {@code out/NAME/FILE} where none is. A file that exists
     * may be someone's work: it is written over only when that was asked for, and the input never.
     */
    void put(Console console, Path input, String usualName, byte[] bytes) {
        if (file.equals(STANDARD_OUTPUT)) {
            console.out().flush();
            System.out.write(bytes, 0, bytes.length);
            if (System.out.checkError()) {
                throw new Failure(ExitCodes.USAGE_OR_IO, "standard output could not be written");
            }
            return;
        }
        boolean asked = isAsked();
        Path to = asked ? file : Path.of("out", Workspace.stem(input), usualName);
        if (asked && isInput(input)) {
            throw Failure.of(to, "this is the input; choose another name");
        }
        if (asked && Files.isDirectory(to)) {
            throw Failure.of(to, "this is a folder; name a file in it");
        }
        if (asked && !force && Files.exists(to)) {
            throw Failure.of(to, "this file exists; choose another name or add --force");
        }
        Workspace.write(to, bytes);
        console.out().println(Workspace.shown(to));
    }

    /**
     * Writes what may be several files; where one was asked for by name, the others get its name
     * with their numbers: {@code map-1.svg}, {@code map-2.svg}.
     */
    void putAll(Console console, Path input, List<MadeFile> made) {
        if (made.size() == 1) {
            put(console, input, made.get(0).name(), made.get(0).bytes());
            return;
        }
        if (file.equals(STANDARD_OUTPUT)) {
            throw new Failure(
                    ExitCodes.USAGE_OR_IO,
                    made.size() + " sheets cannot go to standard output; name a file or a pdf");
        }
        Path asked = file;
        try {
            for (int i = 0; i < made.size(); i++) {
                if (isAsked()) {
                    file = numbered(asked, i + 1);
                }
                put(console, input, made.get(i).name(), made.get(i).bytes());
                file = asked;
            }
        } finally {
            file = asked;
        }
    }

    private static Path numbered(Path file, int number) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String ending = dot > 0 ? name.substring(dot) : "";
        return file.resolveSibling(stem + "-" + number + ending);
    }

    /** True where a file, or standard output, was named. */
    boolean isAsked() {
        return !file.toString().isEmpty();
    }

    private boolean isInput(Path input) {
        try {
            return Files.exists(file) && Files.exists(input) && Files.isSameFile(file, input);
        } catch (IOException e) {
            return false;
        }
    }
}
