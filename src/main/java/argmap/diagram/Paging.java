package argmap.diagram;

import argmap.diagram.Card.Form;
import argmap.diagram.Card.Words;
import argmap.diagram.Sheets.Placed;
import argmap.diagram.Sketch.Link;
import argmap.graph.MapEdge;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Parts a sketch into sheets. A sheet is a sub-argument: a claim on top, and what bears on it as
 * far as there is room. Where it goes on, the last box says on which sheet; that sheet begins with
 * the same box. The first sheet holds the thesis.
 *
 * <p>Cut from the leaves upwards: what hangs on a card is put together until it no longer fits, and
 * then the largest branch gets a sheet of its own (Kundu and Misra, "A Linear Tree Partitioning
 * Algorithm", SIAM Journal on Computing 6(1), 1977). Small neighbours share a sheet.
 */
final class Paging {
    /** Of lines to other sheets a box names so many; the rest are counted. */
    private static final int NAMED = 2;

    /** Room for any number, so that the layout does not hang on it. */
    private static final String WIDEST = "8888";

    /** Branches that may find no room before a sheet is left as it is: a layout each. */
    private static final int MOST_TRIES = 8;

    private final List<Sketch> widths;
    private final Sketch first;
    private final Sheets sheets;
    private final DepthOrder hierarchy;
    private final List<Sheet> made = new ArrayList<>();
    private final int[] cutTo;
    private final List<List<DepthOrder.Line>> linesOf = new ArrayList<>();

    /** What one sheet shows: the cards on top of it, and all that hangs on them there. */
    private static final class Sheet {
        final List<Integer> tops = new ArrayList<>();
        final Set<Integer> cards = new LinkedHashSet<>();
        int part;

        Sheet(int top) {
            tops.add(top);
            cards.add(top);
        }
    }

    private Paging(List<Sketch> widths, Sheets sheets) {
        this.widths = widths;
        this.first = widths.get(0);
        this.sheets = sheets;
        this.hierarchy = DepthOrder.of(first);
        this.cutTo = new int[first.cards().size()];
        first.cards().forEach(card -> linesOf.add(new ArrayList<>()));
        for (DepthOrder.Line line : hierarchy.lines()) {
            linesOf.get(line.from()).add(line);
            linesOf.get(line.to()).add(line);
        }
    }

    /**
     * One sheet, or as many as it takes.
     *
     * @param widths the same sketch in boxes of several widths, the widest first
     */
    static MapPages of(List<Sketch> widths, Sheets sheets) {
        Optional<Placed> one = sheets.fit(widths);
        if (one.isPresent()) {
            return whole(one.get(), sheets);
        }
        Paging paging = new Paging(widths, sheets);
        paging.cut();
        paging.join();
        paging.overview();
        return paging.pages();
    }

    /** One sheet: all of the map, or from the top down as much as fits. */
    static MapPages top(List<Sketch> widths, List<Sketch> titles, Sheets sheets) {
        Optional<Placed> one = sheets.fit(widths);
        if (one.isPresent()) {
            return whole(one.get(), sheets);
        }
        Paging paging = new Paging(titles, sheets);
        Set<Integer> shown = paging.levels();
        paging.fill(shown, shown);
        Optional<Placed> placed = sheets.fit(paging.alone(shown));
        return placed.isPresent() ? paging.alone(placed.get(), shown) : of(titles, sheets);
    }

    /** Cards down to the deepest level that fits; else thesis by thesis, each with its grounds. */
    private Set<Integer> levels() {
        List<Integer> order = hierarchy.inOrder();
        for (int depth = deepest(); depth > 0; depth--) {
            int most = depth;
            Set<Integer> shown = new LinkedHashSet<>(order);
            shown.removeIf(card -> hierarchy.depth[card] > most);
            if (sheets.hasRoomFor(alone(shown))) {
                return shown;
            }
        }
        Set<Integer> shown = new LinkedHashSet<>();
        for (int card : order) {
            Set<Integer> more = new LinkedHashSet<>(shown);
            if (hierarchy.parent[card] < 0 && more.add(card)) {
                if (!shown.isEmpty() && !sheets.hasRoomFor(alone(more))) {
                    break;
                }
                shown.add(card);
                fill(shown, Set.of(card));
            }
        }
        return shown;
    }

    /** As much of the next levels as there is room for, what bears on one card together. */
    private void fill(Set<Integer> shown, Set<Integer> from) {
        Deque<Integer> next = new ArrayDeque<>(from);
        for (int failed = 0; !next.isEmpty() && failed < MOST_TRIES; ) {
            List<Integer> children = new ArrayList<>(hierarchy.children(next.remove()));
            children.removeAll(shown);
            Set<Integer> more = new LinkedHashSet<>(shown);
            if (more.addAll(children)) {
                if (sheets.hasRoomFor(alone(more))) {
                    shown.addAll(children);
                    next.addAll(children);
                } else {
                    failed++;
                }
            }
        }
    }

    private MapPages alone(Placed placed, Set<Integer> shown) {
        String title = first.title() + ": " + claims(shown);
        return new MapPages(List.of(scene(placed, "", title, sheets)), placed.plan().remarks());
    }

    /** Cards of a sheet that has no other beside it: each says how much more bears on it. */
    private List<Sketch> alone(Set<Integer> shown) {
        Map<Integer, List<String>> lines = new HashMap<>();
        for (int card : shown) {
            long hidden = hierarchy.children(card).stream().filter(c -> !shown.contains(c)).count();
            if (hidden > 0) {
                lines.put(card, List.of(first.words().say("more-below", hidden)));
            }
        }
        return widths.stream().map(sketch -> part(sketch, shown, lines)).toList();
    }

    private String claims(Set<Integer> shown) {
        long some = shown.stream().filter(c -> card(c).form() == Form.CLAIM).count();
        long all = first.cards().stream().filter(c -> c.form() == Form.CLAIM).count();
        return first.words().say("some", some, all);
    }

    private static MapPages whole(Placed placed, Sheets sheets) {
        String title = placed.sketch().title();
        return new MapPages(List.of(scene(placed, "", title, sheets)), placed.plan().remarks());
    }

    private static Scene scene(Placed p, String prefix, String heading, Sheets sheets) {
        return Composer.sheet(
                p.sketch(), p.plan(), prefix, heading, sheets.size(), p.lying(), p.scale());
    }

    private int deepest() {
        int deepest = 0;
        for (int card : hierarchy.inOrder()) {
            deepest = Math.max(deepest, hierarchy.depth[card]);
        }
        return deepest;
    }

    // ------------------------------------------------------------------ cutting

    private void cut() {
        List<Integer> order = hierarchy.inOrder();
        Map<Integer, Sheet> branches = new HashMap<>();
        Map<Integer, List<Sheet>> cut = new HashMap<>();
        for (int i = order.size() - 1; i >= 0; i--) {
            int card = order.get(i);
            Sheet own = new Sheet(card);
            List<Integer> children = hierarchy.children(card);
            List<Sheet> whole = new ArrayList<>();
            for (int child : children) {
                Sheet branch = branches.remove(child);
                whole.add(branch == null ? new Sheet(child) : branch);
            }
            List<Sheet> more = new ArrayList<>();
            Iterator<Integer> largest = largestFirst(whole);
            double area = area(own);
            for (Sheet branch : whole) {
                area += area(branch);
            }
            while (!fits(own, whole, area)) {
                if (largest.hasNext()) {
                    int branch = largest.next();
                    more.add(whole.get(branch));
                    area -= area(whole.get(branch));
                    whole.set(branch, new Sheet(children.get(branch)));
                    area += area(whole.get(branch));
                } else {
                    more.addAll(overflow(own, whole));
                    area = 0;
                }
            }
            whole.forEach(branch -> own.cards.addAll(branch.cards));
            for (Sheet sheet : more) {
                cut.computeIfAbsent(sheet.tops.get(0), k -> new ArrayList<>()).add(sheet);
            }
            branches.put(card, own);
        }
        for (int card : order) {
            if (branches.containsKey(card)) {
                made.add(branches.get(card));
            }
            made.addAll(cut.getOrDefault(card, List.of()));
        }
    }

    /** More single cards bear on one than a sheet holds: the last ones go on others, below it. */
    private List<Sheet> overflow(Sheet own, List<Sheet> leaves) {
        List<Sheet> more = new ArrayList<>();
        int top = own.tops.get(0);
        int n = 0;
        for (double area = area(own); n < leaves.size() && !sheets.isFilledBy(area); n++) {
            area += area(leaves.get(n));
        }
        n = Math.max(n, 1);
        while (n > 1 && !fits(own, leaves.subList(0, n), 0)) {
            n--;
        }
        List<Sheet> left = new ArrayList<>(leaves.subList(n, leaves.size()));
        leaves.subList(n, leaves.size()).clear();
        while (!left.isEmpty()) {
            Sheet next = new Sheet(top);
            next.part = more.size() + 2;
            int m = Math.min(n, left.size());
            left.subList(0, m).forEach(leaf -> next.cards.addAll(leaf.cards));
            left.subList(0, m).clear();
            more.add(next);
        }
        return more;
    }

    /**
     * @param area what the boxes of all of them cover at least, in square points
     */
    private boolean fits(Sheet own, List<Sheet> branches, double area) {
        if (branches.isEmpty() || branches.size() == 1 && branches.get(0).cards.size() == 1) {
            return true;
        }
        if (sheets.isFilledBy(area)) {
            return false;
        }
        Set<Integer> all = new LinkedHashSet<>(own.cards);
        branches.forEach(branch -> all.addAll(branch.cards));
        return sheets.hasRoomFor(sketches(all, Map.of()));
    }

    /** Which branches are more than a card, the largest first. */
    private static Iterator<Integer> largestFirst(List<Sheet> branches) {
        return IntStream.range(0, branches.size())
                .boxed()
                .filter(i -> branches.get(i).cards.size() > 1)
                .sorted(Comparator.comparing(i -> -branches.get(i).cards.size()))
                .iterator();
    }

    /** What a sheet's boxes cover at least, in square points. */
    private double area(Sheet sheet) {
        double area = 0;
        List<Card> narrowest = widths.get(widths.size() - 1).cards();
        for (int card : sheet.cards) {
            area += narrowest.get(card).width() * narrowest.get(card).height();
        }
        return area;
    }

    /**
     * Neighbours that fit on one sheet together; then what leaves most of its sheet empty goes to
     * the nearest that has room for it, the first one last.
     */
    private void join() {
        for (int i = 1; i < made.size(); ) {
            if (!isJoined(i, i - 1)) {
                i++;
            }
        }
        for (int i = made.size() - 1; i > 0; i--) {
            boolean joined = !sheets.isNearlyEmpty(area(made.get(i)));
            for (int away = 1; !joined && away < made.size() && away <= MOST_TRIES; away++) {
                joined =
                        i + away < made.size() && isJoined(i, i + away)
                                || i - away > 0 && isJoined(i, i - away);
            }
            if (!joined) {
                isJoined(i, 0);
            }
        }
    }

    /** Puts a sheet's cards on another with its own, where they fit. */
    private boolean isJoined(int sheet, int with) {
        Sheet first = made.get(Math.min(sheet, with));
        Sheet second = made.get(Math.max(sheet, with));
        Set<Integer> both = new LinkedHashSet<>(second.cards);
        both.addAll(first.cards);
        if (!sheets.hasRoomFor(sketches(both, Map.of()))) {
            return false;
        }
        second.tops.removeAll(first.cards);
        first.tops.addAll(second.tops);
        first.cards.addAll(second.cards);
        made.set(with, first);
        made.remove(sheet);
        return true;
    }

    /**
     * The first sheet also shows what bears on its last boxes, as many levels as it has room for.
     */
    private void overview() {
        Sheet sheet = made.get(0);
        while (true) {
            Set<Integer> more = new LinkedHashSet<>(sheet.cards);
            for (int card : sheet.cards) {
                more.addAll(hierarchy.children(card));
            }
            if (more.size() == sheet.cards.size() || !sheets.hasRoomFor(sketches(more, Map.of()))) {
                return;
            }
            sheet.cards.addAll(more);
        }
    }

    // ------------------------------------------------------------------ sheets

    private MapPages pages() {
        Map<Integer, Integer> sheetOf = new HashMap<>();
        for (int i = made.size() - 1; i >= 0; i--) {
            for (int card : made.get(i).cards) {
                sheetOf.put(card, i + 1);
                int parent = hierarchy.parent[card];
                if (parent >= 0 && made.get(i).cards.contains(parent)) {
                    cutTo[parent] = Math.max(cutTo[parent], i + 1);
                }
            }
        }
        List<Scene> scenes = new ArrayList<>();
        Set<String> remarks = new LinkedHashSet<>();
        remarks.add(
                "the map does not fit on one sheet with letters of 8 points: "
                        + made.size()
                        + " sheets, a sub-argument each");
        for (int i = 0; i < made.size(); i++) {
            Sheet sheet = made.get(i);
            List<Sketch> named = sketches(sheet.cards, sheetOf);
            Placed placed = sheets.fit(named).orElseGet(() -> sheets.forced(named));
            scenes.add(scene(placed, "s" + (i + 1) + "-", heading(i, sheet), sheets));
            remarks.addAll(placed.plan().remarks());
        }
        return new MapPages(scenes, List.copyOf(remarks));
    }

    private String heading(int i, Sheet sheet) {
        String number = (i + 1) + "  ";
        if (i == 0) {
            return number + first.title() + ": " + claims(sheet.cards);
        }
        List<String> tops = sheet.tops.stream().map(top -> card(top).name().title()).toList();
        String part = sheet.part > 0 ? " (" + sheet.part + ")" : "";
        return number + String.join("; ", tops) + part;
    }

    private Card card(int number) {
        return first.cards().get(number);
    }

    /** What stands on a sheet, in boxes of each width, with what leads to other sheets in words. */
    private List<Sketch> sketches(Set<Integer> shown, Map<Integer, Integer> sheetOf) {
        Map<Integer, List<String>> lines = references(shown, sheetOf);
        return widths.stream().map(sketch -> part(sketch, shown, lines)).toList();
    }

    private Sketch part(Sketch whole, Set<Integer> shown, Map<Integer, List<String>> lines) {
        Set<Integer> numbers = new TreeSet<>(shown);
        Set<Integer> drawn = new TreeSet<>();
        for (int card : shown) {
            for (DepthOrder.Line line : linesOf.get(card)) {
                if (shown.contains(line.from()) && shown.contains(line.to())) {
                    drawn.add(line.link());
                    if (line.joint() >= 0) {
                        numbers.add(line.joint());
                        drawn.add(hierarchy.stem[line.joint()]);
                    }
                }
            }
        }
        List<Card> cards = new ArrayList<>();
        for (int i : numbers) {
            Card card = whole.cards().get(i);
            cards.add(noted(card, lines.getOrDefault(i, List.of()), whole));
        }
        return grouped(whole, cards, drawn.stream().map(i -> whole.links().get(i)).toList());
    }

    /** With the sections of these cards, but for those that hold all of them. */
    private static Sketch grouped(Sketch whole, List<Card> cards, List<Link> links) {
        Map<Integer, Integer> held = new LinkedHashMap<>();
        for (Card card : cards) {
            for (int g = card.group(); g >= 0; g = whole.groups().get(g).parent()) {
                held.merge(g, 1, Integer::sum);
            }
        }
        Map<Integer, Integer> numbers = new HashMap<>();
        List<Sketch.Group> groups = new ArrayList<>();
        for (int g = 0; g < whole.groups().size(); g++) {
            if (held.getOrDefault(g, cards.size()) < cards.size()) {
                Sketch.Group group = whole.groups().get(g);
                numbers.put(g, groups.size());
                int parent = numbers.getOrDefault(group.parent(), -1);
                groups.add(new Sketch.Group(group.title(), parent, group.own()));
            }
        }
        List<Card> placed = new ArrayList<>();
        cards.forEach(c -> placed.add(c.inGroup(numbers.getOrDefault(c.group(), -1))));
        return whole.showing(placed, links, groups);
    }

    /**
     * Where the lines of each card that leave its sheet lead: "sheet 1: supports Rent is due".
     *
     * @param sheetOf the first sheet of each card; empty while sheets are not known
     */
    private Map<Integer, List<String>> references(
            Set<Integer> shown, Map<Integer, Integer> sheetOf) {
        Map<Integer, List<String>> lines = new HashMap<>();
        Set<Integer> goOn = new LinkedHashSet<>();
        List<DepthOrder.Line> near = new ArrayList<>();
        for (int card : new TreeSet<>(shown)) {
            for (DepthOrder.Line line : linesOf.get(card)) {
                if (!shown.contains(line.from()) || !shown.contains(line.to())) {
                    near.add(line);
                }
            }
        }
        for (DepthOrder.Line line : near) {
            boolean from = shown.contains(line.from());
            boolean to = shown.contains(line.to());
            boolean hangs = hierarchy.parent[line.from()] == line.to();
            if (to && hangs) {
                goOn.add(line.to());
                continue;
            }
            int other = from ? line.to() : line.from();
            MapEdge.Kind kind = first.links().get(line.link()).kind();
            String title = card(other).name().title();
            String says =
                    from
                            ? first.words().says(kind, "", title)
                            : first.words().says(kind, title, first.words().say("this"));
            lines.computeIfAbsent(from ? line.from() : line.to(), k -> new ArrayList<>())
                    .add(
                            first.words()
                                    .say(
                                            "elsewhere",
                                            number(sheetOf.getOrDefault(other, 0)),
                                            says));
        }
        Map<Integer, List<String>> all = new HashMap<>();
        lines.forEach(
                (card, said) -> {
                    List<String> some =
                            new ArrayList<>(said.subList(0, Math.min(NAMED, said.size())));
                    if (said.size() > NAMED) {
                        some.add(first.words().say("and-more", said.size() - NAMED));
                    }
                    all.put(card, some);
                });
        for (int card : goOn) {
            all.computeIfAbsent(card, k -> new ArrayList<>())
                    .add(first.words().say("goes-on", number(cutTo[card])));
        }
        return all;
    }

    private static String number(int sheet) {
        return sheet == 0 ? WIDEST : Integer.toString(sheet);
    }

    /** Points from the side of a box to what is said at its foot. */
    private static final double EDGE = 7;

    /** A card with lines at its foot. */
    private static Card noted(Card card, List<String> lines, Sketch whole) {
        if (lines.isEmpty()) {
            return card;
        }
        Theme theme = whole.theme();
        String goesOn = whole.words().say("goes-on", "");
        double size = DiagramOptions.SMALLEST;
        double x = card.words().stream().mapToDouble(Words::x).min().orElse(EDGE);
        x = Math.min(x, EDGE);
        List<Words> all = new ArrayList<>(card.words());
        double width = Math.max(card.width(), 96);
        double y = card.height() - 2;
        StringBuilder said = new StringBuilder();
        for (String line : lines) {
            boolean last = line.startsWith(goesOn);
            Face face = last ? Face.SANS_BOLD : Face.SANS_ITALIC;
            for (String piece : Wrap.lines(line, face, size, width - 2 * x, 3)) {
                String colour = last ? theme.palette().ink() : theme.palette().faint();
                all.add(new Words(piece, face, size, colour, x, y + 0.8 * size));
                y += CardText.LEADING * size;
            }
            said.append(", ").append(line);
        }
        return card.withWords(all, card.pills(), width, y + 4, card.name().and(said.toString()));
    }
}
