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
 * @param small set in smaller type, though never below 8 points
 * @param sheet the map's pictures; none where there are none
 */
record HandoutPage(
        Reading reading,
        List<Entry> theses,
        List<Part> outline,
        List<Weakness> weaknesses,
        List<Question> questions,
        Optional<Sheet> sheet,
        Paper paper,
        boolean small) {
    /** Lines that the left half of the first sheet has room for, and letters to a line. */
    private static final double BRIEF_LINES = 36;

    private static final double BRIEF_LETTERS = 50;

    /** The same in larger type. */
    private static final double LARGE_LINES = 26;

    HandoutPage {
        theses = List.copyOf(theses);
        outline = List.copyOf(outline);
        weaknesses = List.copyOf(weaknesses);
        questions = List.copyOf(questions);
    }

    static HandoutPage of(
            GroundedMap grounded, AuditReport audit, Optional<Sheet> sheet, Paper paper) {
        Reading reading = Reading.of(grounded, audit);
        return new HandoutPage(
                reading,
                reading.theses(),
                outline(reading),
                Weakness.of(reading),
                Question.choose(reading),
                sheet,
                paper,
                false);
    }

    HandoutPage compact() {
        return new HandoutPage(reading, theses, outline, weaknesses, questions, sheet, paper, true);
    }

    /** The top claims of each section, and those right below them where there is room. */
    private static List<Part> outline(Reading reading) {
        List<Part> deep = outline(reading, 1);

        return lines(deep) <= BRIEF_LINES ? deep : outline(reading, 0);
    }

    /** Whether the first sheet has room for larger type. */
    boolean isBrief() {
        return lines(outline) <= LARGE_LINES;
    }

    private static double lines(List<Part> parts) {
        double lines = 0;
        for (Part part : parts) {
            lines += 1.4;
            for (Entry entry : part.entries()) {
                int letters = entry.title().length() + entry.places().length() + 2 * entry.depth();
                lines += Math.ceil(letters / BRIEF_LETTERS);
            }
        }
        return lines;
    }

    private static List<Part> outline(Reading reading, int depth) {
        return reading.parts().stream()
                .map(
                        part ->
                                new Part(
                                        part.title(),
                                        part.level(),
                                        part.entries().stream()
                                                .filter(
                                                        e ->
                                                                e.depth()
                                                                        <= depth(
                                                                                reading, part,
                                                                                depth))
                                                .toList()))
                .toList();
    }

    /** What stands right below the thesis is the argument itself and never left out. */
    private static int depth(Reading reading, Part part, int depth) {
        boolean first = part.entries().stream().anyMatch(reading.theses()::contains);
        return first ? Math.max(depth, 1) : depth;
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
