package argmap.product;

import argmap.Pipeline;
import argmap.analysis.AnalysisReport;
import argmap.audit.AuditReport;
import argmap.audit.ClaimAudit;
import argmap.diagram.Drawing;
import argmap.diagram.MapPages;
import argmap.document.Work;
import argmap.document.Works;
import argmap.graph.GroundedMap;
import argmap.interchange.works.Bibliography;
import argmap.interchange.works.CitedText;
import argmap.report.Edition;
import argmap.report.HandoutMap;
import argmap.report.HandoutOptions;
import argmap.report.HandoutPart;
import argmap.report.HandoutSource;
import argmap.report.print.Run;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gathers what a handout is made from, and no more than the edition shows. */
public final class Handouts {
    /** The style that historians write in. */
    public static final String STYLE = "chicago-notes-bibliography";

    private Handouts() {}

    /** The handout of an edition as the map's head wants it. */
    public static PrintedHandout of(LoadedMap map, AuditReport audit, Edition edition) {
        return of(map, audit, settings(map).options(edition));
    }

    /** The handout as it is asked for, with the further reading in the style of the map's head. */
    public static PrintedHandout of(LoadedMap map, AuditReport audit, HandoutOptions options) {
        GroundedMap grounded = map.grounded();
        HandoutSource source =
                source(grounded, audit, options, settings(map).style())
                        .or(() -> source(grounded, audit, options, STYLE))
                        .orElseThrow();
        return new PrintedHandout(source, options);
    }

    private static HandoutSettings settings(LoadedMap map) {
        return new HandoutSettings(map.grounded().map().info().handout(), map.source());
    }

    /** Empty where no style of that name has a bibliography. */
    public static Optional<HandoutSource> source(
            GroundedMap grounded, AuditReport audit, HandoutOptions options, String style) {
        boolean full = options.edition() == Edition.FULL;
        boolean listed = full && options.parts().contains(HandoutPart.READING);
        Optional<List<List<Bibliography.Piece>>> works =
                listed ? works(grounded, audit, style) : Optional.of(List.of());
        return works.map(
                found ->
                        withMap(
                                grounded,
                                audit,
                                options,
                                found.stream().map(Handouts::line).toList()));
    }

    private static HandoutSource withMap(
            GroundedMap grounded,
            AuditReport audit,
            HandoutOptions options,
            List<List<Run>> works) {
        AnalysisReport analysis = Pipeline.analyze(grounded);
        boolean full = options.edition() == Edition.FULL;
        boolean exercise = options.edition() == Edition.STUDENT || options.edition() == Edition.KEY;
        boolean shown = exercise || full && options.parts().contains(HandoutPart.MAP);
        boolean sheets = full && options.parts().contains(HandoutPart.SHEETS);
        boolean empty = grounded.map().claims().isEmpty();
        HandoutMap numbered = HandoutMap.numbered(grounded, audit);
        List<Drawing> map = List.of();
        Set<Integer> numbers = Set.of();
        if (shown && !empty) {
            MapPages top = Pictures.top(numbered, options);
            map = List.of(top.pages().get(0));
            numbers = HandoutMap.shown(grounded, audit, top.pages().get(0).nodes());
        }
        for (int before = -1; exercise && numbers.size() != before; ) {
            // What has no box on the worksheet is asked for neither there nor in the key.
            before = numbers.size();
            HandoutMap blank = HandoutMap.blank(grounded, audit, options.level(), numbers);
            Drawing drawn = Pictures.top(blank, options).pages().get(0);
            numbers = new LinkedHashSet<>(numbers);
            numbers.retainAll(HandoutMap.shown(grounded, audit, drawn.nodes()));
            map = options.edition() == Edition.STUDENT ? List.of(drawn) : map;
        }
        List<Drawing> more =
                sheets && !empty ? Pictures.sheets(numbered, options).pages() : List.of();
        return new HandoutSource(grounded, audit, analysis, map, numbers, more, works);
    }

    /** The works behind the map's claims, not all that the text cites. */
    private static Optional<List<List<Bibliography.Piece>>> works(
            GroundedMap grounded, AuditReport audit, String style) {
        Set<String> behind = new LinkedHashSet<>();
        for (ClaimAudit claim : audit.claims()) {
            claim.works().stream().map(Work::id).forEach(behind::add);
        }
        Works all = grounded.works();
        Works some =
                new Works(
                        all.citations().stream().filter(c -> behind.contains(c.workId())).toList(),
                        all.works().stream().filter(w -> behind.contains(w.id())).toList(),
                        List.of(),
                        List.of());
        return Bibliography.entries(new CitedText(grounded.document(), some), style);
    }

    private static List<Run> line(List<Bibliography.Piece> entry) {
        return entry.stream()
                .map(piece -> piece.italic() ? Run.italic(piece.text()) : Run.plain(piece.text()))
                .toList();
    }
}
