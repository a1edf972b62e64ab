package argmap.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** Puts what a command made where it was asked for. */
final class Results {
    private static final Path STANDARD_OUTPUT = Path.of("-");

    private Results() {}

    /**
     * Writes to the file asked for, or to {@code out/NAME/FILE} where none is; {@code -} is
     * standard output. Never onto the map or the text it was made from.
     *
     * @param asked empty where no file was asked for
     */
    static void put(Console console, Path asked, Path input, String usualName, byte[] bytes) {
        if (asked.equals(STANDARD_OUTPUT)) {
            console.out().flush();
            System.out.write(bytes, 0, bytes.length);
            System.out.flush();
            return;
        }
        Path file =
                asked.toString().isEmpty()
                        ? Path.of("out", Workspace.stem(input), usualName)
                        : asked;
        if (sameFile(file, input)) {
            throw Failure.of(file, "this is the input; choose another name");
        }
        Workspace.write(file, bytes);
        console.out().println(Workspace.shown(file));
    }

    private static boolean sameFile(Path a, Path b) {
        try {
            return Files.exists(a) && Files.exists(b) && Files.isSameFile(a, b);
        } catch (java.io.IOException e) {
            return false;
        }
    }
}
