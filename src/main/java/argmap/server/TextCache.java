package argmap.server;

import argmap.files.IndexedText;
import argmap.files.Inputs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Texts as they were understood, kept as long as their files stay as they are. */
public final class TextCache {
    private final List<Path> allowed;

    /** Texts kept; an evening is spent with one or two. */
    private static final int MOST = 4;

    private final Map<Path, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);

    private record Kept(FileTime changed, long size, IndexedText text) {}

    /** Texts that a map's project has. */
    public TextCache() {
        this(List.of());
    }

    /**
     * Texts of a map's project, and of other folders.
     *
     * @param allowed folders that a map may have its text from besides
     */
    public TextCache(List<Path> allowed) {
        this.allowed = List.copyOf(allowed);
    }

    public List<Path> allowed() {
        return allowed;
    }

    /** The text of a file or of a folder of scanned pages; a folder is read each time. */
    public synchronized IndexedText read(Path file) {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            Kept before = kept.get(file);
            if (before != null
                    && now.isRegularFile()
                    && before.changed.equals(now.lastModifiedTime())
                    && before.size == now.size()) {
                return before.text;
            }
            IndexedText text = Inputs.indexed(file);
            kept.put(file, new Kept(now.lastModifiedTime(), now.size(), text));
            if (kept.size() > MOST) {
                kept.remove(kept.keySet().iterator().next());
            }
            return text;
        } catch (IOException e) {
            return Inputs.indexed(file);
        }
    }

    /** Whether a file that was read is another by now; it is then read anew. */
    synchronized boolean changed() {
        return kept.entrySet().removeIf(each -> isOther(each.getKey(), each.getValue()));
    }

    private static boolean isOther(Path file, Kept before) {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            return now.isRegularFile()
                    && !(before.changed.equals(now.lastModifiedTime())
                            && before.size == now.size());
        } catch (IOException e) {
            return false;
        }
    }
}
