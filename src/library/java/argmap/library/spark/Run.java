package argmap.library.spark;

import java.io.PrintWriter;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;

/** What a run of the program has: Spark, files, what was asked, and where words go. */
record Run(
        SparkSession spark,
        Storage storage,
        Arguments arguments,
        PrintWriter out,
        PrintWriter err) {
    JavaSparkContext context() {
        return new JavaSparkContext(spark.sparkContext());
    }
}
