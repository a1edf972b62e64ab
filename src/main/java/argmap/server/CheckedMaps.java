package argmap.server;

import argmap.files.IndexedText;
import argmap.text.Source;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The versions of maps that are being looked at: whoever asks about the same words of the same file
 * has the same {@link CheckedMap}, so that each version is checked once.
 */
public final class CheckedMaps {
    /** Versions kept: the newest and the one before, of two maps. */
    private static final int MOST = 4;

    private final TextCache texts;
    private final Map<Version, CheckedMap> kept = new LinkedHashMap<>(16, 0.75f, true);

    private record Version(Optional<Path> file, String words) {}

    /**
     * Maps whose text lies in their project, or elsewhere.
     *
     * @param allowed folders that a map may have its text from besides
     */
    public CheckedMaps(List<Path> allowed) {
        this.texts = new TextCache(allowed);
    }

    /**
     * A version of a map.
     *
     * @param file where it is saved; empty for one that is not saved yet
     */
    public synchronized CheckedMap of(Optional<Path> file, Source source) {
        CheckedMap its =
                kept.computeIfAbsent(
                        new Version(file, source.text()),
                        version -> new CheckedMap(file, source, texts));
        if (kept.size() > MOST) {
            kept.remove(kept.keySet().iterator().next());
        }
        return its;
    }

    /** A text as it was understood. */
    public IndexedText text(Path file) {
        return texts.read(file);
    }

    /** Whether a text is another by now; then maps are checked anew. */
    public boolean textsChanged() {
        boolean changed = texts.changed();
        if (changed) {
            forget();
        }
        return changed;
    }

    /** A text or an included file may be another. */
    synchronized void forget() {
        kept.clear();
    }
}
