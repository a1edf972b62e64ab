package argmap;

import argmap.analysis.AnalysisReport;
import argmap.audit.AuditReport;
import argmap.graph.GroundedMap;
import argmap.message.Message;
import argmap.product.Handouts;
import argmap.product.LoadedMap;
import argmap.product.MadeFile;
import argmap.product.Pictures;
import argmap.product.PrintedHandout;
import argmap.product.Products;
import argmap.report.Edition;
import argmap.report.HandoutMap;
import argmap.report.HandoutOptions;
import argmap.report.ReadingPage;
import argmap.report.print.Paper;

import java.util.List;

/** A map linked to its text, and what can be made of it. */
public record LinkedMap(LoadedMap loaded) {

    /** Claims, relations, and the passages, notes and works behind each claim. */
    public GroundedMap grounded() {
        return loaded.grounded();
    }

    /** What is wrong in the map, its quotations included; spans in the map's file. */
    public List<Message> diagnostics() {
        return loaded.diagnostics();
    }

    /** Whether each claim stands on its notes. */
    public AuditReport audit() {
        return Pipeline.audit(grounded());
    }

    /** What the claims rest on, and what is attacked and unanswered. */
    public AnalysisReport analyze() {
        return Pipeline.analyze(grounded());
    }

    /** The handout as the map's head wants it, on A4 where it does not say. */
    public PrintedHandout handout(Edition edition) {
        return Handouts.of(loaded, audit(), edition);
    }

    public PrintedHandout handout(HandoutOptions options) {
        return Handouts.of(loaded, audit(), options);
    }

    /** The usual handout on another paper. */
    public PrintedHandout handout(Edition edition, Paper paper) {
        return handout(HandoutOptions.of(edition, paper));
    }

    /** Text and argument side by side, HTML in one file. */
    public String readingPage() {
        AuditReport audit = audit();
        return ReadingPage.write(
                grounded(),
                audit,
                Pictures.overview(HandoutMap.numbered(grounded(), audit)),
                List.of());
    }

    /** All that {@code argmap build} makes, as files. */
    public List<MadeFile> products() {
        return Products.of(loaded, audit(), List.of(), step -> {});
    }
}
