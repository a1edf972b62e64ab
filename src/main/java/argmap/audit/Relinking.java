package argmap.audit;

import argmap.audit.MapChanges.RelationChanges;
import argmap.document.Document;
import argmap.document.Note;
import argmap.document.NoteNumber;
import argmap.graph.Anchoring;
import argmap.graph.Annotations;
import argmap.graph.ArgumentMap;
import argmap.graph.Evidence;
import argmap.graph.Evidence.NoteSupport;
import argmap.graph.GroundedMap;
import argmap.graph.Linked;
import argmap.graph.Linked.LinkedNote;
import argmap.graph.NodeId;
import argmap.graph.Passage;
import argmap.graph.Quotation;
import argmap.graph.TextSelector;
import argmap.text.EditDistance;
import argmap.text.FoldedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Follows a map's quotations into a text that was edited or scanned anew: where each stands now,
 * and what has changed around it since the map was last linked.
 *
 * <pre>{@code
 * List<Linked> before = Relinking.record(grounded);
 * List<Relinked> changes = Relinking.follow(groundedInTheNewText, before);
 * }</pre>
 */
public final class Relinking {
    private Relinking() {}

    /** What each quotation that was found rests on. */
    public static List<Linked> record(GroundedMap grounded) {
        NoteTexts notes = new NoteTexts(grounded.document());
        Map<NodeId, List<Linked.Bearing>> bears = RelationChanges.of(grounded.map());
        List<Linked> links = new ArrayList<>();
        for (List<Evidence> parts : whole(grounded)) {
            Evidence first = parts.get(0);
            List<Passage> passages = parts.stream().map(Evidence::passage).toList();
            links.add(
                    new Linked(
                            first.node().written(),
                            first.quotation().text(),
                            TextSelector.of(passages, grounded.document()),
                            page(first.passage(), grounded.document()),
                            notes.of(
                                    parts.stream()
                                            .flatMap(part -> part.counted().stream())
                                            .distinct()
                                            .toList()),
                            bears.getOrDefault(first.node(), List.of())));
        }
        return List.copyOf(links);
    }

    /**
     * The parts of each quotation that was found; one that runs over a paragraph's end has more.
     */
    private static List<List<Evidence>> whole(GroundedMap grounded) {
        List<List<Evidence>> all = new ArrayList<>();
        for (Evidence evidence : grounded.evidence()) {
            List<Evidence> last = all.isEmpty() ? List.of() : all.get(all.size() - 1);
            if (!last.isEmpty()
                    && last.get(0).node().equals(evidence.node())
                    && last.get(0).quotation().equals(evidence.quotation())) {
                last.add(evidence);
            } else {
                all.add(new ArrayList<>(List.of(evidence)));
            }
        }
        return all;
    }

    /**
     * The record after a map was changed to follow its text: what was found as it is found now, and
     * the rest as it was, so that nothing is forgotten.
     */
    public static List<Linked> record(GroundedMap now, List<Linked> before) {
        List<Linked> links = new ArrayList<>(record(now));
        Set<String> known = new HashSet<>();
        links.forEach(link -> known.add(key(link.node(), link.quotation())));
        Set<String> quoted = new HashSet<>();
        said(now.map())
                .forEach(
                        (node, own) ->
                                own.quotations()
                                        .forEach(q -> quoted.add(key(node.written(), q.text()))));
        for (Linked link : before) {
            String key = key(link.node(), link.quotation());
            if (quoted.contains(key) && known.add(key)) {
                links.add(link);
            }
        }
        return List.copyOf(links);
    }

    /** What each quotation rests on in the text that the map is tied to, beside what it did. */
    public static List<Relinked> follow(GroundedMap now, List<Linked> before) {
        Map<String, Linked> known = new LinkedHashMap<>();
        before.forEach(link -> known.putIfAbsent(key(link.node(), link.quotation()), link));
        Grounding grounding = new Grounding(now.document());
        NoteTexts texts = new NoteTexts(now.document());
        List<Relinked> all = new ArrayList<>();
        Map<NodeId, Annotations> said = said(now.map());
        List<Linked> left = new ArrayList<>(before);
        said.forEach(
                (node, own) ->
                        own.quotations().stream()
                                .map(q -> known.get(key(node.written(), q.text())))
                                .forEach(left::remove));
        Map<NodeId, Map<Quotation, Anchoring>> anchorings = now.anchorings();
        said.forEach(
                (node, own) -> {
                    Map<Quotation, Anchoring> here = anchorings.getOrDefault(node, Map.of());
                    for (Quotation quotation : own.quotations()) {
                        Linked link = known.get(key(node.written(), quotation.text()));
                        if (link == null) {
                            link = reworded(node, left);
                        }
                        Anchoring alone = here.getOrDefault(quotation, Anchoring.ORPHAN);
                        all.add(relinked(node, quotation, own, link, alone, now, grounding, texts));
                    }
                });
        return moved(all, before, now);
    }

