package argmap.mining;

import argmap.document.Heading;
import argmap.graph.Draft.Bearing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which suggested claim bears on which: sentence on the claim of its paragraph, that one on the
 * thesis of its section, that one on the thesis of the section around it.
 */
final class Hierarchy {
    private final Map<Candidate, Candidate> parents = new HashMap<>();
    private final Set<Candidate> objections = new HashSet<>();

    private Hierarchy() {}

    static Hierarchy of(List<Candidate> chosen, SplitText reading) {
        Hierarchy hierarchy = new Hierarchy();
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
        Map<Integer, Candidate> theses = new LinkedHashMap<>();
        bySection.forEach(
                (section, claims) -> theses.put(section, hierarchy.within(claims, reading)));
        Optional<Candidate> top = theses.values().stream().min(THESIS_FIRST);
        theses.forEach(
                (section, thesis) ->
                        around(section, theses, reading)
                                .or(() -> top)
                                .filter(other -> top.filter(thesis::equals).isEmpty())
                                .ifPresent(other -> hierarchy.parents.put(thesis, other)));
        return hierarchy;
    }

    /** A section's thesis sums up, opens or closes it, and is sure. */
    private static final Comparator<Candidate> THESIS_FIRST =
            Comparator.comparingDouble(Hierarchy::thesisOdds)
                    .reversed()
                    .thenComparingInt(candidate -> candidate.sentence().index());

    private static double thesisOdds(Candidate candidate) {
        SentenceFeatures signs = candidate.signs();
        double odds = Math.log(candidate.score() / (1 - candidate.score()));
        odds += signs.has(Sign.SUMS_UP) ? 1.5 : 0;
        odds += signs.has(Sign.OPENS_SECTION) ? 1 : 0;
        odds += signs.has(Sign.CLOSES_SECTION) ? 0.8 : 0;
        return odds;
    }

    /** Puts a section's claims under each other; gives back the one on top. */
    private Candidate within(List<Candidate> claims, SplitText reading) {
        Candidate thesis = claims.stream().min(THESIS_FIRST).orElseThrow();
        Map<Integer, List<Candidate>> byParagraph = new LinkedHashMap<>();
        for (Candidate claim : claims) {
            byParagraph
                    .computeIfAbsent(claim.sentence().paragraph(), p -> new ArrayList<>())
                    .add(claim);
        }
        for (List<Candidate> together : byParagraph.values()) {
            Candidate best =
                    together.contains(thesis)
                            ? thesis
                            : together.stream().min(Candidates.BEST_FIRST).orElseThrow();
            if (!best.equals(thesis)) {
                parents.put(best, thesis);
            }
            together(together, best, reading);
        }
        return thesis;
    }

    /** The claims of one paragraph: under its best one, or under the one they go on from. */
    private void together(List<Candidate> claims, Candidate best, SplitText reading) {
        List<String> texts = claims.stream().map(claim -> claim.sentence().text()).toList();
        ShortArgument argument =
                ShortArgument.of(texts, reading.headingWords(best.sentence().section()));
        for (int i = 0; i < claims.size(); i++) {
            if (claims.get(i).equals(best)) {
                continue;
            }
            int parent = argument.parents().get(i);
            // Only what stands before it, so that no two hold each other up.
            boolean goesOn = parent < i && !argument.parents().get(parent).equals(parent);
            parents.put(claims.get(i), goesOn ? claims.get(parent) : best);
            if (argument.against().get(i)) {
                objections.add(claims.get(i));
            }
        }
    }

    /** The thesis of the nearest heading before a section's that ranks above it. */
    private static Optional<Candidate> around(
            int section, Map<Integer, Candidate> theses, SplitText reading) {
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
        if (objections.contains(candidate)) {
            return Bearing.OPPOSES;
        }
        return Bearings.ofClaim(candidate.sentence().text()).bearing();
    }
}
