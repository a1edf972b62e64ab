package argmap.library.spark;

import argmap.graph.Fragment;
import argmap.library.LibraryFiles;
import argmap.library.LibraryPage;
import argmap.library.Summary;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import scala.jdk.javaapi.CollectionConverters;

/** What people read of the tables: CSV files, the graph of who cites whom, and the page. */
final class Summaries {
    /** Rows of each summary on the page; a page of more opens slowly, and the CSV has all. */
    private static final int SHOWN = 400;

    /** Books on the page. */
    private static final int BOOKS_SHOWN = 1000;

    /** Places that a row leads to. */
    private static final int PLACES = 40;

    private static final String NAME = "concat_ws(', ', nullif(author, ''), nullif(title, ''))";

    private final Run run;
    private final SparkSession spark;
    private final Storage storage;
    private final String out;
    private final boolean linked;

    Summaries(Run run, String out, boolean linked) {
        this.run = run;
        this.spark = run.spark();
        this.storage = run.storage();
        this.out = out;
        this.linked = linked;
    }

    void write(String name, Dataset<Row> bookWorks, Together together) throws IOException {
        new Tables(run, out).name();
        bookWorks.createOrReplaceTempView("books_as_works");
        views();
        together.all(
                List.of(
                        () ->
                                storage.write(
                                        out + "/index.html",
                                        LibraryPage.write(summary(name), linked)),
                        () ->
                                csv(
                                        "books.csv",
                                        "select path, book, title, author, pages, notes, works, citations,"
                                                + " quotations, claims, copies, sameAs, error from books order by path"),
                        () ->
                                csv(
                                        "errors.csv",
                                        "select explode(paths) path, bytes, error from books where error <> '' order by path"),
                        () ->
                                csv(
                                        "works.csv",
                                        "select work, author, title, year, books, citations, full, mayBe from"
                                                + " works where books > 0 order by books desc, citations desc, work"),
                        () ->
                                csv(
                                        "cited_pages.csv",
                                        "select work, name, page, books, times from cited_pages order by"
                                                + " books desc, times desc, work, page"),
                        () ->
                                csv(
                                        "shared_quotations.csv",
                                        "select shared, text, books, times, variants, works from"
                                                + " shared_quotations order by books desc, times desc, shared"),
                        () ->
                                csv(
                                        "second_hand.csv",
                                        "select path, page, text, via, work, how from second_hand_named"
                                                + " order by path, page, text, via, how"),
                        () ->
                                csv(
                                        "claims_alike.csv",
                                        "select alike, text, books, times, works, restsOnOne from"
                                                + " claims_alike order by books desc, times desc, alike"),
                        () ->
                                csv(
                                        "rests_on_one.csv",
                                        "select name, claims, books, work from hanging order by books"
                                                + " desc, claims desc, work"),
                        this::graph));
    }

    private void views() {
        view("counted_books", "select * from books where error = '' and sameAs = ''");
        view("names", "select work, " + NAME + " name from works");
        view(
                "counted_citations",
                "select c.* from citations c join counted_books b on b.book = c.book where c.work"
                        + " <> ''");
        view(
                "page_citations",
                "select *, explode(cited) cited_page from counted_citations where size(cited) > 0");
        view(
                "cited_pages",
                "select c.work, name, cited_page page, cast(count(distinct book) as int) books,"
                        + " cast(count(*) as int) times from page_citations c join names n on"
                        + " n.work = c.work group by c.work, name, cited_page having count(distinct"
                        + " book) > 1");
        view(
                "hanging",
                "select r.work, name, cast(count(*) as int) claims, cast(count(distinct book) as"
                        + " int) books from rests_on_one r join names n on n.work = r.work group"
                        + " by r.work, name");
        view(
                "second_hand_named",
                "select s.book, path, s.page, s.paragraph, s.text, coalesce(v.name, s.via) via,"
                        + " coalesce(w.name, '') work, how from second_hand s join books b on"
                        + " b.book = s.book left join names v on v.work = s.via left join names w"
                        + " on w.work = s.work");
    }

    private void view(String name, String sql) {
        spark.sql(sql).createOrReplaceTempView(name);
    }

