package argmap.mining;

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
 * Which suggested claim bears on which, where that is fairly sure; the others stand under their
 * section's heading alone. What answers a view that others hold attacks it; for the rest a logistic
 * model looks at place, likeness and words of each pair.
 */
final class Hierarchy {
    /** What the model looks at, in the order of its weights; the first is always 1. */
    static final List<String> SIGNS =
            List.of(
                    "constant",
                    "likeness",
                    "likest of all",
                    "same paragraph",
                    "same section",
                    "log of sentences between",
                    "parent stands before",
                    "parent's score",
                    "parent's score less the child's",
                    "parent is the surest",
                    "parent opens its section",
                    "parent closes its section",
                    "child gives a reason right behind",
                    "parent concludes right behind");

    /** Learned by ParentTraining (among the tests) from the readings' claims and their parents. */
    private static final double[] WEIGHTS = {
        -3.131, 1.981, .131, .615, .607, -.357, .166, .280, .185, .109, 1.074, 1.420, .355, .351
    };

    /**
     * From this likelihood on a parent is drawn: a third of the claims have one then. On authors
     * left out 30 to 37 in a hundred of them are the reader's, wherever it is put
     * (docs/accuracy-mining.md); lower, and the false ones crowd the map.
     */
    private static final double SURE = .32;

    /** Sentences within which one answers or draws on another. */
    private static final int NEAR = 4;

    private static final Comparator<Candidate> IN_TEXT_ORDER =
            Comparator.comparingInt(candidate -> candidate.sentence().index());

    private final List<Candidate> chosen;
    private final SplitText reading;
    private final WordIndex index;
    private final Optional<Embeddings> meanings;
    private final Map<Candidate, Candidate> parents = new LinkedHashMap<>();
    private final Set<Candidate> objections = new HashSet<>();

    Hierarchy(
            List<Candidate> chosen,
            SplitText reading,
            WordIndex index,
            Optional<Embeddings> meanings) {
        this.chosen = chosen.stream().sorted(IN_TEXT_ORDER).toList();
        this.reading = reading;
        this.index = index;
        this.meanings = meanings;
    }

    static Hierarchy of(
            List<Candidate> chosen,
            SplitText reading,
            WordIndex index,
            Optional<Embeddings> meanings) {
        Hierarchy hierarchy = new Hierarchy(chosen, reading, index, meanings);
        hierarchy.answers();
        hierarchy.likely();
        return hierarchy;
    }

    /** A view that others hold is attacked by the turn that answers it. */
    private void answers() {
        for (int i = 0; i + 1 < chosen.size(); i++) {
            Candidate view = chosen.get(i);
            Candidate answer = chosen.get(i + 1);
            boolean near =
                    answer.sentence().index() - view.sentence().index() <= NEAR
                            && answer.sentence().section() == view.sentence().section();
            if (near
                    && isReported(view.sentence())
                    && !isReported(answer.sentence())
                    && Connectives.CONTRASTING.in(answer.sentence().text())) {
                parents.put(answer, view);
                objections.add(answer);
            }
        }
    }

    static boolean isReported(Sentence sentence) {
        return Connectives.ATTRIBUTING.in(sentence.text());
    }

    private record Link(Candidate child, Candidate parent, double likelihood) {}

    private void likely() {
        List<Link> links = new ArrayList<>();
        for (Candidate child : chosen) {
            if (parents.containsKey(child)) {
                continue;
            }
            List<double[]> signs = signs(child);
            int at = 0;
            for (Candidate parent : chosen) {
                if (parent.equals(child)) {
                    continue;
                }
                double odds = 0;
                double[] row = signs.get(at++);
                for (int i = 0; i < row.length; i++) {
                    odds += WEIGHTS[i] * row[i];
                }
                links.add(new Link(child, parent, 1 / (1 + Math.exp(-odds))));
            }
        }
        links.stream()
                .filter(link -> link.likelihood >= SURE)
                .sorted(Comparator.comparingDouble(Link::likelihood).reversed())
                .forEach(
                        link -> {
                            if (!parents.containsKey(link.child) && !leadsTo(link)) {
                                parents.put(link.child, link.parent);
                            }
                        });
    }

