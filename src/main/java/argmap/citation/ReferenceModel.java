package argmap.citation;

import argmap.citation.References.ReferenceWord;
import argmap.text.Shipped;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The weights of the conditional random field and its best path (Viterbi).
 *
 * <p>A weight is a byte times one scale, so that 42,000 features take a megabyte. The accuracy in
 * docs/accuracy-citations.md is that of the bytes.
 */
final class ReferenceModel {
    /** Marks between two words, see {@link ReferenceFeatures#joints}. */
    static final int JOINTS = 12;

    private static final int VERSION = 1;

    private final List<String> names;

    /** From label to label, for each joint; then from the start. */
    private final float[] steps;

    private final int[] keys;
    private final byte[] weights;
    private final float scale;

    /** An open table over {@code keys}: indices plus one, zero for free. */
    private final int[] table;

    ReferenceModel(List<String> names, float[] steps, int[] keys, byte[] weights, float scale) {
        this.names = List.copyOf(names);
        this.steps = steps;
        this.keys = keys;
        this.weights = weights;
        this.scale = scale;
        this.table = new int[Integer.highestOneBit(Math.max(1, keys.length)) * 4];
        for (int i = 0; i < keys.length; i++) {
            int at = keys[i] & (table.length - 1);
            while (table[at] != 0) {
                at = (at + 1) & (table.length - 1);
            }
            table[at] = i + 1;
        }
    }

    /** The model that ships with the program, read once when it is first used. */
    static ReferenceModel get() {
        return Loaded.MODEL;
    }

    private static final class Loaded {
        static final ReferenceModel MODEL =
                Shipped.read(ReferenceModel.class, "reference-model.bin", ReferenceModel::read);
    }

    String name(int label) {
        return names.get(label);
    }

    /** The best label of each word. */
    int[] label(List<String> words) {
        int[][] features = ReferenceFeatures.of(words);
        int[] joints = ReferenceFeatures.joints(words);
        int labels = names.size();
        float[] score = new float[labels];
        float[] next = new float[labels];
        int[][] from = new int[words.size()][labels];
        for (int i = 0; i < words.size(); i++) {
            float[] own = own(features[i]);
            for (int y = 0; y < labels; y++) {
                int best = 0;
                float most = i == 0 ? steps[start() + y] : -Float.MAX_VALUE;
                for (int z = 0; i > 0 && z < labels; z++) {
                    float value = score[z] + steps[step(joints[i], z, y)];
                    if (value > most) {
                        most = value;
                        best = z;
                    }
                }
                next[y] = most + own[y];
                from[i][y] = best;
            }
            float[] swap = score;
            score = next;
            next = swap;
        }
        return path(score, from);
    }

    private static int[] path(float[] score, int[][] from) {
        int[] path = new int[from.length];
        int last = 0;
        for (int y = 1; y < score.length; y++) {
            last = score[y] > score[last] ? y : last;
        }
        for (int i = from.length - 1; i >= 0; i--) {
            path[i] = last;
            last = from[i][last];
        }
        return path;
    }

    private float[] own(int[] features) {
        int labels = names.size();
        int[] sums = new int[labels];
        for (int feature : features) {
            int row = row(feature);
            if (row >= 0) {
                int base = row * labels;
                for (int y = 0; y < labels; y++) {
                    sums[y] += weights[base + y];
                }
            }
        }
        float[] own = new float[labels];
        for (int y = 0; y < labels; y++) {
            own[y] = sums[y] * scale;
        }
        return own;
    }

    private int row(int key) {
        int at = key & (table.length - 1);
        while (table[at] != 0) {
            if (keys[table[at] - 1] == key) {
                return table[at] - 1;
            }
            at = (at + 1) & (table.length - 1);
        }
        return -1;
    }

    private int step(int joint, int from, int to) {
        return (joint * names.size() + from) * names.size() + to;
    }

    private int start() {
        return JOINTS * names.size() * names.size();
    }

