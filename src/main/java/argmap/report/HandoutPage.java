package argmap.report;

import argmap.audit.AuditReport;
import argmap.graph.GroundedMap;
import argmap.report.Entry.Quote;
import argmap.report.Entry.Role;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the handout's template shows.
 *
 * @param figure the map; none where there is no picture of it
 */
record HandoutPage(
        Reading reading,
        List<Entry> theses,
        List<Part> outline,
        List<Weakness> weaknesses,
        List<Question> questions,
        Optional<Figure> figure,
        Paper paper) {
    /** How deep the argument in brief goes at most, and for how many lines it has room. */
    private static final int BRIEF_LINES = 30;

    HandoutPage {
        theses = List.copyOf(theses);
        outline = List.copyOf(outline);
        weaknesses = List.copyOf(weaknesses);
        questions = List.copyOf(questions);
    }

    static HandoutPage of(
            GroundedMap grounded, AuditReport audit, Optional<Figure> figure, Paper paper) {
        Reading reading = Reading.of(grounded, audit);
        return new HandoutPage(
                reading,
                reading.theses(),
                outline(reading),
                Weakness.of(reading),
                Question.choose(reading),
                figure,
                paper);
    }

    HandoutPage withFigure(Optional<Figure> other) {
        return new HandoutPage(reading, theses, outline, weaknesses, questions, other, paper);
    }

    /** The top claims of each section, and those right below them where there is room. */
    private static List<Part> outline(Reading reading) {
        List<Part> deep = outline(reading, 1);
        long lines = deep.stream().mapToLong(part -> part.entries().size() + 1).sum();
        return lines <= BRIEF_LINES ? deep : outline(reading, 0);
    }

    private static List<Part> outline(Reading reading, int depth) {
        return reading.parts().stream()
                .map(
                        part ->
                                new Part(
                                        part.title(),
                                        part.level(),
                                        part.entries().stream()
                                                .filter(e -> e.depth() <= depth)
                                                .toList()))
                .toList();
    }

    /** Author, work and pages, those that are known. */
    String byline() {
        return String.join(
                ", ",
                Stream.of(reading.author(), reading.work(), reading.pages())
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    /** The thesis in the author's words: its own quotations, else those of what supports it. */
    List<Quote> words(Entry thesis) {
        if (!thesis.quotes().isEmpty()) {
            return thesis.quotes();
        }
        return reading.entries().stream()
                .filter(e -> e.depth() == thesis.depth() + 1 && e.role() == Role.SUPPORT)
                .filter(e -> e.number() > thesis.number())
                .flatMap(e -> e.quotes().stream())
                .limit(2)
                .toList();
    }
}
