package argmap.interchange.mermaid;

import argmap.graph.Datum.Fields;
import argmap.interchange.JsonTree;
import argmap.interchange.Wording;
import argmap.interchange.arrows.BoxGraph;
import argmap.interchange.arrows.BoxGraph.Arrow;
import argmap.interchange.arrows.BoxGraph.Box;
import argmap.interchange.arrows.Groups;
import argmap.interchange.arrows.Looks;
import argmap.message.Code;
import argmap.message.Detail;
import argmap.message.Diagnosed;
import argmap.message.Message;
import argmap.text.Source;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a flowchart line by line. */
final class MermaidReader {
    /** A link with its label, if any, in bars or between its two halves. */
    private static final Pattern LINK =
            Pattern.compile(
                    "\\s*(?:<?(?:-->|---+|-\\.+->|-\\.+-|==+>|===+|--[xo]|~~~)>?\\s*(?:\\|([^|]*+)\\|)?"
                            + "|(?:--|-\\.|==)\\s+([^|>]*?)\\s*(?:--+>|---|\\.->|\\.-|==+>))\\s*");

    private static final Pattern SHAPE = Pattern.compile("[\\[({>]{1,3}[/\\\\]?");
    private static final Pattern PASSED =
            Pattern.compile(
                    "(?:style|classDef|class|linkStyle|direction|flowchart|graph|config)\\b.*|---");

    private static final Pattern SUBGRAPH =
            Pattern.compile("subgraph\\s+(?:([\\w.-]+)\\s*\\[\"?(.*?)\"?\\]|\"?(.*?)\"?)\\s*;?");
    private static final Pattern TITLE = Pattern.compile("(?:title|accTitle)\\s*:\\s*(.*)");
    private static final Pattern SAID =
            Pattern.compile(
                    Mermaid.CLICK
                            + "\\s+(\\S+)\\s+(\\S.*)|"
                            + Mermaid.DESCRIPTION
                            + "\\s*:\\s*(\\S.*)");

    private static final Pattern ENTITY = Pattern.compile("#(quot|amp|lt|gt|[0-9]{1,7});");

    private final Source source;
    private final Map<String, Box> boxes = new LinkedHashMap<>();
    private final List<Arrow> arrows = new ArrayList<>();
    private final List<Message> diagnostics = new ArrayList<>();
    private final Groups frames = new Groups();
    private final Set<String> notKept = new HashSet<>();
    private final Map<String, String> clicks = new LinkedHashMap<>();
    private Fields head = Fields.NONE;
    private Fields theirs = Fields.NONE;

    MermaidReader(Source source) {
        this.source = source;
    }

    Diagnosed<BoxGraph> read() {
        for (int number = 1; number <= source.lineCount(); number++) {
            Span span = source.line(number);
            String line = source.text(span);
            String code = line.strip();
            if (code.startsWith(Mermaid.DATA)) {
                data(code.substring(Mermaid.DATA.length()), span);
            } else if (code.startsWith("%%")) {
                if (!code.startsWith("%%{")) {
                    notKept("comments", span);
                }
            } else if (!code.isEmpty() && !frame(code, span) && !PASSED.matcher(code).matches()) {
                statement(code, span);
            }
        }
        List<Box> all =
                boxes.values().stream().filter(box -> !isFrame(box)).map(this::with).toList();
        BoxGraph drawing = frames.applied(new BoxGraph(head, theirs, all, arrows), diagnostics);
        return new Diagnosed<>(drawing, diagnostics);
    }

    /** The name of a subgraph may stand in links, and is no node. */
    private boolean isFrame(Box box) {
        return frames.isGroup(box.key()) && box.text().equals(box.key());
    }

    private Box with(Box box) {
        Fields said = Fields.NONE.withText(Mermaid.CLICK, clicks.getOrDefault(box.key(), ""));
        return new Box(
                box.key(), box.argument(), box.title(), box.text(), box.own(), said, box.span());
    }

    private void notKept(String what, Span span) {
        if (notKept.add(what)) {
            diagnostics.add(Code.ODD_LOOKS.at(span, Detail.text("Mermaid"), Detail.words(what)));
        }
    }

    /** Begins or ends a subgraph, or names the whole. */
    private boolean frame(String code, Span span) {
        Matcher subgraph = SUBGRAPH.matcher(code);
        Matcher title = TITLE.matcher(code);
        Matcher said = SAID.matcher(code);
        if (subgraph.matches()) {
            boolean named = subgraph.group(1) != null;
            String shown = Wording.line(unescaped(subgraph.group(named ? 2 : 3)));
            frames.open(named ? subgraph.group(1) : shown, shown, span);
        } else if (code.equals("end") || code.equals("end;")) {
            frames.close();
        } else if (title.matches()) {
            head = Fields.NONE.withText("title", Wording.line(title.group(1))).withAll(head);
        } else if (said.matches()) {
            if (said.group(1) == null) {
                theirs = theirs.withText(Mermaid.DESCRIPTION, said.group(3));
            } else {
                clicks.put(said.group(1), said.group(2));
            }
        } else if (code.matches("(?:click|accDescr)\\b.*")) {
            notKept(code.startsWith("click") ? "click" : "accDescr", span);
        } else {
            return false;
        }
        return true;
    }

