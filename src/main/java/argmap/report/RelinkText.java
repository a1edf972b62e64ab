package argmap.report;

import argmap.audit.Relinked;
import argmap.audit.Relinked.Outcome;
import argmap.audit.WordDifference;
import argmap.document.Document;
import argmap.graph.Anchoring;
import argmap.graph.Passage;
import argmap.message.Message;
import argmap.message.OutputLanguage;
import argmap.message.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What became of a map's quotations, for a terminal: those that changed, then a count.
 *
 * <pre>{@code
 * altered    [Peace paid] "peace had paid by 1919"
 *            p. 174: "peace had paid by 1920"; "1919" for "1920"
 * }</pre>
 */
public final class RelinkText {
    private static final int LABEL = 11;

    private RelinkText() {}

    public static String write(List<Relinked> all, Document document) {
        WrappedLines out = new WrappedLines();
        for (Relinked one : all) {
            if (one.outcome() == Outcome.SAME && one.noteChanges().isEmpty()) {
                continue;
            }
            String word = word(one.outcome());
            String label = word + " ".repeat(Math.max(1, LABEL - word.length()));
            out.add(label, one.node().written() + " \"" + one.quotation().text() + "\"");
            for (String line : lines(one, document)) {
                out.add(" ".repeat(LABEL), line);
            }
        }
        String counts =
                List.of(Outcome.values()).stream()
                        .map(outcome -> count(all, outcome))
                        .filter(count -> !count.isEmpty())
                        .collect(Collectors.joining(", "));
        out.add("", Words.count(all.size(), "quotation") + (counts.isEmpty() ? "" : ": " + counts));
        return out.toString();
    }

    private static String count(List<Relinked> all, Outcome outcome) {
        long count = all.stream().filter(one -> one.outcome() == outcome).count();
        return count == 0 ? "" : count + " " + word(outcome);
    }

    private static String word(Outcome outcome) {
        return switch (outcome) {
            case SAME -> "as before";
            case MOVED -> "moved";
            case ALTERED -> "altered";
            case AMBIGUOUS -> "ambiguous";
            case ORPHAN -> "orphan";
        };
    }

    private static List<String> lines(Relinked one, Document document) {
        List<String> lines = new ArrayList<>();
        List<Anchoring.Place> places = one.found().places();
        if (!places.isEmpty() && one.outcome() != Outcome.SAME) {
            String where =
                    places.stream()
                            .map(p -> place(p.passage(), document))
                            .distinct()
                            .limit(5)
                            .collect(Collectors.joining(", "));
            boolean single = places.size() == 1;
            String lead = one.found().isPlaced() ? "" : single ? "nearest, " : "fits ";
            lines.add(lead + where + (single ? ": \"" + places.get(0).words() + "\"" : ""));
        }
        if (one.outcome() == Outcome.ALTERED) {
            one.differences().stream()
                    .map(each -> WordDifference.detail(List.of(each)))
                    .map(Templates.of(OutputLanguage.EN)::show)
                    .forEach(lines::add);
        }
        one.changes().stream().map(Message::message).forEach(lines::add);
        return lines;
    }

    private static String place(Passage passage, Document document) {
        if (passage.container() == Passage.Container.NOTE) {
            return "n. " + document.notes().get(passage.index()).label();
        }
        return document.pages().isEmpty()
                ? "\u00b6 " + (passage.index() + 1)
                : String.format(Locale.ROOT, "p. %d", passage.page());
    }
}
