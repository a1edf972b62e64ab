package argmap.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * The page of a library, {@code index.html}: one file that needs no other and no server. Each row
 * leads to the reading page of its book.
 */
public final class LibraryPage {
    private final Summary summary;
    private final StringBuilder out = new StringBuilder();
    private final Map<String, String> titles = new HashMap<>();
    private final boolean linked;

    private LibraryPage(Summary summary, boolean linked) {
        this.summary = summary;
        this.linked = linked;
        Map<String, Integer> known = new HashMap<>();
        summary.books().rows().forEach(book -> known.merge(name(book), 1, Integer::sum));
        for (Summary.Book book : summary.books().rows()) {
            boolean alone = known.getOrDefault(name(book), 0) < 2;
            titles.put(book.book(), name(book) + (alone ? "" : " (" + file(book) + ")"));
        }
    }

    /**
     * Writes the page.
     *
     * @param linked true where the books have reading pages, {@code books/BOOK.html}
     */
    public static String write(Summary summary, boolean linked) {
        LibraryPage page = new LibraryPage(summary, linked);
        page.head();
        page.works();
        page.citedPages();
        page.hanging();
        page.quotes();
        page.secondHand();
        page.alike();
        page.books();
        page.sideBySide();
        page.out.append("</main>\n<script>").append(asset("library.js")).append("</script>\n");
        page.out.append("</body></html>\n");
        return page.out.toString();
    }

    /** A book's name, with its file where several have that name. */
    private String title(String book) {
        return titles.getOrDefault(book, book);
    }

    private static String file(Summary.Book book) {
        return book.path().substring(book.path().lastIndexOf('/') + 1);
    }

    private static String name(Summary.Book book) {
        String title = book.title().isBlank() ? file(book) : book.title();
        return book.author().isBlank() ? title : book.author() + ", " + title;
    }

