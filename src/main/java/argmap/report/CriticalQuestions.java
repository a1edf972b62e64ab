package argmap.report;

import argmap.graph.Annotations;
import argmap.graph.Argument;
import argmap.graph.Claim;
import argmap.graph.Inference;
import argmap.graph.NodeId;
import argmap.graph.Scheme;
import argmap.report.print.Block;
import argmap.report.print.Block.Paragraph;
import argmap.report.print.Run;
import argmap.report.print.Style;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What to ask of an argument of a scheme: the critical questions that Walton, Reed and Macagno,
 * <i>Argumentation Schemes</i> (2008), ch. 9, list with it, in our own words. Where the map names
 * no scheme, the three questions that fit any argument: are the premises acceptable, relevant and
 * enough (Johnson and Blair, <i>Logical Self-Defense</i>, 1977)?
 */
final class CriticalQuestions {
    /** So many for a scheme at the lower level; the lists begin with the weightiest. */
    private static final int FEW = 2;

    private static final String ANY = "any";

    private final Maker maker;
    private final Map<Scheme, Set<String>> used = new EnumMap<>(Scheme.class);

    CriticalQuestions(Maker maker) {
        this.maker = maker;
        for (Claim claim : maker.source().grounded().map().claims()) {
            note(claim.annotations(), claim.id());
        }
        for (Argument argument : maker.source().grounded().map().arguments()) {
            note(argument.annotations(), argument.id());
            for (Inference step : argument.inferences()) {
                step.rules().forEach(rule -> note(rule, step.conclusion()));
            }
        }
    }

    private void note(Annotations said, NodeId node) {
        note(said.scheme(), node);
    }

    private void note(String name, NodeId node) {
        Scheme.named(name)
                .ifPresent(
                        scheme ->
                                used.computeIfAbsent(scheme, s -> new LinkedHashSet<>())
                                        .add(named(node)));
    }

    private String named(NodeId node) {
        return maker.listing()
                .entry(node)
                .map(entry -> String.valueOf(entry.number()))
                .orElse(Words.clean(node.title()));
    }

    List<Block> blocks() {
        List<Block> all = new ArrayList<>();
        all.add(maker.part("critical"));
        used.forEach(
                (scheme, nodes) -> {
                    String key = scheme.name().toLowerCase(Locale.ROOT).replace('_', '-');
                    String about = maker.phrases().list(List.copyOf(nodes));
                    all.add(lead(maker.phrases().say("scheme." + key) + " (" + about + ")"));
                    add(key, all);
                });
        if (used.isEmpty()) {
            all.add(lead(maker.phrases().say("scheme." + ANY)));
            add(ANY, all);
        }
        String source = used.isEmpty() ? "critical.source.any" : "critical.source";
        all.add(Paragraph.of(Style.KEY, Run.plain(maker.phrases().say(source))));
        return all;
    }

    private static Paragraph lead(String text) {
        return Paragraph.of(Style.QUESTION, Run.italic(text)).kept();
    }

    private void add(String scheme, List<Block> all) {
        int most = maker.phrases().isIntro() && !scheme.equals(ANY) ? FEW : Integer.MAX_VALUE;
        for (int i = 1; i <= most && maker.phrases().has("critical." + scheme + "." + i); i++) {
            String text = maker.phrases().say("critical." + scheme + "." + i);
            all.add(
                    Paragraph.labelled(
                            Style.QUESTION, (char) ('a' + i - 1) + ")", List.of(Run.plain(text))));
        }
    }
}
