package argmap.argdown;

import argmap.argdown.Model.End;
import argmap.argdown.Model.Link;
import argmap.argdown.SyntaxNode.InferenceLine;
import argmap.argdown.SyntaxNode.Structure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the drawn relations come to once arguments are written out, as the reference implementation
 * has it: what goes out from an argument goes out from its main conclusion, and what undercuts an
 * argument, or a statement used in one, undercuts its last inference. Its small oddities are kept
 * too: a statement that attacks itself counts only where nothing else attacks it before.
 */
final class ResolvedLinks {
    private final Model model;
    private final boolean strict;
    private final Map<String, Integer> structureOfStatement = new HashMap<>();

    private ResolvedLinks(Model model) {
        this.model = model;
        this.strict = model.isStrict();
        for (Model.Entry argument : model.arguments().values()) {
            for (int node : argument.structures()) {
                Structure structure = structure(node);
                for (int member : structure.members()) {
                    if (!(model.syntax().nodes().get(member) instanceof InferenceLine)) {
                        structureOfStatement.merge(model.titleOf(member), node, Math::max);
                    }
                }
            }
        }
    }

    static List<Link> of(Model model) {
        ResolvedLinks resolved = new ResolvedLinks(model);
        Map<String, Link> links = new LinkedHashMap<>();
        Set<String> touched = new HashSet<>();
        for (Link link : model.links()) {
            Link ours = resolved.resolve(link);
            boolean mirrored =
                    isMutual(ours.type())
                            && links.containsKey(key(ours.type(), ours.to(), ours.from()));
            boolean onItself = ours.from().equals(ours.to());
            boolean dropped =
                    onItself
                            && (!ours.from().equals(link.from())
                                    || touched.contains(ours.type() + "\n" + ours.to()));
            if (!mirrored && !dropped) {
                links.putIfAbsent(key(ours.type(), ours.from(), ours.to()), ours);
                touched.add(ours.type() + "\n" + ours.to());
            }
        }
        return links.values().stream()
                .filter(link -> !resolved.isKnownOfPremise(link, links))
                .toList();
    }

    /** An attack on an argument says nothing new where it attacks one of its premises by name. */
    private boolean isKnownOfPremise(Link link, Map<String, Link> links) {
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
                                        links.containsKey(key(link.type(), link.from(), premise))
                                                || excludes(links, link.from(), premise));
    }

    private static boolean excludes(Map<String, Link> links, End one, End other) {
        return links.containsKey(key(Model.Type.CONTRARY, one, other))
                || links.containsKey(key(Model.Type.CONTRADICTORY, one, other))
                || links.containsKey(key(Model.Type.CONTRADICTORY, other, one));
    }

    private List<String> premises(String argument) {
        List<String> titles = new ArrayList<>();
        boolean concludes = false;
        for (int member : structure(structureOf(argument)).members()) {
            boolean inference = model.syntax().nodes().get(member) instanceof InferenceLine;
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

    private static String key(Model.Type type, End from, End to) {
        return type + "\n" + from + "\n" + to;
    }

    private Structure structure(int node) {
        return (Structure) model.syntax().nodes().get(node);
    }

    private Link resolve(Link link) {
        End from = conclusion(link.from());
        End to = link.to();
        boolean inward = model.element(link.node()).mark() == TokenKind.UNDERCUT_BY;
        if (link.type() == Model.Type.UNDERCUT && (to.argument() || inward)) {
            to = inference(to);
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
        int node = end.argument() ? structureOf(end.title()) : -1;
        if (node < 0) {
            return end;
        }
        List<Integer> members = structure(node).members();
        return new End(false, model.titleOf(members.get(members.size() - 1)), -1);
    }

    private End inference(End end) {
        int node =
                end.argument()
                        ? structureOf(end.title())
                        : structureOfStatement.getOrDefault(end.title(), -1);
        if (end.inference() >= 0 || node < 0) {
            return end;
        }
        List<Integer> members = structure(node).members();
        for (int i = members.size() - 1; i >= 0; i--) {
            if (model.syntax().nodes().get(members.get(i)) instanceof InferenceLine) {
                return new End(true, model.titleOf(members.get(i)), members.get(i));
            }
        }
        return end;
    }

    private int structureOf(String argument) {
        Model.Entry entry = model.arguments().get(argument);
        return entry == null || entry.structures().isEmpty() ? -1 : entry.structures().get(0);
    }
}
