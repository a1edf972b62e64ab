package argmap.library.spark;

import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.sort_array;

import argmap.library.ClaimWords;
import java.util.HashMap;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.types.DataTypes;
import scala.jdk.javaapi.CollectionConverters;

/** Claims that several books make in much the same words, and what each claim rests on. */
final class ClaimsAcross {
    /** Claims that a pair of words may have; a pair that more have says nothing. */
    private static final int MOST_OF_KEY = 300;

    private final SparkSession spark;

    ClaimsAcross(SparkSession spark) {
        this.spark = spark;
        spark.udf()
                .register(
                        "claim_words",
                        (UDF1<String, String[]>) text -> ClaimWords.of(text).toArray(String[]::new),
                        DataTypes.createArrayType(DataTypes.StringType));
        spark.udf()
                .register(
                        "claim_denies",
                        (UDF1<String, Boolean>) ClaimWords::denies,
                        DataTypes.BooleanType);
        spark.udf()
                .register(
                        "claim_weight",
                        (UDF2<Long, Long, Double>) ClaimWords::weight,
                        DataTypes.DoubleType);
        spark.udf()
                .register(
                        "claim_keys",
                        (UDF1<scala.collection.Map<String, Double>, String[]>)
                                weights -> ClaimWords.keys(map(weights)).toArray(String[]::new),
                        DataTypes.createArrayType(DataTypes.StringType));
        spark.udf()
                .register(
                        "claim_likeness",
                        (UDF2<
                                        scala.collection.Map<String, Double>,
                                        scala.collection.Map<String, Double>,
                                        Double>)
                                (one, other) -> ClaimWords.likeness(map(one), map(other)),
                        DataTypes.DoubleType);
    }

    private static Map<String, Double> map(scala.collection.Map<String, Double> weights) {
        return new HashMap<>(CollectionConverters.asJava(weights));
    }

    /**
     * Each claim that another book makes too, with the name they share.
     *
     * @param claims of counted books
     * @return {@code book}, {@code claim}, {@code alike}
     */
    Dataset<Row> alike(Dataset<Row> claims) {
        claims.selectExpr(
                        "concat(book, ':', claim) id",
                        "book",
                        "claim",
                        "text",
                        "claim_denies(text) denies")
                .persist()
                .createOrReplaceTempView("stated");
        long all = spark.table("stated").count();
        spark.sql("select id, book, denies, explode(claim_words(text)) word from stated")
                .persist()
                .createOrReplaceTempView("stated_words");
        spark.sql(
                        "select id, first(book) book, first(denies) denies, map_from_entries(sort_array(collect_list("
                                + "struct(w.word, weight)))) weights from stated_words w join"
                                + " (select word, claim_weight("
                                + all
                                + "L, count(*)) weight from stated_words group by word) f on"
                                + " f.word = w.word group by id")
                .persist()
                .createOrReplaceTempView("weighed");
        Linked.pairs(
                        spark.sql(
                                "select id, book owner, explode(claim_keys(weights)) key from"
                                        + " weighed"),
                        MOST_OF_KEY)
                .createOrReplaceTempView("claim_pairs");
        Dataset<Row> pairs =
                spark.sql(
                        "select one, other from claim_pairs join weighed x on x.id = one join"
                                + " weighed y on y.id = other and x.denies = y.denies where claim_likeness(x.weights,"
                                + " y.weights) >= "
                                + ClaimWords.ALIKE);
        Linked.components(spark, pairs).createOrReplaceTempView("claim_groups");
        return spark.sql(
                "select book, claim, concat('c-', substring(sha2(component, 256), 1, 12)) alike"
                        + " from stated join claim_groups on member = id");
    }

    /**
     * The works that each claim rests on.
     *
     * @param links the work of each book's work
     * @return {@code book}, {@code claim}, {@code works}
     */
    Dataset<Row> grounds(Dataset<Row> claims, Dataset<Row> links) {
        Dataset<Row> cited = claims.selectExpr("book", "claim", "explode(bookWorks) bookWork");
        return cited.join(links, MadeLibrary.names("book", "bookWork"))
                .groupBy("book", "claim")
                .agg(sort_array(collect_set("work")).as("works"));
    }

    /** Groups of claims alike, with what all of them rest on together. */
    Dataset<Row> table(Dataset<Row> claims) {
        claims.filter("alike <> ''").createOrReplaceTempView("alike_rows");
        return spark.sql(
                "select s.alike, t.text, s.books, s.times, s.works, size(s.works) = 1 and not"
                        + " s.open and s.unfounded = 0 restsOnOne from (select alike,"
                        + " cast(count(distinct book) as int) books, cast(count(*) as int) times,"
                        + " array_sort(array_distinct(flatten(collect_list(works)))) works,"
                        + " max(open) open, sum(if(size(works) = 0, 1, 0)) unfounded from"
                        + " alike_rows group by alike) s join (select alike, text from (select"
                        + " alike, text, row_number() over (partition by alike order by score desc,"
                        + " book, claim) place from alike_rows) where place = 1) t on t.alike ="
                        + " s.alike");
    }
}
