package argmap.mining;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** How near the meanings of a text's sentences lie; each sentence is embedded once at most. */
final class Embeddings {
    /** Two sentences of one text that have nothing to do with each other lie about this near. */
    private static final double UNRELATED = 0.5;

    /** Characters of a sentence that are read: its meaning is plain by then, and time bounded. */
    private static final int MOST_OF_SENTENCE = 600;

    private final Embedding embedding;
    private final Map<Integer, Embedding.Meaning> meanings = new ConcurrentHashMap<>();

    private Embeddings(Embedding embedding) {
        this.embedding = embedding;
    }

    /** Nothing where the embedding is not wanted or cannot be loaded. */
    static Optional<Embeddings> of(DraftOptions options) {
        return options.embedding() ? Embedding.loaded().map(Embeddings::new) : Optional.empty();
    }

    /** Embeds sentences that will be asked for, on as many threads as there are. */
    void prepare(Collection<Sentence> sentences) {
        sentences.parallelStream().forEach(this::meaning);
    }

    /** 0 for sentences that have nothing to do with each other, 1 for the same one. */
    double likeness(Sentence a, Sentence b) {
        double near = Embedding.likeness(vector(a), vector(b));
        return Math.max(0, Math.min(1, (near - UNRELATED) / (1 - UNRELATED)));
    }

    float[] vector(Sentence sentence) {
        return meaning(sentence).vector();
    }

    Embedding.Meaning meaning(Sentence sentence) {
        return meanings.computeIfAbsent(
                sentence.index(), index -> embedding.meaning(start(sentence)));
    }

    private static String start(Sentence sentence) {
        String text = sentence.text();
        return text.length() > MOST_OF_SENTENCE ? text.substring(0, MOST_OF_SENTENCE) : text;
    }
}
