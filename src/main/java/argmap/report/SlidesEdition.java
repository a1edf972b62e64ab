package argmap.report;

import argmap.graph.Connection;
import argmap.graph.NodeId;
import argmap.report.Entry.Quote;
import argmap.report.print.Block;
import argmap.report.print.Block.Heading;
import argmap.report.print.Block.Paragraph;
import argmap.report.print.PrintedSection;
import argmap.report.print.Run;
import argmap.report.print.Style;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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

    List<PrintedSection> sections() {
        List<PrintedSection> all = new ArrayList<>();
        List<Entry> chosen = chosen();
        List<Block> first = maker.head("");
        first.addAll(shown(chosen));
        all.add(new PrintedSection(PrintedSection.Setting.WIDE, false, first));
        chosen.forEach(
                entry ->
                        all.add(
                                new PrintedSection(
                                        PrintedSection.Setting.WIDE, true, slide(entry))));
        return all;
    }

    private List<Entry> chosen() {
        List<Entry> entries = maker.listing().entries();
        if (!maker.phrases().isIntro() || entries.size() <= FEW) {
            return entries;
        }
        // What bears on a thesis comes before what bears on that, and so on down.
        Set<NodeId> near = new LinkedHashSet<>();
        maker.listing().theses().forEach(thesis -> near.add(thesis.node()));
        List<NodeId> order = new ArrayList<>(near);
        for (int i = 0; i < order.size(); i++) {
            for (Connection each : maker.listing().outline().onto(order.get(i))) {
                if (near.add(each.from())) {
                    order.add(each.from());
                }
            }
        }
        List<NodeId> first = order.subList(0, Math.min(FEW, order.size()));
        return entries.stream().filter(entry -> first.contains(entry.node())).toList();
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** How much of the map is here, where that is not all. */
    private List<Block> shown(List<Entry> chosen) {
        int all = maker.listing().outline().connections().size();
        int here = chosen.stream().mapToInt(entry -> entry.bears().size()).sum();
        return here == all
                ? List.of()
                : List.of(maker.key(maker.phrases().say("shown", here, all)));
    }

    private List<Block> slide(Entry entry) {
        Phrases phrases = maker.phrases();
        List<Block> all = new ArrayList<>();
        boolean thesis = maker.listing().theses().contains(entry);
        String lead =
                thesis
                        ? phrases.say("part.thesis")
                        : capital(maker.listing().reference(entry.node()));
        all.add(new Heading(2, lead, entry.anchor()));
        List<Run> said = new ArrayList<>(maker.listing().signs(entry));
        if (!said.isEmpty()) {
            all.add(Paragraph.of(Style.KEY, said.toArray(Run[]::new)));
        }
        all.add(Paragraph.of(Style.TOPIC, Run.plain(entry.wording())));
        for (Quote quote : entry.quotes().subList(0, Math.min(QUOTES, entry.quotes().size()))) {
            List<Run> runs = new ArrayList<>();
            runs.add(Run.plain("\u201c" + quote.text() + "\u201d "));
            runs.add(Run.small(Maker.place(quote)));
            quote.counted()
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
