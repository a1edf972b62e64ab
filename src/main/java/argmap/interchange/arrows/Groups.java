package argmap.interchange.arrows;

import argmap.graph.Datum;
import argmap.graph.Datum.Fields;
import argmap.interchange.arrows.BoxGraph.Arrow;
import argmap.interchange.arrows.BoxGraph.Box;
import argmap.message.Code;
import argmap.message.Detail;
import argmap.message.Message;
import argmap.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Frames around boxes: subgraphs, clusters, groups. A frame with a title is a section; one that an
 * arrow starts from is one reason of all that stands in it, an argument with linked premises.
 */
public final class Groups {
    private final List<Group> all = new ArrayList<>();
    private final Deque<Group> open = new ArrayDeque<>();
    private final Map<String, Group> of = new HashMap<>();

    private static final class Group {
        final String key;
        final @Nullable Group parent;
        final Span span;
        final Set<String> members = new LinkedHashSet<>();
        String title;
        int section;

        Group(String key, String title, @Nullable Group parent, Span span) {
            this.key = key;
            this.title = title;
            this.parent = parent;
            this.span = span;
        }

        int above() {
            return parent == null ? 0 : parent.section;
        }
    }

    public void open(String key, String title, Span span) {
        Group group = new Group(key, title, open.peek(), span);
        all.add(group);
        open.push(group);
    }

    public void close() {
        open.poll();
    }

    /** Names the innermost frame. */
    public void title(String title) {
        if (!open.isEmpty()) {
            open.getFirst().title = title;
        }
    }

    /** Puts a box into the innermost frame, unless it stands in one already. */
    public void add(String box) {
        if (!open.isEmpty() && of.putIfAbsent(box, open.getFirst()) == null) {
            open.getFirst().members.add(box);
        }
    }

    public boolean isGroup(String key) {
        return all.stream().anyMatch(group -> group.key.equals(key));
    }

    /** A drawing with its frames as sections and arguments. */
    public BoxGraph applied(BoxGraph drawing, List<Message> diagnostics) {
        if (all.isEmpty() || drawing.head().has("sections")) {
            return drawing;
        }
        Set<String> starts = new HashSet<>();
        drawing.arrows().forEach(arrow -> starts.add(arrow.from()));
        Set<String> keys = new HashSet<>();
        drawing.boxes().forEach(box -> keys.add(box.key()));
        List<Datum> sections = new ArrayList<>();
        Map<String, Group> reasons = new HashMap<>();
        Map<Integer, Integer> levels = new HashMap<>(Map.of(0, 0));
        for (Group group : all) {
            int above = group.above();
            group.section = above;
            if (starts.contains(group.key) && !keys.contains(group.key)) {
                reasons.put(group.key, group);
            } else if (!group.title.isEmpty()) {
                int level = levels.getOrDefault(above, 0) + 1;
                sections.add(
                        Fields.NONE
                                .withText("title", group.title)
                                .withNumber("level", level)
                                .withNumber("parent", above));
                group.section = sections.size();
                levels.put(group.section, level);
            }
        }
        List<Box> boxes = new ArrayList<>();
        for (Box box : drawing.boxes()) {
            Group its = of.get(box.key());
            int section = its == null ? 0 : its.section;
            boolean placed = section > 0 && !box.own().has("section");
            boxes.add(placed ? box.withOwn(box.own().withNumber("section", section)) : box);
        }
        List<Arrow> arrows = new ArrayList<>();
        reasons.values().forEach(reason -> reason(reason, drawing, boxes, arrows));
        for (Arrow arrow : drawing.arrows()) {
            if (isGroup(arrow.to())
                    && !keys.contains(arrow.to())
                    && !reasons.containsKey(arrow.to())) {
                diagnostics.add(Code.ODD_GROUP.at(arrow.span(), Detail.words(arrow.to())));
                continue;
            }
            boolean concludes = reasons.containsKey(arrow.from()) && arrow.kind().equals("support");
            arrows.add(concludes ? arrow.ofKind(BoxGraph.CONCLUSION) : arrow);
        }
        Fields head = drawing.head().withItems("sections", sections);
        return new BoxGraph(head, drawing.theirs(), boxes, arrows);
    }

    private static void reason(Group group, BoxGraph drawing, List<Box> boxes, List<Arrow> arrows) {
        Fields own =
                group.section == 0 ? Fields.NONE : Fields.NONE.withNumber("section", group.section);
        boxes.add(new Box(group.key, true, group.title, "", own, Fields.NONE, group.span));
        for (Box box : drawing.boxes()) {
            if (group.members.contains(box.key())) {
                arrows.add(
                        new Arrow(
                                box.key(),
                                group.key,
                                BoxGraph.PREMISE,
                                Fields.NONE,
                                Fields.NONE,
                                group.span));
            }
        }
    }
}
