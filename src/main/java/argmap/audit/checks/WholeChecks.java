package argmap.audit.checks;

import static argmap.message.Detail.node;
import static argmap.message.Detail.nodes;
import static argmap.message.Detail.number;
import static argmap.message.Detail.text;
import static argmap.message.Detail.words;

import argmap.audit.checks.Checks.Check;
import argmap.audit.checks.Checks.Report;
import argmap.graph.Argument;
import argmap.graph.Claim;
import argmap.graph.ClaimId;
import argmap.graph.Inference;
import argmap.graph.MapSheet;
import argmap.graph.NodeId;
import argmap.graph.Relation;
import argmap.graph.Section;
import argmap.message.Code;
import argmap.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The map as a whole: whether it hangs together and comes to a point. */
final class WholeChecks {
    static final List<Check> ALL =
            List.of(
                    new Check(Code.NO_CLAIMS, WholeChecks::noClaims),
                    new Check(Code.ISOLATED_CLAIM, WholeChecks::isolated),
                    new Check(Code.SEVERAL_THESES, WholeChecks::severalTheses),
                    new Check(Code.NO_WAY_TO_THESIS, WholeChecks::noWayToThesis),
                    new Check(Code.SUGGESTIONS_LEFT, WholeChecks::suggestionsLeft),
                    new Check(Code.UNUSED_INCLUDE, WholeChecks::unusedInclude),
                    new Check(Code.EMPTY_SECTION, WholeChecks::emptySection),
                    new Check(Code.SECTION_WITHOUT_THESIS, WholeChecks::sectionWithoutThesis),
                    new Check(Code.LEVEL_SKIPPED, WholeChecks::levelSkipped),
                    new Check(Code.SECTION_TITLE_TWICE, WholeChecks::sectionTitleTwice));

    private WholeChecks() {}

    static void noClaims(Subject map, Report report) {
        if (map.map().claims().isEmpty()) {
            report.say(Code.NO_CLAIMS.of());
        }
    }

    /** Each that has a title; of texts without one only the first, since they may be remarks. */
    static void isolated(Subject map, Report report) {
        Set<NodeId> nodes = map.nodes();
        List<NodeId> remarks = new ArrayList<>();
        for (NodeId node : nodes) {
            // A premise that no step uses is reported as that.
            boolean numbered = node instanceof ClaimId claim && map.isNumbered(claim);
            if (nodes.size() < 2 || numbered || !map.isIsolated(node)) {
                continue;
            }
            if (Subject.isTitled(node)) {
                report.say(Code.ISOLATED_CLAIM.at(map.at(node), node(node)));
            } else {
                remarks.add(node);
            }
        }
        if (!remarks.isEmpty()) {
            report.say(Code.ISOLATED_TEXT.at(map.at(remarks.get(0)), number(remarks.size() - 1)));
        }
    }

    static void severalTheses(Subject map, Report report) {
        List<ClaimId> tops = tops(map);
        if (tops.size() > 1) {
            report.say(Code.SEVERAL_THESES.at(map.at(tops.get(1)), nodes(tops)));
        }
    }

    /** The theses that something supports. What an argument concludes goes where that goes. */
    private static List<ClaimId> tops(Subject map) {
        return map.map().theses().stream()
                .map(Claim::id)
                .filter(id -> isSupported(map, id))
                .filter(id -> map.concludedBy(id).stream().noneMatch(s -> goesOn(map, s)))
                .toList();
    }

    /** True for a step on the way, and for one whose argument bears on something. */
    private static boolean goesOn(Subject map, Inference step) {
        Argument argument = map.arguments().get(step.id().argument());
        boolean last = argument == null || step.id().step() == argument.inferences().size() - 1;
        return !last || !map.from(step.id().argument()).isEmpty();
    }

    private static boolean isSupported(Subject map, NodeId node) {
        return !map.concludedBy(node).isEmpty()
                || map.to(node).stream().anyMatch(r -> Subject.is(r, Relation.Kind.SUPPORT));
    }

    /** Islands: claims that are linked, but from which no way leads to a thesis. One each. */
    static void noWayToThesis(Subject map, Report report) {
        List<ClaimId> tops = tops(map);
        if (tops.isEmpty()) {
            return;
        }
        Map<NodeId, List<NodeId>> neighbours = neighbours(map);
        Set<NodeId> seen = new HashSet<>();
        tops.forEach(top -> reach(top, neighbours, seen));
        for (NodeId node : map.nodes()) {
            boolean linked = !neighbours.getOrDefault(node, List.of()).isEmpty();
            if (linked && !seen.contains(node)) {
                List<NodeId> island = reach(node, neighbours, seen);
                if (island.size() > 2 || !RelationChecks.excludeEachOther(map, node)) {
                    report.say(
                            Code.NO_WAY_TO_THESIS.at(
                                    map.at(node), node(tops.get(0)), nodes(island)));
                }
            }
        }
    }

