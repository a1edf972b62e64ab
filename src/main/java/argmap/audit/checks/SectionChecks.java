package argmap.audit.checks;

import argmap.graph.MapSheet;
import argmap.graph.NodeId;
import argmap.graph.Relation;
import argmap.graph.Section;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The headings of a map. */
final class SectionChecks {
    /** Claims from which a section should say what they are for. */
    private static final int SEVERAL = 3;

    private SectionChecks() {}

    static void empty(Subject map, Report report) {
        boolean[] filled = new boolean[map.map().sections().size()];
        map.sheet().placed().forEach(place -> filled[place.section()] = true);
        List<MapSheet.Heading> headings = map.sheet().headings();
        for (int section = headings.size(); section > 0; section--) {
            int parent = map.map().sections().get(section).parent();
            filled[parent] |= filled[section];
        }
        for (int i = 0; i < headings.size(); i++) {
            if (!filled[i + 1]) {
                report.tell(
                        headings.get(i).span(),
                        "nothing stands under the heading "
                                + Names.quoted(headings.get(i).title()));
            }
        }
    }

    static void withoutThesis(Subject map, Report report) {
        int count = map.map().sections().size();
        boolean[] supported = new boolean[count];
        for (MapSheet.Drawn drawn : map.sheet().drawn()) {
            supported[drawn.section()] |=
                    drawn.kind() == Relation.Kind.SUPPORT && !drawn.undercut();
        }
        List<Set<NodeId>> nodes = new java.util.ArrayList<>();
        for (int i = 0; i < count; i++) {
            nodes.add(new HashSet<>());
        }
        for (MapSheet.Placed place : map.sheet().placed()) {
            if (!map.isRemark(place.node())) {
                nodes.get(place.section()).add(place.node());
            }
            supported[place.section()] |= !map.concludedBy(place.node()).isEmpty();
        }
        for (int i = 1; i < count; i++) {
            if (nodes.get(i).size() >= SEVERAL && !supported[i]) {
                report.tell(
                        map.sheet().headings().get(i - 1).span(),
                        "the section "
                                + Names.quoted(map.map().sections().get(i).title())
                                + " has "
                                + nodes.get(i).size()
                                + " claims and none that the others support");
            }
        }
    }

    static void levelSkipped(Subject map, Report report) {
        int before = 0;
        for (MapSheet.Heading heading : map.sheet().headings()) {
            if (before > 0 && heading.level() > before + 1) {
                report.tell(
                        heading.span(),
                        "this heading is of level "
                                + heading.level()
                                + " under one of level "
                                + before
                                + "; write "
                                + "#".repeat(before + 1));
            }
            before = heading.level();
        }
    }

    static void titleTwice(Subject map, Report report) {
        Set<String> seen = new HashSet<>();
        List<MapSheet.Heading> headings = map.sheet().headings();
        for (int i = 0; i < headings.size(); i++) {
            Section section = map.map().sections().get(i + 1);
            String key = section.parent() + " " + section.title().toLowerCase(Locale.ROOT);
            if (!seen.add(key)) {
                report.tell(
                        headings.get(i).span(),
                        "a section " + Names.quoted(section.title()) + " stands here already");
            }
        }
    }
}
