package argmap.interchange.aml;

import argmap.graph.Argument;
import argmap.graph.ArgumentMap;
import argmap.graph.Claim;
import argmap.graph.ClaimId;
import argmap.graph.Datum;
import argmap.graph.Datum.Fields;
import argmap.graph.Inference;
import argmap.graph.NodeId;
import argmap.graph.Relation;
import argmap.interchange.Xml;
import argmap.interchange.XmlDatum;
import argmap.interchange.tree.Forest;
import argmap.interchange.tree.Forest.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a map as AML. */
final class AmlWriter {
    /** Levels of units; each is two of XML, and readers of XML have limits. */
    private static final int DEEPEST = 300;

    private final ArgumentMap map;
    private final Map<ClaimId, Claim> claims;
    private final Map<Integer, List<Integer>> under = new HashMap<>();
    private List<Place<Group>> places = List.of();
    private final Xml xml = new Xml();

    AmlWriter(ArgumentMap map) {
        this.map = map;
        this.claims = map.claimsById();
    }

    /**
     * How a unit hangs under another.
     *
     * @param element CA, LA or REFUTATION
     * @param number of the argument it is a premise of, or -1: linked premises stand in one element
     */
    private record Group(String element, int number, String scheme) {}

    String write() {
        Forest<Group> forest = new Forest<>(DEEPEST);
        int number = 0;
        for (Argument argument : map.arguments()) {
            for (Inference step : argument.inferences()) {
                String scheme = step.id().step() == 0 ? argument.annotations().scheme() : "";
                boolean linked = step.premises().size() > 1 || scheme.isEmpty();
                Group group = new Group(linked ? "LA" : "CA", number++, scheme);
                step.premises().forEach(p -> forest.add(p, group, step.conclusion()));
            }
        }
        for (Relation relation : map.relations()) {
            relation.fold(between -> between(forest, between), undercut -> false);
        }
        places = forest.places(claims.keySet());
        for (int i = 0; i < places.size(); i++) {
            under.computeIfAbsent(places.get(i).parent(), p -> new ArrayList<>()).add(i);
        }
        xml.open("ARG").line();
        for (Datum kept : map.info().foreign().fields(Aml.NAME).entries().values()) {
            if (kept instanceof Fields element) {
                XmlDatum.write(element, xml);
                xml.line();
            }
        }
        under.getOrDefault(-1, List.of()).forEach(this::unit);
        return xml.close().text();
    }

    private static boolean between(Forest<Group> forest, Relation.Between relation) {
        boolean claims = relation.from() instanceof ClaimId && relation.to() instanceof ClaimId;
        if (claims) {
            boolean pro = relation.kind() == Relation.Kind.SUPPORT;
            forest.add(
                    relation.from(), new Group(pro ? "CA" : "REFUTATION", -1, ""), relation.to());
        }
        return claims;
    }

    /** Goes no deeper than the forest does. */
    private void unit(int index) {
        Place<Group> place = places.get(index);
        xml.open("AU").line();
        proposition(place);
        Map<Group, List<Integer>> groups = new LinkedHashMap<>();
        for (int child : under.getOrDefault(index, List.of())) {
            groups.computeIfAbsent(places.get(child).how().get(0), g -> new ArrayList<>())
                    .add(child);
        }
        groups.forEach(
                (group, children) -> {
                    if (group.element().equals("LA")) {
                        xml.open("LA").line();
                        children.forEach(this::unit);
                        xml.close().line();
                    } else {
                        for (int child : children) {
                            xml.open(group.element()).line();
                            unit(child);
                            xml.close().line();
                        }
                    }
                });
        xml.close().line();
    }

    private void proposition(Place<Group> place) {
        NodeId id = place.node();
        Claim claim = id instanceof ClaimId its ? claims.get(its) : null;
        if (claim == null) {
            return;
        }
        Fields theirs = claim.annotations().foreign().fields(Aml.NAME);
        Fields attributes =
                Fields.NONE
                        .with("identifier", new Datum.Text(claim.id().title()))
                        .with(
                                "missing",
                                new Datum.Text(claim.annotations().implicit() ? "yes" : "no"))
                        .withAll(theirs.fields("attributes"));
        Fields wording = Fields.NONE.withText("name", "PROPTEXT").withText("text", claim.text());
        List<Datum> children = new ArrayList<>();
        for (Fields child : theirs.records("children")) {
            if (child.text("name").equals("PROPTEXT")) {
                wording = child.withText("text", claim.text());
            } else if (!child.text("name").equals("INSCHEME")) {
                children.add(child);
            }
        }
        children.add(0, wording);
        for (Group group : place.how()) {
            if (!group.scheme().isEmpty()) {
                children.add(1, inScheme(theirs, group));
            }
        }
        XmlDatum.write(
                Fields.NONE
                        .withText("name", "PROP")
                        .with("attributes", attributes)
                        .with("children", new Datum.Items(children)),
                xml);
        xml.line();
    }

    private static Datum inScheme(Fields theirs, Group group) {
        for (Fields child : theirs.records("children")) {
            boolean same = child.fields("attributes").text("scheme").equals(group.scheme());
            if (child.text("name").equals("INSCHEME") && same) {
                return child;
            }
        }
        Fields attributes =
                Fields.NONE
                        .withText("scheme", group.scheme())
                        .withText("schid", String.valueOf(group.number()));
        return Fields.NONE.withText("name", "INSCHEME").with("attributes", attributes);
    }
}
