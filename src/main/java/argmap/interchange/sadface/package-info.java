/**
 * SADFace, the Simple Argument Description Format.
 *
 * <p>Atoms are claims, schemes arguments or attacks. Sources, metadata and unknown fields stay with
 * the claim, the argument or the map, and are written again.
 *
 * <p>Limits. Titles, sections, tags, evidence and steps by name stand under {@code "argmap"} in the
 * metadata; a concession, a contrary and a contradiction show as attacks. A scheme named "rephrase"
 * or "preference" is kept as data. A file that we make has no times.
 *
 * @see <a href="https://github.com/Open-Argumentation/SADFace">SADFace</a>
 */
@NullMarked
package argmap.interchange.sadface;

import org.jspecify.annotations.NullMarked;