    /** Whether the child stands above the parent already. */
    private boolean leadsTo(Link link) {
        Optional<Candidate> above = Optional.of(link.parent);
        while (above.isPresent()) {
            if (above.get().equals(link.child)) {
                return true;
            }
            above = parent(above.get());
        }
        return false;
    }

    /** What the model looks at in each pair with the child, the others in the text's order. */
    List<double[]> signs(Candidate child) {
        Map<Candidate, Double> likeness = new HashMap<>();
        double likest = 0;
        double surest = 0;
        for (Candidate other : chosen) {
            surest = Math.max(surest, other.score());
            if (!other.equals(child)) {
                double like = likeness(child.sentence(), other.sentence());
                likeness.put(other, like);
                likest = Math.max(likest, like);
            }
        }
        List<double[]> rows = new ArrayList<>();
        for (Candidate parent : chosen) {
            if (parent.equals(child)) {
                continue;
            }
            double like = likeness.getOrDefault(parent, 0.0);
            rows.add(row(child, parent, like, like >= likest, parent.score() >= surest));
        }
        return rows;
    }

    private static double[] row(
            Candidate child, Candidate parent, double like, boolean likest, boolean surest) {
        Sentence low = child.sentence();
        Sentence high = parent.sentence();
        int apart = low.index() - high.index();
        boolean together = low.paragraph() == high.paragraph();
        boolean behind = together && apart > 0 && apart <= 2;
        boolean ahead = together && apart < 0 && apart >= -NEAR;
        boolean reason = Connectives.CAUSING.in(low.text()) || Connectives.EXAMPLE.in(low.text());
        return new double[] {
            1,
            like,
            is(likest),
            is(together),
            is(low.section() == high.section()),
            Math.log(Math.abs(apart)),
            is(apart > 0),
            odds(parent),
            odds(parent) - odds(child),
            is(surest),
            is(parent.signs().has(Sign.OPENS_SECTION)),
            is(parent.signs().has(Sign.CLOSES_SECTION)),
            is(behind && reason),
            is(ahead && parent.signs().has(Sign.INFERS))
        };
    }

    private double likeness(Sentence a, Sentence b) {
        return meanings.isPresent()
                ? meanings.get().likeness(a, b)
                : PassageLikeness.of(a.words(), b.words(), index).claimCovered();
    }

    private static double odds(Candidate candidate) {
        double score = Math.max(1e-6, Math.min(1 - 1e-6, candidate.score()));
        return Math.log(score / (1 - score));
    }

    private static double is(boolean there) {
        return there ? 1 : 0;
    }

    Optional<Candidate> parent(Candidate candidate) {
        return Optional.ofNullable(parents.get(candidate));
    }

    /** Whether a passage is the wording of a claim that this one leads up to. */
    boolean isAbove(String passage, Candidate claim) {
        Optional<Candidate> above = parent(claim);
        while (above.isPresent()) {
            if (above.get().sentence().text().equals(passage)) {
                return true;
            }
            above = parent(above.get());
        }
        return false;
    }

    Bearing bearing(Candidate candidate) {
        if (objections.contains(candidate)) {
            return Bearing.OPPOSES;
        }
        if (outweighed(candidate)) {
            return Bearing.QUALIFIES;
        }
        Bearing bearing = Bearings.ofClaim(candidate.sentence().text()).bearing();
        return bearing == Bearing.QUALIFIES ? Bearing.SUPPORTS : bearing;
    }

    /** Whether the author grants it as a whole and the next sentence turns against it. */
    private boolean outweighed(Candidate candidate) {
        Sentence sentence = candidate.sentence();
        List<Sentence> paragraph = reading.byParagraph().get(sentence.paragraph());
        return Connectives.GRANTING.in(sentence.text())
                && !sentence.isLast()
                && Connectives.TURNING.in(paragraph.get(sentence.place() + 1).text());
    }
}
