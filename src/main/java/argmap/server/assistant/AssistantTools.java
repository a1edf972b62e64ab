package argmap.server.assistant;

import argmap.Pipeline;
import argmap.analysis.Loss;
import argmap.analysis.Selector;
import argmap.argdown.ArgdownEditor;
import argmap.argdown.Decision;
import argmap.argdown.MapEdit;
import argmap.document.Document;
import argmap.document.Note;
import argmap.document.Paragraph;
import argmap.files.IndexedText;
import argmap.files.Workspace;
import argmap.graph.Anchoring;
import argmap.graph.ArgumentId;
import argmap.graph.ArgumentMap;
import argmap.graph.ClaimId;
import argmap.graph.Datum;
import argmap.graph.GroundedMap;
import argmap.graph.NodeId;
import argmap.graph.Passage;
import argmap.graph.Passage.Container;
import argmap.graph.Relation;
import argmap.graph.TextSelector;
import argmap.interchange.JsonText;
import argmap.interchange.draft.DraftJson;
import argmap.interchange.draft.DraftOfText;
import argmap.mining.DraftOptions;
import argmap.product.LoadedMap;
import argmap.product.Pictures;
import argmap.report.AuditData;
import argmap.report.CheckData;
import argmap.text.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What an assistant may ask, each by a name, with words for its arguments. */
final class AssistantTools {
    /** Paragraphs of one answer, unless fewer are asked for. */
    private static final int PARAGRAPHS = 40;

    /** Claims of one call. */
    private static final int MOST_CLAIMS = 100;

    private final OpenFolder folder;

    AssistantTools(OpenFolder folder) {
        this.folder = folder;
    }

    /** A function that may fail for the reasons that are told to the assistant. */
    @FunctionalInterface
    interface Call {
        Answer apply(Map<String, Object> arguments) throws IOException;
    }

    /**
     * What a call gives.
     *
     * @param value a text, or what becomes JSON
     * @param picture a PNG in base 64; empty for none
     */
    record Answer(Object value, String picture) {
        static Answer of(Object value) {
            return new Answer(value, "");
        }
    }

    /** A tool as it is offered. */
    record Offer(
            String name,
            String title,
            String description,
            Map<String, Object> schema,
            boolean writes,
            Call call) {}

    List<Offer> offers() {
        Map<String, Object> text = string("a text, by its path from the open folder");
        Map<String, Object> map = string("a map, by its path from the open folder");
        Map<String, Object> node = string("[Claim] or <Argument>, as the map writes it");
        return List.of(
                new Offer(
                        "read_text",
                        "Read a text",
                        "Paragraphs of a text with their pages and notes. Long texts come in"
                                + " pieces: \"next\" is the paragraph to go on from.",
                        schema(
                                List.of("text"),
                                "text",
                                text,
                                "from",
                                integer("first paragraph, from 1"),
                                "count",
                                integer("how many paragraphs, at most " + PARAGRAPHS),
                                "page",
                                integer("only paragraphs on this page")),
                        false,
                        this::readText),
                new Offer(
                        "find_quotation",
                        "Find a quotation",
                        "Where words stand in a text: exact, as printed, near, ambiguous, altered"
                                + " or none, with the words that stand there.",
                        schema(
                                List.of("text", "quotation"),
                                "text",
                                text,
                                "quotation",
                                string("the words to look for")),
                        false,
                        this::findQuotation),
                new Offer(
                        "suggest_claims",
                        "Suggest claims",
                        "Sentences of a text that may be its claims, with the evidence for each, as"
                                + " argmap draft finds them without a language model.",
                        schema(
                                List.of("text"),
                                "text",
                                text,
                                "claims",
                                integer("how many at the most, 20 if not said"),
                                "section",
                                string("only under headings with these words")),
                        false,
                        this::suggestClaims),
                new Offer(
                        "check_map",
                        "Check a map",
                        "All that argmap check says of a map, line by line.",
                        schema(List.of("map"), "map", map),
                        false,
                        a -> Answer.of(checked(folder.map(text(a, "map"))))),
                new Offer(
                        "audit_claim",
                        "Audit a claim",
                        "What one claim or argument rests on: passages, notes, works, and what is"
                                + " doubtful about them.",
                        schema(List.of("map", "node"), "map", map, "node", node),
                        false,
                        this::auditClaim),
                new Offer(
                        "what_rests_on",
                        "What rests on something",
                        "What falls when a note, work, paragraph, claim or argument is lost.",
                        schema(
                                List.of("map", "lost"),
                                "map",
                                map,
                                "lost",
                                string(
                                        "note:147, work:Carr*, paragraph:12, claim:TITLE or"
                                                + " argument:TITLE")),
                        false,
                        this::whatRestsOn),
                new Offer(
                        "propose_claims",
                        "Propose claims",
                        "Adds claims to a map as suggestions for a person to decide on. Each needs"
                                + " a quotation that stands in the map's text word for word; the others"
                                + " are refused, with the reason. Nothing else of the map is changed.",
                        schema(
                                List.of("map", "by", "claims"),
                                "map",
                                map,
                                "by",
                                string("who proposes them, a name"),
                                "claims",
                                claims()),
                        true,
                        this::proposeClaims),
                new Offer(
                        "render",
                        "Draw a map",
                        "The map as a picture, SVG or PNG.",
                        schema(
                                List.of("map"),
                                "map",
                                map,
                                "form",
                                Map.of("type", "string", "enum", List.of("svg", "png"))),
                        false,
                        this::render));
    }

