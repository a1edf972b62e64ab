package argmap.bench;

import argmap.citation.Citations;
import argmap.citation.NoteDocuments;
import argmap.document.Citation;
import argmap.document.Citation.Form;
import argmap.document.NoteNumber;
import argmap.document.Works;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

/** Annotated footnotes in TEI (bibliographic-tei): cutting, fields, short forms. */
final class FootnotedArticles {
    private FootnotedArticles() {}

    /** A reference as annotated. */
    record Bibl(String text, Set<String> fields, String backNote, boolean ibid) {}

    record Footnote(String label, String text, List<Bibl> bibls) {}

    static List<Row> rows(Path file, List<String> predictions) throws IOException {
        List<Footnote> notes = read(file);
        String set = file.getFileName().toString().replaceAll("\\.xml$", "");
        Map<String, String> texts = new LinkedHashMap<>();
        notes.forEach(n -> texts.put(n.label(), n.text()));
        Works works = Citations.read(NoteDocuments.of(texts)).value();
        Score cutting = new Score();
        Score simple = new Score();
        Score fields = new Score();
        Score simpleFields = new Score();
        Score back = new Score();
        Score nearest = new Score();
        Map<String, String> firstWork = new LinkedHashMap<>();
        String meant = "";
        for (Footnote note : notes) {
            List<Citation> read = works.ofNote(NoteNumber.of(note.label()));
            List<String> cuts = read.stream().map(c -> body(note.text(), c)).toList();
            cutting.add(common(cuts, note.bibls()), cuts.size(), note.bibls().size());
            List<String> pieces = semicolons(note.text());
            simple.add(common(pieces, note.bibls()), pieces.size(), note.bibls().size());
            for (int i = 0; i < note.bibls().size(); i++) {
                Bibl bibl = note.bibls().get(i);
                Citation citation = matching(read, note.text(), bibl);
                Set<String> said = citation == null ? Set.of() : fieldsOf(citation);
                fields.add(shared(said, bibl.fields()), said.size(), bibl.fields().size());
                Set<String> plain = firstComma(bibl.text());
                simpleFields.add(shared(plain, bibl.fields()), plain.size(), bibl.fields().size());
                if (!said.equals(bibl.fields())) {
                    predictions.add(set + " " + note.label() + "\t" + bibl.fields() + "\t" + said);
                }
                // A chapter in a book "op. cit." is a work of its own.
                boolean chapter = bibl.text().contains("‘");
                boolean short_ = !chapter && (!bibl.backNote().isEmpty() || bibl.ibid());
                String target =
                        bibl.ibid() ? meant : firstWork.getOrDefault(bibl.backNote(), "none");
                if (short_) {
                    boolean right = citation != null && citation.workId().equals(target);
                    back.add(right ? 1 : 0, 1, 1);
                    nearest.add(bibl.ibid() ? 1 : 0, 1, 1);
                    if (!right) {
                        predictions.add(set + " " + note.label() + "\tmeant " + target);
                    }
                }
                meant = short_ ? target : citation == null ? "none" : citation.workId();
                if (citation != null && !short_) {
                    firstWork.putIfAbsent(note.label(), citation.workId());
                }
            }
            // A reference of ours that the annotation has not.
            for (Citation citation : read) {
                if (note.bibls().stream()
                        .noneMatch(b -> matching(List.of(citation), note.text(), b) != null)) {
                    fields.add(0, fieldsOf(citation).size(), 0);
                    predictions.add(
                            set
                                    + " "
                                    + note.label()
                                    + "\tnot there: "
                                    + body(note.text(), citation));
                }
            }
        }
        return List.of(
                Row.f1(set, "notes cut into citations", "F1 .92", simple, cutting),
                Row.f1(set, "fields, micro", "F1 .85", simpleFields, fields),
                new Row(
                        set,
                        "short forms resolved",
                        ".85",
                        nearest.asShare(),
                        back.asShare(),
                        back.recall()));
    }

