package argmap.report.print;

import argmap.report.print.Block.Heading;
import argmap.report.print.Block.Paragraph;
import argmap.report.print.Block.Picture;
import argmap.report.print.Block.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * One self-contained page that is HTML and well-formed XML at once: to read, to print from a
 * browser, and for {@link PdfWriter} to set.
 */
final class HtmlWriter {
    /** Blocks of one box; a longer one could be higher than what is left of a page. */
    private static final int MOST_KEPT = 8;

    private final Printed printed;
    private final boolean pdf;
    private final boolean feet;
    private final UnaryOperator<String> hyphens;
    private final Tags out = new Tags();
    private final Set<String> targets;

    /** How the blocks of a section are written. */
    private final Block.Cases<Void> cases =
            new Block.Cases<>(this::heading, this::paragraph, this::picture, this::table);

    private final List<Run.Mark> due = new ArrayList<>();

    private HtmlWriter(Printed printed, boolean pdf, UnaryOperator<String> hyphens) {
        this.printed = printed;
        this.pdf = pdf;
        this.feet = pdf && printed.columns() == 1 && !printed.slides();
        this.hyphens = hyphens;
        this.targets = Anchors.of(printed);
    }

    /** A page for a browser. */
    static String page(Printed printed) {
        return new HtmlWriter(printed, false, UnaryOperator.identity()).write(1);
    }

    /**
     * A page to be set as a PDF.
     *
     * @param hyphens puts soft hyphens into the text's own words
     * @param scale of the sizes of type
     */
    static String forPdf(Printed printed, UnaryOperator<String> hyphens, double scale) {
        return new HtmlWriter(printed, true, hyphens).write(scale);
    }

