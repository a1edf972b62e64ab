package argmap.ingest.form;

import argmap.ingest.form.PageLines.Line;
import argmap.ingest.form.PageLines.Piece;
import argmap.ingest.form.PrintedMarks.At;
import argmap.ingest.form.PrintedNotes.NoteText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the marks of notes stand in a scan's text. Recognition reads a raised figure as a quote, a
 * star, a letter: single ones are guesses, but the notes of a page are known, and their marks stand
 * in their order. Of all ways to give notes to odd signs at words' ends the one that fits best is
 * taken, in time proportional to notes times odd signs of a page.
 */
final class ScannedMarks {
    private static final Pattern TOKEN = Pattern.compile("\\S+");
    private static final Pattern BRACKETED = Pattern.compile("[\\[({]([^\\s\\])}]{1,4})[\\])}]");
    private static final int LONGEST = 4;

    /** A match below this gain is as likely a word's own sign. */
    private static final double LEAST = 0.35;

    /** Behind which figures are no marks: n.4, F.3d, No.7. */
    private static final Pattern SHORTENED =
            Pattern.compile("^\\W?\\p{L}\\.$|\\p{L}\\.\\p{L}\\.$|(?:Nos?|pp?|vols?)\\.$");

    /** How often the book's habit is learned anew. */
    private static final int ROUNDS = 2;

    /** The most that habit counts for or against a look, in powers of e. */
    private static final double HABIT = 1.3;

    private static final String ODD = "*°®©^~¢§†‡¶+»«|#%&£$€¥<>=_\\";

    /** How odd a sign is where it stands, with its place. */
    private record Trace(
            Line line, int piece, int from, int to, String read, double odd, Look look) {}

    /** What a trace looks like: a book's marks mostly look alike. */
    private enum Look {
        BRACKETED,
        FIGURES,
        SIGN_AFTER_STOP,
        SIGN_AFTER_WORD,
        LETTER,
        ALONE
    }

    private record Match(NoteText note, Trace trace, Site site) {}

    private record Site(int page, List<Trace> traces) {}

    private final PageMeasures book;
    private final Set<Line> furniture;
    private final List<Site> sites = new ArrayList<>();
    private final Map<Look, Double> habits = new EnumMap<>(Look.class);
    private boolean quoteOpen;

    private ScannedMarks(PageMeasures book, Set<Line> furniture) {
        this.book = book;
        this.furniture = furniture;
    }

    static Map<Line, List<At>> of(PageMeasures book, List<NoteText> notes, Set<Line> furniture) {
        ScannedMarks marks = new ScannedMarks(book, furniture);
        marks.collect();
        for (int round = 0; round < ROUNDS; round++) {
            marks.learn(marks.matches(notes));
        }
        Map<Line, List<At>> found = new LinkedHashMap<>();
        for (Match match : marks.matches(notes)) {
            Trace trace = match.trace();
            found.computeIfAbsent(trace.line(), line -> new ArrayList<>())
                    .add(
                            new At(
                                    trace.piece(),
                                    trace.from(),
                                    trace.to(),
                                    match.note(),
                                    match.note().label));
        }
        return found;
    }

    /** Notes that stand together have their marks on one page, or in the chapters before. */
    private List<Match> matches(List<NoteText> notes) {
        List<Match> matches = new ArrayList<>();
        int from = 0;
        int after = 0;
        while (from < notes.size()) {
            NoteText first = notes.get(from);
            int to = from;
            while (to < notes.size()
                    && notes.get(to).listed == first.listed
                    && (first.listed
                            ? to == from || isLater(notes.get(to), notes.get(to - 1))
                            : notes.get(to).page == first.page)) {
                to++;
            }
            int open = after;
            List<Site> near =
                    sites.subList(open, sites.size()).stream()
                            .filter(s -> first.listed || s.page() == first.page)
                            .filter(s -> s.page() <= first.page)
                            .toList();
            List<Match> found = match(notes.subList(from, to), near);
            matches.addAll(found);
            if (first.listed && !found.isEmpty()) {
                after = sites.indexOf(found.get(found.size() - 1).site()) + 1;
            }
            from = to;
        }
        return matches;
    }

    /** Where the numbers of a list begin anew, another chapter's list begins. */
    private static boolean isLater(NoteText note, NoteText before) {
        return !note.label.matches("\\d{1,6}")
                || !before.label.matches("\\d{1,6}")
                || Integer.parseInt(note.label) > Integer.parseInt(before.label);
    }

