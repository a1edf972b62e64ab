package argmap.report;

import argmap.audit.Finding;
import argmap.audit.Finding.Weight;
import argmap.report.Reading.Found;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Findings of one kind, as the handout lists them.
 *
 * @param heading "At second hand"
 */
record Weakness(String heading, List<Line> lines) {
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
    static List<Weakness> of(Reading reading) {
        Map<String, Map<String, Set<Entry>>> kinds = new LinkedHashMap<>();
        for (Found found : reading.findings()) {
            Finding finding = found.finding();
            if (finding.weight() == Weight.LOW) {
                continue;
            }
            String sentence =
                    HEADING_SAYS_IT.contains(finding.code())
                            ? notes(finding)
                            : Words.clean(finding.sentence());
            kinds.computeIfAbsent(finding.code(), code -> new LinkedHashMap<>())
                    .computeIfAbsent(sentence, s -> new LinkedHashSet<>())
                    .add(found.entry());
        }
        List<Weakness> all = new ArrayList<>();
        kinds.forEach(
                (code, lines) -> {
                    List<Line> list = new ArrayList<>();
                    lines.forEach(
                            (text, entries) -> list.add(new Line(text, List.copyOf(entries))));
                    all.add(new Weakness(heading(code), list));
                });
        return all;
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
            case "note-missing" -> "A note that was not found";
            case "second-hand" -> "At second hand";
            case "note-against" -> "A note that also names another view";
            case "stronger-than-text" -> "Stronger than the text";
            case "one-work" -> "One work only";
            case "open-short-form" -> "Short references without a full one";
            default ->
                    code.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                            + code.substring(1).replace('-', ' ');
        };
    }
}
