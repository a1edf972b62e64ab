package argmap.cli;

import argmap.files.Workspace;
import java.nio.file.Path;

/** Writes one file over and over, until it is killed: a program of its own for a test. */
final class EndlessWriter {
    /** Large enough for a kill to fall into the writing. */
    static final int LENGTH = 4_000_000;

    private EndlessWriter() {}

    public static void main(String[] args) {
        Path file = Path.of(args[0]);
        for (char letter = 'a'; ; letter = letter == 'z' ? 'a' : (char) (letter + 1)) {
            Workspace.write(file, String.valueOf(letter).repeat(LENGTH));
        }
    }
}
