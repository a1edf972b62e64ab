package argmap.message;

import argmap.graph.ArgumentId;
import argmap.graph.NodeId;
import argmap.text.Shipped;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The words of one language, from {@code messages_en.properties} or one of its fellows. A language
 * that lacks a template has the English one: what only a command line shows is in English alone.
 *
 * <pre>{@code
 * Templates.of(Language.DE).say(message)
 * // "Die Worte „alle Mühlen“ stehen nicht im Text."
 * }</pre>
 */
public final class Templates {
    /** Claims and arguments in one message; the rest is counted, so that it stays one line. */
    private static final int MOST_NODES = 3;

    /** Characters of a quotation in a message: the start of a sentence, enough to find it by. */
    private static final int MOST_LETTERS = 60;

    private static final Map<OutputLanguage, Templates> ALL = new ConcurrentHashMap<>();

    private final OutputLanguage language;
    private final Map<String, Template> templates;

    private Templates(OutputLanguage language, Map<String, Template> templates) {
        this.language = language;
        this.templates = templates;
    }

    public static Templates of(OutputLanguage language) {
        return ALL.computeIfAbsent(language, Templates::read);
    }

    private static Templates read(OutputLanguage language) {
        String file = "messages_" + language.code() + ".properties";
        Properties lines =
                Shipped.read(
                        Templates.class,
                        file,
                        in -> {
                            Properties read = new Properties();
                            read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                            return read;
                        });
        return new Templates(
                language,
                lines.stringPropertyNames().stream()
                        .collect(
                                Collectors.toMap(
                                        Function.identity(),
                                        key -> Template.of(lines.getProperty(key)))));
    }

    /** Whether the language has a template of its own. */
    public boolean has(String key) {
        return templates.containsKey(key);
    }

    /** All of the language, by name. */
    public Set<String> keys() {
        return new TreeSet<>(templates.keySet());
    }

    /** What a template has room for. */
    public Set<String> names(String key) {
        return template(key).names();
    }

    private Template template(String key) {
        Template own = templates.get(key);
        if (own != null) {
            return own;
        }
        if (language == OutputLanguage.EN) {
            throw new IllegalArgumentException("no template is called " + key);
        }
        return of(OutputLanguage.EN).template(key);
    }

    /** A message in this language; what an included file says has its place before it. */
    public String say(Message message) {
        String said = template(message.kind().key()).fill(new Details(message));
        return message.within().isEmpty() ? said : message.within() + ": " + said;
    }

    /** The same as a question to discuss. */
    public String ask(Message message) {
        return template(message.kind().key() + ".question").fill(new Details(message));
    }

    /** The name of its kind, where many of a kind are listed. */
    public String heading(Code kind) {
        return say(kind.code() + ".heading");
    }

    /** A template with {@code {0}}, {@code {1}} and so on filled in. */
    public String say(String key, Detail... values) {
        return template(key).fill(new Numbered(List.of(values)));
    }

    /** Details that a template names. */
    private final class Details implements Template.Values {
        private final Message message;

        Details(Message message) {
            this.message = message;
        }

        @Override
        public String shown(String name, String form) {
            return show(message.detail(name), form);
        }

        @Override
        public long size(String name) {
            return message.detail(name).size();
        }

        @Override
        public String plural(long number) {
            return pluralForm(number);
        }

        @Override
        public String word(String name) {
            return keyOf(message.detail(name));
        }
    }

    /** Details that a template counts from 0. */
    private final class Numbered implements Template.Values {
        private final List<Detail> values;

        Numbered(List<Detail> values) {
            this.values = values;
        }

        private Detail value(String name) {
            return values.get(Integer.parseInt(name));
        }

        @Override
        public String shown(String name, String form) {
            return show(value(name), form);
        }

        @Override
        public long size(String name) {
            return value(name).size();
        }

        @Override
        public String plural(long number) {
            return pluralForm(number);
        }

        @Override
        public String word(String name) {
            return keyOf(value(name));
        }
    }

    /** French counts nothing as one (Unicode CLDR, plural rules). */
    String pluralForm(long number) {
        return number == 1 || (number == 0 && language == OutputLanguage.FR) ? "one" : "other";
    }

    private static String keyOf(Detail detail) {
        if (detail instanceof Detail.Keyword keyword) {
            return keyword.word();
        }
        boolean argument =
                detail instanceof Detail.Nodes nodes
                        && nodes.all().stream().anyMatch(ArgumentId.class::isInstance);
        return argument ? "argument" : "other";
    }

