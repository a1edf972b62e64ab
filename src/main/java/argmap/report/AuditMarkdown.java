package argmap.report;

import argmap.audit.AuditReport;
import argmap.audit.Finding;
import argmap.graph.GroundedMap;
import argmap.report.Entry.Quote;
import argmap.report.Entry.WrittenNote;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The audit as Markdown that CommonMark and Pandoc read alike. */
public final class AuditMarkdown {
    /** What CommonMark 0.31 may take for markup inside a line, and Pandoc beside it. */
    private static final String SPECIAL = "\\`*_[]<>$^~@|#&{}";

    private final Reading reading;
    private final StringBuilder out = new StringBuilder();

    private AuditMarkdown(Reading reading) {
        this.reading = reading;
    }

    public static String write(GroundedMap grounded, AuditReport audit) {
        return write(grounded, audit, Standings.NONE);
    }

    /** The same, with how each claim comes out of the analysis. */
    public static String write(GroundedMap grounded, AuditReport audit, Standings standings) {
        return new AuditMarkdown(Reading.of(grounded, audit, standings)).write();
    }

    private String write() {
        Summary summary = Summary.of(reading);
        out.append("# ").append(escape(reading.title())).append("\n\n");
        String source =
                List.of(reading.author(), reading.work(), reading.pages()).stream()
                        .filter(part -> !part.isEmpty())
                        .map(AuditMarkdown::escape)
                        .collect(Collectors.joining(", "));
        if (!source.isEmpty()) {
            out.append(source).append("\n\n");
        }
        out.append("- Text: ").append(summary.text()).append('\n');
        out.append("- Map: ").append(summary.map()).append('\n');
        out.append("- Audit: ").append(summary.findings()).append("\n\n");
        for (Part part : reading.parts()) {
            if (!part.title().isEmpty()) {
                out.append("## ").append(escape(part.title())).append("\n\n");
            }
            part.entries().forEach(this::entry);
        }
        return out.toString();
    }

    private void entry(Entry entry) {
        out.append("**").append(entry.number()).append(".** ");
        if (!entry.role().lead().isEmpty()) {
            out.append('*').append(entry.role().lead()).append("* ");
        }
        out.append(escape(entry.wording()));
        if (entry.suggested()) {
            out.append(" *(suggestion)*");
        }
        if (entry.implicit()) {
            out.append(" *(unstated)*");
        }
        if (!entry.links().isEmpty()) {
            out.append(" (").append(escape(String.join("; ", entry.links()))).append(')');
        }
        out.append("\n\n");
        for (Quote quote : entry.quotes()) {
            out.append("> \u201c").append(escape(quote.text())).append("\u201d (");
            out.append(escape(quote.place())).append(notes(quote)).append(")\n\n");
        }
        for (WrittenNote note : entry.notes()) {
            out.append("- Note ").append(escape(note.label())).append(": ");
            out.append(escape(note.text())).append('\n');
        }
        backed(entry.backed());
        for (String line : entry.standing()) {
            out.append("- Analysis: ").append(escape(Words.clean(line))).append('\n');
        }
        for (Finding finding : entry.findings()) {
            out.append("- **").append(finding.weight().name().toLowerCase(Locale.ROOT));
            out.append("**: ").append(escape(Words.clean(finding.sentence()))).append('\n');
        }
        if (!entry.notes().isEmpty()
                || !entry.backed().isEmpty()
                || !entry.findings().isEmpty()
                || !entry.standing().isEmpty()) {
            out.append('\n');
        }
    }

    private void backed(Backed backed) {
        if (!backed.counts().isEmpty()) {
            out.append("- Rests on ").append(backed.counts()).append('\n');
        }
        for (Backed.Item item : backed.items()) {
            String brackets = item.brackets().isEmpty() ? "" : " (" + item.brackets() + ")";
            String spots =
                    item.spots().stream().map(Backed.Spot::line).collect(Collectors.joining("; "));
            out.append("  - *").append(item.kind()).append("* ");
            out.append(escape(item.name() + brackets + ": " + spots)).append('\n');
        }
        backed.said().forEach(line -> out.append("  - ").append(escape(line)).append('\n'));
        if (!backed.below().isEmpty()) {
            out.append("- Below it: ").append(backed.below()).append('\n');
        }
    }

    private static String notes(Quote quote) {
        return quote.notes().isEmpty() ? "" : ", " + escape(quote.noteWords());
    }

    private static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (SPECIAL.indexOf(c) >= 0) {
                safe.append('\\');
            }
            safe.append(c == '\n' || c == '\r' ? ' ' : c);
        }
        return safe.toString();
    }
}
