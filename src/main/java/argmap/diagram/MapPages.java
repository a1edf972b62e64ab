package argmap.diagram;

import java.util.ArrayList;
import java.util.List;

/**
 * A map on paper: on one sheet where it fits with letters of 8 points, else an overview and a sheet
 * for each section, whose lines lead on by name to the sheet where they end.
 *
 * <pre>{@code
 * MapPages printed = Diagram.pages(grounded, options, SheetSize.A4);
 * printed.pages().forEach(page -> show(page.title(), page.svg()));
 * Files.write(file, printed.pdf());
 * }</pre>
 */
public final class MapPages {
    private final List<Scene> scenes;
    private final List<String> remarks;

    MapPages(List<Scene> scenes, List<String> remarks) {
        this.scenes = List.copyOf(scenes);
        List<String> all = new ArrayList<>(remarks);
        MissingLetters.in(scenes).stream().filter(r -> !all.contains(r)).forEach(all::add);
        this.remarks = List.copyOf(all);
    }

    /** At least one. */
    public List<MapPage> pages() {
        return scenes.stream()
                .map(s -> new MapPage(
                                        s.title(),
                                        SvgWriter.write(s),
                                        s.width(),
                                        s.height(),
                                        s.nodes()))
                .toList();
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
        return ScenePdf.write(scenes);
    }

    /** With a reason why it is on sheets, before the others. */
    MapPages because(String why) {
        List<String> all = new ArrayList<>(List.of("on sheets by section: " + why));
        all.addAll(remarks);
        return new MapPages(scenes, all);
    }

    List<Scene> scenes() {
        return scenes;
    }
}
