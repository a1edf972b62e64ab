package argmap.report;

import argmap.report.Entry.Quote;
import argmap.report.print.Block;
import argmap.report.print.Block.Heading;
import argmap.report.print.Block.Paragraph;
import argmap.report.print.Run;
import argmap.report.print.Section;
import argmap.report.print.Style;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One claim a slide, with the author's words for it. At the lower level only the claims nearest to
 * the thesis, as many as six slides hold; at the higher one all.
 */
final class SlidesEdition {
    /** Slides after the first, at the lower level. */
    private static final int FEW = 5;

    /** Quotations on a slide. */
    private static final int QUOTES = 2;

    private final Maker maker;

    SlidesEdition(Maker maker) {
        this.maker = maker;
    }

    List<Section> sections() {
        List<Section> all = new ArrayList<>();
        all.add(new Section(Section.Setting.WIDE, false, maker.head("")));
        chosen().forEach(entry -> all.add(new Section(Section.Setting.WIDE, true, slide(entry))));
        return all;
    }

    private List<Entry> chosen() {
        List<Entry> entries = maker.reading().entries();
        if (!maker.phrases().isIntro() || entries.size() <= FEW) {
            return entries;
        }
        List<Entry> theses = maker.reading().theses();
        Set<Integer> near = new HashSet<>();
        for (Entry thesis : theses) {
            near.add(thesis.number());
        }
        // What bears on a thesis comes before what bears on that, and so on down.
        List<Integer> order = new ArrayList<>(near);
        for (int i = 0; i < order.size(); i++) {
            for (Entry entry : entries) {
                int on = order.get(i);
                boolean bears =
                        maker.reading().ties(entry).stream().anyMatch(tie -> tie.on() == on);
                if (bears && near.add(entry.number())) {
                    order.add(entry.number());
                }
            }
        }
        List<Integer> first = order.subList(0, Math.min(FEW, order.size()));
        return entries.stream()
                .filter(entry -> first.contains(entry.number()))
                .sorted(Comparator.comparingInt(Entry::number))
                .toList();
    }

    private List<Block> slide(Entry entry) {
        Phrases phrases = maker.phrases();
        List<Block> all = new ArrayList<>();
        boolean thesis = maker.reading().theses().contains(entry);
        String lead =
                thesis ? phrases.say("part.thesis") : phrases.say("slide.claim", entry.number());
        String bears =
                maker.reading().ties(entry).stream()
                        .limit(2)
                        .map(tie -> phrases.bears(tie.role(), tie.on()))
                        .reduce((a, b) -> a + "; " + b)
                        .orElse("");
        all.add(new Heading(2, Maker.joined(" \u00b7 ", lead, bears), entry.anchor()));
        all.add(Paragraph.of(Style.TOPIC, Run.plain(entry.wording())));
        for (Quote quote : entry.quotes().subList(0, Math.min(QUOTES, entry.quotes().size()))) {
            List<Run> runs = new ArrayList<>();
            runs.add(Run.plain("\u201c" + quote.text() + "\u201d "));
            runs.add(Run.small(Maker.place(quote)));
            quote.notes()
                    .forEach(link -> runs.add(Run.small(", " + phrases.say("note", link.label()))));
            all.add(new Paragraph(Style.POINT, 0, "", "", runs, false));
        }
        FindingWords words = new FindingWords(phrases);
        entry.findings().stream()
                .limit(1)
                .forEach(
                        finding ->
                                all.add(
                                        Paragraph.of(
                                                Style.KEY, Run.plain(words.question(finding)))));
        return all;
    }
}
