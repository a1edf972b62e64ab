package argmap.ingest;

import argmap.document.Document;
import argmap.document.Heading;
import argmap.document.Leftover;
import argmap.document.Note;
import argmap.document.NoteMarker;
import argmap.document.Page;
import argmap.document.Paragraph;
import argmap.document.Repair;
import argmap.message.Code;
import argmap.message.Detail;
import argmap.message.Message;
import argmap.text.CleanText;
import argmap.text.Span;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * No word is lost: holds what was made of a text against the text itself, character by character,
 * whatever the stages before have done.
 *
 * <p>Every character that is no blank stands in a paragraph, a heading, a note, a mark, a label, a
 * repair, or in a leftover. What stands in none becomes a leftover of its own. More than one letter
 * in a hundred left over, and a page of which nothing came into the body, are warnings that name
 * the page. Takes time linear in the text.
 */
final class Coverage {
    /** Share of a text's letters beyond which what was left over is a warning. */
    private static final double MUCH = 0.01;

    /** Fewer letters are a short line: in a short text that is soon one in a hundred. */
    private static final int FEWEST_LEFT = 40;

    /** A page with fewer letters is a title, a picture's caption or empty. */
    private static final int FEWEST_ON_A_PAGE = 200;

    /** A page on which so many notes begin is one of a list of notes. */
    private static final int NOTES_OF_A_LIST = 3;

    private static final String LOST = "lost text";

    private final Document document;
    private final String text;
    private final BitSet body;
    private final BitSet words;
    private final BitSet kept;

    private Coverage(Document document) {
        this.document = document;
        this.text = document.source().text();
        this.body = new BitSet(text.length());
        for (Paragraph paragraph : document.paragraphs()) {
            add(body, paragraph.text());
        }
        for (Heading heading : document.headings()) {
            add(body, heading.text());
        }
        this.words = (BitSet) body.clone();
        for (Note note : document.notes()) {
            add(words, note.text());
            set(words, note.labelSpan());
        }
        for (Paragraph paragraph : document.paragraphs()) {
            for (NoteMarker marker : paragraph.markers()) {
                set(words, marker.span());
            }
        }
        this.kept = (BitSet) words.clone();
        for (Repair repair : document.repairs()) {
            set(kept, repair.span());
        }
        for (Leftover leftover : document.leftovers()) {
            set(kept, leftover.span());
        }
    }

    /**
     * The document with what was lost among its leftovers, and without leftovers it has in notes.
     */
    static Document complete(Document document) {
        Coverage coverage = new Coverage(document);
        List<Leftover> leftovers = new ArrayList<>();
        for (Leftover leftover : document.leftovers()) {
            int free = coverage.words.nextClearBit(leftover.span().start());
            if (free < leftover.span().end()) {
                leftovers.add(leftover);
            }
        }
        leftovers.addAll(coverage.lost());
        leftovers.sort(Comparator.comparing(Leftover::span));
        return new Document(
                document.source(),
                document.pages(),
                document.paragraphs(),
                document.headings(),
                document.notes(),
                document.repairs(),
                leftovers);
    }

    /** What there is to warn of. */
    static List<Message> check(Document document) {
        Coverage coverage = new Coverage(document);
        List<Message> found = new ArrayList<>();
        coverage.leftOver(found);
        coverage.pagesWithoutBody(found);
        return found;
    }

    /** Stretches that stand nowhere; blanks between two of them do not part them. */
    private List<Leftover> lost() {
        List<Leftover> lost = new ArrayList<>();
        int start = -1;
        int end = -1;
        for (int i = kept.nextClearBit(0); i < text.length(); i = kept.nextClearBit(i + 1)) {
            if (Lines.isBlank(text.charAt(i))) {
                continue;
            }
            if (start >= 0 && kept.nextSetBit(end) >= 0 && kept.nextSetBit(end) < i) {
                lost.add(new Leftover(new Span(start, end), LOST));
                start = -1;
            }
            start = start < 0 ? i : start;
            end = i + 1;
        }
        if (start >= 0) {
            lost.add(new Leftover(new Span(start, end), LOST));
        }
        return lost;
    }

    private void leftOver(List<Message> found) {
        int all = letters(0, text.length());
        int beside = 0;
        int left = 0;
        Span first = new Span(0, 0);
        Span besideFirst = new Span(0, 0);
        for (Leftover leftover : document.leftovers()) {
            int letters = letters(leftover.span().start(), leftover.span().end());
            switch (leftover.why()) {
                case "running head", "folio", "markup", "speck" -> {
                    // Where it belongs: these are counted nowhere.
                }
                case BESIDE -> {
                    besideFirst = beside == 0 ? leftover.span() : besideFirst;
                    beside += leftover.span().length();
                }
                default -> {
                    first = left == 0 ? leftover.span() : first;
                    left += letters;
                }
            }
        }
        if (beside > 0) {
            found.add(Code.BESIDE_THE_TEXT.at(besideFirst, Detail.number(beside)));
        }
        if (left >= FEWEST_LEFT && left > all * MUCH) {
            found.add(
                    Code.LEFT_OVER.at(
                            first,
                            Detail.number(left),
                            Detail.text(String.format(Locale.ROOT, "%.1f", 100.0 * left / all)),
                            Detail.text(pageOf(first))));
        }
    }

    /** Why a licence, a title page or data about the text were set aside. */
    static final String BESIDE = "beside the text";

    private void pagesWithoutBody(List<Message> found) {
        int[] begin = document.notes().stream().mapToInt(n -> start(n)).sorted().toArray();
        int note = 0;
        for (Page page : document.pages()) {
            Span span = page.span();
            while (note < begin.length && begin[note] < span.start()) {
                note++;
            }
            int notes = 0;
            for (int n = note; n < begin.length && begin[n] < span.end(); n++) {
                notes++;
            }
            int next = body.nextSetBit(span.start());
            boolean without = next < 0 || next >= span.end();
            if (without
                    && notes < NOTES_OF_A_LIST
                    && letters(span.start(), span.end()) >= FEWEST_ON_A_PAGE) {
                Span at = new Span(span.start(), span.start());
                found.add(Code.PAGE_WITHOUT_BODY.at(at, Detail.number(page.number())));
            }
        }
    }

    private static int start(Note note) {
        return note.labelSpan().isEmpty()
                ? note.text().sourceSpan().start()
                : note.labelSpan().start();
    }

    private String pageOf(Span span) {
        for (Page page : document.pages()) {
            if (page.span().start() <= span.start() && span.start() < page.span().end()) {
                return String.valueOf(page.number());
            }
        }
        return "";
    }

    private int letters(int from, int to) {
        int letters = 0;
        for (int i = from; i < to; i++) {
            letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
        }
        return letters;
    }

    private static void add(BitSet to, CleanText words) {
        words.runs().forEach(run -> to.set(run.source(), run.source() + run.length()));
    }

    private static void set(BitSet to, Span span) {
        to.set(span.start(), span.end());
    }
}
