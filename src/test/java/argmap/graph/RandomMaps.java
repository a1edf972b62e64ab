package argmap.graph;

import argmap.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Maps of every shape that a map can have, for tests that hold for all maps. */
public final class RandomMaps {
    private static final Span NOWHERE = new Span(0, 0);

    private static final List<String> WORDS =
            List.of(
                    "rent",
                    "war",
                    "threat",
                    "*star*",
                    "_low_",
                    "a_b",
                    "#hash",
                    "[box]",
                    "<angle>",
                    "{brace}",
                    "} x",
                    "\\",
                    "//",
                    "/*",
                    "http://x.y/z",
                    "e.g.",
                    ".^.",
                    ":smile:",
                    ".a_b.",
                    "é",
                    "😀",
                    "--",
                    "->",
                    "+",
                    "(1)",
                    "1.",
                    "@[x]",
                    "a,b;",
                    "\"q\"",
                    "it's",
                    "===",
                    "100%",
                    "x](y)",
                    ":",
                    "<!--",
                    "-->",
                    "Ωλ");

    private final Random random;

    private RandomMaps(Random random) {
        this.random = random;
    }

    public static ArgumentMap of(Random random) {
        return new RandomMaps(random).map();
    }

    /** A map that also has what files of Argdown's say beyond a map, wherever they may say it. */
    public static ArgumentMap withMore(Random random) {
        RandomMaps more = new RandomMaps(new Random(random.nextLong()));
        ArgumentMap map = of(random);
        List<Section> sections = new ArrayList<>();
        for (Section s : map.sections()) {
            boolean whole = s.level() == 0;
            Datum.Fields foreign = whole ? Datum.Fields.NONE : more.kept(Datum.Fields.NONE, 0, "");
            sections.add(new Section(s.title(), s.level(), s.parent(), foreign));
        }
        List<Claim> claims = new ArrayList<>();
        for (Claim c : map.claims()) {
            Annotations a = c.annotations();
            claims.add(
                    new Claim(
                            c.id(),
                            c.text(),
                            c.section(),
                            c.tags(),
                            a.withForeign(more.kept(a.foreign(), 0, c.text())),
                            c.span()));
        }
        List<Argument> arguments = new ArrayList<>();
        for (Argument x : map.arguments()) {
            Annotations a = x.annotations();
            int steps = x.inferences().size();
            arguments.add(
                    new Argument(
                            x.id(),
                            x.text(),
                            x.section(),
                            x.tags(),
                            a.withForeign(more.kept(a.foreign(), steps, x.text())),
                            x.inferences(),
                            x.span()));
        }
        Datum.Fields head = map.info().foreign();
        if (more.chance(2)) {
            Datum.Fields settings =
                    Datum.Fields.NONE
                            .with("selection", more.datum(3))
                            .withTexts(ArgdownData.HEAD_COMMENTS, List.of("set by hand"))
                            .withTexts(ArgdownData.COMMENTS, List.of("the end"));
            head = head.with(ArgdownData.NAME, settings);
        }
        return new ArgumentMap(
                map.info().withForeign(head), sections, claims, arguments, map.relations());
    }

    private Datum.Fields kept(Datum.Fields foreign, int steps, String text) {
        Datum.Fields kept = Datum.Fields.NONE;
        if (chance(2)) {
            kept = kept.with(any(List.of("author", "color", "isInMap", "two words")), datum(3));
        }
        if (chance(3)) {
            kept = kept.withTexts(ArgdownData.COMMENTS, List.of("a remark", "a second one"));
        }
        if (chance(4) && !text.isEmpty()) {
            kept = kept.withTexts(ArgdownData.WORDINGS, List.of("another wording"));
        }
        if (chance(2) && !text.isEmpty()) {
            Datum.Fields range =
                    Datum.Fields.NONE
                            .withText("type", any(List.of("bold", "italic", "link")))
                            .withNumber("start", 0)
                            .withNumber("stop", text.length() - 1L);
            boolean link = range.text("type").equals("link");
            kept =
                    kept.withItems(
                            ArgdownData.RANGES,
                            List.of(link ? range.withText("url", "https://x.y/m") : range));
        }
        if (steps > 0 && chance(2)) {
            Datum.Fields logic = Datum.Fields.NONE.with("logic", datum(2));
            kept = kept.with(ArgdownData.STEPS, Datum.Fields.NONE.with("1", logic));
        }
        return foreign.withFields(ArgdownData.NAME, kept);
    }

