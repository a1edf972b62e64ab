package argmap.argdown;

import argmap.graph.Annotations;
import argmap.graph.Argument;
import argmap.graph.ArgumentId;
import argmap.graph.ArgumentMap;
import argmap.graph.Claim;
import argmap.graph.ClaimId;
import argmap.graph.NodeId;
import argmap.graph.Quotation;
import argmap.graph.Relation;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a person decides on a suggestion, or makes of a passage, as edits of the map file.
 *
 * <pre>{@code
 * ArgdownEditor.edit(file, Decision.accept(map, new ClaimId("War was likely")));
 * }</pre>
 */
public final class Decision {
    private static final Span NOWHERE = new Span(0, 0);

    private Decision() {}

    /**
     * A claim of words of the text.
     *
     * @param text its wording; empty where the quotation is to be it
     * @param page where the quotation stands; empty where that is not to be said
     */
    public record NewClaim(String title, String text, String quote, String page) {
        Claim at(int section) {
            Annotations said =
                    new Annotations(
                            List.of(new Quotation(quote.strip(), NOWHERE)),
                            page.isBlank() ? List.of() : List.of(page.strip()),
                            List.of(),
                            List.of(),
                            "",
                            false,
                            false,
                            0,
                            "");
            String worded = text.isBlank() ? quote : text;
            return new Claim(new ClaimId(title), worded, section, List.of(), said, NOWHERE);
        }
    }

    /** A suggestion becomes a claim of the person's; what it was suggested for goes. */
    public static List<MapEdit> accept(ArgumentMap map, NodeId node) {
        Annotations said = said(map, node);
        List<MapEdit> edits = new ArrayList<>();
        edits.add(new MapEdit.Untag(node, "suggested"));
        if (said.score() != 0) {
            edits.add(new MapEdit.Annotate(node, "score", List.of()));
        }
        if (!said.reason().isEmpty()) {
            edits.add(new MapEdit.Annotate(node, "reason", List.of()));
        }
        return edits;
    }

    /**
     * A node goes, and with it the suggestions that bear on nothing else. Of a suggestion the words
     * are kept in a comment, so that it is not made again.
     */
    public static List<MapEdit> reject(ArgumentMap map, NodeId node) {
        Set<NodeId> gone = new LinkedHashSet<>(List.of(node));
        int before = 0;
        while (before < gone.size()) {
            before = gone.size();
            for (Claim claim : map.claims()) {
                if (claim.annotations().suggested() && bearsOnlyOn(map, claim.id(), gone)) {
                    gone.add(claim.id());
                }
            }
            for (Argument argument : map.arguments()) {
                if (argument.annotations().suggested() && bearsOnlyOn(map, argument.id(), gone)) {
                    gone.add(argument.id());
                }
            }
        }
        List<MapEdit> edits = new ArrayList<>(List.of(new MapEdit.Remove(List.copyOf(gone))));
        if (said(map, node).suggested()) {
            words(map, node).map(MapEdit.Reject::new).ifPresent(edits::add);
        }
        return edits;
    }

    /** The words of the text that a node quotes, else its own. */
    private static Optional<String> words(ArgumentMap map, NodeId node) {
        String own =
                node instanceof ClaimId claim
                        ? map.claim(claim).map(Claim::text).orElse("")
                        : map.argument((ArgumentId) node).map(Argument::text).orElse("");
        return said(map, node).quotations().stream()
                .map(Quotation::text)
                .filter(words -> words.length() >= Rejected.SHORTEST)
                .findFirst()
                .or(() -> Optional.of(own))
                .filter(words -> !words.isBlank());
    }

    private static boolean bearsOnlyOn(ArgumentMap map, NodeId node, Set<NodeId> gone) {
        boolean bears = false;
        for (Relation relation : map.relations()) {
            if (relation.from().equals(node)) {
                NodeId to = relation.fold(Relation.Between::to, u -> u.inference().argument());
                if (!gone.contains(to)) {
                    return false;
                }
                bears = true;
            }
        }
        for (Argument argument : map.arguments()) {
            boolean step =
                    node instanceof ClaimId claim
                            && argument.inferences().stream()
                                    .anyMatch(
                                            i ->
                                                    i.premises().contains(claim)
                                                            || i.conclusion().equals(claim));
            if (step) {
                return false;
            }
        }
        return bears;
    }

    /** A node supports, attacks or is conceded to another, instead of what it bears on now. */
    public static List<MapEdit> relate(
            ArgumentMap map, NodeId node, Relation.Kind kind, NodeId to) {
        boolean concession = kind == Relation.Kind.CONCESSION;
        List<MapEdit> edits = new ArrayList<>();
        if (tags(map, node).contains("concession")) {
            edits.add(new MapEdit.Untag(node, "concession"));
        }
        edits.add(new MapEdit.Relate(node, concession ? Relation.Kind.ATTACK : kind, to, true));
        if (concession) {
            edits.add(new MapEdit.Tag(node, "concession"));
        }
        return edits;
    }

    /** A claim of its own, at the end of the map's last section. */
    public static List<MapEdit> claim(ArgumentMap map, NewClaim claim) {
        return List.of(
                new MapEdit.Add(
                        List.of(claim.at(map.sections().size() - 1)), List.of(), List.of()));
    }

    /** A claim that bears on another, in that one's section. */
    public static List<MapEdit> claim(
            ArgumentMap map, NewClaim claim, Relation.Kind kind, NodeId to) {
        Claim made = claim.at(section(map, to));
        List<MapEdit> edits = new ArrayList<>();
        boolean concession = kind == Relation.Kind.CONCESSION;
        edits.add(new MapEdit.Add(List.of(made), List.of(), List.of()));
        edits.add(
                new MapEdit.Relate(made.id(), concession ? Relation.Kind.ATTACK : kind, to, true));
        if (concession) {
            edits.add(new MapEdit.Tag(made.id(), "concession"));
        }
        return edits;
    }

    /** One quotation more for a claim; its page where the claim says pages or one is given. */
    public static List<MapEdit> quote(ArgumentMap map, NodeId node, String quote, String page) {
        Annotations said = said(map, node);
        List<String> quotes = new ArrayList<>();
        said.quotations().forEach(quotation -> quotes.add(quotation.text()));
        List<MapEdit> edits = new ArrayList<>();
        if (!quotes.contains(quote.strip())) {
            quotes.add(quote.strip());
            edits.add(new MapEdit.Annotate(node, "quote", quotes));
        }
        List<String> pages = new ArrayList<>(said.pages());
        if (!page.isBlank() && !pages.contains(page.strip())) {
            pages.add(page.strip());
            edits.add(new MapEdit.Annotate(node, "page", pages));
        }
        return edits;
    }

    private static Annotations said(ArgumentMap map, NodeId node) {
        return node instanceof ClaimId id
                ? map.claim(id).map(Claim::annotations).orElse(Annotations.NONE)
                : map.argument((ArgumentId) node)
                        .map(Argument::annotations)
                        .orElse(Annotations.NONE);
    }

    private static List<String> tags(ArgumentMap map, NodeId node) {
        return node instanceof ClaimId id
                ? map.claim(id).map(Claim::tags).orElse(List.of())
                : map.argument((ArgumentId) node).map(Argument::tags).orElse(List.of());
    }

    private static int section(ArgumentMap map, NodeId node) {
        return node instanceof ClaimId id
                ? map.claim(id).map(Claim::section).orElse(0)
                : map.argument((ArgumentId) node).map(Argument::section).orElse(0);
    }
}