    private static Map<String, Object> string(String what) {
        return Map.of("type", "string", "description", what);
    }

    private static Map<String, Object> integer(String what) {
        return Map.of("type", "integer", "description", what);
    }

    private static Map<String, Object> claims() {
        Map<String, Object> claim =
                schema(
                        List.of("title", "quotation"),
                        "title",
                        string("a short title, unique in the map"),
                        "text",
                        string("the claim in a sentence; the quotation where it is left out"),
                        "quotation",
                        string("words of the text, word for word"),
                        "kind",
                        Map.of(
                                "type",
                                "string",
                                "enum",
                                List.of("support", "attack", "concession")),
                        "to",
                        string("what it bears on, [Claim] or <Argument>"),
                        "reason",
                        string("why it is proposed, in a few words"));
        return Map.of("type", "array", "items", claim);
    }

    private static Map<String, Object> schema(List<String> required, Object... properties) {
        Map<String, Object> all = new LinkedHashMap<>();
        for (int i = 0; i < properties.length; i += 2) {
            all.put((String) properties[i], properties[i + 1]);
        }
        return Map.of("type", "object", "properties", all, "required", required);
    }

    private static String orEmpty(Map<String, Object> arguments, String name) {
        Object value = arguments.get(name);
        return value == null ? "" : value.toString();
    }

    private static String text(Map<String, Object> arguments, String name) {
        String value = orEmpty(arguments, name);
        if (value.isBlank()) {
            throw new IllegalArgumentException("\"" + name + "\" is missing");
        }
        return value;
    }

    private static int number(Map<String, Object> arguments, String name, int otherwise) {
        String value = orEmpty(arguments, name);
        if (value.isEmpty()) {
            return otherwise;
        }
        if (!value.matches("\\d{1,9}")) {
            throw new IllegalArgumentException("\"" + name + "\" has to be a whole number");
        }
        return Integer.parseInt(value);
    }

