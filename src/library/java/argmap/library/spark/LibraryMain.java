package argmap.library.spark;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/**
 * Where the library's program starts: by {@code argmap library}, or by {@code spark-submit} with
 * this jar.
 */
public final class LibraryMain {
    private LibraryMain() {}

    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        endWithParent();
        int code = run(args, out, err);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /** A command that is killed leaves no program behind that goes on writing. */
    private static void endWithParent() {
        String parent = System.getProperty("argmap.parent", "");
        if (!parent.isEmpty()) {
            ProcessHandle.of(Long.parseLong(parent))
                    .ifPresentOrElse(
                            one -> one.onExit().thenRun(() -> Runtime.getRuntime().halt(2)),
                            () -> Runtime.getRuntime().halt(2));
        }
    }

    static int run(String[] args, PrintWriter out, PrintWriter err) {
        Arguments arguments;
        try {
            arguments = Arguments.of(args);
        } catch (IllegalArgumentException e) {
            err.println("argmap: " + e.getMessage());
            err.println("Try 'argmap library --help'.");
            return 2;
        }
        SparkConf conf = new SparkConf(true);
        conf.setAppName("argmap library");
        conf.setIfMissing("spark.master", "local[*]");
        arguments.master().ifPresent(conf::setMaster);
        conf.setIfMissing("spark.ui.enabled", "false");
        conf.setIfMissing("spark.sql.session.timeZone", "UTC");
        conf.setIfMissing("spark.sql.ui.retainedExecutions", "1");
        boolean local = conf.get("spark.master").startsWith("local");
        if (local) {
            conf.setIfMissing("spark.driver.host", "localhost");
            conf.setIfMissing("spark.driver.bindAddress", "127.0.0.1");
            conf.setIfMissing("spark.sql.shuffle.partitions", "8");
        }
        try (SparkSession spark = SparkSession.builder().config(conf).getOrCreate()) {
            Storage storage = new Storage(spark.sparkContext().hadoopConfiguration());
            Run run = new Run(spark, storage, arguments, out, err);
            return arguments.isQuestion()
                    ? new Questions(run).answer()
                    : new MadeLibrary(run).make();
        } catch (Exception e) {
            if (System.getenv("ARGMAP_TRACE") != null) {
                e.printStackTrace(err);
            }
            String why = Storage.why(e);
            String where = why.equals(Storage.FULL) ? arguments.out() : arguments.place();
            err.println("argmap: " + where + ": " + why);
            return 2;
        }
    }
}
