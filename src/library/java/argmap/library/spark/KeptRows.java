package argmap.library.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.from_json;
import static org.apache.spark.sql.functions.substring_index;

import argmap.library.Rows;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;

/** A book's rows as one small file: a line a row, the table's name, a tab, the row as JSON. */
final class KeptRows {
    /** The tables that are kept of each book, by the record of their rows. */
    static final Map<String, Class<? extends Record>> TABLES = tables();

    private static final ObjectMapper JSON = new ObjectMapper();

    private KeptRows() {}

    private static Map<String, Class<? extends Record>> tables() {
        Map<String, Class<? extends Record>> tables = new LinkedHashMap<>();
        tables.put("books", Rows.Book.class);
        tables.put("pages", Rows.Page.class);
        tables.put("notes", Rows.Note.class);
        tables.put("book_works", Rows.BookWork.class);
        tables.put("citations", Rows.Citation.class);
        tables.put("quotations", Rows.Quotation.class);
        tables.put("claims", Rows.Claim.class);
        tables.put("evidence", Rows.Evidence.class);
        return tables;
    }

    /**
     * What is kept of the books of a run: {@code table}, {@code json}.
     *
     * @param books that are wanted; a folder may keep others from before
     */
    record Opened(Dataset<Row> lines, Dataset<Row> books) {
        Dataset<Row> table(String name) {
            return lines.filter(col("table").equalTo(name))
                    .select(from_json(col("json"), schema(TABLES.get(name))).as("row"))
                    .select("row.*")
                    .join(books, MadeLibrary.names("book"), "left_semi");
        }
    }

    /**
     * Opens a folder; it is read once, and then from the workers' own disks. One path names all its
     * files: at each table that is written, Spark compares that table's place with every path that
     * something kept was read from.
     */
    static Opened open(SparkSession spark, String folder, Dataset<Row> books) {
        return new Opened(
                spark.read()
                        .option("recursiveFileLookup", true)
                        .option("pathGlobFilter", "*.gz")
                        .text(folder)
                        .select(
                                substring_index(col("value"), "\t", 1).as("table"),
                                substring_index(col("value"), "\t", -1).as("json"))
                        .persist(StorageLevel.DISK_ONLY()),
                books.select("book"));
    }

    static void write(Rows rows, OutputStream to) throws IOException {
        try (Writer out =
                new BufferedWriter(
                        new OutputStreamWriter(new GZIPOutputStream(to), StandardCharsets.UTF_8))) {
            lines(out, "books", List.of(rows.book()));
            lines(out, "pages", rows.pages());
            lines(out, "notes", rows.notes());
            lines(out, "book_works", rows.works());
            lines(out, "citations", rows.citations());
            lines(out, "quotations", rows.quotations());
            lines(out, "claims", rows.claims());
            lines(out, "evidence", rows.evidence());
        }
    }

    private static void lines(Writer out, String table, List<? extends Record> rows)
            throws IOException {
        for (Record row : rows) {
            out.write(table + "\t" + json(row) + "\n");
        }
    }

    private static String json(Record row) throws JsonProcessingException {
        return JSON.writeValueAsString(row);
    }

    /** The columns of a table, as the record of its rows names them. */
    static StructType schema(Class<? extends Record> record) {
        List<StructField> fields = new ArrayList<>();
        for (RecordComponent component : record.getRecordComponents()) {
            fields.add(DataTypes.createStructField(component.getName(), type(component), true));
        }
        return DataTypes.createStructType(fields);
    }

    private static DataType type(RecordComponent component) {
        return switch (component.getGenericType().getTypeName()) {
            case "int" -> DataTypes.IntegerType;
            case "long" -> DataTypes.LongType;
            case "double" -> DataTypes.DoubleType;
            case "boolean" -> DataTypes.BooleanType;
            case "java.lang.String" -> DataTypes.StringType;
            case "java.util.List<java.lang.String>" ->
                    DataTypes.createArrayType(DataTypes.StringType, false);
            case "java.util.List<java.lang.Long>" ->
                    DataTypes.createArrayType(DataTypes.LongType, false);
            default -> throw new IllegalArgumentException("no column type for " + component);
        };
    }
}
