package argmap.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** Remembers the first failure to write, which a {@code PrintWriter} keeps to itself. */
final class GuardedStream extends FilterOutputStream {
    private String failure = "";

    GuardedStream(OutputStream out) {
        super(out);
    }

    /** What failed; nothing for a reader that stopped reading, as {@code head} does. */
    Optional<String> failure() {
        return failure.isEmpty() || failure.contains("Broken pipe")
                ? Optional.empty()
                : Optional.of(failure);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            if (failure.isEmpty()) {
                failure = String.valueOf(e.getMessage());
            }
            throw e;
        }
    }
}
