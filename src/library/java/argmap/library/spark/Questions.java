package argmap.library.spark;

import argmap.library.LibraryFiles;
import argmap.text.Folding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;

/** Asks a library that was made. */
final class Questions {
    private static final String NAME = "concat_ws(', ', nullif(w.author, ''), nullif(w.title, ''))";

    private final Run run;
    private final SparkSession spark;
    private final Storage storage;
    private final Arguments arguments;

    Questions(Run run) {
        this.run = run;
        this.spark = run.spark();
        this.storage = run.storage();
        this.arguments = run.arguments();
    }

    /** Answers as CSV; exit code 1 where the answer is empty, 2 where the question is wrong. */
    int answer() throws IOException {
        String library = storage.whole(arguments.place());
        if (!storage.exists(library + "/tables/books")) {
            run.err()
                    .println(
                            "argmap: "
                                    + arguments.place()
                                    + ": no library is here; make one with argmap library FOLDER -o "
                                    + arguments.place());
            return 2;
        }
        new Tables(run, library).name();
        spark.udf()
                .register("folded", (UDF1<String, String>) Questions::folded, DataTypes.StringType);
        Dataset<Row> rows;
        try {
            rows = spark.sql(sql());
        } catch (Exception e) {
            if (!(e instanceof AnalysisException)) {
                throw e;
            }
            run.err()
                    .println(
                            "argmap: "
                                    + String.valueOf(e.getMessage())
                                            .lines()
                                            .findFirst()
                                            .orElse(""));
            return 2;
        }
        run.out().print(LibraryFiles.csv(Arrays.asList(rows.columns())));
        Iterator<Row> all = rows.toLocalIterator();
        boolean none = !all.hasNext();
        while (all.hasNext()) {
            run.out().print(LibraryFiles.csv(Summaries.cells(all.next())));
        }
        return none ? 1 : 0;
    }

    private static String folded(String text) {
        return " " + String.join(" ", Folding.words(text)) + " ";
    }

    private String sql() {
        if (arguments.has("--who-cites")) {
            return whoCites(arguments.option("--who-cites").orElse(""));
        }
        if (arguments.has("--rests-on-one")) {
            return "select work, title, path, page, claim from (select "
                    + NAME
                    + " work, b.title, b.path, r.page, r.text claim, r.claim nth, count(*) over"
                    + " (partition by r.work) claims from rests_on_one r join works w on w.work ="
                    + " r.work join books b on b.book = r.book) order by claims desc, work, path,"
                    + " nth";
        }
        if (arguments.has("--second-hand")) {
            return "select b.title, b.path, s.page, s.text words, "
                    + NAME.replace("w.", "v.")
                    + " taken_from, "
                    + NAME
                    + " comes_from, s.how from second_hand s join books b on b.book = s.book left"
                    + " join works v on v.work = s.via left join works w on w.work = s.work order"
                    + " by b.path, s.page, s.quotation, s.how";
        }
        return arguments.option("--sql").orElse("");
    }

    /** Every word of the question stands in the work's author, title, year or a description. */
    private static String whoCites(String question) {
        List<String> wanted = new ArrayList<>();
        for (String word : Folding.words(question)) {
            wanted.add(
                    "folded(concat_ws(' ', w.author, w.title, w.year, array_join(w.descriptions,"
                            + " ' '))) like '% "
                            + word
                            + " %'");
        }
        String all = wanted.isEmpty() ? "false" : String.join(" and ", wanted);
        return "select "
                + NAME
                + " work, b.title, b.path, c.note, c.page, c.signal, c.pinpoint from citations c"
                + " join works w on w.work = c.work join books b on b.book = c.book where b.sameAs"
                + " = '' and "
                + all
                + " order by 1, 3, c.page, c.citation";
    }
}
