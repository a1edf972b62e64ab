package argmap.interchange;

import argmap.graph.Annotations;
import argmap.graph.Argument;
import argmap.graph.ArgumentMap;
import argmap.graph.Claim;
import argmap.graph.Datum;
import argmap.graph.Datum.Fields;
import argmap.graph.MapInfo;
import argmap.graph.Quotation;
import argmap.graph.Section;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a map says beyond titles, wordings and relations, as plain fields named as in a map file:
 * {@code {quote: ["…"], notes: ["152"], tags: ["concession"]}}. A format with room for data of
 * others carries them under {@link #KEY}.
 */
public final class Own {
    /** The key that our fields stand under in files of other formats. */
    public static final String KEY = "argmap";

    /** Levels of other formats' data; readers take 200 of a file. */
    private static final int DEEPEST = 100;

    private Own() {}

    /** A claim's fields but for title and wording. */
    public static Fields of(Claim claim) {
        return fields(claim.section(), claim.tags(), claim.annotations());
    }

    /** An argument's fields but for title, wording and steps. */
    public static Fields of(Argument argument) {
        return fields(argument.section(), argument.tags(), argument.annotations());
    }

    /** The fields of what is said of a claim or argument. */
    public static Fields of(Annotations notes) {
        return fields(0, List.of(), notes);
    }

    /** True for the name of a field that {@link #annotations} reads. */
    public static boolean isKey(String name) {
        return Annotations.KEYS.contains(name);
    }

    /** True where a field says no more than its absence would. */
    public static boolean isNothing(Datum value) {
        return (value instanceof Datum.Literal || value instanceof Datum.Text)
                && value.string().matches("|false|0|0\\.0");
    }

    private static Fields fields(int section, List<String> tags, Annotations notes) {
        Fields all = Fields.NONE;
        if (section != 0) {
            all = all.with("section", new Datum.Literal(String.valueOf(section)));
        }
        all =
                all.withTexts("tags", tags)
                        .withTexts(
                                "quote", notes.quotations().stream().map(Quotation::text).toList())
                        .withTexts("page", notes.pages())
                        .withTexts("notes", notes.notes())
                        .withTexts("source", notes.sources())
                        .withText("scheme", notes.scheme());
        if (notes.implicit()) {
            all = all.with("implicit", Datum.Literal.TRUE);
        }
        if (notes.suggested()) {
            all = all.with("suggested", Datum.Literal.TRUE);
        }
        if (notes.score() != 0) {
            all = all.with("score", new Datum.Literal(Double.toString(notes.score())));
        }
        return all.withText("reason", notes.reason())
                .withFields("foreign", shallow(notes.foreign()));
    }

    /** Without what is nested so deep that with our fields about it no reader would take it. */
    private static Fields shallow(Fields foreign) {
        Fields all = foreign;
        for (Map.Entry<String, Datum> entry : foreign.entries().entrySet()) {
            all = isDeeper(entry.getValue(), DEEPEST) ? all.without(entry.getKey()) : all;
        }
        return all;
    }

    private static boolean isDeeper(Datum datum, int levels) {
        return levels == 0
                || (datum instanceof Fields fields
                        && fields.entries().values().stream()
                                .anyMatch(d -> isDeeper(d, levels - 1)))
                || (datum instanceof Datum.Items items
                        && items.items().stream().anyMatch(d -> isDeeper(d, levels - 1)));
    }

    /** The section a node's fields name, 0 where there is none such. */
    public static int section(Fields fields, List<Section> sections) {
        String text = fields.text("section");
        int section = text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 0;
        return section < sections.size() ? section : 0;
    }

    /**
     * @param span where quotations are taken to stand
     */
    public static Annotations annotations(Fields fields, Span span) {
        return new Annotations(
                fields.texts("quote").stream().map(text -> new Quotation(text, span)).toList(),
                fields.texts("page"),
                fields.texts("notes"),
                fields.texts("source"),
                fields.text("scheme"),
                fields.isTrue("implicit"),
                fields.isTrue("suggested"),
                score(fields.text("score")),
                fields.text("reason"),
                fields.fields("foreign"));
    }

    private static double score(String text) {
        try {
            double score = text.isEmpty() ? 0 : Double.parseDouble(text);
            return Double.isFinite(score) ? score : 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** The head of a map and its sections. */
    public static Fields head(ArgumentMap map) {
        MapInfo info = map.info();
        List<Datum> sections = new ArrayList<>();
        for (Section section : map.sections().subList(1, map.sections().size())) {
            sections.add(
                    Fields.NONE
                            .with("title", new Datum.Text(section.title()))
                            .with("level", new Datum.Literal(String.valueOf(section.level())))
                            .with("parent", new Datum.Literal(String.valueOf(section.parent())))
                            .withFields("foreign", shallow(section.foreign())));
        }
        Fields head =
                Fields.NONE
                        .withText("title", info.title())
                        .withText("subTitle", info.subTitle())
                        .withText("author", info.author())
                        .withText("work", info.work())
                        .withText("source", info.source())
                        .withFields("handout", info.handout())
                        .withFields("foreign", shallow(info.foreign()));
        return sections.isEmpty() ? head : head.with("sections", new Datum.Items(sections));
    }

    public static MapInfo info(Fields head) {
        return new MapInfo(
                head.text("title"),
                head.text("subTitle"),
                head.text("author"),
                head.text("work"),
                head.text("source"),
                head.fields("handout"),
                head.fields("foreign"));
    }

    /** The sections a head lists; one that lies in nothing known lies in the map as a whole. */
    public static List<Section> sections(Fields head) {
        List<Section> all = new ArrayList<>();
        all.add(Section.WHOLE);
        for (Fields section : head.records("sections")) {
            int parent = section(Fields.NONE.with("section", section.get("parent")), all);
            String level = section.text("level");
            all.add(
                    new Section(
                            section.text("title"),
                            level.matches("[1-9][0-9]{0,3}")
                                    ? Integer.parseInt(level)
                                    : all.get(parent).level() + 1,
                            parent,
                            section.fields("foreign")));
        }
        return all;
    }
}
