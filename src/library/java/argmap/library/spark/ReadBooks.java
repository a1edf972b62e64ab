package argmap.library.spark;

import argmap.library.BookReader;
import argmap.library.Rows;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/**
 * Reads the books, each on whatever core is free, and keeps what was read of each under the digest
 * of its bytes: a run that was broken off goes on where it stopped, and a file that lies there
 * twice is read once.
 */
final class ReadBooks {
    /** Tasks that the driver keeps an eye on at most; more files share tasks. */
    private static final int MOST_TASKS = 20_000;

    /** Hexadecimal digits that name a book: by accident two of a million share them never. */
    private static final int DIGITS = 20;

    private final JavaSparkContext spark;
    private final Settings settings;
    private final PrintWriter progress;

    /**
     * What every worker has to know.
     *
     * @param out the output folder
     * @param options how books are read
     * @param largest bytes of a file that is still read
     */
    record Settings(Storage storage, String out, OptionsKept options, long largest)
            implements Serializable {
        String kept(String book) {
            return folder() + "/" + book.substring(0, 2) + "/" + book + ".gz";
        }

        String folder() {
            return out + "/read/" + options.toOptions().key();
        }

        String page(String book) {
            return out + "/books/" + book + ".html";
        }
    }

    /** {@link BookReader.Options}, as Spark can send it. */
    record OptionsKept(int claims, boolean meanings, boolean pages) implements Serializable {
        BookReader.Options toOptions() {
            return new BookReader.Options(claims, meanings, pages);
        }
    }

    /**
     * A file and the book in it.
     *
     * @param fresh true where it was read in this run
     * @param problem why the file could not be opened; empty where it could
     */
    record Done(String path, String book, long bytes, boolean fresh, String problem)
            implements Serializable {}

    ReadBooks(JavaSparkContext spark, Settings settings, PrintWriter progress) {
        this.spark = spark;
        this.settings = settings;
        this.progress = progress;
    }

    /** Reads what is not read yet; gives every file with its book, sorted by path. */
    List<Done> read(List<Storage.Found> files) {
        // The longest first, so that no core is left with a long one at the end.
        List<Storage.Found> order = new ArrayList<>(files);
        order.sort(
                Comparator.comparingLong(Storage.Found::bytes)
                        .reversed()
                        .thenComparing(Storage.Found::path));
        Broadcast<Settings> shared = spark.broadcast(settings);
        int tasks = Math.max(1, Math.min(MOST_TASKS, order.size()));
        Watch watch = new Watch(progress, order.size(), tasks);
        spark.sc().addSparkListener(watch);
        List<Done> done =
                new ArrayList<>(
                        spark.parallelize(dealt(order, tasks), tasks)
                                .mapPartitions(part -> readAll(part, shared.value()))
                                .collect());
        spark.sc().removeSparkListener(watch);
        watch.end();
        done.sort(Comparator.comparing(Done::path));
        return done;
    }

    /** Deals files out so that each task, a stretch of the list, has long and short ones. */
    private static List<Storage.Found> dealt(List<Storage.Found> files, int tasks) {
        if (files.size() <= tasks) {
            return files;
        }
        List<Storage.Found> dealt = new ArrayList<>(files.size());
        for (int task = 0; task < tasks; task++) {
            for (int i = task; i < files.size(); i += tasks) {
                dealt.add(files.get(i));
            }
        }
        return dealt;
    }

    private static Iterator<Done> readAll(Iterator<Storage.Found> files, Settings settings)
            throws IOException {
        List<Done> done = new ArrayList<>();
        while (files.hasNext()) {
            done.add(read(files.next(), settings));
        }
        return done.iterator();
    }

    private static Done read(Storage.Found file, Settings settings) throws IOException {
        Storage storage = settings.storage();
        byte[] bytes = new byte[0];
        String book;
        boolean tooLarge = file.bytes() > settings.largest();
        try {
            if (!file.problem().isEmpty()) {
                throw new IOException(file.problem());
            }
            MessageDigest digest = digest();
            try (InputStream in = new DigestInputStream(storage.open(file.path()), digest)) {
                if (tooLarge) {
                    in.transferTo(java.io.OutputStream.nullOutputStream());
                } else {
                    bytes = in.readAllBytes();
                }
            }
            book = named(digest.digest());
        } catch (IOException e) {
            // The file is named by its path: its bytes could not be had, and are tried anew.
            String name = named(digest().digest(file.path().getBytes(StandardCharsets.UTF_8)));
            String why = file.problem().isEmpty() ? Storage.why(e) : file.problem();
            return new Done(file.path(), name, file.bytes(), false, why);
        }
        String kept = settings.kept(book);
        boolean whole =
                storage.exists(kept)
                        && (!settings.options().pages() || storage.exists(settings.page(book)));
        if (whole) {
            return new Done(file.path(), book, file.bytes(), false, "");
        }
        Rows rows =
                tooLarge
                        ? Rows.broken(
                                book,
                                file.bytes(),
                                String.format(
                                        Locale.ROOT,
                                        "the file has %,d bytes; no more than %,d are read"
                                                + " (--largest)",
                                        file.bytes(),
                                        settings.largest()))
                        : BookReader.read(
                                book, name(file.path()), bytes, settings.options().toOptions());
        if (settings.options().pages()) {
            String page = rows.page().isEmpty() ? noPage(rows.book().error()) : rows.page();
            storage.write(settings.page(book), page);
        }
        storage.write(kept, out -> KeptRows.write(rows, out));
        return new Done(file.path(), book, file.bytes(), true, "");
    }

    private static String noPage(String error) {
        return "<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\"><title>Not read</title><p>"
                + error.replace("&", "&amp;").replace("<", "&lt;")
                + "</p></html>\n";
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String named(byte[] digest) {
        return HexFormat.of().formatHex(digest).substring(0, DIGITS);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Says from time to time how far the reading is. */
    private static final class Watch extends SparkListener {
        /** Seconds between two lines: often enough to see it move, seldom enough for a log. */
        private static final long SECONDS = 20;

        private final PrintWriter out;
        private final int books;
        private final int tasks;
        private final long start = System.nanoTime();
        private long last = start;
        private int ended;

        Watch(PrintWriter out, int books, int tasks) {
            this.out = out;
            this.books = books;
            this.tasks = tasks;
        }

        @Override
        public synchronized void onTaskEnd(SparkListenerTaskEnd task) {
            ended += task.taskInfo().successful() ? 1 : 0;
            long now = System.nanoTime();
            if (now - last >= SECONDS * 1_000_000_000L) {
                last = now;
                say(now);
            }
        }

        private void say(long now) {
            double hours = (now - start) / 3.6e12;
            double read = (double) books * Math.min(ended, tasks) / tasks;
            double left = read == 0 ? 0 : (books - read) * hours / read * 60;
            out.printf(
                    Locale.ROOT,
                    "argmap: %,.0f of %,d books, %,.0f an hour, %s left%n",
                    read,
                    books,
                    read / hours,
                    left < 1
                            ? "less than a minute"
                            : String.format(Locale.ROOT, "%,.0f min", left));
            out.flush();
        }

        synchronized void end() {
            ended = tasks;
            say(System.nanoTime());
        }
    }
}
