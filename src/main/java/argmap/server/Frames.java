package argmap.server;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The messages of a stream as the protocol frames them: header lines, an empty line, and as many
 * bytes of JSON as the header {@code Content-Length} says.
 */
final class Frames {
    /** Bytes of one message: a map of ten times the longest book's. */
    private static final int LONGEST = 64 * 1024 * 1024;

    /** Bytes of a header line; those of the protocol have some forty. */
    private static final int LONGEST_LINE = 1000;

    private final InputStream in;

    Frames(InputStream in) {
        this.in = new BufferedInputStream(in);
    }

    /**
     * The next message.
     *
     * @return null at the end of the stream
     * @throws IOException with what is wrong, where the next message cannot be told from this one
     */
    @Nullable String next() throws IOException {
        int length = -1;
        for (String line = line(); line != null; line = line()) {
            if (line.isEmpty() && length >= 0) {
                byte[] body = in.readNBytes(length);
                return body.length < length ? null : new String(body, StandardCharsets.UTF_8);
            }
            int colon = line.indexOf(':');
            if (colon < 0) {
                throw new IOException(
                        "the input is not the Language Server Protocol: no header Content-Length");
            }
            if (line.substring(0, colon)
                    .strip()
                    .toLowerCase(Locale.ROOT)
                    .equals("content-length")) {
                length = length(line.substring(colon + 1).strip());
            }
        }
        return null;
    }

    private static int length(String said) throws IOException {
        if (!said.matches("\\d{1,9}") || Integer.parseInt(said) > LONGEST) {
            throw new IOException(
                    "Content-Length has to be a number of bytes, " + LONGEST + " at most");
        }
        return Integer.parseInt(said);
    }

    private @Nullable String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                return line.length() == 0 ? null : line.toString();
            }
            if (line.length() == LONGEST_LINE) {
                throw new IOException("the input is not the Language Server Protocol");
            }
            line.append((char) next);
        }
        int end = line.length();
        return end > 0 && line.charAt(end - 1) == '\r'
                ? line.substring(0, end - 1)
                : line.toString();
    }
}
