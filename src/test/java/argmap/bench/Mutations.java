package argmap.bench;

import argmap.document.Document;
import argmap.document.Note;
import argmap.document.NoteMarker;
import argmap.document.NoteNumber;
import argmap.document.Paragraph;
import argmap.graph.Evidence;
import argmap.graph.Evidence.NoteSupport;
import argmap.graph.GroundedMap;
import argmap.graph.NodeId;
import argmap.graph.Relation;
import argmap.text.Source;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes one change to a map or to its text, at random places, as a careless editor might. */
final class Mutations {
    private static final Pattern DENIAL =
            Pattern.compile("\\b(?:not|never|no|neither|nor|cannot|without|hardly) ");
    private static final Pattern FIGURES = Pattern.compile("\\d{1,4}");
    private static final Pattern NAME = Pattern.compile("(?<=[a-z,] )[A-Z][a-z]{3,}\\b");
    private static final Pattern SENTENCE_END = Pattern.compile("[a-z]{3}\\.(?= [A-Z])");

    private final GroundedMap grounded;
    private final Source map;
    private final Source text;
    private final Random random;

    Mutations(GroundedMap grounded, Source map, Random random) {
        this.grounded = grounded;
        this.map = map;
        this.text = grounded.document().source();
        this.random = random;
    }

    /** Up to so many different mutants of one kind. */
    static List<Mutant> some(int most, Supplier<Optional<Mutant>> kind) {
        List<Mutant> mutants = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (int tries = 0; tries < 40 * most && mutants.size() < most; tries++) {
            kind.get()
                    .filter(m -> seen.add(m.map().text() + m.text().text()))
                    .ifPresent(mutants::add);
        }
        return mutants;
    }

    Optional<Mutant> dropDenial() {
        return inQuotation(DENIAL, found -> "");
    }

    Optional<Mutant> changeNumber() {
        return inQuotation(
                FIGURES,
                found -> {
                    char[] figures = found.toCharArray();
                    int at = random.nextInt(figures.length);
                    char before = figures[at];
                    while (figures[at] == before) {
                        figures[at] = (char) ('1' + random.nextInt(9));
                    }
                    return new String(figures);
                });
    }

    Optional<Mutant> changeName() {
        List<String> names =
                NAME.matcher(text.text()).results().map(MatchResult::group).distinct().toList();
        return inQuotation(
                NAME,
                found -> {
                    String other = found;
                    while (other.equals(found)) {
                        other = names.get(random.nextInt(names.size()));
                    }
                    return other;
                });
    }

    private Optional<Mutant> inQuotation(
            Pattern what, java.util.function.UnaryOperator<String> to) {
        List<Evidence> all = grounded.evidence();
        Evidence evidence = all.get(random.nextInt(all.size()));
        String words = evidence.quotation().text();
        List<MatchResult> places = what.matcher(words).results().toList();
        if (places.isEmpty()) {
            return Optional.empty();
        }
        MatchResult place = places.get(random.nextInt(places.size()));
        String changed =
                words.substring(0, place.start())
                        + to.apply(place.group())
                        + words.substring(place.end());
        String written = words.replace("\"", "\\\"");
        int at = map.text().indexOf("\"" + written + "\"");
        if (at < 0 || changed.equals(words)) {
            return Optional.empty();
        }
        String other =
                map.text().substring(0, at + 1)
                        + changed.replace("\"", "\\\"")
                        + map.text().substring(at + 1 + written.length());
        return Optional.of(
                new Mutant(new Source(map.name(), other), text, Set.of(evidence.node()), words));
    }

    /** Two notes behind claims change their texts. */
    Optional<Mutant> swapNotes() {
        List<Note> notes = direct();
        Note one = notes.get(random.nextInt(notes.size()));
        Note other = notes.get(random.nextInt(notes.size()));
        Span first = one.text().sourceSpan();
        Span second = other.text().sourceSpan();
        if (first.end() > second.start() || !isWhole(one) || !isWhole(other)) {
            return Optional.empty();
        }
        String t = text.text();
        String swapped =
                t.substring(0, first.start())
                        + text.text(second)
                        + t.substring(first.end(), second.start())
                        + text.text(first)
                        + t.substring(second.end());
        if (one.text().text().equals(other.text().text())) {
            return Optional.empty();
        }
        Set<NodeId> touched = behind(one);
        touched.addAll(behind(other));
        return Optional.of(new Mutant(map, new Source(text.name(), swapped), touched, ""));
    }

