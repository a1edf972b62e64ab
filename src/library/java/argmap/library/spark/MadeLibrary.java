package argmap.library.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import argmap.library.Rows;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.apache.spark.api.java.function.ForeachPartitionFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Makes a library: every book read and kept, then the tables across them, then the summaries. */
final class MadeLibrary {
    /** Endings of what lies beside books and is none. */
    private static final Set<String> BESIDE =
            Set.of(
                    "json", "jsonl", "csv", "tsv", "jpg", "jpeg", "png", "gif", "svg", "tif",
                    "tiff", "jp2", "webp", "bmp", "css", "js", "log", "parquet", "crc", "gz", "ini",
                    "yml", "yaml", "bib", "ris", "argdown", "mp3", "mp4", "exe", "md5", "sha256");

    /**
     * Books up to which Spark runs its plans as they are: to make classes of them, and to plan anew
     * on the way, took a third of the time for 40 books.
     */
    private static final int FEW_BOOKS = 1000;

    /** A book's files, and what stands against opening them. */
    private static final StructType FILES =
            new StructType()
                    .add("book", DataTypes.StringType)
                    .add("path", DataTypes.StringType)
                    .add("paths", DataTypes.createArrayType(DataTypes.StringType))
                    .add("problem", DataTypes.StringType)
                    .add("size", DataTypes.LongType);

    private final Run run;
    private final SparkSession spark;
    private final Storage storage;
    private final Arguments arguments;

    MadeLibrary(Run run) {
        this.run = run;
        this.spark = run.spark();
        this.storage = run.storage();
        this.arguments = run.arguments();
    }

    int make() throws IOException {
        String in = storage.whole(arguments.place());
        String made = storage.whole(arguments.out());
        if (!storage.isFolder(in)) {
            run.err().println("argmap: " + arguments.place() + ": no such folder");
            return 2;
        }
        if (storage.isFolder(in + "/tables/books")) {
            run.err()
                    .println(
                            "argmap: "
                                    + arguments.place()
                                    + ": this library is made; ask it with --sql, --who-cites,"
                                    + " --rests-on-one or --second-hand");
            return 2;
        }
        List<Storage.Found> all = storage.files(in, made);
        List<Storage.Found> files =
                all.stream().filter(file -> !BESIDE.contains(ending(file.path()))).toList();
        if (files.isEmpty()) {
            run.err().println("argmap: " + arguments.place() + ": there is no book in this folder");
            return 2;
        }
        passedOver(all);
        // Where nothing can be written, it is better to know before the books are read.
        try {
            storage.write(made + "/.writable", "");
            storage.delete(made + "/.writable");
        } catch (IOException e) {
            run.err().println("argmap: " + arguments.out() + ": " + Storage.why(e));
            return 2;
        }
        if (files.size() <= FEW_BOOKS) {
            forFewBooks();
        }
        ReadBooks.Settings settings =
                new ReadBooks.Settings(
                        storage,
                        made,
                        new ReadBooks.OptionsKept(
                                arguments.claims(),
                                arguments.has("--meanings"),
                                !arguments.has("--no-pages")),
                        arguments.largest());
        List<ReadBooks.Done> done = new ReadBooks(run.context(), settings, run.err()).read(files);
        Dataset<Row> books = across(done, settings, in);
        return told(books, done);
    }

    private void forFewBooks() {
        spark.conf().set("spark.sql.codegen.wholeStage", "false");
        spark.conf().set("spark.sql.codegen.factoryMode", "NO_CODEGEN");
        spark.conf().set("spark.sql.adaptive.enabled", "false");
        spark.conf().set("spark.sql.shuffle.partitions", "2");
    }

    private static String ending(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return name.indexOf('.') < 0 ? "" : name.substring(name.lastIndexOf('.') + 1);
    }

    private void passedOver(List<Storage.Found> all) {
        Map<String, Integer> endings = new TreeMap<>();
        for (Storage.Found file : all) {
            if (BESIDE.contains(ending(file.path()))) {
                endings.merge("." + ending(file.path()), 1, Integer::sum);
            }
        }
        if (!endings.isEmpty()) {
            run.err()
                    .println(
                            "argmap: passed over, as no books: "
                                    + endings.entrySet().stream()
                                            .map(e -> e.getValue() + " " + e.getKey())
                                            .collect(Collectors.joining(", ")));
        }
    }

