package argmap.audit;

import argmap.document.Document;

/**
 * The text of a cited work, or of a part of it, to compare quotations with.
 *
 * @param file as messages name it
 * @param workId the work that it is the text of
 */
public record SourceText(String file, String workId, Document text) {}
