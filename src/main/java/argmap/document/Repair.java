package argmap.document;

import argmap.text.Span;

/**
 * One change made to the wording, so that a reader can see what the scan had.
 *
 * @param span what was changed, in the source
 * @param stood the characters there
 * @param read what they are taken for
 * @param rule short name of the reason: "line-end hyphen", "letter-spaced word"
 * @param confidence 0 to 1
 */
public record Repair(Span span, String stood, String read, String rule, double confidence) {}
