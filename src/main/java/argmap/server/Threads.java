package argmap.server;

import java.util.concurrent.ThreadFactory;

/** Threads that do not keep the program alive. */
public final class Threads {
    private Threads() {}

    public static ThreadFactory named(String name) {
        return work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        };
    }
}
