package argmap.interchange.works;

import argmap.document.Citation;
import argmap.document.SourceKinds;
import argmap.document.Work;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The works as a plain list, each with the notes that cite it; those whose full reference the text
 * does not give stand apart.
 *
 * <pre>{@code
 * 2 works, 3 citations
 *
 * Full references
 *   Weber, Harbour Towns (Princeton: Princeton University Press, 1973)
 *       notes 141 (355-57), 166
 * }</pre>
 *
 * <p>A work with plain signs of being a primary or secondary source has "[primary]" or
 * "[secondary]" behind it.
 */
public final class WorksText {
    private WorksText() {}

    public static String write(CitedText cited) {
        List<Work> works = cited.works().works();
        StringBuilder out = new StringBuilder();
        out.append(count(works.size(), "work"))
                .append(", ")
                .append(count(cited.works().citations().size(), "citation"))
                .append('\n');
        Map<String, List<Citation>> byWork = cited.works().byWork();
        SourceKinds kinds = SourceKinds.of(cited.document());
        list(out, "Full references", works.stream().filter(Work::full).toList(), byWork, kinds);
        list(
                out,
                "Short forms only: the full reference is not in this text",
                works.stream().filter(work -> !work.full()).toList(),
                byWork,
                kinds);
        List<String> open =
                cited.works().citations().stream()
                        .filter(citation -> cited.works().work(citation.workId()).isEmpty())
                        .map(citation -> citation.note().label())
                        .distinct()
                        .toList();
        if (!open.isEmpty()) {
            out.append("\nNot resolved to a work\n      ");
            out.append(open.size() == 1 ? "note " : "notes ").append(String.join(", ", open));
            out.append('\n');
        }
        return out.toString();
    }

    private static void list(
            StringBuilder out,
            String title,
            List<Work> works,
            Map<String, List<Citation>> byWork,
            SourceKinds kinds) {
        if (works.isEmpty()) {
            return;
        }
        out.append('\n').append(title).append('\n');
        for (Work work : works) {
            out.append("  ").append(work.description());
            SourceKinds.Kind kind = kinds.of(work).kind();
            out.append(kind == SourceKinds.Kind.UNKNOWN ? "" : " [" + kind.word() + "]");
            out.append('\n');
            Map<String, Set<String>> notes = new LinkedHashMap<>();
            for (Citation citation : byWork.getOrDefault(work.id(), List.of())) {
                Set<String> pinpoints =
                        notes.computeIfAbsent(citation.note().label(), l -> new LinkedHashSet<>());
                if (!citation.pinpoint().isEmpty()) {
                    pinpoints.add(citation.pinpoint());
                }
            }
            out.append(notes.size() == 1 ? "      note " : "      notes ");
            out.append(
                    notes.entrySet().stream()
                            .map(e -> note(e.getKey(), e.getValue()))
                            .collect(Collectors.joining(", ")));
            out.append('\n');
        }
    }

    private static String note(String label, Set<String> pinpoints) {
        return pinpoints.isEmpty() ? label : label + " (" + String.join("; ", pinpoints) + ")";
    }

    static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
