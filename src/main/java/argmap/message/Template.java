package argmap.message;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A line of a template file, taken apart once.
 *
 * <ul>
 *   <li>{@code {note}} a detail, in its usual form
 *   <li>{@code {claim:title}} in another: a form of its kind, or a template of that name
 *   <li>{@code {notes, plural, =0 {none} one {note {notes}} other {# notes}}} by how many
 *   <li>{@code {relation, select, support {for} other {against}}} by which word
 *   <li>{@code '{'} a brace
 * </ul>
 *
 * <p>The forms are those of ICU's MessageFormat, of which a few hundred lines would do here.
 */
final class Template {
    /** A piece of a template. */
    private sealed interface Part {}

    private record Literal(String text) implements Part {}

    private record Slot(String name, String form) implements Part {}

    private record Choice(String name, boolean plural, Map<String, List<Part>> cases)
            implements Part {}

    /** {@code #}: the number that a plural form was chosen by. */
    private record Count() implements Part {}

    /** What fills the slots. */
    interface Values {
        /** A detail in a form; the usual one where the form is empty. */
        String shown(String name, String form);

        long size(String name);

        /** Which case a number calls for: "one" or "other". */
        String plural(long number);

        String word(String name);
    }

    private final String source;
    private final List<Part> parts;
    private int at;

    private Template(String source) {
        this.source = source;
        this.parts = parts(false);
        if (at < source.length()) {
            throw wrong("a brace closes nothing");
        }
    }

    static Template of(String source) {
        return new Template(source);
    }

    private IllegalArgumentException wrong(String why) {
        return new IllegalArgumentException(why + " at " + at + " of \"" + source + "\"");
    }

    private List<Part> parts(boolean plural) {
        List<Part> all = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        while (at < source.length() && source.charAt(at) != '}') {
            char c = source.charAt(at);
            if (source.startsWith("'{'", at) || source.startsWith("'}'", at)) {
                text.append(source.charAt(at + 1));
                at += 3;
            } else if (c == '{' || (c == '#' && plural)) {
                all.add(new Literal(text.toString()));
                text.setLength(0);
                at++;
                all.add(c == '#' ? new Count() : slot());
            } else {
                text.append(c);
                at++;
            }
        }
        all.add(new Literal(text.toString()));
        all.removeIf(part -> part instanceof Literal literal && literal.text().isEmpty());
        return List.copyOf(all);
    }

    /** What stands in braces, behind the first one. */
    private Part slot() {
        String name = upTo(",}").strip();
        if (source.charAt(at) == '}') {
            at++;
            int colon = name.indexOf(':');
            return colon < 0
                    ? new Slot(name, "")
                    : new Slot(name.substring(0, colon), name.substring(colon + 1));
        }
        at++;
        String kind = upTo(",").strip();
        if (!kind.equals("plural") && !kind.equals("select")) {
            throw wrong("neither plural nor select");
        }
        at++;
        Map<String, List<Part>> cases = new LinkedHashMap<>();
        while (true) {
            String word = upTo("{}").strip();
            if (source.charAt(at++) == '}') {
                break;
            }
            cases.put(word, parts(kind.equals("plural")));
            if (at == source.length()) {
                throw wrong("a brace is not closed");
            }
            at++;
        }
        if (!cases.containsKey("other")) {
            throw wrong("a choice needs the case other");
        }
        return new Choice(name, kind.equals("plural"), cases);
    }

    private String upTo(String ends) {
        int start = at;
        while (at < source.length() && ends.indexOf(source.charAt(at)) < 0) {
            at++;
        }
        if (at == source.length()) {
            throw wrong("a brace is not closed");
        }
        return source.substring(start, at);
    }

    String fill(Values values) {
        StringBuilder out = new StringBuilder();
        fill(parts, values, 0, out);
        return out.toString();
    }

    private static void fill(List<Part> parts, Values values, long count, StringBuilder out) {
        for (Part part : parts) {
            if (part instanceof Literal literal) {
                out.append(literal.text());
            } else if (part instanceof Slot slot) {
                out.append(values.shown(slot.name(), slot.form()));
            } else if (part instanceof Choice choice) {
                long size = choice.plural() ? values.size(choice.name()) : 0;
                fill(chosen(choice, values, size), values, size, out);
            } else {
                out.append(count);
            }
        }
    }

    private static List<Part> chosen(Choice choice, Values values, long size) {
        List<Part> other = choice.cases().getOrDefault("other", List.of());
        if (!choice.plural()) {
            return choice.cases().getOrDefault(values.word(choice.name()), other);
        }
        List<Part> form = choice.cases().getOrDefault(values.plural(size), other);
        return choice.cases().getOrDefault("=" + size, form);
    }

    /** The names of all that it has room for. */
    Set<String> names() {
        Set<String> names = new TreeSet<>();
        names(parts, names);
        return names;
    }

    private static void names(List<Part> parts, Set<String> names) {
        for (Part part : parts) {
            if (part instanceof Slot slot) {
                names.add(slot.name());
            } else if (part instanceof Choice choice) {
                names.add(choice.name());
                choice.cases().values().forEach(its -> names(its, names));
            }
        }
    }
}
