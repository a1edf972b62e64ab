package argmap.audit;

import argmap.graph.NodeId;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Something about words that the text quotes from a work, as that work's own text has them. Words
 * that stand there as they are quoted, on the page that is cited, are no finding.
 *
 * @param compared the quotation and what was found
 */
public record SourceFinding(NodeId node, ComparedQuotation compared) implements Finding {

    @Override
    public Weight weight() {
        return switch (compared.outcome()) {
            case ALTERED, NOT_FOUND -> Weight.HIGH;
            case ELSEWHERE -> Weight.MEDIUM;
            case EXACT, NEAR, AMBIGUOUS -> Weight.LOW;
        };
    }

    @Override
    public String code() {
        return "source-quotation-" + compared.outcome().word().replace(' ', '-');
    }

    @Override
    public String sentence() {
        String words = "\"" + compared.words() + "\"";
        String note = "note " + compared.note();
        return switch (compared.outcome()) {
            case EXACT -> work() + " has " + words + " (" + note + ") word for word.";
            case NEAR ->
                    work()
                            + place()
                            + " has "
                            + words
                            + " ("
                            + note
                            + ") but for what may be misread: "
                            + told()
                            + ".";
            case ALTERED ->
                    "The quotation "
                            + words
                            + " ("
                            + note
                            + ") is not what "
                            + work()
                            + place()
                            + " has, \""
                            + compared.stands()
                            + "\": "
                            + told()
                            + ".";
            case ELSEWHERE ->
                    words
                            + " stands on "
                            + compared.place()
                            + " of "
                            + work()
                            + ", where "
                            + note
                            + " cites "
                            + compared.pinpoint()
                            + ".";
            case AMBIGUOUS ->
                    words
                            + " ("
                            + note
                            + ") fits several places of "
                            + work()
                            + ": "
                            + compared.place()
                            + ".";
            case NOT_FOUND ->
                    words + " (" + note + ") is not in the text of " + work() + " that is at hand.";
        };
    }

    @Override
    public String question() {
        return switch (compared.outcome()) {
            case EXACT, NEAR -> "What stands around these words in " + work() + "?";
            case ALTERED -> "Does it change the sense that " + work() + " has " + told() + "?";
            case ELSEWHERE, AMBIGUOUS ->
                    "Which place of " + work() + " is meant by \"" + compared.words() + "\"?";
            case NOT_FOUND -> "Where does \"" + compared.words() + "\" come from?";
        };
    }

    @Override
    public List<String> notes() {
        return List.of(compared.note());
    }

    private String work() {
        return compared.work();
    }

    private String place() {
        return compared.place().isEmpty() ? "" : " (" + compared.place() + ")";
    }

    private String told() {
        return compared.differences().stream()
                .map(WordDifference::toString)
                .collect(Collectors.joining("; "));
    }
}
