package argmap.ingest.form;

import argmap.ingest.form.PageLines.Line;
import argmap.ingest.form.PageLines.Piece;
import argmap.ingest.form.PrintedMarks.At;
import argmap.ingest.form.PrintedNotes.NoteText;
import java.util.ArrayList;
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

    private static final String ODD = "*°®©^~¢§†‡¶+»«|#%&£$€¥<>=_\\";

    /** How odd a sign is where it stands, with its place. */
    private record Trace(Line line, int piece, int from, int to, String read, double odd) {}

    private record Site(int page, List<Trace> traces) {}

    private final PageMeasures book;
    private final Set<Line> furniture;
    private final List<Site> sites = new ArrayList<>();
    private boolean quoteOpen;

    private ScannedMarks(PageMeasures book, Set<Line> furniture) {
        this.book = book;
        this.furniture = furniture;
    }

    static Map<Line, List<At>> of(PageMeasures book, List<NoteText> notes, Set<Line> furniture) {
        ScannedMarks marks = new ScannedMarks(book, furniture);
        marks.collect();
        Map<Line, List<At>> found = new LinkedHashMap<>();
        int from = 0;
        int after = 0;
        while (from < notes.size()) {
            NoteText first = notes.get(from);
            int to = from;
            while (to < notes.size()
                    && notes.get(to).listed == first.listed
                    && (first.listed || notes.get(to).page == first.page)) {
                to++;
            }
            int least = first.listed ? after : first.page;
            List<Site> near =
                    marks.sites.stream()
                            .filter(s -> s.page() >= least && s.page() <= first.page)
                            .toList();
            match(notes.subList(from, to), near, found);
            after = first.listed ? notes.get(to - 1).page : after;
            from = to;
        }
        return found;
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
                            3));
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
                                odd));
            }
        }
        for (int i = 0; i < token.length(); i++) {
            char c = token.charAt(i);
            quoteOpen = c == '“' || (c != '”' && quoteOpen);
        }
        if (!traces.isEmpty()) {
            sites.add(new Site(line.page(), traces));
        }
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
        boolean inNumber = stop && word.length() > 1 && Character.isDigit(word.charAt(word.length() - 2));
        double odd = 0;
        boolean letters = false;
        for (int i = 0; i < tail.length(); i++) {
            char c = tail.charAt(i);
            double one;
            if (Character.isDigit(c)) {
                one = digit ? -9 : inNumber ? (word.matches(".*\\d{4}\\W+") ? 2 : 0.3) : 3;
            } else if (Character.isLetter(c)) {
                letters = true;
                one = stop ? 2 : -9;
            } else if (ODD.indexOf(c) >= 0) {
                one = 2.6;
            } else if (c == '”' || c == '"') {
                one = quoteOpen ? 0 : 2.2;
            } else if (c == '’' || c == '\'' || c == '‘') {
                one = stop ? 1.8 : last == 's' ? 0.3 : 1.2;
            } else if (c == '?' || c == '!') {
                one = stop ? 2.4 : !next.isEmpty() && Character.isLowerCase(next.charAt(0)) ? 1.8 : 0.2;
            } else if (c == ':' || c == ';' || c == '-') {
                one = stop ? 1.6 : 0.1;
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
        return raised ? 2.4 : token.matches("[–—-]+|[.,]+|“|‘") ? 0 : 1.6;
    }

    // Notes to traces

    private static void match(List<NoteText> notes, List<Site> sites, Map<Line, List<At>> found) {
        int n = notes.size();
        int m = sites.size();
        double[][] best = new double[n + 1][m + 1];
        for (int i = 1; i <= n; i++) {
            for (int k = 1; k <= m; k++) {
                double gain = gain(notes.get(i - 1), sites.get(k - 1));
                best[i][k] = Math.max(best[i - 1][k], best[i][k - 1]);
                if (gain > LEAST) {
                    best[i][k] = Math.max(best[i][k], best[i - 1][k - 1] + gain);
                }
            }
        }
        List<At> taken = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        int i = n;
        int k = m;
        while (i > 0 && k > 0) {
            if (best[i][k] == best[i - 1][k]) {
                i--;
            } else if (best[i][k] == best[i][k - 1]) {
                k--;
            } else {
                NoteText note = notes.get(--i);
                Trace trace = trace(note, sites.get(--k));
                taken.add(0, new At(trace.piece(), trace.from(), trace.to(), note, note.label));
                lines.add(0, trace.line());
            }
        }
        for (int t = 0; t < taken.size(); t++) {
            found.computeIfAbsent(lines.get(t), line -> new ArrayList<>()).add(taken.get(t));
        }
    }

    private static double gain(NoteText note, Site site) {
        return gain(note, trace(note, site));
    }

    private static double gain(NoteText note, Trace trace) {
        String read = trace.read().replaceAll("[.,:;)\\]]+$", "");
        double unlike = LabelLikeness.distance(read.isEmpty() ? trace.read() : read, note.label);
        double sure = unlike == 0 && note.label.length() > 1 ? 1.5 : unlike == 0 ? 0.7 : 0;
        return trace.odd() + sure - 1.3 * unlike;
    }

    private static Trace trace(NoteText note, Site site) {
        Trace best = site.traces().get(0);
        for (Trace trace : site.traces()) {
            best = gain(note, trace) > gain(note, best) ? trace : best;
        }
        return best;
    }
}