    private Answer readText(Map<String, Object> arguments) {
        Document document = folder.text(text(arguments, "text")).text().document();
        int first = Math.max(1, number(arguments, "from", 1));
        int count = Math.min(PARAGRAPHS, Math.max(1, number(arguments, "count", PARAGRAPHS)));
        int page = number(arguments, "page", -1);
        List<Object> paragraphs = new ArrayList<>();
        int next = 0;
        for (Paragraph paragraph : document.paragraphs()) {
            boolean here = page < 0 || (paragraph.page() <= page && page <= paragraph.lastPage());
            if (paragraph.index() + 1 < first || !here) {
                continue;
            }
            if (paragraphs.size() == count) {
                next = paragraph.index() + 1;
                break;
            }
            paragraphs.add(paragraph(document, paragraph));
        }
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("paragraphs", paragraphs);
        answer.put("of", document.paragraphs().size());
        if (next > 0) {
            answer.put("next", next);
        }
        return Answer.of(answer);
    }

    private static Map<String, Object> paragraph(Document document, Paragraph paragraph) {
        Map<String, Object> its = new LinkedHashMap<>();
        its.put("paragraph", paragraph.index() + 1);
        if (!document.pages().isEmpty()) {
            its.put("page", paragraph.page());
        }
        its.put("text", paragraph.text().text());
        List<Object> notes = new ArrayList<>();
        paragraph
                .markers()
                .forEach(mark -> document.note(mark).ifPresent(note -> notes.add(note(note))));
        if (!notes.isEmpty()) {
            its.put("notes", notes);
        }
        return its;
    }

    private static Map<String, Object> note(Note note) {
        Map<String, Object> its = new LinkedHashMap<>();
        its.put("note", note.id());
        its.put("text", note.text().text());
        return its;
    }

    /** A text as it was read, a paragraph a line, with its pages. */
    static String plain(IndexedText text) {
        StringBuilder out = new StringBuilder();
        Document document = text.text().document();
        int page = -1;
        for (Paragraph paragraph : document.paragraphs()) {
            if (!document.pages().isEmpty() && paragraph.page() != page) {
                page = paragraph.page();
                out.append("[p. ").append(page).append("]\n\n");
            }
            out.append(paragraph.text().text()).append("\n\n");
        }
        return out.toString();
    }

    private Answer findQuotation(Map<String, Object> arguments) {
        IndexedText text = folder.text(text(arguments, "text"));
        Anchoring found = text.finder().find(TextSelector.of(text(arguments, "quotation")));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("found", word(found));
        List<Object> places = new ArrayList<>();
        found.places().forEach(place -> places.add(place(text.text().document(), place)));
        answer.put("places", places);
        return Answer.of(answer);
    }

    private static String word(Anchoring found) {
        return switch (found.status()) {
            case EXACT -> "exact";
            case AS_PRINTED -> "as printed";
            case NEAR -> "near";
            case ALTERED -> "altered";
            case AMBIGUOUS -> "ambiguous";
            case ORPHAN -> "none";
        };
    }

    private static Map<String, Object> place(Document document, Anchoring.Place place) {
        Passage passage = place.passage();
        boolean note = passage.container() == Container.NOTE;
        Map<String, Object> its = new LinkedHashMap<>();
        if (!document.pages().isEmpty()) {
            its.put("page", passage.page());
        }
        if (note) {
            its.put("note", document.notes().get(passage.index()).id());
        } else {
            its.put("paragraph", passage.index() + 1);
        }
        its.put("words", place.words());
        if (!note) {
            Paragraph paragraph = document.paragraphs().get(passage.index());
            its.put(
                    "sentence",
                    paragraph.text().sub(paragraph.sentences(passage.span())).text().strip());
        }
        return its;
    }

    private Answer suggestClaims(Map<String, Object> arguments) {
        IndexedText text = folder.text(text(arguments, "text"));
        DraftOptions options =
                DraftOptions.DEFAULT
                        .withClaims(number(arguments, "claims", 20))
                        .withSection(orEmpty(arguments, "section"));
        Document document = text.text().document();
        return Answer.of(
                DraftJson.write(
                        new DraftOfText(document, Pipeline.draft(text.text().reading(), options))));
    }

    private static String checked(LoadedMap map) {
        return JsonText.write(CheckData.of(map.source(), map.diagnostics()));
    }

