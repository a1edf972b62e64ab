package argmap.diagram;

import argmap.diagram.DepthOrder.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jgrapht.alg.util.UnionFind;

/**
 * The order of a sketch's cards before any of them has a size: what hangs together, on which level
 * each card of it stands, and what is left of what.
 *
 * <p>A reason for several claims stands below the lowest of them, and one level lower where fewer
 * lines cross then: from there lines pass below what bears on one claim alone.
 */
final class Arrangement {
    /** So many trees share their levels; more stand beside each other. */
    private static final int SHARED = 4;

    /** Cards and bends up to which reasons for several claims are tried on a lower level. */
    private static final int MOST_TRIED = 400;

    /** Crossings a card that no other order makes a picture of: a complete graph has them. */
    private static final int TANGLED = 2;

    private final Sketch sketch;
    private final boolean thorough;
    private final List<Card> cards;
    final DepthOrder hierarchy;
    private final double[] order;

    /** On how many others each card bears. */
    private final int[] bears;

    final List<Group> groups;

    /**
     * Cards that hang together, or that nothing joins.
     *
     * @param members in the order of their numbers in the levels
     * @param loops links from a card to itself, by the card
     */
    record Group(List<Integer> members, Map<Integer, List<Integer>> loops, Levels levels) {
        Group {
            members = List.copyOf(members);
            loops = Map.copyOf(loops);
        }
    }

    private Arrangement(Sketch sketch, DepthOrder hierarchy, boolean thorough) {
        this.sketch = sketch;
        this.thorough = thorough;
        this.cards = sketch.cards();
        this.hierarchy = hierarchy;
        this.order = leaves(hierarchy, cards.size());
        this.bears = new int[cards.size()];
        Set<Long> pairs = new HashSet<>();
        for (Line line : hierarchy.lines()) {
            if (pairs.add((long) line.from() << 32 | line.to())) {
                bears[line.from()]++;
            }
        }
        this.groups = groups();
    }

    /** Empty where lines pass too many levels. */
    static Optional<Arrangement> of(Sketch sketch) {
        try {
            Arrangement first = new Arrangement(sketch, DepthOrder.of(sketch), false);
            int nodes = first.groups.stream().mapToInt(group -> group.levels().nodes()).sum();
            int crossings = first.crossings();
            boolean tangled = crossings > TANGLED * sketch.cards().size();
            if (crossings == 0 || tangled || nodes > MOST_TRIED) {
                return Optional.of(first);
            }
            return Optional.of(lowered(first));
        } catch (Levels.TooManyBends e) {
            return Optional.empty();
        }
    }

    /** Each in turn where it stands best: first what bears on nothing, then what on several. */
    private static Arrangement lowered(Arrangement first) {
        Arrangement best = new Arrangement(first.sketch, first.hierarchy, true);
        Map<Integer, Integer> lower = new HashMap<>();
        for (int most : new int[] {0, 1, 2}) {
            for (int card = 0; card < first.cards.size() && best.crossings() > 0; card++) {
                if (most == 0 ? !first.isTop(card) : !first.isShared(card)) {
                    continue;
                }
                lower.merge(card, 1, Integer::sum);
                DepthOrder order = DepthOrder.of(first.sketch, lower);
                Arrangement tried = new Arrangement(first.sketch, order, true);
                int saved = best.crossings() - tried.crossings();
                if (saved > 0 || most == 0 && saved == 0) {
                    best = tried;
                } else {
                    lower.computeIfPresent(card, (c, n) -> n > 1 ? n - 1 : null);
                }
            }
        }
        return best;
    }

    /** Premises used together stand side by side. */
    private boolean isShared(int card) {
        return bears[card] > 1
                && hierarchy.lines().stream().noneMatch(l -> l.from() == card && l.joint() >= 0);
    }

    private boolean isTop(int card) {
        return bears[card] == 0 && hierarchy.lines().stream().anyMatch(l -> l.to() == card);
    }

    private int crossings() {
        return groups.stream().mapToInt(group -> group.levels().crossings).sum();
    }

    /** The middle of what hangs on each card, counted in leaves from the left. */
    private static double[] leaves(DepthOrder hierarchy, int size) {
        double[] first = new double[size];
        double[] last = new double[size];
        List<Integer> all = hierarchy.inOrder();
        int leaves = 0;
        for (int card : all) {
            first[card] = leaves;
            leaves += hierarchy.children(card).isEmpty() ? 1 : 0;
        }
        for (int i = all.size() - 1; i >= 0; i--) {
            List<Integer> children = hierarchy.children(all.get(i));
            last[all.get(i)] =
                    children.isEmpty()
                            ? first[all.get(i)]
                            : last[children.get(children.size() - 1)];
        }
        for (int card = 0; card < size; card++) {
            first[card] = (first[card] + last[card]) / 2;
        }
        return first;
    }

