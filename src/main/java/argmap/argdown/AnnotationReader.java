package argmap.argdown;

import argmap.graph.Annotations;
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

    static Annotations read(Model model, Model.Entry entry) {
        AnnotationReader reader = new AnnotationReader();
        reader.implicit = entry.tags().contains("implicit");
        reader.suggested = entry.tags().contains("suggested");
        for (int node : entry.elements()) {
            reader.add(model.dataOf(node));
        }
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
                reader.foreign);
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
    }

    private static String orElse(Yaml value, String before) {
        return value.string().isEmpty() ? before : value.string();
    }

    private static double number(Yaml value, double before) {
        try {
            return value.string().isEmpty() ? before : Double.parseDouble(value.string());
        } catch (NumberFormatException e) {
            return before;
        }
    }
}
