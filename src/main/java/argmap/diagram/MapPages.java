package argmap.diagram;

import argmap.diagram.Scene.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * A map drawn: in one picture, or on paper, on one sheet where it fits with letters of 8 points,
 * else on several, a sub-argument each; a box on which more bears elsewhere names that sheet.
 *
 * <pre>{@code
 * MapPages printed = Diagram.pages(grounded, options, SheetSize.A4);
 * printed.pages().forEach(page -> show(page.title(), page.svg()));
 * Files.write(file, printed.pdf());
 * }</pre>
 */
public final class MapPages {
    /** Letters that are named in a remark. */
    private static final int NAMED = 8;

    private final List<Scene> scenes;
    private final List<String> remarks;

    MapPages(List<Scene> scenes, List<String> remarks) {
        this.scenes = List.copyOf(scenes);
        List<String> all = new ArrayList<>(remarks);
        missingLetters().stream().filter(remark -> !all.contains(remark)).forEach(all::add);
        this.remarks = List.copyOf(all);
    }

    /** At least one. */
    public List<Drawing> pages() {
        return scenes.stream().map(Drawing::new).toList();
    }

    public int count() {
        return scenes.size();
    }

    /** What a reader should know, such as why there are several sheets; a clause each. */
    public List<String> remarks() {
        return remarks;
    }

    /** All pages as one PDF with bookmarks, tags and links; equal maps give equal bytes. */
    public byte[] pdf() {
        return PdfPainter.paint(scenes);
    }

    /** With a reason why it is on sheets, before the others. */
    MapPages because(String why) {
        List<String> all = new ArrayList<>(List.of("on sheets: " + why));
        all.addAll(remarks);
        return new MapPages(scenes, all);
    }

    List<Scene> scenes() {
        return scenes;
    }

    /** What the fonts inside the program have no letters for: a remark, or none. */
    private List<String> missingLetters() {
        Set<Integer> missing = new TreeSet<>();
        scenes.stream()
                .flatMap(scene -> scene.parts().stream())
                .flatMap(part -> part.marks().stream())
                .forEach(
                        mark -> {
                            if (mark instanceof Text text) {
                                String words = Fonts.plain(text.words().text());
                                missing.addAll(Fonts.missing(words, text.words().face()));
                            }
                        });
        if (missing.isEmpty()) {
            return List.of();
        }
        List<String> named = new ArrayList<>();
        missing.stream()
                .limit(NAMED)
                .forEach(c -> named.add(String.format(Locale.ROOT, "U+%04X", c)));
        int more = missing.size() - named.size();
        return List.of(
                "no letter of the shipped fonts for "
                        + String.join(", ", named)
                        + (more > 0 ? " and " + more + " more" : "")
                        + ": drawn as \ufffd in PNG and PDF");
    }
}
