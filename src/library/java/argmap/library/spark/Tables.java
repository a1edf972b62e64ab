package argmap.library.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.conv;
import static org.apache.spark.sql.functions.floor;
import static org.apache.spark.sql.functions.hash;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.substring;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** The tables of a library, as Parquet, the same bytes for the same rows. */
final class Tables {
    /** Every table, with the columns that its rows are sorted by; the first says which file. */
    static final Map<String, List<String>> KEYS =
            Map.ofEntries(
                    Map.entry("books", List.of("book")),
                    Map.entry("pages", List.of("book", "place")),
                    Map.entry("notes", List.of("book", "note", "page")),
                    Map.entry("book_works", List.of("book", "bookWork")),
                    Map.entry("works", List.of("work")),
                    Map.entry("citations", List.of("book", "citation")),
                    Map.entry("quotations", List.of("book", "quotation")),
                    Map.entry("shared_quotations", List.of("shared")),
                    Map.entry("second_hand", List.of("book", "quotation", "via", "how")),
                    Map.entry("claims", List.of("book", "claim")),
                    Map.entry("claims_alike", List.of("alike")),
                    Map.entry("evidence", List.of("book", "claim", "evidence")),
                    Map.entry("rests_on_one", List.of("book", "claim")));

    /** Books whose rows share a file: of volumes of 100,000 words, 100 MB of the largest table. */
    private static final int BOOKS_A_FILE = 500;

    private final Run run;
    private final SparkSession spark;
    private final String out;

    Tables(Run run, String out) {
        this.run = run;
        this.spark = run.spark();
        this.out = out;
    }

    /**
     * Writes a table. Which file a row is in, its place there and the file's name hang on the rows
     * alone, so that a second run writes the same bytes.
     */
    Dataset<Row> write(String name, Dataset<Row> rows, long books) throws IOException {
        List<Column> order = new ArrayList<>();
        List<String> keys = KEYS.getOrDefault(name, List.of());
        keys.forEach(key -> order.add(col(key)));
        // Where a book has one key twice, the other columns say which row is first.
        for (String column : rows.columns()) {
            if (!keys.contains(column)) {
                order.add(col(column));
            }
        }
        int files = (int) Math.max(1, books / BOOKS_A_FILE);
        Column file =
                keys.get(0).equals("book")
                        ? floor(
                                conv(substring(col("book"), 1, 4), 16, 10)
                                        .cast("int")
                                        .multiply(lit(files))
                                        .divide(lit(0x10000)))
                        : hash(order.get(0));
        String staged = out + "/.new/" + name;
        rows.repartition(files, file)
                .sortWithinPartitions(order.toArray(Column[]::new))
                .write()
                .mode("overwrite")
                .parquet(staged);
        run.storage().publish(run.context(), staged, out + "/tables/" + name);
        return read(name);
    }

    Dataset<Row> read(String name) {
        return spark.read().parquet(out + "/tables/" + name);
    }

    /** Makes every table that is there a name for questions in SQL. */
    void name() throws IOException {
        for (String table : KEYS.keySet()) {
            if (run.storage().exists(out + "/tables/" + table)) {
                read(table).createOrReplaceTempView(table);
            }
        }
    }
}
