package argmap.audit.checks;

import static argmap.graph.Relation.Kind.ATTACK;
import static argmap.graph.Relation.Kind.CONCESSION;
import static argmap.graph.Relation.Kind.CONTRADICTORY;
import static argmap.graph.Relation.Kind.CONTRARY;
import static argmap.graph.Relation.Kind.SUPPORT;
import static argmap.message.Detail.keyword;
import static argmap.message.Detail.node;
import static argmap.message.Detail.note;
import static argmap.message.Detail.number;
import static argmap.message.Detail.words;

import argmap.audit.checks.Checks.Check;
import argmap.audit.checks.Checks.Report;
import argmap.audit.checks.Subject.ClaimWords;
import argmap.document.Note;
import argmap.document.NoteMarker;
import argmap.document.NoteNumber;
import argmap.document.Page;
import argmap.document.Paragraph;
import argmap.document.Work;
import argmap.graph.Annotations;
import argmap.graph.Argument;
import argmap.graph.ArgumentId;
import argmap.graph.Claim;
import argmap.graph.ClaimId;
import argmap.graph.Evidence;
import argmap.graph.Inference;
import argmap.graph.MapSheet;
import argmap.graph.NodeId;
import argmap.graph.Passage;
import argmap.graph.Quotation;
import argmap.graph.Relation;
import argmap.message.Code;
import argmap.message.Mend;
import argmap.message.Message;
import argmap.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Quotations that the map gives, against each other and against the text. */
final class EvidenceChecks {
    static final List<Check> ALL =
            List.of(
                    new Check(Code.UNGROUNDED_CLAIM, EvidenceChecks::ungrounded),
                    new Check(Code.QUOTE_GAP, EvidenceChecks::gap),
                    new Check(Code.QUOTE_TOO_SHORT, EvidenceChecks::tooShort),
                    new Check(Code.QUOTE_TWICE, EvidenceChecks::quotedTwice),
                    new Check(Code.QUOTE_WITHIN_ANOTHER, EvidenceChecks::quotedWithin),
                    new Check(Code.QUOTE_FOR_TWO_CLAIMS, EvidenceChecks::quotedForTwo),
                    new Check(Code.QUOTE_OF_IMPLICIT, EvidenceChecks::implicitButQuoted),
                    new Check(Code.UNKNOWN_PAGE, EvidenceChecks::unknownPage),
                    new Check(Code.PAGE_DISAGREES, EvidenceChecks::otherPage),
                    new Check(Code.NOTE_ELSEWHERE, EvidenceChecks::otherNote),
                    new Check(Code.NOTE_TWICE, EvidenceChecks::notedTwice),
                    new Check(Code.UNKNOWN_WORK, EvidenceChecks::unknownWork));

    /** Letters and digits below which a worn scan cannot be searched, see QuotationFinder. */
    private static final int SURE = 20;

    private static final Pattern GAP =
            Pattern.compile("\\.\\s?\\.\\s?\\.|\u2026|\\[[^\\]]{0,200}\\]");

    private EvidenceChecks() {}

    static void ungrounded(Subject map, Report report) {
        if (map.map().info().source().isEmpty()) {
            return;
        }
        Set<NodeId> carried = carried(map);
        for (Claim claim : map.map().claims()) {
            Annotations notes = claim.annotations();
            boolean says =
                    carried.contains(claim.id())
                            || !notes.quotations().isEmpty()
                            || notes.implicit();
            if (!says) {
                report.say(Code.UNGROUNDED_CLAIM.at(map.at(claim.id()), node(claim.id())));
            }
        }
    }

    /** The claims and arguments that something quoted supports, at any depth, and the quoted. */
    private static Set<NodeId> carried(Subject map) {
        Deque<NodeId> open = new ArrayDeque<>();
        map.grounded().evidence().forEach(evidence -> open.add(evidence.node()));
        Set<NodeId> carried = new HashSet<>(open);
        while (!open.isEmpty()) {
            NodeId node = open.pop();
            Set<NodeId> above = new HashSet<>();
            map.from(node).stream()
                    .filter(r -> Subject.is(r, Relation.Kind.SUPPORT))
                    .forEach(r -> above.add(Subject.target(r)));
            map.premiseIn(node).forEach(step -> above.add(step.conclusion()));
            if (node instanceof argmap.graph.ArgumentId id && map.arguments().containsKey(id)) {
                map.arguments().get(id).inferences().forEach(s -> above.add(s.conclusion()));
            }
            above.stream().filter(carried::add).forEach(open::push);
        }
        return carried;
    }