    /** The cards that hang together; neighbours that nothing joins, of one section, in rows. */
    private List<Group> groups() {
        UnionFind<Integer> sets = new UnionFind<>(Set.of());
        for (int i = 0; i < cards.size(); i++) {
            sets.addElement(i);
        }
        boolean[] joined = new boolean[cards.size()];
        Map<String, Integer> numbers = new HashMap<>();
        cards.forEach(card -> numbers.put(card.key(), numbers.size()));
        for (Line line : hierarchy.lines()) {
            sets.union(line.from(), line.to());
            joined[line.from()] = true;
            joined[line.to()] = true;
        }
        for (int card = 0; card < cards.size(); card++) {
            if (hierarchy.isJoint(card)) {
                sets.union(card, hierarchy.hub[card]);
                joined[card] = true;
                joined[hierarchy.hub[card]] = true;
            }
        }
        Set<Integer> trees = new HashSet<>();
        for (int card = 0; card < joined.length; card++) {
            if (joined[card]) {
                trees.add(sets.find(card));
            }
        }
        boolean together = trees.size() <= SHARED;
        Map<Integer, List<Integer>> members = new HashMap<>();
        List<List<Integer>> all = new ArrayList<>();
        int lastAlone = -1;
        for (int card : hierarchy.inOrder()) {
            if (!joined[card]) {
                boolean same =
                        lastAlone >= 0 && cards.get(lastAlone).group() == cards.get(card).group();
                if (!same) {
                    all.add(new ArrayList<>());
                }
                all.get(all.size() - 1).add(card);
                lastAlone = card;
                continue;
            }
            lastAlone = -1;
            int set = together ? 0 : sets.find(card);
            List<Integer> part = members.get(set);
            if (part == null) {
                part = new ArrayList<>();
                members.put(set, part);
                all.add(part);
            }
            part.add(card);
        }
        Map<Integer, List<Line>> lines = new HashMap<>();
        for (Line line : hierarchy.lines()) {
            lines.computeIfAbsent(together ? 0 : sets.find(line.from()), k -> new ArrayList<>())
                    .add(line);
        }
        Map<Integer, List<Integer>> own = new HashMap<>();
        for (int loop : hierarchy.loops()) {
            int card = numbers.getOrDefault(sketch.links().get(loop).from(), 0);
            own.computeIfAbsent(card, k -> new ArrayList<>()).add(loop);
        }
        List<Group> groups = new ArrayList<>();
        for (List<Integer> part : all) {
            int set = together && joined[part.get(0)] ? 0 : sets.find(part.get(0));
            boolean drawn = joined[part.get(0)];
            groups.add(group(part, drawn ? lines.getOrDefault(set, List.of()) : List.of(), own));
        }
        return groups;
    }

    private Group group(
            List<Integer> members, List<Line> lines, Map<Integer, List<Integer>> loops) {
        Map<Integer, Integer> local = new HashMap<>();
        for (int i = 0; i < members.size(); i++) {
            local.put(members.get(i), i);
        }
        List<Line> own = new ArrayList<>();
        for (Line line : lines) {
            int from = local.getOrDefault(line.from(), 0);
            int to = local.getOrDefault(line.to(), 0);
            own.add(new Line(from, to, line.link(), line.joint(), line.course()));
        }
        int[] level = new int[members.size()];
        double[] places = new double[members.size()];
        int[] family = new int[members.size()];
        int wide = (int) Math.ceil(Math.sqrt(members.size() * 1.5));
        for (int i = 0; i < level.length; i++) {
            level[i] = own.isEmpty() ? i / wide : hierarchy.depth[members.get(i)];
            places[i] = order[members.get(i)];
            family[i] = family(members.get(i));
        }
        return new Group(members, loops, Levels.of(level, places, own, family, thorough));
    }

    /** What a card bears on where that is one thing alone; -1 for what the text cites too. */
    private int family(int card) {
        return switch (cards.get(card).form()) {
            case PARAGRAPH, NOTE, WORK, SECTION -> -1;
            case CLAIM, ARGUMENT, POINT, CONNECTOR ->
                    bears[card] == 1 ? hierarchy.parent[card] : -1;
        };
    }
}