    private static List<NodeId> reach(
            NodeId start, Map<NodeId, List<NodeId>> neighbours, Set<NodeId> seen) {
        List<NodeId> reached = new ArrayList<>();
        Deque<NodeId> open = new ArrayDeque<>();
        if (seen.add(start)) {
            open.add(start);
        }
        while (!open.isEmpty()) {
            NodeId node = open.poll();
            reached.add(node);
            neighbours.getOrDefault(node, List.of()).stream().filter(seen::add).forEach(open::add);
        }
        return reached;
    }

    private static Map<NodeId, List<NodeId>> neighbours(Subject map) {
        Map<NodeId, List<NodeId>> all = new HashMap<>();
        for (Relation relation : map.map().relations()) {
            join(all, relation.from(), Subject.target(relation));
        }
        for (Argument argument : map.map().arguments()) {
            for (Inference step : argument.inferences()) {
                step.premises().forEach(premise -> join(all, premise, argument.id()));
                join(all, argument.id(), step.conclusion());
            }
        }
        return all;
    }

    private static void join(Map<NodeId, List<NodeId>> all, NodeId one, NodeId other) {
        if (!one.equals(other)) {
            all.computeIfAbsent(one, n -> new ArrayList<>()).add(other);
            all.computeIfAbsent(other, n -> new ArrayList<>()).add(one);
        }
    }

    static void suggestionsLeft(Subject map, Report report) {
        Map<NodeId, Span> left = new LinkedHashMap<>();
        for (NodeId node : map.nodes()) {
            if (map.annotations(node).suggested()) {
                left.put(node, map.at(node));
            }
        }
        if (!left.isEmpty()) {
            report.say(
                    Code.SUGGESTIONS_LEFT.at(
                            left.values().iterator().next(), nodes(left.keySet())));
        }
    }

    static void unusedInclude(Subject map, Report report) {
        for (Span include : map.sheet().includes()) {
            boolean used = map.sheet().placed().stream().anyMatch(p -> include.contains(p.span()));
            if (!used) {
                report.say(Code.UNUSED_INCLUDE.at(include));
            }
        }
    }

    /** Claims from which a section should say what they are for. */
    private static final int SEVERAL = 3;

    static void emptySection(Subject map, Report report) {
        boolean[] filled = new boolean[map.map().sections().size()];
        map.sheet().placed().forEach(place -> filled[place.section()] = true);
        List<MapSheet.Heading> headings = map.sheet().headings();
        for (int section = headings.size(); section > 0; section--) {
            int parent = map.map().sections().get(section).parent();
            filled[parent] |= filled[section];
        }
        for (int i = 0; i < headings.size(); i++) {
            if (!filled[i + 1]) {
                report.say(
                        Code.EMPTY_SECTION.at(
                                headings.get(i).span(), words(headings.get(i).title())));
            }
        }
    }

    static void sectionWithoutThesis(Subject map, Report report) {
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
                report.say(
                        Code.SECTION_WITHOUT_THESIS.at(
                                map.sheet().headings().get(i - 1).span(),
                                words(map.map().sections().get(i).title()),
                                number(nodes.get(i).size())));
            }
        }
    }

    static void levelSkipped(Subject map, Report report) {
        int before = 0;
        for (MapSheet.Heading heading : map.sheet().headings()) {
            if (before > 0 && heading.level() > before + 1) {
                report.say(
                        Code.LEVEL_SKIPPED.at(
                                heading.span(),
                                number(heading.level()),
                                number(before),
                                text("#".repeat(before + 1))));
            }
            before = heading.level();
        }
    }

    static void sectionTitleTwice(Subject map, Report report) {
        Set<String> seen = new HashSet<>();
        List<MapSheet.Heading> headings = map.sheet().headings();
        for (int i = 0; i < headings.size(); i++) {
            Section section = map.map().sections().get(i + 1);
            String key = section.parent() + " " + section.title().toLowerCase(Locale.ROOT);
            if (!seen.add(key)) {
                report.say(
                        Code.SECTION_TITLE_TWICE.at(
                                headings.get(i).span(), words(section.title())));
            }
        }
    }
}
