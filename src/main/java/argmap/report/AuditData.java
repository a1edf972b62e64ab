package argmap.report;

import static argmap.report.AuditData.number;
import static argmap.report.AuditData.word;

import argmap.audit.AuditReport;
import argmap.audit.Backing;
import argmap.audit.Backing.Cited;
import argmap.audit.Backing.Place;
import argmap.audit.Backing.Tie;
import argmap.audit.ClaimAudit;
import argmap.audit.ComparedQuotation;
import argmap.audit.Finding;
import argmap.audit.WordDifference;
import argmap.document.Note;
import argmap.document.SourceKinds.Kind;
import argmap.document.Work;
import argmap.graph.ArgumentId;
import argmap.graph.ArgumentMap;
import argmap.graph.Connection;
import argmap.graph.Datum;
import argmap.graph.Datum.Fields;
import argmap.graph.Datum.Items;
import argmap.graph.Datum.Literal;
import argmap.graph.Datum.Text;
import argmap.graph.Evidence;
import argmap.graph.Fragment;
import argmap.graph.GroundedMap;
import argmap.graph.MapOutline;
import argmap.graph.NodeId;
import argmap.graph.Passage;
import argmap.message.Detail;
import argmap.message.OutputLanguage;
import argmap.message.Templates;
import argmap.report.CheckData.Sarif;
import argmap.text.CleanText;
import argmap.text.Source;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The audit as plain data, for JSON.
 *
 * <pre>{@code
 * {"map": "maps/reading.argdown",
 *  "relations": [{"from": "claim-peace-paid-...", "relation": "support", "to": "claim-..."},
 *                {"from": "claim-...", "relation": "premise", "to": "argument-...", "step": 1}],
 *  "arguments": [{"argument": "Frost", "id": "argument-...", "number": 3, "line": 20}],
 *  "claims": [{"claim": "Peace paid", "id": "claim-...", "number": 4, "line": 12, "wording": "...", "section": "...",
 *              "passages": [{"quote": "...", "page": 174, "paragraph": 3, "match": "exact",
 *                            "span": [120, 164], "notes": ["152"], "ties": ["in-sentence"],
 *                            "alsoInParagraph": ["151"]}],
 *              "notes": [{"label": "152", "text": "..."}], "works": ["weber-harbours"],
 *              "backing": {...}, "below": {"notes": 3, "independent": 2, ...},
 *              "supports": [...], "against": [...], "analysis": ["stands: ..."],
 *              "findings": [{"code": "second-hand", "weight": "medium", "sentence": "...",
 *                            "question": "...", "notes": ["152"]}]}],
 *  "compared": [{"outcome": "altered", "words": "...", "span": [90, 120], "note": "7",
 *                "work": "Carr, ...", "cited": "12", "file": "sources/carr.txt", "place": "p. 12",
 *                "stands": "...", "differences": ["..."]}]}
 * }</pre>
 *
 * <p>{@code relations} is all that the map says, by ids; {@code supports} and {@code against} are
 * those of what bears on the claim so. {@code step} counts from 1. {@code ties} say of each note
 * how it is tied to the passage; {@code alsoInParagraph} are notes that do not count for it. {@code
 * compared} is what the text quotes beside the texts of the works it quotes from, what is word for
 * word too. {@code line} counts from 1 in the map file, {@code paragraph} from 1 in the text,
 * {@code span} is {@code [start, end)} in the text file (a text without pages has no {@code page}),
 * in UTF-16 units from 0. {@code backing} are the works behind the claim, see {@link BackingData},
 * {@code below} the counts of those behind what supports it.
 */
public final class AuditData {
    private final GroundedMap grounded;
    private final MapOutline outline;
    private final MapLines lines;
    private final Standings standings;

    private AuditData(Source mapFile, GroundedMap grounded, Standings standings) {
        this.grounded = grounded;
        this.outline = MapOutline.of(grounded.map());
        this.lines = MapLines.of(mapFile, grounded.map());
        this.standings = standings;
    }