    private String show(Detail detail, String form) {
        return switch (form) {
            case "" -> usual(detail);
            case "title" -> quoted(titles(detail));
            case "full" -> quoted(detail instanceof Detail.Words words ? words.all() : List.of());
            case "or" -> list("list.or", texts(detail));
            case "list" -> String.join(", ", texts(detail));
            default -> say(form, detail);
        };
    }

    private static List<String> titles(Detail detail) {
        return detail instanceof Detail.Nodes nodes
                ? nodes.all().stream().map(NodeId::title).toList()
                : List.of();
    }

    private static List<String> texts(Detail detail) {
        if (detail instanceof Detail.Notes notes) {
            return notes.all();
        }
        return detail instanceof Detail.Texts texts ? texts.all() : List.of();
    }

    /** A detail as a message of this language has it. */
    public String show(Detail detail) {
        return usual(detail);
    }

    private String usual(Detail detail) {
        if (detail instanceof Detail.Nodes nodes) {
            return few(nodes.all().stream().map(NodeId::written).toList());
        }
        if (detail instanceof Detail.Words words) {
            return few(words.all().stream().map(Templates::shortened).map(this::quoted).toList());
        }
        if (detail instanceof Detail.Texts texts) {
            return String.join(", ", texts.all());
        }
        if (detail instanceof Detail.Amount number) {
            return Long.toString(number.value());
        }
        if (detail instanceof Detail.Notes notes) {
            return list("list.and", notes.all());
        }
        if (detail instanceof Detail.Places places) {
            return places(places.all());
        }
        if (detail instanceof Detail.Works works) {
            return String.join("; ", works.all());
        }
        if (detail instanceof Detail.Keyword keyword) {
            return say(keyword.group() + "." + keyword.word());
        }
        if (detail instanceof Detail.Differences differences) {
            return differences.all().stream().map(this::difference).collect(semicolons());
        }
        return ((Detail.Clauses) detail).all().stream().map(this::clause).collect(semicolons());
    }

    private static java.util.stream.Collector<CharSequence, ?, String> semicolons() {
        return Collectors.joining("; ");
    }

    private String few(List<String> all) {
        if (all.size() <= MOST_NODES) {
            return String.join(", ", all);
        }
        return say(
                "list.more",
                Detail.text(String.join(", ", all.subList(0, MOST_NODES))),
                Detail.number(all.size() - MOST_NODES));
    }

    /** "3", "3 and 5", "3, 5 and 7". */
    private String list(String key, List<String> all) {
        if (all.size() < 2) {
            return String.join("", all);
        }
        int last = all.size() - 1;
        return say(
                key,
                Detail.text(String.join(", ", all.subList(0, last))),
                Detail.text(all.get(last)));
    }

    private String quoted(List<String> all) {
        return all.stream().map(this::quoted).collect(Collectors.joining(", "));
    }

    private String quoted(String words) {
        return say("quoted", Detail.text(words));
    }

    private static String shortened(String words) {
        String line = words.replaceAll("\\s+", " ").strip();
        if (line.length() <= MOST_LETTERS) {
            return line;
        }
        int end = MOST_LETTERS - 3;
        end -= Character.isHighSurrogate(line.charAt(end - 1)) ? 1 : 0;
        return line.substring(0, end).stripTrailing() + "...";
    }

    private String difference(Detail.Difference one) {
        Detail quoted = Detail.words(one.quoted());
        Detail stands = Detail.words(one.stands());
        if (one.stands().isEmpty()) {
            return say("difference.added", quoted);
        }
        return one.quoted().isEmpty()
                ? say("difference.left-out", stands)
                : say("difference.other", quoted, stands);
    }

    private String clause(Message message) {
        String said = say(message);
        return said.endsWith(".") ? said.substring(0, said.length() - 1) : said;
    }

    /** "p. 3", "pp. 3, 9", "p. 3, n. 7". */
    private String places(List<Detail.Where> all) {
        Map<Detail.Where.Unit, List<String>> labels = new EnumMap<>(Detail.Where.Unit.class);
        all.forEach(
                where ->
                        labels.computeIfAbsent(where.unit(), u -> new java.util.ArrayList<>())
                                .add(where.label()));
        return labels.entrySet().stream()
                .map(
                        units ->
                                switch (units.getKey()) {
                                    case PAGE -> say("pages", new Detail.Texts(units.getValue()));
                                    case PARAGRAPH ->
                                            say("paragraphs", new Detail.Texts(units.getValue()));
                                    case NOTE -> say("notes", new Detail.Texts(units.getValue()));
                                    case IN_NOTE -> say("in-a-note");
                                })
                .collect(Collectors.joining(", "));
    }
}
