package argmap.library.spark;

import static org.apache.spark.sql.functions.call_udf;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import argmap.library.TextSketch;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.types.DataTypes;
import scala.collection.Seq;
import scala.jdk.javaapi.CollectionConverters;

/** Books that are there twice: scanned again, or in another form of file. */
final class SameBooks {
    /** Books that may share a key: a form that was filled in a thousand times is no book. */
    private static final int MOST_OF_KEY = 1000;

    private final SparkSession spark;

    SameBooks(SparkSession spark) {
        this.spark = spark;
        spark.udf()
                .register(
                        "sketch_keys",
                        (UDF1<Seq<Long>, String[]>)
                                sketch ->
                                        TextSketch.keys(CollectionConverters.asJava(sketch))
                                                .toArray(String[]::new),
                        DataTypes.createArrayType(DataTypes.StringType));
        spark.udf()
                .register(
                        "sketch_likeness",
                        (UDF2<Seq<Long>, Seq<Long>, Double>)
                                (one, other) ->
                                        TextSketch.likeness(
                                                CollectionConverters.asJava(one),
                                                CollectionConverters.asJava(other)),
                        DataTypes.DoubleType);
    }

    /**
     * Each book that is another reading of a book, with that book: of several the one with the most
     * citations, then the most notes, then the first by name.
     */
    Dataset<Row> of(Dataset<Row> books) {
        Dataset<Row> sketched =
                books.filter("error = '' and size(sketch) > 0").select("book", "sketch");
        Dataset<Row> keys =
                sketched.select(
                        col("book").as("id"),
                        col("book").as("owner"),
                        explode(call_udf("sketch_keys", col("sketch"))).as("key"));
        Dataset<Row> pairs = Linked.pairs(keys, MOST_OF_KEY);
        Dataset<Row> same =
                pairs.join(sketched.withColumnRenamed("book", "one"), "one")
                        .withColumnRenamed("sketch", "first")
                        .join(sketched.withColumnRenamed("book", "other"), "other")
                        .filter(
                                call_udf("sketch_likeness", col("first"), col("sketch"))
                                        .geq(TextSketch.SAME))
                        .select("one", "other");
        Dataset<Row> kin = Linked.components(spark, same).withColumnRenamed("member", "book");
        kin.join(books.select("book", "citations", "notes"), "book").createOrReplaceTempView("kin");
        return spark.sql(
                "select book, sameAs from (select book, first_value(book) over (partition by"
                        + " component order by citations desc, notes desc, book) as sameAs from"
                        + " kin) where book <> sameAs");
    }
}
