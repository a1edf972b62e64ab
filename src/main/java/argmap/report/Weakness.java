package argmap.report;

import argmap.audit.Finding;
import argmap.message.Code;
import argmap.message.Detail;
import argmap.message.Message;
import argmap.message.OutputLanguage;
import argmap.message.Templates;
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

    /** Kinds that are reported once for the whole map, with all that they hold for. */
    private static final Set<String> ONCE = Set.of("open-short-form");

    static boolean isReportedOnce(Finding finding) {
        return ONCE.contains(finding.code());
    }

    /** What is reported once for the whole map, one line a kind. */
    static List<Weakness> reportedOnce(Listing listing) {
        List<Found> found =
                listing.findings().stream().filter(each -> isReportedOnce(each.finding())).toList();
        return found.isEmpty() ? List.of() : List.of(shortForms(found));
    }

    private static Weakness shortForms(List<Found> found) {
        Set<String> works = new LinkedHashSet<>();
        Set<Entry> entries = new LinkedHashSet<>();
        for (Found each : found) {
            entries.add(each.entry());
            for (Detail detail : each.finding().message().details()) {
                if (detail instanceof Detail.Works named) {
                    works.addAll(named.all());
                }
            }
        }
        Message all = Code.OPEN_SHORT_FORM.of(new Detail.Works(List.copyOf(works)));
        Templates templates = Templates.of(OutputLanguage.EN);
        return new Weakness(
                templates.heading(Code.OPEN_SHORT_FORM),
                found.get(0).finding().weight().name().toLowerCase(Locale.ROOT),
                List.of(new Line(Words.clean(templates.say(all)), List.copyOf(entries))));
    }

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

    /** All findings by kind, the heaviest kind first. */
    static List<Weakness> all(Listing listing) {
        Map<String, List<Found>> kinds = new LinkedHashMap<>();
        for (Found found : listing.findings()) {
            kinds.computeIfAbsent(found.finding().code(), c -> new ArrayList<>()).add(found);
        }
        return kinds.entrySet().stream()
                .map(
                        e ->
                                isReportedOnce(e.getValue().get(0).finding())
                                        ? shortForms(e.getValue())
                                        : kind(e.getKey(), e.getValue()))
                .toList();
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
                Templates.of(OutputLanguage.EN).heading(found.get(0).finding().message().kind()),
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
}
