package argmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import argmap.audit.Audit;
import argmap.audit.AuditReport;
import argmap.diagram.Diagram;
import argmap.diagram.DiagramOptions;
import argmap.diagram.Drawing;
import argmap.diagram.Labels;
import argmap.diagram.View;
import argmap.document.Document;
import argmap.document.Works;
import argmap.graph.Argument;
import argmap.graph.ArgumentId;
import argmap.graph.ArgumentMap;
import argmap.graph.ClaimId;
import argmap.graph.Fragment;
import argmap.graph.GroundedMap;
import argmap.graph.Inference;
import argmap.graph.NodeId;
import argmap.graph.RandomMaps;
import argmap.graph.Relation;
import argmap.interchange.JsonText;
import argmap.interchange.argdownjson.ArgdownJson;
import argmap.report.AuditData;
import argmap.report.AuditPages;
import argmap.report.AuditText;
import argmap.report.Edition;
import argmap.report.Handout;
import argmap.report.HandoutOptions;
import argmap.report.HandoutPart;
import argmap.report.HandoutSource;
import argmap.report.ReadingPage;
import argmap.report.Standings;
import argmap.report.print.Form;
import argmap.report.print.Paper;
import argmap.text.Source;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every product says of a map what the map says: the signs on its pages are read back, the marks
 * for programs as well as the words for people, and compared with the map and with each other.
 */
class RelationsAgreeTest {
    private static final Path FACTS = Path.of("../shared/data/argdown/facts.json");

    private static final Pattern SIGN =
            Pattern.compile(
                    "<(?:i|span) data-from=\"([^\"]*)\" data-relation=\"([^\"]*)\""
                            + " data-to=\"([^\"]*)\"(?: data-step=\"(\\d+)\")?>(.*?)</(?:i|span)>");

    /** A line of the argument step by step. */
    private static final Pattern STEP =
            Pattern.compile(
                    "<p class=\"(premise|conclusion|statement)(?: d\\d)? labelled[^\"]*\"[^>]*>"
                            + "<span class=\"label\">(\u2234 )?(\\d+)</span>(.*?)</p>");

    private static final Pattern ARTICLE =
            Pattern.compile("<article class=\"c [^>]*id=\"([^\"]*)\".*?</article>", Pattern.DOTALL);

    private static final Pattern GROUP =
            Pattern.compile("<p class=\"rel\"><i>([^<]*)</i> (.*?)</p>");

    private static final Map<String, String> OUT =
            Map.of(
                    "support", "Supports",
                    "attack", "Speaks against",
                    "concession", "Is granted against",
                    "contrary", "Cannot be true together with",
                    "contradictory", "Contradicts",
                    "undercut", "Speaks against the step in",
                    "premise", "Is a premise of",
                    "conclusion", "Argues for");

    private static final Map<String, String> IN =
            Map.of(
                    "support", "Supported by",
                    "attack", "Against it",
                    "concession", "Granted against it",
                    "contrary", "Cannot be true together with it",
                    "contradictory", "Contradicted by",
                    "undercut", "Against its step",
                    "premise", "Premises",
                    "conclusion", "Argued for by");

    private static final Set<String> FOR = Set.of("support", "premise", "conclusion");

    @TestFactory
    Stream<DynamicTest> onRandomMaps() {
        return LongStream.range(0, 300)
                .mapToObj(
                        seed ->
                                dynamicTest(
                                        "seed " + seed,
                                        () ->
                                                check(
                                                        RandomMaps.of(new Random(seed)),
                                                        seed % 20 == 0)));
    }

