package argmap.mining;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxTensorLike;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import argmap.text.Folding;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import opennlp.tools.tokenize.WordpieceTokenizer;

/**
 * Where a text lies in a space of meanings: texts that say like things lie near each other,
 * whatever their words. The model is bge-small-en-v1.5 (BAAI, MIT licence), in eight-bit numbers.
 *
 * <p>A vector depends on its own text alone: one text at a time goes through the model, on one
 * thread of its own. In batches the eight-bit numbers are scaled over the whole batch, and a
 * sentence would lie elsewhere by the company it is in.
 */
final class Embedding {
    private static final String MODEL = "/bge-small-en-v1.5-q.onnx";
    private static final String VOCABULARY = "/bge-small-en-v1.5-q-tokenizer.json";

    /**
     * Layers of the model that are read too, from 0: what a sentence does (states, tells, grants)
     * is plainer in the middle ones, what it speaks of in the last.
     */
    private static final List<Integer> INNER_LAYERS = List.of(5, 7, 9);

    /** Numbers of a layer's state. */
    static final int DIMENSIONS = 384;

    /** Numbers of {@link Meaning#inner}. */
    static final int INNER_DIMENSIONS = DIMENSIONS * INNER_LAYERS.size();

    /** The model was trained on this many pieces of words at most. */
    private static final int MOST_PIECES = 512;

    /** Characters read: more than that many pieces have. */
    private static final int MOST_READ = 6_000;

    /** The tokenizer parts words at the punctuation of ASCII only. */
    private static final Pattern OTHER_PUNCTUATION = Pattern.compile("[\\p{P}&&[^\\p{ASCII}]]");

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final Map<String, Integer> numbers;
    private final WordpieceTokenizer pieces;

