package argmap.report;

import argmap.audit.AuditReport;
import argmap.audit.Finding;
import argmap.graph.GroundedMap;
import argmap.message.Code;
import argmap.message.OutputLanguage;
import argmap.message.Templates;
import argmap.report.Entry.Quote;
import argmap.report.Entry.WrittenNote;
import argmap.report.Listing.Found;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The audit for a terminal.
 *
 * <pre>{@code
 * 4. supports 3: Both expected a swift victory
 *    Each side believed that it would win quickly.
 *    p. 31     "both sides believed that they would win" [n. 12]
 *    note 12   Dunmore, Harbour Towns, 175.
 *    rests on  1 note, 1 independent work, of which 1 secondary
 *    secondary Dunmore, Harbour Towns [...]: n. 12 (p. 31), "Dunmore, ..., 175"
 *  ! medium    Note 12 quotes at second hand ("Quoted in").
 * }</pre>
 *
 * <p>A light finding that three claims or more have is one line at the top.
 */
public final class AuditText {
    /** Columns of a line, so that it fits most terminals with a little room. */
    private static final int WIDTH = 96;

    private static final int LABEL = 10;
    private static final String INDENT = "     ";

    /**
     * Claims with one kind of light finding from which it is said once, at the top: a screen's
     * worth.
     */
    private static final int MANY = 3;

    private final Listing listing;
    private final Map<String, List<Found>> gathered;
    private final StringBuilder out = new StringBuilder();

    private AuditText(Listing listing) {
        this.listing = listing;
        this.gathered = gathered(listing);
    }

    public static String write(GroundedMap grounded, AuditReport audit) {
        return write(grounded, audit, Standings.NONE);
    }

    /** The same, with how each claim comes out of the analysis. */
    public static String write(GroundedMap grounded, AuditReport audit, Standings standings) {
        return new AuditText(Listing.of(grounded, audit, Phrases.ENGLISH, standings)).write();
    }

    private String write() {
        Summary summary = Summary.of(listing);
        wrap("", listing.title());
        if (!listing.byline().isEmpty()) {
            wrap("", listing.byline());
        }
        out.append('\n');
        wrap("text      ", summary.text());
        wrap("map       ", summary.map());
        wrap("audit     ", summary.findings());
        for (Weakness kind : Weakness.reportedOnce(listing)) {
            kind.lines().forEach(line -> wrap("          ", line.sentence()));
        }
        gathered.forEach((code, found) -> wrap("          ", inOneLine(code, found)));
        for (Listing.Part part : listing.parts()) {
            if (!part.title().isEmpty()) {
                out.append('\n').append(part.title().toUpperCase(Locale.ROOT)).append('\n');
            }
            part.entries().forEach(this::entry);
        }
        return out.toString();
    }

    /** Light findings of a kind that many claims have: one line for all of them. */
    private static Map<String, List<Found>> gathered(Listing listing) {
        Map<String, List<Found>> kinds = new LinkedHashMap<>();
        for (Found found : listing.findings()) {
            Finding finding = found.finding();
            if (finding.weight() == Finding.Weight.LOW && !Weakness.isReportedOnce(finding)) {
                kinds.computeIfAbsent(finding.code(), c -> new ArrayList<>()).add(found);
            }
        }
        kinds.values().removeIf(all -> all.stream().map(Found::entry).distinct().count() < MANY);
        return kinds;
    }

    /** "No note behind the sentence: 3 (n. 163), 5, 9 (n. 154) [note-not-behind-it]". */
    private static String inOneLine(String code, List<Found> found) {
        Map<Entry, Set<String>> notes = new LinkedHashMap<>();
        for (Found each : found) {
            notes.computeIfAbsent(each.entry(), e -> new LinkedHashSet<>())
                    .addAll(each.finding().notes());
        }
        String where =
                notes.entrySet().stream()
                        .map(
                                claim ->
                                        claim.getKey().number()
                                                + (claim.getValue().isEmpty()
                                                        ? ""
                                                        : " (n. "
                                                                + String.join(
                                                                        ", ", claim.getValue())
                                                                + ")"))
                        .collect(Collectors.joining(", "));
        Code kind = found.get(0).finding().message().kind();
        String heading = Templates.of(OutputLanguage.EN).heading(kind);
        return Words.clean(heading + ": " + where + " [" + code + "]");
    }

    private void entry(Entry entry) {
        out.append('\n');
        String kind = entry.suggested() ? " (suggestion)" : entry.implicit() ? " (unstated)" : "";
        wrap(
                String.format(Locale.ROOT, "%3d. ", entry.number()),
                listing.signsInWords(entry) + entry.title() + kind);
        if (!entry.wording().equals(entry.title())) {
            wrap(INDENT, entry.wording());
        }
        for (Quote quote : entry.quotes()) {
            labelled(quote.place(), "\"" + quote.text() + "\"" + notes(quote));
        }
        for (WrittenNote note : entry.notes()) {
            labelled("note " + note.label(), note.text());
        }
        backed(entry.backed());
        entry.standing().forEach(line -> labelled("analysis", Words.clean(line)));
        for (Finding finding : entry.ownFindings()) {
            if (gathered.containsKey(finding.code())) {
                continue;
            }
            String weight = finding.weight().name().toLowerCase(Locale.ROOT);
            wrap(
                    "   ! " + pad(weight),
                    Words.clean(finding.sentence()) + " [" + finding.code() + "]");
        }
    }

    private void backed(Backed backed) {
        if (!backed.counts().isEmpty()) {
            labelled("rests on", backed.counts());
        }
        for (Backed.Item item : backed.items()) {
            String spots =
                    item.spots().stream().map(Backed.Spot::line).collect(Collectors.joining("; "));
            String brackets = item.brackets().isEmpty() ? "" : " [" + item.brackets() + "]";
            labelled(
                    item.kind().isEmpty() ? "cites" : item.kind(),
                    item.name() + brackets + ": " + spots);
        }
        backed.said().forEach(line -> labelled("", line));
        if (!backed.below().isEmpty()) {
            labelled("below it", backed.below());
        }
    }

    private static String notes(Quote quote) {
        return quote.notes().isEmpty() ? "" : " [" + quote.noteWords() + "]";
    }

    private void labelled(String label, String text) {
        wrap(INDENT + pad(label), text);
    }

    private static String pad(String label) {
        return label + " ".repeat(Math.max(1, LABEL - label.length()));
    }

    /** Writes a text behind its head; further lines stand under the text's first word. */
    private void wrap(String head, String text) {
        int left = Math.min(head.length(), INDENT.length() + LABEL);
        StringBuilder line = new StringBuilder(head);
        boolean fresh = true;
        for (String word : text.strip().split("\\s+", -1)) {
            if (!fresh && line.length() + 1 + word.length() > WIDTH) {
                out.append(line).append('\n');
                line.setLength(0);
                line.append(" ".repeat(left));
                fresh = true;
            }
            line.append(fresh ? "" : " ").append(word);
            fresh = false;
        }
        out.append(line.toString().stripTrailing()).append('\n');
    }
}