    private static int common(List<String> said, List<Bibl> there) {
        List<String> left =
                new ArrayList<>(there.stream().map(b -> Folding.fold(b.text())).toList());
        int same = 0;
        for (String one : said) {
            if (left.remove(Folding.fold(one))) {
                same++;
            }
        }
        return same;
    }

    private static int shared(Set<String> a, Set<String> b) {
        Set<String> both = new TreeSet<>(a);
        both.retainAll(b);
        return both.size();
    }

    /** The citation whose words overlap the reference's most. */
    private static @org.jspecify.annotations.Nullable Citation matching(
            List<Citation> read, String note, Bibl bibl) {
        Citation best = null;
        double most = 0.5;
        Set<String> words = words(bibl.text());
        for (Citation citation : read) {
            Set<String> own = words(body(note, citation));
            Set<String> both = new TreeSet<>(own);
            both.retainAll(words);
            double share = 2.0 * both.size() / Math.max(1, own.size() + words.size());
            if (share > most) {
                most = share;
                best = citation;
            }
        }
        return best;
    }

    private static Set<String> words(String text) {
        return new TreeSet<>(Arrays.asList(text.split("[^\\p{L}\\p{N}]+", -1)));
    }

    /** A citation without its signal. */
    private static String body(String note, Citation citation) {
        String text = note.substring(citation.inNote().start(), citation.inNote().end());
        int signal = citation.signal().isEmpty() ? -1 : text.indexOf(citation.signal());
        String rest = signal < 0 ? text : text.substring(signal + citation.signal().length());
        return rest.replaceFirst("^[\\s,:;]*(and )?", "");
    }

    private static Set<String> fieldsOf(Citation citation) {
        Set<String> fields = new TreeSet<>();
        citation.fields()
                .forEach(
                        (field, value) -> {
                            switch (field) {
                                case AUTHOR, EDITOR ->
                                        Folding.persons(value)
                                                .forEach(p -> fields.add(field + "=" + p));
                                case TITLE,
                                        CONTAINER,
                                        YEAR,
                                        VOLUME,
                                        NUMBER,
                                        SERIES,
                                        EDITION,
                                        PLACE,
                                        PUBLISHER ->
                                        fields.add(field + "=" + Folding.fold(value));
                                case PAGES -> fields.add("PAGE=" + Folding.page(value));
                                default -> {}
                            }
                        });
        if (!citation.pinpoint().isEmpty()) {
            Folding.pages(citation.pinpoint()).forEach(page -> fields.add("PAGE=" + page));
        }
        if (citation.form() == Form.IBID || citation.form() == Form.OP_CIT) {
            fields.add("BACK=1");
        }
        return fields;
    }

    private static List<String> semicolons(String note) {
        return Arrays.stream(note.split(";|(?<=[a-z0-9’)])\\. (?=See|[A-Z])", -1))
                .filter(piece -> piece.matches(".*\\d.*"))
                .map(piece -> piece.replaceFirst("^\\s*(See( also)?|and|see),? ", ""))
                .toList();
    }

    /** The trivial rule: the first comma ends the author, the last number is the page. */
    private static Set<String> firstComma(String text) {
        Set<String> fields = new TreeSet<>();
        int comma = text.indexOf(',');
        String author = comma < 0 ? text : text.substring(0, comma);
        Folding.persons(author).forEach(p -> fields.add("AUTHOR=" + p));
        String rest = comma < 0 ? "" : text.substring(comma + 1);
        int next = rest.indexOf('(');
        fields.add("TITLE=" + Folding.fold(next < 0 ? rest : rest.substring(0, next)));
        java.util.regex.Matcher year = java.util.regex.Pattern.compile("\\((\\d{4})").matcher(text);
        if (year.find()) {
            fields.add("YEAR=" + year.group(1));
        }
        java.util.regex.Matcher page = java.util.regex.Pattern.compile("(\\d+)\\.?$").matcher(text);
        if (page.find()) {
            fields.add("PAGE=" + page.group(1));
        }
        return fields;
    }

