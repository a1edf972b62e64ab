package argmap.report;

import argmap.audit.Finding;
import argmap.report.Listing.Found;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Findings of one kind, as the handout lists them.
 *
 * @param heading "At second hand"
 * @param weight "high", "medium" or "low"
 */
record Weakness(String heading, String weight, List<Line> lines) {
    /** Kinds whose sentence says no more than the heading does, but for the notes it names. */
    private static final Set<String> HEADING_SAYS_IT =
            Set.of("no-evidence", "no-note", "second-hand");

    /**
     * One finding.
     *
     * @param sentence what was found, or the notes it names; empty where the heading says it all
     * @param entries the claims it holds for
     */
    record Line(String sentence, List<Entry> entries) {
        Line {
            entries = List.copyOf(entries);
        }
    }

    Weakness {
        lines = List.copyOf(lines);
    }

    /** The findings of high and medium weight, by kind, the heaviest kind first. */
    static List<Weakness> of(Listing listing) {
        return all(listing).stream().filter(kind -> !kind.weight.equals("low")).toList();
    }

    /** All findings by kind, the heaviest kind first. */
    static List<Weakness> all(Listing listing) {
        Map<String, List<Found>> kinds = new LinkedHashMap<>();
        for (Found found : listing.findings()) {
            kinds.computeIfAbsent(found.finding().code(), c -> new ArrayList<>()).add(found);
        }
        return kinds.entrySet().stream().map(e -> kind(e.getKey(), e.getValue())).toList();
    }

    /** What is said in the same words of several claims is said once. */
    private static Weakness kind(String code, List<Found> found) {
        Map<String, Set<Entry>> lines = new LinkedHashMap<>();
        for (Found each : found) {
            String sentence =
                    HEADING_SAYS_IT.contains(code)
                            ? notes(each.finding())
                            : Words.clean(each.finding().sentence());
            lines.computeIfAbsent(sentence, s -> new LinkedHashSet<>()).add(each.entry());
        }
        String weight = found.get(0).finding().weight().name().toLowerCase(Locale.ROOT);
        return new Weakness(
                heading(code),
                weight,
                lines.entrySet().stream()
                        .map(e -> new Line(e.getKey(), List.copyOf(e.getValue())))
                        .toList());
    }

    /** How many findings it stands for. */
    int size() {
        return lines.stream().mapToInt(line -> line.entries().size()).sum();
    }

    private static String notes(Finding finding) {
        return finding.notes().isEmpty()
                ? ""
                : "n. " + Words.clean(String.join(", ", finding.notes())) + ":";
    }

    /** A kind's name in the reader's words; one that is not listed speaks for itself. */
    static String heading(String code) {
        return switch (code) {
            case "no-evidence" -> "No passage of the text";
            case "no-note" -> "A passage, but no note";
            case "quotation-not-found" -> "Words that are not in the text";
            case "quotation-altered" -> "Words that the text has otherwise";
            case "quotation-ambiguous" -> "Words that fit several places";
            case "quotation-only-in-source" -> "Words of a cited work, not of the text";
            case "source-quotation-altered" -> "Words that the cited work has otherwise";
            case "source-quotation-not-found" -> "Words that the cited work does not have";
            case "source-quotation-elsewhere" -> "Words on another page than the note cites";
            case "source-quotation-ambiguous" -> "Words that fit several places of the cited work";
            case "source-quotation-near" -> "Words of the cited work, perhaps misread";
            case "changed-since-linked" -> "Changed since the map was last linked";
            case "quotation-cut-at-denial" -> "Quoted from behind a word that denies it";
            case "number-not-in-text" -> "A number that the text does not have";
            case "note-fits-elsewhere" -> "Notes that fit each other's sentence";
            case "note-number-missing" -> "Where a note's mark is missing";
            case "note-not-behind-it" -> "No note right behind it";
            case "mark-doubtful" -> "A mark that the scan does not have";
            case "relation-changed" -> "Drawn otherwise than when last linked";
            case "note-touches-nothing" -> "A note that touches nothing";
            case "bears-on-nothing" -> "Bears on nothing";
            case "unmarked-attack" -> "An attack that the text does not mark";
            case "marked-support" -> "A support that the text sets against it";
            case "note-missing" -> "A note that was not found";
            case "second-hand" -> "At second hand";
            case "note-against" -> "A note that also names another view";
            case "stronger-than-text" -> "Stronger than the text";
            case "section-on-one-work" -> "A whole section on one work";
            case "one-work" -> "One work only";
            case "open-short-form" -> "Short references without a full one";
            default ->
                    code.substring(0, 1).toUpperCase(Locale.ROOT)
                            + code.substring(1).replace('-', ' ');
        };
    }
}
