package argmap.product;

import argmap.graph.Datum;
import argmap.message.Code;
import argmap.message.Detail;
import argmap.message.Message;
import argmap.message.OutputLanguage;
import argmap.report.Course;
import argmap.report.Edition;
import argmap.report.HandoutOptions;
import argmap.report.HandoutPart;
import argmap.report.Level;
import argmap.report.print.Paper;
import argmap.text.Source;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the head of a map sets for its handouts, under {@code handout:}. Options of the command come
 * before it.
 */
public final class HandoutSettings {
    private static final List<String> KEYS =
            List.of(
                    "title",
                    "course",
                    "date",
                    "reading",
                    "parts",
                    "level",
                    "language",
                    "paper",
                    "columns",
                    "style");

    private final Datum.Fields said;
    private final Source map;
    private final List<Message> diagnostics = new ArrayList<>();

    public HandoutSettings(Datum.Fields said, Source map) {
        this.said = said;
        this.map = map;
        for (String key : said.entries().keySet()) {
            if (!KEYS.contains(key)) {
                wrong("", key, "settings", KEYS);
            }
        }
    }

    /** What was not understood. */
    public List<Message> diagnostics() {
        return List.copyOf(diagnostics);
    }

    public Course course() {
        return new Course(
                said.text("title"), said.text("course"), said.text("date"), said.text("reading"));
    }

    public String style() {
        return said.text("style").isEmpty() ? Handouts.STYLE : said.text("style");
    }

    /** The usual handout of an edition as the map wants it. */
    public HandoutOptions options(Edition edition) {
        return new HandoutOptions(
                edition,
                one("level", Level.class).orElse(edition.usualLevel()),
                one("language", OutputLanguage.class).orElse(OutputLanguage.EN),
                one("paper", Paper.class).orElse(Paper.A4),
                columns(),
                parts(),
                course());
    }

    private int columns() {
        String columns = said.text("columns");
        if (!columns.isEmpty() && !columns.matches("[12]")) {
            wrong("columns", columns, "columns", List.of());
        }
        return columns.equals("2") ? 2 : 1;
    }

    private List<HandoutPart> parts() {
        List<HandoutPart> parts = new ArrayList<>();
        for (String text : said.texts("parts")) {
            for (String word : text.split("[,\\s]+", -1)) {
                Optional<HandoutPart> part = HandoutPart.named(word);
                part.filter(p -> !parts.contains(p)).ifPresent(parts::add);
                if (part.isEmpty() && !word.isBlank()) {
                    wrong(
                            "parts",
                            word,
                            "parts",
                            HandoutPart.ALL.stream().map(HandoutPart::word).toList());
                }
            }
        }
        return parts.isEmpty() ? HandoutPart.USUAL : parts;
    }

    public static String allParts() {
        return HandoutPart.ALL.stream().map(HandoutPart::word).collect(Collectors.joining(", "));
    }

    private <E extends Enum<E>> Optional<E> one(String key, Class<E> kind) {
        String word = said.text(key).strip();
        Optional<E> found =
                Arrays.stream(kind.getEnumConstants())
                        .filter(value -> value.name().equalsIgnoreCase(word))
                        .findFirst();
        if (found.isEmpty() && !word.isEmpty()) {
            wrong(
                    key,
                    word,
                    "one-of",
                    Arrays.stream(kind.getEnumConstants())
                            .map(value -> value.name().toLowerCase(Locale.ROOT))
                            .toList());
        }
        return found;
    }

    /** The place is looked for in the head, where the data has lost it. */
    private void wrong(String key, String value, String rule, List<String> accepted) {
        int block = Math.max(0, map.text().indexOf("handout:"));
        int at = map.text().indexOf(value, block);
        Span span = at < 0 ? new Span(block, block) : new Span(at, at + value.length());
        diagnostics.add(
                Code.WRONG_HANDOUT_VALUE.at(
                        span,
                        Detail.text(key),
                        Detail.words(value),
                        Detail.keyword("setting", rule),
                        new Detail.Texts(accepted)));
    }
}