    /** A note's mark is put behind another sentence, of the same paragraph where there is one. */
    Optional<Mutant> moveMark() {
        List<Note> notes = direct();
        Note note = notes.get(random.nextInt(notes.size()));
        List<Document.MarkerPlace> places =
                grounded.document().markersByNote().getOrDefault(note.number(), List.of());
        if (places.size() != 1 || places.get(0).marker().span().isEmpty()) {
            return Optional.empty();
        }
        NoteMarker marker = places.get(0).marker();
        Paragraph paragraph = places.get(0).paragraph();
        List<Integer> ends = new ArrayList<>();
        Matcher matcher = SENTENCE_END.matcher(paragraph.text().text());
        while (matcher.find()) {
            if (Math.abs(matcher.end() - marker.offset()) > 40) {
                ends.add(matcher.end());
            }
        }
        if (ends.isEmpty()) {
            return Optional.empty();
        }
        int to = paragraph.text().sourceOffset(ends.get(random.nextInt(ends.size())) - 1) + 1;
        String mark = text.text(marker.span());
        StringBuilder moved = new StringBuilder(text.text());
        if (to <= marker.span().start()) {
            moved.delete(marker.span().start(), marker.span().end());
            moved.insert(to, mark);
        } else if (to >= marker.span().end()) {
            moved.insert(to, mark);
            moved.delete(marker.span().start(), marker.span().end());
        } else {
            return Optional.empty();
        }
        return Optional.of(
                new Mutant(map, new Source(text.name(), moved.toString()), behind(note), ""));
    }

    /** A note goes, with its number and its mark. */
    Optional<Mutant> removeNote() {
        List<Note> notes = direct();
        Note note = notes.get(random.nextInt(notes.size()));
        List<Document.MarkerPlace> places =
                grounded.document().markersByNote().getOrDefault(note.number(), List.of());
        if (places.size() != 1 || !isWhole(note)) {
            return Optional.empty();
        }
        Span mark = places.get(0).marker().span();
        Span whole = note.span();
        if (mark.isEmpty() || mark.end() > whole.start()) {
            return Optional.empty();
        }
        StringBuilder less = new StringBuilder(text.text());
        less.delete(whole.start(), whole.end());
        less.delete(mark.start(), mark.end());
        return Optional.of(
                new Mutant(map, new Source(text.name(), less.toString()), behind(note), ""));
    }

    /** What supported a claim is supported by it. */
    Optional<Mutant> turnRelation() {
        return relation("+> ", "<+ ", "+ ", "+> ");
    }

    /** What supported a claim attacks it. */
    Optional<Mutant> turnSign() {
        return relation("+> ", "-> ", "+ ", "- ");
    }

    private Optional<Mutant> relation(String out, String outTo, String in, String inTo) {
        List<Relation> all = new ArrayList<>(grounded.map().relations());
        Collections.shuffle(all, random);
        for (Relation relation : all) {
            boolean support =
                    relation.fold(b -> b.kind() == Relation.Kind.SUPPORT, undercut -> false);
            int at = relation.span().start();
            String t = map.text();
            String from = t.startsWith(out, at) ? out : t.startsWith(in, at) ? in : "";
            if (!support || from.isEmpty()) {
                continue;
            }
            String to = from.equals(out) ? outTo : inTo;
            String changed = t.substring(0, at) + to + t.substring(at + from.length());
            NodeId target = relation.fold(Relation.Between::to, u -> u.inference().argument());
            return Optional.of(
                    new Mutant(
                            new Source(map.name(), changed),
                            text,
                            Set.of(relation.from(), target),
                            ""));
        }
        return Optional.empty();
    }

    /** The notes that stand right behind a quoted sentence. */
    private List<Note> direct() {
        Map<NoteNumber, Note> byNumber = grounded.document().notesByNumber();
        return grounded.evidence().stream()
                .flatMap(e -> e.notes().stream())
                .filter(support -> support.tie().counts())
                .map(NoteSupport::note)
                .distinct()
                .filter(byNumber::containsKey)
                .map(byNumber::get)
                .toList();
    }

    private Set<NodeId> behind(Note note) {
        Set<NodeId> nodes = new LinkedHashSet<>();
        for (Evidence evidence : grounded.evidence()) {
            if (evidence.notes().stream().anyMatch(s -> s.note().equals(note.number()))) {
                nodes.add(evidence.node());
            }
        }
        return nodes;
    }

    /** On one page and in one piece, so that it can be cut out. */
    private static boolean isWhole(Note note) {
        List<Span> pieces = note.text().sourcePieces();
        int gaps = 0;
        for (int i = 1; i < pieces.size(); i++) {
            gaps = Math.max(gaps, Math.abs(pieces.get(i).start() - pieces.get(i - 1).end()));
        }
        return note.page() == note.lastPage() && !pieces.isEmpty() && gaps < 4;
    }
}
