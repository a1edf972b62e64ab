package argmap.report;

import argmap.diagram.Drawing;
import argmap.report.print.Block;
import argmap.report.print.Block.Picture;
import argmap.report.print.Section;
import java.util.ArrayList;
import java.util.List;

/** The map's pages, each a section of its own, or what is said in their place. */
final class MapSections {
    private MapSections() {}

    static List<Section> of(Maker maker) {
        HandoutSource source = maker.source();
        Phrases phrases = maker.phrases();
        if (source.maps().isEmpty()) {
            List<Block> said = new ArrayList<>();
            said.add(maker.part("map"));
            said.add(maker.key(phrases.say("map.missing", Words.clean(source.missing()))));
            return List.of(new Section(Section.Setting.BODY, false, said));
        }
        return pages(maker, source.maps());
    }

    /** The whole map; nothing where it stands on one sheet already. */
    static List<Section> sheets(Maker maker) {
        return pages(maker, maker.source().sheets());
    }

    private static List<Section> pages(Maker maker, List<Drawing> pages) {
        Phrases phrases = maker.phrases();
        List<Section> all = new ArrayList<>();
        for (Drawing page : pages) {
            String title = Words.clean(page.title());
            String name = Maker.joined(": ", phrases.say("part.map"), title);
            all.add(
                    new Section(
                            Section.Setting.WIDE,
                            false,
                            List.of(new Picture(page, name, ""))));
        }
        return all;
    }
}