    /** {@code [Claim]} or {@code <Argument>}; a title alone is a claim's. */
    private static NodeId node(String written) {
        String title = written.strip();
        if (title.length() > 2 && title.startsWith("<") && title.endsWith(">")) {
            return new ArgumentId(title.substring(1, title.length() - 1));
        }
        boolean brackets = title.length() > 2 && title.startsWith("[") && title.endsWith("]");
        return new ClaimId(brackets ? title.substring(1, title.length() - 1) : title);
    }

    private Answer auditClaim(Map<String, Object> arguments) {
        LoadedMap map = folder.map(text(arguments, "map"));
        NodeId node = node(text(arguments, "node"));
        GroundedMap grounded = map.grounded();
        Datum audit =
                AuditData.of(
                        map.source(),
                        grounded,
                        Pipeline.audit(grounded),
                        Pipeline.standings(grounded));
        String key = node instanceof ClaimId ? "claim" : "argument";
        if (audit instanceof Datum.Fields fields) {
            for (String list : List.of("claims", "arguments")) {
                for (Datum each : fields.items(list)) {
                    if (each instanceof Datum.Fields its
                            && (its.text(key).equals(node.title())
                                    || its.text("claim").equals(node.title()))) {
                        return Answer.of(JsonText.write(its));
                    }
                }
            }
        }
        throw new IllegalArgumentException("the map has no " + node.written());
    }

