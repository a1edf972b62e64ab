package argmap.ingest.marks;

import java.util.List;

/**
 * A place between two words where a mark may stand.
 *
 * @param token the index of the word before it
 * @param after the offset behind the last letter or digit before it
 * @param candidates the ways to read a mark there
 */
record MarkGap(int token, int after, List<MarkCandidate> candidates) {}