    public static Datum of(
            Source mapFile, GroundedMap grounded, AuditReport audit, Standings standings) {
        AuditData data = new AuditData(mapFile, grounded, standings);
        return Fields.NONE
                .with("map", new Text(mapFile.name()))
                .with("text", new Text(grounded.document().source().name()))
                .with(
                        "relations",
                        items(data.outline.connections().stream().map(AuditData::relation)))
                .with(
                        "arguments",
                        items(grounded.map().arguments().stream().map(a -> data.argument(a.id()))))
                .with("claims", items(audit.claims().stream().map(data::claim)))
                .with("compared", items(audit.compared().stream().map(AuditData::compared)));
    }

    private static Datum relation(Connection each) {
        Fields fields =
                Fields.NONE
                        .with("from", new Text(Fragment.of(each.from()).name()))
                        .with("relation", new Text(each.kind().word()))
                        .with("to", new Text(Fragment.of(each.to()).name()));
        return each.kind().isOfStep() ? fields.with("step", number(each.step() + 1)) : fields;
    }

    private Datum argument(ArgumentId argument) {
        return placed(Fields.NONE.with("argument", new Text(argument.title())), argument);
    }

    private Fields placed(Fields fields, NodeId node) {
        return fields.with("id", new Text(Fragment.of(node).name()))
                .with("number", number(outline.number(node)))
                .with("line", number(lines.line(node)));
    }

    /** Those that bear on a node for it, or against it. */
    private Items bearing(NodeId node, boolean against) {
        return texts(
                outline.onto(node).stream()
                        .filter(each -> each.kind().isAgainst() == against)
                        .map(each -> Fragment.of(each.from()).name()));
    }

    private Datum claim(ClaimAudit claim) {
        return placed(Fields.NONE.with("claim", new Text(claim.node().title())), claim.node())
                .with("wording", new Text(claim.wording()))
                .with("section", new Text(claim.section()))
                .with("passages", items(claim.evidence().stream().map(this::passage)))
                .with("notes", items(claim.notes().stream().map(AuditData::note)))
                .with("works", texts(claim.works().stream().map(Work::id)))
                .with("backing", BackingData.of(claim.backing()))
                .with("below", BackingData.counts(claim.below()))
                .with("supports", bearing(claim.node(), false))
                .with("against", bearing(claim.node(), true))
                .with("analysis", texts(standings.of(claim.node()).stream()))
                .with("findings", items(claim.findings().stream().map(AuditData::finding)));
    }

    private static Datum compared(ComparedQuotation one) {
        Span span = one.inSource();
        return Fields.NONE
                .with("outcome", new Text(word(one.outcome())))
                .with("words", new Text(one.words()))
                .with("span", new Items(List.of(number(span.start()), number(span.end()))))
                .with("note", new Text(one.note()))
                .with("work", new Text(one.work()))
                .with("cited", new Text(one.pinpoint()))
                .with("file", new Text(one.file()))
                .with("place", new Text(shown(one.place())))
                .with("stands", new Text(one.stands()))
                .with(
                        "differences",
                        texts(
                                one.differences().stream()
                                        .map(d -> shown(WordDifference.detail(List.of(d))))));
    }

    private static String shown(Detail detail) {
        return Templates.of(OutputLanguage.EN).show(detail);
    }

    private Datum passage(Evidence evidence) {
        boolean note = evidence.passage().container() == Passage.Container.NOTE;
        int index = evidence.passage().index();
        CleanText text =
                note
                        ? grounded.document().notes().get(index).text()
                        : grounded.document().paragraphs().get(index).text();
        Span span = text.inSource(evidence.passage().span());
        Fields fields = Fields.NONE.with("quote", new Text(evidence.quotation().text()));
        if (!grounded.document().pages().isEmpty()) {
            fields = fields.with("page", number(evidence.passage().page()));
        }
        fields =
                note
                        ? fields.with(
                                "note", new Text(grounded.document().notes().get(index).label()))
                        : fields.with("paragraph", number(index + 1));
        return fields.with("match", new Text(word(evidence.passage().match())))
                .with("span", new Items(List.of(number(span.start()), number(span.end()))))
                .with("notes", texts(labels(evidence.counted())))
                .with("ties", texts(evidence.counted().stream().map(near -> word(near.tie()))))
                .with("alsoInParagraph", texts(labels(evidence.near())));
    }

