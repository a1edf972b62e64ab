package argmap.report;

import argmap.audit.AuditReport;
import argmap.audit.Finding;
import argmap.graph.ArgumentMap;
import argmap.text.Source;
import java.util.List;

/** The findings as a table of RFC 4180, heaviest first, to sort and filter in a spreadsheet. */
public final class AuditCsv {
    private AuditCsv() {}

    public static String write(Source mapFile, ArgumentMap map, AuditReport audit) {
        MapLines lines = MapLines.of(mapFile, map);
        StringBuilder out = new StringBuilder("weight,code,claim,line,notes,finding\n");
        for (Finding finding : audit.findings()) {
            List<String> cells =
                    List.of(
                            AuditData.word(finding.weight()),
                            finding.code(),
                            finding.node().title(),
                            Integer.toString(lines.line(finding.node())),
                            String.join("; ", finding.notes()),
                            finding.sentence());
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
