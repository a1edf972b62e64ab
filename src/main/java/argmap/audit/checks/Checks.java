package argmap.audit.checks;

import argmap.message.Code;
import argmap.message.Message;
import argmap.message.Stage;
import argmap.text.Span;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
}
