package argmap.report;

import argmap.document.Document;
import argmap.report.print.Block;
import argmap.report.print.Block.Paragraph;
import argmap.report.print.Run;
import argmap.report.print.Style;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Persons, places and treaties with the pages they are named on. */
final class GlossaryPart {
    /** Of each kind, the most often named; a longer list is an index. */
    private static final int MOST = 14;

    private static final int FEW = 7;

    /** What a name names. */
    enum Kind {
        PERSON,
        PLACE,
        TREATY,
        UNKNOWN
    }

    /**
     * A name in the text.
     *
     * @param pages ascending
     */
    record Name(String name, Kind kind, int times, List<Integer> pages) {
        Name {
            pages = List.copyOf(pages);
        }
    }

    private final Maker maker;

    GlossaryPart(Maker maker) {
        this.maker = maker;
    }

    List<Block> blocks() {
        Document document = maker.source().grounded().document();
        List<Name> names = NameFinder.find(document);
        List<Block> all = new ArrayList<>();
        for (Kind kind : List.of(Kind.PERSON, Kind.PLACE, Kind.TREATY)) {
            List<Name> some = chosen(names, kind);
            if (some.isEmpty()) {
                continue;
            }
            if (all.isEmpty()) {
                all.add(maker.part("glossary"));
            }
            String title = maker.phrases().say("glossary." + kind.name().toLowerCase(Locale.ROOT));
            List<Run> runs = new ArrayList<>();
            runs.add(Run.italic(title + " "));
            for (int i = 0; i < some.size(); i++) {
                Name name = some.get(i);
                runs.add(Run.bold(name.name()));
                String pages = document.pages().isEmpty() ? "" : " " + ranges(name.pages());
                runs.add(Run.plain(pages + (i + 1 < some.size() ? "; " : ".")));
            }
            all.add(new Paragraph(Style.ENTRY, 0, "", "", runs, false));
        }
        return all;
    }

    private List<Name> chosen(List<Name> names, Kind kind) {
        Collator alphabet = Collator.getInstance(Locale.ENGLISH);
        return names.stream()
                .filter(name -> name.kind() == kind)
                .sorted(Comparator.comparingInt(Name::times).reversed())
                .limit(maker.phrases().isIntro() ? FEW : MOST)
                .sorted(Comparator.comparing(Name::name, alphabet).thenComparing(Name::name))
                .toList();
    }

    /** "173, 175-77". */
    private static String ranges(List<Integer> pages) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < pages.size(); ) {
            int last = i;
            while (last + 1 < pages.size() && pages.get(last + 1) == pages.get(last) + 1) {
                last++;
            }
            all.add(Words.pages(pages.get(i), pages.get(last)).replaceFirst("^pp?\\. ", ""));
            i = last + 1;
        }
        return String.join(", ", all);
    }
}