    static void quotedTwice(Subject map, Report report) {
        eachList(
                map,
                "quote",
                value -> Code.QUOTE_TWICE.at(value.span(), words(value.text())),
                report);
    }

    static void notedTwice(Subject map, Report report) {
        eachList(
                map,
                "notes",
                value -> Code.NOTE_TWICE.at(value.span(), note(value.text())),
                report);
    }

    /** A value that one list of a claim has twice; elsewhere it would be a person's to decide. */
    private static void eachList(
            Subject map, String key, Function<MapSheet.Value, Message> what, Report report) {
        for (MapSheet.Entry entry : map.sheet().data()) {
            if (!entry.name().equals(key) || entry.node().isEmpty()) {
                continue;
            }
            Set<String> seen = new HashSet<>();
            for (MapSheet.Value value : entry.values()) {
                if (!seen.add(value.text().strip())) {
                    report.say(what.apply(value), Mend.replace(Mend.Touches.DATA, value.cut(), ""));
                }
            }
        }
    }

    /** One quotation within another of the same claim is one piece of evidence, not two. */
    static void quotedWithin(Subject map, Report report) {
        for (NodeId node : map.nodes()) {
            List<Quotation> all = map.annotations(node).quotations();
            for (Quotation inner : all.subList(0, Math.min(50, all.size()))) {
                boolean within =
                        all.stream()
                                .limit(50)
                                .anyMatch(
                                        outer ->
                                                outer.text().length() > inner.text().length()
                                                        && outer.text().contains(inner.text()));
                if (within && !inner.text().isBlank()) {
                    report.say(
                            Code.QUOTE_WITHIN_ANOTHER.at(
                                    inner.span(), words(inner.text()), node(node)));
                }
            }
        }
    }

    static void quotedForTwo(Subject map, Report report) {
        Map<String, NodeId> first = new HashMap<>();
        for (NodeId node : map.nodes()) {
            Set<String> its = new HashSet<>();
            for (Quotation quotation : map.annotations(node).quotations()) {
                NodeId other = first.putIfAbsent(quotation.text(), node);
                boolean two = other != null && !other.equals(node) && its.add(quotation.text());
                if (two) {
                    report.say(
                            Code.QUOTE_FOR_TWO_CLAIMS.at(
                                    quotation.span(), words(quotation.text()), node(other)));
                }
            }
        }
    }

    static void tooShort(Subject map, Report report) {
        Set<Span> found = spans(map);
        for (NodeId node : map.nodes()) {
            for (Quotation quotation : map.annotations(node).quotations()) {
                long letters = quotation.text().chars().filter(Character::isLetterOrDigit).count();
                if (letters > 0 && letters < SURE && found.contains(quotation.span())) {
                    report.say(Code.QUOTE_TOO_SHORT.at(quotation.span(), words(quotation.text())));
                }
            }
        }
    }

    private static Set<Span> spans(Subject map) {
        return map.grounded().evidence().stream()
                .map(evidence -> evidence.quotation().span())
                .collect(Collectors.toSet());
    }

    static void gap(Subject map, Report report) {
        if (map.document().paragraphs().isEmpty()) {
            return;
        }
        Set<Span> found = spans(map);
        for (NodeId node : map.nodes()) {
            for (Quotation quotation : map.annotations(node).quotations()) {
                Matcher gap = GAP.matcher(quotation.text());
                if (!found.contains(quotation.span()) && gap.find()) {
                    report.say(Code.QUOTE_GAP.at(quotation.span(), words(gap.group())));
                }
            }
        }
    }

    static void implicitButQuoted(Subject map, Report report) {
        for (NodeId node : map.nodes()) {
            List<Quotation> quotations = map.annotations(node).quotations();
            if (map.annotations(node).implicit() && !quotations.isEmpty()) {
                report.say(Code.QUOTE_OF_IMPLICIT.at(quotations.get(0).span(), node(node)));
            }
        }
    }

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    static void unknownPage(Subject map, Report report) {
        Set<Integer> pages =
                map.document().pages().stream().map(Page::number).collect(Collectors.toSet());
        if (pages.isEmpty()) {
            return;
        }
        for (NodeId node : map.nodes()) {
            for (int page : pages(map, node)) {
                if (!pages.contains(page)) {
                    report.say(
                            Code.UNKNOWN_PAGE.at(
                                    value(map, node, "page", String.valueOf(page)),
                                    number(page),
                                    number(new TreeSet<>(pages).first()),
                                    number(new TreeSet<>(pages).last())));
                }
            }
        }
    }

