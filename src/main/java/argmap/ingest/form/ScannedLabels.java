package argmap.ingest.form;

import argmap.ingest.form.PageLines.Line;
import argmap.ingest.form.PrintedNotes.NoteText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of a scan's notes begin a note, and which: the sequence of numbers that fits all
 * labels best, as single ones are misread too often. Numbers may run through the text, begin anew
 * on each page, or be signs; whichever costs least is the book's.
 */
final class ScannedLabels {
    /** States that are kept for each line; the right one was never below the tenth. */
    private static final int KEPT = 40;

    /** A note that begins where the one before has ended is likelier than one that goes on. */
    private static final double DUE = -1.2;

    private static final double NO_LABEL = 3.5;
    private static final double INSIDE_A_LINE = 1.6;
    private static final double SET_OFF_INSIDE = 0.4;
    private static final double WITHIN_A_SENTENCE = 1.5;
    private static final double BARE = 0.3;

    /** One note between two that was not found, and each further one. */
    private static final double LEFT_OUT = 2;

    private static final double MORE_LEFT_OUT = 0.8;
    private static final int MOST_LEFT_OUT = 6;

    /** A last line ends this much before the margin, in ems. */
    private static final double EARLY = 3;

    /** A first line is indented by this much of its size. */
    private static final double INDENT = 0.6;

    private static final double MORE_BLANK = 1.15;
    private static final int FAR = 60;
    private static final double FAR_COST = 3.5;
    private static final double RESTART = 4;
    private static final double RESTART_UNDER_HEADING = 1.5;

    /** How a label may look whose figures cannot be trusted. */
    private static final Pattern LIKE_A_LABEL =
            Pattern.compile(
                    "^[\\[({]\\s?[^\\s\\])}]{1,4}[\\])}]|^[^\\p{L}\\s“‘—–-]{1,4}[.,:)]?\\s"
                            + "|^[lIioOsSzB\\d]{1,3}[.)\\]]\\s|^\\d[lIoOsS]{1,2}\\s"
                            + "|^[^\\p{L}\\s“‘(\\[—–-]{1,3}(?=\\p{Lu})|^[a-z]\\)\\s");

    private static final Pattern LABEL =
            Pattern.compile("^([\\[({]?)\\s?([^\\s\\[\\](){}]{1,5}?)([\\])}]?[.,:]{0,2})(\\s+|$)");

    private static final Pattern GLUED =
            Pattern.compile("^([^\\p{L}\\s“(\\[]{1,4}|[lIi]\\d?)(?=[\\p{Lu}“\"‘(])");

    private static final Pattern INSIDE =
            Pattern.compile(
                    "(?<=[.!?”\"’)»,-])\\s+(?=[\\[({][^\\s\\])}]{1,4}[\\])}]\\s|\\d{1,4}[.)]\\s"
                            + "|[*†‡§¶‖+]{1,3}\\s\\p{Lu}|\\d{1,4}\\s\\p{Lu}"
                            + "|[^\\p{L}\\s\\d]{1,2}\\s\\p{Lu}|[^\\s\\p{Ll}]{1,5}[.,]\\s)");

    /** Short notes stand side by side where their labels are set off: (†) Idem. 106. Cf. */
    private static final Pattern SET_OFF =
            Pattern.compile("^[\\[({][^\\s\\])}]{1,2}[\\])}]\\s|^\\d{2,3}\\.\\s\\p{Lu}");

    private enum Numbering {
        RUNNING,
        BY_PAGE,
        SIGNS
    }

    /**
     * Lines of notes that stand together.
     *
     * @param inList whether they are a list and not a page's foot
     */
    record Zone(List<Line> lines, int page, boolean inList) {
        Zone {
            lines = List.copyOf(lines);
        }
    }

    /** A stretch of a line at whose start a note may begin. */
    private record Unit(
            String text,
            int page,
            boolean inList,
            boolean first,
            boolean newPage,
            boolean inside,
            boolean lineEnd,
            boolean indented,
            boolean due,
            boolean underHeading) {}

    /**
     * A way to read all units up to one.
     *
     * @param number the last note's
     * @param turned whether only a page was turned
     */
    private record Path(
            int number, boolean begins, double cost, boolean turned, @Nullable Path before) {
        Path(int number, boolean begins, double cost, @Nullable Path before) {
            this(number, begins, cost, false, before);
        }
    }

    private ScannedLabels() {}

    static boolean looksLikeOne(Line line) {
        return PrintedNotes.raisedLabel(line.pieces().get(0))
                || LIKE_A_LABEL.matcher(line.text() + " ").find();
    }

