package argmap.audit.checks;

import static argmap.audit.checks.Check.elsewhere;
import static argmap.audit.checks.Check.error;
import static argmap.audit.checks.Check.note;
import static argmap.audit.checks.Check.warning;
import static argmap.diagnostic.Severity.ERROR;
import static argmap.diagnostic.Severity.INFO;
import static argmap.diagnostic.Severity.WARNING;

import argmap.diagnostic.Diagnostic;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Every check of a map, in the order of their pages in {@code docs/checks}.
 *
 * <pre>{@code
 * List<Diagnostic> found = Checks.run(Checks.ALL, Subject.of(grounded, sheet));
 * }</pre>
 */
public final class Checks {
    /** Told by every command that reads a map: what is wrong with the map as an argument. */
    public static final List<Check> ESSENTIAL =
            List.of(
                    error("map.no-claims", WholeChecks::noClaims),
                    warning("map.isolated-claim", WholeChecks::isolated),
                    warning("map.claim-without-text", WordingChecks::unworded),
                    warning("map.ungrounded-claim", EvidenceChecks::ungrounded),
                    warning("map.self-relation", RelationChecks::toItself),
                    warning("map.circular-support", CircleChecks::circles));

    private static final List<Check> WHOLE =
            List.of(
                    elsewhere("map.no-source", INFO),
                    elsewhere("map.source-gone", ERROR),
                    note("map.several-theses", WholeChecks::severalTheses),
                    note("map.no-way-to-thesis", WholeChecks::noWayToThesis),
                    note("map.suggestions-left", WholeChecks::suggestionsLeft),
                    warning("map.text-changed", HeadChecks::textChanged),
                    warning("head.misspelled-key", HeadChecks::misspelledKey),
                    note("head.unknown-key", HeadChecks::unknownKey),
                    elsewhere("argdown.include-failed", ERROR),
                    elsewhere("argdown.include-outside", ERROR),
                    elsewhere("argdown.include-cycle", ERROR),
                    elsewhere("argdown.included-again", WARNING),
                    warning("include.unused", WholeChecks::unusedInclude));

    private static final List<Check> STRUCTURE =
            List.of(
                    elsewhere("argdown.second-structure", ERROR),
                    elsewhere("argdown.use-of-nothing", WARNING),
                    elsewhere("argdown.number-out-of-order", WARNING),
                    warning(
                            "structure.conclusion-is-premise",
                            StructureChecks::conclusionIsPremise),
                    warning(
                            "structure.conclusion-restates-premise",
                            StructureChecks::conclusionRestatesPremise),
                    warning("structure.premise-twice", StructureChecks::premiseTwice),
                    warning("structure.unused-premise", StructureChecks::unusedPremise),
                    warning("structure.unused-conclusion", StructureChecks::unusedConclusion),
                    note("structure.new-terms", StructureChecks::newTerms),
                    note("structure.lone-premise", StructureChecks::lonePremise),
                    note("structure.only-implicit", StructureChecks::onlyImplicit),
                    warning("structure.same-argument", StructureChecks::sameArgument),
                    warning("argument.undefined", ArgumentChecks::undefined),
                    warning("argument.concludes-nothing", ArgumentChecks::concludesNothing),
                    note("argument.shared-title", ArgumentChecks::sharedTitle),
                    warning(
                            "argument.premise-against-conclusion",
                            ArgumentChecks::premiseAgainstConclusion),
                    warning("argument.contrary-premises", ArgumentChecks::contraryPremises),
                    warning("argument.attacks-itself", ArgumentChecks::attacksItself),
                    warning("argument.undercut-of-nothing", ArgumentChecks::undercutOfNothing),
                    warning("circle.own-premise", CircleChecks::ownPremise),
                    warning("circle.through-same-words", CircleChecks::throughSameWords));

    private static final List<Check> RELATIONS =
            List.of(
                    elsewhere("argdown.supports-and-attacks", WARNING),
                    elsewhere("argdown.undercut-of-claim", WARNING),
                    warning("relation.ungrounded-support", GroundedRelations::support),
                    warning("relation.ungrounded-attack", GroundedRelations::attack),
                    warning("relation.against-structure", GroundedRelations::againstStructure),
                    note("relation.not-drawn", GroundedRelations::notDrawn),
                    note("relation.drawn-twice", RelationChecks::drawnTwice),
                    note("relation.drawn-both-ways", RelationChecks::drawnBothWays),
                    note("relation.detour", RelationChecks::detour),
                    note("relation.premise-drawn-again", RelationChecks::premiseDrawnAgain),
                    warning("relation.supports-both-sides", RelationChecks::supportsBothSides),
                    warning("relation.attacks-own-support", RelationChecks::attacksOwnSupport),
                    note(
                            "relation.contrary-and-contradictory",
                            RelationChecks::contraryAndContradictory),
                    note("relation.contrary-without-effect", RelationChecks::contraryWithoutEffect),
                    warning("concession.of-nothing", ConcessionChecks::concessionOfNothing),
                    note("concession.unanswered", ConcessionChecks::concessionUnanswered));

