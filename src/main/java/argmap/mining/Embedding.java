package argmap.mining;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxTensorLike;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import argmap.text.Folding;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
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
            session = environment.createSession(bytes(MODEL), options);
        }
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
                float[][][] states = (float[][][]) result.get(0).getValue();
                // The first piece, [CLS], stands for the whole, as this model was trained.
                return unit(states[0][0]);
            }
        } catch (OrtException e) {
            throw new IllegalStateException("the model refused a text it was made for", e);
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
