package argmap;

import argmap.document.Document;
import argmap.document.Works;

/** A text read whole: the document and the works its notes cite. */
public record Reading(Document document, Works works) {}
