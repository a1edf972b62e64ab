package argmap.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Several {@link RowNetwork}s that were learned apart and are asked together: the mean of their
 * probabilities errs less than any of them (Hansen and Salamon, "Neural network ensembles", IEEE
 * PAMI 12, 1990).
 */
final class RowCommittee {
    /**
     * Where the first network is as sure as 99 in 100 the others are not asked: that takes a third
     * off the time, and on books left out changes no measure by more than .004.
     */
    private static final float SURE = -0.01f;

    /** Rows whose signs are found in one piece, side by side with other pieces. */
    private static final int PIECE = 1024;

    /**
     * @param seen what the network sees of each row without knowing how the rows before were read
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Member(RowNetwork network, float[] seen) {}

    @SuppressWarnings("ArrayRecordComponent") // compared part by part
    private record Answer(int[] steps, int may, float[] kinds) {}

    /** Readings of the rows before often differ in nothing that this row's kind hangs on. */
    private final List<Answer> answers = new ArrayList<>();

    private int asked = -1;

    private final List<Member> members = new ArrayList<>();
    private final float[] scores = new float[RowNetwork.KINDS];
    private final double[] sum = new double[RowNetwork.KINDS];

    RowCommittee(List<float[]> weights, RowFacts facts, Supplier<RowSigns> signs) {
        List<RowNetwork> networks = weights.stream().map(RowNetwork::new).toList();
        List<float[]> near = new ArrayList<>();
        networks.forEach(n -> near.add(new float[facts.count * RowNetwork.NEAR]));
        inPieces(
                facts.count,
                (from, to) -> {
                    RowSigns own = signs.get();
                    for (int row = from; row < to; row++) {
                        int size = own.alone(row);
                        for (int i = 0; i < networks.size(); i++) {
                            networks.get(i)
                                    .near(own.steps(), size, near.get(i), row * RowNetwork.NEAR);
                        }
                    }
                });
        for (int i = 0; i < networks.size(); i++) {
            members.add(new Member(networks.get(i), wide(networks.get(i), near.get(i), facts)));
        }
    }

    private static float[] wide(RowNetwork network, float[] near, RowFacts facts) {
        float[] all = new float[facts.count * RowNetwork.WIDE];
        inPieces(
                facts.count,
                (from, to) -> {
                    float[] above = new float[RowNetwork.NEAR];
                    float[] below = new float[RowNetwork.NEAR];
                    for (int row = from; row < to; row++) {
                        RowNetwork.mean(near, facts, row, -1, above);
                        RowNetwork.mean(near, facts, row, 1, below);
                        network.wide(near, facts, row, above, below, all);
                    }
                });
        return all;
    }

    private interface Piece {
        void run(int from, int to);
    }

    /** Rows by themselves do not depend on one another: pieces of them are read side by side. */
    private static void inPieces(int count, Piece piece) {
        int pieces = (count + PIECE - 1) / PIECE;
        IntStream.range(0, pieces)
                .parallel()
                .forEach(i -> piece.run(i * PIECE, Math.min(count, (i + 1) * PIECE)));
    }

    /**
     * The logarithm of the mean probability of each kind that a row may be; what was asked of the
     * same row before is answered from that.
     *
     * @param steps steps of signs that depend on the rows before
     * @param may the kinds that come into question, one bit each
     * @return one for each kind, in nats; not to be written to
     */
    float[] kinds(int row, int[] steps, int size, int may) {
        if (row != asked) {
            asked = row;
            answers.clear();
        }
        for (Answer answer : answers) {
            if (answer.may() == may
                    && Arrays.equals(answer.steps(), 0, answer.steps().length, steps, 0, size)) {
                return answer.kinds();
            }
        }
        float[] kinds = kindsAnew(row, steps, size, may);
        answers.add(new Answer(Arrays.copyOf(steps, size), may, kinds));
        return kinds;
    }

    /** Whether the first network gives one of the kinds so much that the others are not asked. */
    private boolean isSure(int may) {
        for (int k = 0; k < scores.length; k++) {
            if ((may >> k & 1) != 0 && scores[k] > SURE) {
                return true;
            }
        }
        return false;
    }

    private float[] kindsAnew(int row, int[] steps, int size, int may) {
        Arrays.fill(sum, 0);
        for (int i = 0; i < members.size(); i++) {
            Member member = members.get(i);
            member.network().kinds(member.seen(), row, steps, size, may, scores);
            if (i == 0 && isSure(may)) {
                return scores.clone();
            }
            for (int k = 0; k < sum.length; k++) {
                sum[k] += Math.exp(scores[k]);
            }
        }
        float[] kinds = new float[sum.length];
        for (int k = 0; k < sum.length; k++) {
            kinds[k] = (float) Math.log(sum[k] / members.size());
        }
        return kinds;
    }
}