    static ReferenceModel read(InputStream in) throws IOException {
        DataInputStream data =
                new DataInputStream(new BufferedInputStream(new GZIPInputStream(in)));
        int version = data.readInt();
        if (version != VERSION) {
            throw new IOException("reference-model.bin has version " + version);
        }
        int labels = data.readInt();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < labels; i++) {
            names.add(data.readUTF());
        }
        float[] steps = new float[(JOINTS * labels + 1) * labels];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = data.readFloat();
        }
        float scale = data.readFloat();
        int[] keys = new int[data.readInt()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = data.readInt();
        }
        byte[] weights = new byte[keys.length * labels];
        data.readFully(weights);
        return new ReferenceModel(names, steps, keys, weights, scale);
    }

    void write(OutputStream out) throws IOException {
        try (DataOutputStream data = new DataOutputStream(new GZIPOutputStream(out))) {
            data.writeInt(VERSION);
            data.writeInt(names.size());
            for (String name : names) {
                data.writeUTF(name);
            }
            for (float step : steps) {
                data.writeFloat(step);
            }
            data.writeFloat(scale);
            data.writeInt(keys.length);
            for (int key : keys) {
                data.writeInt(key);
            }
            data.write(Arrays.copyOf(weights, weights.length));
        }
    }

    /**
     * The features of each word of an entry, as hashed numbers (Weinberger et al. 2009). Training
     * and reading make them with this code alone.
     */
    static final class ReferenceFeatures {

        /** Features of one word at most; the arrays are cut to length. */
        private static final int MOST = 140;

        private final List<ReferenceWord> words;
        private final int size;
        private final boolean[] quoted;
        private final boolean[] bracketed;
        private final Chunks chunks;
        private final int style;
        private final int firstQuote;
        private final int firstYear;
        private final int lastYear;
        private final int[] made = new int[MOST];
        private int count;

        private ReferenceFeatures(List<String> text) {
            this.words = text.stream().map(ReferenceWord::of).toList();
            this.size = words.size();
            this.quoted = new boolean[size];
            this.bracketed = new boolean[size];
            markQuotes(text);
            this.chunks = new Chunks(words, quoted);
            int quote = -1;
            int early = -1;
            int late = -1;
            boolean in = false;
            boolean range = false;
            for (int i = 0; i < size; i++) {
                ReferenceWord word = words.get(i);
                quote = quote < 0 && quoted[i] ? i : quote;
                if (word.number() == ReferenceWord.YEAR) {
                    early = early < 0 ? i : early;
                    late = i;
                }
                in |= i > 2 && word.kind() == ReferenceWord.IN && word.capital();
                range |=
                        word.number() == ReferenceWord.RANGE
                                || word.number() == ReferenceWord.ISSUE;
            }
            this.firstQuote = quote;
            this.firstYear = early;
            this.lastYear = late;
            int year = early < 0 ? 0 : early < size / 3 ? 1 : 2;
            this.style = ((quote >= 0 ? 1 : 0) * 3 + year) * 4 + (in ? 2 : 0) + (range ? 1 : 0);
        }

        static int[][] of(List<String> text) {
            ReferenceFeatures features = new ReferenceFeatures(text);
            int[][] all = new int[features.size][];
            for (int i = 0; i < features.size; i++) {
                all[i] = features.at(i);
            }
            return all;
        }

        /** How two words are parted: by the mark before and by an opening mark behind, 0 to 11. */
        static int[] joints(List<String> text) {
            int[] joints = new int[text.size()];
            for (int i = 1; i < joints.length; i++) {
                String before = text.get(i - 1);
                char last = before.charAt(before.length() - 1);
                int mark =
                        Character.isLetterOrDigit(last)
                                ? 0
                                : switch (last) {
                                    case ',' -> 1;
                                    case '.' ->
                                            ReferenceWord.of(before).core().length() <= 1 ? 0 : 2;
                                    case ':', ';' -> 3;
                                    case ')', ']' -> 4;
                                    default -> 5;
                                };
                boolean opens = "(\"\u201c\u00ab\u2018[".indexOf(text.get(i).charAt(0)) >= 0;
                joints[i] = mark + (opens ? 6 : 0);
            }
            return joints;
        }

        private void markQuotes(List<String> text) {
            boolean open = false;
            int depth = 0;
            for (int i = 0; i < size; i++) {
                String word = text.get(i);
                for (int k = 0; k < word.length(); k++) {
                    char c = word.charAt(k);
                    if (open
                            ? "\u201d\u00bb\"\u201c".indexOf(c) >= 0
                            : "\u201c\u201e\u00ab\"".indexOf(c) >= 0) {
                        open = !open;
                        quoted[i] = true;
                    }
                    depth += c == '(' || c == '[' ? 1 : 0;
                }
                quoted[i] |= open;
                bracketed[i] = depth > 0;
                for (int k = 0; k < word.length(); k++) {
                    char c = word.charAt(k);
                    depth -= (c == ')' || c == ']') && depth > 0 ? 1 : 0;
                }
            }
        }

        private int[] at(int i) {
            count = 0;
            ofWord(i);
            ofPlace(i);
            for (int d = -2; d <= 2; d++) {
                if (d != 0) {
                    ofNeighbour(i, d);
                }
            }
            ofPairs(i);
            ofChunks(i);
            return java.util.Arrays.copyOf(made, count);
        }

        private void ofWord(int i) {
            ReferenceWord word = words.get(i);
            String core = word.core();
            add(1, core.hashCode());
            add(2, word.shape());
            add(3, word.number());
            add(4, word.first(), word.last());
            add(5, word.kind());
            int prefix = 0;
            int suffix = 0;
            for (int k = 1; k <= 4 && k <= core.length(); k++) {
                prefix = prefix * 31 + core.charAt(k - 1);
                suffix = suffix * 31 + core.charAt(core.length() - k);
                add(5 + k, prefix);
                add(10 + k, suffix);
            }
        }

        private void ofPlace(int i) {
            int quote = firstQuote < 0 ? 0 : firstQuote > i ? 1 : 2;
            add(20, quoted[i] ? 1 : 0, quote);
            add(21, bracketed[i] ? 1 : 0);
            add(22, 10 * i / size);
            if (i < 4) {
                add(23, i);
            }
            if (size - i < 4) {
                add(24, size - i);
            }
            int year = firstYear < 0 ? 0 : i < firstYear ? 1 : i == firstYear ? 2 : 3;
            add(25, year, lastYear >= 0 && i > lastYear ? 1 : 0);
        }

        private void ofNeighbour(int i, int distance) {
            int j = i + distance;
            int template = 40 + (distance + 2) * 5;
            if (j < 0 || j >= size) {
                add(template, j < 0 ? -1 : -2);
                return;
            }
            ReferenceWord word = words.get(j);
            add(template, word.core().hashCode());
            add(template + 1, word.shape());
            add(template + 2, word.first(), word.last());
            add(template + 3, word.number());
            add(template + 4, word.kind());
        }

        private void ofPairs(int i) {
            ReferenceWord word = words.get(i);
            int marks = word.first() * 65536 + word.last();
            int marksBefore =
                    i == 0 ? 1 : words.get(i - 1).first() * 65536 + words.get(i - 1).last();
            int shapeBefore = i == 0 ? 1 : words.get(i - 1).shape();
            int shapeAfter = i + 1 == size ? 1 : words.get(i + 1).shape();
            int core = word.core().hashCode();
            add(70, marksBefore, word.shape());
            add(71, mix(shapeBefore, word.shape()), shapeAfter);
            add(72, marksBefore, core);
            add(73, marksBefore, word.kind());
            add(74, word.shape(), marks);
            add(75, marksBefore, marks);
            add(76, i == 0 ? 1 : words.get(i - 1).core().hashCode(), core);
            add(77, word.number(), mix(marksBefore, marks));
            add(78, word.number(), bracketed[i] ? 1 : 0);
            add(79, i == 0 ? -1 : words.get(i - 1).kind(), word.number());
            ofMarksAround(i, word);
        }

        /**
         * The last mark before the word and the next behind it, how far they are, what is between.
         */
        private void ofMarksAround(int i, ReferenceWord word) {
            int before = i - 1;
            while (before >= 0 && !isStrong(words.get(before).last())) {
                before--;
            }
            int next = i;
            while (next < size - 1 && !isStrong(words.get(next).last())) {
                next++;
            }
            add(80, before < 0 ? 1 : words.get(before).last(), Math.min(6, i - before));
            if (before >= 0) {
                add(81, words.get(before).shape() * 31 + words.get(before).last(), word.shape());
            }
            int shapeBehind = next + 1 < size ? words.get(next + 1).shape() : 1;
            add(82, words.get(next).last() * 8 + Math.min(5, next - i), shapeBehind);
            int kinds = 0;
            for (int k = before + 1; k <= next; k++) {
                kinds |= 1 << words.get(k).kind();
            }
            int telling =
                    1 << ReferenceWord.MEETING
                            | 1 << ReferenceWord.JOURNAL
                            | 1 << ReferenceWord.PRESS
                            | 1 << ReferenceWord.EDITOR;
            add(83, kinds & telling);
            add(84, words.get(before + 1).kind(), before < 0 ? 1 : 0);
        }

        private static boolean isStrong(char mark) {
            return mark == '.' || mark == ',' || mark == ':' || mark == ';';
        }

        private void ofChunks(int i) {
            ReferenceWord word = words.get(i);
            int c = chunks.chunk[i];
            int s = chunks.sentence[i];
            add(90, Math.min(8, c), style);
            add(91, Math.min(6, chunks.chunks - c), style);
            add(92, Math.min(6, s), style);
            add(93, Math.min(5, chunks.sentences - s), style);
            add(94, Math.min(6, s) * 5 + Math.min(4, chunks.chunkInSentence[i]), word.shape());
            add(95, chunks.sentenceLength(s), s);
            add(96, Math.min(4, i - chunks.sentenceStart[s]), s);
            add(97, chunks.sentenceSum[s]);
            add(98, s > 0 ? chunks.sentenceSum[s - 1] : -1, word.shape());
            add(99, s < chunks.sentences ? chunks.sentenceSum[s + 1] : -1, word.shape());
            add(100, chunks.chunkSum[c], word.shape());
            add(101, c > 0 ? chunks.chunkSum[c - 1] : -1, chunks.chunkSum[c]);
            add(102, c < chunks.chunks ? chunks.chunkSum[c + 1] : -1, chunks.chunkSum[c]);
            add(103, style, word.kind() * 32 + word.number());
            int opener = chunks.sentenceStart[s];
            add(104, words.get(opener).core().hashCode(), i == opener ? 1 : 0);
            ReferenceWord chunkOpener = words.get(chunks.chunkStart[c]);
            add(105, chunkOpener.kind() * 32 + chunkOpener.number(), chunkOpener.shape());
        }

        private void add(int template, int value) {
            made[count++] = mix(template * 0x9e3779b9, value);
        }

        private void add(int template, int value, int other) {
            made[count++] = mix(mix(template * 0x9e3779b9, value), other);
        }

        /** Finalizer of MurmurHash3. */
        private static int mix(int a, int b) {
            int x = a * 31 + b;
            x ^= x >>> 16;
            x *= 0x85ebca6b;
            x ^= x >>> 13;
            x *= 0xc2b2ae35;
            return x ^ (x >>> 16);
        }

        /**
         * An entry cut at its marks: into chunks at every comma, colon and point, into sentences at
         * points that end no abbreviation. Where a word stands in its chunk and what the chunks
         * beside hold tells more about it than its neighbours do.
         */
        private static final class Chunks {
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

            Chunks(List<ReferenceWord> words, boolean[] quoted) {
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

            private static int[] sums(
                    List<ReferenceWord> words, boolean[] quoted, int[] starts, int last) {
                int[] sums = new int[last + 1];
                for (int k = 0; k <= last; k++) {
                    int bits = 0;
                    int kind = 0;
                    for (int i = starts[k]; i < starts[k + 1]; i++) {
                        ReferenceWord word = words.get(i);
                        bits |= word.capital() && word.core().length() == 1 ? 1 : 0;
                        bits |=
                                !word.capital() && word.core().length() > 3 && word.number() == 0
                                        ? 2
                                        : 0;
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
    }
}