    /** Marks what has left the order that the quotations had in the text. */
    private static List<Relinked> moved(List<Relinked> all, List<Linked> before, GroundedMap now) {
        Map<String, Integer> starts = new LinkedHashMap<>();
        before.forEach(
                link ->
                        starts.putIfAbsent(
                                key(link.node(), link.quotation()), link.selector().start()));
        Haystack hay = new Haystack(now.document());
        List<Relinked> placed = new ArrayList<>();
        for (Relinked one : all) {
            if (one.found().isPlaced() && start(one, starts) >= 0) {
                placed.add(one);
            }
        }
        placed.sort(Comparator.comparingInt(one -> start(one, starts)));
        Set<Relinked> left = new HashSet<>();
        for (int index :
                Order.left(
                        placed.stream()
                                .map(r -> hay.inSource(r.found().places().get(0).passage()))
                                .toList())) {
            left.add(placed.get(index));
        }
        return all.stream().map(one -> left.contains(one) ? one.elsewhere() : one).toList();
    }

    private static int start(Relinked one, Map<String, Integer> starts) {
        return starts.getOrDefault(key(one.node().written(), one.quotedBefore()), -1);
    }

    /** A quotation on record that the map has no more, for one that it has instead. */
    private static @Nullable Linked reworded(NodeId node, List<Linked> left) {
        for (Linked link : left) {
            if (link.node().equals(node.written())) {
                left.remove(link);
                return link;
            }
        }
        return null;
    }

    private static Map<NodeId, Annotations> said(ArgumentMap map) {
        Map<NodeId, Annotations> said = new LinkedHashMap<>();
        map.claims().forEach(claim -> said.put(claim.id(), claim.annotations()));
        map.arguments().forEach(argument -> said.put(argument.id(), argument.annotations()));
        return said;
    }

    private static String key(String node, String quotation) {
        return node + "\n" + quotation;
    }

    private static Relinked relinked(
            NodeId node,
            Quotation quotation,
            Annotations said,
            @Nullable Linked before,
            Anchoring alone,
            GroundedMap now,
            Grounding grounding,
            NoteTexts texts) {
        String quoted = before == null ? quotation.text() : before.quotation();
        boolean reworded = !quoted.equals(quotation.text());
        Anchoring found = alone;
        if (before != null && !reworded && !stands(found, before.selector(), now.document())) {
            found = grounding.find(asQuoted(quotation.text(), before.selector()));
        }
        Document document = now.document();
        if (!found.isPlaced()) {
            return new Relinked(
                    node,
                    quotation,
                    quoted,
                    found,
                    before == null ? List.of() : before.notes(),
                    List.of(),
                    List.of(),
                    before == null ? 0 : before.page(),
                    0,
                    before != null,
                    false);
        }
        Anchoring.Place place = found.places().get(0);
        List<NoteSupport> support = grounding.notes(place, said);
        TextSelector here = TextSelector.of(place.parts(), document);
        List<LinkedNote> notes =
                texts.of(support.stream().filter(note -> note.tie().counts()).toList());
        return new Relinked(
                node,
                quotation,
                quoted,
                found,
                before == null ? notes : before.notes(),
                notes,
                texts.of(support.stream().filter(note -> !note.tie().counts()).toList()),
                before == null ? page(place.passage(), document) : before.page(),
                page(place.passage(), document),
                before != null,
                before != null && !reworded && hasOtherNeighbours(before.selector(), here));
    }

