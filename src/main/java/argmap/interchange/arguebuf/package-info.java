/**
 * arguebuf, the argument graphs of Trier, in the JSON form of its protocol buffers.
 *
 * <p>Atoms are claims, schemes arguments or attacks. Resources, references, participants, analysts,
 * metadata, the major claim and unknown fields stay with the claim, the argument or the map, and
 * are written again.
 *
 * <p>Limits. The binary form is not read. Schemes are a closed list, so one that is not on it
 * stands under {@code "argmap"} in the user data, with titles, sections, tags, evidence and the
 * kinds of conflict. Rephrases and preferences are kept as data.
 *
 * @see <a href="https://buf.build/recap/arg-services/docs/main:arg_services.graph.v1">The
 *     schema</a>
 */
@NullMarked
package argmap.interchange.arguebuf;

import org.jspecify.annotations.NullMarked;
