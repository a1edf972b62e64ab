package argmap.graph;

import argmap.text.Span;
import java.util.List;

/**
 * An argument, sketched in a sentence or written out step by step.
 *
 * @param text the sketch; empty where there is none
 * @param section index into the map's sections, 0 for the map as a whole
 * @param inferences its steps, the last one reaching its main conclusion; empty for a mere sketch
 * @param span where the map first puts it down
 */
public record Argument(
        ArgumentId id,
        String text,
        int section,
        List<String> tags,
        Annotations annotations,
        List<Inference> inferences,
        Span span) {
    public Argument {
        tags = List.copyOf(tags);
        inferences = List.copyOf(inferences);
    }
}