    static void otherPage(Subject map, Report report) {
        Set<Integer> known =
                map.document().pages().stream().map(Page::number).collect(Collectors.toSet());
        for (NodeId node : map.nodes()) {
            Set<Integer> named = pages(map, node);
            Set<Integer> quoted = new TreeSet<>();
            map.evidence(node).forEach(e -> addPages(map, e.passage(), quoted));
            boolean apart = named.stream().noneMatch(quoted::contains);
            boolean sure = !known.isEmpty() && known.containsAll(named);
            if (!named.isEmpty() && !quoted.isEmpty() && apart && sure) {
                int first = named.iterator().next();
                report.say(
                        Code.PAGE_DISAGREES.at(
                                value(map, node, "page", String.valueOf(first)),
                                node(node),
                                number(first),
                                number(quoted.iterator().next())));
            }
        }
    }

    private static void addPages(Subject map, Passage passage, Set<Integer> pages) {
        pages.add(passage.page());
        if (passage.container() == Passage.Container.PARAGRAPH) {
            Paragraph paragraph = map.document().paragraphs().get(passage.index());
            pages.add(paragraph.pageAt(Math.max(0, passage.span().end() - 1)));
        }
    }

    /** The pages named by hand, ranges by both ends. */
    private static Set<Integer> pages(Subject map, NodeId node) {
        Set<Integer> pages = new TreeSet<>();
        for (String written : map.annotations(node).pages()) {
            Matcher number = NUMBER.matcher(written);
            while (number.find()) {
                pages.add(Integer.parseInt(number.group()));
            }
        }
        return pages;
    }

    static void otherNote(Subject map, Report report) {
        Map<NoteNumber, Set<Integer>> marked = new HashMap<>();
        for (Paragraph paragraph : map.document().paragraphs()) {
            for (NoteMarker marker : paragraph.markers()) {
                Set<Integer> at = marked.computeIfAbsent(marker.number(), n -> new TreeSet<>());
                at.add(paragraph.index());
            }
        }
        for (NodeId node : map.nodes()) {
            List<Passage> passages =
                    map.evidence(node).stream()
                            .map(Evidence::passage)
                            .filter(p -> p.container() == Passage.Container.PARAGRAPH)
                            .toList();
            for (String label : map.annotations(node).notes()) {
                List<Note> notes = map.document().notesCalled(label);
                if (passages.isEmpty() || notes.size() != 1) {
                    continue;
                }
                Note note = notes.get(0);
                Set<Integer> at = marked.getOrDefault(note.number(), Set.of());
                if (!at.isEmpty() && passages.stream().noneMatch(p -> isNear(map, p, note, at))) {
                    report.say(
                            Code.NOTE_ELSEWHERE.at(
                                    value(map, node, "notes", label),
                                    node(node),
                                    note(label),
                                    number(note.page()),
                                    number(passages.get(0).page())));
                }
            }
        }
    }

    private static boolean isNear(Subject map, Passage passage, Note note, Set<Integer> at) {
        Set<Integer> pages = new HashSet<>();
        addPages(map, passage, pages);
        return at.contains(passage.index())
                || pages.contains(note.page())
                || pages.contains(note.lastPage());
    }

    /** Where a value stands; where its node does, if that is not known. */
    static Span value(Subject map, NodeId node, String key, String text) {
        for (MapSheet.Entry entry : map.entries(node)) {
            for (MapSheet.Value value : entry.values()) {
                if (entry.name().equals(key) && value.text().contains(text)) {
                    return value.span();
                }
            }
        }
        return map.at(node);
    }

    /** A work named by hand that shares no word with any work that the notes cite. */
    static void unknownWork(Subject map, Report report) {
        List<Work> works = map.grounded().works().works();
        if (works.isEmpty()) {
            return;
        }
        Set<String> known = new HashSet<>();
        for (Work work : works) {
            work.fields().values().forEach(f -> known.addAll(ClaimWords.of(f).terms().keySet()));
        }
        for (NodeId node : map.nodes()) {
            for (String source : map.annotations(node).sources()) {
                Set<String> terms = ClaimWords.of(source).terms().keySet();
                boolean cited = terms.stream().anyMatch(known::contains);
                if (!terms.isEmpty() && !cited) {
                    report.say(
                            Code.UNKNOWN_WORK.at(
                                    value(map, node, "source", source), words(source)));
                }
            }
        }
    }

