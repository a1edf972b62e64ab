package argmap.argdown;

import argmap.graph.Annotations;
import argmap.graph.Argument;
import argmap.graph.ArgumentMap;
import argmap.graph.Claim;
import argmap.graph.MapInfo;
import argmap.message.Diagnosed;
import argmap.message.Mend;
import argmap.message.Mend.Touches;
import argmap.message.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Mends a map file where a diagnostic says how. Each mend is proved like an edit: the file is read
 * again, and the map must be the old one in all but what the mend may touch, with no new error.
 */
final class Mending {
    /**
     * Refusals after which the rest is left as it is: enough to find six mends among a thousand
     * that cannot be made, by halving. What makes an error is found at once and needs none.
     */
    private static final int MOST_REFUSALS = 64;

    private String text;
    private Diagnosed<ArgumentMap> map;
    private final List<Mend> made = new ArrayList<>();

    /** Readings that came to another map, or to an error. */
    private int refusals;

    /** The last text that was refused, and the map that it came to. */
    private String tried = "";

    private Diagnosed<ArgumentMap> triedMap = Diagnosed.of(ArgumentMap.EMPTY);

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
     * All at once; where that cannot be, all but those beside which there are new errors then, and
     * where that cannot be either, each half; the later half first, since that moves nothing of the
     * earlier. Each refusal costs a reading of the file, so that there is an end to them.
     */
    private void make(List<Mend> mends) {
        if (mends.isEmpty() || refusals == MOST_REFUSALS || accept(mends) || mends.size() == 1) {
            return;
        }
        List<Mend> good = withoutNewErrors(mends);
        if (good.size() < mends.size()) {
            make(good);
            return;
        }
        int middle = mends.size() / 2;
        make(mends.subList(middle, mends.size()));
        make(mends.subList(0, middle));
    }

    /** Those that make no error in their own lines and the one below. */
    private List<Mend> withoutNewErrors(List<Mend> mends) {
        List<Mend> good = new ArrayList<>();
        int moved = 0;
        for (Mend mend : mends) {
            int start = mend.changes().stream().mapToInt(c -> c.span().start()).min().orElse(0);
            int end = mend.changes().stream().mapToInt(c -> c.span().end()).max().orElse(start);
            int longer =
                    mend.changes().stream()
                            .mapToInt(c -> c.becomes().length() - c.span().length())
                            .sum();
            int from = text.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
            int to = endOfNext(text, end);
            int toNow = endOfNext(tried, Math.min(tried.length(), end + moved + longer));
            long before = errors(map, from, to);
            if (errors(triedMap, from + moved, toNow) <= before) {
                good.add(mend);
            }
            moved += longer;
        }
        return good;
    }

    /** The end of the line below the one of an offset. */
    private static int endOfNext(String text, int offset) {
        int line = text.indexOf('\n', offset);
        int next = line < 0 ? -1 : text.indexOf('\n', line + 1);
        return next < 0 ? text.length() : next;
    }

    private static long errors(Diagnosed<?> read, int from, int to) {
        return read.diagnostics().stream()
                .filter(d -> d.severity() == Severity.ERROR)
                .filter(d -> d.span().start() >= from && d.span().start() <= to)
                .count();
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
        } else {
            refusals++;
            tried = changed;
            triedMap = read;
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
