package argmap.ingest.form;

import argmap.message.Diagnosed;
import argmap.text.Shipped;
import argmap.text.Source;
import argmap.text.Structure.Kind;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Rich Text Format 1.9.1: paragraphs, headings by style name or outline level, footnotes and
 * endnotes, page breaks. What the format calls a destination and this reader does not know is left
 * out, as the specification asks.
 */
final class RtfReader {
    private static final Set<String> SKIPPED =
            Shipped.words(RtfReader.class, "elements.txt", "RTF_SKIPPED");

    private static final int DEEPEST = 2000;

    private static final Pattern STYLE = Pattern.compile("^\\{\\\\s(\\d{1,5})");

    /** What a group changes until it ends. */
    private static final class Group {
        boolean skipped;
        @Nullable StringBuilder note;
        int unicodeFallback = 1;

        Group inner() {
            Group inner = new Group();
            inner.skipped = skipped;
            inner.note = note;
            inner.unicodeFallback = unicodeFallback;
            return inner;
        }
    }

    private final byte[] bytes;
    private final TextWithStructure out = new TextWithStructure();
    private final Deque<Group> outer = new ArrayDeque<>();
    private final Map<Integer, String> styles = new HashMap<>();
    private Group group = new Group();
    private Charset charset = Charset.forName("windows-1252");
    private int at;
    private int toSkip;
    private int notes;
    private int style;
    private int outline = -1;
    private boolean list;

    private RtfReader(byte[] bytes) {
        this.bytes = bytes;
    }

    static Diagnosed<Source> read(String name, byte[] bytes) throws UnreadableForm {
        RtfReader reader = new RtfReader(bytes);
        reader.styles();
        reader.run();
        return reader.out.source(name);
    }

