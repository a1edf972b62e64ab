package argmap.library.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.conv;
import static org.apache.spark.sql.functions.floor;
import static org.apache.spark.sql.functions.from_json;
import static org.apache.spark.sql.functions.hash;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.substring_index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** The tables of a library, as Parquet: read from what is kept of each book, written the same. */
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

    /** Books whose rows share a file: some 30 MB of the largest table. */
    private static final int BOOKS_A_FILE = 5_000;

    private final SparkSession spark;
    private final Storage storage;
    private final String out;

    Tables(SparkSession spark, Storage storage, String out) {
        this.spark = spark;
        this.storage = storage;
        this.out = out;
    }

    /** One table of what is kept, of the books that are wanted. */
    Dataset<Row> kept(String folder, String table, Dataset<Row> wanted) {
        return spark.read()
                .text(folder + "/*/*.gz")
                .filter(substring_index(col("value"), "\t", 1).equalTo(table))
                .select(
                        from_json(
                                        substring_index(col("value"), "\t", -1),
                                        KeptRows.schema(KeptRows.TABLES.get(table)))
                                .as("row"))
                .select("row.*")
                .join(wanted.select("book"), MadeLibrary.names("book"), "left_semi");
    }

    /**
     * Writes a table. Which file a row is in, its place there and the file's name hang on the rows
     * alone, so that a second run writes the same bytes.
     */
    Dataset<Row> write(String name, Dataset<Row> rows, long books) throws IOException {
        List<Column> order = new ArrayList<>();
        KEYS.getOrDefault(name, List.of()).forEach(key -> order.add(col(key)));
        int files = (int) Math.max(1, books / BOOKS_A_FILE);
        Column file =
                KEYS.getOrDefault(name, List.of()).get(0).equals("book")
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
        storage.publish(staged, out + "/tables/" + name);
        return read(name);
    }

    Dataset<Row> read(String name) {
        return spark.read().parquet(out + "/tables/" + name);
    }

    /** Makes every table that is there a name for questions in SQL. */
    void name() throws IOException {
        for (String table : KEYS.keySet()) {
            if (storage.exists(out + "/tables/" + table)) {
                read(table).createOrReplaceTempView(table);
            }
        }
    }
}
