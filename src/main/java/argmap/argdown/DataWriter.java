package argmap.argdown;

import argmap.graph.Annotations;
import argmap.graph.Datum;
import argmap.graph.DatumYaml;
import argmap.graph.Quotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes data in braces. No brace but the last is left in it: a brace before a blank ends it. */
final class DataWriter {
    private final List<String> entries = new ArrayList<>();

    DataWriter annotations(Annotations notes) {
        list("quote", notes.quotations().stream().map(Quotation::text).toList(), true);
        list("page", notes.pages(), false);
        if (!notes.notes().isEmpty()) {
            entries.add("notes: " + listOf(notes.notes()));
        }
        list("source", notes.sources(), true);
        string("scheme", notes.scheme());
        if (notes.score() != 0) {
            entries.add("score: " + number(notes.score()));
        }
        string("reason", notes.reason());
        return this;
    }

    /** Keys of other programs, and what has no place in a map file but as data of theirs. */
    DataWriter fields(Datum.Fields own, Datum.Fields foreign) {
        own.withFields("foreign", foreign)
                .entries()
                .forEach((key, value) -> entries.add(DatumYaml.entry(key, value)));
        return this;
    }

    DataWriter plain(String key, String value) {
        entries.add(key + ": " + value);
        return this;
    }

    /** A blank and the data, or nothing. */
    String written() {
        return entries.isEmpty() ? "" : " {" + String.join(", ", entries) + "}";
    }

    private void string(String key, String value) {
        if (!value.isEmpty()) {
            entries.add(key + ": " + DatumYaml.quoted(value));
        }
    }

    private void list(String key, List<String> values, boolean quote) {
        if (values.size() == 1) {
            String only = values.get(0);
            entries.add(key + ": " + (quote ? DatumYaml.quoted(only) : scalar(only)));
        } else if (!values.isEmpty()) {
            entries.add(key + ": " + listOf(values));
        }
    }

    /** A value as it is written behind its key; notes are a list even where there is one. */
    static String value(String key, List<String> values) {
        if (values.size() != 1 || key.equals("notes")) {
            return listOf(values);
        }
        String only = values.get(0);
        boolean plain = only.matches("[01]|0\\.[0-9]+|true|false");
        return plain ? only : scalar(only);
    }

    private static String listOf(List<String> values) {
        return "[" + String.join(", ", values.stream().map(DataWriter::scalar).toList()) + "]";
    }

    /** Two digits where they suffice; else as many as the number needs to come back the same. */
    private static String number(double score) {
        String two = String.format(Locale.ROOT, "%.2f", score);
        return Double.parseDouble(two) == score ? two : Double.toString(score);
    }

    private static String scalar(String value) {
        return value.matches("[1-9][0-9]{0,8}") ? value : DatumYaml.quoted(value);
    }
}
