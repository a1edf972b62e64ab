package argmap.diagram;

import argmap.graph.Annotations;
import argmap.graph.Evidence;
import argmap.graph.Fragment;
import argmap.graph.GroundedMap;
import argmap.graph.NodeId;
import argmap.graph.Passage.Container;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What is said beside a claim: its pages and notes, its passage, and where a click leads. */
final class CardNotes {
    /** More than a screen shows in a tooltip is cut off. */
    private static final int TOOLTIP = 400;

    private final GroundedMap grounded;
    private final String page;
    private final PictureWords words;
    private final Map<NodeId, List<Evidence>> evidence = new HashMap<>();

    CardNotes(GroundedMap grounded, String page, PictureWords words) {
        this.grounded = grounded;
        this.page = page;
        this.words = words;
        grounded.evidence()
                .forEach(e -> evidence.computeIfAbsent(e.node(), n -> new ArrayList<>()).add(e));
    }

    /** Pages and notes, and what kind of claim it is where that is not plain. */
    String footer(NodeId id, Annotations annotations) {
        List<String> parts = new ArrayList<>();
        pages(id, parts);
        if (annotations.implicit()) {
            parts.add(words.say("unstated"));
        }
        if (annotations.suggested()) {
            parts.add(
                    annotations.score() > 0
                            ? words.say("suggested")
                                    + String.format(Locale.ROOT, ", %.2f", annotations.score())
                            : words.say("suggested"));
        }
        if (!annotations.scheme().isEmpty()) {
            parts.add(annotations.scheme());
        }
        return String.join(" \u00b7 ", parts);
    }

    private void pages(NodeId id, List<String> parts) {
        boolean paged = !grounded.document().pages().isEmpty();
        Set<String> pages = new LinkedHashSet<>();
        Set<String> notes = new LinkedHashSet<>();
        for (Evidence one : evidence.getOrDefault(id, List.of())) {
            boolean inNote = one.passage().container() == Container.NOTE;
            int number = paged || inNote ? one.passage().page() : one.passage().index() + 1;
            pages.add(String.valueOf(number));
            one.counted().forEach(support -> notes.add(support.note().label()));
        }
        if (!pages.isEmpty()) {
            String sign = paged ? (pages.size() == 1 ? "p. " : "pp. ") : "\u00b6 ";
            parts.add(sign + String.join(", ", pages));
        }
        if (!notes.isEmpty()) {
            parts.add((notes.size() == 1 ? "n. " : "nn. ") + String.join(", ", notes));
        }
    }

    /** The words quoted for it, or its own where none are. */
    String passage(NodeId id, String wording) {
        List<Evidence> quoted = evidence.getOrDefault(id, List.of());
        return shortened(
                quoted.isEmpty()
                        ? wording
                        : quoted.stream()
                                .map(e -> "\u201c" + e.quotation().text() + "\u201d")
                                .distinct()
                                .collect(Collectors.joining(" / ")));
    }

    String address(NodeId id) {
        List<Evidence> quoted = evidence.getOrDefault(id, List.of());
        return linked(
                quoted.isEmpty()
                        ? Fragment.of(id)
                        : Fragment.of(quoted.get(0).passage(), grounded));
    }

    String linked(Fragment place) {
        return page.isEmpty() ? "" : page + place.link();
    }

    /** At most {@link #TOOLTIP} letters. */
    static String shortened(String text) {
        return text.length() > TOOLTIP
                ? text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, TOOLTIP)))
                        + "\u2026"
                : text;
    }
}
