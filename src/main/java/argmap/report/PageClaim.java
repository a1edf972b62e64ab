package argmap.report;

import java.util.List;

/**
 * A claim, or an argument that quotes the text, on the reading page.
 *
 * @param key of its box in the map's picture
 * @param number as in the other reports
 * @param depth of its indentation
 * @param role what it does for the one it is indented under: "Against:"; empty for a support
 * @param marks {@code unsupported}, {@code second-hand}, {@code suggested}
 * @param said what is to be said of it: "not stated in the text"
 * @param works of its notes; {@code backed} counts those that speak for it by themselves
 * @param relations how it bears on others, and they on it
 */
record PageClaim(
        String id,
        String key,
        int number,
        int depth,
        String title,
        String wording,
        String role,
        int section,
        List<String> marks,
        List<String> said,
        List<Relations> relations,
        List<Proof> evidence,
        List<PageLink> works,
        String backed,
        List<Remark> findings) {
    PageClaim {
        marks = List.copyOf(marks);
        said = List.copyOf(said);
        relations = List.copyOf(relations);
        evidence = List.copyOf(evidence);
        works = List.copyOf(works);
        findings = List.copyOf(findings);
    }

    String link() {
        return "#" + id;
    }

    /** True where the wording says more than the title. */
    boolean isWorded() {
        return !wording.equals(title);
    }

    String markNames() {
        return String.join(" ", marks);
    }

    /** Places of its works, joined by blanks. */
    String workNames() {
        return String.join(" ", works.stream().map(work -> work.link().substring(1)).toList());
    }

    /**
     * Claims that stand to it in one way.
     *
     * @param kind "Supported by"
     */
    record Relations(String kind, List<PageLink> claims) {
        Relations {
            claims = List.copyOf(claims);
        }
    }

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
     * @param how words for a tie that is not plain: "closing the next sentence"; empty for others
     */
    record Backing(PageNote note, String how) {}

    /**
     * What the audit says.
     *
     * @param weight "high", "medium", "low"
     */
    record Remark(String weight, String sentence) {}
}
