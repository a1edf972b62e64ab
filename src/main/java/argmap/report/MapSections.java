package argmap.report;

import argmap.report.HandoutSource.MapPage;
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
        List<Section> all = new ArrayList<>();
        for (MapPage page : source.maps()) {
            String title = Words.clean(page.title());
            String caption = Maker.joined(". ", title, phrases.say("map.caption"));
            String name = Maker.joined(": ", phrases.say("part.map"), title);
            all.add(
                    new Section(
                            Section.Setting.WIDE,
                            false,
                            List.of(new Picture(page.svg(), name, caption))));
        }
        return all;
    }
}