    /** A look that most marks have speaks for a mark, one that few have against it. */
    private void learn(List<Match> matches) {
        Map<Look, Integer> all = new EnumMap<>(Look.class);
        Map<Look, Integer> taken = new EnumMap<>(Look.class);
        for (Site site : sites) {
            site.traces().stream()
                    .map(Trace::look)
                    .distinct()
                    .forEach(look -> all.merge(look, 1, Integer::sum));
        }
        matches.forEach(match -> taken.merge(match.trace().look(), 1, Integer::sum));
        double usual = share(matches.size(), sites.size());
        for (Look look : Look.values()) {
            double own = share(taken.getOrDefault(look, 0), all.getOrDefault(look, 0));
            habits.put(look, Math.max(-HABIT, Math.min(HABIT, own - usual)));
        }
    }

    private static double share(int taken, int all) {
        return Math.log((taken + 1.0) / (all - taken + 2.0));
    }

    // Traces

    private void collect() {
        for (PageLines page : book.pages) {
            for (Line line : page.lines()) {
                if (furniture.contains(line)) {
                    continue;
                }
                for (int k = 0; k < line.pieces().size(); k++) {
                    Piece piece = line.pieces().get(k);
                    Matcher token = TOKEN.matcher(piece.text());
                    while (token.find()) {
                        String next = next(line, k, piece.text(), token.end());
                        collect(line, k, token.start(), token.group(), next);
                    }
                }
            }
        }
    }

    private static String next(Line line, int piece, String text, int from) {
        String rest = text.substring(from).strip();
        if (rest.isEmpty() && piece + 1 < line.pieces().size()) {
            rest = line.pieces().get(piece + 1).text().strip();
        }
        return rest;
    }

    private void collect(Line line, int piece, int start, String token, String next) {
        List<Trace> traces = new ArrayList<>();
        Matcher bracketed = BRACKETED.matcher(token);
        while (bracketed.find()) {
            traces.add(
                    new Trace(
                            line,
                            piece,
                            start + bracketed.start(),
                            start + bracketed.end(),
                            bracketed.group(1),
                            bracketed(piece + start, token, bracketed),
                            Look.BRACKETED));
        }
        for (int length = 1; length <= Math.min(LONGEST, token.length()); length++) {
            int cut = token.length() - length;
            // A comma or stop may follow the mark: war",
            double odd = odd(token.substring(0, cut), token.substring(cut), line, piece, next);
            if (odd > 0) {
                traces.add(
                        new Trace(
                                line,
                                piece,
                                start + cut,
                                start + token.length(),
                                token.substring(cut),
                                odd,
                                look(token.substring(0, cut), token.substring(cut))));
            }
        }
        quoteOpen = isQuoteOpen(token);
        if (!traces.isEmpty()) {
            sites.add(new Site(line.page(), traces));
        }
    }

    private boolean isQuoteOpen(String words) {
        int opened = words.lastIndexOf('“');
        int closed = words.lastIndexOf('”');
        return opened == closed ? quoteOpen : opened > closed;
    }

    private static Look look(String word, String tail) {
        if (word.isEmpty()) {
            return Look.ALONE;
        }
        if (Character.isLetter(tail.charAt(0))) {
            return Look.LETTER;
        }
        if (tail.chars().anyMatch(Character::isDigit)) {
            return Look.FIGURES;
        }
        return Character.isLetterOrDigit(word.charAt(word.length() - 1))
                ? Look.SIGN_AFTER_WORD
                : Look.SIGN_AFTER_STOP;
    }

    /** Brackets at a line's start count items; behind letters or others they name a part. */
    private static double bracketed(int place, String token, Matcher bracketed) {
        if (bracketed.group(1).matches("\\p{L}+")) {
            return 0.5;
        }
        int at = bracketed.start();
        if (at == 0) {
            return place == 0 ? 0.5 : 2;
        }
        char before = token.charAt(at - 1);
        return ".,;:!?”’\"'".indexOf(before) >= 0 ? 3 : before == ')' || before == ']' ? -1 : 1;
    }

