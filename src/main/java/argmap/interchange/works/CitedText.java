package argmap.interchange.works;

import argmap.document.Document;
import argmap.document.Works;

/** A text and the works that its notes cite. */
public record CitedText(Document document, Works works) {}