    /** The books' files: of a book that lies there twice the first path stands for all. */
    private Dataset<Row> files(List<ReadBooks.Done> done, String in) {
        Map<String, List<ReadBooks.Done>> byBook = new LinkedHashMap<>();
        done.forEach(one -> byBook.computeIfAbsent(one.book(), b -> new ArrayList<>()).add(one));
        List<Row> rows = new ArrayList<>();
        byBook.forEach(
                (book, files) -> {
                    String[] paths =
                            files.stream()
                                    .map(file -> below(in, file.path()))
                                    .toArray(String[]::new);
                    rows.add(
                            RowFactory.create(
                                    book,
                                    paths[0],
                                    paths,
                                    files.get(0).problem(),
                                    files.get(0).bytes()));
                });
        return spark.createDataFrame(rows, FILES);
    }

    private static String below(String folder, String path) {
        return path.startsWith(folder + "/") ? path.substring(folder.length() + 1) : path;
    }

    private Dataset<Row> across(List<ReadBooks.Done> done, ReadBooks.Settings settings, String in)
            throws IOException {
        Tables tables = new Tables(run, settings.out());
        Dataset<Row> files = files(done, in).persist();
        long count = files.count();
        KeptRows.Opened kept = KeptRows.open(spark, settings.folder(), files);
        try (Together together = new Together(spark)) {
            step("books");
            Future<Dataset<Row>> written = together.begin(() -> booksTable(tables, kept, files));
            Future<Dataset<Row>> described =
                    together.begin(
                            () -> tables.write("book_works", kept.table("book_works"), count));
            List<Future<Dataset<Row>>> plain =
                    List.of("pages", "notes", "evidence").stream()
                            .map(
                                    name ->
                                            together.begin(
                                                    () ->
                                                            tables.write(
                                                                    name, kept.table(name), count)))
                            .toList();
            Dataset<Row> books = Together.of(written);
            Dataset<Row> counted =
                    books.filter("error = '' and sameAs = ''").select("book").persist();
            step("works, quotations and claims");
            Dataset<Row> bookWorks = Together.of(described);
            Future<WorksAcross.Resolved> works =
                    together.begin(
                            () -> {
                                var resolved = new WorksAcross(spark).resolve(bookWorks, counted);
                                tables.write("works", resolved.works(), count);
                                return resolved;
                            });
            Dataset<Row> plainQuotations = kept.table("quotations").persist();
            Future<Dataset<Row>> shared =
                    together.begin(
                            () ->
                                    made(
                                            new QuotationsAcross(spark)
                                                    .shared(
                                                            of(plainQuotations, counted)
                                                                    .select(
                                                                            "book",
                                                                            "quotation",
                                                                            "text"))));
            Dataset<Row> plainClaims = kept.table("claims").persist();
            Future<Dataset<Row>> alike =
                    together.begin(
                            () -> made(new ClaimsAcross(spark).alike(of(plainClaims, counted))));
            for (Future<Dataset<Row>> table : plain) {
                Together.of(table);
            }
            Dataset<Row> links = Together.of(works).links();
            Dataset<Row> booksAsWorks = new WorksAcross(spark).booksAsWorks(books).persist();
            Dataset<Row> alikeClaims = Together.of(alike);
            Dataset<Row> sharedQuotations = Together.of(shared);
            step("their tables");
            together.all(
                    List.of(
                            () -> claims(tables, plainClaims, alikeClaims, counted, links, count),
                            () ->
                                    quotations(
                                            tables,
                                            withShared(plainQuotations, links, sharedQuotations),
                                            counted,
                                            booksAsWorks,
                                            count),
                            () ->
                                    tables.write(
                                            "citations",
                                            kept.table("citations")
                                                    .join(links, names("book", "bookWork"), "left")
                                                    .withColumn(
                                                            "work", coalesce(col("work"), lit(""))),
                                            count)));
            step("summaries");
            new Summaries(run, settings.out(), !arguments.has("--no-pages"))
                    .write(arguments.place(), booksAsWorks, together);
            storage.delete(settings.out() + "/.new");
            return books;
        }
    }

    private Dataset<Row> booksTable(Tables tables, KeptRows.Opened kept, Dataset<Row> files)
            throws IOException {
        Dataset<Row> read = books(kept, files).persist();
        Dataset<Row> same = new SameBooks(spark).of(read);
        return tables.write(
                "books",
                read.join(same, names("book"), "left")
                        .withColumn("sameAs", coalesce(col("sameAs"), lit("")))
                        .drop("sketch"),
                files.count());
    }

    /** Rows of the books that are counted. */
    private static Dataset<Row> of(Dataset<Row> rows, Dataset<Row> counted) {
        return rows.join(counted, names("book"), "left_semi");
    }

