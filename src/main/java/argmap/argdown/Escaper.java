package argmap.argdown;

import argmap.graph.ArgdownData;
import argmap.graph.Datum.Fields;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** Puts a backslash before what would mean something in a text and should not. */
final class Escaper {
    private final String text;
    private final StringBuilder out = new StringBuilder();

    private Escaper(String text) {
        this.text = text;
    }

    /** The wording of a statement, an argument or a heading, on one line. */
    static String text(String wording) {
        Escaper escaper = new Escaper(wording.strip().replaceAll("\\s+", " "));
        for (int i = 0; i < escaper.text.length(); i++) {
            if (escaper.isMark(i)) {
                escaper.out.append('\\');
            }
            escaper.out.append(escaper.text.charAt(i));
        }
        return escaper.out.toString();
    }

    /** The same with the emphasis, links and mentions that were kept, where they can be written. */
    static String text(String wording, Fields kept) {
        return kept.has(ArgdownData.RANGES) && canMark(wording, kept)
                ? marked(wording, kept.records(ArgdownData.RANGES))
                : text(wording);
    }

    /** True where reading what {@link #text} writes gives the same words and the same ranges. */
    static boolean canMark(String wording, Fields kept) {
        if (wording.isBlank() || !wording.equals(wording.strip().replaceAll("\\s+", " "))) {
            return false;
        }
        List<Fields> ranges = kept.records(ArgdownData.RANGES);
        Syntax syntax = Parser.parse("[x]: " + marked(wording, ranges) + "\n");
        return syntax.errors().isEmpty()
                && syntax.nodes().size() == 1
                && syntax.nodes().get(0) instanceof SyntaxNode.Element element
                && element.content().wording().equals(wording)
                && element.content().ranges().equals(ranges);
    }

    private static String marked(String wording, List<Fields> ranges) {
        Escaper escaper = new Escaper(wording);
        Deque<Fields> open = new ArrayDeque<>();
        List<Fields> waiting = new ArrayList<>(ranges);
        waiting.sort(
                Comparator.comparingInt((Fields range) -> at(range, "start"))
                        .thenComparing(range -> -at(range, "stop")));
        for (int i = 0; i < wording.length(); i++) {
            while (!waiting.isEmpty() && at(waiting.get(0), "start") <= i) {
                Fields range = waiting.remove(0);
                open.push(range);
                escaper.out.append(mark(range, true));
            }
            boolean raw =
                    open.stream().anyMatch(range -> mark(range, true).length() != stars(range));
            if (!raw && escaper.isMark(i)) {
                escaper.out.append('\\');
            }
            escaper.out.append(wording.charAt(i));
            while (!open.isEmpty() && at(open.getFirst(), "stop") <= i) {
                escaper.out.append(mark(open.pop(), false));
            }
        }
        return escaper.out.toString();
    }

    private static int stars(Fields range) {
        return range.text("type").equals("bold") ? 2 : range.text("type").equals("italic") ? 1 : -1;
    }

    private static int at(Fields range, String key) {
        String number = range.text(key);
        return number.matches("[0-9]{1,9}") ? Integer.parseInt(number) : 0;
    }

    private static String mark(Fields range, boolean start) {
        return switch (range.text("type")) {
            case "bold" -> "**";
            case "italic" -> "*";
            case "link" -> start ? "[" : "](" + range.text("url") + ")";
            default -> "";
        };
    }

    /** The name of a rule, which ends at a comma, at data or at two hyphens. */
    static String rule(String name) {
        Escaper escaper = new Escaper(name.strip().replaceAll("\\s+", " "));
        for (int i = 0; i < escaper.text.length(); i++) {
            char c = escaper.text.charAt(i);
            if (",-<".indexOf(c) >= 0 || escaper.isMark(i)) {
                escaper.out.append('\\');
            }
            escaper.out.append(c);
        }
        return escaper.out.toString();
    }

    private char at(int i) {
        return i < text.length() ? text.charAt(i) : ' ';
    }

    private boolean isMark(int i) {
        char next = at(i + 1);
        return switch (text.charAt(i)) {
            case '\\', '*', '_', '[', '<', '{' -> true;
            case '#' -> next != ' ';
            case '=' -> text.startsWith("===", i);
            case '/' -> next == '/' || next == '*';
            case '.', ':' -> isShortCode(i);
            default -> false;
        };
    }

    /** Unknown codes are text, unless a mark within them would lose its backslash. */
    private boolean isShortCode(int i) {
        int end = text.indexOf(text.charAt(i), i + 1);
        if (end < 0 || end - i > 40) {
            return false;
        }
        String code = text.substring(i, end + 1);
        return code.indexOf(' ') < 0
                && (ShortCodes.isKnown(code) || code.matches(".*[\\\\*_\\[<{#/].*"));
    }
}
