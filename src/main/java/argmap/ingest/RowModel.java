package argmap.ingest;

import argmap.text.Shipped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
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
 * SIGN step} and one number for a step of a note's number. A line of {@code network} begins the weights of a further network.
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
        return Shipped.read(
                RowModel.class,
                file,
                in -> read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))));
    }

    static RowModel empty() {
        return new RowModel(List.of(new float[RowNetwork.SIZE]), new float[RowSign.COUNT]);
    }

    static RowModel read(BufferedReader in) throws IOException {
        List<float[]> networks = new ArrayList<>();
        float[] network = new float[RowNetwork.SIZE];
        networks.add(network);
        float[] all = new float[RowSign.COUNT];
        int layers = -1;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String[] parts = line.split(" ", -1);
            switch (parts[0]) {
                case "sign" -> {
                    int sign = RowSign.valueOf(parts[1]).at(Integer.parseInt(parts[2]));
                    numbers(parts, 3, network, sign * RowNetwork.NEAR);
                }
                case "layer" -> {
                    int at = Integer.parseInt(parts[1]);
                    layers = layers < 0 ? at : layers;
                    numbers(parts, 2, network, RowNetwork.BIAS + at - layers);
                }
                case "order" -> {
                    int sign = RowSign.valueOf(parts[1]).at(Integer.parseInt(parts[2]));
                    numbers(parts, 3, network, RowNetwork.ORDER + sign * RowNetwork.WIDE);
                }
                case "number" -> {
                    int sign = RowSign.valueOf(parts[1]).at(Integer.parseInt(parts[2]));
                    numbers(parts, 3, all, sign);
                }
                case NEXT -> {
                    network = new float[RowNetwork.SIZE];
                    networks.add(network);
                    layers = -1;
                }
                default -> throw new IOException("no line of a model begins with " + parts[0]);
            }
        }
        return new RowModel(List.copyOf(networks), all);
    }

    private static void numbers(String[] parts, int from, float[] to, int at) {
        for (int i = from; i < parts.length; i++) {
            to[at + i - from] = Integer.parseInt(parts[i]) / UNIT;
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
