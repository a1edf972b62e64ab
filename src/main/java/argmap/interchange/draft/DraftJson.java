package argmap.interchange.draft;

import argmap.document.Document;
import argmap.document.NoteNumber;
import argmap.graph.Draft;
import argmap.graph.Draft.LinkedSupport;
import argmap.graph.Draft.SuggestedClaim;
import argmap.graph.Draft.SuggestedEvidence;
import argmap.interchange.Json;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;

/**
 * Suggestions as JSON.
 *
 * <pre>{@code
 * {"thesis": {"sure": true, "claims": ["Tolls follow the harbour"]},
 *  "claims": [{"id": "Tolls follow the harbour", "text": "Tolls ...", "paragraph": 3,
 *              "span": [900, 1010], "section": "Tolls", "view": "author", "score": 0.81,
 *              "reasons": ["says \"I argue\""],
 *              "evidence": [{"paragraph": 4, "notes": [152], "relation": "supports",
 *                            "score": 0.4, "reason": "...", "quote": "..."}]}]}
 * }</pre>
 *
 * <p>A piece of evidence that supports by a plain scheme has {@code "scheme": "example"} as well, a
 * claim before the first heading has no {@code "section"}, and one may have {@code "linked"}:
 * premises that carry it only together.
 *
 * <p>{@code paragraph} is the index, from 0, into the {@code paragraphs} of {@link
 * argmap.interchange.document.DocumentJson}; {@code span} is {@code [start, end)} in the source.
 */
public final class DraftJson {
    private DraftJson() {}

    public static String write(DraftOfText drafted) {
        ObjectNode root = Json.object();
        Draft draft = drafted.draft();
        ObjectNode thesis = root.putObject("thesis");
        thesis.put("sure", draft.isSureOfThesis());
        draft.theses().forEach(thesis.putArray("claims")::add);
        if (!draft.remarks().isEmpty()) {
            draft.remarks().forEach(root.putArray("remarks")::add);
        }
        ArrayNode claims = root.putArray("claims");
        for (SuggestedClaim claim : draft.claims()) {
            add(claims.addObject(), claim, drafted.document());
        }
        return Json.write(root);
    }

    private static void add(ObjectNode to, SuggestedClaim claim, Document document) {
        to.put("id", claim.title());
        to.put("text", claim.text());
        to.put("paragraph", claim.paragraph());
        Json.span(to, "span", claim.span());
        if (claim.section() >= 0 && claim.section() < document.headings().size()) {
            to.put("section", document.headings().get(claim.section()).text().text().strip());
        }
        to.put("view", claim.view().name().toLowerCase(Locale.ROOT));
        to.put("score", rounded(claim.score()));
        ArrayNode reasons = to.putArray("reasons");
        claim.reasons().forEach(reasons::add);
        if (!claim.parent().isEmpty()) {
            to.put("parent", claim.parent());
            to.put("bearing", name(claim.bearing()));
            claim.scheme().ifPresent(scheme -> to.put("scheme", scheme.label()));
        }
        ArrayNode evidence = to.putArray("evidence");
        for (SuggestedEvidence piece : claim.evidence()) {
            ObjectNode one = evidence.addObject();
            one.put("paragraph", piece.paragraph());
            Json.labels(one, "notes", piece.notes().stream().map(NoteNumber::label).toList());
            one.put("relation", name(piece.bearing()));
            one.put("score", rounded(piece.score()));
            one.put("reason", piece.reason());
            one.put("quote", piece.quote());
            piece.scheme().ifPresent(scheme -> one.put("scheme", scheme.label()));
        }
        linked(to, claim.linked());
    }

    /** Left out where there is none, as it mostly is. */
    private static void linked(ObjectNode to, List<LinkedSupport> all) {
        if (all.isEmpty()) {
            return;
        }
        ArrayNode linked = to.putArray("linked");
        for (LinkedSupport support : all) {
            ObjectNode one = linked.addObject();
            one.put("paragraph", support.paragraph());
            support.premises().forEach(one.withArray("premises")::add);
            support.scheme().ifPresent(scheme -> one.put("scheme", scheme.label()));
            one.put("score", rounded(support.score()));
            one.put("reason", support.reason());
        }
    }

    private static String name(Draft.Bearing bearing) {
        return bearing.name().toLowerCase(Locale.ROOT);
    }

    /** Four places: more would promise a precision that no score has. */
    private static double rounded(double score) {
        return Math.round(score * 10_000) / 10_000.0;
    }
}
