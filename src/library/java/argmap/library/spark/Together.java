package argmap.library.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.spark.sql.SparkSession;

/**
 * Jobs of Spark that do not wait for each other, begun side by side: while one is planned, the
 * cores work for another. With one core they follow each other.
 */
final class Together implements AutoCloseable {
    /** Jobs at once at most: there are no more than some five that do not wait for each other. */
    private static final int MOST = 4;

    private final SparkSession spark;
    private final ExecutorService threads;

    Together(SparkSession spark) {
        this.spark = spark;
        threads =
                Executors.newFixedThreadPool(
                        Math.max(1, Math.min(MOST, spark.sparkContext().defaultParallelism())));
    }

    <T> Future<T> begin(Callable<T> job) {
        return threads.submit(
                () -> {
                    SparkSession.setActiveSession(spark);
                    return job.call();
                });
    }

    /** What a job gave, when it has ended. */
    static <T> T of(Future<T> job) throws IOException {
        try {
            return job.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException problem) {
                throw problem;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("broken off", e);
        }
    }

    /** Runs jobs that give nothing, and waits for all of them. */
    void all(List<Job> jobs) throws IOException {
        List<Future<Boolean>> begun = new ArrayList<>();
        for (Job job : jobs) {
            begun.add(
                    begin(
                            () -> {
                                job.run();
                                return true;
                            }));
        }
        for (Future<Boolean> one : begun) {
            of(one);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    /** A job that only writes. */
    interface Job {
        void run() throws IOException;
    }
}