    private void head() {
        out.append("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width\">\n")
                .append(
                        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';")
                .append(" style-src 'unsafe-inline'; script-src 'unsafe-inline'\">\n<title>")
                .append(html(summary.name()))
                .append(": who rests on whom</title>\n<style>")
                .append(asset("library.css"))
                .append("</style></head>\n<body>\n<header><h1>")
                .append(html(summary.name()))
                .append("</h1>\n<p>")
                .append(counted(summary.files(), "file", "files"));
        if (summary.broken() > 0) {
            out.append(", ").append(number(summary.broken())).append(" of them not read");
        }
        if (summary.again() > 0) {
            out.append(", ")
                    .append(counted(summary.again(), "second reading", "second readings"))
                    .append(" of a book, not counted");
        }
        out.append(". ")
                .append(counted(summary.works().all(), "work is", "works are"))
                .append(" cited; ")
                .append(counted(summary.quotes().all(), "quotation stands", "quotations stand"))
                .append(" in several books. Works, quotations and claims were found by a program:")
                .append(" follow the links before you rely on them.</p>\n")
                .append("<p><label>Search <input id=\"search\" type=\"search\"></label>")
                .append(" <span id=\"hits\" role=\"status\"></span></p>\n<nav>");
        for (String[] section : SECTIONS) {
            out.append("<a href=\"#").append(section[0]).append("\">").append(section[1]);
            out.append("</a> ");
        }
        out.append("</nav></header>\n<main>\n");
    }

    private static final String[][] SECTIONS = {
        {"works", "Works"},
        {"pages", "Pages"},
        {"hanging", "Much hangs on"},
        {"quotations", "Quotations"},
        {"second-hand", "Second hand"},
        {"claims", "Claims alike"},
        {"books", "Books"},
        {"side-by-side", "Side by side"},
    };

    private void section(String id, String title, String said, Summary.Part<?> part, String file) {
        out.append("<section id=\"")
                .append(id)
                .append("\"><h2>")
                .append(title)
                .append("</h2>\n<p>");
        out.append(said);
        if (part.all() > part.rows().size()) {
            out.append(" The first ")
                    .append(number(part.rows().size()))
                    .append(" of ")
                    .append(number(part.all()))
                    .append("; all are in <a href=\"csv/")
                    .append(file)
                    .append("\">csv/")
                    .append(file)
                    .append("</a>.");
        }
        out.append("</p>\n");
        if (part.rows().isEmpty()) {
            out.append("<p class=\"none\">None was found.</p>\n");
        }
    }

    private void table(String... heads) {
        out.append("<table><thead><tr>");
        for (String head : heads) {
            boolean figure = head.startsWith("#");
            out.append(figure ? "<th scope=\"col\" class=\"n\">" : "<th scope=\"col\">")
                    .append(figure ? head.substring(1) : head)
                    .append("</th>");
        }
        out.append("</tr></thead><tbody>\n");
    }

    private void end(Summary.Part<?> part) {
        out.append(part.rows().isEmpty() ? "</section>\n" : "</tbody></table></section>\n");
    }

    private void works() {
        Summary.Part<Summary.Work> part = summary.works();
        section(
                "works",
                "Works most cited",
                "By the number of books that cite them.",
                part,
                "works.csv");
        if (!part.rows().isEmpty()) {
            table("Work", "#Year", "#Books", "#Citations", "Where");
        }
        for (Summary.Work work : part.rows()) {
            out.append("<tr id=\"").append(html(work.work())).append("\"><td dir=\"auto\">");
            out.append(html(work.name()));
            if (!work.mayBe().isEmpty()) {
                out.append(" <span class=\"open\">a short form that may mean ")
                        .append(html(String.join(" or ", work.mayBe())))
                        .append("</span>");
            }
            out.append("</td>");
            figure(work.year());
            figure(number(work.books()));
            figure(number(work.citations()));
            places(work.places());
            out.append("</tr>\n");
        }
        end(part);
    }

    private void citedPages() {
        Summary.Part<Summary.CitedPage> part = summary.pages();
        section(
                "pages",
                "Pages most cited",
                "Of the works, by the number of books.",
                part,
                "cited_pages.csv");
        if (!part.rows().isEmpty()) {
            table("Work", "#Page", "#Books", "#Citations", "Where");
        }
        for (Summary.CitedPage page : part.rows()) {
            out.append("<tr><td dir=\"auto\">").append(html(page.name())).append("</td>");
            figure(page.page());
            figure(number(page.books()));
            figure(number(page.times()));
            places(page.places());
            out.append("</tr>\n");
        }
        end(part);
    }

    private void hanging() {
        Summary.Part<Summary.Hanging> part = summary.hanging();
        section(
                "hanging",
                "Sources that much hangs on",
                "Works that suggested claims rest on alone: all notes behind the claim cite no"
                        + " other.",
                part,
                "rests_on_one.csv");
        if (!part.rows().isEmpty()) {
            table("Work", "#Claims", "#Books", "Claims");
        }
        for (Summary.Hanging one : part.rows()) {
            out.append("<tr><td dir=\"auto\">").append(html(one.name())).append("</td>");
            figure(number(one.claims()));
            figure(number(one.books()));
            places(one.places());
            out.append("</tr>\n");
        }
        end(part);
    }

    private void quotes() {
        Summary.Part<Summary.Quote> part = summary.quotes();
        section(
                "quotations",
                "Quotations in several books",
                "The same words, misread letters allowed, with each wording.",
                part,
                "shared_quotations.csv");
        if (!part.rows().isEmpty()) {
            table("Words", "Given as from", "#Books", "#Wordings", "Where");
        }
        for (Summary.Quote quote : part.rows()) {
            out.append("<tr id=\"").append(html(quote.shared())).append("\"><td dir=\"auto\">");
            out.append(html(cut(quote.text()))).append("</td><td dir=\"auto\">");
            out.append(html(String.join("; ", quote.works()))).append("</td>");
            figure(number(quote.books()));
            figure(number(quote.variants()));
            places(quote.places());
            out.append("</tr>\n");
        }
        end(part);
    }

    private void secondHand() {
        Summary.Part<Summary.SecondHand> part = summary.secondHand();
        section(
                "second-hand",
                "Quoted at second hand",
                "<b>said</b>: the note says so (\u201cquoted in\u201d). <b>found</b>: the work that"
                        + " is named is a book of this library, which has the same words from"
                        + " elsewhere.",
                part,
                "second_hand.csv");
        if (!part.rows().isEmpty()) {
            table("Book", "Words", "Taken from", "Comes from", "How known");
        }
        for (Summary.SecondHand one : part.rows()) {
            out.append("<tr><td dir=\"auto\">");
            link(one.place(), title(one.place().book()));
            out.append("</td><td dir=\"auto\">").append(html(cut(one.text())));
            out.append("</td><td dir=\"auto\">").append(html(one.via()));
            out.append("</td><td dir=\"auto\">").append(html(one.work()));
            out.append("</td><td>").append(html(one.how())).append("</td></tr>\n");
        }
        end(part);
    }

    private void alike() {
        Summary.Part<Summary.Alike> part = summary.alike();
        section(
                "claims",
                "Claims alike",
                "Suggested claims that several books make in much the same words, and what their"
                        + " notes cite.",
                part,
                "claims_alike.csv");
        if (!part.rows().isEmpty()) {
            table("Claim", "#Books", "Rests on", "Where");
        }
        for (Summary.Alike claim : part.rows()) {
            out.append("<tr><td dir=\"auto\">").append(html(claim.text())).append("</td>");
            figure(number(claim.books()));
            out.append("<td dir=\"auto\">");
            if (claim.restsOnOne()) {
                out.append("<b>one source everywhere:</b> ");
            }
            out.append(html(String.join("; ", claim.works()))).append("</td>");
            places(claim.places());
            out.append("</tr>\n");
        }
        end(part);
    }

    private void books() {
        Summary.Part<Summary.Book> part = summary.books();
        section("books", "Books", "Every file that was found.", part, "books.csv");
        if (!part.rows().isEmpty()) {
            table(
                    "Book",
                    "File",
                    "#Pages",
                    "#Notes",
                    "#Citations",
                    "#Quotations",
                    "#Claims",
                    "Remark");
        }
        for (Summary.Book book : part.rows()) {
            out.append("<tr><td dir=\"auto\">");
            if (book.error().isEmpty()) {
                link(new Summary.Place(book.book(), "", "", ""), title(book.book()));
            } else {
                out.append("not read");
            }
            out.append("</td><td dir=\"auto\">").append(html(book.path())).append("</td>");
            for (int count :
                    new int[] {
                        book.pages(),
                        book.notes(),
                        book.citations(),
                        book.quotations(),
                        book.claims()
                    }) {
                figure(number(count));
            }
            out.append("<td dir=\"auto\">").append(html(remark(book))).append("</td></tr>\n");
        }
        end(part);
    }

    private String remark(Summary.Book book) {
        List<String> remarks = new ArrayList<>();
        if (!book.error().isEmpty()) {
            remarks.add(book.error());
        }
        if (!book.sameAs().isEmpty()) {
            remarks.add("another reading of " + title(book.sameAs()) + ", not counted");
        }
        if (book.copies() > 1) {
            remarks.add("the same bytes in " + book.copies() + " files, counted once");
        }
        return String.join("; ", remarks);
    }

    private void sideBySide() {
        out.append("<section id=\"side-by-side\"><h2>Books side by side</h2>\n<p>")
                .append("<label>One <select id=\"one\"></select></label> ")
                .append("<label>Other <select id=\"other\"></select></label></p>\n")
                .append(
                        "<div id=\"compared\"></div><noscript><p>This needs scripts.</p></noscript>")
                .append("<script type=\"application/json\" id=\"cites\">{\"works\":[");
        out.append(joined(summary.works().rows(), work -> json(work.name())));
        out.append("],\"books\":[");
        List<Summary.Book> read =
                summary.books().rows().stream()
                        .filter(book -> book.error().isEmpty() && book.sameAs().isEmpty())
                        .toList();
        out.append(
                joined(
                        read,
                        book ->
                                "["
                                        + json(title(book.book()))
                                        + ","
                                        + json(linked ? "books/" + book.book() + ".html" : "")
                                        + ","
                                        + book.cites().toString().replace(" ", "")
                                        + "]"));
        out.append("]}</script></section>\n");
    }

    private static <T> String joined(List<T> all, Function<T, String> written) {
        return String.join(",", all.stream().map(written).toList());
    }

    private void figure(String text) {
        out.append("<td class=\"n\">").append(html(text)).append("</td>");
    }

    private void places(List<Summary.Place> places) {
        out.append("<td><details><summary>").append(number(places.size())).append("</summary><ul>");
        for (Summary.Place place : places) {
            out.append("<li dir=\"auto\">");
            String book = title(place.book());
            link(place, place.words().isEmpty() ? book : book + ", " + place.words());
            if (!place.wording().isEmpty()) {
                out.append(": <q>").append(html(cut(place.wording()))).append("</q>");
            }
            out.append("</li>");
        }
        out.append("</ul></details></td>");
    }

    private void link(Summary.Place place, String words) {
        if (!linked) {
            out.append(html(words));
            return;
        }
        out.append("<a href=\"books/").append(html(place.book())).append(".html");
        out.append(place.anchor().isEmpty() ? "" : "#" + html(place.anchor()));
        out.append("\">").append(html(words)).append("</a>");
    }

    /** Letters of a quotation that a row shows. */
    private static final int SHOWN = 400;

    private static String cut(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN - 1) + "\u2026";
    }

    private static String counted(long count, String one, String many) {
        return number(count) + " " + (count == 1 ? one : many);
    }

    private static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    static String html(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** A string in a script of data: nothing in it can end the script. */
    private static String json(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"'
                    || c == '\\'
                    || c == '<'
                    || c == '>'
                    || c == '&'
                    || c < ' '
                    || c > 0x2027 && c < 0x202a) {
                json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }

    private static String asset(String name) {
        try (InputStream in = LibraryPage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the jar has no " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
