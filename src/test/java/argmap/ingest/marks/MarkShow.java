package argmap.ingest.marks;

import argmap.text.Source;
import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Prints the true places of a reading's marks and what was found. */
final class MarkShow {
    public static void main(String[] args) throws Exception {
        MarkModel model;
        try (BufferedReader in = Files.newBufferedReader(Path.of(args[0]))) {
            model = MarkModel.read(in);
        }
        Path dir = Path.of(args[1]);
        String text = Files.readString(dir.resolve(args[2]));
        List<MarkGold.Page> pages = MarkGold.read(dir, args[2]);
        MarkTrainer.Book book =
                new MarkTrainer.Book(dir, "", args[2], new Source(args[2], text), pages);
        List<List<FoundMark>> found =
                new MarkAligner(book.source(), book.passages(), model).align();
        for (int p = 0; p < pages.size(); p++) {
            for (int j = 0; j < pages.get(p).notes().size(); j++) {
                MarkGold.GoldNote n = pages.get(p).notes().get(j);
                StringBuilder out = new StringBuilder(p + " " + n.label() + " ");
                if (n.after() >= 0) {
                    out.append(around(text, n.after(), n.after()));
                } else {
                    out.append("-");
                }
                int note = j;
                found.get(p).stream()
                        .filter(m -> m.note() == note)
                        .forEach(
                                m ->
                                        out.append(
                                                String.format(
                                                        "   => %.2f %s %s",
                                                        m.likely(),
                                                        around(text, m.start(), m.end()),
                                                        n.after() >= 0
                                                                        && MarkTrainer.near(
                                                                                text, n.after(),
                                                                                m.start())
                                                                ? ""
                                                                : "WRONG")));
                System.out.println(out);
            }
        }
    }

    static String around(String text, int a, int b) {
        return (text.substring(Math.max(0, a - 14), a)
                        + "{"
                        + text.substring(a, b)
                        + "}"
                        + text.substring(b, Math.min(text.length(), b + 12)))
                .replace('\n', '/');
    }
}
