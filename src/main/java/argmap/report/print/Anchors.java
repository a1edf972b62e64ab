package argmap.report.print;

import java.util.HashSet;
import java.util.Set;

/** The places in a printed thing that something can lead to. */
final class Anchors {
    private Anchors() {}

    static Set<String> of(Printed printed) {
        Set<String> all = new HashSet<>();
        for (Section section : printed.sections()) {
            for (Block block : section.blocks()) {
                block.fold(
                        new Block.Cases<Boolean>(
                                heading -> all.add(heading.anchor()),
                                paragraph -> {
                                    paragraph.runs().forEach(run -> add(run, all));
                                    return all.add(paragraph.anchor());
                                },
                                picture -> false,
                                table -> {
                                    table.rows()
                                            .forEach(
                                                    r ->
                                                            r.forEach(
                                                                    c ->
                                                                            c.forEach(
                                                                                    run ->
                                                                                            add(
                                                                                                    run,
                                                                                                    all))));
                                    return true;
                                }));
            }
        }
        all.remove("");
        return all;
    }

    private static void add(Run run, Set<String> all) {
        run.fold(
                new Run.Cases<Boolean>(
                        words -> false,
                        mark -> !mark.note().isEmpty() && all.add(mark.anchor()),
                        link -> false,
                        blank -> false,
                        sign -> false));
    }
}
