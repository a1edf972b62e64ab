package argmap.mining;

/**
 * What to draft.
 *
 * @param claims how many claims to suggest at most
 * @param section only claims under headings that contain these words, whatever their capitals;
 *     empty for the whole text
 * @param sure leave out suggestions, claims and links alike, that score below this, 0 to 1
 * @param embedding compare meanings and not words alone, where the embedding can be loaded
 */
public record DraftOptions(int claims, String section, double sure, boolean embedding) {
    /**
     * Forty claims: a chapter's map made by hand has 30 to 100, and 40 is what a person still reads
     * through in one sitting.
     */
    public static final DraftOptions DEFAULT = new DraftOptions(40, "", 0, true);

    public DraftOptions {
        if (claims < 0) {
            throw new IllegalArgumentException("cannot suggest " + claims + " claims");
        }
        if (!(sure >= 0 && sure <= 1)) {
            throw new IllegalArgumentException("a score lies between 0 and 1, not at " + sure);
        }
    }

    public DraftOptions withClaims(int number) {
        return new DraftOptions(number, section, sure, embedding);
    }

    public DraftOptions withSection(String words) {
        return new DraftOptions(claims, words, sure, embedding);
    }

    public DraftOptions withSure(double score) {
        return new DraftOptions(claims, section, score, embedding);
    }

    public DraftOptions withEmbedding(boolean wanted) {
        return new DraftOptions(claims, section, sure, wanted);
    }
}
