package argmap.ingest.form;

import argmap.ingest.form.PageLines.Line;
import argmap.ingest.form.PrintedNotes.NoteText;
import java.util.ArrayList;
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
    private static final double INSIDE_A_LINE = 0.6;
    private static final double WITHIN_A_SENTENCE = 1.5;
    private static final double BARE = 0.3;
    private static final double[] LEFT_OUT = {0, 2.5, 3.5, 4.5, 5};
    private static final double RESTART = 4;
    private static final double RESTART_UNDER_HEADING = 1.5;

    /** How a label may look whose figures cannot be trusted. */
    private static final Pattern LIKE_A_LABEL =
            Pattern.compile(
                    "^[\\[({]\\s?[^\\s\\])}]{1,4}[\\])}]|^[^\\p{L}\\s“‘—–-]{1,4}[.,:)]?\\s"
                            + "|^[lIioOsSzB\\d]{1,3}[.)\\]]\\s|^\\d[lIoOsS]{1,2}\\s"
                            + "|^[^\\p{L}\\s“‘(\\[—–-]{1,3}(?=\\p{Lu})|^[a-z]\\)\\s");

    private static final Pattern LABEL =
            Pattern.compile(
                    "^([\\[({]?)\\s?([^\\s\\[\\](){}]{1,5}?)([\\])}]?[.,:]{0,2})(\\s+|$)");

    private static final Pattern GLUED =
            Pattern.compile("^([^\\p{L}\\s“(\\[]{1,4}|[lIi]\\d?)(?=[\\p{Lu}“\"‘(])");

    private static final Pattern INSIDE =
            Pattern.compile(
                    "(?<=[.!?”\"’)»])\\s+(?=[\\[({][^\\s\\])}]{1,3}[\\])}]\\s|\\d{1,4}[.)]\\s"
                            + "|[*†‡§¶‖+]{1,3}\\s\\p{Lu}|\\d{1,4}\\s\\p{Lu}|[^\\p{L}\\s\\d]{1,2}\\s\\p{Lu})");

    private enum Scheme {
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
            boolean inside,
            boolean lineEnd,
            boolean due,
            boolean underHeading) {}

    /** A way to read all units up to one; {@code number} is the last note's. */
    private record Path(int number, boolean begins, double cost, @Nullable Path before) {}

    private ScannedLabels() {}

    static boolean looksLikeOne(Line line) {
        return PrintedNotes.raisedLabel(line.pieces().get(0))
                || LIKE_A_LABEL.matcher(line.text() + " ").find();
    }

    static List<NoteText> read(PageMeasures book, List<Zone> zones) {
        List<Unit> units = units(book, zones);
        Path best = null;
        Scheme scheme = Scheme.RUNNING;
        for (Scheme tried : Scheme.values()) {
            Path path = best(units, tried);
            if (path != null && (best == null || path.cost() < best.cost())) {
                best = path;
                scheme = tried;
            }
        }
        List<Path> steps = new ArrayList<>();
        for (Path at = best; at != null && at.before() != null; at = at.before()) {
            steps.add(0, at);
        }
        List<NoteText> notes = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Unit unit = units.get(i);
            String words = unit.text();
            if (steps.get(i).begins()) {
                String label = label(scheme, steps.get(i).number());
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

    private static List<Unit> units(PageMeasures book, List<Zone> zones) {
        List<Unit> units = new ArrayList<>();
        String before = "";
        for (Zone zone : zones) {
            boolean underHeading = book.hasHeading(zone.page());
            boolean first = true;
            for (Line line : zone.lines()) {
                String text = line.text();
                Matcher inside = INSIDE.matcher(text);
                int from = 0;
                while (from < text.length()) {
                    int to = inside.find() ? inside.end() : text.length();
                    boolean due = first || from > 0 || PageMeasures.endsSentence(before);
                    units.add(
                            new Unit(
                                    text.substring(from, to).strip(),
                                    zone.page(),
                                    zone.inList(),
                                    first,
                                    from > 0,
                                    to == text.length(),
                                    due,
                                    underHeading));
                    first = false;
                    from = to;
                }
                before = text;
            }
        }
        return units;
    }

    private static @Nullable Path best(List<Unit> units, Scheme scheme) {
        List<Path> paths = List.of(new Path(0, false, 0, null));
        for (Unit unit : units) {
            Map<Integer, Path> next = new HashMap<>();
            String read = labelRead(unit.text());
            boolean label = LIKE_A_LABEL.matcher(unit.text() + " ").find();
            for (Path path : paths) {
                double on = label && unit.due() ? 0.8 : 0;
                put(next, new Path(path.number(), false, path.cost() + on, path));
                double start = start(unit, read);
                for (int skip = 0; skip < LEFT_OUT.length; skip++) {
                    int number = path.number() + 1 + skip;
                    boolean page = unit.first() && !unit.inList() && scheme != Scheme.RUNNING;
                    boolean whole = path.number() == 0 && scheme == Scheme.RUNNING;
                    double left = whole || skip == 0 ? 0 : LEFT_OUT[skip];
                    double cost = left + (page && path.number() > 0 ? RESTART : 0);
                    put(next, begun(path, number, start + cost, read, scheme));
                }
                if (path.number() == 0 && scheme == Scheme.RUNNING && read.matches("\\d{1,4}")) {
                    // A chapter's first note may have any number.
                    put(next, begun(path, Integer.parseInt(read), start + 0.5, read, scheme));
                }
                if (path.number() > 0) {
                    put(next, begun(path, 1, start + restart(unit, scheme), read, scheme));
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
        cost += unit.due() ? DUE : WITHIN_A_SENTENCE;
        boolean set = !read.isEmpty() && unit.text().matches("^[\\[({].*|^\\S{1,5}[.)\\]}].*");
        return cost + (set ? 0 : BARE);
    }

    private static double restart(Unit unit, Scheme scheme) {
        if (scheme != Scheme.RUNNING && !unit.inList()) {
            return unit.first() ? 0 : RESTART;
        }
        return unit.underHeading() || unit.inList() ? RESTART_UNDER_HEADING : RESTART;
    }

    private static Path begun(Path path, int number, double cost, String read, Scheme scheme) {
        double unlike =
                read.isEmpty() ? NO_LABEL : LabelLikeness.distance(read, label(scheme, number));
        return new Path(number, true, path.cost() + cost + Math.min(unlike, NO_LABEL), path);
    }

    private static void put(Map<Integer, Path> paths, Path path) {
        paths.merge(path.number(), path, (a, b) -> b.cost() < a.cost() ? b : a);
    }

    private static String label(Scheme scheme, int number) {
        return scheme == Scheme.SIGNS
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
