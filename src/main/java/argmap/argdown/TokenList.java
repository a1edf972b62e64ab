package argmap.argdown;

import java.util.Arrays;

/** Tokens in order, twelve bytes each: a line of fifty megabytes can hold as many marks. */
final class TokenList {
    private TokenKind[] kinds = new TokenKind[64];
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int size;

    void add(TokenKind kind, int start, int end) {
        if (size == kinds.length) {
            int larger = size + (size >> 1);
            kinds = Arrays.copyOf(kinds, larger);
            starts = Arrays.copyOf(starts, larger);
            ends = Arrays.copyOf(ends, larger);
        }
        kinds[size] = kind;
        starts[size] = start;
        ends[size++] = end;
    }

    int size() {
        return size;
    }

    Token get(int index) {
        return new Token(kind(index), starts[index], ends[index]);
    }

    TokenKind kind(int index) {
        return kinds[index];
    }

    int start(int index) {
        return starts[index];
    }

    int end(int index) {
        return ends[index];
    }

    /** Number of the first token that starts at or after an offset; of the last where none does. */
    int firstFrom(int offset) {
        int low = 0;
        int high = size - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** True for a list that ends with this kind. */
    boolean endsWith(TokenKind kind) {
        return size > 0 && kind(size - 1) == kind;
    }

    /** Where the last token ends; 0 without one. */
    int lastEnd() {
        return size == 0 ? 0 : ends[size - 1];
    }

    /** Lets the last token end later. */
    void extendLast(int end) {
        ends[size - 1] = end;
    }
}
