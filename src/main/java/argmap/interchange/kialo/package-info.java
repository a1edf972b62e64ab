/**
 * The text that Kialo exports a discussion to: numbered claims, each for or against the one above.
 *
 * <p>Limits. Kialo's text carries wordings, pro and con, and the discussion's title. Titles of
 * claims, arguments with steps, undercuts, other kinds of relation, sections, tags and evidence are
 * lost, which is told item by item; a concession, a contrary and a contradiction become a con. What
 * bears on two things stands once, and is named "-&gt; See 1.2." elsewhere. The file has no votes,
 * comments or sources. A map of several theses has several first numbers, of which Kialo itself
 * reads one.
 *
 * @see <a href="https://support.kialo.com/en/hc/exporting-a-discussion/">Exporting a discussion</a>
 */
@NullMarked
package argmap.interchange.kialo;

import org.jspecify.annotations.NullMarked;