    /** Names of styles by their numbers: {@code {\s1 … heading 1;}}. */
    private void styles() {
        String all = new String(bytes, StandardCharsets.ISO_8859_1);
        int sheet = all.indexOf("{\\stylesheet");
        int depth = 0;
        for (int i = Math.max(sheet, 0); sheet >= 0 && i < all.length(); i++) {
            char c = all.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0) {
                break;
            }
            if (c == '{' && all.startsWith("{\\s", i)) {
                int end = all.indexOf('}', i);
                String one = end < 0 ? "" : all.substring(i, end);
                Matcher number = STYLE.matcher(one);
                int blank = one.lastIndexOf("\\");
                int words = one.indexOf(' ', blank);
                if (number.find() && words > 0) {
                    styles.put(
                            Integer.valueOf(number.group(1)),
                            one.substring(words + 1)
                                    .replace(";", "")
                                    .strip()
                                    .toLowerCase(Locale.ROOT));
                }
            }
        }
    }

    private void run() throws UnreadableForm {
        while (at < bytes.length) {
            int c = bytes[at++] & 0xFF;
            if (c == '{') {
                if (outer.size() > DEEPEST) {
                    throw new UnreadableForm("its groups are nested deeper than " + DEEPEST);
                }
                outer.push(group);
                group = group.inner();
            } else if (c == '}') {
                close();
            } else if (c == '\\') {
                control();
            } else if (c != '\r' && c != '\n') {
                text(new byte[] {(byte) c});
            }
        }
        if (!outer.isEmpty()) {
            throw new UnreadableForm("it is cut off: its end is missing; save or download it anew");
        }
    }

    private void close() {
        Group ended = group;
        group = outer.isEmpty() ? new Group() : outer.pop();
        if (ended.note != null && group.note == null) {
            String label = Integer.toString(++notes);
            out.mark(label, label);
            out.note(label, label, ended.note.toString(), "note " + label);
        }
    }

    private void control() {
        if (at >= bytes.length) {
            return;
        }
        int c = bytes[at] & 0xFF;
        if (!isLetter(c)) {
            at++;
            sign(c);
            return;
        }
        int start = at;
        while (at < bytes.length && isLetter(bytes[at] & 0xFF)) {
            at++;
        }
        String word = new String(bytes, start, at - start, StandardCharsets.US_ASCII);
        int from = at;
        if (at < bytes.length && bytes[at] == '-') {
            at++;
        }
        while (at < bytes.length && at - from < 10 && bytes[at] >= '0' && bytes[at] <= '9') {
            at++;
        }
        String digits = new String(bytes, from, at - from, StandardCharsets.US_ASCII);
        int value = digits.isEmpty() || digits.equals("-") ? 1 : (int) Long.parseLong(digits);
        if (at < bytes.length && bytes[at] == ' ') {
            at++;
        }
        word(word, value, !digits.isEmpty());
    }

    private void sign(int c) {
        switch (c) {
            case '\'' -> {
                int high = at < bytes.length ? Character.digit(bytes[at], 16) : -1;
                int low = at + 1 < bytes.length ? Character.digit(bytes[at + 1], 16) : -1;
                at = Math.min(bytes.length, at + 2);
                if (high >= 0 && low >= 0) {
                    text(new byte[] {(byte) (high * 16 + low)});
                }
            }
            case '~' -> words("\u00A0");
            case '_' -> words("-");
            case '*' -> group.skipped = true;
            case '\\', '{', '}' -> text(new byte[] {(byte) c});
            case '\n', '\r' -> paragraph();
            default -> {}
        }
    }

    private void word(String word, int value, boolean counted) {
        if (SKIPPED.contains(word)) {
            group.skipped = true;
            return;
        }
        switch (word) {
            case "par", "sect", "row", "cell" -> paragraph();
            case "pard", "s", "outlinelevel", "ls" -> {
                // A list's label is set in a paragraph of its own, and left out.
                if (!group.skipped) {
                    look(word, value);
                }
            }
            case "line", "tab" -> words(" ");
            case "page" -> {
                if (group.note == null && !group.skipped) {
                    out.page("");
                }
            }
            case "footnote" -> {
                group.skipped = false;
                group.note = new StringBuilder();
            }
            case "uc" -> group.unicodeFallback = Math.max(0, Math.min(value, 8));
            case "u" -> {
                if (counted) {
                    words(Character.toString((char) value));
                    toSkip = group.unicodeFallback;
                }
            }
            case "ansicpg" -> codePage(value);
            case "mac" -> charset = Charset.forName("x-MacRoman");
            case "emdash" -> words("—");
            case "endash" -> words("–");
            case "lquote" -> words("‘");
            case "rquote" -> words("’");
            case "ldblquote" -> words("“");
            case "rdblquote" -> words("”");
            case "bullet" -> words("•");
            case "emspace", "enspace", "qmspace" -> words(" ");
            case "bin" -> at = (int) Math.min(bytes.length, at + (long) Math.max(0, value));
            default -> {}
        }
    }

    private void look(String word, int value) {
        switch (word) {
            case "s" -> style = value;
            case "outlinelevel" -> outline = value;
            case "ls" -> list = value > 0;
            default -> {
                style = 0;
                outline = -1;
                list = false;
            }
        }
    }

    private void codePage(int number) {
        String name = number == 65001 ? "UTF-8" : "windows-" + number;
        if (Charset.isSupported(name)) {
            charset = Charset.forName(name);
        }
    }

    private void text(byte[] raw) {
        if (toSkip > 0) {
            toSkip--;
            return;
        }
        words(new String(raw, charset));
    }

    private void words(String words) {
        if (group.skipped) {
            return;
        }
        if (group.note != null) {
            group.note.append(words);
            return;
        }
        if (!out.isOpen() && !words.isBlank()) {
            String named = styles.getOrDefault(style, "");
            int level = outline >= 0 && outline < 9 ? outline + 1 : 0;
            if (named.matches("heading ?[1-9]")) {
                level = named.charAt(named.length() - 1) - '0';
            }
            Kind kind =
                    level > 0
                            ? Kind.HEADING
                            : named.equals("title") || named.equals("subtitle")
                                    ? Kind.ASIDE
                                    : named.contains("quot")
                                            ? Kind.QUOTATION
                                            : list ? Kind.LIST_ITEM : Kind.PARAGRAPH;
            out.begin(kind, level, "");
        }
        out.words(words);
    }

    private void paragraph() {
        if (group.skipped) {
            return;
        }
        if (group.note != null) {
            group.note.append(' ');
        } else {
            out.end();
        }
    }

    private static boolean isLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
