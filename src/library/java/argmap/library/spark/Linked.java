package argmap.library.spark;

import static org.apache.spark.sql.functions.col;

import argmap.library.Components;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Connected components of pairs. */
final class Linked {
    /**
     * Pairs up to which one machine joins them, with some 100 bytes a member: a gigabyte at most.
     * Above, Spark does, in rounds over the cluster.
     */
    static final long BY_ONE_MACHINE = 5_000_000;

    private static final StructType COLUMNS =
            new StructType()
                    .add("member", DataTypes.StringType)
                    .add("component", DataTypes.StringType);

    private Linked() {}

    /**
     * What shares a key, each two once.
     *
     * @param keyed with the columns {@code id}, {@code key} and {@code owner}: two of one owner
     *     make no pair
     * @param most members of a key; one with more says nothing, and its pairs, the square of them,
     *     would take most of the time
     * @return {@code one}, {@code other}, the lesser first
     */
    static Dataset<Row> pairs(Dataset<Row> keyed, int most) {
        Dataset<Row> telling = keyed.groupBy("key").count().filter("count between 2 and " + most);
        Dataset<Row> known = keyed.join(telling, MadeLibrary.names("key"), "left_semi").persist();
        return known.as("a")
                .join(known.as("b"), col("a.key").equalTo(col("b.key")))
                .filter("a.id < b.id and a.owner <> b.owner")
                .select(col("a.id").as("one"), col("b.id").as("other"))
                .distinct();
    }

    /**
     * Each member of a pair with the least member of its component.
     *
     * @param pairs with the columns {@code one} and {@code other}
     */
    static Dataset<Row> components(SparkSession spark, Dataset<Row> pairs) {
        return components(spark, pairs, BY_ONE_MACHINE);
    }

    static Dataset<Row> components(SparkSession spark, Dataset<Row> pairs, long byOneMachine) {
        Dataset<Row> known = pairs.persist();
        try {
            return known.count() <= byOneMachine ? here(spark, known) : inRounds(spark, known);
        } finally {
            known.unpersist();
        }
    }

    private static Dataset<Row> here(SparkSession spark, Dataset<Row> pairs) {
        Components components = new Components();
        Iterator<Row> all = pairs.toLocalIterator();
        while (all.hasNext()) {
            Row pair = all.next();
            components.join(pair.getString(0), pair.getString(1));
        }
        List<Row> rows = new ArrayList<>();
        components
                .members()
                .forEach(member -> rows.add(RowFactory.create(member.name(), member.component())));
        return spark.createDataFrame(rows, COLUMNS);
    }

    /**
     * The least name spreads to all neighbours, and each takes over what the one it points to
     * points to, until nothing changes: rounds by the logarithm of the longest chain.
     */
    private static Dataset<Row> inRounds(SparkSession spark, Dataset<Row> pairs) {
        pairs.selectExpr("one as a", "other as b")
                .union(pairs.selectExpr("other as a", "one as b"))
                .distinct()
                .localCheckpoint()
                .createOrReplaceTempView("linked_edges");
        Dataset<Row> named =
                spark.sql(
                                "select a as member, least(a, min(b)) as component from linked_edges"
                                        + " group by a")
                        .localCheckpoint();
        while (true) {
            named.createOrReplaceTempView("linked_names");
            Dataset<Row> next =
                    spark.sql(
                                    "select member, min(component) as component from ("
                                            + "select e.a as member, n.component from linked_edges"
                                            + " e join linked_names n on e.b = n.member union all"
                                            + " select m.member, t.component from linked_names m"
                                            + " join linked_names t on m.component = t.member)"
                                            + " group by member")
                            .localCheckpoint();
            next.createOrReplaceTempView("linked_next");
            long changed =
                    spark.sql(
                                    "select 1 from linked_names m join linked_next n on m.member ="
                                            + " n.member where m.component <> n.component limit 1")
                            .count();
            named = next;
            if (changed == 0) {
                return named;
            }
        }
    }
}
