package argmap.analysis;

import argmap.document.CitationField;
import argmap.document.Note;
import argmap.document.Work;
import argmap.graph.GroundedMap;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A word for something that claims rest on: {@code note:147} (or {@code note:p12:1} where numbers
 * begin anew), {@code work:Carr*}, {@code paragraph:12}, {@code claim:TITLE}, {@code
 * argument:TITLE}. A star stands for any characters; capitals do not matter. A work goes by its
 * short form, its author, the author's last name or its title.
 */
public record Selector(Ground.Kind kind, String pattern) {

    /** Nothing where the text does not begin with a kind and a colon. */
    public static Optional<Selector> parse(String text) {
        for (Ground.Kind kind : Ground.Kind.values()) {
            String start = kind.name().toLowerCase(Locale.ROOT) + ":";
            if (text.toLowerCase(Locale.ROOT).startsWith(start)) {
                String pattern = text.substring(start.length()).strip();
                return pattern.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Selector(kind, pattern));
            }
        }
        return Optional.empty();
    }

    /** Whether a ground of this map is meant. */
    Predicate<Ground> in(GroundedMap grounded) {
        Map<String, Work> works =
                grounded.works().works().stream()
                        .collect(Collectors.toMap(Work::id, work -> work, (a, b) -> a));
        return ground ->
                ground.kind() == kind && names(ground, works).stream().anyMatch(this::matches);
    }

    private static List<String> names(Ground ground, Map<String, Work> works) {
        return ground.fold(
                id -> Optional.ofNullable(works.get(id)).map(Selector::names).orElse(List.of(id)),
                note -> List.of(note.label(), note.id()),
                paragraph -> List.of(String.valueOf(paragraph + 1)),
                node -> List.of(node.title()));
    }

    private static List<String> names(Work work) {
        String author = work.fields().getOrDefault(CitationField.AUTHOR, "");
        return List.of(
                work.shortName(),
                author,
                author.substring(author.lastIndexOf(' ') + 1),
                work.fields().getOrDefault(CitationField.TITLE, ""));
    }

    /**
     * The notes that a plain number may mean, where numbers begin anew and it means several. A star
     * means all that fit.
     */
    public List<Note> ambiguous(GroundedMap grounded) {
        List<Note> called =
                kind == Ground.Kind.NOTE && pattern.indexOf('*') < 0
                        ? grounded.document().notesCalled(pattern)
                        : List.of();
        return called.size() > 1 ? called : List.of();
    }

    /** Each part between stars is taken where it first fits; that is enough, and never slow. */
    private boolean matches(String name) {
        String text = name.toLowerCase(Locale.ROOT);
        String[] parts = pattern.toLowerCase(Locale.ROOT).split("\\*", -1);
        if (parts.length == 1) {
            return text.equals(parts[0]);
        }
        String last = parts[parts.length - 1];
        int at = parts[0].length();
        if (!text.startsWith(parts[0])) {
            return false;
        }
        for (int i = 1; i < parts.length - 1; i++) {
            int found = text.indexOf(parts[i], at);
            if (found < 0) {
                return false;
            }
            at = found + parts[i].length();
        }
        return text.length() - last.length() >= at && text.endsWith(last);
    }
}
