package argmap.audit;

import argmap.document.Work;
import argmap.graph.ArgumentMap;
import argmap.message.Code;
import argmap.message.Detail;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Sections of a map that rest on one work as a whole; reported at their first claim with a work.
 */
final class SectionFindings {
    /** Two claims on one work are no pattern. */
    private static final int MIN_CLAIMS = 3;

    private SectionFindings() {}

    /**
     * The audits, with what is to be said of whole sections.
     *
     * @param audits one a claim in the map's order, then others
     */
    static List<ClaimAudit> add(ArgumentMap map, List<ClaimAudit> audits) {
        Map<Integer, List<Integer>> sections = new LinkedHashMap<>();
        for (int i = 0; i < map.claims().size(); i++) {
            int section = map.claims().get(i).section();
            if (!audits.get(i).works().isEmpty() && !audits.get(i).section().isEmpty()) {
                sections.computeIfAbsent(section, s -> new ArrayList<>()).add(i);
            }
        }
        List<ClaimAudit> all = new ArrayList<>(audits);
        for (List<Integer> claims : sections.values()) {
            Set<Work> works =
                    claims.stream()
                            .flatMap(i -> audits.get(i).works().stream())
                            .collect(Collectors.toSet());
            if (claims.size() >= MIN_CLAIMS && works.size() == 1) {
                int first = claims.get(0);
                String work = audits.get(first).works().get(0).shortName();
                all.set(first, with(all.get(first), work, claims.size()));
            }
        }
        return all;
    }

    private static ClaimAudit with(ClaimAudit claim, String work, int claims) {
        List<Finding> findings = new ArrayList<>(claim.findings());
        findings.add(
                new Finding(
                        claim.node(),
                        Code.SECTION_ON_ONE_WORK.of(
                                Detail.words(claim.section()),
                                Detail.work(work),
                                Detail.number(claims))));
        return claim.withFindings(findings);
    }
}
