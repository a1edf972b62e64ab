package argmap.report;

import argmap.diagram.Drawing;
import argmap.report.print.Block.Picture;
import argmap.report.print.PrintedSection;
import java.util.ArrayList;
import java.util.List;

/** The map's pages, each a section of its own. */
final class MapSections {
    private MapSections() {}

    static List<PrintedSection> of(Maker maker) {
        return pages(maker, maker.source().maps());
    }

    /** The whole map; nothing where it stands on one sheet already. */
    static List<PrintedSection> sheets(Maker maker) {
        return pages(maker, maker.source().sheets());
    }

    private static List<PrintedSection> pages(Maker maker, List<Drawing> pages) {
        Phrases phrases = maker.phrases();
        List<PrintedSection> all = new ArrayList<>();
        for (Drawing page : pages) {
            String title = Words.clean(page.title());
            String name = Maker.joined(": ", phrases.say("part.map"), title);
            all.add(
                    new PrintedSection(
                            PrintedSection.Setting.WIDE,
                            false,
                            List.of(new Picture(page, name, ""))));
        }
        return all;
    }
}
