package argmap.ingest;

import argmap.text.Shipped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The trained numbers of {@link RowReader}, in thousandths in its file: a line of {@code sign SIGN
 * step} and {@link RowNetwork#NEAR} numbers for what a step of a sign adds to a row; {@code order
 * SIGN step} and {@link RowNetwork#WIDE} numbers for one that depends on the rows before; {@code
 * layer first} and numbers for the layers behind, counted from the first such line; {@code number
 * SIGN step} and one number for a step of a note's number. A line of only "network" begins the
 * weights of a further network.
 *
 * @param networks the weights of each {@link RowNetwork} of a {@link RowCommittee}
 * @param numbers what each step of a sign adds to a reading of a note's number
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; read once and only read from
record RowModel(List<float[]> networks, float[] numbers) {
    private static final int A_LINE = 32;
    private static final String NEXT = "network";
    private static final float UNIT = 1000;

    /** What was learned of plain texts. */
    static RowModel shipped() {
        return Plain.MODEL;
    }

    /** What was learned of texts like one: plain, or of scans with the places of words. */
    static RowModel shipped(Lines lines) {
        return lines.source().geometry().isPresent() ? Placed.MODEL : Plain.MODEL;
    }

    private static final class Plain {
        static final RowModel MODEL = load("rows.model");
    }

    private static final class Placed {
        static final RowModel MODEL = load("rows-with-places.model");
    }

    private static RowModel load(String file) {
        return Shipped.read(RowModel.class, file, RowModel::read);
    }

    static RowModel empty() {
        return new RowModel(List.of(new float[RowNetwork.SIZE]), new float[RowSign.COUNT]);
    }

    static RowModel read(InputStream in) throws IOException {
        Numbers file = new Numbers(in.readAllBytes());
        List<float[]> networks = new ArrayList<>();
        float[] network = new float[RowNetwork.SIZE];
        networks.add(network);
        float[] all = new float[RowSign.COUNT];
        int layers = -1;
        while (file.hasMore()) {
            String kind = file.word();
            switch (kind) {
                case "sign" -> file.numbers(network, sign(file) * RowNetwork.NEAR);
                case "order" ->
                        file.numbers(network, RowNetwork.ORDER + sign(file) * RowNetwork.WIDE);
                case "number" -> file.numbers(all, sign(file));
                case "layer" -> {
                    int at = file.number();
                    layers = layers < 0 ? at : layers;
                    file.numbers(network, RowNetwork.BIAS + at - layers);
                }
                case NEXT -> {
                    network = new float[RowNetwork.SIZE];
                    networks.add(network);
                    layers = -1;
                    file.endLine();
                }
                default -> throw new IOException("no line of a model begins with " + kind);
            }
        }
        return new RowModel(List.copyOf(networks), all);
    }

    private static int sign(Numbers file) {
        return RowSign.valueOf(file.word()).at(file.number());
    }

    /** Lines of words and whole numbers; split by hand, since a start waits for two megabytes. */
    private static final class Numbers {
        private final byte[] bytes;
        private int at;

        Numbers(byte[] bytes) {
            this.bytes = bytes;
        }

        boolean hasMore() {
            return at < bytes.length;
        }

        /** Up to the next blank, which is passed, or the line's end. */
        String word() {
            int start = at;
            while (at < bytes.length && bytes[at] > ' ') {
                at++;
            }
            String word = new String(bytes, start, at - start, StandardCharsets.UTF_8);
            at += isBlank() ? 1 : 0;
            return word;
        }

        int number() {
            boolean negative = bytes[at] == '-';
            at += negative ? 1 : 0;
            int number = 0;
            while (at < bytes.length && bytes[at] > ' ') {
                number = number * 10 + bytes[at++] - '0';
            }
            at += isBlank() ? 1 : 0;
            return negative ? -number : number;
        }

        /** The numbers of the line's rest, in thousandths. */
        void numbers(float[] to, int from) {
            for (int i = from; at < bytes.length && bytes[at] > ' '; i++) {
                to[i] = number() / UNIT;
            }
            endLine();
        }

        void endLine() {
            while (at < bytes.length && bytes[at] != '\n') {
                at++;
            }
            at++;
        }

        private boolean isBlank() {
            return at < bytes.length && bytes[at] == ' ';
        }
    }

    void write(Path file) throws IOException {
        StringBuilder out = new StringBuilder();
        for (RowSign sign : RowSign.values()) {
            for (int step = 0; step < sign.steps(); step++) {
                line(out, "number " + sign + " " + step, numbers, sign.at(step), 1);
            }
        }
        for (float[] network : networks) {
            out.append(network == networks.get(0) ? "" : NEXT + "\n");
            write(out, network);
        }
        Files.writeString(file, out);
    }

    private static void write(StringBuilder out, float[] network) {
        for (RowSign sign : RowSign.values()) {
            for (int step = 0; step < sign.steps(); step++) {
                String name = sign + " " + step;
                int at = sign.at(step);
                line(out, "sign " + name, network, at * RowNetwork.NEAR, RowNetwork.NEAR);
                int order = RowNetwork.ORDER + at * RowNetwork.WIDE;
                line(out, "order " + name, network, order, RowNetwork.WIDE);
            }
        }
        for (int at = RowNetwork.BIAS; at < RowNetwork.ORDER; at += A_LINE) {
            line(
                    out,
                    "layer " + (at - RowNetwork.BIAS),
                    network,
                    at,
                    Math.min(A_LINE, RowNetwork.ORDER - at));
        }
    }

    /** No line where all numbers are zero. */
    private static void line(StringBuilder out, String name, float[] weights, int from, int count) {
        int start = out.length();
        boolean some = false;
        out.append(name);
        for (int i = from; i < from + count; i++) {
            int number = Math.round(weights[i] * UNIT);
            some |= number != 0;
            out.append(' ').append(number);
        }
        out.append('\n');
        if (!some) {
            out.setLength(start);
        }
    }
}
