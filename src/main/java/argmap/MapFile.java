package argmap;

import argmap.graph.ArgumentMap;
import argmap.graph.GroundedMap;
import argmap.message.Diagnosed;
import argmap.message.Message;
import argmap.product.LoadedMap;
import argmap.text.Source;

import java.util.ArrayList;
import java.util.List;

/**
 * A map as its file says it.
 *
 * @param diagnostics what is wrong in the file; spans in {@code source}
 */
public record MapFile(Source source, ArgumentMap map, List<Message> diagnostics) {
    public MapFile {
        diagnostics = List.copyOf(diagnostics);
    }

    /** Links each claim to the passages that it quotes, and to their notes and works. */
    public LinkedMap ground(ReadText text) {
        Diagnosed<GroundedMap> grounded = Pipeline.ground(map, text.reading());
        List<Message> all = new ArrayList<>(diagnostics);
        all.addAll(grounded.diagnostics());
        return new LinkedMap(
                new LoadedMap(source, text.source(), grounded.value(), all, text.diagnostics()));
    }
}
