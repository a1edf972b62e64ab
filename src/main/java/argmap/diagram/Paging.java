package argmap.diagram;

import argmap.diagram.Sheets.Placed;
import argmap.graph.MapEdge;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Parts a sketch into sheets: the sections, each with the sections in it where they fit together;
 * one that does not fit is cut in its reading order, so that what bears on a claim mostly stays
 * with it.
 */
final class Paging {
    private final Sketch whole;
    private final Sheets sheets;
    private final List<Piece> pieces = new ArrayList<>();

    /**
     * What one sheet shows.
     *
     * @param title of its section
     */
    private record Piece(String title, Set<String> keys, Placed placed) {}

    private Paging(Sketch whole, Sheets sheets) {
        this.whole = whole;
        this.sheets = sheets;
    }

    /** One sheet, or an overview and as many as it takes. */
    static MapPages of(Sketch whole, Sketch titles, Sheets sheets) {
        Optional<Placed> one = sheets.fit(whole);
        if (one.isPresent()) {
            return new MapPages(
                    List.of(scene(one.get(), "", whole.title(), sheets)),
                    one.get().plan().remarks());
        }
        Paging paging = new Paging(whole, sheets);
        paging.group(-1);
        return paging.pages(titles);
    }

    /** One sheet: all of the map, or from the top down as much as fits. */
    static MapPages top(Sketch whole, Sketch titles, Sheets sheets) {
        Optional<Placed> one = sheets.fit(whole);
        if (one.isEmpty()) {
            one = Overview.fitting(titles, sheets, Map.of());
        }
        return one.map(
                        p ->
                                new MapPages(
                                        List.of(scene(p, "", whole.title(), sheets)),
                                        p.plan().remarks()))
                .orElseGet(() -> of(whole, titles, sheets));
    }

    private MapPages pages(Sketch titles) {
        Map<String, Integer> sheetOf = new HashMap<>();
        for (int i = 0; i < pieces.size(); i++) {
            int number = i + 2;
            pieces.get(i).keys().forEach(key -> sheetOf.put(key, number));
        }
        List<Scene> scenes = new ArrayList<>();
        List<String> names = pieces.stream().map(Piece::title).toList();
        Placed overview = Overview.of(titles, sheets, sheetOf, names);
        scenes.add(scene(overview, "s1-", "1  " + whole.title() + ": overview", sheets));
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            Sketch named =
                    Subsketch.connected(whole, piece.keys(), k -> sheetOf.getOrDefault(k, 1));
            Placed at = piece.placed();
            Placed placed = new Placed(named, at.plan(), at.lying(), at.scale());
            String heading = (i + 2) + "  " + piece.title();
            scenes.add(scene(placed, "s" + (i + 2) + "-", heading, sheets));
        }
        String why =
                "the map does not fit on one sheet with letters of 8 points: an overview and "
                        + pieces.size()
                        + (pieces.size() == 1 ? " sheet" : " sheets")
                        + " by section";
        Set<String> remarks = new LinkedHashSet<>(List.of(why));
        pieces.forEach(piece -> remarks.addAll(piece.placed().plan().remarks()));
        return new MapPages(scenes, List.copyOf(remarks));
    }

    private static Scene scene(Placed p, String prefix, String heading, Sheets sheets) {
        return Composer.sheet(
                p.sketch(), p.plan(), prefix, heading, sheets.size(), p.lying(), p.scale());
    }

    /** A section and all that lies in it on one sheet, or what lies in it on several. */
    private void group(int group) {
        Set<String> all = new LinkedHashSet<>();
        Set<String> own = new LinkedHashSet<>();
        for (Card card : whole.cards()) {
            if (card.group() == group) {
                own.add(card.key());
            }
            for (int g = card.group(); g >= -1; g = g < 0 ? -2 : whole.groups().get(g).parent()) {
                if (g == group) {
                    all.add(card.key());
                }
            }
        }
        if (group >= 0 && tryPiece(title(group), all)) {
            return;
        }
        cut(title(group), own);
        for (int g = 0; g < whole.groups().size(); g++) {
            if (whole.groups().get(g).parent() == group) {
                group(g);
            }
        }
    }

    private String title(int group) {
        String title = group < 0 ? "" : whole.groups().get(group).title();
        return title.isBlank() ? whole.title() : title;
    }

    private boolean tryPiece(String title, Set<String> keys) {
        if (keys.isEmpty()) {
            return true;
        }
        Sketch sketch = Subsketch.connected(whole, keys, key -> 0);
        Optional<Placed> placed = sheets.isLate() ? inRows(sketch) : sheets.fit(sketch);
        placed.ifPresent(p -> pieces.add(new Piece(title, keys, p)));
        return placed.isPresent();
    }

    private void cut(String title, Set<String> keys) {
        List<String> left = new ArrayList<>();
        whole.cards().stream().map(Card::key).filter(keys::contains).forEach(left::add);
        Map<String, Card> cards = whole.byKey();
        int part = 0;
        while (!left.isEmpty()) {
            int n = whole(left, guess(left, cards));
            while (true) {
                Set<String> some = new LinkedHashSet<>(left.subList(0, n));
                String named = part == 0 ? title : title + " (" + (part + 1) + ")";
                if (tryPiece(named, some)) {
                    break;
                }
                if (n == 1) {
                    pieces.add(alone(named, some));
                    break;
                }
                n = whole(left, Math.max(1, Math.min(n - 1, n * 5 / 6)));
            }
            left = left.subList(n, left.size());
            part++;
        }
    }

    /** No step is cut from its premises, unless that would leave the sheet half empty. */
    private int whole(List<String> keys, int n) {
        for (int i = n; i > n / 2 && i < keys.size(); i--) {
            String next = keys.get(i);
            int here = i;
            boolean torn =
                    whole.links().stream()
                            .filter(link -> link.kind() == MapEdge.Kind.PREMISE)
                            .filter(link -> link.from().equals(next))
                            .anyMatch(link -> keys.subList(0, here).contains(link.to()));
            if (!torn) {
                return i;
            }
        }
        return n;
    }

    private int guess(List<String> keys, Map<String, Card> cards) {
        double room = sheets.room(whole);
        double used = 0;
        int n = 0;
        for (String key : keys) {
            Card card = cards.get(key);
            used +=
                    card == null
                            ? 0
                            : (card.width() + Bands.GAP) * (card.height() + DotWriter.RANK_GAP);
            if (used > room && n > 0) {
                break;
            }
            n++;
        }
        return n;
    }

    /** Without a layout, when the time for layouts is up. */
    private Optional<Placed> inRows(Sketch sketch) {
        return sheets.placed(sketch, rows(sketch));
    }

    private Plan rows(Sketch sketch) {
        return GridPlan.of(sketch, sheets.size().width(false) - 2 * sheets.size().margin());
    }

    /** A card whose connectors will not fit beside it, or that came too late: without a layout. */
    private Piece alone(String title, Set<String> keys) {
        Sketch sketch = Subsketch.connected(whole, keys, key -> 0);
        Plan plan = rows(sketch);
        return new Piece(
                title,
                keys,
                sheets.placed(sketch, plan).orElse(new Placed(sketch, plan, false, 1)));
    }
}