    /** The map with its lists in one order and without places, so that equal maps are equal. */
    public static ArgumentMap sorted(ArgumentMap map) {
        List<Claim> claims = new ArrayList<>();
        for (Claim c : map.claims()) {
            claims.add(
                    new Claim(
                            c.id(),
                            c.text(),
                            c.section(),
                            c.tags(),
                            placeless(c.annotations()),
                            NOWHERE));
        }
        claims.sort((a, b) -> a.id().title().compareTo(b.id().title()));
        List<Argument> arguments = new ArrayList<>();
        for (Argument a : map.arguments()) {
            arguments.add(
                    new Argument(
                            a.id(),
                            a.text(),
                            a.section(),
                            a.tags(),
                            placeless(a.annotations()),
                            a.inferences(),
                            NOWHERE));
        }
        arguments.sort((a, b) -> a.id().title().compareTo(b.id().title()));
        List<Relation> relations = new ArrayList<>();
        for (Relation r : map.relations()) {
            relations.add(
                    r.fold(
                            b -> new Relation.Between(b.kind(), b.from(), b.to(), NOWHERE),
                            u -> new Relation.Undercut(u.from(), u.inference(), NOWHERE)));
        }
        relations.sort((a, b) -> a.toString().compareTo(b.toString()));
        return new ArgumentMap(map.info(), map.sections(), claims, arguments, relations);
    }

    private static Annotations placeless(Annotations a) {
        return new Annotations(
                a.quotations().stream().map(q -> new Quotation(q.text(), NOWHERE)).toList(),
                a.pages(),
                a.notes(),
                a.sources(),
                a.scheme(),
                a.implicit(),
                a.suggested(),
                a.score(),
                a.reason(),
                a.foreign());
    }

