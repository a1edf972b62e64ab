package argmap.argdown;

import argmap.argdown.Model.Entry;
import argmap.argdown.Model.Link;
import argmap.argdown.SyntaxNode.Element;
import argmap.argdown.SyntaxNode.Heading;
import argmap.argdown.SyntaxNode.Structure;
import argmap.graph.ArgdownData;
import argmap.graph.Argument;
import argmap.graph.ArgumentId;
import argmap.graph.ArgumentMap;
import argmap.graph.Claim;
import argmap.graph.ClaimId;
import argmap.graph.Datum;
import argmap.graph.Inference;
import argmap.graph.InferenceId;
import argmap.graph.MapInfo;
import argmap.graph.NodeId;
import argmap.graph.Relation;
import argmap.graph.Section;
import argmap.message.Code;
import argmap.message.Detail;
import argmap.message.Message;
import argmap.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns what a file says into a map, and says what the map cannot hold. */
final class MapBuilder {
    private final Model model;
    private final List<Message> diagnostics;
    private final Map<Integer, InferenceId> inferences = new HashMap<>();
    private final Map<String, Integer> lastStep = new HashMap<>();
    private final Map<String, InferenceId> concluding = new HashMap<>();

    private MapBuilder(Model model, List<Message> diagnostics) {
        this.model = model;
        this.diagnostics = diagnostics;
    }

    static ArgumentMap build(Model model, List<Message> diagnostics) {
        return new MapBuilder(model, diagnostics).map();
    }

    private ArgumentMap map() {
        List<Claim> claims = new ArrayList<>();
        model.statements().values().forEach(entry -> claims.add(claim(entry)));
        List<Argument> arguments = new ArrayList<>();
        model.arguments().values().forEach(entry -> arguments.add(argument(entry)));
        List<Relation> relations = new ArrayList<>();
        model.links().forEach(link -> relations.add(relation(link)));
        TwoSided.find(relations).forEach(diagnostics::add);
        return new ArgumentMap(info(relations), sections(), claims, arguments, relations);
    }

    private MapInfo info(List<Relation> relations) {
        Yaml.Mapping head = model.settings();
        Datum.Fields foreign = ForeignData.read(head.get("foreign"), Datum.Fields.NONE);
        Datum.Fields kept =
                KeptData.ofHead(
                        model,
                        ArgdownData.of(foreign),
                        model.isStrict() && ArgdownData.isBestStrict(relations));
        Datum.Fields odd = kept.fields(ArgdownData.READ_AS).withAll(readAs(relations));
        kept = kept.without(ArgdownData.READ_AS).withFields(ArgdownData.READ_AS, odd);
        return new MapInfo(
                oneLine(head.get("title")),
                oneLine(head.get("subTitle")),
                String.join(", ", head.get("author").strings()),
                oneLine(head.get("work")),
                head.get("source").string(),
                ForeignData.read(head.get("handout"), Datum.Fields.NONE),
                foreign.without(ArgdownData.NAME).withFields(ArgdownData.NAME, kept));
    }

    private static String oneLine(Yaml value) {
        return value.string().strip();
    }

    private List<Section> sections() {
        List<Section> all = new ArrayList<>();
        all.add(Section.WHOLE);
        Deque<Integer> open = new ArrayDeque<>();
        open.push(0);
        for (int node : model.sections()) {
            Heading heading = (Heading) model.syntax().nodes().get(node);
            while (all.get(open.getFirst()).level() >= heading.level()) {
                open.pop();
            }
            all.add(
                    new Section(
                            heading.content().wording(),
                            heading.level(),
                            open.getFirst(),
                            KeptData.ofHeading(model, node)));
            open.push(all.size() - 1);
        }
        return all;
    }

    private Claim claim(Entry entry) {
        Element canonical = model.element(model.canonical(entry));
        return new Claim(
                new ClaimId(entry.title()),
                canonical.content().wording(),
                entry.section(),
                tags(entry),
                AnnotationReader.read(model, entry, Datum.Fields.NONE),
                canonical.span());
    }

