package argmap.argdown;

import argmap.argdown.Model.Entry;
import argmap.graph.ArgumentMap;
import argmap.graph.NodeId;
import argmap.message.Diagnosed;
import argmap.message.Mend;
import argmap.message.Severity;
import argmap.text.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Changes a map file where an edit asks for it and leaves every other character as it is: comments,
 * line ends, the author's order and spelling.
 *
 * <pre>{@code
 * Edited edited = ArgdownEditor.edit(map, List.of(new MapEdit.Untag(claim, "suggested")));
 * }</pre>
 *
 * <p>Each edit is checked by reading the file again: it must come to the map as it was with that
 * change and no other, and to no new error. An edit that cannot be made so is refused, not forced:
 * of what the file does not name or leaves untitled, or of data that an alias shares.
 */
public final class ArgdownEditor {
    private String text;
    private ParsedMap file;
    private Diagnosed<ArgumentMap> map;
    private final List<MapEdit> waiting = new ArrayList<>();
    private final List<TextChange> changes = new ArrayList<>();
    private final List<MapEdit> refused = new ArrayList<>();

    private ArgdownEditor(String text) {
        this.text = text;
        this.file = ParsedMap.read(text);
        this.map = ArgdownReader.read(file);
    }

    /**
     * The file with all edits made that could be made.
     *
     * @param refused the edits that could not, in order
     */
    public record Edited(String text, List<MapEdit> refused) {
        public Edited {
            refused = List.copyOf(refused);
        }
    }

    /**
     * The file with all that could be mended.
     *
     * @param made the mends made
     */
    public record Mended(String text, List<Mend> made) {
        public Mended {
            made = List.copyOf(made);
        }
    }

    /** Mends what diagnostics of a file say can be mended; what cannot be proved is left. */
    public static Mended mend(Source map, List<Mend> mends) {
        return Mending.of(map.text(), mends);
    }

    /** Makes edits in their order; a later one may speak of what an earlier one added. */
    public static Edited edit(Source map, List<MapEdit> edits) {
        ArgdownEditor editor = new ArgdownEditor(map.text());
        for (MapEdit edit : edits) {
            editor.take(edit);
        }
        editor.make();
        return new Edited(editor.text, editor.refused);
    }

    /** Edits of different places wait for each other, so that many cost one reading of the file. */
    private void take(MapEdit edit) {
        List<List<TextChange>> ways = ways(file, map.value(), edit);
        boolean simple = ways.size() == 1 && !isOfSeveralPlaces(edit);
        if (!simple || ways.get(0).stream().anyMatch(this::meetsWaiting)) {
            make();
            alone(edit);
            return;
        }
        waiting.add(edit);
        changes.addAll(ways.get(0));
    }

    /** What an edit of several nodes says of one may be undone by another edit of that. */
    private static boolean isOfSeveralPlaces(MapEdit edit) {
        return edit instanceof MapEdit.Add
                || edit instanceof MapEdit.Retitle
                || edit instanceof MapEdit.Remove
                || edit instanceof MapEdit.Relate;
    }

    private boolean meetsWaiting(TextChange change) {
        return changes.stream().anyMatch(change::meets);
    }

    private void make() {
        List<MapEdit> edits = List.copyOf(waiting);
        ArgumentMap wanted = map.value();
        for (MapEdit edit : edits) {
            wanted = EditedMap.of(wanted, edit);
        }
        boolean made = edits.isEmpty() || accept(TextChange.apply(text, changes), wanted);
        waiting.clear();
        changes.clear();
        if (!made) {
            edits.forEach(this::alone);
        }
    }

    private void alone(MapEdit edit) {
        List<List<TextChange>> ways = ways(file, map.value(), edit);
        if (!ways.isEmpty()) {
            ArgumentMap wanted = EditedMap.of(map.value(), edit);
            for (List<TextChange> way : ways) {
                if (accept(TextChange.apply(text, way), wanted)) {
                    return;
                }
            }
        }
        refused.add(edit);
    }

    private boolean accept(String changed, ArgumentMap wanted) {
        if (changed.equals(text)) {
            return EditedMap.same(map.value(), wanted);
        }
        ParsedMap other = ParsedMap.read(changed);
        Diagnosed<ArgumentMap> read = ArgdownReader.read(other);
        boolean good = errors(read) <= errors(map) && EditedMap.same(read.value(), wanted);
        if (good) {
            text = changed;
            file = other;
            map = read;
        }
        return good;
    }

    static long errors(Diagnosed<?> read) {
        return read.diagnostics().stream().filter(d -> d.severity() == Severity.ERROR).count();
    }

    /** Ways to make an edit, the best first; none where the file has not what it speaks of. */
    static List<List<TextChange>> ways(ParsedMap file, ArgumentMap map, MapEdit edit) {
        if (edit instanceof MapEdit.Reword reword) {
            return entry(file, reword.node())
                    .map(entry -> Rewording.ways(file, entry, reword.text()))
                    .orElse(List.of());
        }
        if (edit instanceof MapEdit.Tag tag) {
            return one(entry(file, tag.node()).map(e -> Tagging.add(file, e, tag.tag())));
        }
        if (edit instanceof MapEdit.Untag tag) {
            return one(entry(file, tag.node()).map(e -> Tagging.remove(file, e, tag.tag())));
        }
        if (edit instanceof MapEdit.Annotate data) {
            return one(
                    entry(file, data.node())
                            .map(e -> DataChange.set(file, e, data.key(), data.values())));
        }
        if (edit instanceof MapEdit.Requote quote) {
            return one(
                    entry(file, quote.node())
                            .map(e -> DataChange.requote(file, e, quote.from(), quote.to())));
        }
        if (edit instanceof MapEdit.Retitle retitle) {
            return Retitling.ways(file, retitle);
        }
        if (edit instanceof MapEdit.Remove remove) {
            return Moving.removal(file, remove);
        }
        if (edit instanceof MapEdit.Relate relate) {
            return Moving.ways(file, map, relate);
        }
        if (edit instanceof MapEdit.Reject reject) {
            return List.of(Rejected.noted(file, reject.words()));
        }
        MapEdit.Add add = (MapEdit.Add) edit;
        return Addition.isPossible(map, add)
                ? List.of(Addition.of(file, EditedMap.of(map, add), add))
                : List.of();
    }

    private static List<List<TextChange>> one(Optional<List<TextChange>> way) {
        return way.map(List::of).orElse(List.of());
    }

    private static Optional<Entry> entry(ParsedMap file, NodeId id) {
        return Optional.ofNullable(file.entry(id));
    }
}
