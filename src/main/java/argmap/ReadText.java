package argmap;

import argmap.document.Document;
import argmap.document.Works;
import argmap.graph.Draft;
import argmap.message.Message;
import argmap.mining.DraftOptions;
import argmap.report.ReadingPage;
import argmap.text.Source;

import java.util.List;

/**
 * A text as it was understood.
 *
 * @param diagnostics what is doubtful in it; spans in {@code source}
 */
public record ReadText(Source source, Reading reading, List<Message> diagnostics) {
    public ReadText {
        diagnostics = List.copyOf(diagnostics);
    }

    /** Pages, paragraphs, headings and notes. */
    public Document document() {
        return reading.document();
    }

    /** The works that its notes cite. */
    public Works works() {
        return reading.works();
    }

    /** Claims that the text may make, with their evidence: suggestions, not findings. */
    public Draft draft(DraftOptions options) {
        return Pipeline.draft(reading, options);
    }

    /** The text as a page to read in, HTML in one file. */
    public String readingPage() {
        return ReadingPage.write(document(), works(), List.of());
    }
}
