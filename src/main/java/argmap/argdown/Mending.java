package argmap.argdown;

import argmap.graph.Annotations;
import argmap.graph.Argument;
import argmap.graph.ArgumentMap;
import argmap.graph.Claim;
import argmap.graph.MapInfo;
import argmap.message.Diagnosed;
import argmap.message.Mend;
import argmap.message.Mend.Touches;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Mends a map file where a diagnostic says how. Each mend is proved like an edit: the file is read
 * again, and the map must be the old one in all but what the mend may touch, with no new error.
 */
final class Mending {
    private String text;
    private Diagnosed<ArgumentMap> map;
    private final List<Mend> made = new ArrayList<>();

    private Mending(String text) {
        this.text = text;
        this.map = ArgdownReader.read(ParsedMap.read(text));
    }

    static ArgdownEditor.Mended of(String text, List<Mend> mends) {
        Mending mending = new Mending(text);
        mending.make(apart(mends));
        return new ArgdownEditor.Mended(mending.text, mending.made);
    }

    /** In the order of the file, without those that meet one before. */
    private static List<Mend> apart(List<Mend> mends) {
        List<Mend> inOrder = new ArrayList<>(mends);
        inOrder.removeIf(mend -> mend.changes().isEmpty());
        inOrder.sort(Comparator.comparing(mend -> mend.changes().get(0).span()));
        List<Mend> apart = new ArrayList<>();
        int end = -1;
        for (Mend mend : inOrder) {
            int start = mend.changes().stream().mapToInt(c -> c.span().start()).min().orElse(0);
            if (start > end) {
                apart.add(mend);
                end = mend.changes().stream().mapToInt(c -> c.span().end()).max().orElse(0);
            }
        }
        return apart;
    }

    /**
     * All at once, and where that cannot be, each half; the later half first, since that moves
     * nothing of the earlier.
     */
    private void make(List<Mend> mends) {
        if (mends.isEmpty() || accept(mends) || mends.size() == 1) {
            return;
        }
        int middle = mends.size() / 2;
        make(mends.subList(middle, mends.size()));
        make(mends.subList(0, middle));
    }

    private boolean accept(List<Mend> mends) {
        List<TextChange> changes = new ArrayList<>();
        Touches most = Touches.NOTHING;
        for (Mend mend : mends) {
            mend.changes().forEach(c -> changes.add(new TextChange(c.span(), c.becomes())));
            most = mend.touches().compareTo(most) > 0 ? mend.touches() : most;
        }
        String changed = TextChange.apply(text, changes);
        Diagnosed<ArgumentMap> read = ArgdownReader.read(ParsedMap.read(changed));
        boolean good =
                ArgdownEditor.errors(read) <= ArgdownEditor.errors(map)
                        && EditedMap.same(without(most, map.value()), without(most, read.value()));
        if (good) {
            text = changed;
            map = read;
            made.addAll(mends);
        }
        return good;
    }

    /** What must stay the same. */
    private static ArgumentMap without(Touches touches, ArgumentMap map) {
        if (touches == Touches.NOTHING) {
            return map;
        }
        boolean words = touches == Touches.WORDING;
        List<Claim> claims =
                map.claims().stream()
                        .map(
                                c ->
                                        new Claim(
                                                c.id(),
                                                words ? "" : c.text(),
                                                c.section(),
                                                List.of(),
                                                Annotations.NONE,
                                                c.span()))
                        .toList();
        List<Argument> arguments =
                map.arguments().stream()
                        .map(
                                a ->
                                        new Argument(
                                                a.id(),
                                                words ? "" : a.text(),
                                                a.section(),
                                                List.of(),
                                                Annotations.NONE,
                                                a.inferences(),
                                                a.span()))
                        .toList();
        return new ArgumentMap(MapInfo.NONE, map.sections(), claims, arguments, map.relations());
    }
}
