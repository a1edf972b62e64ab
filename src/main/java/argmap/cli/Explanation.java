package argmap.cli;

import argmap.document.Document;
import argmap.document.NoteNumber;
import argmap.document.Paragraph;
import argmap.graph.Draft;
import argmap.graph.Draft.Bearing;
import argmap.graph.Draft.LinkedSupport;
import argmap.graph.Draft.SuggestedClaim;
import argmap.graph.Draft.SuggestedEvidence;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * One suggestion told in sentences: where it stands, why it is one, what is thought to carry it.
 */
final class Explanation {
    private static final int MOST_EVIDENCE = 5;

    private final SuggestedClaim claim;
    private final Document document;
    private final StringBuilder out = new StringBuilder();

    private Explanation(SuggestedClaim claim, Document document) {
        this.claim = claim;
        this.document = document;
    }

    static String of(SuggestedClaim claim, Draft draft, Document document) {
        Explanation explanation = new Explanation(claim, document);
        explanation.claim(draft.claims().indexOf(claim) + 1, draft.claims().size());
        explanation.standing(draft);
        explanation.parent();
        explanation.evidence();
        explanation.linked();
        return explanation.out.toString();
    }

    private void claim(int rank, int of) {
        line(claim.title());
        line("  \"" + claim.text().strip() + "\"");
        line("  " + place(claim.paragraph(), claim.inParagraph().start()) + section());
        line("");
        line("Score " + score(claim.score()) + ", number " + rank + " of " + of + ", because it");
        claim.reasons().forEach(reason -> line("  - " + reason));
    }

    private String section() {
        return claim.section() < 0
                ? ""
                : ", under \""
                        + document.headings().get(claim.section()).text().text().strip()
                        + "\"";
    }

    private void standing(Draft draft) {
        if (draft.theses().contains(claim.title())) {
            line("");
            line(draft.isSureOfThesis() ? "It is the thesis." : "It may be the thesis.");
        }
        if (claim.view() == Draft.View.REPORTED) {
            line("");
            line("It is told of others.");
        }
    }

    private void parent() {
        if (!claim.parent().isEmpty() && !claim.parent().equals(claim.title())) {
            line("");
            String scheme =
                    claim.scheme().map(s -> ", by the scheme \"" + s.label() + "\"").orElse("");
            line(
                    "It seems to "
                            + verb(claim.bearing())
                            + " \""
                            + claim.parent()
                            + "\""
                            + scheme
                            + ".");
        }
    }

    private void evidence() {
        line("");
        line(claim.evidence().isEmpty() ? "No paragraph stands out as carrying it." : "Carried by");
        for (SuggestedEvidence piece :
                claim.evidence().subList(0, Math.min(MOST_EVIDENCE, claim.evidence().size()))) {
            Paragraph paragraph = document.paragraphs().get(piece.paragraph());
            int at = Math.max(0, paragraph.text().text().indexOf(piece.quote()));
            line(
                    "  "
                            + score(piece.score())
                            + "  "
                            + place(piece.paragraph(), at)
                            + labels(piece.notes())
                            + ": "
                            + piece.reason());
            line("        \"" + piece.quote().strip() + "\"");
        }
    }

    private void linked() {
        for (LinkedSupport support : claim.linked()) {
            String scheme =
                    support.scheme().map(s -> ", by the scheme \"" + s.label() + "\"").orElse("");
            line("");
            line("Carried by these only together" + scheme + ", because " + support.reason());
            support.premises().forEach(premise -> line("        \"" + premise.strip() + "\""));
        }
    }

    private static String labels(List<NoteNumber> notes) {
        if (notes.isEmpty()) {
            return "";
        }
        String labels = notes.stream().map(NoteNumber::label).collect(Collectors.joining(", "));
        return (notes.size() == 1 ? ", note " : ", notes ") + labels;
    }

    private String place(int paragraph, int offset) {
        String page =
                document.pages().isEmpty()
                        ? ""
                        : "p. " + document.paragraphs().get(paragraph).pageAt(offset) + ", ";
        return page + "paragraph " + (paragraph + 1);
    }

    private static String verb(Bearing bearing) {
        return switch (bearing) {
            case SUPPORTS -> "support";
            case QUALIFIES -> "qualify";
            case OPPOSES -> "oppose";
            case EXAMPLE -> "be an example of";
            case CAUSE -> "name a cause of";
            case RESTATES -> "restate";
        };
    }

    private static String score(double score) {
        return String.format(Locale.ROOT, "%.2f", score);
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
