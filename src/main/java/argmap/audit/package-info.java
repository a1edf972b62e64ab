/**
 * Does each claim's support stand up? A map, a document and its works come in; a map tied to the
 * text ({@link argmap.audit.Grounding}) and a list of findings ({@link argmap.audit.Audit}) go out.
 * Findings are evidence for a reader, never a verdict on who is right.
 */
@NullMarked
package argmap.audit;

import org.jspecify.annotations.NullMarked;
