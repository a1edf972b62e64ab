package argmap.citation;

import java.util.List;

/**
 * An entry cut at its marks: into chunks at every comma, colon and point, into sentences at points
 * that end no abbreviation. Where a word stands in its chunk and what the chunks beside hold tells
 * more about it than its neighbours do.
 */
final class ReferenceChunks {
    final int[] chunk;
    final int[] sentence;
    final int[] chunkInSentence;
    final int[] chunkStart;
    final int[] sentenceStart;
    final int chunks;
    final int sentences;

    /** What a chunk or sentence holds, as a number. */
    final int[] chunkSum;

    final int[] sentenceSum;

    ReferenceChunks(List<ReferenceWord> words, boolean[] quoted) {
        int n = words.size();
        chunk = new int[n];
        sentence = new int[n];
        chunkInSentence = new int[n];
        int[] chunkAt = new int[n + 1];
        int[] sentenceAt = new int[n + 1];
        int c = 0;
        int s = 0;
        int inside = 0;
        for (int i = 0; i < n; i++) {
            chunk[i] = c;
            sentence[i] = s;
            chunkInSentence[i] = inside;
            if (i + 1 < n) {
                boolean ends = endsSentence(words.get(i), words.get(i + 1));
                if (ends) {
                    sentenceAt[++s] = i + 1;
                    inside = 0;
                }
                if (ends || ",:;".indexOf(words.get(i).last()) >= 0) {
                    chunkAt[++c] = i + 1;
                    inside += ends ? 0 : 1;
                }
            }
        }
        chunks = c;
        sentences = s;
        chunkAt[c + 1] = n;
        sentenceAt[s + 1] = n;
        chunkStart = chunkAt;
        sentenceStart = sentenceAt;
        chunkSum = sums(words, quoted, chunkAt, c);
        sentenceSum = sums(words, quoted, sentenceAt, s);
    }

    int sentenceLength(int s) {
        int length = sentenceStart[s + 1] - sentenceStart[s];
        return length < 3 ? 0 : length < 6 ? 1 : length < 12 ? 2 : 3;
    }

    private static boolean endsSentence(ReferenceWord word, ReferenceWord next) {
        char last = word.last();
        boolean stop = ".?!\u201d\"\u00bb)".indexOf(last) >= 0;
        boolean cut =
                word.isInitial()
                        || word.kind() == ReferenceWord.VOLUME
                        || word.kind() == ReferenceWord.ISSUE_WORD
                        || word.kind() == ReferenceWord.PAGES
                        || word.kind() == ReferenceWord.EDITOR
                        || word.kind() == ReferenceWord.TRANSLATOR
                        || word.kind() == ReferenceWord.OTHERS;
        boolean small =
                !next.core().isEmpty()
                        && !next.capital()
                        && Character.isLetter(next.core().charAt(0));
        return stop && !cut && !small;
    }

    private static int[] sums(List<ReferenceWord> words, boolean[] quoted, int[] starts, int last) {
        int[] sums = new int[last + 1];
        for (int k = 0; k <= last; k++) {
            int bits = 0;
            int kind = 0;
            for (int i = starts[k]; i < starts[k + 1]; i++) {
                ReferenceWord word = words.get(i);
                bits |= word.capital() && word.core().length() == 1 ? 1 : 0;
                bits |= !word.capital() && word.core().length() > 3 && word.number() == 0 ? 2 : 0;
                bits |= word.number() == ReferenceWord.YEAR ? 4 : 0;
                bits |= isCount(word.number()) ? 8 : 0;
                bits |= word.kind() == ReferenceWord.AND ? 16 : 0;
                bits |= quoted[i] ? 32 : 0;
                boolean telling =
                        word.kind() != 0
                                && word.kind() != ReferenceWord.AND
                                && word.kind() != ReferenceWord.MONTH;
                kind = kind == 0 && telling ? word.kind() : kind;
            }
            int length = Math.min(3, starts[k + 1] - starts[k]);
            sums[k] = (bits * 32 + kind) * 4 + length;
        }
        return sums;
    }

    private static boolean isCount(int number) {
        return number != 0 && number != ReferenceWord.YEAR && number != ReferenceWord.ROMAN;
    }
}
