package argmap.document;

import argmap.text.Span;

/**
 * Characters that belong to no paragraph, note or heading: page furniture and print noise.
 *
 * @param why "running head", "folio", "noise", "stray text"
 */
public record Leftover(Span span, String why) {}
