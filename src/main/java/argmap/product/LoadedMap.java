package argmap.product;

import argmap.graph.GroundedMap;
import argmap.message.Message;
import argmap.text.Source;

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
}
