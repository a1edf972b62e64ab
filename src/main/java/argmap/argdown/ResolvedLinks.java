package argmap.argdown;

import static java.util.Objects.requireNonNullElse;

import argmap.argdown.Model.End;
import argmap.argdown.Model.Link;
import argmap.argdown.Model.LinkKey;
import argmap.argdown.SyntaxNode.InferenceLine;
import argmap.argdown.SyntaxNode.Structure;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the drawn relations come to once arguments are written out, as the reference implementation
 * has it: what goes out from an argument goes out from its main conclusion, and what undercuts an
 * argument undercuts its last inference. Its oddities are kept too: a statement that attacks itself
 * counts only where no attack is drawn under it before, and an undercut of a statement is taken for
 * one of the last inference before it. (The map has no such oddities: {@link MapBuilder}.)
 */
final class ResolvedLinks {
    private final Model model;
    private final boolean strict;
    private final NavigableSet<Integer> inferences = new TreeSet<>();

    private ResolvedLinks(Model model) {
        this.model = model;
        this.strict = model.isStrict();
        for (int i = 0; i < model.syntax().nodes().size(); i++) {
            if (isInference(i)) {
                inferences.add(i);
            }
        }
    }

    static List<Link> of(Model model) {
        ResolvedLinks resolved = new ResolvedLinks(model);
        Map<LinkKey, Link> links = new LinkedHashMap<>();
        Set<Touched> touched = new HashSet<>();
        for (Link link : model.links()) {
            Link ours = resolved.resolve(link);
            boolean mirrored = isMutual(ours.type()) && links.containsKey(ours.mirrored());
            boolean onItself = ours.from().equals(ours.to());
            boolean dropped =
                    onItself
                            && (!ours.from().equals(link.from())
                                    || (ours.type() != Model.Type.CONTRADICTORY
                                            && touched.contains(
                                                    new Touched(loose(ours.type()), ours.to()))));
            if (!mirrored && !dropped) {
                links.putIfAbsent(ours.key(), ours);
            }
            if (model.element(link.node()).mark().pointsUp()) {
                touched.add(new Touched(loose(ours.type()), ours.to()));
            }
        }
        return links.values().stream()
                .filter(link -> !resolved.isKnownOfPremise(link, links))
                .toList();
    }

    private static Model.Type loose(Model.Type type) {
        return switch (type) {
            case ENTAILS -> Model.Type.SUPPORT;
            case CONTRARY -> Model.Type.ATTACK;
            default -> type;
        };
    }

    /** An attack on an argument says nothing new where it attacks one of its premises by name. */
    private boolean isKnownOfPremise(Link link, Map<LinkKey, Link> links) {
        boolean candidate =
                link.type() == Model.Type.ATTACK
                        && !link.from().argument()
                        && link.to().argument()
                        && structureOf(link.to().title()) >= 0;
        return candidate
                && premises(link.to().title()).stream()
                        .map(title -> new End(false, title, -1))
                        .anyMatch(
                                premise ->
                                        links.containsKey(
                                                        new LinkKey(
                                                                link.type(), link.from(), premise))
                                                || excludes(links, link.from(), premise));
    }

    private static boolean excludes(Map<LinkKey, Link> links, End one, End other) {
        return links.containsKey(new LinkKey(Model.Type.CONTRARY, one, other))
                || links.containsKey(new LinkKey(Model.Type.CONTRARY, other, one))
                || links.containsKey(new LinkKey(Model.Type.CONTRADICTORY, one, other))
                || links.containsKey(new LinkKey(Model.Type.CONTRADICTORY, other, one));
    }

    private List<String> premises(String argument) {
        List<String> titles = new ArrayList<>();
        boolean concludes = false;
        for (int member : structure(structureOf(argument)).members()) {
            boolean inference = isInference(member);
            if (!inference && !concludes) {
                titles.add(model.titleOf(member));
            }
            concludes = inference;
        }
        return titles;
    }

    private static boolean isMutual(Model.Type type) {
        return type == Model.Type.CONTRADICTORY || type == Model.Type.CONTRARY;
    }

    /** What a kind of relation has met before, from a line drawn under it. */
    private record Touched(Model.Type type, End end) {}

    private Structure structure(int node) {
        return (Structure) model.syntax().nodes().get(node);
    }

    private Link resolve(Link link) {
        End from = conclusion(link.from());
        End to = lastPiece(link.to());
        boolean inward = model.element(link.node()).mark() == TokenKind.UNDERCUT_BY;
        if (link.type() == Model.Type.UNDERCUT && (to.argument() || inward)) {
            to = inference(to, model.element(link.node()).parent());
        }
        return new Link(exact(link.type(), from, to), from, to, link.node());
    }

    private Model.Type exact(Model.Type type, End from, End to) {
        if (!strict || from.argument() || to.argument()) {
            return type;
        }
        return switch (type) {
            case SUPPORT -> Model.Type.ENTAILS;
            case ATTACK -> Model.Type.CONTRARY;
            default -> type;
        };
    }

    private End conclusion(End end) {
        int node = end.argument() ? structureOf(lastPiece(end).title()) : -1;
        if (node < 0) {
            return end;
        }
        List<Integer> members = structure(node).members();
        return new End(false, model.titleOf(members.get(members.size() - 1)), -1);
    }

    /**
     * What an undercut of a statement or argument attacks: of an argument its last inference, of a
     * statement the last inference of the file before it, whatever that infers.
     *
     * @param drawnAt node number of what the undercut is drawn under
     */
    private End inference(End end, int drawnAt) {
        int inference = end.inference();
        if (inference < 0) {
            inference =
                    end.argument()
                            ? lastInference(structureOf(end.title()))
                            : requireNonNullElse(inferences.lower(drawnAt), -1);
        }
        return inference < 0 ? end : new End(true, model.titleOf(inference), inference);
    }

    /** Of an argument that was written out step by step, the argument of its last step. */
    private End lastPiece(End end) {
        boolean exploded =
                end.argument()
                        && end.inference() < 0
                        && !model.arguments().containsKey(end.title());
        int pieces = 0;
        while (exploded && model.arguments().containsKey(end.title() + " - " + (pieces + 1))) {
            pieces++;
        }
        return pieces == 0 ? end : new End(true, end.title() + " - " + pieces, -1);
    }

    private int lastInference(int node) {
        return node < 0
                ? -1
                : structure(node).members().stream()
                        .filter(this::isInference)
                        .reduce(-1, Math::max);
    }

    private boolean isInference(int node) {
        return model.syntax().nodes().get(node) instanceof InferenceLine;
    }

    private int structureOf(String argument) {
        Model.Entry entry = model.arguments().get(argument);
        return entry == null || entry.structures().isEmpty() ? -1 : entry.structures().get(0);
    }
}
