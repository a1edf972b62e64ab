package argmap.interchange.draft;

import argmap.document.Document;
import argmap.graph.Draft;

/** Suggestions and the text they were found in. */
public record DraftOfText(Document document, Draft draft) {}