    private Argument argument(Entry entry) {
        ArgumentId id = new ArgumentId(entry.title());
        int canonical = model.canonical(entry);
        List<Inference> steps = new ArrayList<>();
        Datum.Fields ofSteps = Datum.Fields.NONE;
        if (!entry.structures().isEmpty()) {
            int first = entry.structures().get(0);
            steps.addAll(StructureReader.read(model, first, id, inferences, diagnostics));
            Structure structure = (Structure) model.syntax().nodes().get(first);
            ofSteps = KeptData.ofSteps(model, structure, inferences);
            steps.forEach(step -> concluding.put(step.conclusion().title(), step.id()));
            for (int other : entry.structures().subList(1, entry.structures().size())) {
                Span span = model.syntax().nodes().get(other).span();
                diagnostics.add(Code.SECOND_STRUCTURE.at(span, Detail.node(id)));
            }
        }
        lastStep.put(entry.title(), Math.max(0, steps.size() - 1));
        Span span =
                canonical >= 0
                        ? model.element(canonical).span()
                        : model.syntax().nodes().get(entry.structures().get(0)).span();
        return new Argument(
                id,
                canonical >= 0 ? model.element(canonical).content().wording() : "",
                entry.section(),
                tags(entry),
                AnnotationReader.read(model, entry, ofSteps),
                steps,
                span);
    }

    /** The flags of ours that may be written as tags are flags in the map, not tags. */
    private static List<String> tags(Entry entry) {
        return entry.tags().stream().filter(tag -> !AnnotationReader.isFlag(tag)).toList();
    }

    private Relation relation(Link link) {
        Element drawn = model.element(link.node());
        NodeId from = id(link.from());
        Span span = drawn.span();
        if (link.type() == Model.Type.UNDERCUT) {
            InferenceId step = undercut(link);
            if (step != null) {
                return new Relation.Undercut(from, step, span);
            }
            diagnostics.add(Code.UNDERCUT_OF_CLAIM.at(span, Detail.node(id(link.to()))));
        }
        return new Relation.Between(kind(link), from, id(link.to()), span);
    }

    /**
     * What the reference implementation takes as something else than a map can: undercuts of
     * claims, and undercuts of arguments that are to be split by step.
     */
    private Datum.Fields readAs(List<Relation> relations) {
        Datum.Fields all = Datum.Fields.NONE;
        boolean split = model.setting("model").get("explodeArguments").isTrue();
        Map<Integer, Link> resolved = new HashMap<>();
        for (int i = 0; i < relations.size(); i++) {
            Link link = model.links().get(i);
            String name = ArgdownData.name(relations.get(i));
            if (link.type() != Model.Type.UNDERCUT) {
                continue;
            }
            if (!link.to().argument()) {
                if (resolved.isEmpty()) {
                    ResolvedLinks.of(model).forEach(its -> resolved.put(its.node(), its));
                }
                Link its = resolved.get(link.node());
                InferenceId step = its == null ? null : inferences.get(its.to().inference());
                all =
                        all.withText(
                                name,
                                step == null
                                        ? ArgdownData.UNDERCUT
                                        : step.argument().written() + " " + (step.step() + 1));
            } else if (split
                    && link.to().inference() < 0
                    && lastStep.getOrDefault(link.to().title(), 0) > 0) {
                all = all.withText(name, ArgdownData.OF_ARGUMENT);
            }
        }
        return all;
    }

    /** The step an undercut attacks: of an argument, the last; of a claim, the one it ends. */
    private @Nullable InferenceId undercut(Link link) {
        String title = link.to().title();
        if (!link.to().argument()) {
            return concluding.get(title);
        }
        InferenceId step = inferences.get(link.to().inference());
        return step != null
                ? step
                : new InferenceId(new ArgumentId(title), lastStep.getOrDefault(title, 0));
    }

    private static NodeId id(Model.End end) {
        return end.argument() ? new ArgumentId(end.title()) : new ClaimId(end.title());
    }

    /**
     * A relation's kind. Data on its line may name it, {@code {relation: attack}}, where the signs
     * cannot: a concession's claim may also attack, and loose mode has no sign for contraries.
     */
    private Relation.Kind kind(Link link) {
        String named = model.dataOf(link.node()).get("relation").string();
        for (Relation.Kind kind : Relation.Kind.values()) {
            if (kind.name().equalsIgnoreCase(named)) {
                return kind;
            }
        }
        return switch (link.type()) {
            case SUPPORT, ENTAILS -> Relation.Kind.SUPPORT;
            case ATTACK, UNDERCUT, CONTRARY ->
                    isConcession(link.from())
                            ? Relation.Kind.CONCESSION
                            : link.type() == Model.Type.CONTRARY
                                    ? Relation.Kind.CONTRARY
                                    : Relation.Kind.ATTACK;
            case CONTRADICTORY -> Relation.Kind.CONTRADICTORY;
        };
    }

    private boolean isConcession(Model.End end) {
        Entry entry = (end.argument() ? model.arguments() : model.statements()).get(end.title());
        return entry != null && entry.tags().contains("concession");
    }
}