    private void data(String data, Span span) {
        int blank = data.indexOf(' ');
        String key = blank < 0 ? data : data.substring(0, blank);
        var read = JsonTree.read(new Source("", data.substring(key.length())), "Mermaid");
        if (read.hasErrors()) {
            diagnostics.add(Code.UNREADABLE_DATA.at(span, Detail.text("Mermaid")));
            return;
        }
        Fields json = read.value().fields();
        if (key.equals("map")) {
            head = json;
        } else if (key.equals("link")) {
            int last = arrows.size() - 1;
            if (last >= 0) {
                Arrow arrow = arrows.get(last);
                arrows.set(
                        last,
                        new Arrow(
                                arrow.from(),
                                arrow.to(),
                                arrow.kind(),
                                json,
                                arrow.theirs(),
                                arrow.span()));
            }
        } else {
            boxes.put(
                    key,
                    new Box(
                            key,
                            json.text("kind").equals("argument"),
                            json.text("title"),
                            json.text("text"),
                            json.fields("data"),
                            Fields.NONE,
                            span));
        }
    }

    /** Nodes joined by links: {@code A[One] & B --> C}. */
    private void statement(String code, Span span) {
        int at = 0;
        List<String> before = List.of();
        String label = "";
        while (at < code.length()) {
            List<String> group = new ArrayList<>();
            at = group(code, at, span, group);
            if (group.isEmpty()) {
                break;
            }
            for (String from : before) {
                for (String to : group) {
                    String kind = Looks.kind(label, "");
                    arrows.add(new Arrow(from, to, kind, Fields.NONE, Fields.NONE, span));
                }
            }
            before = group;
            Matcher link = LINK.matcher(code).region(at, code.length());
            if (!link.lookingAt()) {
                break;
            }
            label =
                    unescaped(
                            link.group(1) != null
                                    ? link.group(1)
                                    : link.group(2) != null ? link.group(2) : "");
            at = link.end();
        }
        String rest = code.substring(Math.min(at, code.length())).strip();
        if (!rest.isEmpty() && !rest.equals(";") && !rest.startsWith(":::")) {
            diagnostics.add(Code.ODD_STATEMENT.at(span, Detail.words(Wording.title(rest))));
        }
    }

    private int group(String code, int start, Span span, List<String> into) {
        int at = start;
        while (at < code.length()) {
            while (at < code.length() && Character.isWhitespace(code.charAt(at))) {
                at++;
            }
            int end = nameEnd(code, at);
            if (end == at) {
                return at;
            }
            String key = code.substring(at, end);
            at = shape(code, end, key, span);
            if (!frames.isGroup(key)) {
                frames.add(key);
            }
            into.add(key);
            int next = at;
            while (next < code.length() && Character.isWhitespace(code.charAt(next))) {
                next++;
            }
            if (next >= code.length() || code.charAt(next) != '&') {
                return at;
            }
            at = next + 1;
        }
        return at;
    }

    /** Letters, figures and underscores; a point or hyphen only between them. */
    private static int nameEnd(String code, int start) {
        int at = start;
        while (at < code.length()) {
            boolean joint = ".-".indexOf(code.charAt(at)) >= 0 && at > start;
            int next = joint ? at + 1 : at;
            if (next >= code.length()
                    || !(Character.isLetterOrDigit(code.charAt(next))
                            || code.charAt(next) == '_')) {
                return at;
            }
            at = next + 1;
        }
        return at;
    }

    /** The label in a node's brackets, if it has any. */
    private int shape(String code, int at, String key, Span span) {
        Matcher open = SHAPE.matcher(code).region(at, code.length());
        if (!open.lookingAt()) {
            boxes.putIfAbsent(key, new Box(key, false, "", key, Fields.NONE, Fields.NONE, span));
            return at;
        }
        int from = open.end();
        int to;
        if (from < code.length() && code.charAt(from) == '"') {
            to = code.indexOf('"', ++from);
        } else {
            to = from;
            while (to < code.length() && "])}".indexOf(code.charAt(to)) < 0) {
                to++;
            }
        }
        to = to < 0 ? code.length() : to;
        String text = Wording.line(unescaped(code.substring(from, Math.max(from, to))));
        boxes.put(key, new Box(key, false, "", text, Fields.NONE, Fields.NONE, span));
        while (to < code.length() && "\"/\\])}".indexOf(code.charAt(to)) >= 0) {
            to++;
        }
        return to;
    }

    private static String unescaped(String label) {
        String plain = label.replaceAll("<br\\s*/?>", " ");
        return ENTITY.matcher(plain)
                .replaceAll(
                        match -> {
                            String name = match.group(1);
                            String text =
                                    switch (name) {
                                        case "quot" -> "\"";
                                        case "amp" -> "&";
                                        case "lt" -> "<";
                                        case "gt" -> ">";
                                        default -> character(name);
                                    };
                            return Matcher.quoteReplacement(text);
                        });
    }

    private static String character(String number) {
        int code = Integer.parseInt(number);
        return Character.isValidCodePoint(code) ? Character.toString(code) : "";
    }
}
