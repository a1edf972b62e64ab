package argmap.graph;

import argmap.text.Span;

/**
 * Words that a map says stand in the text.
 *
 * @param span where the quotation stands in the map file
 */
public record Quotation(String text, Span span) {}
