package argmap.cli;

import argmap.Pipeline;
import argmap.Reading;
import argmap.document.Document;
import argmap.files.Failure;
import argmap.files.Inputs;
import argmap.files.MapFolder;
import argmap.files.Workspace;
import argmap.graph.ArgumentMap;
import argmap.graph.GroundedMap;
import argmap.graph.NodeId;
import argmap.graph.Passage;
import argmap.ingest.form.PdfHighlights;
import argmap.ingest.form.PdfHighlights.Wanted;
import argmap.message.Diagnosed;
import argmap.message.Severity;
import argmap.text.CleanText;
import argmap.text.Geometry;
import argmap.text.Source;
import argmap.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A copy of a PDF in which the quotations of a map are highlighted. */
final class Highlighting {
    static final String FORMAT = "pdf-highlights";

    private Highlighting() {}

    /** Makes the copy; gives the exit code. The file itself is never changed. */
    static int put(Path file, @Nullable Path map, Output output, Console console) {
        if (map == null) {
            throw new Failure(
                    ExitCodes.USAGE_OR_IO,
                    FORMAT + " highlights a map's quotations; name the map with --map MAP");
        }
        byte[] bytes = Workspace.read(file);
        Diagnosed<Source> text = Inputs.source(file);
        Diagnosed<Reading> reading = text.then(Pipeline::read);
        int code = console.report(text.value(), reading.diagnostics(), Severity.ERROR);
        if (code != ExitCodes.FINE) {
            return code;
        }
        if (text.value().geometry().isEmpty() || !isPdf(bytes)) {
            throw Failure.of(file, "this is no PDF; only a PDF can be highlighted");
        }
        Diagnosed<Source> mapFile = Inputs.source(map);
        Diagnosed<ArgumentMap> read =
                mapFile.then(source -> Pipeline.map(source, MapFolder.of(map)));
        code = console.report(mapFile.value(), read.diagnostics(), Severity.ERROR);
        if (code != ExitCodes.FINE) {
            return code;
        }
        GroundedMap grounded = Pipeline.ground(read.value(), reading.value()).value();
        List<Wanted> wanted = new ArrayList<>();
        int lost = 0;
        for (GroundedMap.Found found : grounded.found()) {
            if (found.anchoring().isPlaced()) {
                for (Passage part : found.anchoring().places().get(0).parts()) {
                    wanted.add(wanted(grounded, found.node(), part));
                }
            } else {
                lost++;
                note(console, map, found.quotation().text(), "is not in the text");
            }
        }
        if (wanted.isEmpty()) {
            throw Failure.of(map, "none of its quotations stands in " + Workspace.shown(file));
        }
        PdfHighlights.Made made = highlighted(file, bytes, wanted);
        for (Wanted missed : made.missed()) {
            note(console, map, missed.words(), "stands in no line of the PDF");
        }
        output.put(console, file, "highlighted.pdf", made.bytes());
        return lost + made.missed().size() > 0 ? ExitCodes.INPUT_HAS_ERRORS : ExitCodes.FINE;
    }

    private static boolean isPdf(byte[] bytes) {
        for (int i = 0; i + 3 < Math.min(bytes.length, 1024); i++) {
            if (bytes[i] == '%' && bytes[i + 1] == 'P' && bytes[i + 2] == 'D') {
                return true;
            }
        }
        return false;
    }

    private static PdfHighlights.Made highlighted(Path file, byte[] bytes, List<Wanted> wanted) {
        try {
            return PdfHighlights.of(bytes, wanted);
        } catch (IOException e) {
            throw Failure.of(file, "it cannot be highlighted: " + Workspace.reason(e));
        }
    }

    private static void note(Console console, Path map, String words, String clause) {
        String some = words.length() > 60 ? words.substring(0, 60) + "…" : words;
        console.note(map, "\"" + some + "\" " + clause);
    }

    private static Wanted wanted(GroundedMap map, NodeId node, Passage passage) {
        Document document = map.document();
        CleanText container =
                switch (passage.container()) {
                    case PARAGRAPH -> document.paragraphs().get(passage.index()).text();
                    case NOTE -> document.notes().get(passage.index()).text();
                };
        // What was repaired is no longer as the file has it.
        Span span = container.inSource(passage.span());
        String wording =
                map.map().claims().stream()
                        .filter(claim -> claim.id().equals(node))
                        .map(claim -> claim.wording())
                        .findFirst()
                        .orElse(node.title());
        boolean repaired = document.source().structure().isEmpty();
        String words =
                repaired
                        ? document.source().text(span)
                        : container.text().substring(passage.span().start(), passage.span().end());
        return new Wanted(words, sheet(document, span), node.title(), wording);
    }

    /** The sheet on which words begin, from 0. */
    private static int sheet(Document document, Span span) {
        Geometry geometry = document.source().geometry().orElseThrow();
        int line = geometry.lineAt(span.start());
        return line < 0 ? 0 : geometry.lines().get(line).box().sheet();
    }
}