    static List<Footnote> read(Path file) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Element root = factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
            List<Footnote> notes = new ArrayList<>();
            for (Element instance : children(root, "instance")) {
                String raw = text(children(instance, "input").get(0));
                java.util.regex.Matcher label =
                        java.util.regex.Pattern.compile(
                                        "(\\d+) (.*)", java.util.regex.Pattern.DOTALL)
                                .matcher(raw);
                if (!label.matches()) {
                    continue;
                }
                for (Element output : children(instance, "output")) {
                    if (output.getAttribute("type").equals("bibl")) {
                        notes.add(
                                new Footnote(
                                        label.group(1),
                                        label.group(2).replaceAll("\\s+", " "),
                                        bibls(output)));
                    }
                }
            }
            return notes;
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    private static List<Bibl> bibls(Element output) {
        List<Bibl> bibls = new ArrayList<>();
        NodeList all = output.getElementsByTagName("bibl");
        for (int i = 0; i < all.getLength(); i++) {
            Element bibl = (Element) all.item(i);
            bibls.add(
                    new Bibl(
                            text(bibl),
                            annotated(bibl),
                            backNote(bibl),
                            text(bibl).matches("(?s).*\\b(id|ibid)\\b\\..*")));
        }
        return bibls;
    }

    private static Set<String> annotated(Element bibl) {
        Set<String> fields = new TreeSet<>();
        each(bibl, "author", e -> fields.add("AUTHOR=" + Folding.fold(text(e))));
        each(bibl, "editor", e -> fields.add("EDITOR=" + Folding.fold(text(e))));
        boolean[] analytic = {false};
        each(bibl, "title", e -> analytic[0] |= e.getAttribute("level").equals("a"));
        boolean[] first = {true};
        each(
                bibl,
                "title",
                e -> {
                    String level = e.getAttribute("level");
                    boolean container = level.equals("j") || (level.equals("m") && !first[0]);
                    String name = level.equals("s") ? "SERIES" : container ? "CONTAINER" : "TITLE";
                    fields.add(name + "=" + Folding.fold(text(e)));
                    first[0] = false;
                });
        each(bibl, "date", e -> fields.add("YEAR=" + Folding.fold(text(e))));
        each(bibl, "edition", e -> fields.add("EDITION=" + Folding.fold(text(e))));
        each(bibl, "pubPlace", e -> fields.add("PLACE=" + Folding.fold(text(e))));
        each(bibl, "publisher", e -> fields.add("PUBLISHER=" + Folding.fold(text(e))));
        each(
                bibl,
                "biblScope",
                e -> {
                    String unit = e.getAttribute("unit");
                    String name =
                            unit.equals("volume")
                                    ? "VOLUME="
                                    : unit.equals("issue") ? "NUMBER=" : "PAGE=";
                    fields.add(
                            name
                                    + (name.equals("PAGE=")
                                            ? Folding.page(text(e))
                                            : Folding.fold(text(e))));
                });
        each(
                bibl,
                "citedRange",
                e -> Folding.pages(text(e)).forEach(page -> fields.add("PAGE=" + page)));
        each(
                bibl,
                "ref",
                e -> {
                    if (e.getAttribute("type").equals("op-cit")) {
                        fields.add("BACK=1");
                    }
                });
        return fields;
    }

    private static String backNote(Element bibl) {
        String[] found = {""};
        each(
                bibl,
                "ref",
                e -> {
                    if (e.getAttribute("type").equals("footnote")) {
                        found[0] = text(e).replaceAll("\\D+", "");
                    }
                });
        return found[0];
    }

    private static void each(Element in, String tag, java.util.function.Consumer<Element> use) {
        NodeList all = in.getElementsByTagName(tag);
        for (int i = 0; i < all.getLength(); i++) {
            use.accept((Element) all.item(i));
        }
    }

    private static List<Element> children(Element parent, String tag) {
        List<Element> found = new ArrayList<>();
        for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element element && element.getTagName().equals(tag)) {
                found.add(element);
            }
        }
        return found;
    }

    private static String text(Node node) {
        return node.getTextContent().replaceAll("\\s+", " ").strip();
    }
}
