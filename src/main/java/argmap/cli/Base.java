package argmap.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What all commands share: help, and where they print to. */
@Command(mixinStandardHelpOptions = true, versionProvider = Version.class)
abstract class Base implements Callable<Integer> {
    /** Set by the launcher, which can tell: before Java 22 a program cannot. */
    private static final String TERMINAL = "argmap.terminal";

    /** The same of standard output. */
    private static final String SCREEN = "argmap.screen";

    @Spec private CommandSpec spec;

    Console console() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        return new Console(out, err, Boolean.getBoolean(TERMINAL));
    }

    /** True where somebody looks at what is printed. */
    static boolean isOnScreen() {
        return Boolean.getBoolean(SCREEN);
    }
}
