package argmap.cli;

import argmap.Pipeline;
import argmap.analysis.AnalysisReport;
import argmap.audit.AuditReport;
import argmap.audit.ClaimAudit;
import argmap.diagram.Drawing;
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
import argmap.report.HandoutSource.MapPage;
import argmap.report.print.Run;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gathers what a handout is made from, and no more than the edition shows. */
final class HandoutMaking {
    /** The style that historians write in. */
    static final String STYLE = "chicago-notes-bibliography";

    private HandoutMaking() {}

    /** Empty where no style of that name has a bibliography. */
    static Optional<HandoutSource> source(
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
                                found.stream().map(HandoutMaking::line).toList()));
    }

    private static HandoutSource withMap(
            GroundedMap grounded,
            AuditReport audit,
            HandoutOptions options,
            List<List<Run>> works) {
        AnalysisReport analysis = Pipeline.analyze(grounded);
        boolean shown =
                switch (options.edition()) {
                    case FULL -> options.parts().contains(HandoutPart.MAP);
                    case STUDENT, KEY -> true;
                    case DISCUSSANT, SLIDES -> false;
                };
        if (!shown || grounded.map().claims().isEmpty()) {
            return new HandoutSource(grounded, audit, analysis, List.of(), "", works);
        }
        GroundedMap drawn =
                options.edition() == Edition.STUDENT
                        ? HandoutMap.blank(grounded, audit, options.level())
                        : HandoutMap.numbered(grounded, audit);
        Drawing drawing = Pictures.overview(drawn);
        return drawing.fold(
                svg ->
                        new HandoutSource(
                                grounded,
                                audit,
                                analysis,
                                List.of(new MapPage("", svg.text())),
                                "",
                                works),
                failure ->
                        new HandoutSource(
                                grounded, audit, analysis, List.of(), failure.message(), works));
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
