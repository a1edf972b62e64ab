package argmap.diagram;

import java.time.Duration;

/**
 * When a drawing must be done.
 *
 * @param limit the time the caller allowed, for the message
 * @param nanoTime the moment on the clock of {@link System#nanoTime}
 */
record Deadline(Duration limit, long nanoTime) {

    /** What is left, at least one millisecond: Java takes a wait of zero for one without end. */
    long millisecondsLeft() {
        return Math.max(1, (nanoTime - System.nanoTime()) / 1_000_000);
    }

    /** The failure to report when it has passed. */
    EngineFailure passed() {
        return EngineFailure.timeout(limit.toMillis());
    }
}