    private ArgumentMap map() {
        List<Section> sections = sections();
        List<Claim> claims = new ArrayList<>();
        for (String title : titles(1 + random.nextInt(12))) {
            claims.add(
                    new Claim(
                            new ClaimId(title),
                            text(),
                            random.nextInt(sections.size()),
                            tags(),
                            annotations(),
                            NOWHERE));
        }
        List<Argument> arguments = new ArrayList<>();
        for (String title : titles(random.nextInt(6))) {
            ArgumentId id = new ArgumentId(title);
            arguments.add(
                    new Argument(
                            id,
                            text(),
                            random.nextInt(sections.size()),
                            tags(),
                            annotations(),
                            steps(id, claims),
                            NOWHERE));
        }
        MapInfo info =
                chance(2)
                        ? MapInfo.NONE
                        : new MapInfo(words(3), words(2), words(2), words(1), "../seeds/a b.txt")
                                .withForeign(chance(2) ? foreign() : Datum.Fields.NONE);
        return new ArgumentMap(info, sections, claims, arguments, relations(claims, arguments));
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private String words(int count) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(count); i++) {
            words.add(any(WORDS));
        }
        return String.join(" ", words);
    }

    private String text() {
        return chance(4) ? "" : words(8);
    }

    private Set<String> titles(int count) {
        Set<String> titles = new LinkedHashSet<>();
        while (titles.size() < count) {
            String title = words(3);
            titles.add(title.endsWith("\\") ? title + "." : title);
        }
        return titles;
    }

    private List<String> tags() {
        Set<String> tags = new LinkedHashSet<>();
        while (chance(3)) {
            tags.add(any(List.of("pro", "concession", "two words", "é-1", "H2")));
        }
        return List.copyOf(tags);
    }

    private List<String> several(List<String> values) {
        List<String> some = new ArrayList<>();
        while (chance(3)) {
            some.add(any(values));
        }
        return some;
    }

    private Annotations annotations() {
        if (chance(2)) {
            return Annotations.NONE;
        }
        List<Quotation> quotations = new ArrayList<>();
        while (chance(2)) {
            quotations.add(new Quotation(words(6), NOWHERE));
        }
        return new Annotations(
                quotations,
                several(List.of("173", "xii", "173–174", "012")),
                several(List.of("152", "*", "12a")),
                several(List.of("Allen", "Carr, Interregnum", "a: b")),
                chance(3) ? words(2) : "",
                chance(4),
                chance(4),
                chance(3) ? random.nextDouble() : chance(2) ? 0.25 : 0,
                chance(3) ? words(4) : "",
                chance(4) ? foreign() : Datum.Fields.NONE);
    }

    private Datum.Fields foreign() {
        Datum.Fields all = Datum.Fields.NONE;
        do {
            all = all.with(any(List.of("of", "no: key", "true", "1", "{}", "é")), datum(3));
        } while (chance(2));
        return Datum.Fields.NONE.with(any(List.of("ours", "theirs")), all);
    }

    private Datum datum(int depth) {
        if (depth == 0 || chance(2)) {
            return chance(3)
                    ? new Datum.Literal(any(List.of("null", "true", "12", "-1.50", "6e23")))
                    : new Datum.Text(
                            chance(4) ? any(List.of("", "12", "null", "~", " a\n b\t")) : words(4));
        }
        List<Datum> items = new ArrayList<>();
        Datum.Fields fields = Datum.Fields.NONE;
        while (chance(2)) {
            items.add(datum(depth - 1));
            fields = fields.with(words(1), datum(depth - 1));
        }
        return chance(2) ? new Datum.Items(items) : fields;
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>(List.of(Section.WHOLE));
        for (int i = random.nextInt(4); i > 0; i--) {
            int parent = random.nextInt(sections.size());
            while (sections.get(parent).level() > 0 && !isOpen(sections, parent)) {
                parent = sections.get(parent).parent();
            }
            sections.add(new Section(words(3), sections.get(parent).level() + 1, parent));
        }
        return sections;
    }

    /** A heading can only lie in one that no later heading has closed. */
    private static boolean isOpen(List<Section> sections, int parent) {
        for (int i = parent + 1; i < sections.size(); i++) {
            if (sections.get(i).level() <= sections.get(parent).level()) {
                return false;
            }
        }
        return true;
    }

    private List<Inference> steps(ArgumentId id, List<Claim> claims) {
        List<Inference> steps = new ArrayList<>();
        int count = chance(2) ? 0 : 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            Set<ClaimId> premises = new LinkedHashSet<>();
            do {
                premises.add(any(claims).id());
            } while (chance(2));
            List<String> rules = chance(2) ? List.of() : List.of(words(2), "modus ponens");
            steps.add(
                    new Inference(
                            new InferenceId(id, i),
                            List.copyOf(premises),
                            any(claims).id(),
                            rules));
        }
        return steps;
    }

    private List<Relation> relations(List<Claim> claims, List<Argument> arguments) {
        List<NodeId> nodes = new ArrayList<>();
        claims.forEach(claim -> nodes.add(claim.id()));
        arguments.forEach(argument -> nodes.add(argument.id()));
        Set<Relation> relations = new LinkedHashSet<>();
        for (int i = random.nextInt(14); i > 0; i--) {
            NodeId from = any(nodes);
            if (!arguments.isEmpty() && chance(5)) {
                Argument to = any(arguments);
                int step = random.nextInt(Math.max(1, to.inferences().size()));
                relations.add(new Relation.Undercut(from, new InferenceId(to.id(), step), NOWHERE));
                continue;
            }
            NodeId to = any(nodes);
            Relation.Kind kind = any(List.of(Relation.Kind.values()));
            Relation mirror = new Relation.Between(kind, to, from, NOWHERE);
            if (kind != Relation.Kind.CONTRADICTORY || !relations.contains(mirror)) {
                relations.add(new Relation.Between(kind, from, to, NOWHERE));
            }
        }
        return List.copyOf(relations);
    }
}
