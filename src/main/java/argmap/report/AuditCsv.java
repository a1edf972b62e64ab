package argmap.report;

import argmap.audit.AuditReport;
import argmap.audit.Backing;
import argmap.audit.Finding;
import argmap.document.SourceKinds.Kind;
import argmap.graph.ArgumentMap;
import argmap.graph.NodeId;
import argmap.text.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The findings as a table of RFC 4180, heaviest first, to sort and filter in a spreadsheet. The
 * last five columns are the claim's: its notes, its independent works, and these by kind.
 */
public final class AuditCsv {
    private static final String HEAD =
            "weight,code,claim,line,notes,finding,"
                    + "claim_notes,independent_works,primary,secondary,unknown\n";

    private AuditCsv() {}

    public static String write(Source mapFile, ArgumentMap map, AuditReport audit) {
        MapLines lines = MapLines.of(mapFile, map);
        StringBuilder out = new StringBuilder(HEAD);
        Map<NodeId, Backing> backings = audit.backings();
        for (Finding finding : audit.findings()) {
            List<String> cells =
                    new ArrayList<>(
                            List.of(
                                    AuditData.word(finding.weight()),
                                    finding.code(),
                                    finding.node().title(),
                                    Integer.toString(lines.line(finding.node())),
                                    String.join("; ", finding.notes()),
                                    finding.sentence()));
            Backing backing = backings.getOrDefault(finding.node(), Backing.NONE);
            cells.add(String.valueOf(backing.notes()));
            cells.add(String.valueOf(backing.independent()));
            for (Kind kind : Kind.values()) {
                cells.add(String.valueOf(backing.count(kind)));
            }
            out.append(String.join(",", cells.stream().map(AuditCsv::cell).toList())).append('\n');
        }
        return out.toString();
    }

    /**
     * A cell that a spreadsheet would take for a formula is told to be words by a quotation mark.
     */
    private static String cell(String value) {
        boolean formula = !value.isEmpty() && "=+-@\t".indexOf(value.charAt(0)) >= 0;
        String words = formula ? "'" + value : value;
        boolean plain =
                words.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? words : "\"" + words.replace("\"", "\"\"") + "\"";
    }
}