    private Answer whatRestsOn(Map<String, Object> arguments) {
        GroundedMap map = folder.map(text(arguments, "map")).grounded();
        String lost = text(arguments, "lost");
        Selector selector =
                Selector.parse(lost)
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                lost
                                                        + ": write note:147, work:Carr*,"
                                                        + " paragraph:12, claim:TITLE or"
                                                        + " argument:TITLE"));
        Loss loss = Pipeline.without(map, List.of(selector));
        return Answer.of(Pipeline.lossJson(map, loss));
    }

    private Answer render(Map<String, Object> arguments) throws IOException {
        GroundedMap map = folder.map(text(arguments, "map")).grounded();
        String form = orEmpty(arguments, "form").toLowerCase(Locale.ROOT);
        if (form.equals("png")) {
            byte[] png = Pictures.map(map, "").png(Pictures.PNG_SCALE);
            return new Answer("", Base64.getEncoder().encodeToString(png));
        }
        if (!form.isEmpty() && !form.equals("svg")) {
            throw new IllegalArgumentException("\"form\" has to be svg or png");
        }
        return Answer.of(Pictures.map(map, "").svg());
    }

    private Answer proposeClaims(Map<String, Object> arguments) {
        String named = text(arguments, "map");
        String by = text(arguments, "by").strip().replaceAll("\\s+", " ");
        if (!(arguments.get("claims") instanceof List<?> claims) || claims.isEmpty()) {
            throw new IllegalArgumentException("\"claims\" has to be a list of claims");
        }
        if (claims.size() > MOST_CLAIMS) {
            throw new IllegalArgumentException("at most " + MOST_CLAIMS + " claims at once");
        }
        LoadedMap before = folder.map(named);
        if (!OpenFolder.isMap(named) || !Pipeline.isOurs(before.source())) {
            throw new IllegalArgumentException(named + " is no Argdown file");
        }
        IndexedText text = folder.textOf(named, before);
        Source map = before.source();
        List<Object> added = new ArrayList<>();
        List<Object> refused = new ArrayList<>();
        for (Object each : claims) {
            Proposal proposal = Proposal.of(each, by);
            String why = proposal.problem(text);
            if (why.isEmpty() && proposal.says().anyMatch(isRejectedIn(before.source()))) {
                why = "a person has rejected this; the map's file says so in a comment";
            }
            if (why.isEmpty()) {
                ArgumentMap now = Pipeline.map(map).value();
                ArgdownEditor.Edited edited = ArgdownEditor.edit(map, proposal.edits(now, text));
                if (edited.refused().isEmpty()) {
                    map = new Source(map.name(), edited.text());
                    added.add(proposal.title());
                    continue;
                }
                why = proposal.clash(now);
            }
            refused.add(Map.of("title", proposal.title(), "why", why));
        }
        if (!added.isEmpty()) {
            Workspace.amend(folder.file(named), before.source().text(), map.text());
        }
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("added", added);
        answer.put("refused", refused);
        return Answer.of(answer);
    }

    private static Predicate<String> isRejectedIn(Source map) {
        return words -> Pipeline.isRejected(map, words);
    }

    /** One claim of an assistant's. */
    private record Proposal(
            String title, String text, String quotation, String kind, String to, String reason) {
        static Proposal of(Object said, String by) {
            if (!(said instanceof Map<?, ?> fields)) {
                throw new IllegalArgumentException("a claim has to be an object");
            }
            Map<String, Object> its = new LinkedHashMap<>();
            fields.forEach((key, value) -> its.put(String.valueOf(key), value));
            String why = orEmpty(its, "reason").strip().replaceAll("\\s+", " ");
            return new Proposal(
                    line(orEmpty(its, "title")),
                    line(orEmpty(its, "text")),
                    orEmpty(its, "quotation").strip(),
                    orEmpty(its, "kind").toLowerCase(Locale.ROOT),
                    orEmpty(its, "to").strip(),
                    "proposed by " + by + (why.isEmpty() ? "" : ": " + why));
        }

        /** All words by which it may have been rejected before. */
        Stream<String> says() {
            return Stream.of(title, text, quotation);
        }

        private static String line(String words) {
            return words.strip().replaceAll("\\s+", " ");
        }

        /** Why it cannot be taken; empty where its words stand in the text. */
        String problem(IndexedText text) {
            if (title.isEmpty() || quotation.isEmpty()) {
                return "a claim needs a title and a quotation";
            }
            if (!kind.isEmpty() && !List.of("support", "attack", "concession").contains(kind)) {
                return "\"kind\" has to be support, attack or concession";
            }
            Anchoring found = text.finder().find(TextSelector.of(quotation));
            return switch (found.status()) {
                case EXACT, AS_PRINTED -> "";
                case AMBIGUOUS -> "the words stand in several places; quote more of them";
                case NEAR, ALTERED ->
                        "the words do not stand so in the text; what stands there is: "
                                + found.places().get(0).words();
                case ORPHAN -> "the words do not stand in the text";
            };
        }

        /** The text's own words, as a suggestion. */
        List<MapEdit> edits(ArgumentMap map, IndexedText text) {
            Anchoring found = text.finder().find(TextSelector.of(quotation));
            Anchoring.Place place = found.places().get(0);
            String words = found.status() == Anchoring.Status.EXACT ? quotation : place.words();
            boolean pages = !text.text().document().pages().isEmpty();
            Decision.NewClaim claim =
                    new Decision.NewClaim(
                            title,
                            this.text,
                            words,
                            pages ? String.valueOf(place.passage().page()) : "");
            List<MapEdit> edits =
                    new ArrayList<>(
                            to.isEmpty()
                                    ? Decision.claim(map, claim)
                                    : Decision.claim(map, claim, relation(), node(to)));
            ClaimId id = new ClaimId(title);
            edits.add(new MapEdit.Tag(id, "suggested"));
            edits.add(new MapEdit.Annotate(id, "reason", List.of(reason)));
            return edits;
        }

        private Relation.Kind relation() {
            return kind.isEmpty()
                    ? Relation.Kind.SUPPORT
                    : Relation.Kind.valueOf(kind.toUpperCase(Locale.ROOT));
        }

        /** Why the map does not take it. */
        String clash(ArgumentMap map) {
            if (map.claims().stream().anyMatch(claim -> claim.id().title().equals(title))) {
                return "the map has a claim of that title";
            }
            return to.isEmpty()
                    ? "the file does not allow it"
                    : "the map has no " + to + ", or does not allow it";
        }
    }
}
