package argmap.report;

import argmap.graph.Evidence.NoteTie;
import argmap.report.PageText.PageLink;
import argmap.report.PageText.PageNote;
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
     * @param also the other notes of its paragraph
     */
    record Proof(
            int number,
            String text,
            String place,
            String link,
            List<Backing> notes,
            List<PageLink> also) {
        Proof {
            notes = List.copyOf(notes);
            also = List.copyOf(also);
        }
    }

    /**
     * A note behind a quotation, or near it.
     *
     * @param tie how the note is tied to it
     */
    record Backing(PageNote note, NoteTie tie) {
        /** Words for a tie that is not plain; empty for others. */
        String how() {
            return tie == NoteTie.CLOSES_NEXT ? "closing the next sentence" : "";
        }

        /** For the attribute: "closes-next". */
        String tieName() {
            return AuditData.word(tie);
        }
    }

    /**
     * What the audit says.
     *
     * @param weight "high", "medium", "low"
     */
    record Remark(String weight, String sentence) {}
}
