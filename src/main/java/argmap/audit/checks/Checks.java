package argmap.audit.checks;

import argmap.audit.checks.EvidenceChecks.GroundedRelations;
import argmap.audit.checks.RelationChecks.CircleChecks;
import argmap.audit.checks.WordingChecks.DuplicateChecks;
import argmap.graph.NodeId;
import argmap.message.Code;
import argmap.message.Detail;
import argmap.message.Mend;
import argmap.message.Message;
import argmap.message.Stage;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every check of a map.
 *
 * <pre>{@code
 * List<Message> found = Checks.all(Subject.of(grounded, sheet));
 * }</pre>
 */
public final class Checks {
    private static final List<Check> ALL =
            Stream.of(
                            WholeChecks.ALL,
                            StructureChecks.ALL,
                            CircleChecks.ALL,
                            RelationChecks.ALL,
                            GroundedRelations.ALL,
                            EvidenceChecks.ALL,
                            WordingChecks.ALL,
                            DuplicateChecks.ALL,
                            DataChecks.ALL)
                    .flatMap(List::stream)
                    .sorted(Comparator.comparing(Check::code))
                    .toList();

    /** What every command that reads a map reports: what is wrong with the map as an argument. */
    private static final Set<Code> ESSENTIAL =
            EnumSet.of(
                    Code.NO_CLAIMS,
                    Code.ISOLATED_CLAIM,
                    Code.CLAIM_WITHOUT_TEXT,
                    Code.UNGROUNDED_CLAIM,
                    Code.SELF_RELATION,
                    Code.CIRCULAR_SUPPORT);

    private Checks() {}

    /**
     * All that {@code argmap check} looks for, each code once: what the checks here find, and what
     * whoever reads the map or ties it to its text finds on the way. Each has a page.
     */
    public static List<Code> codes() {
        return Arrays.stream(Code.values())
                .filter(
                        code ->
                                code.stage() == Stage.ARGDOWN
                                        || code.stage() == Stage.MAP
                                        || code.stage() == Stage.CHECK)
                .filter(code -> Code.of(code.code()).filter(code::equals).isPresent())
                .toList();
    }

    public static List<Message> essential(Subject map) {
        return run(ALL.stream().filter(check -> ESSENTIAL.contains(check.code())).toList(), map);
    }

    /** What the checks find, in the order of the file. */
    public static List<Message> all(Subject map) {
        return run(ALL, map);
    }

    private static List<Message> run(List<Check> checks, Subject map) {
        List<Message> found = new ArrayList<>();
        Report report = new Report(map, found);
        checks.forEach(check -> check.run().accept(map, report));
        found.sort(Comparator.comparing(Message::span));
        return found;
    }

    /** The same without words not found where it is said why: their parts stand apart. */
    public static List<Message> withoutTheGeneral(List<Message> found) {
        Set<Span> gaps =
                found.stream()
                        .filter(d -> d.code().equals(Code.QUOTE_GAP.code()))
                        .map(Message::span)
                        .collect(Collectors.toSet());
        return found.stream()
                .filter(
                        d ->
                                !d.code().equals(Code.QUOTE_NOT_FOUND.code())
                                        || !gaps.contains(d.span()))
                .toList();
    }

    /**
     * One thing that is looked for in a map.
     *
     * @param code what it says, or the first of several wordings; its code is also the name of its
     *     page in {@code docs/checks}
     * @param run looks for it
     */
    record Check(Code code, BiConsumer<Subject, Report> run) {}

    /** Takes down what the checks find. */
    static final class Report {
        private final Subject map;
        private final List<Message> found;

        Report(Subject map, List<Message> found) {
            this.map = map;
            this.found = found;
        }

        /** The other claims and arguments that the message speaks of are places it points to. */
        void say(Message message) {
            found.add(
                    message.pointingTo(
                            message.nodes().stream()
                                    .distinct()
                                    .map(node -> new Message.Related(map.at(node), node.title()))
                                    .filter(place -> place.span().length() > 0)
                                    .filter(place -> !place.span().overlaps(message.span()))
                                    .toList()));
        }

        /** What stands in an included file has to be mended there. */
        void say(Message message, Mend mend) {
            boolean own =
                    mend.changes().stream()
                            .noneMatch(
                                    change ->
                                            map.sheet().includes().stream()
                                                    .anyMatch(change.span()::overlaps));
            say(own ? message.with(List.of(mend)) : message);
        }

        /**
         * Says of several what they have in common, at the first: a matter of style is no reason to
         * fill a screen.
         *
         * @param about what the message says between the first and the others
         */
        void gather(Code code, List<NodeId> nodes, Detail... about) {
            if (!nodes.isEmpty()) {
                NodeId first = nodes.get(0);
                List<Detail> details = new ArrayList<>(List.of(Detail.node(first)));
                details.addAll(List.of(about));
                details.add(Detail.nodes(nodes.subList(1, nodes.size())));
                say(code.at(map.at(first), details.toArray(Detail[]::new)));
            }
        }
    }
}