    /** How unlikely it is, in rough powers of e, that a word ends so by itself; 0 where it may. */
    private double odd(String word, String tail, Line line, int piece, String next) {
        if (word.isEmpty()) {
            return alone(tail, line.pieces().get(piece).raised());
        }
        char last = word.charAt(word.length() - 1);
        boolean letter = Character.isLetter(last);
        boolean digit = Character.isDigit(last);
        boolean stop = ".,;:!?”’\"')]".indexOf(last) >= 0;
        boolean comma = ".,;:!?".indexOf(last) >= 0;
        boolean inNumber =
                stop && word.length() > 1 && Character.isDigit(word.charAt(word.length() - 2));
        boolean shortened = SHORTENED.matcher(word).find();
        boolean figures = tail.chars().anyMatch(Character::isDigit);
        double odd = 0;
        boolean letters = false;
        for (int i = 0; i < tail.length(); i++) {
            char c = tail.charAt(i);
            double one;
            if (Character.isDigit(c)) {
                one =
                        digit
                                ? -9
                                : inNumber
                                        ? (word.matches(".*\\d{4}\\W+") ? 2 : 0.3)
                                        : shortened ? -9 : 3;
            } else if (Character.isLetter(c)) {
                letters = true;
                boolean likeFigure = !figures || "lIioOsSzB".indexOf(c) >= 0;
                one = stop && last != '’' && last != '\'' && likeFigure ? 2 : -9;
            } else if (ODD.indexOf(c) >= 0) {
                one = 2.6;
            } else if (c == '”' || c == '"') {
                one = isQuoteOpen(word) ? 0 : 2.2;
            } else if (c == '’' || c == '\'' || c == '‘') {
                one = stop ? 1.8 : last == 's' ? 0.3 : 1.2;
            } else if (c == '?' || c == '!') {
                one =
                        comma
                                ? 2.4
                                : stop
                                        ? 0.8
                                        : !next.isEmpty() && Character.isLowerCase(next.charAt(0))
                                                ? 1.8
                                                : 0.2;
            } else if (c == ':' || c == ';' || c == '-') {
                one = comma ? 1.6 : 0.1;
            } else if (c == ')' || c == ']') {
                one = i + 1 == tail.length() && word.indexOf('(') < 0 ? (stop ? 1.6 : 0.4) : -9;
            } else if (c == '.' || c == ',') {
                one = i + 1 == tail.length() && i > 0 ? 0 : -9;
            } else {
                one = -9;
            }
            if (one < 0) {
                return 0;
            }
            odd = Math.max(odd, one);
        }
        if (letters && tail.length() > 2 || !letter && !digit && !stop) {
            return 0;
        }
        return odd;
    }

    /** A sign that stands alone, as raised figures often do. */
    private static double alone(String token, boolean raised) {
        if (token.length() > 3) {
            return 0;
        }
        if (token.matches("\\d+")) {
            return raised ? 3 : 1;
        }
        if (token.matches("[aAIOàéyeo]|\\p{L}{2,}")) {
            return 0;
        }
        return raised ? 2.4 : token.matches("[–—-]+|[.,]+|“|‘|[§&%$£€=]") ? 0 : 1.6;
    }

    // Notes to traces

    private List<Match> match(List<NoteText> notes, List<Site> near) {
        int n = notes.size();
        int m = near.size();
        double[][] best = new double[n + 1][m + 1];
        for (int i = 1; i <= n; i++) {
            for (int k = 1; k <= m; k++) {
                double gain = gain(notes.get(i - 1), near.get(k - 1));
                best[i][k] = Math.max(best[i - 1][k], best[i][k - 1]);
                if (gain > LEAST) {
                    best[i][k] = Math.max(best[i][k], best[i - 1][k - 1] + gain);
                }
            }
        }
        List<Match> taken = new ArrayList<>();
        int i = n;
        int k = m;
        while (i > 0 && k > 0) {
            if (best[i][k] == best[i - 1][k]) {
                i--;
            } else if (best[i][k] == best[i][k - 1]) {
                k--;
            } else {
                NoteText note = notes.get(--i);
                Site site = near.get(--k);
                taken.add(0, new Match(note, trace(note, site), site));
            }
        }
        return taken;
    }

    private double gain(NoteText note, Site site) {
        return gain(note, trace(note, site));
    }

    private double gain(NoteText note, Trace trace) {
        String read = trace.read().replaceAll("[.,:;)\\]]+$", "");
        double unlike = LabelLikeness.distance(read.isEmpty() ? trace.read() : read, note.label);
        double sure = unlike == 0 && note.label.length() > 1 ? 1.5 : unlike == 0 ? 0.7 : 0;
        return trace.odd() + habits.getOrDefault(trace.look(), 0.0) + sure - 1.3 * unlike;
    }

    private Trace trace(NoteText note, Site site) {
        Trace best = site.traces().get(0);
        for (Trace trace : site.traces()) {
            best = gain(note, trace) > gain(note, best) ? trace : best;
        }
        return best;
    }
}
