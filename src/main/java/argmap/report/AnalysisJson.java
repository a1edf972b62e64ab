package argmap.report;

import argmap.analysis.AnalysisReport;
import argmap.analysis.Ground;
import argmap.analysis.Load;
import argmap.analysis.Loss;
import argmap.analysis.Status;
import argmap.graph.ArgumentId;
import argmap.graph.Datum;
import argmap.graph.Datum.Fields;
import argmap.graph.Datum.Items;
import argmap.graph.Datum.Literal;
import argmap.graph.Datum.Text;
import argmap.graph.GroundedMap;
import argmap.graph.NodeId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The analysis as plain data, for programs. */
public final class AnalysisJson {
    private final GroundNames names;

    private AnalysisJson(GroundedMap grounded) {
        this.names = new GroundNames(grounded);
    }

    public static Fields of(GroundedMap grounded, AnalysisReport report) {
        AnalysisJson json = new AnalysisJson(grounded);
        return Fields.NONE
                .with("nodes", items(report.statuses(), AnalysisJson::status))
                .with("groundless", items(report.groundless(), AnalysisJson::title))
                .with("load", items(report.load().loads(), json::load))
                .with("loadExact", bool(report.load().exact()))
                .with("onOneWork", json.onOneWork(report))
                .with(
                        "cuts",
                        items(
                                report.cuts(),
                                cut ->
                                        Fields.NONE
                                                .with("claim", title(cut.claim()))
                                                .with("least", bool(cut.least()))
                                                .with("lost", items(cut.grounds(), json::ground))))
                .with("allCut", bool(report.allCut()))
                .with("circles", items(report.circles(), c -> items(c, AnalysisJson::node)))
                .with(
                        "central",
                        items(
                                report.central(),
                                central ->
                                        Fields.NONE
                                                .with("claim", title(central.claim()))
                                                .with("rank", number(central.rank()))
                                                .with("below", number(central.below()))))
                .with("strengthsSettled", bool(report.settled()))
                .with("allWaysTried", bool(report.allWays()));
    }

    public static Fields of(GroundedMap grounded, Loss loss) {
        AnalysisJson json = new AnalysisJson(grounded);
        return Fields.NONE
                .with("without", items(loss.lost(), json::ground))
                .with("falls", items(loss.falls(), AnalysisJson::title))
                .with("weaker", items(loss.weaker(), AnalysisJson::title));
    }

    private static Fields status(Status status) {
        Fields fields =
                node(status.node())
                        .withText("standing", word(status.standing()))
                        .withText("preferred", word(status.choice()))
                        .with("attacked", bool(status.attacked()))
                        .with("opposing", bool(status.opposing()))
                        .withText("reason", status.reason())
                        .with("strength", number(status.strength()));
        return status.label().isPresent()
                ? fields.withText("label", status.label().get().word())
                : fields;
    }

    private Fields load(Load load) {
        return ground(load.ground())
                .with("lost", number(load.lost()))
                .with("falls", items(load.falls(), AnalysisJson::title));
    }

    private Datum onOneWork(AnalysisReport report) {
        List<Datum> rows = new ArrayList<>();
        report.load()
                .onOneWork()
                .forEach(
                        (claim, works) ->
                                rows.add(
                                        Fields.NONE
                                                .with("claim", title(claim))
                                                .withTexts(
                                                        "works",
                                                        works.stream().map(names::work).toList())));
        return new Items(rows);
    }

    private Fields ground(Ground ground) {
        return Fields.NONE
                .withText("kind", word(ground.kind()))
                .withText("id", ground.id())
                .withText("name", names.name(ground));
    }

    private static Fields node(NodeId node) {
        return Fields.NONE.withText(
                node instanceof ArgumentId ? "argument" : "claim", node.title());
    }

    private static Datum title(NodeId node) {
        return new Text(node.title());
    }

    private static <T> Items items(List<T> list, Function<T, ? extends Datum> write) {
        return new Items(list.stream().map(item -> (Datum) write.apply(item)).toList());
    }

    private static Literal bool(boolean value) {
        return new Literal(String.valueOf(value));
    }

    private static Literal number(int value) {
        return new Literal(String.valueOf(value));
    }

    private static Literal number(double value) {
        return new Literal(String.format(Locale.ROOT, "%.4f", value));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
