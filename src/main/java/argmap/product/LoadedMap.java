package argmap.product;

import argmap.Pipeline;
import argmap.Reading;
import argmap.graph.ArgumentMap;
import argmap.graph.GroundedMap;
import argmap.message.Diagnosed;
import argmap.message.Message;
import argmap.text.Source;
import java.util.ArrayList;
import java.util.List;

/**
 * A map with its text.
 *
 * @param source the map file
 * @param text the text it names; empty where it names none or it cannot be read
 * @param diagnostics what there is to say about the map; spans in {@code source}
 * @param textDiagnostics what there is to say about the text; spans in {@code text}
 */
public record LoadedMap(
        Source source,
        Source text,
        GroundedMap grounded,
        List<Message> diagnostics,
        List<Message> textDiagnostics) {
    public LoadedMap {
        diagnostics = List.copyOf(diagnostics);
        textDiagnostics = List.copyOf(textDiagnostics);
    }

    /**
     * Links a map to the text it names.
     *
     * @param map as read from {@code source}, with all that was said about it so far
     */
    public static LoadedMap grounded(
            Source source, Diagnosed<ArgumentMap> map, Source text, Diagnosed<Reading> reading) {
        Diagnosed<GroundedMap> grounded = Pipeline.ground(map.value(), reading.value());
        List<Message> all = new ArrayList<>(map.diagnostics());
        all.addAll(grounded.diagnostics());
        return new LoadedMap(source, text, grounded.value(), all, reading.diagnostics());
    }
}