    private static final List<Check> EVIDENCE =
            List.of(
                    elsewhere("quote.not-found", ERROR),
                    elsewhere("quote.ambiguous", WARNING),
                    elsewhere("quote.altered", WARNING),
                    error("quote.gap", EvidenceChecks::gap).insteadOf("quote.not-found"),
                    note("quote.too-short", EvidenceChecks::tooShort),
                    note("quote.twice", EvidenceChecks::quotedTwice),
                    note("quote.within-another", EvidenceChecks::quotedWithin),
                    note("quote.for-two-claims", EvidenceChecks::quotedForTwo),
                    warning("quote.of-implicit", EvidenceChecks::implicitButQuoted),
                    error("page.unknown", PlaceChecks::unknownPage),
                    warning("page.disagrees", PlaceChecks::otherPage),
                    elsewhere("map.unknown-note", ERROR),
                    warning("note.elsewhere", PlaceChecks::otherNote),
                    note("note.twice", EvidenceChecks::notedTwice),
                    note("work.unknown", PlaceChecks::unknownWork));

    private static final List<Check> WORDING =
            List.of(
                    warning("claim.same-words", DuplicateChecks::sameWords),
                    note("claim.nearly-same-words", DuplicateChecks::nearlySame),
                    warning("claim.placeholder", WordingChecks::placeholder),
                    warning("claim.question", WordingChecks::question),
                    note("claim.two-sentences", WordingChecks::twoSentences),
                    note("claim.joined", WordingChecks::joined),
                    note("claim.reason-inside", WordingChecks::reasonInside),
                    note("claim.too-long", WordingChecks::tooLong),
                    note("claim.open-reference", WordingChecks::openReference),
                    note("claim.torn-word", WordingChecks::torn),
                    note("claim.doubled-word", WordingChecks::doubled),
                    note("claim.unbalanced", WordingChecks::unbalanced),
                    warning("claim.invisible-character", WordingChecks::invisible),
                    note("claim.worded-twice", WordingChecks::wordedTwice),
                    warning("mention.undefined", WordingChecks::undefinedMention),
                    note("title.too-long", TitleChecks::tooLong),
                    warning("title.nearly-same", TitleChecks::nearlySame),
                    warning("title.denies-text", TitleChecks::deniesText),
                    note("section.empty", SectionChecks::empty),
                    note("section.without-thesis", SectionChecks::withoutThesis),
                    note("section.level-skipped", SectionChecks::levelSkipped),
                    note("section.title-twice", SectionChecks::titleTwice));

    private static final List<Check> DATA =
            List.of(
                    warning("data.misspelled-key", DataChecks::misspelledKey),
                    warning("data.key-twice", DataChecks::keyTwice),
                    warning("data.empty", DataChecks::emptyValue),
                    warning("data.flag", DataChecks::flagValue),
                    warning("data.unknown-relation", DataChecks::unknownRelation),
                    warning("data.unknown-standard", DataChecks::unknownStandard),
                    warning("data.invalid-weight", DataChecks::invalidWeight),
                    warning("data.invalid-score", DataChecks::invalidScore),
                    warning("data.misspelled-scheme", DataChecks::misspelledScheme),
                    note("data.unknown-scheme", DataChecks::unknownScheme),
                    warning("data.two-values", DataChecks::twoValues),
                    warning("tag.misspelled", DataChecks::misspelledTag));

    public static final List<Check> ALL = all();

    private Checks() {}

    private static List<Check> all() {
        List<Check> all = new ArrayList<>();
        List.of(ESSENTIAL, WHOLE, STRUCTURE, RELATIONS, EVIDENCE, WORDING, DATA)
                .forEach(all::addAll);
        return List.copyOf(all);
    }

    public static Optional<Check> of(String code) {
        return ALL.stream().filter(check -> check.code().equals(code)).findFirst();
    }

    /** What some checks find, in the order of the file. */
    public static List<Diagnostic> run(List<Check> checks, Subject map) {
        List<Diagnostic> found = new ArrayList<>();
        for (Check check : checks) {
            check.run().accept(map, new Report(check, map, found));
        }
        found.sort(Comparator.comparing(Diagnostic::span));
        return found;
    }

    /** The same without what a more special finding says of the same spot. */
    public static List<Diagnostic> withoutTheGeneral(List<Diagnostic> found) {
        Map<String, Set<Span>> special = new HashMap<>();
        for (Diagnostic diagnostic : found) {
            of(diagnostic.code())
                    .filter(check -> !check.insteadOf().isEmpty())
                    .ifPresent(
                            check ->
                                    special.computeIfAbsent(check.insteadOf(), c -> new HashSet<>())
                                            .add(diagnostic.span()));
        }
        return found.stream()
                .filter(d -> !special.getOrDefault(d.code(), Set.of()).contains(d.span()))
                .toList();
    }
}
