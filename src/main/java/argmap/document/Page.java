package argmap.document;

import argmap.text.Span;

/**
 * A printed page.
 *
 * @param number the page's number, printed or counted from its neighbours
 * @param folio the printed number as it was read, damage and all ("[18o]"); empty when there is
 *     none
 * @param header the running head as it was read; empty when there is none
 * @param span from the page's first character to the next page's
 */
public record Page(int number, String folio, String header, Span span) {}
