package argmap.library.spark;

import static org.apache.spark.sql.functions.call_udf;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;

import argmap.library.WorkForm;
import argmap.text.Folding;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.api.java.UDF7;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import scala.collection.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Works over the whole library: descriptions that mean one work become one, by keys that they
 * share, a verdict on each pair, and what hangs together by the sure ones. A short form goes with
 * the one work that it can mean; where it can mean several, it stays by itself and names them.
 */
final class WorksAcross {
    /** Descriptions that may share a key: "history of" has more. */
    private static final int MOST_OF_KEY = 600;

    private static final StructType FORM =
            new StructType()
                    .add("family", DataTypes.StringType)
                    .add("initials", DataTypes.StringType)
                    .add("main", DataTypes.createArrayType(DataTypes.StringType))
                    .add("rest", DataTypes.createArrayType(DataTypes.StringType))
                    .add("year", DataTypes.IntegerType)
                    .add("container", DataTypes.StringType)
                    .add("place", DataTypes.StringType)
                    .add("date", DataTypes.StringType)
                    .add("full", DataTypes.BooleanType)
                    .add("keys", DataTypes.createArrayType(DataTypes.StringType));

    private final SparkSession spark;

    WorksAcross(SparkSession spark) {
        this.spark = spark;
        spark.udf()
                .register(
                        "work_form",
                        (UDF7<String, String, String, String, String, String, Boolean, Row>)
                                WorksAcross::form,
                        FORM);
        spark.udf()
                .register(
                        "work_relation",
                        (UDF2<Row, Row, String>)
                                (one, other) -> form(one).relation(form(other)).name(),
                        DataTypes.StringType);
        spark.udf()
                .register(
                        "work_slug",
                        (UDF3<String, String, String, String>)
                                (author, title, form) ->
                                        slug(author + " " + title) + "-" + form.substring(0, 8),
                        DataTypes.StringType);
    }

    private static Row form(
            String author,
            String title,
            String container,
            String place,
            String year,
            String type,
            boolean full) {
        WorkForm form = WorkForm.of(author, title, container, place, year, type, full);
        return RowFactory.create(
                form.family(),
                form.initials(),
                form.main().toArray(String[]::new),
                form.rest().toArray(String[]::new),
                form.year(),
                form.container(),
                form.place(),
                form.date(),
                form.full(),
                form.keys().toArray(String[]::new));
    }

