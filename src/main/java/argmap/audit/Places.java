package argmap.audit;

import argmap.document.Document;
import argmap.graph.Evidence;
import argmap.graph.Passage;
import argmap.graph.Passage.Container;
import java.util.List;

/** Where a claim's passages stand, as a reader looks them up. */
final class Places {
    private Places() {}

    /** "p. 174", "pp. 174, 179"; "¶ 3" in a text without pages; "in a note". */
    static String of(ClaimAudit claim, Document document) {
        return of(claim.evidence(), document);
    }

    static String of(List<Evidence> evidence, Document document) {
        List<Passage> passages =
                evidence.stream()
                        .map(Evidence::passage)
                        .filter(passage -> passage.container() == Container.PARAGRAPH)
                        .toList();
        if (passages.isEmpty()) {
            return "in a note";
        }
        boolean paged = !document.pages().isEmpty();
        List<String> all =
                passages.stream()
                        .map(p -> String.valueOf(paged ? p.page() : p.index() + 1))
                        .distinct()
                        .toList();
        String sign = paged ? (all.size() == 1 ? "p. " : "pp. ") : "\u00b6 ";
        return sign + String.join(", ", all);
    }
}