    private static Stream<String> labels(List<Evidence.NoteSupport> supports) {
        return supports.stream().map(support -> support.note().label());
    }

    private static Datum note(Note note) {
        return Fields.NONE
                .with("label", new Text(note.label()))
                .with("page", number(note.page()))
                .with("text", new Text(note.text().text()));
    }

    private static Datum finding(Finding finding) {
        return Fields.NONE
                .with("code", new Text(finding.code()))
                .with("weight", new Text(word(finding.weight())))
                .with("sentence", new Text(finding.sentence()))
                .with("question", new Text(finding.question()))
                .with("notes", texts(finding.notes().stream()));
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Datum number(int value) {
        return new Literal(Integer.toString(value));
    }

    static Items texts(Stream<String> texts) {
        return items(texts.map(Text::new));
    }

    static Items items(Stream<? extends Datum> all) {
        List<Datum> items = new ArrayList<>();
        all.forEach(items::add);
        return new Items(items);
    }

    /**
     * The findings as a table of RFC 4180, heaviest first, to sort and filter in a spreadsheet. The
     * last five columns are the claim's: its notes, its independent works, and these by kind.
     */
    public static final class AuditCsv {
        private static final String HEAD =
                "weight,code,claim,line,notes,finding,"
                        + "claim_notes,independent_works,primary,secondary,unknown\n";

        private AuditCsv() {}

        public static String write(Source mapFile, ArgumentMap map, AuditReport audit) {
            MapLines lines = MapLines.of(mapFile, map);
            StringBuilder out = new StringBuilder(HEAD);
            Map<NodeId, Backing> backings = audit.backings();
            for (Finding finding : audit.findings()) {
                List<String> cells =
                        new ArrayList<>(
                                List.of(
                                        AuditData.word(finding.weight()),
                                        finding.code(),
                                        finding.node().title(),
                                        Integer.toString(lines.line(finding.node())),
                                        String.join("; ", finding.notes()),
                                        finding.sentence()));
                Backing backing = backings.getOrDefault(finding.node(), Backing.NONE);
                cells.add(String.valueOf(backing.notes()));
                cells.add(String.valueOf(backing.independent()));
                for (Kind kind : Kind.values()) {
                    cells.add(String.valueOf(backing.count(kind)));
                }
                out.append(String.join(",", cells.stream().map(AuditCsv::cell).toList()))
                        .append('\n');
            }
            return out.toString();
        }

        /**
         * A cell that a spreadsheet would take for a formula is told to be words by a quotation
         * mark.
         */
        private static String cell(String value) {
            boolean formula = !value.isEmpty() && "=+-@\t".indexOf(value.charAt(0)) >= 0;
            String words = formula ? "'" + value : value;
            boolean plain =
                    words.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
            return plain ? words : "\"" + words.replace("\"", "\"\"") + "\"";
        }
    }

    /**
     * The findings of an audit as SARIF, each at the line of the map it speaks of. Its property bag
     * counts the notes and works behind the claim.
     */
    public static final class AuditSarif {
        private AuditSarif() {}

        public static Datum of(Source mapFile, ArgumentMap map, AuditReport audit) {
            MapLines lines = MapLines.of(mapFile, map);
            Map<NodeId, Backing> backings = audit.backings();
            return Sarif.log(
                    audit.findings().stream()
                            .map(
                                    finding ->
                                            result(finding, mapFile, lines)
                                                    .with(
                                                            "properties",
                                                            BackingData.counts(
                                                                    backings.getOrDefault(
                                                                            finding.node(),
                                                                            Backing.NONE))))
                            .toList());
        }

        private static Fields result(Finding finding, Source mapFile, MapLines lines) {
            String message = finding.node().title() + ": " + finding.sentence();
            Fields result =
                    Sarif.result(
                            finding.code(),
                            level(finding.weight()),
                            message,
                            mapFile.name(),
                            region(finding.node(), lines));
            return Sarif.related(
                    result,
                    mapFile.name(),
                    finding.message().nodes().stream()
                            .distinct()
                            .filter(node -> !node.equals(finding.node()))
                            .map(node -> new Sarif.Related(node.title(), region(node, lines)))
                            .toList());
        }

        private static Fields region(NodeId node, MapLines lines) {
            return Fields.NONE
                    .with("startLine", AuditData.number(lines.line(node)))
                    .with("startColumn", AuditData.number(lines.column(node)));
        }

        private static String level(Finding.Weight weight) {
            return switch (weight) {
                case HIGH -> "error";
                case MEDIUM -> "warning";
                case LOW -> "note";
            };
        }
    }

    /** Where claims and arguments stand in their map file. */
    static final class MapLines {
        private final Source file;
        private final Map<NodeId, Span> spans = new HashMap<>();

        private MapLines(Source file) {
            this.file = file;
        }

        static MapLines of(Source file, ArgumentMap map) {
            MapLines lines = new MapLines(file);
            map.claims().forEach(claim -> lines.spans.put(claim.id(), claim.span()));
            map.arguments().forEach(argument -> lines.spans.put(argument.id(), argument.span()));
            return lines;
        }

        /** From 1; 1 for what has no place in the file. */
        int line(NodeId node) {
            return file.position(start(node)).line();
        }

        /** From 1, in UTF-16 units. */
        int column(NodeId node) {
            return file.position(start(node)).column();
        }

        private int start(NodeId node) {
            Span span = spans.getOrDefault(node, new Span(0, 0));
            return Math.min(span.start(), file.length());
        }
    }

    /**
     * The works behind a claim as data.
     *
     * <pre>{@code
     * {"notes": 2, "independent": 1, "primary": 0, "secondary": 1, "unknown": 0, "unidentified": 0,
     *  "sharedAuthors": [["carr-a", "carr-b"]],
     *  "works": [{"work": "brandt-letters", "kind": "primary", "sign": "the title says ...",
     *             "part": "support", "tie": "seen-through", "other": "carr-a",
     *             "citations": [{"note": "7", "page": 12, "words": "Brandt, Letters, 5:3",
     *                            "pinpoint": "5:3", "meaning": "supports", "tie": "in-sentence"}]}]}
     * }</pre>
     */
    static final class BackingData {
        private BackingData() {}

        static Fields of(Backing backing) {
            return counts(backing)
                    .with("unidentified", number(backing.unidentified()))
                    .with(
                            "sharedAuthors",
                            AuditData.items(
                                    backing.sharedAuthors().stream()
                                            .map(
                                                    works ->
                                                            AuditData.texts(
                                                                    works.stream().map(Work::id)))))
                    .with(
                            "works",
                            AuditData.items(backing.works().stream().map(BackingData::cited)));
        }

        static Fields counts(Backing backing) {
            Fields fields =
                    Fields.NONE
                            .with("notes", number(backing.notes()))
                            .with("independent", number(backing.independent()));
            for (Kind kind : Kind.values()) {
                fields = fields.with(kind.word(), number(backing.count(kind)));
            }
            return fields;
        }

        private static Datum cited(Cited cited) {
            Fields fields =
                    Fields.NONE
                            .with("work", new Text(cited.work().id()))
                            .with("kind", new Text(cited.kind().kind().word()));
            if (!cited.kind().sign().isEmpty()) {
                fields = fields.with("sign", new Text(cited.kind().sign()));
            }
            fields = fields.with("part", new Text(word(cited.part())));
            if (cited.tie() != Tie.NONE) {
                fields =
                        fields.with("tie", new Text(word(cited.tie())))
                                .with("other", new Text(cited.other().id()));
            }
            return fields.with(
                    "citations", AuditData.items(cited.places().stream().map(BackingData::place)));
        }

        private static Datum place(Place place) {
            Fields fields = Fields.NONE.with("note", new Text(place.note().label()));
            if (place.page() > 0) {
                fields = fields.with("page", number(place.page()));
            }
            return fields.with("words", new Text(place.words()))
                    .with("pinpoint", new Text(place.pinpoint()))
                    .with("meaning", new Text(word(place.meaning())))
                    .with("tie", new Text(word(place.tie())));
        }
    }
}