    private String write(double scale) {
        StringWriter text = new StringWriter();
        text.write("<!DOCTYPE html>\n");
        out.to(text);
        out.open("html", "lang", printed.language());
        head(scale);
        String classes =
                Stream.of(printed.slides() ? "slides" : "sheets", feet ? "feet" : "")
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.joining(" "));
        out.open("body", "class", classes);
        out.open("main");
        out.line();
        printed.sections().forEach(this::section);
        out.close("main");
        out.close("body");
        out.close("html");
        out.end();
        return text.append('\n').toString();
    }

    private void head(double scale) {
        out.open("head");
        out.line();
        out.empty("meta", "charset", "utf-8");
        out.empty("meta", "name", "viewport", "content", "width=device-width");
        out.empty(
                "meta",
                "http-equiv",
                "Content-Security-Policy",
                "content",
                "default-src 'none'; style-src 'unsafe-inline'");
        out.empty("meta", "name", "description", "content", described());
        out.element("title", printed.title());
        out.element("style", Sheets.css(printed, pdf, scale));
        if (pdf) {
            bookmarks();
        }
        out.close("head");
        out.line();
    }

    /** A reader program tells the title first, so a missing subject is given by it. */
    private String described() {
        return printed.subject().isEmpty() ? printed.title() : printed.subject();
    }

    private void bookmarks() {
        out.open("bookmarks");
        for (PrintedSection section : printed.sections()) {
            for (Block block : section.blocks()) {
                block.fold(
                        new Block.Cases<Void>(
                                heading -> bookmark(heading), p -> null, p -> null, t -> null));
            }
        }
        out.close("bookmarks");
    }

    private Void bookmark(Heading heading) {
        if (!heading.anchor().isEmpty() && heading.level() < 3) {
            out.empty("bookmark", "name", heading.text(), "href", "#" + heading.anchor());
        }
        return null;
    }

    private void section(PrintedSection section) {
        boolean columns = section.columns(printed) == 2;
        String classes =
                Stream.of(
                                columns ? "columns" : "",
                                section.newPage() ? "new" : "",
                                printed.slides() ? "slide" : "")
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.joining(" "));
        if (classes.isEmpty()) {
            out.open("div");
        } else {
            out.open("div", "class", classes);
        }
        out.line();
        if (columns) {
            together(section.blocks());
        } else {
            section.blocks().forEach(block -> block.fold(cases));
        }
        out.close("div");
        out.line();
    }

    /** In columns the PDF library keeps together only what stands in one box. */
    private void together(List<Block> blocks) {
        for (int from = 0; from < blocks.size(); ) {
            int last = from;
            while (last + 1 < blocks.size() && last - from < MOST_KEPT && keeps(blocks.get(last))) {
                last++;
            }
            if (last > from) {
                out.open("div", "class", "keep");
            }
            blocks.subList(from, last + 1).forEach(block -> block.fold(cases));
            if (last > from) {
                out.close("div");
                out.line();
            }
            from = last + 1;
        }
    }

    private static boolean keeps(Block block) {
        return block.fold(
                new Block.Cases<>(
                        heading -> true, Paragraph::keep, picture -> false, table -> false));
    }

    private Void heading(Heading heading) {
        out.open("h" + heading.level(), attributes("", heading.anchor(), true));
        out.text(heading.text());
        out.close("h" + heading.level());
        out.line();
        return null;
    }

    private Void paragraph(Paragraph paragraph) {
        Style style = paragraph.style();
        String classes =
                style.name().toLowerCase(Locale.ROOT)
                        + (paragraph.indent() > 0 ? " d" + Math.min(4, paragraph.indent()) : "")
                        + (paragraph.label().isEmpty() ? "" : " labelled")
                        + (paragraph.keep() ? " kept" : "");
        out.open("p", attributes(classes, paragraph.anchor(), style.own()));
        if (!paragraph.label().isEmpty()) {
            out.open("span", "class", "label");
            out.text(paragraph.label());
            out.close("span");
            out.text(" ");
        }
        paragraph.runs().forEach(run -> run(run, style.own() && !style.large()));
        out.close("p");
        out.line();
        List<Run.Mark> notes = List.copyOf(due);
        due.clear();
        notes.forEach(mark -> noteBelow(mark, paragraph.indent()));
        return null;
    }

    private void noteBelow(Run.Mark mark, int indent) {
        String classes = "note" + (indent > 0 ? " d" + Math.min(4, indent) : "");
        out.open("p", attributes(classes, mark.anchor(), true));
        noteText(mark);
        out.close("p");
        out.line();
    }

    private void noteText(Run.Mark mark) {
        out.element("b", mark.label());
        out.text(" " + hyphens.apply(mark.note()));
    }

    private Void picture(Picture picture) {
        PicturePlace place = PicturePlace.of(picture, printed);
        out.open("div", "class", place.lying() ? "map lying" : "map");
        if (pdf) {
            out.empty("img", "alt", picture.name(), "style", place.size());
        } else {
            int width = (int) place.drawing().width();
            out.open("div", "class", "drawing", "style", "max-width:" + width + "pt");
            out.raw(place.drawing().svg());
            out.close("div");
        }
        if (!picture.caption().isEmpty()) {
            out.open("p", "class", "caption");
            out.text(picture.caption());
            out.close("p");
        }
        out.close("div");
        out.line();
        return null;
    }

    private Void table(Table table) {
        out.open("table");
        out.open("thead");
        out.open("tr");
        for (int i = 0; i < table.head().size(); i++) {
            out.open("th", "style", "width:" + table.widths().get(i) + "%");
            out.text(table.head().get(i));
            out.close("th");
        }
        out.close("tr");
        out.close("thead");
        out.open("tbody");
        for (List<List<Run>> row : table.rows()) {
            out.open("tr");
            for (List<Run> cell : row) {
                out.open("td");
                cell.forEach(run -> run(run, true));
                out.close("td");
            }
            out.close("tr");
            out.line();
        }
        out.close("tbody");
        out.close("table");
        out.line();
        return null;
    }

    private void run(Run run, boolean own) {
        UnaryOperator<String> set = own ? hyphens : UnaryOperator.identity();
        run.fold(
                new Run.Cases<Void>(
                        words -> words(set.apply(words.text()), words.face()),
                        this::mark,
                        this::link,
                        blank -> {
                            out.open("span", "class", "blank");
                            out.text("\u00a0".repeat(2 * blank.letters()));
                            out.close("span");
                            return null;
                        },
                        this::sign));
    }

    private Void sign(Run.Sign sign) {
        List<String> data = new ArrayList<>(List.of("data-from", sign.from()));
        data.addAll(List.of("data-relation", sign.relation(), "data-to", sign.to()));
        if (sign.step() > 0) {
            data.addAll(List.of("data-step", String.valueOf(sign.step())));
        }
        out.open("span", data.toArray(String[]::new));
        words(sign.text(), sign.face());
        out.close("span");
        return null;
    }

    private Void words(String text, Run.Face face) {
        switch (face) {
            case PLAIN -> out.text(text);
            case ITALIC -> out.element("i", text);
            case BOLD -> out.element("b", text);
            case SMALL -> {
                out.open("span", "class", "small");
                out.text(text);
                out.close("span");
            }
        }
        return null;
    }

    private Void mark(Run.Mark mark) {
        if (feet && !mark.note().isEmpty()) {
            out.open("span", "class", "foot", "id", mark.anchor(), "data-label", mark.label());
            noteText(mark);
            out.close("span");
            return null;
        }
        if (!mark.note().isEmpty()) {
            due.add(mark);
        }
        return link(new Run.Link(mark.label(), mark.anchor(), Run.Face.SMALL));
    }

    private Void link(Run.Link link) {
        if (!link.leadsOut() && !targets.contains(link.anchor())) {
            return words(link.text(), link.face());
        }
        out.open("a", "href", (link.leadsOut() ? "" : "#") + link.anchor());
        words(link.text(), link.face());
        out.close("a");
        return null;
    }

    private String[] attributes(String classes, String anchor, boolean own) {
        Map<String, String> all = new LinkedHashMap<>();
        if (!classes.isEmpty()) {
            all.put("class", classes);
        }
        if (!anchor.isEmpty()) {
            all.put("id", anchor);
        }
        if (own && !printed.textLanguage().equals(printed.language()) && !classes.isEmpty()) {
            all.put("lang", printed.textLanguage());
        }
        return all.entrySet().stream()
                .flatMap(entry -> Stream.of(entry.getKey(), entry.getValue()))
                .toArray(String[]::new);
    }

    /** Writes XML: what is text is escaped, what is opened is closed. */
    static final class Tags {
        private final Deque<String> open = new ArrayDeque<>();
        private StringWriter raw = new StringWriter();
        private XMLStreamWriter out = writer(raw);

        /** Writes to a text from now on. */
        void to(StringWriter text) {
            raw = text;
            out = writer(text);
        }

        private static XMLStreamWriter writer(StringWriter text) {
            try {
                return XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            } catch (XMLStreamException e) {
                throw new IllegalStateException(e);
            }
        }

        /** Opens an element with attributes given as name, value, name, value. */
        void open(String name, String... attributes) {
            run(() -> out.writeStartElement(name));
            attributes(attributes);
            open.push(name);
        }

        /** An element with nothing in it. */
        void empty(String name, String... attributes) {
            run(() -> out.writeEmptyElement(name));
            attributes(attributes);
            line();
        }

        private void attributes(String... attributes) {
            for (int i = 0; i < attributes.length; i += 2) {
                String name = attributes[i];
                String value = attributes[i + 1];
                run(() -> out.writeAttribute(name, value));
            }
        }

        /** Closes the element opened last, which must be this one. */
        void close(String name) {
            if (!open.pop().equals(name)) {
                throw new IllegalStateException("</" + name + "> closes another element");
            }
            // As two tags even when empty: a browser takes <p/> for an opened paragraph.
            run(() -> out.writeCharacters(""));
            run(() -> out.writeEndElement());
        }

        void element(String name, String text) {
            open(name);
            text(text);
            close(name);
        }

        void text(String text) {
            run(() -> out.writeCharacters(text));
        }

        void line() {
            text("\n");
        }

        /** Markup as it is. */
        void raw(String markup) {
            run(() -> out.writeCharacters(""));
            run(out::flush);
            raw.write(markup);
        }

        void end() {
            run(out::flush);
        }

        /** A call of the writer. */
        private interface Call {
            void run() throws XMLStreamException;
        }

        private static void run(Call call) {
            try {
                call.run();
            } catch (XMLStreamException e) {
                throw new IllegalStateException("no well-formed page", e);
            }
        }
    }

    /** The style sheets, which lie beside this class as files. */
    static final class Sheets {
        /** Points; smaller letters are hard to read on paper. */
        private static final double SMALLEST = 8.1;

        private static final Pattern SIZE = Pattern.compile("(font(?:-size)?: )([0-9.]+)pt");

        private Sheets() {}

        /** None of them holds a character that HTML and XML read differently within a style. */
        static String css(Printed printed, boolean pdf, double scale) {
            String pages =
                    file(printed.slides() ? "slides.css" : "pages.css")
                            .replace("PAPER", printed.paper().css());
            String all = file("text.css") + pages + file(pdf ? "notes.css" : "web.css");
            return scale == 1
                    ? all
                    : SIZE.matcher(all)
                            .replaceAll(
                                    size -> {
                                        double usual = Double.parseDouble(size.group(2));
                                        double scaled =
                                                usual < SMALLEST
                                                        ? usual
                                                        : Math.max(SMALLEST, usual * scale);
                                        return size.group(1)
                                                + String.format(Locale.ROOT, "%.2fpt", scaled);
                                    });
        }

        private static String file(String name) {
            try (InputStream in = Sheets.class.getResourceAsStream(name)) {
                if (in == null) {
                    throw new IllegalStateException("the program was built without " + name);
                }
                return "\n" + new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The places in a printed thing that something can lead to. */
    static final class Anchors {
        private Anchors() {}

        static Set<String> of(Printed printed) {
            Set<String> all = new HashSet<>();
            for (PrintedSection section : printed.sections()) {
                for (Block block : section.blocks()) {
                    block.fold(
                            new Block.Cases<Boolean>(
                                    heading -> all.add(heading.anchor()),
                                    paragraph -> {
                                        paragraph.runs().forEach(run -> add(run, all));
                                        return all.add(paragraph.anchor());
                                    },
                                    picture -> false,
                                    table -> {
                                        table.rows()
                                                .forEach(
                                                        r ->
                                                                r.forEach(
                                                                        c ->
                                                                                c.forEach(
                                                                                        run ->
                                                                                                add(
                                                                                                        run,
                                                                                                        all))));
                                        return true;
                                    }));
                }
            }
            all.remove("");
            return all;
        }

        private static void add(Run run, Set<String> all) {
            run.fold(
                    new Run.Cases<Boolean>(
                            words -> false,
                            mark -> !mark.note().isEmpty() && all.add(mark.anchor()),
                            link -> false,
                            blank -> false,
                            sign -> false));
        }
    }
}