    /**
     * Relations that are drawn, against the premises and conclusions that are written out. Betz,
     * <i>Theorie dialektischer Strukturen</i> (2010): an argument supports another where its
     * conclusion is a premise of that one, and attacks it where its conclusion is contrary to a
     * premise. Claims that say the same in the same words count as one. What supports or attacks a
     * part of an argument is taken for grounded too: an author draws in one line what would take
     * two.
     */
    static final class GroundedRelations {
        static final List<Check> ALL =
                List.of(
                        new Check(Code.UNGROUNDED_SUPPORT, GroundedRelations::support),
                        new Check(Code.UNGROUNDED_ATTACK, GroundedRelations::attack),
                        new Check(Code.AGAINST_STRUCTURE, GroundedRelations::againstStructure),
                        new Check(Code.NOT_DRAWN, GroundedRelations::notDrawn));

        /**
         * Pairs reported at most; what goes beyond is a map whose author draws no such relations.
         */
        private static final int MOST = 1000;

        private final Subject map;
        private final Map<NodeId, Set<ClaimId>> ends = new HashMap<>();
        private final Map<NodeId, Set<ClaimId>> parts = new HashMap<>();

        private GroundedRelations(Subject map) {
            this.map = map;
            for (Argument argument : map.map().arguments()) {
                for (Inference step : argument.inferences()) {
                    add(ends, argument.id(), step.conclusion());
                    add(parts, argument.id(), step.conclusion());
                    step.premises().forEach(premise -> add(parts, argument.id(), premise));
                }
            }
        }

        private void add(Map<NodeId, Set<ClaimId>> sets, NodeId key, ClaimId claim) {
            sets.computeIfAbsent(key, k -> new HashSet<>()).add(map.same(claim));
        }

        static void support(Subject map, Report report) {
            new GroundedRelations(map).ungrounded(SUPPORT, report);
        }

        static void attack(Subject map, Report report) {
            new GroundedRelations(map).ungrounded(ATTACK, report);
        }

        static void againstStructure(Subject map, Report report) {
            new GroundedRelations(map).contradicted(report);
        }

        private void ungrounded(Relation.Kind kind, Report report) {
            for (Relation relation : map.map().relations()) {
                boolean asked =
                        Subject.is(relation, kind)
                                || (kind == ATTACK && Subject.is(relation, CONCESSION));
                // A claim may object to an argument as a whole; then nobody can say to which part.
                boolean objects = kind == ATTACK && relation.from() instanceof ClaimId;
                boolean within = objects || isPartOf(Subject.target(relation), relation.from());
                if (asked
                        && !within
                        && isOfWrittenOut(relation)
                        && !isGrounded(relation)
                        && !isOpposed(relation)) {
                    report.say(
                            (Subject.is(relation, SUPPORT)
                                            ? Code.UNGROUNDED_SUPPORT
                                            : Code.UNGROUNDED_ATTACK)
                                    .at(
                                            relation.span(),
                                            node(relation.from()),
                                            node(Subject.target(relation))));
                }
            }
        }

        /** An argument's own part: reported as an attack on itself. */
        private boolean isPartOf(NodeId node, NodeId argument) {
            return node instanceof ClaimId claim
                    && parts.getOrDefault(argument, Set.of()).contains(map.same(claim));
        }

        private boolean isOfWrittenOut(Relation relation) {
            NodeId from = relation.from();
            NodeId to = Subject.target(relation);
            boolean known = isKnown(from) && isKnown(to);
            return known && (from instanceof ArgumentId || to instanceof ArgumentId);
        }

        private boolean isKnown(NodeId node) {
            return node instanceof ClaimId || parts.containsKey(node);
        }

        private Set<ClaimId> starts(NodeId node) {
            return node instanceof ClaimId claim
                    ? Set.of(map.same(claim))
                    : ends.getOrDefault(node, Set.of());
        }

        private Set<ClaimId> targets(NodeId node) {
            return node instanceof ClaimId claim
                    ? Set.of(map.same(claim))
                    : parts.getOrDefault(node, Set.of());
        }