    /** One file, its lines in the order of the question. */
    private void csv(String file, String sql) throws IOException {
        Dataset<Row> rows = spark.sql(sql);
        storage.write(
                out + "/csv/" + file,
                to -> {
                    line(to, LibraryFiles.csv(Arrays.asList(rows.columns())));
                    Iterator<Row> all = rows.toLocalIterator();
                    while (all.hasNext()) {
                        line(to, LibraryFiles.csv(cells(all.next())));
                    }
                });
    }

    static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            Object cell = row.get(i);
            if (cell instanceof scala.collection.Seq<?> many) {
                List<String> each = new ArrayList<>();
                CollectionConverters.asJava(many).forEach(one -> each.add(String.valueOf(one)));
                cells.add(String.join("; ", each));
            } else {
                cells.add(cell == null ? "" : String.valueOf(cell));
            }
        }
        return cells;
    }

    private static void line(OutputStream to, String line) throws IOException {
        to.write(line.getBytes(StandardCharsets.UTF_8));
    }

    /** A book that others cite is one node with the work that it is. */
    private void graph() throws IOException {
        Dataset<Row> nodes =
                spark.sql(
                        "select b.book id, if(w.work is null, 'book', 'both') kind,"
                                + " concat_ws(', ', nullif(b.author, ''), coalesce(nullif(b.title,"
                                + " ''), b.path)) label, '' year from counted_books b left join"
                                + " books_as_works w on w.book = b.book union all select w.work,"
                                + " 'work', "
                                + NAME.replace("author", "w.author").replace("title", "w.title")
                                + ", w.year from works w left anti join books_as_works b on b.work"
                                + " = w.work where w.books > 0 order by kind, id");
        Dataset<Row> edges =
                spark.sql(
                        "select c.book source, coalesce(b.book, c.work) target, cast(count(*) as"
                                + " int) times from counted_citations c left join books_as_works b"
                                + " on b.work = c.work group by 1, 2 order by 1, 2");
        storage.write(
                out + "/cites.graphml",
                to -> {
                    line(to, LibraryFiles.graphHead());
                    Iterator<Row> all = nodes.toLocalIterator();
                    while (all.hasNext()) {
                        List<String> node = cells(all.next());
                        line(
                                to,
                                LibraryFiles.graphNode(
                                        node.get(0), node.get(1), node.get(2), node.get(3)));
                    }
                    Iterator<Row> cites = edges.toLocalIterator();
                    while (cites.hasNext()) {
                        Row edge = cites.next();
                        line(
                                to,
                                LibraryFiles.graphEdge(
                                        edge.getString(0), edge.getString(1), edge.getInt(2)));
                    }
                    line(to, LibraryFiles.graphEnd());
                });
    }

    private Summary summary(String name) {
        Map<String, Integer> places = new HashMap<>();
        List<Summary.Work> works = works();
        for (Summary.Work work : works) {
            places.put(work.work(), places.size());
        }
        return new Summary(
                name.replaceAll("/+$", "").replaceAll(".*/", ""),
                spark.sql("select sum(copies) from books").first().getLong(0),
                count("books where error <> ''"),
                count("books where sameAs <> ''"),
                new Summary.Part<>(books(places), count("books")),
                new Summary.Part<>(works, count("works where books > 0")),
                new Summary.Part<>(citedPages(), count("cited_pages")),
                new Summary.Part<>(hanging(), count("hanging")),
                new Summary.Part<>(quotes(), count("shared_quotations")),
                new Summary.Part<>(secondHand(), count("second_hand")),
                new Summary.Part<>(alike(), count("claims_alike")));
    }

    private long count(String from) {
        return spark.sql("select count(*) from " + from).first().getLong(0);
    }

    private List<Summary.Book> books(Map<String, Integer> works) {
        Map<String, List<Integer>> cites = new HashMap<>();
        for (Row row :
                spark.sql("select distinct book, work from counted_citations order by book, work")
                        .collectAsList()) {
            Integer at = works.get(row.getString(1));
            if (at != null) {
                cites.computeIfAbsent(row.getString(0), b -> new ArrayList<>()).add(at);
            }
        }
        List<Summary.Book> books = new ArrayList<>();
        for (Row row :
                spark.sql(
                                "select book, path, title, author, pages, notes, citations,"
                                        + " quotations, claims, copies, sameAs, error from books"
                                        + " order by path limit "
                                        + BOOKS_SHOWN)
                        .collectAsList()) {
            books.add(
                    new Summary.Book(
                            row.getString(0),
                            row.getString(1),
                            row.getString(2),
                            row.getString(3),
                            row.getInt(4),
                            row.getInt(5),
                            row.getInt(6),
                            row.getInt(7),
                            row.getInt(8),
                            row.getInt(9),
                            row.getString(10),
                            row.getString(11),
                            cites.getOrDefault(row.getString(0), List.of())));
        }
        return books;
    }

    private List<Summary.Work> works() {
        view(
                "top_works",
                "select * from works where books > 0 order by books desc, citations desc, work"
                        + " limit "
                        + SHOWN);
        Map<String, List<Summary.Place>> places =
                places(
                        "select c.work, book, anchor, if(note = '', 'text', concat('n. ', note))"
                                + " words, '' wording from counted_citations c join top_works t on"
                                + " t.work = c.work",
                        "work");
        List<Summary.Work> works = new ArrayList<>();
        for (Row row :
                spark.sql(
                                "select t.work, name, year, books, citations, mayBe from top_works"
                                        + " t join names n on n.work = t.work order by books desc,"
                                        + " citations desc, work")
                        .collectAsList()) {
            works.add(
                    new Summary.Work(
                            row.getString(0),
                            row.getString(1),
                            row.getString(2),
                            (int) row.getLong(3),
                            row.getInt(4),
                            row.isNullAt(5)
                                    ? List.of()
                                    : List.copyOf(
                                            CollectionConverters.asJava(row.<String>getSeq(5))),
                            places.getOrDefault(row.getString(0), List.of())));
        }
        return works;
    }

    /** The places that rows lead to, by the rows' key: the first of each book first. */
    private Map<String, List<Summary.Place>> places(String sql, String key) {
        Map<String, List<Summary.Place>> places = new HashMap<>();
        for (Row row :
                spark.sql(
                                "select "
                                        + key
                                        + ", book, anchor, words, wording from (select *,"
                                        + " row_number() over (partition by "
                                        + key
                                        + " order by nth, book, words, anchor) place from (select"
                                        + " *, row_number() over (partition by "
                                        + key
                                        + ", book order by words, anchor, wording) nth from ("
                                        + sql
                                        + "))) where place <= "
                                        + PLACES
                                        + " order by "
                                        + key
                                        + ", book, place")
                        .collectAsList()) {
            places.computeIfAbsent(row.getString(0), k -> new ArrayList<>())
                    .add(
                            new Summary.Place(
                                    row.getString(1),
                                    row.getString(2),
                                    row.getString(3),
                                    row.getString(4)));
        }
        return places;
    }

    private List<Summary.CitedPage> citedPages() {
        view(
                "top_pages",
                "select *, concat(work, ' ', page) key from cited_pages order by books desc, times"
                        + " desc, work, page limit "
                        + SHOWN);
        Map<String, List<Summary.Place>> places =
                places(
                        "select t.key, book, anchor, if(note = '', 'text', concat('n. ', note))"
                                + " words, '' wording from page_citations c join top_pages t on"
                                + " t.work = c.work and t.page = c.cited_page",
                        "key");
        List<Summary.CitedPage> pages = new ArrayList<>();
        for (Row row :
                spark.sql(
                                "select key, name, page, books, times from top_pages order by books"
                                        + " desc, times desc, work, page")
                        .collectAsList()) {
            pages.add(
                    new Summary.CitedPage(
                            row.getString(1),
                            row.getString(2),
                            row.getInt(3),
                            row.getInt(4),
                            places.getOrDefault(row.getString(0), List.of())));
        }
        return pages;
    }

    private List<Summary.Hanging> hanging() {
        view(
                "top_hanging",
                "select * from hanging order by books desc, claims desc, work limit " + SHOWN);
        Map<String, List<Summary.Place>> places =
                places(
                        "select r.work, book, "
                                + PARAGRAPH
                                + " anchor, concat('claim ', claim) words, text wording from"
                                + " rests_on_one r join top_hanging t on t.work = r.work",
                        "work");
        List<Summary.Hanging> hanging = new ArrayList<>();
        for (Row row :
                spark.sql(
                                "select work, name, claims, books from top_hanging order by books"
                                        + " desc, claims desc, work")
                        .collectAsList()) {
            hanging.add(
                    new Summary.Hanging(
                            row.getString(1),
                            row.getInt(2),
                            row.getInt(3),
                            places.getOrDefault(row.getString(0), List.of())));
        }
        return hanging;
    }

    /** The name of a paragraph in a reading page; what stands in no paragraph leads to its top. */
    private static final String PARAGRAPH =
            "if(paragraph < 0, '', concat('"
                    + Fragment.paragraph(0).name().replaceAll("[0-9]+$", "")
                    + "', cast(paragraph + 1 as string)))";

    private Map<String, String> workNames() {
        Map<String, String> names = new HashMap<>();
        spark.sql(
                        "select distinct n.work, name from names n join (select explode(works) work"
                                + " from top_quotes union all select explode(works) from top_alike)"
                                + " t on t.work = n.work")
                .collectAsList()
                .forEach(row -> names.put(row.getString(0), row.getString(1)));
        return names;
    }

    private List<Summary.Quote> quotes() {
        view(
                "top_quotes",
                "select * from shared_quotations order by books desc, times desc, shared limit "
                        + SHOWN);
        view(
                "top_alike",
                "select * from claims_alike order by books desc, times desc, alike limit " + SHOWN);
        Map<String, String> names = workNames();
        Map<String, List<Summary.Place>> places =
                places(
                        "select q.shared, book, "
                                + PARAGRAPH
                                + " anchor, concat('p. ', page) words, q.text wording from"
                                + " quotations q join top_quotes t on t.shared = q.shared",
                        "shared");
        List<Summary.Quote> quotes = new ArrayList<>();
        for (Row row :
                spark.sql(
                                "select shared, text, books, variants, works from top_quotes order"
                                        + " by books desc, times desc, shared")
                        .collectAsList()) {
            quotes.add(
                    new Summary.Quote(
                            row.getString(0),
                            row.getString(1),
                            row.getInt(2),
                            row.getInt(3),
                            named(row, 4, names),
                            places.getOrDefault(row.getString(0), List.of())));
        }
        return quotes;
    }

    private static List<String> named(Row row, int column, Map<String, String> names) {
        return CollectionConverters.asJava(row.<String>getSeq(column)).stream()
                .map(work -> names.getOrDefault(work, work))
                .toList();
    }

    private List<Summary.SecondHand> secondHand() {
        List<Summary.SecondHand> all = new ArrayList<>();
        for (Row row :
                spark.sql(
                                "select book, "
                                        + PARAGRAPH
                                        + " anchor, page, text, via, work, how from"
                                        + " second_hand_named order by how, path, page, text, via"
                                        + " limit "
                                        + SHOWN)
                        .collectAsList()) {
            all.add(
                    new Summary.SecondHand(
                            new Summary.Place(
                                    row.getString(0), row.getString(1), "p. " + row.get(2), ""),
                            row.getString(3),
                            row.getString(4),
                            row.getString(5),
                            row.getString(6)));
        }
        return all;
    }

    private List<Summary.Alike> alike() {
        Map<String, String> names = workNames();
        Map<String, List<Summary.Place>> places =
                places(
                        "select c.alike, book, "
                                + PARAGRAPH
                                + " anchor, concat('claim ', claim) words, c.text wording from"
                                + " claims c join top_alike t on t.alike = c.alike",
                        "alike");
        List<Summary.Alike> all = new ArrayList<>();
        for (Row row :
                spark.sql(
                                "select alike, text, books, works, restsOnOne from top_alike order"
                                        + " by books desc, times desc, alike")
                        .collectAsList()) {
            all.add(
                    new Summary.Alike(
                            row.getString(1),
                            row.getInt(2),
                            named(row, 3, names),
                            row.getBoolean(4),
                            places.getOrDefault(row.getString(0), List.of())));
        }
        return all;
    }
}
