package argmap.mining;

import argmap.document.Heading;
import argmap.graph.Draft.Bearing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which suggested claim bears on which: sentence on the claim of its paragraph, that one on the
 * thesis of its section, that one on the thesis of the section around it.
 */
final class Hierarchy {
    private final Map<Candidate, Candidate> parents;

    private Hierarchy(Map<Candidate, Candidate> parents) {
        this.parents = parents;
    }

    static Hierarchy of(List<Candidate> chosen, Reading reading) {
        Map<Candidate, Candidate> parents = new HashMap<>();
        Map<Integer, List<Candidate>> bySection = new LinkedHashMap<>();
        chosen.stream()
                .sorted(Comparator.comparingInt(candidate -> candidate.sentence().index()))
                .forEach(
                        candidate ->
                                bySection
                                        .computeIfAbsent(
                                                candidate.sentence().section(),
                                                section -> new ArrayList<>())
                                        .add(candidate));
        Map<Integer, Candidate> theses = new HashMap<>();
        bySection.forEach((section, claims) -> theses.put(section, within(claims, parents)));
        Optional<Candidate> top = theses.values().stream().min(THESIS_FIRST);
        theses.forEach(
                (section, thesis) ->
                        around(section, theses, reading)
                                .or(() -> top)
                                .filter(other -> !other.equals(thesis))
                                .ifPresent(other -> parents.put(thesis, other)));
        return new Hierarchy(parents);
    }

    /** A section's thesis sums up, opens or closes it, and is sure. */
    private static final Comparator<Candidate> THESIS_FIRST =
            Comparator.comparingDouble(Hierarchy::thesisOdds)
                    .reversed()
                    .thenComparingInt(candidate -> candidate.sentence().index());

    private static double thesisOdds(Candidate candidate) {
        Signs signs = candidate.signs();
        double odds = Math.log(candidate.score() / (1 - candidate.score()));
        odds += signs.has(Sign.SUMS_UP) ? 1.5 : 0;
        odds += signs.has(Sign.OPENS_SECTION) ? 1 : 0;
        odds += signs.has(Sign.CLOSES_SECTION) ? 0.8 : 0;
        return odds;
    }

    private static Candidate within(List<Candidate> claims, Map<Candidate, Candidate> parents) {
        Candidate thesis = claims.stream().min(THESIS_FIRST).orElseThrow();
        Map<Integer, Candidate> paragraphClaims = new HashMap<>();
        for (Candidate claim : claims) {
            paragraphClaims.merge(
                    claim.sentence().paragraph(),
                    claim,
                    (a, b) -> Candidates.BEST_FIRST.compare(a, b) <= 0 ? a : b);
        }
        for (Candidate claim : claims) {
            Candidate best = paragraphClaims.get(claim.sentence().paragraph());
            boolean ofThesisParagraph =
                    claim.sentence().paragraph() == thesis.sentence().paragraph();
            if (!claim.equals(thesis)) {
                parents.put(
                        claim,
                        best == null || best.equals(claim) || ofThesisParagraph ? thesis : best);
            }
        }
        return thesis;
    }

    /** The thesis of the nearest heading before a section's that ranks above it. */
    private static Optional<Candidate> around(
            int section, Map<Integer, Candidate> theses, Reading reading) {
        if (section < 0) {
            return Optional.empty();
        }
        List<Heading> headings = reading.document().headings();
        int level = headings.get(section).level();
        for (int i = section - 1; i >= 0; i--) {
            if (headings.get(i).level() < level) {
                level = headings.get(i).level();
                if (theses.containsKey(i)) {
                    return Optional.ofNullable(theses.get(i));
                }
            }
        }
        return Optional.empty();
    }

    Optional<Candidate> parent(Candidate candidate) {
        return Optional.ofNullable(parents.get(candidate));
    }

    Bearing bearing(Candidate candidate) {
        return Bearings.ofClaim(candidate.sentence().text()).bearing();
    }
}
