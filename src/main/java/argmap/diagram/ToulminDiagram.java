package argmap.diagram;

import argmap.diagram.Card.Dash;
import argmap.diagram.Card.Form;
import argmap.diagram.Scene.Subject;
import argmap.document.Citation;
import argmap.document.NoteNumber;
import argmap.graph.Argument;
import argmap.graph.ArgumentMap;
import argmap.graph.Claim;
import argmap.graph.ClaimId;
import argmap.graph.Evidence;
import argmap.graph.GroundedMap;
import argmap.graph.Inference;
import argmap.graph.MapEdge;
import argmap.graph.NodeId;
import argmap.graph.Relation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One claim as Toulmin drew it (The Uses of Argument, 1958, chapter 3): the data on the left, "so"
 * with a qualifier the claim on the right; below the line "since" the warrant, "on account of" its
 * backing; below the qualifier "unless" the rebuttal.
 *
 * <p>Data are the stated premises and supports of the claim; the warrant is what the text leaves
 * unsaid, or else the rule or the words of the argument; backing is what supports that, and the
 * notes that carry the claim and its data; the qualifier is the claim's own word of doubt.
 * Toulmin's rebuttal is an exception to the warrant, so only what undercuts the step stands there,
 * not what speaks against the claim. Each box says what it is: there is no legend.
 */
