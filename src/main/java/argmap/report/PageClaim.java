package argmap.report;

import java.util.List;

/**
 * A claim or an argument on the reading page.
 *
 * @param key of its box in the map's picture
 * @param entry as in the other reports
 * @param marks {@code unsupported}, {@code second-hand}, {@code suggested}
 * @param said what is to be said of it: "not stated in the text"
 * @param signs what it bears on, in words
 * @param relations how it bears on others, and they on it
 */
record PageClaim(
        String id,
        String key,
        Entry entry,
        List<String> marks,
        List<String> said,
        List<argmap.report.print.Run> signs,
        List<Relations> relations,
        List<Proof> evidence,
        List<PageLink> works,
        List<Remark> findings) {
    PageClaim {
        marks = List.copyOf(marks);
        signs = List.copyOf(signs);
        said = List.copyOf(said);
        relations = List.copyOf(relations);
        evidence = List.copyOf(evidence);
        works = List.copyOf(works);
        findings = List.copyOf(findings);
    }

    int number() {
        return entry.number();
    }

    int depth() {
        return entry.depth();
    }

    String title() {
        return entry.title();
    }

    String wording() {
        return entry.wording();
    }

    /** Index into the map's sections. */
    int section() {
        return entry.item().section();
    }

    /** "Claim 3". */
    String name() {
        return (entry.isClaim() ? "Claim " : "Argument ") + number();
    }

    String link() {
        return "#" + id;
    }

    /** True where the wording says more than the title. */
    boolean isWorded() {
        return !wording().equals(title());
    }

    String markNames() {
        return String.join(" ", marks);
    }

    /** Places of its works, joined by blanks. */
    String workNames() {
        return String.join(" ", works.stream().map(work -> work.link().substring(1)).toList());
    }

    /**
     * Claims and arguments that stand to it in one way.
     *
     * @param kind "Supported by"
     */
    record Relations(String kind, List<Relation> all) {
        Relations {
            all = List.copyOf(all);
        }
    }

    /**
     * One of them.
     *
     * @param sign its number and title
     */
    record Relation(argmap.report.print.Run.Sign sign, String link) {}

    /**
     * A quotation.
     *
     * @param number in the page, from 1
     * @param place "p. 174"
     * @param link to the paragraph or note that it stands in
     */
    record Proof(int number, String text, String place, String link, List<Backing> notes) {
        Proof {
            notes = List.copyOf(notes);
        }
    }

    /**
     * A note behind a quotation.
     *
     * @param direct its mark stands in the sentences quoted; else it is the next mark after them
     */
    record Backing(PageNote note, boolean direct) {}

    /**
     * What the audit says.
     *
     * @param weight "high", "medium", "low"
     */
    record Remark(String weight, String sentence) {}
}
