package argmap;

import argmap.graph.ArgumentMap;
import argmap.message.Diagnosed;
import argmap.message.Message;
import argmap.product.LoadedMap;
import argmap.text.Source;
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
        return new LinkedMap(
                LoadedMap.grounded(
                        source,
                        new Diagnosed<>(map, diagnostics),
                        text.source(),
                        new Diagnosed<>(text.reading(), text.diagnostics())));
    }
}
