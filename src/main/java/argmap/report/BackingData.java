package argmap.report;

import static argmap.report.AuditData.number;
import static argmap.report.AuditData.word;

import argmap.audit.Backing;
import argmap.audit.Backing.Cited;
import argmap.audit.Backing.Place;
import argmap.audit.Backing.Tie;
import argmap.document.SourceKinds.Kind;
import argmap.document.Work;
import argmap.graph.Datum;
import argmap.graph.Datum.Fields;
import argmap.graph.Datum.Text;

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
final class BackingData {
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
                .with("works", AuditData.items(backing.works().stream().map(BackingData::cited)));
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