    @TestFactory
    Stream<DynamicTest> onTheProjectsMaps() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("maps"))) {
            return files
                    .filter(file -> file.toString().endsWith(".argdown"))
                    .sorted()
                    .map(file -> dynamicTest(file.toString(), () -> check(read(file), true)))
                    .toList()
                    .stream();
        }
    }

    private static ArgumentMap read(Path file) throws IOException {
        return Pipeline.map(new Source(file.toString(), Files.readString(file))).value();
    }

    @TestFactory
    Stream<DynamicTest> onTheRecordedInputsOfArgdown() throws IOException {
        Assumptions.assumeTrue(Files.exists(FACTS), "skipped: no " + FACTS + " beside the project");
        List<DynamicTest> all = new ArrayList<>();
        new ObjectMapper()
                .readTree(Files.readString(FACTS))
                .properties()
                .forEach(
                        fact -> {
                            if (fact.getValue().path("relations").size() > 0) {
                                String text = fact.getValue().path("source").asText();
                                Source source = new Source("fact.argdown", text);
                                all.add(
                                        dynamicTest(
                                                fact.getKey(),
                                                () -> check(Pipeline.map(source).value(), false)));
                            }
                        });
        assertFalse(all.isEmpty());
        return all.stream();
    }

    /** What a map says, and the numbers that its pages give to what it says that of. */
    private static final class Said {
        private final ArgumentMap map;
        private final Set<Triple> triples = new TreeSet<>();
        private final Map<String, NodeId> nodes = new HashMap<>();
        private final Map<String, Integer> numbers = new HashMap<>();

        private Said(ArgumentMap map) {
            this.map = map;
            map.claims().forEach(claim -> nodes.put(id(claim.id()), claim.id()));
            for (Argument argument : map.arguments()) {
                nodes.put(id(argument.id()), argument.id());
                for (Inference step : argument.inferences()) {
                    int number = step.id().step() + 1;
                    step.premises().forEach(p -> add(p, "premise", argument.id(), number));
                    add(argument.id(), "conclusion", step.conclusion(), number);
                }
            }
            for (Relation relation : map.relations()) {
                relation.fold(
                        between ->
                                add(
                                        between.from(),
                                        switch (between.kind()) {
                                            case SUPPORT -> "support";
                                            case ATTACK -> "attack";
                                            case CONCESSION -> "concession";
                                            case CONTRARY -> "contrary";
                                            case CONTRADICTORY -> "contradictory";
                                        },
                                        between.to(),
                                        0),
                        undercut ->
                                add(
                                        undercut.from(),
                                        "undercut",
                                        undercut.inference().argument(),
                                        undercut.inference().step() + 1));
            }
        }

        private boolean add(NodeId from, String relation, NodeId to, int step) {
            return triples.add(new Triple(id(from), relation, id(to), step));
        }

        private String number(NodeId node) {
            return String.valueOf(numbers.get(id(node)));
        }

        private String list(List<ClaimId> nodes) {
            List<String> all =
                    nodes.stream()
                            .map(n -> numbers.get(id(n)))
                            .sorted()
                            .map(String::valueOf)
                            .toList();
            return all.size() < 2
                    ? String.join("", all)
                    : String.join(", ", all.subList(0, all.size() - 1))
                            + " and "
                            + all.get(all.size() - 1);
        }

        private NodeId node(String id) {
            return Objects.requireNonNull(nodes.get(id), id);
        }

        private String idOf(int number) {
            return numbers.entrySet().stream()
                    .filter(each -> each.getValue() == number)
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElseThrow();
        }

        /** Whether one node bears on another over any number of steps. */
        private boolean leads(String from, String to) {
            Set<String> reached = new TreeSet<>(Set.of(from));
            int before = 0;
            while (reached.size() > before) {
                before = reached.size();
                triples.stream()
                        .filter(t -> reached.contains(t.from))
                        .forEach(t -> reached.add(t.to));
            }
            return reached.contains(to);
        }

        private int numberOf(String id) {
            return Objects.requireNonNull(numbers.get(id), id);
        }

        /** As a page in English has it. */
        private String words(Triple triple) {
            NodeId to = node(triple.to);
            String on = (to instanceof ArgumentId ? "argument " : "") + number(to);
            if (triple.step == 0 || triple.relation.equals("premise")) {
                return switch (triple.relation) {
                    case "support" -> "supports " + on;
                    case "attack" -> "speaks against " + on;
                    case "concession" -> "is granted against " + on;
                    case "contrary" -> "cannot be true together with " + on;
                    case "contradictory" -> "contradicts " + on;
                    case "premise" -> "is a premise of " + on;
                    default -> "?";
                };
            }
            boolean undercut = triple.relation.equals("undercut");
            NodeId argument = node(undercut ? triple.to : triple.from);
            List<Inference> steps = map.argument((ArgumentId) argument).orElseThrow().inferences();
            if (steps.isEmpty()) {
                return "speaks against the step in " + on;
            }
            Inference step = steps.get(triple.step - 1);
            String from = list(step.premises());
            String conclusion = number(step.conclusion());
            return undercut
                    ? "speaks against the step from " + from + " to " + conclusion + " in " + on
                    : "argues from " + from + " to " + conclusion;
        }
    }

    private record Triple(String from, String relation, String to, int step)
            implements Comparable<Triple> {
        @Override
        public int compareTo(Triple other) {
            return toString().compareTo(other.toString());
        }
    }

    private static String id(NodeId node) {
        return Fragment.of(node).name();
    }

    /**
     * Checks a map.
     *
     * @param forms whether DOCX and Markdown too, which are written from the same blocks
     */
    private static void check(ArgumentMap map, boolean forms) throws IOException {
        Said said = new Said(map);
        GroundedMap grounded = new GroundedMap(map, Document.EMPTY, Works.NONE, List.of());
        AuditReport audit = Audit.of(grounded);
        assertEquals(said.triples, argdownJson(map), "argdown-json");
        Source file = new Source("map.argdown", "");
        checkJson(
                said,
                new ObjectMapper()
                        .readTree(
                                JsonText.write(
                                        AuditData.of(file, grounded, audit, Standings.NONE))));
        HandoutSource source =
                new HandoutSource(
                        grounded,
                        audit,
                        Pipeline.analyze(grounded),
                        List.of(),
                        Set.of(),
                        List.of(),
                        List.of());
        HandoutOptions full = HandoutOptions.of(Edition.FULL, Paper.A4);
        String argument = text(source, full.with(List.of(HandoutPart.ARGUMENT)), Form.HTML);
        assertEquals(said.triples, signs(said, argument), "handout");
        checkSteps(said, argument);
        String usual = text(source, full, Form.HTML);
        assertEquals(said.triples, signs(said, usual), "handout with its thesis above");
        checkSteps(said, usual);
        if (forms) {
            checkForms(source, full.with(List.of(HandoutPart.ARGUMENT)));
        }
        String page = AuditPages.html(grounded, audit, Standings.NONE, "");
        assertEquals(said.triples, signs(said, page), "audit");
        checkNests(said, page);
        checkLines(said, page, AuditText.write(grounded, audit));
        checkReading(said, ReadingPage.write(grounded, audit, NOTHING_DRAWN, List.of()));
    }

    private static final Drawing NOTHING_DRAWN =
            Diagram.draw(
                            new GroundedMap(
                                    ArgumentMap.EMPTY, Document.EMPTY, Works.NONE, List.of()),
                            new DiagramOptions(View.CLAIMS, Labels.TITLE, ""))
                    .pages()
                    .get(0);

    private static String text(HandoutSource source, HandoutOptions options, Form form) {
        return new String(Handout.write(source, options, form), StandardCharsets.UTF_8);
    }

    /** The signs of a page; the words of each are those for what its marks say. */
    private static Set<Triple> signs(Said said, String html) {
        Set<Triple> all = new TreeSet<>();
        Matcher matcher = SIGN.matcher(html);
        while (matcher.find()) {
            Triple triple = triple(matcher);
            String words = plain(matcher.group(5)).replaceFirst("^, which ", "");
            String due = said.words(triple);
            assertTrue(words.equals(due) || words.startsWith(due + " by "), words + " for " + due);
            all.add(triple);
        }
        return all;
    }

    private static Triple triple(Matcher sign) {
        int step = sign.group(4) == null ? 0 : Integer.parseInt(sign.group(4));
        return new Triple(sign.group(1), sign.group(2), sign.group(3), step);
    }

    private static String plain(String html) {
        return html.replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    /**
     * Each node is printed once, with a sign for each thing it bears on. What is for a claim stands
     * above it, but for the theses at the top and where the map runs in a circle; a "therefore" has
     * something that is for it.
     */
    private static void checkSteps(Said said, String html) {
        Map<String, Integer> at = new LinkedHashMap<>();
        List<Triple> grounds = new ArrayList<>();
        Set<String> concluded = new TreeSet<>();
        Set<String> tops = new TreeSet<>();
        Matcher line = STEP.matcher(html);
        while (line.find()) {
            String node = said.idOf(Integer.parseInt(line.group(3)));
            assertEquals(null, at.put(node, at.size()), node + " printed twice");
            if (line.group(1).equals("statement")) {
                tops.add(node);
            }
            if (line.group(2) != null) {
                concluded.add(node);
            }
            Matcher sign = SIGN.matcher(line.group(4));
            while (sign.find()) {
                Triple triple = triple(sign);
                boolean own = triple.from.equals(node);
                boolean answer = triple.to.equals(node);
                assertTrue(
                        own || answer || plain(sign.group(5)).startsWith(", which "),
                        triple.toString());
                if (own && FOR.contains(triple.relation)) {
                    grounds.add(triple);
                }
            }
        }
        assertEquals(said.nodes.keySet(), new TreeSet<>(at.keySet()));
        for (Triple each : grounds) {
            assertTrue(
                    tops.contains(each.to)
                            || Objects.requireNonNull(at.get(each.from))
                                    <= Objects.requireNonNull(at.get(each.to))
                            || said.leads(each.to, each.from),
                    each + " stands below what it is for");
        }
        for (String node : concluded) {
            assertTrue(grounds.stream().anyMatch(each -> each.to.equals(node)), node);
        }
    }

    /** Each node once; indented below the first thing it bears on, which stands before it. */
    private static void checkNests(Said said, String html) {
        Matcher claim =
                Pattern.compile(
                                "<p class=\"claim( d(\\d))? labelled[^>]*>"
                                        + "<span class=\"label\">(\\d+)</span>(.*?)</p>")
                        .matcher(html);
        Map<Integer, Integer> depths = new HashMap<>();
        while (claim.find()) {
            int number = Integer.parseInt(claim.group(3));
            int depth = claim.group(2) == null ? 0 : Integer.parseInt(claim.group(2));
            assertEquals(depths.size() + 1, number);
            depths.put(number, depth);
            Matcher sign = SIGN.matcher(claim.group(4));
            if (depth > 0) {
                assertTrue(sign.find(), claim.group());
                int above = said.numberOf(sign.group(3));
                assertTrue(above < number, claim.group());
                assertEquals(depth, Math.min(4, depths.getOrDefault(above, -9) + 1));
            }
        }
        assertEquals(said.nodes.size(), depths.size());
    }

    /** The words of a page's claims stand in the same way in Markdown and in a DOCX. */
    private static void checkForms(HandoutSource source, HandoutOptions options)
            throws IOException {
        List<String> lines = lines(text(source, options, Form.HTML));
        String markdown = text(source, options, Form.MARKDOWN);
        List<String> docx = new ArrayList<>();
        byte[] bytes = Handout.write(source, options, Form.DOCX);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            for (XWPFParagraph line : document.getParagraphs()) {
                docx.add(line.getText().replaceFirst("\t", " ").strip());
            }
        }
        String bare = markdown.replaceAll("\\[\\]\\{#[^}]*\\}|\\\\|\\*", "");
        for (String line : lines) {
            assertTrue(docx.stream().anyMatch(l -> l.startsWith(line)), line + " in DOCX");
            assertTrue(
                    bare.contains("\n" + line.replaceAll("\\\\|\\*", "")), line + " in Markdown");
        }
    }

    /** "12 supports 3; speaks against 4:", without what follows. */
    private static List<String> lines(String html) {
        Matcher line =
                Pattern.compile(
                                "<p class=\"(?:claim|premise)[^>]*>"
                                        + "<span class=\"label\">(\\d+)</span> "
                                        + "(<span data-from.*?</span>): ")
                        .matcher(html);
        List<String> all = new ArrayList<>();
        while (line.find()) {
            all.add(line.group(1) + " " + plain(line.group(2)) + ":");
        }
        return all;
    }

    private static void checkLines(Said said, String page, String text) {
        String bare = text.replaceAll("\\s+", " ");
        for (String line : lines(page)) {
            String wanted = line.replaceFirst(" ", ". ").replaceAll("\\s+", " ");
            assertTrue(bare.contains(" " + wanted), wanted + " in " + said.triples);
        }
    }

    private static void checkReading(Said said, String page) {
        Set<Triple> leads = new TreeSet<>();
        Set<Triple> groups = new TreeSet<>();
        Set<String> articles = new TreeSet<>();
        Matcher article = ARTICLE.matcher(page);
        while (article.find()) {
            String own = article.group(1);
            articles.add(own);
            int head = article.group().indexOf("</h3>");
            leads.addAll(signs(said, article.group().substring(0, head)));
            Matcher group = GROUP.matcher(article.group());
            while (group.find()) {
                Matcher sign = SIGN.matcher(group.group(2));
                while (sign.find()) {
                    Triple triple = triple(sign);
                    boolean out = group.group(1).equals(OUT.get(triple.relation));
                    boolean in = group.group(1).equals(IN.get(triple.relation));
                    assertTrue(
                            out && triple.from.equals(own) || in && triple.to.equals(own),
                            group.group(1) + " for " + triple);
                    String other = out ? triple.to : triple.from;
                    assertTrue(
                            plain(sign.group(5)).startsWith(said.numbers.get(other) + " "),
                            sign.group());
                    groups.add(triple);
                }
            }
        }
        assertEquals(said.nodes.keySet(), articles.stream().collect(Collectors.toSet()));
        assertEquals(said.triples, leads, "reading page");
        assertEquals(said.triples, groups, "reading page, groups");
    }

    private static void checkJson(Said said, JsonNode json) {
        Set<Triple> triples = new TreeSet<>();
        for (JsonNode each : json.path("relations")) {
            triples.add(
                    new Triple(
                            each.path("from").asText(),
                            each.path("relation").asText(),
                            each.path("to").asText(),
                            each.path("step").asInt()));
        }
        assertEquals(said.triples, triples, "audit as JSON");
        for (String kind : List.of("claims", "arguments")) {
            for (JsonNode each : json.path(kind)) {
                said.numbers.put(each.path("id").asText(), each.path("number").asInt());
            }
        }
        assertEquals(said.nodes.keySet(), said.numbers.keySet());
        for (JsonNode claim : json.path("claims")) {
            String id = claim.path("id").asText();
            for (String side : List.of("supports", "against")) {
                Set<String> listed = new TreeSet<>();
                claim.path(side).forEach(from -> listed.add(from.asText()));
                Set<String> due = new TreeSet<>();
                for (Triple triple : triples) {
                    if (triple.to.equals(id)
                            && FOR.contains(triple.relation) == side.equals("supports")) {
                        due.add(triple.from);
                    }
                }
                assertEquals(due, listed, side + " of " + id);
            }
        }
    }

    private static Set<Triple> argdownJson(ArgumentMap map) throws IOException {
        JsonNode json = new ObjectMapper().readTree(ArgdownJson.write(map));
        Set<Triple> all = new TreeSet<>();
        Map<String, List<Integer>> conclusions = new HashMap<>();
        json.path("arguments")
                .properties()
                .forEach(
                        each -> {
                            String own = id(new ArgumentId(each.getKey()));
                            List<JsonNode> pcs = new ArrayList<>();
                            each.getValue().path("pcs").forEach(pcs::add);
                            List<String> since = new ArrayList<>();
                            List<Integer> ends = new ArrayList<>();
                            for (int i = 0; i < pcs.size(); i++) {
                                String claim = id(new ClaimId(pcs.get(i).path("title").asText()));
                                JsonNode inference = pcs.get(i).path("inference");
                                if (inference.isMissingNode()) {
                                    since.add(claim);
                                    continue;
                                }
                                ends.add(i);
                                JsonNode uses = inference.path("data").path("uses");
                                if (!uses.isMissingNode()) {
                                    since.clear();
                                    for (JsonNode use : uses) {
                                        String title =
                                                pcs.get(use.asInt() - 1).path("title").asText();
                                        since.add(id(new ClaimId(title)));
                                    }
                                }
                                for (String premise : since) {
                                    all.add(new Triple(premise, "premise", own, ends.size()));
                                }
                                all.add(new Triple(own, "conclusion", claim, ends.size()));
                                since.clear();
                                since.add(claim);
                            }
                            conclusions.put(each.getKey(), ends);
                        });
        for (JsonNode each : json.path("argmap").path("relations")) {
            boolean undercut = each.path("kind").asText().equals("undercut");
            all.add(
                    new Triple(
                            end(each.path("from").asText()),
                            each.path("kind").asText(),
                            end(each.path("to").asText()),
                            undercut ? each.path("step").asInt() + 1 : 0));
        }
        for (JsonNode each : json.path("relations")) {
            if (each.path("argmap").path("derived").asBoolean()) {
                continue; // as the reference exports it; the map's own stands beside it
            }
            String relation =
                    each.path("data").path("relation").asText(each.path("relationType").asText());
            String from = each.path("from").asText();
            String to = each.path("to").asText();
            boolean undercut = relation.equals("undercut");
            int step =
                    !undercut
                            ? 0
                            : 1
                                    + Math.max(
                                            0,
                                            conclusions
                                                    .getOrDefault(to, List.of())
                                                    .indexOf(
                                                            each.path("conclusionIndex")
                                                                    .asInt(-1)));
            all.add(
                    new Triple(
                            node(from, each.path("fromType").asText()),
                            relation,
                            node(to, each.path("toType").asText()),
                            step));
        }
        return all;
    }

    /** A claim or argument as it is written: {@code [A]}, {@code <A>}. */
    private static String end(String written) {
        String title = written.substring(1, written.length() - 1);
        return id(written.startsWith("[") ? new ClaimId(title) : new ArgumentId(title));
    }

    private static String node(String title, String type) {
        return id(type.equals("equivalence-class") ? new ClaimId(title) : new ArgumentId(title));
    }
}
