package argmap.argdown;

import argmap.argdown.ArgdownEditor.Edited;
import argmap.document.Document;
import argmap.graph.Argument;
import argmap.graph.ArgumentId;
import argmap.graph.ArgumentMap;
import argmap.graph.Claim;
import argmap.graph.ClaimId;
import argmap.graph.Draft;
import argmap.graph.Inference;
import argmap.graph.MapInfo;
import argmap.graph.NodeId;
import argmap.graph.Quotation;
import argmap.graph.Relation;
import argmap.graph.Section;
import argmap.text.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Adds to a map that a person has edited the suggestions it does not have yet, and touches nothing
 * of theirs.
 *
 * <p>A suggestion is known when the map has its title, or a claim that quotes or says the same
 * sentence; what bears on it then bears on that claim. One that a person rejected ({@link
 * Decision#reject}) is left out, with what bears on it.
 */
public final class DraftAdder {
    /**
     * A map file with suggestions added.
     *
     * @param added how many claims are new in it; at 0 the text is the file as it was
     * @param known how many suggestions it had already
     */
    public record Grown(String text, int added, int known) {}

    private final ArgumentMap map;
    private final List<String> rejected;
    private final Map<NodeId, List<String>> wordings = new LinkedHashMap<>();
    private final Map<NodeId, NodeId> knownAs = new HashMap<>();

    private DraftAdder(ArgumentMap map, List<String> rejected) {
        this.map = map;
        this.rejected = rejected.stream().map(DraftAdder::folded).toList();
        for (Claim claim : map.claims()) {
            List<String> words = new ArrayList<>(List.of(folded(claim.text())));
            for (Quotation quotation : claim.annotations().quotations()) {
                words.add(folded(quotation.text()));
            }
            wordings.put(claim.id(), words);
        }
    }

    /**
     * Adds what is new.
     *
     * @param titles a short title for a sentence that carries a claim
     */
    public static Grown add(
            Source mapFile, Draft draft, Document document, UnaryOperator<String> titles) {
        ArgumentMap map = ArgdownReader.read(mapFile).value();
        return new DraftAdder(map, Rejected.in(mapFile.text()))
                .add(mapFile, DraftWriter.map(draft, document, MapInfo.NONE, titles));
    }

    /** Whether a person rejected a suggestion of such words in a map file. */
    public static boolean isRejected(String mapFile, String words) {
        String mine = folded(words);
        return Rejected.in(mapFile).stream().anyMatch(line -> isSame(mine, folded(line)));
    }

    private Grown add(Source mapFile, ArgumentMap suggested) {
        List<Claim> fresh = new ArrayList<>();
        for (Claim claim : suggested.claims()) {
            if (known(claim)) {
                continue;
            }
            fresh.add(
                    new Claim(
                            claim.id(),
                            claim.text(),
                            section(suggested.sections().get(claim.section())),
                            claim.tags(),
                            claim.annotations(),
                            claim.span()));
        }
        List<MapEdit> edits = edits(fresh, suggested);
        Edited edited = ArgdownEditor.edit(mapFile, edits);
        int added = 0;
        for (MapEdit edit : edits) {
            boolean made = !edited.refused().contains(edit);
            added += made && edit instanceof MapEdit.Add add ? add.claims().size() : 0;
        }
        return new Grown(edited.text(), added, suggested.claims().size() - fresh.size());
    }

    private boolean known(Claim claim) {
        if (wordings.containsKey(claim.id())) {
            return true;
        }
        String words = folded(claim.text());
        if (rejected.stream().anyMatch(line -> isSame(words, line))) {
            return true;
        }
        for (Map.Entry<NodeId, List<String>> mine : wordings.entrySet()) {
            if (mine.getValue().stream().anyMatch(line -> isSame(words, line))) {
                knownAs.put(claim.id(), mine.getKey());
                return true;
            }
        }
        return false;
    }

    /** Equal, or one holds the other and is not so short that it is in too many sentences. */
    private static boolean isSame(String words, String line) {
        if (words.equals(line)) {
            return !words.isEmpty();
        }
        boolean within = line.length() >= Rejected.SHORTEST && words.contains(line);
        return within || (words.length() >= Rejected.SHORTEST && line.contains(words));
    }

    /** The map's section of that title, else the map as a whole. */
    private int section(Section section) {
        for (int i = 1; i < map.sections().size(); i++) {
            if (folded(map.sections().get(i).title()).equals(folded(section.title()))) {
                return i;
            }
        }
        return 0;
    }

    /** One edit a claim with what it bears on, so that one refused does not take others along. */
    private List<MapEdit> edits(List<Claim> fresh, ArgumentMap suggested) {
        List<Relation> relations = suggested.relations();
        Set<NodeId> there = new HashSet<>(wordings.keySet());
        Set<Claim> waiting = new LinkedHashSet<>(fresh);
        List<MapEdit> edits = new ArrayList<>();
        Set<NodeId> premises = mere(suggested);
        waiting.removeIf(claim -> premises.contains(claim.id()));
        boolean more = true;
        while (more) {
            more = false;
            for (Claim claim : List.copyOf(waiting)) {
                List<Relation> own = own(claim, relations);
                if (own.stream().allMatch(r -> there.contains(target(r)))) {
                    edits.add(new MapEdit.Add(List.of(claim), List.of(), own));
                    there.add(claim.id());
                    waiting.remove(claim);
                    more = true;
                }
            }
        }
        for (Argument argument : suggested.arguments()) {
            linked(argument, fresh, there).ifPresent(edits::add);
        }
        return edits;
    }

    /** Claims that are nothing but premises: they come with their arguments. */
    private static Set<NodeId> mere(ArgumentMap suggested) {
        Set<NodeId> mere = new HashSet<>();
        for (Argument argument : suggested.arguments()) {
            argument.inferences().forEach(step -> mere.addAll(step.premises()));
        }
        for (Relation relation : suggested.relations()) {
            mere.remove(relation.from());
            mere.remove(relation.fold(Relation.Between::to, u -> u.inference().argument()));
        }
        for (Argument argument : suggested.arguments()) {
            argument.inferences().forEach(step -> mere.remove(step.conclusion()));
        }
        return mere;
    }

    /** Linked premises with their argument, where the map does not have it. */
    private Optional<MapEdit> linked(Argument argument, List<Claim> fresh, Set<NodeId> there) {
        Inference step = argument.inferences().get(0);
        List<ClaimId> premises = step.premises().stream().map(this::asKnown).toList();
        ClaimId conclusion = asKnown(step.conclusion());
        if (has(argument.id(), premises, conclusion) || !there.contains(conclusion)) {
            return Optional.empty();
        }
        List<Claim> with =
                fresh.stream().filter(c -> premises.contains(c.id()) && there.add(c.id())).toList();
        Argument placed =
                new Argument(
                        argument.id(),
                        argument.text(),
                        with.isEmpty() ? 0 : with.get(0).section(),
                        argument.tags(),
                        argument.annotations(),
                        List.of(new Inference(step.id(), premises, conclusion, step.rules())),
                        argument.span());
        return Optional.of(new MapEdit.Add(with, List.of(placed), List.of()));
    }

    /** True when the map has an argument of that title, or one that draws this from these. */
    private boolean has(ArgumentId id, List<ClaimId> premises, ClaimId conclusion) {
        for (Argument own : map.arguments()) {
            for (Inference step : own.inferences()) {
                if (step.conclusion().equals(conclusion) && step.premises().containsAll(premises)) {
                    return true;
                }
            }
        }
        return map.argument(id).isPresent();
    }

    private ClaimId asKnown(ClaimId id) {
        return knownAs.getOrDefault(id, id) instanceof ClaimId known ? known : id;
    }

    private List<Relation> own(Claim claim, List<Relation> relations) {
        List<Relation> own = new ArrayList<>();
        for (Relation relation : relations) {
            NodeId to = target(relation);
            if (relation.from().equals(claim.id()) && !to.equals(claim.id())) {
                own.add(
                        new Relation.Between(
                                relation.fold(Relation.Between::kind, u -> Relation.Kind.ATTACK),
                                claim.id(),
                                to,
                                relation.span()));
            }
        }
        return own;
    }

    private NodeId target(Relation relation) {
        NodeId to = relation.fold(Relation.Between::to, u -> u.inference().argument());
        return knownAs.getOrDefault(to, to);
    }

    /** Letters and digits alone, in small: scans and hands differ in the rest. */
    private static String folded(String words) {
        StringBuilder folded = new StringBuilder();
        words.codePoints().filter(Character::isLetterOrDigit).forEach(folded::appendCodePoint);
        return folded.toString().toLowerCase(Locale.ROOT);
    }
}
