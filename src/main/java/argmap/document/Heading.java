package argmap.document;

import argmap.text.CleanText;

/**
 * A heading.
 *
 * @param level 1 for the outermost
 * @param beforeParagraph index of the paragraph it stands before; the number of paragraphs when it
 *     ends the text
 * @param page the page it stands on
 * @param runIn true where it opens the paragraph's first line instead of a line of its own; its
 *     words then stand in the paragraph too
 */
public record Heading(CleanText text, int level, int beforeParagraph, int page, boolean runIn) {}