    /**
     * Whether words were found by themselves right where the record has them. A record by an older
     * program has the longest part alone of what runs over a paragraph's end.
     */
    private static boolean stands(Anchoring found, TextSelector before, Document document) {
        if (!found.isPlaced()) {
            return false;
        }
        List<Passage> parts = found.places().get(0).parts();
        return TextSelector.of(parts, document).equals(before)
                || parts.stream()
                        .anyMatch(p -> TextSelector.of(List.of(p), document).equals(before));
    }

    /** The place on record; with the map's own cuts and insertions, where it has some. */
    private static TextSelector asQuoted(String quoted, TextSelector before) {
        boolean cut = quoted.indexOf('[') >= 0 || BrokenQuotation.of(quoted).isBroken();
        return cut
                ? new TextSelector(
                        quoted, before.prefix(), before.suffix(), before.start(), before.end())
                : before;
    }

    /** Neither what stood before the words nor what stood behind them is there any more. */
    private static boolean hasOtherNeighbours(TextSelector before, TextSelector now) {
        boolean known = !before.prefix().isBlank() || !before.suffix().isBlank();
        return known
                && NoteTexts.isOther(before.prefix(), now.prefix())
                && NoteTexts.isOther(before.suffix(), now.suffix());
    }

    private static int page(Passage passage, Document document) {
        return document.pages().isEmpty() ? 0 : passage.page();
    }

    /**
     * Which of several things have left their order: all but a longest row that kept it.
     *
     * <p>Fredman, "On computing the length of longest increasing subsequences", Discrete
     * Mathematics 11(1), 1975; takes {@code O(n log n)} time.
     */
    static final class Order {
        private Order() {}

        /** The indices of what left its order, of new places in the order of the old ones. */
        static Set<Integer> left(List<Integer> places) {
            int[] ends = new int[places.size()];
            int[] before = new int[places.size()];
            int length = 0;
            List<Integer> last = new ArrayList<>();
            for (int i = 0; i < places.size(); i++) {
                int row = firstAbove(ends, length, places.get(i));
                before[i] = row == 0 ? -1 : last.get(row - 1);
                ends[row] = places.get(i);
                if (row == length) {
                    length++;
                    last.add(i);
                } else {
                    last.set(row, i);
                }
            }
            Set<Integer> moved = new HashSet<>();
            for (int i = 0; i < places.size(); i++) {
                moved.add(i);
            }
            for (int i = length == 0 ? -1 : last.get(length - 1); i >= 0; i = before[i]) {
                moved.remove(i);
            }
            return moved;
        }

        /** Equal places keep their order: two quotations of one passage may start alike. */
        private static int firstAbove(int[] ends, int length, int place) {
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (ends[middle] > place) {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
            return low;
        }
    }

    /** What the notes of a document say and what their marks stand behind, to be kept on record. */
    static final class NoteTexts {
        /** Characters before a mark: enough words to tell one sentence's end from another's. */
        private static final int BEHIND = 32;

        private final Map<NoteNumber, Note> byNumber;
        private final Map<NoteNumber, String> behind = new LinkedHashMap<>();

        NoteTexts(Document document) {
            this.byNumber = document.notesByNumber();
            document.markersByNote()
                    .forEach(
                            (number, places) -> {
                                String text = places.get(0).paragraph().text().text();
                                int at = Math.min(text.length(), places.get(0).marker().offset());
                                behind.put(number, text.substring(Math.max(0, at - BEHIND), at));
                            });
        }

        List<LinkedNote> of(List<NoteSupport> notes) {
            List<LinkedNote> all = new ArrayList<>();
            for (NoteSupport support : notes) {
                String before = behind.getOrDefault(support.note(), "");
                Note note = byNumber.get(support.note());
                all.add(
                        note == null
                                ? new LinkedNote(support.note().label(), "", before)
                                : new LinkedNote(note.label(), note.text().text(), before));
            }
            return all;
        }

        /** Other words than a new scan would make of them. */
        static boolean isOther(String before, String now) {
            String one = FoldedText.of(before).letters();
            String other = FoldedText.of(now).letters();
            // A third of the letters: letters that look alike cost half, so that unlike words of
            // one
            // length often differ in no more than half of theirs.
            return 10 * EditDistance.OF_GLYPHS.between(one, other)
                    > 7 * Math.max(one.length(), other.length());
        }
    }
}