    static List<NoteText> read(PageMeasures book, List<Zone> zones) {
        List<Unit> units = units(book, zones);
        Path best = null;
        Numbering numbering = Numbering.RUNNING;
        Habit habit = Habit.NONE;
        for (Numbering tried : Numbering.values()) {
            Path path = best(units, tried, habit);
            if (path != null && (best == null || path.cost() < best.cost())) {
                best = path;
                numbering = tried;
            }
        }
        // What most notes of a first reading have in common helps with the others.
        habit = Habit.of(units, steps(best));
        List<Path> steps = steps(best(units, numbering, habit));
        List<NoteText> notes = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Unit unit = units.get(i);
            String words = unit.text();
            if (steps.get(i).begins()) {
                String label = label(numbering, steps.get(i).number());
                String key = "n" + (notes.size() + 1);
                notes.add(new NoteText(key, label, unit.page(), unit.inList()));
                words = words.substring(labelEnd(words));
            }
            if (!notes.isEmpty()) {
                NoteText open = notes.get(notes.size() - 1);
                open.words.append(words).append(unit.lineEnd() ? '\n' : ' ');
            }
        }
        return notes;
    }

    private static List<Path> steps(@Nullable Path last) {
        List<Path> steps = new ArrayList<>();
        for (Path at = last; at != null && at.before() != null; at = at.before()) {
            if (!at.turned()) {
                steps.add(at);
            }
        }
        Collections.reverse(steps);
        return steps;
    }

    /**
     * How a book sets its notes.
     *
     * @param indent what it costs that a note begins in a line that is indented, or for other books
     *     that is not
     */
    private record Habit(double indent, double flush, double inside) {
        static final Habit NONE = new Habit(0, 0, 0);

        /** Fewer notes are no habit. */
        private static final int FEWEST = 5;

        private static final double UNUSUAL = 1.5;
        private static final double USUAL = -0.4;

        static Habit of(List<Unit> units, List<Path> steps) {
            int begun = 0;
            int inside = 0;
            int indented = 0;
            int others = 0;
            int othersIndented = 0;
            for (int i = 0; i < steps.size(); i++) {
                Unit unit = units.get(i);
                if (steps.get(i).begins()) {
                    begun++;
                    inside += unit.inside() ? 1 : 0;
                    indented += unit.indented() && !unit.inside() ? 1 : 0;
                } else if (!unit.inside()) {
                    others++;
                    othersIndented += unit.indented() ? 1 : 0;
                }
            }
            int lines = begun - inside;
            if (lines < FEWEST || others < FEWEST) {
                return NONE;
            }
            double share = indented / (double) lines;
            double otherShare = othersIndented / (double) others;
            double apart = inside * 10 < begun ? UNUSUAL : 0;
            if (share > 0.75 && otherShare < 0.25) {
                return new Habit(USUAL, UNUSUAL, apart);
            }
            return share < 0.25 && otherShare > 0.75
                    ? new Habit(UNUSUAL, USUAL, apart)
                    : new Habit(0, 0, apart);
        }

        double cost(Unit unit) {
            return unit.inside() ? inside : unit.indented() ? indent : flush;
        }
    }

    private static List<Unit> units(PageMeasures book, List<Zone> zones) {
        List<Unit> units = new ArrayList<>();
        String before = "";
        int page = -1;
        for (Zone zone : zones) {
            boolean underHeading = book.hasHeading(zone.page());
            boolean first = true;
            double leading = leading(zone.lines());
            double left = zone.lines().stream().mapToDouble(Line::left).min().orElse(0);
            for (int k = 0; k < zone.lines().size(); k++) {
                Line line = zone.lines().get(k);
                boolean apart = k > 0 && apart(zone, k, leading);
                String text = line.text();
                Matcher inside = INSIDE.matcher(text);
                int from = 0;
                while (from < text.length()) {
                    int to = inside.find() ? inside.end() : text.length();
                    boolean due = first || from > 0 || apart || PageMeasures.endsSentence(before);
                    units.add(
                            new Unit(
                                    text.substring(from, to).strip(),
                                    zone.page(),
                                    zone.inList(),
                                    first,
                                    first && zone.page() != page,
                                    from > 0,
                                    to == text.length(),
                                    line.left() > left + INDENT * line.size(),
                                    due,
                                    underHeading));
                    first = false;
                    from = to;
                }
                before = text;
            }
            page = zone.page();
        }
        return units;
    }

    private static double leading(List<Line> lines) {
        double[] gaps = new double[Math.max(1, lines.size() - 1)];
        for (int k = 1; k < lines.size(); k++) {
            gaps[k - 1] = lines.get(k).baseline() - lines.get(k - 1).baseline();
        }
        Arrays.sort(gaps);
        return gaps[gaps.length / 2];
    }

    /** Whether the line before ends early, or more blank than usual stands above. */
    private static boolean apart(Zone zone, int at, double leading) {
        Line line = zone.lines().get(at);
        Line before = zone.lines().get(at - 1);
        double right = zone.lines().stream().mapToDouble(Line::right).max().orElse(0);
        boolean early = before.right() < right - EARLY * before.size();
        return early || line.baseline() - before.baseline() > MORE_BLANK * leading;
    }

    private static @Nullable Path best(List<Unit> units, Numbering numbering, Habit habit) {
        List<Path> paths = List.of(new Path(0, false, 0, null));
        for (Unit unit : units) {
            Map<Integer, Path> next = new HashMap<>();
            String read = labelRead(unit.text());
            if (unit.newPage() && numbering != Numbering.RUNNING && !unit.inList()) {
                // The last page's note may go on, and the first to begin here is the first.
                Path on = paths.get(0);
                paths = List.of(new Path(0, false, on.cost(), true, on));
            }
            boolean label = LIKE_A_LABEL.matcher(unit.text() + " ").find();
            for (Path path : paths) {
                double on = label && unit.due() ? 0.8 : 0;
                put(next, new Path(path.number(), false, path.cost() + on, path));
                double start = start(unit, read) + habit.cost(unit);
                for (int skip = 0; skip < MOST_LEFT_OUT; skip++) {
                    int number = path.number() + 1 + skip;
                    boolean whole = path.number() == 0 && numbering == Numbering.RUNNING;
                    double left = whole || skip == 0 ? 0 : LEFT_OUT + (skip - 1) * MORE_LEFT_OUT;
                    put(next, begun(path, number, start + left, read, numbering));
                }
                if (numbering == Numbering.RUNNING && read.matches("\\d{2,4}")) {
                    // A chapter's first note may have any number, and pages may be lost.
                    int number = Integer.parseInt(read);
                    boolean later = number > path.number() && number < path.number() + FAR;
                    if (path.number() == 0 || later && unit.due()) {
                        double far = path.number() == 0 ? 0.5 : FAR_COST;
                        put(next, begun(path, number, start + far, read, numbering));
                    }
                }
                if (path.number() > 0 && mayRestart(unit)) {
                    double restart =
                            unit.underHeading() || unit.inList() ? RESTART_UNDER_HEADING : RESTART;
                    put(next, begun(path, 1, start + restart, read, numbering));
                }
            }
            paths =
                    next.values().stream()
                            .sorted(Comparator.comparingDouble(Path::cost))
                            .limit(KEPT)
                            .toList();
        }
        return units.isEmpty() ? null : paths.get(0);
    }

    private static double start(Unit unit, String read) {
        double cost = unit.inside() ? INSIDE_A_LINE : 0;
        if (unit.inside() && SET_OFF.matcher(unit.text()).find()) {
            cost = SET_OFF_INSIDE;
        }
        cost += unit.due() ? DUE : WITHIN_A_SENTENCE;
        boolean set = !read.isEmpty() && unit.text().matches("^[\\[({].*|^\\S{1,5}[.)\\]}].*");
        String words = unit.text().substring(labelEnd(unit.text()));
        boolean begins = words.matches("(?s)[\\p{Lu}“\"‘'(\\[«].*");
        return cost + (set ? 0 : BARE) + (begins ? 0 : BARE);
    }

    private static boolean mayRestart(Unit unit) {
        return unit.first() || unit.inList() && !unit.inside();
    }

    private static Path begun(
            Path path, int number, double cost, String read, Numbering numbering) {
        double unlike =
                read.isEmpty() ? NO_LABEL : LabelLikeness.distance(read, label(numbering, number));
        return new Path(number, true, path.cost() + cost + Math.min(unlike, NO_LABEL), path);
    }

    private static void put(Map<Integer, Path> paths, Path path) {
        paths.merge(path.number(), path, (a, b) -> b.cost() < a.cost() ? b : a);
    }

    private static String label(Numbering numbering, int number) {
        return numbering == Numbering.SIGNS
                ? LabelLikeness.SIGNS.get((number - 1) % LabelLikeness.SIGNS.size())
                : Integer.toString(number);
    }

    private static String labelRead(String text) {
        Matcher label = LABEL.matcher(text);
        if (label.find() && !label.group(2).matches("\\p{L}{3,}")) {
            return label.group(2);
        }
        Matcher glued = GLUED.matcher(text);
        return glued.find() ? glued.group(1) : "";
    }

    private static int labelEnd(String text) {
        Matcher label = LABEL.matcher(text);
        if (label.find() && !label.group(2).matches("\\p{L}{3,}")) {
            return label.end();
        }
        Matcher glued = GLUED.matcher(text);
        return glued.find() ? glued.end() : 0;
    }
}
