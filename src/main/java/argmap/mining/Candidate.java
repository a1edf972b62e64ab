package argmap.mining;

/**
 * A sentence that may be a claim.
 *
 * @param score 0 to 1
 */
record Candidate(Sentence sentence, SentenceFeatures signs, double score) {}
