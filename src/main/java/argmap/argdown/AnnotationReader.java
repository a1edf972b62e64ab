package argmap.argdown;

import argmap.graph.Annotations;
import argmap.graph.ArgdownData;
import argmap.graph.Datum;
import argmap.graph.Quotation;
import java.util.ArrayList;
import java.util.List;

/** Reads our own keys out of the data of all the places where one title is written. */
final class AnnotationReader {
    private final List<Quotation> quotations = new ArrayList<>();
    private final List<String> pages = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<String> sources = new ArrayList<>();
    private String scheme = "";
    private boolean implicit;
    private boolean suggested;
    private double score;
    private String reason = "";
    private Datum.Fields foreign = Datum.Fields.NONE;

    private AnnotationReader() {}

    /** True for what may be written as a tag or as data, {@code #suggested} like the other. */
    static boolean isFlag(String tag) {
        return tag.equals("implicit") || tag.equals("suggested");
    }

    /**
     * @param steps what an argument's steps say that a map has no word for, by their numbers
     */
    static Annotations read(Model model, Model.Entry entry, Datum.Fields steps) {
        AnnotationReader reader = new AnnotationReader();
        reader.implicit = entry.tags().contains("implicit");
        reader.suggested = entry.tags().contains("suggested");
        for (int node : entry.elements()) {
            reader.add(model.dataOf(node));
        }
        Datum.Fields elsewhere = ArgdownData.of(reader.foreign);
        Datum.Fields kept = KeptData.of(model, entry, elsewhere);
        return new Annotations(
                reader.quotations,
                reader.pages,
                reader.notes,
                reader.sources,
                reader.scheme,
                reader.implicit,
                reader.suggested,
                reader.score,
                reader.reason,
                reader.foreign
                        .without(ArgdownData.NAME)
                        .withFields(ArgdownData.NAME, kept.withFields(ArgdownData.STEPS, steps)));
    }

    private void add(Yaml.Mapping data) {
        for (Yaml.Scalar quote : data.get("quote").scalars()) {
            quotations.add(new Quotation(quote.text().strip(), quote.span()));
        }
        pages.addAll(data.get("page").strings());
        notes.addAll(data.get("notes").strings());
        sources.addAll(data.get("source").strings());
        scheme = orElse(data.get("scheme"), scheme);
        implicit |= data.get("implicit").isTrue();
        suggested |= data.get("suggested").isTrue();
        score = number(data.get("score"), score);
        reason = orElse(data.get("reason"), reason);
        foreign = ForeignData.read(data.get("foreign"), foreign);
        addProof(data);
    }

    /**
     * What is to be proved and how, in plain keys: {@code {assumed: true}}, {@code {standard:
     * "BRD"}}, {@code {weight: 0.6}}. A map keeps it where Carneades' files put it.
     */
    private void addProof(Yaml.Mapping data) {
        Datum.Fields before = foreign.fields("carneades");
        Datum.Fields proof = before;
        if (data.get("assumed").isTrue()) {
            proof = proof.with("assumed", Datum.Literal.TRUE);
        }
        if (KeptData.STANDARDS.contains(data.get("standard").string())) {
            proof = proof.withText("standard", data.get("standard").string());
        }
        if (KeptData.isWeight(data.get("weight").string())) {
            proof = proof.with("weight", new Datum.Literal(data.get("weight").string()));
        }
        if (!proof.equals(before)) {
            foreign = foreign.with("carneades", proof);
        }
    }

    private static String orElse(Yaml value, String before) {
        return value.string().isEmpty() ? before : value.string();
    }

    private static double number(Yaml value, double before) {
        return number(value.string(), before);
    }

    static double number(String value, double before) {
        try {
            return value.isEmpty() ? before : Double.parseDouble(value);
        } catch (NumberFormatException e) {
            return before;
        }
    }
}