    private static WorkForm form(Row row) {
        return new WorkForm(
                row.getString(0),
                row.getString(1),
                words(row.getSeq(2)),
                words(row.getSeq(3)),
                row.getInt(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getBoolean(8));
    }

    private static List<String> words(Seq<String> words) {
        return CollectionConverters.asJava(words);
    }

    private static String slug(String words) {
        String slug = Folding.slug(words);
        return slug.length() <= 40 ? slug : slug.substring(0, 40).replaceAll("-[^-]*$", "");
    }

    /**
     * Resolves works.
     *
     * @param bookWorks works as each book describes them
     * @param counted books that count: no second scans
     * @return {@code work} of each {@code book} and {@code bookWork}, with the candidates where it
     *     is open; the table of works
     */
    Resolved resolve(Dataset<Row> bookWorks, Dataset<Row> counted) {
        bookWorks
                .withColumn(
                        "form",
                        org.apache.spark.sql.functions.expr(
                                "substring(sha2(concat_ws('\\u0001', author, title, container,"
                                        + " place, year, type, full), 256), 1, 20)"))
                .persist()
                .createOrReplaceTempView("described");
        counted.createOrReplaceTempView("counted");
        Dataset<Row> forms =
                spark.sql(
                                "select form, first(author) author, first(title) title,"
                                        + " first(container) container, first(place) place, first(year) year,"
                                        + " first(type) type, first(full) full, sum(citations)"
                                        + " times from described group by form")
                        .withColumn(
                                "normal",
                                call_udf(
                                        "work_form",
                                        col("author"),
                                        col("title"),
                                        col("container"),
                                        col("place"),
                                        col("year"),
                                        col("type"),
                                        col("full")))
                        .persist();
        forms.createOrReplaceTempView("forms");
        forms.select(col("form"), explode(col("normal.keys")).as("key"))
                .createOrReplaceTempView("form_keys");
        Linked.pairs(spark.sql("select form id, form owner, key from form_keys"), MOST_OF_KEY)
                .createOrReplaceTempView("form_pairs");
        spark.sql(
                        "select one, other, a.full full_one, b.full full_other,"
                                + " work_relation(a.normal, b.normal) relation from form_pairs join"
                                + " forms a on a.form = one join forms b on b.form = other")
                .filter("relation <> 'DIFFERENT'")
                .persist()
                .createOrReplaceTempView("related");
        Linked.components(
                        spark, spark.sql("select one, other from related where relation = 'SAME'"))
                .createOrReplaceTempView("form_components");
        spark.sql(
                        "select form, full, normal, author, title, year, times, coalesce(component,"
                                + " form) component from forms left join form_components on form ="
                                + " member")
                .persist()
                .createOrReplaceTempView("grouped");
        // Short forms: what full works may each group without a full form mean?
        spark.sql(
                        "select s.component short, sort_array(collect_set(f.component)) may_be"
                                + " from (select one a, other b from related where relation ="
                                + " 'MAY_BE' union all select other, one from related where"
                                + " relation = 'MAY_BE') join grouped s on s.form = a and not"
                                + " s.full join grouped f on f.form = b and f.full join (select"
                                + " component from grouped group by component having not max(full))"
                                + " bare on bare.component = s.component group by s.component")
                .createOrReplaceTempView("shorts");
        spark.sql(
                        "select form, full, normal, author, title, year, times, case when"
                                + " size(may_be) = 1 then may_be[0] else component end component,"
                                + " case when size(may_be) > 1 then may_be else array() end may_be"
                                + " from grouped left join shorts on component = short")
                .persist()
                .createOrReplaceTempView("resolved");
        // Each work is named after its fullest, most cited description.
        spark.sql(
                        "select component, work_slug(author, title, form) work, author, title, year"
                                + " from (select *, row_number() over (partition by component order"
                                + " by full desc, times desc, length(title) desc, form) place from"
                                + " resolved) where place = 1")
                .persist()
                .createOrReplaceTempView("named_works");
        Dataset<Row> links =
                spark.sql(
                                "select d.book, d.bookWork, n.work from described d join resolved r"
                                        + " on d.form = r.form join named_works n on n.component ="
                                        + " r.component")
                        .persist();
        links.createOrReplaceTempView("work_links");
        Dataset<Row> works =
                spark.sql(
                        "select n.work, n.author, n.title, n.year, sort_array(collect_set(nullif("
                                + "trim(concat_ws(' ', d.edition, d.year)), ''))) editions,"
                                + " sort_array(collect_set(concat_ws(', ', nullif(d.author, ''),"
                                + " nullif(d.title, '')))) descriptions, max(d.full) full,"
                                + " count(distinct c.book) books, cast(sum(if(c.book is null, 0,"
                                + " d.citations)) as int) citations, first(may.works) mayBe from"
                                + " described d join resolved r on d.form = r.form join named_works"
                                + " n on n.component = r.component left join counted c on c.book ="
                                + " d.book left join (select r.component, sort_array(collect_set("
                                + "m.work)) works from (select component, explode(may_be) meant from"
                                + " resolved) r join named_works m on m.component = r.meant group by"
                                + " r.component) may on may.component = r.component group by n.work,"
                                + " n.author, n.title, n.year");
        return new Resolved(links, works);
    }

    record Resolved(Dataset<Row> links, Dataset<Row> works) {}

    /** The books of the library that are themselves cited: {@code book} and {@code work}. */
    Dataset<Row> booksAsWorks(Dataset<Row> books) {
        books.filter("error = '' and sameAs = '' and title <> ''")
                .select("book", "author", "title")
                .withColumn(
                        "normal",
                        call_udf(
                                "work_form",
                                col("author"),
                                col("title"),
                                lit(""),
                                lit(""),
                                lit(""),
                                lit("BOOK"),
                                lit(true)))
                .persist()
                .createOrReplaceTempView("book_forms");
        spark.sql("select book, explode(normal.keys) key from book_forms")
                .createOrReplaceTempView("book_keys");
        return spark.sql(
                "select book, min(work) work from (select distinct k.book, n.work from book_keys k"
                        + " join form_keys f on f.key = k.key join book_forms b on b.book = k.book"
                        + " join resolved r on r.form = f.form and r.full join named_works n on"
                        + " n.component = r.component where work_relation(b.normal, r.normal) ="
                        + " 'SAME') group by book having count(*) = 1");
    }
}
