/**
 * What a map's claims rest on and what becomes of them: a tied map comes in, an {@link
 * argmap.analysis.AnalysisReport} goes out. Start at {@link argmap.analysis.Analysis}.
 *
 * <p>It says what is attacked and what answers, what falls with a note or a work, and where support
 * runs in a circle; it never says who is right. Uses the value packages and JGraphT only.
 */
@NullMarked
package argmap.analysis;

import org.jspecify.annotations.NullMarked;
