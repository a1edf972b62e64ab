package argmap.library.spark;

import static org.apache.spark.sql.functions.call_udf;
import static org.apache.spark.sql.functions.col;

import argmap.library.SharedWords;
import org.apache.spark.ml.feature.HashingTF;
import org.apache.spark.ml.feature.MinHashLSH;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataTypes;

/**
 * The same words quoted in several books: pieces of quotations that hash alike are aligned letter
 * by letter, and what hangs together is one shared quotation with its variants.
 */
final class QuotationsAcross {
    /**
     * Hashes of a piece. Of two pieces that share a fifth of their runs of letters, one hash at
     * least agrees in 99 of 100 cases; more hashes make more pairs that are then refused.
     */
    private static final int HASHES = 20;

    /** Distance of pieces, 0 to 1, up to which they are aligned: a twentieth of runs in common. */
    private static final double FARTHEST = 0.95;

    /** Makes the hashes the same in every run. */
    private static final long SEED = 1453;

    private static final int FEATURES = 1 << 20;

    private final SparkSession spark;

    QuotationsAcross(SparkSession spark) {
        this.spark = spark;
        ArrayType strings = DataTypes.createArrayType(DataTypes.StringType);
        spark.udf()
                .register(
                        "pieces",
                        (UDF1<String, String[]>)
                                text -> SharedWords.pieces(text).toArray(String[]::new),
                        strings);
        spark.udf()
                .register(
                        "shingles",
                        (UDF1<String, String[]>)
                                piece -> SharedWords.shingles(piece).toArray(String[]::new),
                        strings);
        spark.udf()
                .register(
                        "shared_words",
                        (UDF2<String, String, Double>) SharedWords::between,
                        DataTypes.DoubleType);
        spark.udf()
                .register(
                        "letters",
                        (UDF1<String, String>) argmap.text.Folding::letters,
                        DataTypes.StringType);
    }

    /**
     * Each quotation that another book has too, with the name they share.
     *
     * @param quotations with {@code book}, {@code quotation}, {@code text}; of counted books alone
     * @return {@code book}, {@code quotation}, {@code shared}
     */
    Dataset<Row> shared(Dataset<Row> quotations) {
        quotations.createOrReplaceTempView("quoted");
        // What is quoted letter for letter is compared once.
        spark.sql("select *, letters(text) letters from quoted")
                .persist()
                .createOrReplaceTempView("lettered");
        spark.sql(
                        "select substring(sha2(letters, 256), 1, 20) id, first(text) text, min(book)"
                                + " book, max(book) last from lettered group by letters")
                .persist()
                .createOrReplaceTempView("wordings");
        Dataset<Row> pieces =
                spark.sql("select id, explode(pieces(text)) piece from wordings")
                        .filter("length(piece) >= 9")
                        .withColumn("shingles", call_udf("shingles", col("piece")));
        Dataset<Row> hashed =
                new HashingTF()
                        .setInputCol("shingles")
                        .setOutputCol("features")
                        .setBinary(true)
                        .setNumFeatures(FEATURES)
                        .transform(pieces)
                        .select("id", "features")
                        .persist();
        if (!hashed.isEmpty()) {
            new MinHashLSH()
                    .setInputCol("features")
                    .setOutputCol("hashes")
                    .setNumHashTables(HASHES)
                    .setSeed(SEED)
                    .fit(hashed)
                    .approxSimilarityJoin(hashed, hashed, FARTHEST, "distance")
                    .select(col("datasetA.id").as("one"), col("datasetB.id").as("other"))
                    .filter("one < other")
                    .distinct()
                    .createOrReplaceTempView("near_wordings");
        } else {
            spark.sql("select '' one, '' other where false")
                    .createOrReplaceTempView("near_wordings");
        }
        Dataset<Row> pairs =
                spark.sql(
                        "select one, other from near_wordings join wordings a on a.id = one join"
                                + " wordings b on b.id = other where not (a.book = b.book and"
                                + " a.last = b.last and a.book = a.last) and shared_words(a.text,"
                                + " b.text) > 0");
        Linked.components(spark, pairs).createOrReplaceTempView("wording_groups");
        spark.sql(
                        "select l.book, l.quotation, coalesce(g.component, w.id) kin from lettered"
                                + " l join wordings w on w.id = substring(sha2(l.letters, 256), 1,"
                                + " 20) left join wording_groups g on g.member = w.id")
                .persist()
                .createOrReplaceTempView("quotation_kin");
        return spark.sql(
                "select book, quotation, concat('q-', substring(kin, 1, 12)) shared from"
                        + " quotation_kin where kin in (select kin from quotation_kin group by kin"
                        + " having count(distinct book) > 1)");
    }

    /**
     * The shared quotations.
     *
     * @param quotations all, with {@code work}, {@code viaWork} and {@code shared}
     */
    Dataset<Row> table(Dataset<Row> quotations) {
        quotations.filter("shared <> ''").createOrReplaceTempView("shared_rows");
        return spark.sql(
                "select s.shared, t.text, s.books, s.times, s.variants, s.works, s.kinds from"
                        + " (select shared, cast(count(distinct book) as int) books, cast(count(*)"
                        + " as int) times, cast(count(distinct letters(text)) as int) variants,"
                        + " sort_array(collect_set(nullif(work, ''))) works,"
                        + " sort_array(collect_set(kind)) kinds from shared_rows group by shared) s"
                        + " join (select shared, text from (select shared, text, row_number() over"
                        + " (partition by shared order by length(text) desc, text) place from"
                        + " shared_rows) where place = 1) t on t.shared = s.shared");
    }

    /**
     * Who quotes at second hand: by the book's own word ("quoted in"), or found, because the work
     * that it names is a book of the library that has the same words from elsewhere.
     *
     * @param bookWorks which book of the library is which work
     */
    Dataset<Row> secondHand(Dataset<Row> quotations, Dataset<Row> bookWorks) {
        quotations.createOrReplaceTempView("all_quotations");
        bookWorks.createOrReplaceTempView("books_as_works");
        return spark.sql(
                "select book, quotation, page, paragraph, work, viaWork via, 'said' how, text from"
                        + " all_quotations where via <> '' union all select q.book, q.quotation,"
                        + " q.page, q.paragraph, min(o.work) work, q.work via, 'found' how, q.text"
                        + " from all_quotations q join books_as_works b on b.work = q.work join"
                        + " all_quotations o on o.book = b.book and o.shared = q.shared where"
                        + " q.shared <> '' and q.via = '' and o.work <> '' and o.work <> q.work and"
                        + " o.book <> q.book group by q.book, q.quotation, q.page, q.paragraph,"
                        + " q.work, q.text");
    }
}