    /** Rows that are worked out now, and kept. */
    private static Dataset<Row> made(Dataset<Row> rows) {
        Dataset<Row> kept = rows.persist();
        kept.foreachPartition((ForeachPartitionFunction<Row>) all -> all.forEachRemaining(r -> {}));
        return kept;
    }

    private static Dataset<Row> withShared(
            Dataset<Row> quotations, Dataset<Row> links, Dataset<Row> shared) {
        Dataset<Row> via =
                links.withColumnRenamed("bookWork", "via").withColumnRenamed("work", "viaWork");
        return quotations
                .join(links, names("book", "bookWork"), "left")
                .join(via, names("book", "via"), "left")
                .join(shared, names("book", "quotation"), "left")
                .withColumn("work", coalesce(col("work"), lit("")))
                .withColumn("viaWork", coalesce(col("viaWork"), lit("")))
                .withColumn("shared", coalesce(col("shared"), lit("")));
    }

    private void quotations(
            Tables tables,
            Dataset<Row> rows,
            Dataset<Row> counted,
            Dataset<Row> booksAsWorks,
            long count)
            throws IOException {
        QuotationsAcross across = new QuotationsAcross(spark);
        Dataset<Row> quotations = tables.write("quotations", rows, count);
        tables.write("shared_quotations", across.table(quotations), count);
        tables.write(
                "second_hand", across.secondHand(of(quotations, counted), booksAsWorks), count);
    }

    private void claims(
            Tables tables,
            Dataset<Row> plain,
            Dataset<Row> alike,
            Dataset<Row> counted,
            Dataset<Row> links,
            long count)
            throws IOException {
        ClaimsAcross across = new ClaimsAcross(spark);
        Dataset<Row> claims =
                tables.write(
                        "claims",
                        plain.join(across.grounds(plain, links), names("book", "claim"), "left")
                                .join(alike, names("book", "claim"), "left")
                                .withColumn(
                                        "works",
                                        org.apache.spark.sql.functions.expr(
                                                "coalesce(works, cast(array() as"
                                                        + " array<string>))"))
                                .drop("bookWorks")
                                .withColumn("alike", coalesce(col("alike"), lit(""))),
                        count);
        tables.write("claims_alike", across.table(claims), count);
        tables.write(
                "rests_on_one",
                of(claims, counted)
                        .filter("size(works) = 1 and not open")
                        .selectExpr(
                                "book",
                                "claim",
                                "works[0] work",
                                "page",
                                "paragraph",
                                "text",
                                "score",
                                "alike"),
                count);
    }

    private Dataset<Row> books(KeptRows.Opened kept, Dataset<Row> files) {
        Dataset<Row> rows = kept.table("books");
        String[] columns = KeptRows.schema(Rows.Book.class).fieldNames();
        Dataset<Row> joined = files.join(rows, names("book"), "left");
        for (String column : columns) {
            switch (column) {
                case "book", "error", "bytes", "sketch" -> {}
                case "title", "author" ->
                        joined = joined.withColumn(column, coalesce(col(column), lit("")));
                default -> joined = joined.withColumn(column, coalesce(col(column), lit(0)));
            }
        }
        return joined.withColumn("error", coalesce(col("error"), col("problem")))
                .withColumn("bytes", coalesce(col("bytes"), col("size")))
                .withColumn("copies", org.apache.spark.sql.functions.size(col("paths")))
                .drop("problem", "size");
    }

    static scala.collection.immutable.Seq<String> names(String... names) {
        return scala.jdk.javaapi.CollectionConverters.asScala(List.of(names)).toSeq();
    }

    private void step(String what) {
        run.err().println("argmap: across the books: " + what);
    }

    private int told(Dataset<Row> books, List<ReadBooks.Done> done) {
        long broken = books.filter("error <> ''").count();
        long again = books.filter("sameAs <> ''").count();
        long copies = books.filter("copies > 1").count();
        long fresh = done.stream().filter(ReadBooks.Done::fresh).count();
        run.out()
                .printf(
                        Locale.ROOT,
                        "%,d files: %,d read now, %,d kept from before, %,d not read (errors.csv)%n",
                        done.size(),
                        fresh,
                        done.size()
                                - fresh
                                - done.stream().filter(d -> !d.problem().isEmpty()).count(),
                        broken);
        if (again + copies > 0) {
            run.out()
                    .printf(
                            Locale.ROOT,
                            "%,d books are second readings of another, %,d lie there in several files: each"
                                    + " is counted once (books.csv)%n",
                            again,
                            copies);
        }
        run.out().println(arguments.out() + "/index.html");
        return broken == books.count() ? 1 : 0;
    }
}
