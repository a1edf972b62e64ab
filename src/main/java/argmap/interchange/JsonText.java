package argmap.interchange;

import argmap.graph.Datum;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;

/** Plain data as JSON: numbers as they were written, keys in their order. */
public final class JsonText {
    private JsonText() {}

    /** Indented, with a line end behind it. */
    public static String write(Datum root) {
        return written(root, true) + "\n";
    }

    /** On one line. */
    public static String line(Datum root) {
        return written(root, false);
    }

    private static String written(Datum root, boolean indented) {
        StringWriter out = new StringWriter();
        try (JsonGenerator generator = JsonTree.FACTORY.createGenerator(out)) {
            if (indented) {
                DefaultIndenter lines = new DefaultIndenter("  ", "\n");
                generator.setPrettyPrinter(
                        new DefaultPrettyPrinter()
                                .withObjectIndenter(lines)
                                .withArrayIndenter(lines));
            }
            write(root, generator);
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory cannot fail to be written", e);
        }
        return out.toString();
    }

    private static void write(Datum datum, JsonGenerator out) throws IOException {
        if (datum instanceof Datum.Fields fields) {
            out.writeStartObject();
            for (Map.Entry<String, Datum> entry : fields.entries().entrySet()) {
                out.writeFieldName(entry.getKey());
                write(entry.getValue(), out);
            }
            out.writeEndObject();
        } else if (datum instanceof Datum.Items items) {
            out.writeStartArray();
            for (Datum item : items.items()) {
                write(item, out);
            }
            out.writeEndArray();
        } else if (datum instanceof Datum.Literal literal) {
            out.writeRawValue(literal.text());
        } else {
            text(datum.string(), out);
        }
    }

    /** Half a surrogate pair is no character and would be lost in UTF-8, so it is escaped. */
    private static void text(String text, JsonGenerator out) throws IOException {
        boolean broken = text.codePoints().anyMatch(c -> c >= 0xD800 && c <= 0xDFFF);
        out.setHighestNonEscapedChar(broken ? 127 : 0);
        out.writeString(text);
    }
}
