package argmap.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code argmap library}: who rests on whom, over many books. The work is a program of its own. */
@Command(
        name = "library",
        description = "Reads a folder of books: who rests on whom, who repeats whom.",
        footer = {
            "",
            "Examples:",
            "  argmap library books -o shelf         every book, then shelf/index.html",
            "  argmap library shelf --who-cites \"Dunmore, Harbour Towns\"",
            "  argmap library shelf --sql \"select title, citations from books order by 2 desc\"",
            "",
            "Runs on Apache Spark, which Maven fetches the first time (some 320 MB). A run that was",
            "broken off goes on where it stopped. What it makes: docs/library.md"
        })
final class LibraryCommand extends Base {
    @Parameters(
            paramLabel = "FOLDER|URI",
            description =
                    "The books, in any form that is read, in folders below it too; or, with a"
                            + " question, a library that was made. Whatever Hadoop's file systems"
                            + " name.")
    private String place = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = "The folder or URI of the library (default: out/library/NAME).")
    private @Nullable String output;

    @Option(
            names = "--master",
            paramLabel = "URL",
            description = "Spark's master: local[2], spark://host:7077 (default: local[*]).")
    private @Nullable String master;

    @Option(
            names = "--claims",
            paramLabel = "N",
            description = "Claims suggested for a book at most (default: 40).")
    private @Nullable Integer claims;

    @Option(
            names = "--meanings",
            description = "Rank claims by their meaning too, as draft does: much slower.")
    private boolean meanings;

    @Option(names = "--no-pages", description = "Make no reading page for each book.")
    private boolean noPages;

    @Option(
            names = "--largest",
            paramLabel = "MB",
            description = "Larger files are not read (default: 256).")
    private @Nullable Integer largest;

    @Option(
            names = "--memory",
            paramLabel = "SIZE",
            description = "Memory of the program: 8g (default: a quarter of the machine's).")
    private @Nullable String memory;

    @Option(
            names = "--sql",
            paramLabel = "QUESTION",
            description = "Ask the tables in SQL; the answer is CSV.")
    private @Nullable String sql;

    @Option(
            names = "--who-cites",
            paramLabel = "WORK",
            description = "Who cites the work with these words in author, title or year.")
    private @Nullable String whoCites;

    @Option(names = "--rests-on-one", description = "Claims that rest on one source alone.")
    private boolean restsOnOne;

    @Option(names = "--second-hand", description = "Quotations taken from another's book.")
    private boolean secondHand;

    @Override
    public Integer call() {
        List<String> arguments = new ArrayList<>(List.of(place));
        add(arguments, "--output", output);
        add(arguments, "--master", master);
        add(arguments, "--claims", claims);
        add(arguments, "--largest", largest);
        add(arguments, "--sql", sql);
        add(arguments, "--who-cites", whoCites);
        add(arguments, "--meanings", meanings);
        add(arguments, "--no-pages", noPages);
        add(arguments, "--rests-on-one", restsOnOne);
        add(arguments, "--second-hand", secondHand);
        console().out().flush();
        return LibraryProgram.ready(console()).run(arguments, memory == null ? "" : memory);
    }

    private static void add(List<String> arguments, String option, @Nullable Object value) {
        if (value != null && !value.equals(false)) {
            arguments.add(option);
            if (!value.equals(true)) {
                arguments.add(value.toString());
            }
        }
    }
}
