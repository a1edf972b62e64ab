package argmap.report;

import argmap.audit.AuditReport;
import argmap.audit.ClaimAudit;
import argmap.audit.ComparedQuotation;
import argmap.audit.Finding;
import argmap.audit.WordDifference;
import argmap.document.Note;
import argmap.document.Work;
import argmap.graph.ArgumentId;
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
import argmap.message.Language;
import argmap.message.Templates;
import argmap.text.CleanText;
import argmap.text.Source;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
        return Templates.of(Language.EN).show(detail);
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
}
