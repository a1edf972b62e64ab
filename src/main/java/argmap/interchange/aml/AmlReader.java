package argmap.interchange.aml;

import argmap.graph.Annotations;
import argmap.graph.Argument;
import argmap.graph.ArgumentId;
import argmap.graph.ArgumentMap;
import argmap.graph.Claim;
import argmap.graph.ClaimId;
import argmap.graph.Datum;
import argmap.graph.Datum.Fields;
import argmap.graph.Inference;
import argmap.graph.InferenceId;
import argmap.graph.MapInfo;
import argmap.graph.Relation;
import argmap.graph.Section;
import argmap.interchange.NodeTitles;
import argmap.interchange.PlacedXml.Element;
import argmap.interchange.Wording;
import argmap.interchange.XmlDatum;
import argmap.message.Code;
import argmap.message.Detail;
import argmap.message.Diagnosed;
import argmap.message.Message;
import argmap.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads AML from the outermost argument inwards. */
final class AmlReader {
    /** Identifiers that Araucaria and AIFdb give by themselves. */
    private static final String COUNTED = "[A-Za-z]{0,3}[0-9]*";

    private final Element root;
    private final List<Message> diagnostics = new ArrayList<>();
    private final NodeTitles claimNames = new NodeTitles();
    private final NodeTitles argumentNames = new NodeTitles();
    private final IdentityHashMap<Element, ClaimId> claimOf = new IdentityHashMap<>();
    private final Map<String, Claim> claims = new LinkedHashMap<>();
    private final List<Argument> arguments = new ArrayList<>();
    private final Set<Relation> relations = new LinkedHashSet<>();

    AmlReader(Element root) {
        this.root = root;
    }

    Diagnosed<ArgumentMap> read() {
        if (!root.name().equals("ARG") && !root.name().isEmpty()) {
            diagnostics.add(
                    Code.UNREADABLE_ROOT.at(
                            root.span(),
                            Detail.text("AML"),
                            Detail.text(root.name()),
                            Detail.text("ARG")));
        }
        List<Element> units = root.all().stream().filter(e -> e.name().equals("AU")).toList();
        for (Element unit : units) {
            String title = identifier(unit);
            if (title.matches(COUNTED)) {
                claimNames.want(Wording.title(text(unit)));
            }
        }
        units.forEach(this::claim);
        Deque<Element> open = new ArrayDeque<>(units);
        while (!open.isEmpty()) {
            unit(open.pop());
        }
        Fields kept = Fields.NONE;
        for (Element child : root.children()) {
            if (!child.name().equals("AU")) {
                kept = kept.with(child.name(), XmlDatum.of(child));
            }
        }
        MapInfo info = MapInfo.NONE.withForeign(Fields.NONE.withFields(Aml.NAME, kept));
        return new Diagnosed<>(
                new ArgumentMap(
                        info,
                        List.of(Section.WHOLE),
                        List.copyOf(claims.values()),
                        arguments,
                        List.copyOf(relations)),
                diagnostics);
    }

    private static Element proposition(Element unit) {
        return unit.child("PROP").orElse(Element.NONE);
    }

    private static String identifier(Element unit) {
        return proposition(unit).attribute("identifier");
    }

    private static String text(Element unit) {
        return Wording.line(proposition(unit).child("PROPTEXT").map(Element::text).orElse(""));
    }

    /** A unit with the identifier and the words of one before it is the same claim again. */
    private void claim(Element unit) {
        Element proposition = proposition(unit);
        if (proposition.name().isEmpty()) {
            diagnostics.add(Code.ODD_UNIT.at(unit.span()));
            return;
        }
        String text = text(unit);
        String key = identifier(unit) + "\n" + text;
        Claim before = claims.get(key);
        if (before != null) {
            claimOf.put(unit, before.id());
            return;
        }
        boolean counted = identifier(unit).matches(COUNTED);
        ClaimId id =
                new ClaimId(
                        counted
                                ? claimNames.title(Wording.title(text), identifier(unit))
                                : claimNames.free(identifier(unit)));
        claimOf.put(unit, id);
        claims.put(
                key,
                new Claim(
                        id,
                        text,
                        0,
                        List.of(),
                        new Annotations(
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                "",
                                proposition.attribute("missing").equals("yes"),
                                false,
                                0,
                                "",
                                foreign(proposition, counted)),
                        proposition.span()));
    }

    private static Fields foreign(Element proposition, boolean counted) {
        Fields all = XmlDatum.of(proposition).without("name", "text");
        Fields attributes = all.fields("attributes").without("missing");
        attributes = counted ? attributes : attributes.without("identifier");
        List<Datum> children = new ArrayList<>();
        for (Fields child : all.records("children")) {
            boolean bare = child.text("name").equals("PROPTEXT");
            Fields rest = bare ? child.without("text") : child;
            if (!bare || rest.has("attributes")) {
                children.add(rest);
            }
        }
        all = Fields.NONE.withFields("attributes", attributes);
        all = children.isEmpty() ? all : all.with("children", new Datum.Items(children));
        return Fields.NONE.withFields(Aml.NAME, all);
    }

    private void unit(Element unit) {
        ClaimId conclusion = claimOf.get(unit);
        if (conclusion == null) {
            return;
        }
        for (Element child : unit.children()) {
            List<Element> units = child.children("AU");
            switch (child.name()) {
                case "REFUTATION" ->
                        units.forEach(u -> relate(Relation.Kind.ATTACK, u, conclusion));
                case "LA" -> argument(units, conclusion, child.span());
                case "CA" -> {
                    for (Element premise : units) {
                        if (scheme(premise).isEmpty()) {
                            relate(Relation.Kind.SUPPORT, premise, conclusion);
                        } else {
                            argument(List.of(premise), conclusion, premise.span());
                        }
                    }
                }
                default -> {
                    // The proposition was read already; AML has nothing else here.
                }
            }
        }
    }

    private void relate(Relation.Kind kind, Element from, ClaimId to) {
        ClaimId start = claimOf.get(from);
        if (start != null) {
            relations.add(new Relation.Between(kind, start, to, from.span()));
        }
    }

    private static String scheme(Element unit) {
        return Wording.line(
                proposition(unit).child("INSCHEME").map(e -> e.attribute("scheme")).orElse(""));
    }

    private void argument(List<Element> units, ClaimId conclusion, Span span) {
        Set<ClaimId> premises = new LinkedHashSet<>();
        String scheme = "";
        for (Element unit : units) {
            ClaimId premise = claimOf.get(unit);
            if (premise != null) {
                premises.add(premise);
                scheme = scheme.isEmpty() ? scheme(unit) : scheme;
            }
        }
        if (premises.isEmpty()) {
            return;
        }
        String kind = scheme.isEmpty() ? "Inference" : Wording.title(scheme);
        ArgumentId id =
                new ArgumentId(argumentNames.named(kind, String.valueOf(arguments.size() + 1)));
        Annotations notes =
                new Annotations(
                        List.of(), List.of(), List.of(), List.of(), scheme, false, false, 0, "");
        InferenceId step = new InferenceId(id, 0);
        Inference inference = new Inference(step, List.copyOf(premises), conclusion, List.of());
        arguments.add(new Argument(id, "", 0, List.of(), notes, List.of(inference), span));
    }
}
