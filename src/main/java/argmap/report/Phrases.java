package argmap.report;

import argmap.audit.Backing;
import argmap.document.SourceKinds.Kind;
import argmap.message.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The printed words of a handout in one language, from {@code handout_en.properties} and its
 * fellows. A key with {@code .intro} behind it counts at that level.
 *
 * <pre>{@code
 * Phrases.of(Language.DE, Level.INTRO).say("question.second-hand", "Anm. 152")
 * }</pre>
 */
final class Phrases {
    private static final Map<Language, Map<String, String>> READ = new ConcurrentHashMap<>();

    /** As the reports that are English alone have it. */
    static final Phrases ENGLISH = of(Language.EN, Level.ADVANCED);

    private final Map<String, String> words;
    private final Level level;
    private final Language language;

    private Phrases(Map<String, String> words, Level level, Language language) {
        this.words = words;
        this.level = level;
        this.language = language;
    }

    static Phrases of(Language language, Level level) {
        Map<String, String> words = READ.computeIfAbsent(language, Phrases::read);
        return new Phrases(words, level, language);
    }

    /** All of a language, by key. */
    static Map<String, String> read(Language language) {
        String file = "handout_" + language.code() + ".properties";
        try (InputStream in = Phrases.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the program was built without " + file);
            }
            Properties read = new Properties();
            try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                read.load(reader);
            }
            Map<String, String> all = new TreeMap<>();
            read.stringPropertyNames().forEach(key -> all.put(key, read.getProperty(key)));
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Level level() {
        return level;
    }

    boolean isIntro() {
        return level == Level.INTRO;
    }

    Language language() {
        return language;
    }

    boolean has(String key) {
        return words.containsKey(key);
    }

    /** A phrase with {@code {0}}, {@code {1}} and so on filled in. */
    String say(String key, Object... values) {
        String phrase = isIntro() ? words.get(key + ".intro") : null;
        if (phrase == null) {
            phrase = words.get(key);
        }
        if (phrase == null) {
            throw new IllegalArgumentException("no phrase \"" + key + "\"");
        }
        StringBuilder said = new StringBuilder();
        for (int i = 0; i < phrase.length(); i++) {
            boolean slot = phrase.charAt(i) == '{' && phrase.startsWith("}", i + 2);
            int number = slot ? phrase.charAt(i + 1) - '0' : -1;
            if (number >= 0 && number < values.length) {
                said.append(values[number]);
                i += 2;
            } else {
                said.append(phrase.charAt(i));
            }
        }
        return said.toString();
    }

    /** "Notes: 2; independent works: 3 (primary 1, kind unknown 2)". */
    String backing(Backing backing) {
        String counts = say("backing", backing.notes(), backing.independent());
        String kinds =
                Stream.of(Kind.values())
                        .filter(kind -> backing.count(kind) > 0)
                        .map(kind -> say("backing." + kind.word(), backing.count(kind)))
                        .collect(Collectors.joining(", "));
        return counts + (kinds.isEmpty() ? "" : " (" + kinds + ")");
    }

    /** "3", "3 and 5", "3, 5 and 7". */
    String list(List<String> all) {
        if (all.size() < 2) {
            return String.join("", all);
        }
        int last = all.size() - 1;
        return String.join(", ", all.subList(0, last)) + " " + say("and") + " " + all.get(last);
    }

    String numbers(List<Integer> numbers) {
        return list(numbers.stream().sorted().map(String::valueOf).toList());
    }

    String note(String label) {
        return say("note", label);
    }

    String lines(int first, int last) {
        return first == last ? say("line", first) : say("lines", first + "\u2013" + last);
    }

    String paragraph(int number) {
        return say("paragraph", number);
    }

    /** Numbers are shortened as {@link Words#pages} does. */
    String pages(int first, int last) {
        return inWords(Words.pages(first, last));
    }

    /** English "p. 174" or "pp. 174-75" in this language. */
    String inWords(String english) {
        String numbers = english.replaceFirst("^pp?\\. ", "");
        if (numbers.equals(english)) {
            return english;
        }
        return say(english.startsWith("pp.") ? "pages" : "page", numbers);
    }
}
