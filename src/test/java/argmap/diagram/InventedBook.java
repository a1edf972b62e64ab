package argmap.diagram;

import argmap.document.Citation;
import argmap.document.CitationField;
import argmap.document.Document;
import argmap.document.NoteNumber;
import argmap.document.Work;
import argmap.document.Works;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A book of so many chapters that cites so many works, each mostly in a chapter or two. */
public record InventedBook(Document document, Works works) {
    private static final List<String> NAMES =
            List.of("Abel", "Brandt", "Conti", "Duval", "Eklund", "Fišer", "Garnett", "Hradec");
    private static final List<String> THINGS =
            List.of("Salt", "Silk", "Harbours", "Tolls", "Winter Rents", "Ledgers", "The Mint");
    private static final List<String> KINDS =
            List.of("A History of %s", "%s and its Price", "On %s", "%s in the Northern Provinces");

    /** The same book for the same numbers. */
    public static InventedBook of(int chapters, int works, int citations) {
        Random random = new Random(chapters * 1_000L + works);
        argmap.TextBuilder text = new argmap.TextBuilder().page(1, "");
        int each = Math.max(1, citations / chapters);
        for (int c = 0; c < chapters; c++) {
            text.heading(
                    1,
                    (c + 1)
                            + ". "
                            + pick(THINGS, c)
                            + " "
                            + pick(KINDS, c / 3).replace("%s", pick(THINGS, c + 2)));
            for (int n = 0; n < each; n++) {
                String id = Integer.toString(c * each + n + 1);
                text.paragraph("It was so.{" + id + "}").note(id, "Abel, Salt, 3.");
            }
        }
        List<Work> all = new ArrayList<>();
        for (int w = 0; w < works; w++) {
            String title = pick(KINDS, w / 7).replace("%s", pick(THINGS, w));
            all.add(
                    new Work(
                            "w" + w,
                            Map.of(
                                    CitationField.AUTHOR,
                                    pick(NAMES, w),
                                    CitationField.TITLE,
                                    title + " " + (1900 + w % 100)),
                            true));
        }
        List<Citation> made = new ArrayList<>();
        for (int i = 0; i < chapters * each; i++) {
            int chapter = i / each;
            int home = chapter * works / chapters;
            int far = (int) Math.round(Math.abs(random.nextGaussian()) * works / chapters);
            int work = random.nextInt(12) == 0 ? random.nextInt(5) : (home + far) % works;
            String id = Integer.toString(i + 1);
            made.add(
                    new Citation(
                            id + ".1",
                            NoteNumber.of(id),
                            new Span(0, 1),
                            new Span(0, 1),
                            "",
                            Citation.Meaning.SUPPORTS,
                            Citation.Form.SHORT,
                            "w" + work,
                            Map.of(),
                            "",
                            List.of()));
        }
        return new InventedBook(text.build("book.txt"), new Works(made, all, List.of(), List.of()));
    }

    private static String pick(List<String> from, int i) {
        return from.get(i % from.size());
    }
}
