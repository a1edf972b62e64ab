package argmap;

import argmap.argdown.ArgdownEditor;
import argmap.argdown.ArgdownReader;
import argmap.argdown.MapEdit;
import argmap.audit.Grounding;
import argmap.audit.MapChanges;
import argmap.audit.Relinked;
import argmap.audit.Relinking;
import argmap.graph.Annotations;
import argmap.graph.ArgumentMap;
import argmap.graph.GroundedMap;
import argmap.graph.Linked;
import argmap.graph.NodeId;
import argmap.text.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Changes a map file so that it follows its text; see {@link Pipeline#follow}. */
final class Relink {
    private Relink() {}

    static Pipeline.Followed follow(
            Source mapFile, GroundedMap now, List<Linked> before, List<Relinked> all) {
        Map<NodeId, Annotations> said = new LinkedHashMap<>();
        now.map().claims().forEach(claim -> said.put(claim.id(), claim.annotations()));
        now.map().arguments().forEach(a -> said.put(a.id(), a.annotations()));
        List<MapChanges> changes = MapChanges.of(all, said);
        List<MapEdit> edits = new ArrayList<>();
        for (MapChanges change : changes) {
            if (change.key().equals("quote")) {
                edits.add(new MapEdit.Requote(change.node(), change.from(), change.to()));
            }
        }
        edits.addAll(annotate(changes, "page", said));
        edits.addAll(annotate(changes, "notes", said));
        ArgdownEditor.Edited edited = ArgdownEditor.edit(mapFile, edits);
        ArgumentMap map = ArgdownReader.read(new Source(mapFile.name(), edited.text())).value();
        GroundedMap grounded = Grounding.ground(map, now.document(), now.works()).value();
        return new Pipeline.Followed(
                edited.text(), edited.refused().size(), Relinking.record(grounded, before));
    }

    private static List<MapEdit> annotate(
            List<MapChanges> changes, String key, Map<NodeId, Annotations> said) {
        Map<NodeId, List<String>> before = new LinkedHashMap<>();
        said.forEach(
                (node, own) -> before.put(node, key.equals("page") ? own.pages() : own.notes()));
        List<MapEdit> edits = new ArrayList<>();
        MapChanges.values(changes, key, before)
                .forEach((node, values) -> edits.add(new MapEdit.Annotate(node, key, values)));
        return edits;
    }
}
