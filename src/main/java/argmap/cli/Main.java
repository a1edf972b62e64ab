package argmap.cli;

import argmap.files.Failure;
import argmap.product.RequestException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import picocli.CommandLine;

/** Where the program starts. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        // A server without a screen still draws pictures.
        System.setProperty("java.awt.headless", "true");
        if (args.length == 1 && args[0].equals(WarmUp.FLAG)) {
            WarmUp.run();
            return;
        }
        HeadStart.forCommand(args);
        System.exit(
                run(
                        args,
                        new FileOutputStream(FileDescriptor.out),
                        new FileOutputStream(FileDescriptor.err)));
    }

    /** Runs a command line; text goes out as UTF-8 whatever the locale says. */
    static int run(String[] args, OutputStream out, OutputStream err) {
        GuardedStream guarded = new GuardedStream(out);
        Writer plainOut = new OutputStreamWriter(guarded, StandardCharsets.UTF_8);
        PrintWriter outWriter =
                new PrintWriter(exact(args) ? plainOut : new ShownWriter(plainOut, false));
        Writer plainErr = new OutputStreamWriter(err, StandardCharsets.UTF_8);
        PrintWriter errWriter = new PrintWriter(new ShownWriter(plainErr, true));
        CommandLine line = ArgmapCommand.commandLine(args);
        line.setOut(outWriter);
        line.setErr(errWriter);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((failed, command, parsed) -> reported(failed, errWriter));
        line.setParameterExceptionHandler(
                (wrong, arguments) -> {
                    errWriter.println("argmap: " + firstLine(wrong));
                    errWriter.println(
                            "Try '"
                                    + wrong.getCommandLine().getCommandSpec().qualifiedName()
                                    + " --help'.");
                    return ExitCodes.USAGE_OR_IO;
                });
        int code;
        try {
            code = line.execute(args);
        } catch (StackOverflowError | OutOfMemoryError | LinkageError e) {
            errWriter.println("argmap: this was too much, or the program was replaced: " + e);
            code = ExitCodes.USAGE_OR_IO;
        }
        outWriter.flush();
        Optional<String> lost = guarded.failure();
        if (lost.isPresent()) {
            errWriter.println("argmap: standard output could not be written: " + lost.get());
            code = ExitCodes.USAGE_OR_IO;
        }
        errWriter.flush();
        return code;
    }

    /** What one program hands to another keeps every character, unless a person looks at it. */
    private static boolean exact(String[] args) {
        return args.length > 0 && args[0].equals("convert") && !Base.isOnScreen();
    }

    private static String firstLine(Exception e) {
        String message = String.valueOf(e.getMessage());
        return message.lines().findFirst().orElse("wrong call");
    }

    /** What went wrong, in one line; a fault of ours says how to report it. */
    private static int reported(Exception failed, PrintWriter err) {
        if (failed instanceof Failure failure) {
            err.println("argmap: " + failure.text());
            return failure.exitCode();
        }
        if (failed instanceof RequestException) {
            err.println("argmap: " + failed.getMessage());
            return ExitCodes.USAGE_OR_IO;
        }
        StackTraceElement[] trace = failed.getStackTrace();
        err.println(
                "argmap: this should not have happened; please report it: "
                        + failed
                        + (trace.length == 0 ? "" : " at " + trace[0]));
        return ExitCodes.USAGE_OR_IO;
    }
}
