package argmap.ingest.form;

import argmap.message.Code;
import argmap.message.Detail;
import argmap.message.Diagnosed;
import argmap.text.Geometry;
import argmap.text.Geometry.Box;
import argmap.text.Source;
import argmap.text.Span;
import argmap.text.Structure;
import argmap.text.Structure.Block;
import argmap.text.Structure.Kind;
import argmap.text.Structure.Mark;
import argmap.text.Structure.PageStart;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts together the plain text of a file with what the file says of it. Blocks stand in lines of
 * their own with an empty line between them, notes behind the text in the order of their marks.
 *
 * <p>Readers call {@link #begin}, {@link #words}, {@link #mark} and {@link #end}; blanks are folded
 * as a browser does.
 */
final class TextWithStructure {
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private final List<PageStart> pages = new ArrayList<>();
    private final List<Geometry.Line> lines = new ArrayList<>();
    private final Map<String, Note> notes = new LinkedHashMap<>();
    private final Set<String> marked = new LinkedHashSet<>();
    private int comments;
    private String title = "";
    private String author = "";

    private Kind kind = Kind.PARAGRAPH;
    private int level;
    private String element = "";
    private int start = -1;
    private boolean blank;

    /** The words of the note that is being read; null outside of notes. */
    private @Nullable StringBuilder inNote;

    /** A note's words before they are put behind the text, line by line where lines have boxes. */
    private record Note(String label, List<String> words, String element, List<Box> boxes) {
        boolean isEmpty() {
            return words.stream().allMatch(String::isBlank);
        }
    }

    void title(String words) {
        title = words.strip();
    }

    void author(String words) {
        author = words.strip();
    }

    /** So many comments that stand beside the text are left out. */
    void leftOut(int number) {
        comments += number;
    }

    String title() {
        return title;
    }

    /** Begins a block; one that is open ends. */
    void begin(Kind what, int headingLevel, String where) {
        end();
        if (inNote != null) {
            return;
        }
        kind = what;
        level = headingLevel;
        element = where;
        start = text.length();
        blank = false;
    }

    boolean isOpen() {
        return start >= 0 || inNote != null;
    }

    boolean isInNote() {
        return inNote != null;
    }

    /**
     * The words of a note. While {@code walk} runs, what it adds is the note's and not the text's,
     * so a reader walks a note as it walks its text.
     */
    String noteWords(Runnable walk) {
        StringBuilder outer = inNote;
        StringBuilder words = new StringBuilder();
        inNote = words;
        walk.run();
        inNote = outer;
        return folded(words.toString());
    }

    /** Adds words to the open block, or to a new paragraph where none is open. */
    void words(String added) {
        if (inNote != null) {
            inNote.append(added);
            return;
        }
        if (start < 0 && added.isBlank()) {
            return;
        }
        if (start < 0) {
            begin(Kind.PARAGRAPH, 0, "");
        }
        for (int i = 0; i < added.length(); i++) {
            char c = added.charAt(i);
            if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
                blank = true;
                continue;
            }
            if (c == '\u00AD' || c == '\uFEFF' || c == '\u200B' || c == '\u2060') {
                continue; // a place to break a line at is no letter
            }
            if (blank && text.length() > start) {
                text.append(' ');
            }
            blank = false;
            text.append(Character.isISOControl(c) ? ' ' : c);
        }
    }

    /** What was added since an offset stands in a box. */
    void box(int since, Box box) {
        int from = since < text.length() && text.charAt(since) == ' ' ? since + 1 : since;
        if (text.length() > from) {
            lines.add(new Geometry.Line(new Span(from, text.length()), box, Geometry.Type.NONE));
        }
    }

    /** How much text there is. */
    int length() {
        return text.length();
    }

    /** A mark in the open block. */
    void mark(String note, String label) {
        if (inNote != null) {
            inNote.append(label);
            return;
        }
        if (start < 0) {
            begin(Kind.PARAGRAPH, 0, "");
        }
        // A blank before a mark is the printer's, not the author's; the one behind it stays.
        blank = false;
        int from = text.length();
        text.append(label.isBlank() ? "*" : label.strip());
        marks.add(new Mark(note, new Span(from, text.length())));
        marked.add(note);
    }

    /** A page begins here. */
    void page(String label) {
        if (inNote != null) {
            return;
        }
        int at = start >= 0 && blank && text.length() > start ? text.length() + 1 : text.length();
        if (!pages.isEmpty() && pages.get(pages.size() - 1).offset() == at) {
            pages.remove(pages.size() - 1);
        }
        pages.add(new PageStart(at, label.strip()));
    }

    void end() {
        if (inNote != null) {
            inNote.append(' ');
            return;
        }
        if (start >= 0 && text.length() > start) {
            Span span = new Span(start, text.length());
            blocks.add(new Block(kind, level, span, "", new Span(start, start), element));
            text.append("\n\n");
        }
        start = -1;
        blank = false;
    }

    /** A note, wherever the file has it; the same note twice is one. */
    void note(String key, String label, String words, String where) {
        note(key, label, List.of(words), where, List.of());
    }

    /** A note of which each line stands in a box. */
    void note(String key, String label, List<String> words, String where, List<Box> boxes) {
        notes.putIfAbsent(key, new Note(label.strip(), words, where, boxes));
    }

    /** The number a note without one gets: one more than there are. */
    int nextNote() {
        return notes.size() + 1;
    }

    static String folded(String words) {
        StringBuilder out = new StringBuilder(words.length());
        fold(words, 0, false, out);
        return out.toString();
    }

    /**
     * Adds words with their blanks folded.
     *
     * @param start where the words before begin
     * @param behind whether a blank is due before them
     * @return whether one is due behind them
     */
    private static boolean fold(String words, int start, boolean behind, StringBuilder out) {
        boolean gap = behind;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == ' ' || Character.isISOControl(c)) {
                gap = true;
            } else if (c != '\u00AD' && c != '\uFEFF' && c != '\u200B' && c != '\u2060') {
                if (gap && out.length() > start) {
                    out.append(' ');
                }
                gap = false;
                out.append(c);
            }
        }
        return gap;
    }

    /** The source: notes that have marks in the order of these, then those that have none. */
    Diagnosed<Source> source(String name) {
        end();
        Set<String> order = new LinkedHashSet<>(marked);
        order.retainAll(notes.keySet());
        order.addAll(notes.keySet());
        int bodyEnd = text.length();
        for (String key : order) {
            Note note = Objects.requireNonNull(notes.get(key));
            int from = text.length();
            text.append(note.label());
            Span label = new Span(from, text.length());
            if (!note.label().isEmpty() && !note.isEmpty()) {
                text.append(' ');
            }
            int start = text.length();
            boolean gap = false;
            for (int i = 0; i < note.words().size(); i++) {
                int since = text.length();
                gap = fold(note.words().get(i), start, gap, text);
                if (i < note.boxes().size()) {
                    box(i == 0 ? from : since, note.boxes().get(i));
                }
            }
            if (text.length() > from) {
                Span span = new Span(from, text.length());
                blocks.add(new Block(Kind.NOTE, 0, span, key, label, note.element()));
                text.append("\n\n");
            }
        }
        pages.removeIf(page -> page.offset() > bodyEnd);
        Source source =
                new Source(
                        name,
                        text.toString(),
                        Optional.of(new Structure(blocks, marks, pages, title, author)),
                        lines.isEmpty()
                                ? Optional.empty()
                                : Optional.of(new Geometry(lines, List.of())));
        return comments == 0
                ? Diagnosed.of(source)
                : new Diagnosed<>(
                        source, List.of(Code.COMMENTS_LEFT_OUT.of(Detail.number(comments))));
    }
}
