package argmap.report;

import argmap.audit.Backing;
import argmap.audit.Finding;
import argmap.document.SourceKinds.Kind;
import argmap.message.Detail;
import argmap.message.OutputLanguage;
import argmap.message.Templates;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The printed words of a handout in one language, those of {@link Templates} under "handout.". A
 * key with {@code .intro} behind it counts at that level.
 *
 * <pre>{@code
 * Phrases.of(Language.DE, Level.INTRO).say("question.second-hand", "Anm. 152")
 * }</pre>
 */
final class Phrases {
    /** As the reports that are English alone have it. */
    static final Phrases ENGLISH = of(OutputLanguage.EN, Level.ADVANCED);

    /** What the keys of a handout's words begin with. */
    static final String GROUP = "handout.";

    private final Templates templates;
    private final Level level;

    private Phrases(Templates templates, Level level) {
        this.templates = templates;
        this.level = level;
    }

    static Phrases of(OutputLanguage language, Level level) {
        return new Phrases(Templates.of(language), level);
    }

    boolean isIntro() {
        return level == Level.INTRO;
    }

    boolean has(String key) {
        return templates.has(GROUP + key);
    }

    /** A phrase with {@code {0}}, {@code {1}} and so on filled in. */
    String say(String key, Object... values) {
        boolean simpler = isIntro() && has(key + ".intro");
        return templates.say(
                GROUP + (simpler ? key + ".intro" : key),
                Stream.of(values)
                        .map(
                                value ->
                                        value instanceof Integer number
                                                ? Detail.number(number)
                                                : Detail.text(String.valueOf(value)))
                        .toArray(Detail[]::new));
    }

    /** What the audit found, as a sentence. */
    String sentence(Finding finding) {
        return Words.clean(templates.say(finding.message()));
    }

    /** "Notes: 2; independent works: 3 (primary 1)". */
    String backing(Backing backing) {
        String counts = say("backing", backing.notes(), backing.independent());
        String kinds =
                Stream.of(Kind.values())
                        .filter(kind -> kind != Kind.UNKNOWN && backing.count(kind) > 0)
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