    private Embedding() throws IOException, OrtException {
        numbers = vocabulary();
        pieces = new WordpieceTokenizer(numbers.keySet());
        environment = OrtEnvironment.getEnvironment();
        environment.setTelemetry(false);
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            session = environment.createSession(withInnerLayers(bytes(MODEL)), options);
        }
    }

    /**
     * What a text means.
     *
     * @see #of
     */
    static final class Meaning {
        private final float[] vector;
        private final float[] inner;

        private Meaning(float[] vector, float[] inner) {
            this.vector = vector;
            this.inner = inner;
        }

        /** A vector of length 1: texts that say like things lie near each other. */
        float[] vector() {
            return vector.clone();
        }

        /** The mean states of its words in the layers inside the model, one after the other. */
        float[] inner() {
            return inner.clone();
        }
    }

    private static String inner(int layer) {
        return "/encoder/layer." + layer + "/output/LayerNorm/Add_1_output_0";
    }

    /**
     * The model with the states of inner layers among its results. An ONNX file is one protocol
     * buffer, and "if multiple instances of a non-repeated message field are seen, they are merged"
     * (Protocol Buffers, Encoding, "Last One Wins"): so what is wanted besides is written behind
     * it. ModelProto.graph = 7, GraphProto.output = 12, ValueInfoProto.name = 1 and type = 2,
     * TypeProto.tensor_type = 1, its elem_type = 1, of which 1 is a float (onnx.proto).
     */
    private static byte[] withInnerLayers(byte[] model) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(model);
        for (int layer : INNER_LAYERS) {
            ByteArrayOutputStream value = new ByteArrayOutputStream();
            value.writeBytes(field(1, inner(layer).getBytes(StandardCharsets.UTF_8)));
            value.writeBytes(field(2, field(1, new byte[] {1 << 3, 1})));
            all.writeBytes(field(7, field(12, value.toByteArray())));
        }
        return all.toByteArray();
    }

    /** A field of bytes shorter than 128, as a protocol buffer has it. */
    private static byte[] field(int number, byte[] bytes) {
        ByteArrayOutputStream field = new ByteArrayOutputStream();
        field.write((number << 3) | 2);
        field.write(bytes.length);
        field.writeBytes(bytes);
        return field.toByteArray();
    }

    /** Loaded when first asked for, at most once. */
    private static final class Loaded {
        private static final Loaded ONCE = new Loaded();
        private final Optional<Embedding> embedding;
        private final String reason;

        private Loaded() {
            Optional<Embedding> made = Optional.empty();
            String why = "";
            try {
                made = Optional.of(new Embedding());
            } catch (IOException | OrtException | LinkageError | RuntimeException e) {
                // A native library fails in as many ways as there are systems.
                why = firstCause(e);
            }
            embedding = made;
            reason = why;
        }

        private static String firstCause(Throwable thrown) {
            Throwable first = thrown;
            while (first.getCause() != null) {
                first = first.getCause();
            }
            String message = String.valueOf(first.getMessage());
            return message.lines().findFirst().orElse(first.getClass().getSimpleName());
        }
    }

    /** The model, where it can be loaded. */
    static Optional<Embedding> loaded() {
        return Loaded.ONCE.embedding;
    }

    /** Why there is no model; empty where there is one. */
    static Optional<String> missing() {
        return loaded().isPresent() ? Optional.empty() : Optional.of(Loaded.ONCE.reason);
    }

    /** A vector of length 1. */
    float[] of(String text) {
        return meaning(text).vector;
    }

    Meaning meaning(String text) {
        long[] ids = ids(text);
        long[] ones = new long[ids.length];
        java.util.Arrays.fill(ones, 1);
        try (OnnxTensor input = OnnxTensor.createTensor(environment, new long[][] {ids});
                OnnxTensor mask = OnnxTensor.createTensor(environment, new long[][] {ones});
                OnnxTensor kinds =
                        OnnxTensor.createTensor(environment, new long[][] {new long[ids.length]})) {
            Map<String, OnnxTensorLike> inputs =
                    Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", kinds);
            try (OrtSession.Result result = session.run(inputs)) {
                float[] inner = new float[INNER_DIMENSIONS];
                for (int i = 0; i < INNER_LAYERS.size(); i++) {
                    OnnxValue states = result.get(inner(INNER_LAYERS.get(i))).orElseThrow();
                    mean(((OnnxTensor) states).getFloatBuffer(), ids.length, inner, i * DIMENSIONS);
                }
                // The first piece, [CLS], stands for the whole, as this model was trained.
                float[] first = new float[DIMENSIONS];
                ((OnnxTensor) result.get(0)).getFloatBuffer().get(first);
                return new Meaning(unit(first), inner);
            }
        } catch (OrtException e) {
            throw new IllegalStateException("the model refused a text it was made for", e);
        }
    }

    /** The mean of all pieces of words but the two that open and end a text. */
    private static void mean(FloatBuffer states, int pieces, float[] into, int from) {
        int last = Math.max(2, pieces - 1);
        for (int piece = 1; piece < last; piece++) {
            for (int i = 0; i < DIMENSIONS; i++) {
                into[from + i] += states.get(piece * DIMENSIONS + i) / (last - 1);
            }
        }
    }

    /** How near two vectors of length 1 lie, -1 to 1. */
    static double likeness(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static float[] unit(float[] vector) {
        double length = Math.sqrt(likeness(vector, vector));
        float[] unit = new float[vector.length];
        for (int i = 0; i < unit.length; i++) {
            unit[i] = (float) (vector[i] / length);
        }
        return unit;
    }

    private long[] ids(String text) {
        String start = text.length() > MOST_READ ? text.substring(0, MOST_READ) : text;
        String plain = Folding.withoutAccents(start).toLowerCase(Locale.ROOT);
        String[] words = pieces.tokenize(OTHER_PUNCTUATION.matcher(plain).replaceAll(" $0 "));
        int size = Math.min(words.length, MOST_PIECES);
        long[] ids = new long[size];
        int unknown = numbers.getOrDefault(WordpieceTokenizer.BERT_UNK_TOKEN, 0);
        for (int i = 0; i < size; i++) {
            ids[i] = numbers.getOrDefault(words[i], unknown);
        }
        // What is cut off still ends as a text ends.
        ids[size - 1] = numbers.getOrDefault(WordpieceTokenizer.BERT_SEP_TOKEN, unknown);
        return ids;
    }

    private static Map<String, Integer> vocabulary() throws IOException {
        JsonNode vocabulary = new ObjectMapper().readTree(bytes(VOCABULARY)).path("model");
        Map<String, Integer> numbers = new HashMap<>();
        vocabulary
                .path("vocab")
                .properties()
                .forEach(entry -> numbers.put(entry.getKey(), entry.getValue().asInt()));
        return numbers;
    }

    private static byte[] bytes(String resource) throws IOException {
        try (InputStream in = Embedding.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("not on the class path: " + resource);
            }
            return in.readAllBytes();
        }
    }
}