public final class ToulminDiagram {
    /** Words that say how sure a claim is, in Toulmin's examples and kin. */
    private static final Pattern QUALIFIER =
            Pattern.compile(
                    "\\b(?:presumably|probably|possibly|perhaps|apparently|likely|almost certainly"
                            + "|necessarily|certainly|in part|partly|virtually|mostly|usually)\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final double COLUMN = 190;
    private static final double GAP = 30;

    private final GroundedMap grounded;
    private final Claim claim;
    private final DiagramOptions options;
    private final Theme.Palette colours;
    private final Set<String> data = new LinkedHashSet<>();
    private final Set<String> warrants = new LinkedHashSet<>();
    private final Set<String> backings = new LinkedHashSet<>();
    private final Set<String> rebuttals = new LinkedHashSet<>();

    private ToulminDiagram(GroundedMap grounded, Claim claim, DiagramOptions options) {
        this.grounded = grounded;
        this.claim = claim;
        this.options = options;
        this.colours = options.theme().palette();
    }

    /** The claim's picture, on a sheet of its own size. */
    public static MapPages pages(GroundedMap grounded, ClaimId id, DiagramOptions options) {
        return new MapPages(List.of(scene(grounded, id, options)), List.of());
    }

    private static Scene scene(GroundedMap grounded, ClaimId id, DiagramOptions options) {
        Claim claim =
                grounded.map()
                        .claim(id)
                        .orElseThrow(() -> new IllegalArgumentException("no " + id.written()));
        ToulminDiagram diagram = new ToulminDiagram(grounded, claim, options);
        diagram.collect();
        return diagram.draw();
    }

    private void collect() {
        ArgumentMap map = grounded.map();
        Map<ClaimId, Claim> claims = map.claimsById();
        Set<NodeId> hidden = new LinkedHashSet<>();
        Set<NodeId> steps = new LinkedHashSet<>();
        for (Argument argument : map.arguments()) {
            for (Inference step : argument.inferences()) {
                if (step.conclusion().equals(claim.id())) {
                    steps.add(argument.id());
                    premises(argument, step, claims, hidden);
                }
            }
        }
        for (Relation relation : map.relations()) {
            NodeId to = relation.fold(Relation.Between::to, u -> (NodeId) u.inference().argument());
            boolean supports =
                    relation.fold(b -> b.kind() == Relation.Kind.SUPPORT, undercut -> false);
            boolean undercuts = relation.fold(between -> false, undercut -> true);
            if (undercuts && steps.contains(to)) {
                rebuttals.add(wording(relation.from()));
            } else if (supports && (to.equals(claim.id()) || steps.contains(to))) {
                (steps.contains(to) ? backings : data).add(wording(relation.from()));
            } else if (supports && hidden.contains(to)) {
                backings.add(wording(relation.from()));
            }
        }
        notes(steps);
    }

    /** What the text itself cites for the claim, its data and its warrant. */
    private void notes(Set<NodeId> steps) {
        Set<NodeId> behind = new LinkedHashSet<>(List.of(claim.id()));
        behind.addAll(steps);
        for (Argument argument : grounded.map().arguments()) {
            if (steps.contains(argument.id())) {
                argument.inferences().forEach(step -> behind.addAll(step.premises()));
            }
        }
        for (Evidence evidence : grounded.evidence()) {
            if (behind.contains(evidence.node())) {
                evidence.counted().forEach(support -> backings.add(note(support.note())));
            }
        }
    }

    /** "n. 12: Halvard, Annals of the Haven; Orme, Charters and Seals". */
    private String note(NoteNumber number) {
        Set<String> works = new LinkedHashSet<>();
        for (Citation citation : grounded.works().ofNote(number)) {
            grounded.works().work(citation.workId()).ifPresent(w -> works.add(w.shortName()));
        }
        return "n. " + number.label() + (works.isEmpty() ? "" : ": " + String.join("; ", works));
    }

    private void premises(
            Argument argument, Inference step, Map<ClaimId, Claim> claims, Set<NodeId> hidden) {
        boolean unsaid = false;
        for (ClaimId premise : step.premises()) {
            Claim one = claims.get(premise);
            if (one != null && one.annotations().implicit()) {
                warrants.add(one.wording());
                hidden.add(premise);
                unsaid = true;
            } else {
                data.add(wording(premise));
            }
        }
        if (!unsaid) {
            String rules = String.join(", ", step.rules());
            String words = argument.text().isBlank() ? argument.id().title() : argument.text();
            warrants.add(rules.isBlank() ? words : rules + ": " + words);
        }
    }

    private String wording(NodeId id) {
        if (id instanceof ClaimId claimId) {
            return grounded.map().claim(claimId).map(Claim::wording).orElse(id.title());
        }
        return id.title();
    }

    private Scene draw() {
        List<Card> cards = new ArrayList<>();
        Map<String, Place> at = new HashMap<>();
        Card top = card("claim", "Claim", List.of(claim.wording()), Form.CLAIM);
        Card left = card("data", "Data", List.copyOf(data), Form.CLAIM);
        Matcher found = QUALIFIER.matcher(claim.wording());
        String word = found.find() ? found.group().toLowerCase(java.util.Locale.ROOT) : "";
        Card so = card("so", "So" + (word.isEmpty() ? "" : ", " + word), List.of(), Form.NOTE);
        double middle = Math.max(left.height(), top.height()) / 2;
        double soX = left.width() + GAP * 4 + so.width() / 2;
        at.put("data", new Place(left.width() / 2, middle));
        at.put("so", new Place(soX, middle));
        at.put("claim", new Place(soX + so.width() / 2 + GAP * 1.5 + top.width() / 2, middle));
        cards.addAll(List.of(left, so, top));
        List<Sketch.Link> links = new ArrayList<>();
        links.add(new Sketch.Link(MapEdge.Kind.PREMISE, "data", "so", false));
        links.add(new Sketch.Link(MapEdge.Kind.CONCLUSION, "so", "claim", true));
        double y = 2 * middle + GAP * 1.4;
        double under = left.width() + GAP * 2;
        Card joint = joint();
        cards.add(joint);
        at.put("joint", new Place(under, middle));
        if (!warrants.isEmpty()) {
            Card since = card("since", "Since", List.copyOf(warrants), Form.ARGUMENT);
            at.put("since", new Place(under, y + since.height() / 2));
            cards.add(since);
            links.add(new Sketch.Link(MapEdge.Kind.PREMISE, "since", "joint", false));
            if (!backings.isEmpty()) {
                Card account = card("account", "On account of", List.copyOf(backings), Form.CLAIM);
                double lower = y + since.height() + GAP + account.height() / 2;
                at.put("account", new Place(under, lower));
                cards.add(account);
                links.add(new Sketch.Link(MapEdge.Kind.SUPPORT, "account", "since", true));
            }
        }
        if (!rebuttals.isEmpty()) {
            Card unless = card("unless", "Unless", List.copyOf(rebuttals), Form.CLAIM);
            double x = Math.max(soX, under + COLUMN / 2 + GAP + 20 + unless.width() / 2);
            at.put("unless", new Place(x, y + unless.height() / 2));
            cards.add(unless);
            links.add(new Sketch.Link(MapEdge.Kind.ATTACK, "unless", "so", true));
        }
        Sketch sketch =
                new Sketch(
                        "Toulmin: " + CardNotes.shortened(claim.id().title()),
                        "The claim with its data, warrant, backing, qualifier and rebuttal.",
                        cards,
                        links,
                        List.of(),
                        options.theme(),
                        Direction.RIGHT,
                        PictureWords.ENGLISH);
        return Composer.bare(sketch, GridPlan.at(sketch, at));
    }

    private Card joint() {
        String green = options.theme().edge(MapEdge.Kind.PREMISE);
        return Card.point("joint", green, 4, -1, Card.Name.of("where the warrant joins"), "");
    }

    private Card card(String key, String role, List<String> words, Form form) {
        CardText text = new CardText(8, 5);
        text.lines(role, Face.SANS_BOLD, options.titleSize(), colours.faint(), COLUMN, 1);
        List<String> lines =
                words.isEmpty() && form == Form.CLAIM ? List.of("(none given)") : words;
        for (String line : lines) {
            String said = lines.size() > 1 ? "\u2022 " + line : line;
            text.lines(said, Face.SANS, options.fontSize(), colours.ink(), COLUMN, 8);
        }
        String ground = form == Form.ARGUMENT ? colours.argument() : colours.claim();
        return new Card(
                key,
                form,
                Dash.SOLID,
                key.equals("claim") ? 3.2 : 1.6,
                ground,
                colours.line(),
                text.words(),
                List.of(),
                text.width(),
                text.height(),
                -1,
                new Card.Name(role, CardNotes.shortened(String.join("; ", words)), ""),
                "",
                "",
                Subject.OTHER);
    }
}