        private boolean isGrounded(Relation relation) {
            Set<ClaimId> starts = starts(relation.from());
            Set<ClaimId> targets = targets(Subject.target(relation));
            return Subject.is(relation, SUPPORT)
                    ? starts.stream().anyMatch(targets::contains)
                            || isDrawn(starts, targets, SUPPORT)
                            || carriesOn(starts, targets)
                    : isDrawn(starts, targets, ATTACK, CONCESSION, CONTRARY, CONTRADICTORY);
        }

        /** A conclusion that supports the target by a further argument. */
        private boolean carriesOn(Set<ClaimId> starts, Set<ClaimId> targets) {
            return starts.stream()
                    .flatMap(start -> map.premiseIn(start).stream())
                    .anyMatch(step -> targets.contains(map.same(step.conclusion())));
        }

        private boolean isDrawn(Set<ClaimId> starts, Set<ClaimId> targets, Relation.Kind... kinds) {
            for (ClaimId start : starts) {
                boolean there =
                        map.from(start).stream()
                                .anyMatch(r -> Subject.is(r, kinds) && isIn(targets, r));
                boolean back =
                        map.to(start).stream()
                                .anyMatch(
                                        r ->
                                                Subject.is(r, CONTRARY, CONTRADICTORY)
                                                        && List.of(kinds).contains(CONTRARY)
                                                        && r.from() instanceof ClaimId claim
                                                        && targets.contains(map.same(claim)));
                if (there || back) {
                    return true;
                }
            }
            return false;
        }

        private boolean isIn(Set<ClaimId> targets, Relation relation) {
            return Subject.target(relation) instanceof ClaimId claim
                    && targets.contains(map.same(claim));
        }

        /** Drawn as support where the parts attack, or the other way round. */
        private boolean isOpposed(Relation relation) {
            Set<ClaimId> starts = starts(relation.from());
            Set<ClaimId> targets = targets(Subject.target(relation));
            return Subject.is(relation, SUPPORT)
                    ? isDrawn(starts, targets, ATTACK, CONTRARY, CONTRADICTORY)
                    : starts.stream().anyMatch(targets::contains);
        }

        private void contradicted(Report report) {
            for (Relation relation : map.map().relations()) {
                boolean decided = Subject.is(relation, SUPPORT, ATTACK) && isOfWrittenOut(relation);
                if (decided && !isGrounded(relation) && isOpposed(relation)) {
                    report.say(
                            Code.AGAINST_STRUCTURE.at(
                                    relation.span(),
                                    node(relation.from()),
                                    keyword(
                                            "drawn",
                                            Subject.is(relation, SUPPORT) ? "support" : "attack"),
                                    node(Subject.target(relation))));
                }
            }
        }

        /**
         * The reverse: an argument's conclusion is another's premise, and no line says so. Told
         * only where the map draws such lines between other arguments.
         */
        static void notDrawn(Subject map, Report report) {
            GroundedRelations all = new GroundedRelations(map);
            boolean usual =
                    map.map().relations().stream()
                            .anyMatch(
                                    r ->
                                            r.from() instanceof ArgumentId
                                                    && Subject.target(r) instanceof ArgumentId
                                                    && all.isOfWrittenOut(r));
            if (!usual) {
                return;
            }
            Map<ClaimId, Set<ArgumentId>> users = new LinkedHashMap<>();
            for (Argument argument : map.map().arguments()) {
                for (Inference step : argument.inferences()) {
                    for (ClaimId premise : step.premises()) {
                        users.computeIfAbsent(
                                        map.same(premise), p -> new java.util.LinkedHashSet<>())
                                .add(argument.id());
                    }
                }
            }
            int reported = 0;
            for (Argument argument : map.map().arguments()) {
                Set<NodeId> drawn = map.bearsOn(argument.id());
                for (ClaimId end : all.ends.getOrDefault(argument.id(), Set.of())) {
                    for (ArgumentId user : new ArrayList<>(users.getOrDefault(end, Set.of()))) {
                        boolean missing = !user.equals(argument.id()) && !drawn.contains(user);
                        if (missing && reported++ < MOST) {
                            report.say(
                                    Code.NOT_DRAWN.at(
                                            map.at(argument.id()),
                                            node(argument.id()),
                                            node(user)));
                        } else if (reported >= MOST) {
                            return;
                        }
                    }
                }
            }
        }
    }
}
